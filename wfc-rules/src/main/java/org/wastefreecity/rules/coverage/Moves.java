/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What divisions that changed their codes report or owe, and which figures of divisions above hold it (代码变更后的归属).
 * <p>
 * 公主岭 went from 四平 to 长春 in June 2020. Its months until May were reported under the code below 四平; what 长春 says of the second
 * quarter may hold April and May of it or not, and so may what 四平 says of it. A city that was renumbered with all its counties holds
 * them as before. For one thread.
 */
final class Moves {
    private final Expectation expectation;
    private final Extent extent;
    /** What moved, by each division that it ever lay in. */
    private final SetMultimap<Division, Thing> things = LinkedHashMultimap.create();

    private final Map<Where, List<Division>> above = new HashMap<>();

    private record Thing(RegionCode division, Optional<String> category, ReportingPeriod period) {}

    private record Where(RegionCode division, LocalDate day) {}

    Moves(
            Expectation expectation,
            Extent extent,
            Collection<Slot> slots,
            Collection<Report> reports,
            Collection<Absence> absences) {
        this.expectation = expectation;
        this.extent = extent;
        if (expectation.knowsMoves()) {
            slots.forEach(s -> add(s.division(), s.category(), extent.inside(s)));
            reports.forEach(r -> add(r.division().orElseThrow(), Optional.of(r.category()), r.period()));
            absences.forEach(a -> add(a.division(), Optional.of(a.category()), a.period()));
        }
    }

    private void add(RegionCode division, Optional<String> category, ReportingPeriod period) {
        Division home = expectation.home(division, period);
        if (home.codes().size() > 1) {
            Thing thing = new Thing(division, category, period);
            above(division, period).forEach(d -> things.put(d, thing));
            home.regions()
                    .forEach(r -> r.validity()
                            .from()
                            .or(() -> r.validity().until())
                            .ifPresent(day -> above(r.code(), day).forEach(d -> things.put(d, thing))));
        }
    }

    private List<Division> above(RegionCode division, ReportingPeriod period) {
        return above(division, period.lastDay());
    }

    private List<Division> above(RegionCode division, LocalDate day) {
        return above.computeIfAbsent(new Where(division, day), w -> expectation.above(division, day));
    }

    /** Whether what a division above says of a period surely holds what is said of one that lies in it by its code. */
    boolean isSure(Division upper, ReportingPeriod when, RegionCode lower, ReportingPeriod then) {
        return things.isEmpty() || isAsked(upper) || isOnGround(upper, when, lower, then);
    }

    /** Of a division itself its own figure is asked for. */
    boolean isAsked(Division upper) {
        return extent.divisions().size() == 1
                && expectation
                        .home(extent.divisions().iterator().next(), extent.period())
                        .equals(upper);
    }

    private boolean isOnGround(Division upper, ReportingPeriod when, RegionCode lower, ReportingPeriod then) {
        RegionCode later = expectation.home(lower, then).codeOn(when.lastDay()).orElse(lower);
        return above(later, when).contains(upper);
    }

    /** Whether nobody can tell if what an owed report will say holds what a division that moved reports or owes. */
    boolean isUnsure(Slot slot) {
        return isUnsure(expectation.home(slot.division(), slot.period()), slot.category(), extent.inside(slot));
    }

    /** The same of a report. */
    boolean isUnsure(Report report) {
        Division home = expectation.home(report.division().orElseThrow(), report.period());
        return isUnsure(home, Optional.of(report.category()), report.period());
    }

    /** Whether, by its code, something that moved lies elsewhere than it did on the last day that a division above speaks of. */
    private boolean isUnsure(Division upper, Optional<String> category, ReportingPeriod when) {
        return !isAsked(upper)
                && things.get(upper).stream()
                        .anyMatch(t -> extent.share(when, t.period())
                                && extent.share(category, t.category())
                                && above(t.division(), t.period()).contains(upper)
                                        != isOnGround(upper, when, t.division(), t.period()));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What divisions that changed their codes report or owe, and which figures of divisions above hold it (代码变更后的归属).
 * <p>
 * 公主岭 went from 四平 to 长春 in June 2020. Its months until May were reported under the code below 四平; what 长春 says of the second
 * quarter may hold April and May of it or not, and so may what 四平 says of it. This class is immutable and thread-safe.
 */
final class Moves {
    private final Expectation expectation;
    private final Extent extent;
    private final ImmutableSet<Thing> things;

    /** Whether a figure holds what is said of a division. */
    enum Within {
        YES,
        NO,
        /** By the code it is in another division than it was in on the last day that the figure speaks of. */
        UNSURE
    }

    private record Thing(RegionCode division, Optional<String> category, ReportingPeriod period) {}

    Moves(Expectation expectation, Extent extent, Collection<Slot> slots, Collection<Report> reports) {
        this.expectation = expectation;
        this.extent = extent;
        Set<Thing> moved = new HashSet<>();
        if (expectation.knowsMoves()) {
            for (Slot slot : slots) {
                if (hasMoved(slot.division(), slot.period())) {
                    moved.add(new Thing(slot.division(), slot.category(), extent.inside(slot)));
                }
            }
            for (Report report : reports) {
                RegionCode division = report.division().orElseThrow();
                if (hasMoved(division, report.period())) {
                    moved.add(new Thing(division, Optional.of(report.category()), report.period()));
                }
            }
        }
        this.things = ImmutableSet.copyOf(moved);
    }

    private boolean hasMoved(RegionCode division, ReportingPeriod period) {
        return expectation.home(division, period).codes().size() > 1;
    }

    /** Whether what a division says of a period holds what is said of another one. */
    Within within(RegionCode upper, ReportingPeriod when, RegionCode lower, ReportingPeriod then) {
        boolean byCode = upper.encloses(lower) && !upper.equals(lower);
        if (things.isEmpty() || extent.divisions().size() == 1 && extent.divisions().contains(upper)) {
            return byCode ? Within.YES : Within.NO;
        }
        Division home = expectation.home(lower, then);
        RegionCode later = home.codeOn(when.lastDay()).orElse(lower);
        boolean byGround = upper.encloses(later) && !upper.equals(later);
        return byCode != byGround ? Within.UNSURE : byCode ? Within.YES : Within.NO;
    }

    /** Whether nobody can tell if what an owed report will say holds what a division that moved reports or owes. */
    boolean isUnsure(Slot slot) {
        return isUnsure(slot.division(), slot.category(), extent.inside(slot));
    }

    /** Whether nobody can tell if what a division says, or owes, holds what a division that moved reports or owes. */
    boolean isUnsure(RegionCode upper, Optional<String> category, ReportingPeriod when) {
        return things.stream()
                .anyMatch(t -> extent.share(when, t.period())
                        && extent.share(category, t.category())
                        && within(upper, when, t.division(), t.period()) == Within.UNSURE);
    }
}

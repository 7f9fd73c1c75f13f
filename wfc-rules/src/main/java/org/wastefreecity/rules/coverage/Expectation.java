/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.CodeHistory;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Who should report what, and when (应报清单): all duties of a ledger.
 * <p>
 * Without it nobody can be missing, for a ledger knows only who came. This class is immutable and thread-safe.
 */
public final class Expectation {
    private final ImmutableList<Duty> duties;
    /** By measure, each list sorted by code, so that all in a province stand side by side. */
    private final ImmutableMap<String, ImmutableList<Placed>> byMeasure;

    private final CodeHistory codes;
    private final boolean knowsMoves;

    /** A duty under one of the codes that its division bore. */
    private record Placed(RegionCode code, Duty duty) {}

    private Expectation(Collection<Duty> duties, CodeHistory codes) {
        this.duties = ImmutableList.copyOf(duties);
        this.codes = codes;
        this.knowsMoves = !codes.moved().isEmpty();
        Map<String, List<Placed>> sorted = new HashMap<>();
        for (Duty duty : this.duties) {
            List<Placed> placed = sorted.computeIfAbsent(duty.measure(), m -> new ArrayList<>());
            codes.codes(duty.division()).forEach(code -> placed.add(new Placed(code, duty)));
        }
        ImmutableMap.Builder<String, ImmutableList<Placed>> all = ImmutableMap.builder();
        sorted.forEach((measure, list) -> {
            list.sort(Comparator.comparing(Placed::code));
            checkApart(list.stream()
                    .filter(p -> p.code().equals(p.duty().division()))
                    .map(Placed::duty)
                    .toList());
            all.put(measure, ImmutableList.copyOf(list));
        });
        this.byMeasure = all.buildOrThrow();
    }

    /**
     * An expectation from its duties.
     *
     * @param duties the duties, in any order
     * @return the expectation
     * @throws InvalidPartException if a reporter owes one figure twice: two duties in one division, for a measure and a category, or
     *     for one category and for all, that share a period
     */
    public static Expectation of(Collection<Duty> duties) {
        return new Expectation(duties, CodeHistory.NONE);
    }

    /**
     * The same duties where divisions change their codes: what is owed under a code that has ended is owed under the one that took
     * over, and what is owed under a code that has not begun was owed under the one before it.
     *
     * @param territory which codes there are, and from when until when
     * @return a copy
     */
    public Expectation in(Territory territory) {
        return new Expectation(duties, new CodeHistory(territory));
    }

    private static void checkApart(List<Duty> duties) {
        Map<List<String>, List<Duty>> byReporter = new HashMap<>();
        for (Duty duty : duties) {
            List<Duty> earlier = byReporter.computeIfAbsent(
                    List.of(duty.reporter(), duty.division().text()), r -> new ArrayList<>());
            for (Duty other : earlier) {
                boolean oneFigure = duty.category().isEmpty()
                        || other.category().isEmpty()
                        || duty.category().equals(other.category());
                InvalidPartException.check(
                        !oneFigure || endsBefore(duty, other) || endsBefore(other, duty),
                        "Expectation",
                        "duties",
                        "同一数据只报一次",
                        "each figure owed once",
                        duty.reporter() + " " + duty.division() + " " + duty.measure() + " "
                                + duty.category().orElse("") + " " + duty.validity());
            }
            earlier.add(duty);
        }
    }

    private static boolean endsBefore(Duty one, Duty other) {
        Optional<LocalDate> until = one.validity().until();
        Optional<LocalDate> from = other.validity().from();
        return until.isPresent()
                && from.isPresent()
                && around(one, until.get())
                        .lastDay()
                        .isBefore(around(other, from.get()).firstDay());
    }

    private static ReportingPeriod around(Duty duty, LocalDate day) {
        return duty.periodsAround(ReportingPeriod.parse(day.toString())).get(0);
    }

    /**
     * The duties.
     *
     * @return an immutable list, in the order given
     */
    public List<Duty> duties() {
        return duties;
    }

    /**
     * Whether anybody at all owes a measure. If nobody does, nothing is known of who is missing.
     *
     * @param measure the id of a measure
     * @return whether there is a duty for it
     */
    public boolean knows(String measure) {
        return byMeasure.containsKey(measure);
    }

    /**
     * The reports that an extent rests on: those owed for its measure, in its divisions, for some of its waste, in periods that
     * share a day with its own. Of a measure that takes the last value over time, each reporter's last one only.
     *
     * @param extent the extent
     * @return the slots, sorted; empty if nobody owes any
     * @throws InvalidPartException if a reporter owes one figure twice, for a category and for one above it
     */
    public Set<Slot> owed(Extent extent) {
        Set<Slot> slots = new TreeSet<>();
        for (RegionCode division : extent.divisions()) {
            for (Placed placed : within(extent.measure().id(), division)) {
                if (extent.reach(placed.duty().category()).spread() > 0) {
                    List<ReportingPeriod> periods = placed.duty().periodsAround(extent.period());
                    boolean last = extent.measure().along(Axis.TIME) == Additivity.LAST && !periods.isEmpty();
                    (last ? periods.subList(periods.size() - 1, periods.size()) : periods)
                            .stream()
                                    .map(p -> slot(placed.duty(), p))
                                    .filter(s ->
                                            codeIn(s, extent.period()).equals(placed.code()) && !isOwedThereAnyway(s))
                                    .forEach(slots::add);
                }
            }
        }
        checkNested(slots, extent);
        return ImmutableSortedSet.copyOf(slots);
    }

    private Slot slot(Duty duty, ReportingPeriod period) {
        return new Slot(duty, period, codes.codeOn(duty.division(), period.lastDay()));
    }

    /** Where a report lies of which a part is asked for: one that goes on behind that, where its division is then. */
    RegionCode codeIn(Slot slot, ReportingPeriod asked) {
        return codes.codeOn(slot.duty().division(), lastDay(slot, asked));
    }

    /** The last day of a report, or of what of it is asked for. */
    static LocalDate lastDay(Slot slot, ReportingPeriod asked) {
        LocalDate last = slot.period().lastDay();
        return asked.lastDay().isBefore(last) ? asked.lastDay() : last;
    }

    /** Whether a duty went over to a code under which its reporter has a duty for the same, too: both mean one report. */
    private boolean isOwedThereAnyway(Slot slot) {
        return !slot.division().equals(slot.duty().division())
                && within(slot.duty().measure(), slot.division()).stream()
                        .filter(p -> p.code().equals(p.duty().division())
                                && p.duty().reporter().equals(slot.reporter()))
                        .anyMatch(p -> (p.duty().category().isEmpty()
                                        || slot.category().isEmpty()
                                        || p.duty().category().equals(slot.category()))
                                && !p.duty().periodsAround(slot.period()).isEmpty());
    }

    /**
     * The reports that are owed for one duty, wherever its division lies then.
     *
     * @param duty one of the {@link #duties}
     * @param time when; a report is owed for each period of the duty that shares a day with it
     * @return the slots, by period; empty for another duty
     */
    public List<Slot> owed(Duty duty, ReportingPeriod time) {
        return within(duty.measure(), duty.division()).stream()
                        .anyMatch(p -> p.duty().equals(duty))
                ? duty.periodsAround(time).stream()
                        .map(period -> slot(duty, period))
                        .filter(s -> !isOwedThereAnyway(s))
                        .toList()
                : List.of();
    }

    /** Whether a division bore several codes. */
    boolean knowsMoves() {
        return knowsMoves;
    }

    /** The divisions that one lies in on a day, the nearest first, whichever codes they bear. */
    List<Division> above(RegionCode code, LocalDate day) {
        return codes.above(code, day);
    }

    /** Whether a division, known by a code, lies in another one on a day. */
    boolean isIn(Division division, RegionCode code, Division upper, LocalDate day) {
        return codes.isIn(division, code, upper, day);
    }

    /** The division that is meant by a code in a period, whichever of its codes that is. */
    Division home(RegionCode code, ReportingPeriod period) {
        return home(code, period.lastDay());
    }

    /** The same on a day. */
    Division home(RegionCode code, LocalDate day) {
        return codes.division(code, day);
    }

    private List<Placed> within(String measure, RegionCode division) {
        List<Placed> all = byMeasure.getOrDefault(measure, ImmutableList.of());
        String prefix = switch (division.level()) {
            case NATION -> "";
            case PROVINCE -> division.text().substring(0, 2);
            case CITY -> division.text().substring(0, 4);
            case COUNTY -> division.text();
        };
        int from = firstNotBefore(all, prefix);
        return all.subList(from, firstNotBefore(all, prefix + ":")); // ':' follows '9'
    }

    private static int firstNotBefore(List<Placed> sorted, String prefix) {
        int low = 0;
        int high = sorted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted.get(middle).code().text().compareTo(prefix) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void checkNested(Set<Slot> slots, Extent extent) {
        List<Slot> ofReporter = new ArrayList<>();
        for (Slot slot : slots) {
            if (!ofReporter.isEmpty() && !ofReporter.get(0).reporter().equals(slot.reporter())) {
                ofReporter.clear();
            }
            for (Slot other : ofReporter) {
                if (!slot.division().equals(other.division())
                        || !slot.period().overlaps(other.period())
                        || slot.category().equals(other.category())) {
                    continue; // the rule, for which no words are made
                }
                InvalidPartException.check(
                        isApart(extent, slot, other) && isApart(extent, other, slot),
                        "Expectation",
                        "duties",
                        "同一数据只报一次，类别不得互相包含",
                        "each figure owed once, no category above another",
                        slot + ", " + other + " (" + slot.division() + ")");
            }
            ofReporter.add(slot);
        }
    }

    private static boolean isApart(Extent extent, Slot upper, Slot lower) {
        return !extent.tree()
                .withAllBelow(upper.category().orElse(""))
                .contains(lower.category().orElse(""));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Expectation that && duties.equals(that.duties) && codes.equals(that.codes);
    }

    @Override
    public int hashCode() {
        return duties.hashCode();
    }

    /**
     * How many duties there are, for logs.
     *
     * @return such as {@code Expectation of 3200 duties}
     */
    @Override
    public String toString() {
        return "Expectation of " + duties.size() + " duties";
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.LayeredLedger.Owed;

/**
 * Bounds over reports that lie in one another, move, or were not owed, against the truth and against every completion: 1,000 ledgers
 * in every build, 100,000 in the long form.
 */
class LayeredProperties {
    private static final int LEDGERS = Boolean.getBoolean("wfc.long") ? 100_000 : 1_000;
    private static final List<Integer> ALL_MONTHS = List.of(1, 2, 3);

    private static boolean contains(Tally tally, int truth) {
        return tally.lower().map(l -> whole(l) <= truth).orElse(true)
                && tally.upper().map(u -> whole(u) >= truth).orElse(true);
    }

    private static int whole(Figure figure) {
        return figure.value().intValueExact();
    }

    @Example
    void theTruthIsInsideTheBounds() {
        SplittableRandom seeds = new SplittableRandom(11);
        int closed = 0;
        for (int i = 0; i < LEDGERS; i++) {
            long seed = seeds.nextLong();
            LayeredLedger ledger = new LayeredLedger(seed);
            for (Optional<String> waste :
                    List.of(Optional.<String>empty(), Optional.of(SmallLedger.OIL), Optional.of(SmallLedger.HW09))) {
                closed += hold(ledger, LayeredLedger.CITY, Optional.empty(), waste, seed);
                closed += hold(ledger, LayeredLedger.STAYED, Optional.of(LayeredLedger.STAYED), waste, seed);
            }
            Tally moved = ledger.tally(LayeredLedger.MOVED_LATER, ReportingPeriod.parse("2020-03"), Optional.empty());
            int truth = ledger.truth(Optional.of(LayeredLedger.MOVED), List.of(3), Optional.empty());
            assertTrue(contains(moved, truth), () -> seed + ": " + truth + " in " + moved + ledger);
            Tally gone = ledger.tally(LayeredLedger.MOVED, ReportingPeriod.parse("2020-03"), Optional.empty());
            assertEquals(0, gone.coverage().expected().orElse(0), () -> seed + ": " + gone + ledger);
        }
        assertTrue(closed > LEDGERS, "bounds that say something: " + closed);
    }

    private static int hold(
            LayeredLedger ledger, String place, Optional<String> county, Optional<String> waste, long seed) {
        int closed = 0;
        for (int month = 0; month <= 3; month++) {
            ReportingPeriod period = month == 0 ? LayeredLedger.QUARTER : ReportingPeriod.parse("2020-0" + month);
            Tally tally = ledger.tally(place, period, waste);
            int truth = ledger.truth(county, month == 0 ? ALL_MONTHS : List.of(month), waste);
            assertTrue(
                    contains(tally, truth),
                    () -> seed + ": " + truth + " in " + tally + " " + place + " " + period + " " + waste + ledger);
            closed += tally.upper().isPresent() ? 1 : 0;
        }
        return closed;
    }

    @Example
    void whatLayUnderOneCode_isNotUnderTheOther() {
        SplittableRandom seeds = new SplittableRandom(15);
        int tried = 0;
        for (int i = 0; i < LEDGERS; i++) {
            long seed = seeds.nextLong();
            LayeredLedger ledger = new LayeredLedger(seed);
            for (String code : List.of(LayeredLedger.MOVED, LayeredLedger.MOVED_LATER)) {
                for (Optional<String> waste : List.of(Optional.<String>empty(), Optional.of(SmallLedger.OIL))) {
                    OptionalInt truth = ledger.truthUnder(code, waste);
                    Tally tally = ledger.tally(code, LayeredLedger.QUARTER, waste);
                    assertTrue(
                            truth.isEmpty() || contains(tally, truth.getAsInt()),
                            () -> seed + ": " + truth + " in " + tally + " " + code + " " + waste + ledger);
                    tried += truth.isPresent() ? 1 : 0;
                }
            }
        }
        assertTrue(tried > LEDGERS, "sums whose truth is clear: " + tried);
    }

    /** What is laid out for many sums at once says of each what it says of one. */
    @Example
    void aSumAmongOthers_isWhatItIsAlone() {
        SplittableRandom seeds = new SplittableRandom(14);
        for (int i = 0; i < LEDGERS / 4; i++) {
            long seed = seeds.nextLong();
            LayeredLedger ledger = new LayeredLedger(seed);
            for (String place : List.of(LayeredLedger.MOVED, LayeredLedger.STAYED, LayeredLedger.CITY)) {
                for (String period : List.of("2020-03", "2020-01", "2020-Q1", "2020-02-20")) {
                    ReportingPeriod when = ReportingPeriod.parse(period);
                    assertEquals(
                            ledger.tallyAlone(place, when, Optional.of(SmallLedger.OIL)),
                            ledger.tally(place, when, Optional.of(SmallLedger.OIL)),
                            () -> seed + ": " + place + " " + period + ledger);
                }
            }
        }
    }

    /** Where one city at most owes a figure, for all waste and the quarter, and everybody's limits are known: every completion. */
    @Example
    void theBoundsAreAttained() {
        SplittableRandom seeds = new SplittableRandom(12);
        int tried = 0;
        for (int i = 0; i < LEDGERS; i++) {
            long seed = seeds.nextLong();
            LayeredLedger ledger = new LayeredLedger(seed);
            List<Owed> cities = ledger.owed.stream()
                    .filter(o -> o.of().place().equals(LayeredLedger.CITY))
                    .toList();
            boolean plain = cities.stream()
                            .allMatch(o -> o.of().every() == Cadence.QUARTERLY
                                    && o.of().category().isEmpty()
                                    && o.seen() == 0
                                    && !o.came())
                    && cities.size() <= 1
                    && ledger.rows.stream().noneMatch(r -> r.startsWith("c"))
                    && ledger.owed.stream().allMatch(o -> o.came() || ledger.declared.containsKey(o.of()));
            Tally tally = ledger.tally(LayeredLedger.CITY, LayeredLedger.QUARTER, Optional.empty());
            if (!plain || ledger.longer || ledger.office || ledger.inapplicable || ledger.owed.isEmpty()) {
                continue;
            }
            tried++;
            List<Owed> missing = ledger.owed.stream()
                    .filter(o -> !o.came() && !cities.contains(o))
                    .toList();
            int seen = ledger.rows.stream()
                    .mapToInt(r -> Integer.parseInt(r.substring(r.lastIndexOf(' ') + 1)))
                    .sum();
            int[] reached = {Integer.MAX_VALUE, Integer.MIN_VALUE};
            fill(ledger, missing, seen, cities, reached);
            assertEquals(
                    List.of(reached[0], reached[1]),
                    List.of(
                            tally.lower().map(LayeredProperties::whole).orElse(-1),
                            tally.upper().map(LayeredProperties::whole).orElse(-1)),
                    () -> seed + ": " + tally + ledger);
        }
        assertTrue(tried > LEDGERS / 20, "ledgers that can be tried: " + tried);
    }

    private static void fill(LayeredLedger ledger, List<Owed> rest, int sum, List<Owed> city, int[] reached) {
        if (rest.isEmpty()) {
            int[] whole = city.isEmpty() ? new int[] {sum, sum} : ledger.limits(city.get(0));
            for (int all = Math.max(sum, whole[0]); all <= whole[1]; all++) {
                reached[0] = Math.min(reached[0], all);
                reached[1] = Math.max(reached[1], all);
            }
            return;
        }
        Owed one = rest.get(0);
        int[] limits = ledger.limits(one);
        for (int all = Math.max(one.seen(), limits[0]); all <= limits[1]; all++) {
            fill(ledger, rest.subList(1, rest.size()), sum - one.seen() + all, city, reached);
        }
    }

    /** Rows that came twice: every choice of what counts, within what is possible. */
    @Example
    void equalRows_areBoundedByEveryPossibleChoice() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < LEDGERS; i++) {
            long once = random.nextInt(-6, 12);
            long[] again = new long[random.nextInt(1, 5)];
            for (int k = 0; k < again.length; k++) {
                again[k] = random.nextInt(-5, 9);
            }
            long lowest = random.nextInt(4) == 0 ? Long.MIN_VALUE : random.nextInt(-4, 3);
            long highest = random.nextInt(2) == 0 ? Long.MAX_VALUE : random.nextInt(3, 15);
            long least = Long.MAX_VALUE;
            long most = Long.MIN_VALUE;
            for (int choice = 0; choice < 1 << again.length; choice++) {
                long sum = once;
                for (int k = 0; k < again.length; k++) {
                    sum += (choice >> k & 1) * again[k];
                }
                if (sum >= lowest && sum <= highest) {
                    least = Math.min(least, sum);
                    most = Math.max(most, sum);
                }
            }
            TwiceSaid twice = TwiceSaid.of(once, again, lowest, highest);
            if (least > most) {
                assertEquals(once, twice.sum());
                assertEquals(0, twice.less() | twice.more());
            } else {
                assertEquals(List.of(least, most), List.of(twice.sum() + twice.less(), twice.sum() + twice.more()));
                assertTrue(twice.less() <= 0 && twice.more() >= 0);
            }
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANGCHUN;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_NOW;
import static org.wastefreecity.rules.aggregation.SmallLedger.GONGZHULING_THEN;
import static org.wastefreecity.rules.aggregation.SmallLedger.JILIN;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SIPING;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.Example;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/** A county that goes from one city to another one, beside what both cities say themselves: the truth lies within the bounds. */
class MovedCountyProperties {
    private static final int LEDGERS = Boolean.getBoolean("wfc.long") ? 100_000 : 2_000;
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
            .build();
    private static final ReportingPeriod QUARTER = ReportingPeriod.parse("2020-Q2");
    private static final String[] MONTHS = {"2020-04", "2020-05", "2020-06"};

    /** April and May lie under the old code, June and the quarter under the new one. */
    private static final class World {
        private final SplittableRandom random;
        private final FactSetBuilder facts = FactSet.builder(SmallLedger.schema(AMOUNT));
        private final List<Duty> duties = new ArrayList<>();
        private final StringBuilder said = new StringBuilder();
        private int truth;

        World(long seed) {
            random = new SplittableRandom(seed);
            int[] county = {random.nextInt(4), random.nextInt(4), random.nextInt(4)};
            truth += county[0] + county[1] + county[2];
            boolean byMonth = random.nextInt(3) > 0;
            boolean both = random.nextInt(4) == 0; // the quarter under the new code beside the months under the old one
            owes("A", random.nextBoolean() ? GONGZHULING_THEN : GONGZHULING_NOW, byMonth, county);
            for (int m = 0; m < 3 && (byMonth || both); m++) {
                says("A", m < 2 ? GONGZHULING_THEN : GONGZHULING_NOW, MONTHS[m], county[m], 6);
            }
            if (!byMonth || both) {
                says("A", GONGZHULING_NOW, "2020-Q2", county[0] + county[1] + county[2], 6);
            }
            // a quarter lies in the city of its last day; April and May in what one city says of the quarter, or in
            // what neither does
            boolean whole = !byMonth || both;
            int[] holder = {whole ? 1 : random.nextInt(3), whole ? 1 : random.nextInt(3)};
            city("old", SIPING, county, holder, 0);
            city("new", CHANGCHUN, county, holder, 1);
        }

        private void city(String reporter, String code, int[] county, int[] holder, int number) {
            if (random.nextInt(4) == 0) {
                return;
            }
            boolean monthly = random.nextBoolean();
            int[] own = {random.nextInt(3), random.nextInt(3), random.nextInt(3)};
            truth += own[0] + own[1] + own[2];
            int[] figure = own.clone();
            for (int m = 0; m < 3; m++) {
                boolean there = m < 2 ? number == 0 : number == 1;
                boolean holds = monthly || m == 2 ? there : holder[m] == number;
                figure[m] += holds ? county[m] : 0;
            }
            owes(reporter, code, monthly, figure);
            for (int m = 0; m < 3 && monthly; m++) {
                says(reporter, code, MONTHS[m], figure[m], 5);
            }
            if (!monthly) {
                says(reporter, code, "2020-Q2", figure[0] + figure[1] + figure[2], 5);
            }
        }

        /** Some say nothing: the county one report in six, a city one in five. */
        private void says(String reporter, String place, String period, int amount, int of) {
            if (random.nextInt(of) > 0) {
                facts.add(place, OIL, "generated", period, Integer.toString(amount), reporter);
                said.append(reporter + " " + place + " " + period + " " + amount + "; ");
            }
        }

        private void owes(String reporter, String place, boolean monthly, int[] amounts) {
            if (random.nextInt(5) == 0) {
                return;
            }
            int all = amounts[0] + amounts[1] + amounts[2];
            int least = monthly ? Math.min(amounts[0], Math.min(amounts[1], amounts[2])) : all;
            int most = monthly ? Math.max(amounts[0], Math.max(amounts[1], amounts[2])) : all;
            Duty.Builder duty = Duty.builder()
                    .reporter(reporter)
                    .division(RegionCode.parse(place))
                    .measure("generated")
                    .every(monthly ? Cadence.MONTHLY : Cadence.QUARTERLY)
                    .dueAfterDays(9);
            duty.possible(new Bounds(
                    Optional.of(Figure.parse(Math.max(0, least - random.nextInt(2)) + " 吨")),
                    Optional.of(Figure.parse(most + random.nextInt(2) + " 吨"))));
            duties.add(duty.build());
        }

        Tally tally() {
            return ExpectedInputs.of(facts.build(), Expectation.of(duties), Weights.UNKNOWN)
                    .tally(AMOUNT, CategorySelection.ALL, RegionCode.parse(JILIN), QUARTER);
        }
    }

    @Example
    void theTruth_liesWithinTheBounds() {
        SplittableRandom seeds = new SplittableRandom(17);
        int exact = 0;
        for (int i = 0; i < LEDGERS; i++) {
            long seed = seeds.nextLong();
            World world = new World(seed);
            if (world.duties.size() < 3) {
                continue; // somebody whom nobody expects may be silent
            }
            Tally tally = world.tally();
            BigDecimal truth = BigDecimal.valueOf(world.truth);
            boolean inside = tally.lower()
                            .map(l -> l.value().compareTo(truth) <= 0)
                            .orElse(true)
                    && tally.upper().map(u -> u.value().compareTo(truth) >= 0).orElse(true);
            assertTrue(inside, () -> seed + ": " + truth + " in " + tally + "\n" + world.said + "\n" + world.duties);
            exact += tally.lower().isPresent() && tally.lower().equals(tally.upper()) ? 1 : 0;
        }
        assertTrue(exact > LEDGERS / 100, "sums that are known: " + exact);
    }
}

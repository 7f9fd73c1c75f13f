/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.rules.aggregation.SmallLedger.CHANCHENG;
import static org.wastefreecity.rules.aggregation.SmallLedger.FOSHAN;
import static org.wastefreecity.rules.aggregation.SmallLedger.HW08;
import static org.wastefreecity.rules.aggregation.SmallLedger.NANHAI;
import static org.wastefreecity.rules.aggregation.SmallLedger.OIL;
import static org.wastefreecity.rules.aggregation.SmallLedger.SHUNDE;
import static org.wastefreecity.rules.aggregation.SmallLedger.ZONE;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/** Lines of what was reported as it was reported, beside who owed it. */
class ReportedLinesTest {
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
            .build();
    private static final FactSchema SCHEMA = schema(AMOUNT, SmallLedger.UTILISED);

    private final FactSetBuilder facts = FactSet.builder(SCHEMA);
    private final List<Duty> duties = new ArrayList<>();

    private void reports(String reporter, String place, String category, String period, String value) {
        facts.add(place, category, "generated", period, value, reporter);
    }

    private void owes(String reporter, String place, Cadence every, String most) {
        duties.add(duty(reporter, place, every, most));
    }

    private static Duty duty(String reporter, String place, Cadence every, String most) {
        return Duty.builder()
                .reporter(reporter)
                .division(RegionCode.parse(place))
                .measure("generated")
                .category(OIL)
                .every(every)
                .dueAfterDays(20)
                .possible(new Bounds(Optional.empty(), Optional.of(Figure.parse(most + " 吨"))))
                .build();
    }

    private static List<ExpectedSums.Sum> sums(
            FactSet facts, List<Duty> duties, TerritoryLevel territory, PeriodLevel period, CategoryLevel category) {
        RollUp rollUp = RollUp.builder()
                .territory(territory)
                .period(period)
                .category(category)
                .build();
        return ExpectedSums.of(rollUp.on(facts), Expectation.of(duties), Weights.UNKNOWN)
                .at(new Cube.Levels(territory, period, category));
    }

    private List<String> lines(TerritoryLevel territory, PeriodLevel period, CategoryLevel category) {
        return sums(facts.build(), duties, territory, period, category).stream()
                .map(s -> s.territory() + " " + s.period() + " " + s.category() + " "
                        + s.tally().map(ReportedLinesTest::text).orElse("refused"))
                .toList();
    }

    private static String text(Tally tally) {
        return plain(tally.seen()) + " [" + plain(tally.lower()) + ", " + plain(tally.upper()) + "] "
                + tally.coverage().missing();
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().stripTrailingZeros().toPlainString()).orElse("…");
    }

    private void threePlantsOfWhichOneIsSilent() {
        reports("A", CHANCHENG, OIL, "2020", "120");
        reports("B", NANHAI, OIL, "2020", "80");
        owes("A", CHANCHENG, Cadence.YEARLY, "500");
        owes("B", NANHAI, Cadence.YEARLY, "500");
        owes("C", SHUNDE, Cadence.YEARLY, "50");
    }

    @Example
    void bySource_whoIsSilentIsMissing() {
        threePlantsOfWhichOneIsSilent();
        assertEquals(
                List.of("440600 2020 INDUSTRIAL/HAZARDOUS 200 [200, 250] [C]"),
                lines(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.SOURCE_AND_HAZARD));
    }

    @Example
    void byPeriod_whoIsSilentIsMissing() {
        threePlantsOfWhichOneIsSilent();
        assertEquals(
                List.of("440600 2020 * 200 [200, 250] [C]"),
                lines(TerritoryLevel.CITY, PeriodLevel.REPORTED, CategoryLevel.ALL));
    }

    @Example
    void byPlace_whoIsSilentHasALine() {
        threePlantsOfWhichOneIsSilent();
        assertEquals(
                List.of(
                        "440604 2020 * 120 [120, 120] []",
                        "440605 2020 * 80 [80, 80] []",
                        "440606 2020 * … [0, 50] [C]"),
                lines(TerritoryLevel.REPORTED, PeriodLevel.YEAR, CategoryLevel.ALL));
    }

    /** The city is silent, its districts are not: its line has no figure, or it would be in the table twice. */
    @Example
    void byPlace_whatIsOwedForAWholeOfWhichPartsCame_hasALineWithoutAFigure() {
        reports("A", CHANCHENG, OIL, "2020", "300");
        reports("B", NANHAI, OIL, "2020", "200");
        owes("city", FOSHAN, Cadence.YEARLY, "1100");
        assertEquals(
                List.of(
                        "440604 2020 * 300 [300, 300] []",
                        "440605 2020 * 200 [200, 200] []",
                        "440600 2020 * … [500, 1100] [city]"),
                lines(TerritoryLevel.REPORTED, PeriodLevel.YEAR, CategoryLevel.ALL).stream()
                        .sorted(Comparator.comparing(l -> l.startsWith("440600")))
                        .toList());
    }

    @Example
    void byPeriod_ofAYearBesideItsMonth_theYearIsWhatItsReporterSays() {
        reports("A", NANHAI, OIL, "2020", "120");
        reports("A", NANHAI, OIL, "2020-03", "10");
        owes("A", NANHAI, Cadence.YEARLY, "500");
        List<String> lines = lines(TerritoryLevel.COUNTY, PeriodLevel.REPORTED, CategoryLevel.ALL);
        assertTrue(lines.contains("440605 2020 * 120 [120, 120] []"), lines::toString);
        assertEquals(2, lines.size());
    }

    /** All waste of 南海 and some of 禅城: what was said of HW08 itself is no sum of HW08. */
    @Example
    void byCategory_ofAParentElsewhere_hasNoBoundsAndSaysWhy() {
        reports("A", CHANCHENG, OIL, "2020", "120");
        reports("B", NANHAI, HW08, "2020", "80");
        assertEquals(
                List.of("440600 2020 " + HW08 + " 80 [80, 80] []", "440600 2020 " + OIL + " 120 [120, 120] []"),
                lines(TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.REPORTED).stream()
                        .sorted(Comparator.reverseOrder())
                        .toList());
        owes("A", CHANCHENG, Cadence.YEARLY, "500");
        ExpectedSums.Sum parent =
                sums(facts.build(), duties, TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.REPORTED).stream()
                        .filter(s -> s.category().equals(HW08))
                        .findFirst()
                        .orElseThrow();
        assertEquals("80 […, …] []", text(parent.tally().orElseThrow()));
        assertTrue(parent.reasons().stream().map(Wording::en).anyMatch(r -> r.contains("who owes what")));
        assertTrue(parent.reasons().stream().map(Wording::zh).anyMatch(r -> r.contains("应报清单")));
    }

    /** At one place the parent may count what the child does: the table says so, as the sum of both does. */
    @Example
    void byCategory_ofAParentBesideItsChild_isAsOpenAsTheirSum() {
        reports("A", NANHAI, OIL, "2020", "120");
        reports("B", NANHAI, HW08, "2020", "80");
        for (TerritoryLevel level : List.of(TerritoryLevel.COUNTY, TerritoryLevel.CITY)) {
            List<String> lines = lines(level, PeriodLevel.YEAR, CategoryLevel.REPORTED);
            assertTrue(lines.stream().anyMatch(l -> l.endsWith(HW08 + " 80 […, …] []")), lines::toString);
            assertTrue(lines.stream().anyMatch(l -> l.endsWith(OIL + " 120 [120, 120] []")), lines::toString);
        }
        String why = sums(facts.build(), duties, TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.REPORTED).stream()
                .filter(s -> s.category().equals(HW08))
                .map(s -> s.reasons().get(1).en())
                .findFirst()
                .orElseThrow();
        assertTrue(why.contains("which overlap"), why);
    }

    @Example
    void byZone_nobodyKnowsWhoIsMissing() {
        reports("A", NANHAI, OIL, "2020", "120");
        facts.add(ZONE, OIL, "generated", "2020", "30", "Z");
        owes("A", NANHAI, Cadence.YEARLY, "500");
        assertEquals(
                List.of(ZONE + " 2020 * 30 […, …] []"),
                lines(TerritoryLevel.ZONES, PeriodLevel.YEAR, CategoryLevel.ALL));
    }

    @Example
    void reportsThatCameLate_areNamed() {
        LocalDate inTime = LocalDate.of(2021, 1, 20);
        for (String reporter : List.of("A", "B")) {
            facts.add(
                    facts.place(NANHAI),
                    facts.period("2020"),
                    SCHEMA.categories().codeOf(OIL),
                    0,
                    5,
                    facts.reporter(reporter),
                    ObservationStatus.PROVISIONAL,
                    (int) inTime.plusDays(reporter.equals("B") ? 1 : 0).toEpochDay());
            owes(reporter, NANHAI, Cadence.YEARLY, "50");
        }
        ExpectedSums.Sum sum = sums(facts.build(), duties, TerritoryLevel.CITY, PeriodLevel.YEAR, CategoryLevel.ALL)
                .get(0);
        assertEquals(List.of("B 2020 " + OIL), sum.late());
        assertTrue(sum.tally().orElseThrow().doubts().contains(ObservationStatus.PROVISIONAL));
    }

    @Provide
    Arbitrary<List<FactRow>> mixed() {
        return FactRow.mixed(12);
    }

    /** A line that has bounds has those that whoever asks for all that lies in it is told. */
    @Property(tries = 150)
    void boundsOfALine_areThoseOfItsWhole(@ForAll("mixed") List<FactRow> rows) {
        List<FactRow> tonnes = rows.stream()
                .filter(r -> r.scaled() >= 0 && r.scaled() <= 100)
                .map(r -> new FactRow(r.place(), r.category(), "generated", r.period(), r.scaled() + 1, r.reporter()))
                .toList();
        List<Duty> owed = List.of(
                duty("A", NANHAI, Cadence.MONTHLY, "1"),
                duty("B", FOSHAN, Cadence.YEARLY, "1"),
                duty("C", CHANCHENG, Cadence.QUARTERLY, "1"));
        FactSet set = FactRow.facts(SCHEMA, tonnes);
        ExpectedInputs all = ExpectedInputs.of(set, Expectation.of(owed), Weights.UNKNOWN);
        for (ExpectedSums.Sum sum :
                sums(set, owed, TerritoryLevel.REPORTED, PeriodLevel.REPORTED, CategoryLevel.REPORTED)) {
            Tally tally = sum.tally().orElseThrow();
            if (tally.lower().isPresent() || tally.upper().isPresent()) {
                Tally whole = all.tally(
                        AMOUNT,
                        CategorySelection.of(sum.category()),
                        RegionCode.parse(sum.territory()),
                        ReportingPeriod.parse(sum.period()));
                assertEquals(whole.lower(), tally.lower(), sum::toString);
                assertEquals(whole.upper(), tally.upper(), sum::toString);
                assertEquals(whole.coverage(), tally.coverage(), sum::toString);
            } else {
                assertTrue(!sum.reasons().isEmpty(), sum::toString);
            }
        }
    }
}

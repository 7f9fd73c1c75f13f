/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.seeds.Seeds;

class DocumentCheckTest {
    private static final ProgrammeDocument BAOTOU =
            Seeds.document(Seeds.BAOTOU_PILOT_2020).orElseThrow();

    private static List<Finding> findings(SystemId id) {
        return DocumentCheck.of(Seeds.document(id).orElseThrow()).findings();
    }

    private static Map<String, Long> byId(SystemId id) {
        return findings(id).stream().collect(Collectors.groupingBy(Finding::id, Collectors.counting()));
    }

    /** 5.28 GW = 4.48 + 0.80 + 0.036? The parts are 36 MW more, which is the third part. */
    @Test
    void sums_ofBaotousNewEnergy_differByOnePart() {
        SumComparison sum = DocumentCheck.of(BAOTOU).sums().get(0);
        assertEquals(SumComparison.Verdict.UNEXPLAINED, sum.verdict());
        assertEquals(Rational.parse("2658/5"), sum.total().orElseThrow()); // 531.6 万千瓦
        assertEquals(Rational.parse("18/5"), sum.difference().orElseThrow());
        assertEquals(List.of(IndicatorCode.parse("1.3")), sum.equalParts());
        Finding finding = findings(Seeds.BAOTOU_PILOT_2020).get(0);
        assertEquals("stated-sum-differs", finding.id());
        assertEquals(Severity.WARNING, finding.severity());
        assertTrue(finding.found().contains("531.6 万千瓦"), finding.found());
        assertTrue(
                finding.repair().zh().contains("差3.6 万千瓦，恰为分项1.3"),
                finding.repair().zh());
    }

    /** The finding is part of the data, too: the reading of the sum says what is computed here. */
    @Test
    void sums_readingOfBaotousNewEnergy_isWhatIsComputed() {
        SumComparison sum = DocumentCheck.of(BAOTOU).sums().get(0);
        String reading =
                BAOTOU.sums().get(0).provenance().reading().orElseThrow().zh();
        assertTrue(reading.contains("相加为" + decimal(sum.total()) + "万千瓦"), reading);
        assertTrue(reading.contains("多" + decimal(sum.difference()) + "万千瓦，恰为第三个分项"), reading);
        assertTrue(reading.contains("至多解释" + decimal(sum.rounding()) + "万千瓦"), reading);
        assertTrue(reading.contains("一个也不改"), reading);
    }

    private static String decimal(Optional<Rational> number) {
        return number.orElseThrow()
                .toBigDecimal(9, RoundingMode.UNNECESSARY)
                .stripTrailingZeros()
                .toPlainString();
    }

    private static Reported reported(String code, String figure) {
        Reported like = BAOTOU.reported().get(0);
        return new Reported(
                Observation.builder()
                        .system(BAOTOU.id())
                        .subject(IndicatorCode.parse(code))
                        .territory(like.observation().territory())
                        .period(like.observation().period())
                        .value(new ObservedValue.Measured(Figure.parse(figure)))
                        .status(ObservationStatus.NORMAL)
                        .build(),
                like.provenance());
    }

    private static ProgrammeDocument.Builder builder() {
        ProgrammeDocument.Builder document = ProgrammeDocument.builder();
        document.id(BAOTOU.id())
                .genre(BAOTOU.genre())
                .title(BAOTOU.title())
                .addAllSources(BAOTOU.sources())
                .region(BAOTOU.region())
                .territory(BAOTOU.territory())
                .plan(BAOTOU.plan());
        return document;
    }

    private static SumComparison.Verdict verdict(String whole, String... parts) {
        ProgrammeDocument.Builder document = builder();
        document.addReported(reported("1", whole));
        for (int i = 0; i < parts.length; i++) {
            document.addReported(reported("1." + (i + 1), parts[i]));
        }
        StatedSum sum = BAOTOU.sums().get(0);
        return SumComparison.of(document.build(), sum).verdict();
    }

    @Test
    void sum_partsThatAreTheWhole_agrees() {
        assertEquals(SumComparison.Verdict.AGREES, verdict("528 万千瓦", "448 万千瓦", "764000 千瓦", "36000 千瓦"));
    }

    @Test
    void sum_differenceWithinTheLastPlaces_isExplained() {
        assertEquals(SumComparison.Verdict.EXPLAINED, verdict("529 万千瓦", "448 万千瓦", "80 万千瓦", "0 万千瓦"));
        assertEquals(SumComparison.Verdict.UNEXPLAINED, verdict("529 万千瓦", "448.0 万千瓦", "80.0 万千瓦", "0.0 万千瓦"));
    }

    @Test
    void sum_aPartMissingOrOfAnotherKind_isNotComputed() {
        assertEquals(SumComparison.Verdict.NOT_COMPUTED, verdict("528 万千瓦", "448 万千瓦", "80 万千瓦"));
        assertEquals(SumComparison.Verdict.NOT_COMPUTED, verdict("528 万千瓦", "448 万千瓦", "80 万千瓦", "36000 千瓦时"));
    }

    @Test
    void sum_aFigureThatStandsTwice_isNotComputed() {
        ProgrammeDocument twice = builder()
                .addReported(reported("1", "528 万千瓦"), reported("1", "528 万千瓦"))
                .addReported(reported("1.1", "448 万千瓦"), reported("1.2", "80 万千瓦"), reported("1.3", "0 万千瓦"))
                .build();
        assertEquals(
                SumComparison.Verdict.NOT_COMPUTED,
                SumComparison.of(twice, BAOTOU.sums().get(0)).verdict());
    }

    @Test
    void findings_ofBaotou_nameTotalsWithoutRows() {
        List<String> totals = findings(Seeds.BAOTOU_PILOT_2020).stream()
                .filter(f -> f.id().equals("rows-not-listed"))
                .map(Finding::found)
                .toList();
        assertTrue(totals.contains("52 − 0 = 52"), totals::toString);
        assertTrue(totals.contains("22 − 0 = 22"), totals::toString);
        assertEquals(3L, byId(Seeds.BAOTOU_PILOT_2020).get("members-not-named"));
    }

    @Test
    void findings_ofTheCleanerProductionPlan_nameWhatTheCopyLost() {
        Map<String, Long> found = byId(Seeds.GUANGDONG_CLEANER_PRODUCTION_2023);
        assertEquals(1L, found.get("target-unreadable"));
        assertEquals(1L, found.get("passage-damaged"));
        assertEquals(5L, found.get("passage-missing")); // (7)'s heading, (8), (13), (17), headings of chapters
    }

    @Test
    void findings_ofFoshan_nameRoutinesWithoutACadence() {
        assertEquals(2L, byId(Seeds.FOSHAN_2022_DRAFT).get("cadence-not-stated"));
        assertTrue(findings(Seeds.FOSHAN_2022_DRAFT).stream().noneMatch(f -> f.severity() == Severity.ERROR));
    }
}

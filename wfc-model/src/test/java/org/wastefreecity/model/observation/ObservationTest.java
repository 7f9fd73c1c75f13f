/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.PLACE;
import static org.wastefreecity.model.Samples.ROW_19;
import static org.wastefreecity.model.Samples.observation;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.Samples;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.time.ReportingPeriod;

class ObservationTest {
    private static final ObservedValue ZERO = new ObservedValue.Measured(Figure.parse("0.00 %"));
    private static final List<ObservedValue> PRESENT = List.of(
            ZERO,
            new ObservedValue.Bounded(Bounds.exactly(Samples.STRAW)),
            new ObservedValue.Graded("满意"),
            new ObservedValue.Delivered(false));

    private static Observation of(ObservedValue value, ObservationStatus status) {
        return observation(ROW_19).value(value).status(status).build();
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void build_statusAgainstValue_isRefused(ObservationStatus status) {
        ObservedValue absent = new ObservedValue.Absent("");
        if (status.isAbsent()) {
            assertTrue(of(absent, status).figure().isEmpty());
            PRESENT.forEach(v -> assertRefused("Observation", "status", () -> of(v, status)));
        } else {
            assertEquals(status, of(ZERO, status).status());
            assertRefused("Observation", "status", () -> of(absent, status));
        }
    }

    @Test
    void build_zeroReportOfAnythingElse_isRefused() {
        assertEquals(
                Optional.of(Figure.parse("0.00 %")),
                of(ZERO, ObservationStatus.ZERO_REPORT).figure());
        for (ObservedValue other : PRESENT.subList(1, 4)) {
            assertRefused("Observation", "value", () -> of(other, ObservationStatus.ZERO_REPORT));
        }
        assertRefused(
                "Observation",
                "value",
                () -> of(new ObservedValue.Measured(Figure.parse("0.01 %")), ObservationStatus.ZERO_REPORT));
    }

    /** 未统计 is not 0. */
    @Test
    void equals_notCountedAndZero_isFalse() {
        Observation notCounted = of(new ObservedValue.Absent("未统计"), ObservationStatus.NOT_COUNTED);
        Observation zero = of(ZERO, ObservationStatus.ZERO_REPORT);
        assertNotEquals(notCounted, zero);
        assertEquals(Optional.empty(), notCounted.figure());
        assertEquals("未统计", notCounted.value().toString());
        assertEquals(notCounted.key(), zero.key());
    }

    @Test
    void key_asText_isItsFourParts() {
        assertEquals(
                "foshan-2022-draft/19/440600/2020",
                Samples.measured(ROW_19, "95.10 %").key().toString());
    }

    @ParameterizedTest
    @EnumSource(ObservationStatus.class)
    void ofSdmx_codeOfAStatus_isTheMostGeneralOfItsKind(ObservationStatus status) {
        ObservationStatus general = ObservationStatus.ofSdmx(status.sdmx()).orElseThrow();
        assertEquals(status.sdmx(), general.sdmx());
        assertEquals(status.isAbsent(), general.isAbsent());
        assertEquals(Optional.of(general), ObservationStatus.ofSdmx(general.sdmx()));
        assertTrue(!status.label().zh().isBlank() && !status.label().en().isBlank());
    }

    @Test
    void ofSdmx_letters_areThoseOfTheList() {
        assertEquals(Optional.of(ObservationStatus.NORMAL), ObservationStatus.ofSdmx('A'));
        assertEquals(Optional.of(ObservationStatus.NOT_COUNTED), ObservationStatus.ofSdmx('L'));
        assertEquals(Optional.of(ObservationStatus.NOT_REPORTED), ObservationStatus.ofSdmx('O'));
        assertEquals(Optional.of(ObservationStatus.NOT_APPLICABLE), ObservationStatus.ofSdmx('M'));
        for (char none : new char[] {'Z', 'a', ' ', '0', 'Ａ'}) {
            assertEquals(Optional.empty(), ObservationStatus.ofSdmx(none));
        }
    }

    @Test
    void isDoubtful_normalZeroOrAbsent_isFalse() {
        assertTrue(ObservationStatus.ESTIMATED.isDoubtful() && ObservationStatus.MARKED.isDoubtful());
        assertTrue(!ObservationStatus.NORMAL.isDoubtful() && !ObservationStatus.ZERO_REPORT.isDoubtful());
        assertTrue(!ObservationStatus.NOT_COUNTED.isDoubtful());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2020-Q4", "2020-12", "2021/2025", "2020-12-31"})
    void baseline_ofNoWholeYear_isRefused(String period) {
        Observation observation = observation(ROW_19, ReportingPeriod.parse(period))
                .value(ZERO)
                .status(ObservationStatus.NORMAL)
                .build();
        assertRefused("Baseline", "observation", () -> new Baseline(observation, PLACE));
    }

    @Test
    void baseline_ofAYear_hasThatYear() {
        assertEquals(2020, new Baseline(Samples.measured(ROW_19, "95.10 %"), PLACE).year());
    }

    @Test
    void graded_blank_isRefused() {
        assertRefused("ObservedValue.Graded", "grade", () -> new ObservedValue.Graded(" "));
    }
}

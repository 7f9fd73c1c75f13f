/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;

class BaselineCellReaderTest {
    private static BaselineCell read(String cell) {
        return BaselineCellReader.read(cell, Optional.of(UnitOfMeasure.PERCENT), Optional.empty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "95.10 | 95.10 % | NORMAL | CERTAIN",
                "-3.32 | -3.32 % | NORMAL | CERTAIN",
                "０ | 0 % | NORMAL | CERTAIN",
                "86％ | 86 % | NORMAL | CERTAIN",
                "0.0088* | 0.0088 % | MARKED | LIKELY",
                "95① | 95 % | MARKED | LIKELY",
                "95¹ | 95 % | MARKED | LIKELY",
                "1,234.5 | 1234.5 % | NORMAL | CERTAIN",
                "约50 | 50 % | ESTIMATED | LIKELY",
                "86（估算） | 86 % | ESTIMATED | LIKELY",
                "86（初步数） | 86 % | PROVISIONAL | LIKELY",
                "≥90 | [90 %, …] | NORMAL | CERTAIN",
                "80-85 | [80 %, 85 %] | NORMAL | CERTAIN",
                "—— | —— | DASH | CERTAIN",
                "/ | / | DASH | CERTAIN",
                "未统计 | 未统计 | NOT_COUNTED | CERTAIN",
                "暂未统计 | 暂未统计 | NOT_YET_COUNTED | CERTAIN",
                "暂无 | 暂无 | NONE_FOR_NOW | CERTAIN",
                "待市财政局补充数据 | 待市财政局补充数据 | TO_BE_SUPPLIED | CERTAIN",
                "待核实 | 待核实 | TO_BE_CONFIRMED | CERTAIN",
                "较2019年提升0.4个百分点 | 较2019年提升0.4个百分点 | UNREADABLE | UNREAD",
                "86（2019年） | 86（2019年） | UNREADABLE | UNREAD",
                "40万吨 | 40万吨 | UNREADABLE | UNREAD",
                "85-80 | 85-80 | UNREADABLE | UNREAD",
            })
    void read_cellsAsPrinted(String cell, String value, ObservationStatus status, Confidence confidence) {
        BaselineCell read = read(cell);
        assertEquals(value, read.value().toString());
        assertEquals(status, read.status());
        assertEquals(confidence, read.confidence());
        assertEquals(cell, read.printed());
    }

    @Test
    void read_withoutAnyUnit_keepsTheFigureAndSaysSo() {
        BaselineCell read = BaselineCellReader.read("5", Optional.empty(), Optional.empty());
        assertEquals("5 未注明单位", read.value().toString());
        assertEquals(
                List.of(NoteCode.UNIT_MISSING),
                read.notes().stream().map(ReadingNote::code).toList());
    }

    @Test
    void read_unitInTheCell_isTaken() {
        BaselineCell read = BaselineCellReader.read("40.66万吨", Optional.empty(), Optional.empty());
        assertEquals("40.66 万吨", read.value().toString());
    }

    @Test
    void read_yearAlone_isNoFigure() {
        BaselineCell read = BaselineCellReader.read("2023年", Optional.empty(), Optional.empty());
        assertEquals(ObservationStatus.UNREADABLE, read.status());
    }

    @Test
    void read_gradeOfTheScale_isAGrade() {
        Optional<GradeScale> scale = Optional.of(new GradeScale(List.of("不满意", "满意")));
        assertEquals(
                new ObservedValue.Graded("满意"),
                BaselineCellReader.read("满意", Optional.empty(), scale).value());
    }

    @Property
    void read_anyText_endsInAValueThatAgreesWithItsStatus(@ForAll String cell) {
        BaselineCell read = read(cell);
        assertEquals(read.value() instanceof ObservedValue.Absent, read.status().isAbsent());
        if (read.confidence() != Confidence.CERTAIN) {
            assertNotEquals(List.of(), read.notes());
        }
    }
}

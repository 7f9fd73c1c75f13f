/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;

class ConditionWordsTest {
    private static final Figure TEN = Figure.of("10", UnitOfMeasure.PERCENT);

    private static String zh(Condition condition) {
        return ConditionWords.of(condition).zh();
    }

    private static String en(Condition condition) {
        return ConditionWords.of(condition).en();
    }

    @Test
    void of_everyTargetOfFoshan_saysSomethingInBothLanguages() {
        for (Target target : Seeds.foshan2022Draft().targets()) {
            Wording words = ConditionWords.of(target.condition());
            assertFalse(words.zh().isBlank() || words.en().isBlank(), target.id());
        }
    }

    @Test
    void of_levels_keepBoundUnitAndStrictness() {
        assertEquals("≥ 10 %", zh(new Condition.AtLeast(TEN, false)));
        assertEquals("＞ 10 %", zh(new Condition.AtLeast(TEN, true)));
        assertEquals("≤ 10 %", en(new Condition.AtMost(TEN, false)));
        assertEquals("＜ 10 %", en(new Condition.AtMost(TEN, true)));
    }

    @Test
    void of_negativeGrowth_saysWhatTheFigureMustBe() {
        Condition down = new Condition.ChangeSign(
                Wording.of("施用量", "use"), new Base.Unnamed(), Condition.Sense.DECREASE, true, Condition.Stated.DECLINE);
        assertEquals("施用量须下降（＞ 0）", zh(down));
        assertEquals("use must fall (> 0)", en(down).replace('＞', '>'));
    }

    @Test
    void of_changes_nameBaseAndSpan() {
        Condition change = new Condition.ChangeFromBase(
                new Base.OfYear(2020),
                Condition.Sense.DECREASE,
                new Condition.AtLeast(TEN, false),
                Condition.Basis.PERCENT_OF_BASE,
                Condition.Span.ANNUAL_MEAN);
        assertEquals("较2020年年均下降≥ 10 %", zh(change));
        assertEquals("down by ≥ 10 % a year on average from that of 2020", en(change));
    }

    @Test
    void of_trend_overOneYear_isAgainstTheYearBefore() {
        assertEquals("比上年下降", zh(new Condition.Trend(Condition.Sense.DECREASE, OptionalInt.of(1))));
        assertEquals("连续3年上升", zh(new Condition.Trend(Condition.Sense.INCREASE, OptionalInt.of(3))));
        assertEquals("逐年下降", zh(new Condition.Trend(Condition.Sense.DECREASE, OptionalInt.empty())));
    }
}

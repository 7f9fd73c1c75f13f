/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

class ReasonTest {
    private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

    private static TreeSet<Integer> places(String template) {
        TreeSet<Integer> places = new TreeSet<>();
        PLACE.matcher(template)
                .results()
                .map((MatchResult m) -> m.group(1))
                .map(Integer::valueOf)
                .forEach(places::add);
        return places;
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void template_bothLanguages_haveTheSamePlaces(ReasonCode code) {
        assertEquals(code.arity(), places(code.template().en()).size());
        assertEquals(places(code.template().en()), places(code.template().zh()));
        assertTrue(code.template().zh().codePoints().anyMatch(Character::isIdeographic), code::name);
        assertTrue(code.template().en().chars().anyMatch(c -> c >= 'a' && c <= 'z'), code::name);
        assertFalse(code.template().en().codePoints().anyMatch(Character::isIdeographic), code::name);
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void text_everyCode_showsEveryArgument(ReasonCode code) {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i < code.arity(); i++) {
            arguments.add(Wording.of("甲" + i, "word" + i));
        }
        Wording text = new Reason(code, arguments).text();
        for (int i = 0; i < code.arity(); i++) {
            assertTrue(text.zh().contains("甲" + i) && text.en().contains("word" + i), text::toString);
        }
        assertTrue(places(text.zh()).isEmpty() && places(text.en()).isEmpty());
    }

    @ParameterizedTest
    @EnumSource(ReasonCode.class)
    void new_otherNumberOfArguments_isRefused(ReasonCode code) {
        List<Object> arguments = new ArrayList<>();
        for (int i = 0; i <= code.arity(); i++) {
            arguments.add("x");
        }
        assertRefused("Reason", "arguments", () -> new Reason(code, arguments));
        if (code.arity() > 0) {
            assertRefused("Reason", "arguments", () -> Reason.of(code));
        }
    }

    @Test
    void text_ofFigures_isPutTogether() {
        Reason reason = Reason.of(ReasonCode.MEETS, Figure.parse("95.10 %"), 2020, "≥95%");
        assertEquals("95.10 %（2020）达到目标“≥95%”", reason.text().zh());
        assertEquals("95.10 % (2020) meets the target \"≥95%\"", reason.text().en());
    }

    /** Found: an argument with braces in it was filled again. */
    @Test
    void text_argumentWithBraces_isShownAsItIs() {
        assertEquals(
                "分项“{1}”：{0}$1\\",
                Reason.of(ReasonCode.PART, "{1}", "{0}$1\\").text().zh());
    }

    @Test
    void text_lazyArgument_isAskedOnlyWhenRead() {
        AtomicInteger asked = new AtomicInteger();
        Reason.Lazy lazy = () -> {
            asked.incrementAndGet();
            return Wording.of("晚", "late");
        };
        Reason reason = Reason.of(ReasonCode.STRETCH, lazy);
        assertEquals(0, asked.get());
        assertEquals("力争目标：晚 | stretch: late", reason.text().toString());
    }
}

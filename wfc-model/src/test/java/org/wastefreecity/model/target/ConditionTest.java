/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.ROW_52;
import static org.wastefreecity.model.Samples.WORDS;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.RecordSamples;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;

class ConditionTest {
    private static final Condition DONE = new Condition.NotSet();
    private static final GradeScale SCALE = new GradeScale(List.of("不满意", "满意"));

    /** Every form calls the method of the visitor that has its name. */
    @Test
    void accept_everyForm_callsItsOwnCase() {
        List<Class<?>> forms = forms(Condition.class).toList();
        assertEquals(22, forms.size());
        List<String> called = new ArrayList<>();
        Condition.Visitor<?> visitor = (Condition.Visitor<?>) Proxy.newProxyInstance(
                Condition.class.getClassLoader(),
                new Class<?>[] {Condition.Visitor.class},
                (proxy, method, arguments) -> {
                    called.add(method.getName());
                    return arguments[0];
                });
        for (Class<?> form : forms) {
            Condition condition = (Condition) RecordSamples.of(form);
            assertEquals(condition, condition.accept(visitor));
            String name = form.getSimpleName();
            assertEquals(
                    name.substring(0, 1).toLowerCase(java.util.Locale.ROOT) + name.substring(1),
                    called.get(called.size() - 1));
        }
        Set<String> cases = Arrays.stream(Condition.Visitor.class.getMethods())
                .map(Method::getName)
                .collect(Collectors.toSet());
        assertEquals(cases, Set.copyOf(called));
    }

    private static Stream<Class<?>> forms(Class<?> family) {
        return Arrays.stream(family.getPermittedSubclasses())
                .flatMap(f -> f.isSealed() ? forms(f) : Stream.<Class<?>>of(f));
    }

    private static Condition change(String amount, Basis basis) {
        return change(Sense.DECREASE, new Condition.AtLeast(Figure.parse(amount), false), basis);
    }

    private static Condition change(Sense sense, Condition.OnFigure amount, Basis basis) {
        return new Condition.ChangeFromBase(new Base.OfYear(2020), sense, amount, basis, Span.TOTAL);
    }

    @Test
    void between_outOfOrder_isRefused() {
        assertRefused(
                "Condition.Between", "high", () -> new Condition.Between(Figure.parse("45 %"), Figure.parse("40 %")));
        assertDoesNotThrow(() -> new Condition.Between(Figure.parse("40 %"), Figure.parse("40.0 %")));
        assertThrows(
                UnitMismatchException.class, () -> new Condition.Between(Figure.parse("40 %"), Figure.parse("45 家")));
    }

    @Test
    void about_negativeOrOtherKind_isRefused() {
        Figure value = Figure.parse("10 吨");
        assertRefused("Condition.About", "tolerance", () -> about(value, "-1 吨"));
        assertRefused("Condition.About", "tolerance", () -> about(value, "10 %"));
        assertDoesNotThrow(() -> about(value, "0 千克"));
        assertDoesNotThrow(() -> new Condition.About(value, Optional.empty()));
    }

    private static Condition about(Figure value, String tolerance) {
        return new Condition.About(value, Optional.of(Figure.parse(tolerance)));
    }

    @Test
    void changeFromBase_negativeAmount_isRefused() {
        assertRefused("Condition.ChangeFromBase", "amount", () -> change("-10 %", Basis.PERCENT_OF_BASE));
    }

    @Test
    void changeFromBase_eitherEndNegative_isRefused() {
        Condition.OnFigure across = new Condition.Between(Figure.parse("-1 %"), Figure.parse("5 %"));
        assertRefused(
                "Condition.ChangeFromBase", "amount", () -> change(Sense.INCREASE, across, Basis.PERCENT_OF_BASE));
    }

    @Test
    void changeFromBase_fallOfMoreThanAll_isRefused() {
        Condition.OnFigure doubled = new Condition.AtLeast(Figure.parse("100.1 %"), false);
        assertRefused(
                "Condition.ChangeFromBase", "amount", () -> change(Sense.DECREASE, doubled, Basis.PERCENT_OF_BASE));
        assertDoesNotThrow(() -> change(Sense.INCREASE, doubled, Basis.PERCENT_OF_BASE));
        assertDoesNotThrow(() -> change("100 %", Basis.PERCENT_OF_BASE));
    }

    @Test
    void changeFromBase_unitAgainstBasis_isRefused() {
        assertDoesNotThrow(() -> change("10 %", Basis.PERCENT_OF_BASE));
        assertDoesNotThrow(() -> change("1.2 个百分点", Basis.PERCENTAGE_POINTS));
        assertDoesNotThrow(() -> change("5 万吨", Basis.AMOUNT));
        assertRefused("Condition.ChangeFromBase", "amount", () -> change("10 百分点", Basis.PERCENT_OF_BASE));
        assertRefused("Condition.ChangeFromBase", "amount", () -> change("10 %", Basis.PERCENTAGE_POINTS));
        assertRefused("Condition.ChangeFromBase", "amount", () -> change("10 ‰", Basis.PERCENT_OF_BASE));
    }

    @Test
    void ranked_placeBelowOne_isRefused() {
        assertRefused("Condition.Ranked", "worstPlace", () -> new Condition.Ranked(OptionalInt.of(0), WORDS));
        assertDoesNotThrow(() -> new Condition.Ranked(OptionalInt.empty(), WORDS));
    }

    @Test
    void checklist_noneOrCodeTwice_isRefused() {
        Deliverable platform = new Deliverable(ROW_52.child(1), WORDS);
        assertRefused("Condition.Checklist", "deliverables", () -> new Condition.Checklist(List.of()));
        assertRefused(
                "Condition.Checklist", "deliverables", () -> new Condition.Checklist(List.of(platform, platform)));
        assertDoesNotThrow(() -> new Condition.Checklist(List.of(platform)));
    }

    @Test
    void atLeastGrade_notOnTheScale_isRefused() {
        assertRefused("Condition.AtLeastGrade", "grade", () -> new Condition.AtLeastGrade(SCALE, "很满意"));
        assertDoesNotThrow(() -> new Condition.AtLeastGrade(SCALE, "满意"));
    }

    @Test
    void shareOfObjects_outOfRange_isRefused() {
        assertRefused(
                "Condition.ShareOfObjects", "atLeast", () -> new Condition.ShareOfObjects(WORDS, 7, OptionalInt.of(6)));
        assertRefused(
                "Condition.ShareOfObjects",
                "atLeast",
                () -> new Condition.ShareOfObjects(WORDS, -1, OptionalInt.empty()));
        assertDoesNotThrow(() -> new Condition.ShareOfObjects(WORDS, 6, OptionalInt.of(6)));
    }

    @Test
    void allOf_fewerThanTwo_isRefused() {
        assertRefused("Condition.AllOf", "parts", () -> new Condition.AllOf(List.of(Part.of(DONE))));
        assertRefused("Condition.AllOf", "parts", () -> new Condition.AllOf(List.of()));
        assertRefused("Condition.AnyOf", "parts", () -> new Condition.AnyOf(List.of(Part.of(DONE))));
        assertDoesNotThrow(() -> new Condition.AnyOf(List.of(Part.of(DONE), Part.of(ROW_52.child(1), DONE))));
    }

    @Test
    void scope_ofNoDivision_isRefused() {
        assertRefused("Scope.Divisions", "regions", () -> new Scope.Divisions(Set.of()));
    }

    @Test
    void modifiers_all_haveLabels() {
        for (Modifier modifier : Modifier.values()) {
            assertTrue(modifier.label().zh().codePoints().allMatch(Character::isIdeographic));
        }
    }
}

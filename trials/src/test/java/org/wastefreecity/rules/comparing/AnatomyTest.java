/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.target.Target;

/** A part that a noun gets one day and its anatomy does not know would be lost from every difference. */
class AnatomyTest {
    private static long parts(Class<?> noun) {
        return Arrays.stream(noun.getDeclaredMethods())
                .filter(m -> Modifier.isAbstract(m.getModifiers()))
                .count();
    }

    @Test
    void anatomies_knowEveryPart() {
        assertEquals(
                parts(IndicatorSystem.class),
                SystemAnatomy.of(Noun.GROUP, Noun.INDICATOR, Renumbering.none()).size());
        assertEquals(parts(Indicator.class), SystemAnatomy.row().size() + 1, "its lines are the part more");
        assertEquals(parts(Plan.class), PlanAnatomy.of(Renumbering.none()).size());
        assertEquals(parts(Target.class), PlanAnatomy.target().size());
        assertEquals(parts(Task.class), PlanAnatomy.task().size());
    }
}

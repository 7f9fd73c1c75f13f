/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.wastefreecity.model.Samples.RESPONSIBILITY;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Target;

/** What is built stays as built. */
class BuildersTest {

    static Stream<List<Object>> values() {
        Plan plan = Samples.plan().build();
        Assessment answer = Samples.assessment(State.MET, Certainty.SURE).build();
        return Stream.of(
                List.of(Indicator.class, plan.system().indicators().get(0)),
                List.of(IndicatorSystem.class, plan.system()),
                List.of(Observation.class, plan.baselines().get(0).observation()),
                List.of(Target.class, plan.targets().get(0)),
                List.of(Task.class, plan.tasks().get(0)),
                List.of(Plan.class, plan),
                List.of(Assessment.class, answer),
                List.of(
                        PlanAssessment.class,
                        PlanAssessment.builder()
                                .plan(plan)
                                .asOf(answer.asOf())
                                .addRow(answer)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void collections_ofABuiltValue_cannotBeChanged(List<Object> typeAndValue) throws ReflectiveOperationException {
        for (Method part : ((Class<?>) typeAndValue.get(0)).getMethods()) {
            if (part.getParameterCount() == 0 && !Modifier.isStatic(part.getModifiers())) {
                Object value = part.invoke(typeAndValue.get(1));
                if (value instanceof Collection<?> c) {
                    assertThrows(UnsupportedOperationException.class, c::clear, part::getName);
                } else if (value instanceof Map<?, ?> m) {
                    assertThrows(UnsupportedOperationException.class, m::clear, part::getName);
                }
            }
        }
    }

    @Test
    void addAll_listChangedAfterwards_hasNoEffect() {
        List<Responsibility> responsibilities = new ArrayList<>(List.of(RESPONSIBILITY));
        Map<String, String> printed = new HashMap<>(Map.of("name", "秸秆"));
        Indicator.Builder builder =
                Samples.indicator("19").addAllResponsibilities(responsibilities).putAllPrinted(printed);
        responsibilities.clear();
        printed.clear();
        assertEquals(List.of(RESPONSIBILITY), builder.build().responsibilities());
        assertEquals(Map.of("name", "秸秆"), builder.build().printed());
    }

    @Test
    void build_builderUsedOn_leavesTheFirstValueAlone() {
        Indicator.Builder builder = Samples.indicator("19").addResponsibility(RESPONSIBILITY);
        Indicator first = builder.build();
        builder.addResponsibility(RESPONSIBILITY);
        assertEquals(1, first.responsibilities().size());
        assertEquals(2, builder.build().responsibilities().size());
    }

    @Test
    void build_partSetTwiceOrMissing_isRefused() {
        assertThrows(IllegalStateException.class, () -> Samples.indicator("19").group("1"));
        assertThrows(IllegalStateException.class, () -> Indicator.builder().build());
    }
}

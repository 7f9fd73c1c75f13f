/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.closing;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.assessing.Scenario;

/**
 * Tries values in the place of one that was judged (代入复核): what the rules say then.
 *
 * @param assessor who judges
 * @param answer the answer for the row
 * @param judged the observation in whose place others are tried
 * @param reports what was reported, that observation among it
 */
record Trial(Assessor assessor, Assessment answer, Observation judged, Collection<Observation> reports) {

    /** Whether a figure is enough, and one last place less is not. */
    boolean isNearest(Figure to, boolean rising) {
        return isMet(new ObservedValue.Measured(to)) && !isMet(new ObservedValue.Measured(oneStepBack(to, rising)));
    }

    /** Whether the row, or that part of it which the observation is on, is met with another value. */
    boolean isMet(ObservedValue value) {
        return state(value).filter(State.MET::equals).isPresent();
    }

    private Optional<State> state(ObservedValue value) {
        IndicatorCode subject = judged.subject();
        Optional<Assessment> then = assessor.assess(with(judged, value, reports), answer.asOf()).rows().stream()
                .filter(a ->
                        a.indicator().equals(answer.indicator()) && a.target().equals(answer.target()))
                .findFirst();
        return then.flatMap(a -> a.parts().stream()
                .filter(p -> p.subject().filter(subject::equals).isPresent())
                .map(PartResult::state)
                .findFirst()
                .or(() -> Optional.of(a.state())));
    }

    static Figure oneStepBack(Figure to, boolean rising) {
        BigDecimal step = to.value().ulp();
        return Figure.of(rising ? to.value().subtract(step) : to.value().add(step), to.unit());
    }

    /** What is reported if one value were another one. */
    static List<Observation> with(Observation old, ObservedValue value, Collection<Observation> reports) {
        Observation changed = Observation.builder()
                .system(old.system())
                .subject(old.subject())
                .territory(old.territory())
                .period(old.period())
                .source(old.source())
                .value(value)
                .status(old.status() == ObservationStatus.ZERO_REPORT ? ObservationStatus.NORMAL : old.status())
                .build();
        return Scenario.of(List.of(changed)).over(List.copyOf(reports));
    }
}

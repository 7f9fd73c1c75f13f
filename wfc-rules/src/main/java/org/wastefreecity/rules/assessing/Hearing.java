/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import org.wastefreecity.model.observation.Observation;

/** Hears on what each figure is judged; mostly nobody does. */
@FunctionalInterface
interface Hearing {
    /** Nobody listens. */
    Hearing NOBODY = (rule, observation, asked) -> {};

    void heard(FigureRule rule, Observation observation, FigureRule.Asked asked);
}

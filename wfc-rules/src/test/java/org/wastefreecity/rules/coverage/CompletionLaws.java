/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.measure.Rational;

/**
 * The laws of bounds over what is missing.
 *
 * @param <M> a model with gaps
 * @param <C> one way to fill all gaps
 */
interface CompletionLaws<M, C> {

    M model(long seed);

    Interval bounds(M model);

    /** A random way to fill the gaps. */
    C complete(M model);

    /** What the whole is then; empty if it has no figure. */
    Optional<Rational> whole(M model, C completion);

    /** The ways that should reach the lower and the upper end, where the model knows them. */
    List<C> extremes(M model);

    int completions();

    @Property(tries = 2_000)
    default void theTruthIsInsideTheBounds(@ForAll long seed) {
        M model = model(seed);
        Interval bounds = bounds(model);
        for (int i = 0; i < completions(); i++) {
            C completion = complete(model);
            whole(model, completion)
                    .ifPresent(w -> assertTrue(bounds.contains(w), () -> w + " in " + bounds + ": " + completion));
        }
    }

    @Property(tries = 2_000)
    default void theBoundsAreAttained(@ForAll long seed) {
        M model = model(seed);
        List<Rational> reached = new ArrayList<>();
        extremes(model).forEach(c -> whole(model, c).ifPresent(reached::add));
        if (!reached.isEmpty()) {
            Rational least = reached.stream().reduce(Interval::min).orElseThrow();
            Rational most = reached.stream().reduce(Interval::max).orElseThrow();
            assertEquals(Interval.of(least, most), bounds(model));
        }
    }
}

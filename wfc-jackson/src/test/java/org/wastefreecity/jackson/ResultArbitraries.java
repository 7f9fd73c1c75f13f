/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Results of every family that has a page, by family: what both Jacksons write and read. */
final class ResultArbitraries {
    private ResultArbitraries() {}

    /** Scores and ranks. */
    static Arbitrary<Object> scores() {
        return oneOf(ScoringArbitraries.attainment(), ScoringArbitraries.report(), ScoringArbitraries.ranks());
    }

    /** Any of them. */
    static Arbitrary<Object> any() {
        return oneOf(scores());
    }

    private static Arbitrary<Object> oneOf(Arbitrary<?>... arbitraries) {
        List<Arbitrary<Object>> all = new ArrayList<>();
        for (Arbitrary<?> arbitrary : arbitraries) {
            all.add(arbitrary.asGeneric());
        }
        return Arbitraries.oneOf(all);
    }
}

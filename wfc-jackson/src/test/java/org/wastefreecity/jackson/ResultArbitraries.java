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
        return oneOf(
                ScoringArbitraries.attainment(),
                ScoringArbitraries.sheet(),
                ScoringArbitraries.report(),
                ScoringArbitraries.ranks());
    }

    /** Where tasks stand. */
    static Arbitrary<Object> tasks() {
        return oneOf(
                TaskArbitraries.completion(),
                TaskArbitraries.proof(),
                TaskArbitraries.deliverable(),
                TaskArbitraries.status(),
                TaskArbitraries.report(),
                TaskArbitraries.list());
    }

    /** What units answer for. */
    static Arbitrary<Object> scorecards() {
        return oneOf(
                TaskArbitraries.duty(),
                TaskArbitraries.line(),
                TaskArbitraries.summary(),
                TaskArbitraries.card(),
                TaskArbitraries.cards());
    }

    /** Cells and schedules. */
    static Arbitrary<Object> cells() {
        return oneOf(
                TaskArbitraries.event(),
                TaskArbitraries.count(),
                TaskArbitraries.register(),
                TaskArbitraries.scheduleLine(),
                TaskArbitraries.schedule());
    }

    /** Balances. */
    static Arbitrary<Object> balances() {
        return oneOf(
                CheckArbitraries.broken(),
                CheckArbitraries.contradiction(),
                CheckArbitraries.duplicate(),
                CheckArbitraries.unchecked(),
                CheckArbitraries.report(),
                CheckArbitraries.manifestLine(),
                CheckArbitraries.point(),
                CheckArbitraries.sum());
    }

    /** Gaps. */
    static Arbitrary<Object> gaps() {
        return oneOf(CheckArbitraries.gap(), CheckArbitraries.inputGap());
    }

    /** Duties and ratios. */
    static Arbitrary<Object> duties() {
        return oneOf(
                CheckArbitraries.duty(),
                CheckArbitraries.expectation(),
                CheckArbitraries.slot(),
                CheckArbitraries.ratio(),
                CheckArbitraries.ratioValue());
    }

    /** Rows and tables that were read, and successions. */
    static Arbitrary<Object> readings() {
        return oneOf(CheckArbitraries.outcome(), CheckArbitraries.table(), CheckArbitraries.succession());
    }

    /** Differences. */
    static Arbitrary<Object> differences() {
        return oneOf(
                DifferenceArbitraries.plans(),
                DifferenceArbitraries.systems(),
                DifferenceArbitraries.change(),
                DifferenceArbitraries.subject());
    }

    /** Explanations. */
    static Arbitrary<Object> explanations() {
        return oneOf(DifferenceArbitraries.explanation(), DifferenceArbitraries.replay());
    }

    /** Any of them. */
    static Arbitrary<Object> any() {
        return oneOf(
                scores(),
                tasks(),
                scorecards(),
                cells(),
                balances(),
                gaps(),
                duties(),
                readings(),
                differences(),
                explanations());
    }

    private static Arbitrary<Object> oneOf(Arbitrary<?>... arbitraries) {
        List<Arbitrary<Object>> all = new ArrayList<>();
        for (Arbitrary<?> arbitrary : arbitraries) {
            all.add(arbitrary.asGeneric());
        }
        return Arbitraries.oneOf(all);
    }
}

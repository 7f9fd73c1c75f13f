/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnitFacts;
import org.wastefreecity.cli.output.GapRow;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.rules.closing.ComputedSource;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.rules.closing.InputGap;
import org.wastefreecity.rules.closing.PartGap;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.formula.FormulaContext;

/** Finds what is still to be done for rows of a plan. */
final class RowGap {
    private final Plan plan;
    private final GapFinder finder;
    private final GivenFigures given;
    private final @Nullable UnitFacts unit;

    RowGap(Plan plan, GapFinder finder, GivenFigures given, @Nullable UnitFacts unit) {
        this.plan = plan;
        this.finder = finder;
        this.given = given;
        this.unit = unit;
    }

    /** What is to be done for one row. */
    GapRow of(Assessment answer) {
        Gap gap = finder.actual(answer, given.observations());
        return new GapRow(
                answer,
                gap,
                finder.yearlyRate(answer, given.observations()),
                parts(answer),
                answer.state() == State.MET ? List.of() : sums(answer));
    }

    /** Where nothing is known of any part, what the rules say of the whole says more. */
    private List<PartGap> parts(Assessment answer) {
        List<PartGap> parts = finder.parts(answer, given.observations());
        boolean told = answer.state() != State.MET && parts.stream().anyMatch(p -> !(p.gap() instanceof Gap.Unknown));
        return told ? parts : List.of();
    }

    private List<GapRow.Sum> sums(Assessment answer) {
        Optional<ComputedIndicator> computed = given.computed().stream()
                .filter(c -> answer.judged().filter(c.observation()::equals).isPresent())
                .findFirst();
        if (computed.isEmpty()) {
            return List.of();
        }
        ComputedSource source = new ComputedSource(
                computed.get(),
                given.inputs().orElseThrow(), // nothing is computed from nothing
                FormulaContext.of(plan.region(), computed.get().observation().period(), plan.baseYear()));
        return finder.inputs(answer, given.observations(), source).stream()
                .map(this::sum)
                .toList();
    }

    private GapRow.Sum sum(InputGap gap) {
        UnitFacts alone = unit;
        return new GapRow.Sum(
                gap,
                alone == null ? Optional.empty() : alone.share(gap.question()).map(gap::alone));
    }
}

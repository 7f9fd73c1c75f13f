/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/** Foresees what an evaluation will ask for. */
final class Prefetch {
    private static final int MOST = 1_000_000;

    private final FormulaInputs inputs;
    private final Set<Question> questions = new LinkedHashSet<>();

    private Prefetch(FormulaInputs inputs) {
        this.inputs = inputs;
    }

    static List<Question> of(Formula formula, FormulaContext context, FormulaInputs inputs) {
        Prefetch prefetch = new Prefetch(inputs);
        prefetch.add(formula.node(), context);
        return List.copyOf(prefetch.questions);
    }

    private void add(Node node, FormulaContext context) {
        if (questions.size() >= MOST) {
            return;
        }
        if (node instanceof Node.Total total) {
            MeasureSelection selection = total.selection();
            Optional<ReportingPeriod> period = selection.period().in(context);
            Set<RegionCode> territories =
                    selection.territories().isEmpty() ? Set.of(context.territory()) : selection.territories();
            period.ifPresent(p -> territories.forEach(
                    t -> questions.add(new Question(selection.measure(), selection.categories(), t, p))));
        } else if (node instanceof Node.Change change) {
            change.from().in(context).ifPresent(p -> add(change.of(), context.in(p)));
            add(change.of(), context);
        } else if (node instanceof Node.Mean mean) {
            for (RegionCode division : inputs.divisions(context.territory(), context.period())) {
                add(mean.of(), context.in(division));
                add(mean.weight(), context.in(division));
            }
        } else if (node instanceof Node.Reference reference) {
            add(reference.formula().node(), context);
        } else {
            node.below().forEach(n -> add(n, context));
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.rules.ranking.TopsisWorkings;
import org.wastefreecity.rules.scoring.ComparedFigures;

/** The steps of a comparison: criteria with their ends and weights, the unit's own way along each, its distances, and the figures of the others. */
final class PeerSteps {
    private final List<ScoreSheet> sheets;
    private final Map<ScoreNode.Topsis, Compared> known = new ConcurrentHashMap<>();

    /** The figures of those units that have them all, and what came of them. */
    private record Compared(List<List<Rational>> rows, Optional<TopsisWorkings> workings) {}

    PeerSteps(Collection<ScoreSheet> sheets) {
        this.sheets = List.copyOf(sheets);
    }

    Explanation of(ScoreNode.Topsis node, PartScore part, ScoreSheet own) {
        ComparedFigures figures = ComparedFigures.of(node);
        List<Explanation> steps = new ArrayList<>();
        if (part.outcome() == PartScore.Outcome.SCORED) {
            Compared compared = known.computeIfAbsent(node, n -> compared(figures));
            figures.row(own)
                    .ifPresent(
                            row -> compared.workings().ifPresent(w -> steps.addAll(workings(node, compared, w, row))));
        }
        boolean met = false;
        for (ScoreSheet sheet : sheets) {
            if (!met && sheet.equals(own)) {
                met = true; // its own figures stand beside this step
                continue;
            }
            steps.add(Explanation.of(StepCode.PEER, sheet.unit())
                    .over(figures.inputs(sheet).stream()
                            .map(a -> Explanation.of(StepCode.ATTAINED, a))
                            .toList()));
        }
        return Explanation.of(StepCode.COMPARED_AMONG, sheets.size()).over(steps);
    }

    private Compared compared(ComparedFigures figures) {
        List<List<Rational>> rows =
                sheets.stream().flatMap(s -> figures.row(s).stream()).toList();
        return new Compared(rows, figures.workings(rows));
    }

    private static List<Explanation> workings(
            ScoreNode.Topsis node, Compared compared, TopsisWorkings workings, List<Rational> own) {
        List<Explanation> steps = new ArrayList<>();
        for (int c = 0; c < node.criteria().size(); c++) {
            int column = c;
            List<Rational> values =
                    compared.rows().stream().map(r -> r.get(column)).sorted().toList();
            steps.add(criterion(
                    node.criteria().get(c).subject(),
                    values.get(0),
                    values.get(values.size() - 1),
                    workings.weights().get(c),
                    own.get(c)));
        }
        int place = compared.rows().indexOf(own);
        steps.add(Explanation.of(StepCode.DISTANCES, workings.toBest(place), workings.toWorst(place)));
        return steps;
    }

    private static Explanation criterion(
            Subject subject, Rational least, Rational most, ScoreRange weight, Rational own) {
        if (least.equals(most)) {
            return Explanation.of(StepCode.CRITERION_LEVEL, subject.key(), shown(subject, least));
        }
        Rational worst = subject.isLowerBetter() ? most : least;
        Rational best = subject.isLowerBetter() ? least : most;
        Rational way = own.minus(worst).dividedBy(best.minus(worst));
        return Explanation.of(StepCode.CRITERION, subject.key(), shown(subject, worst), shown(subject, best), weight)
                .over(List.of(Explanation.of(StepCode.NORMALISED, ScoreRange.exactly(way))));
    }

    private static Object shown(Subject subject, Rational value) {
        return subject.unit().<Object>map(u -> new ShownValue(value, u, value)).orElse(value);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.ranking.TopsisWorkings;

/**
 * The marks of a comparison among units.
 *
 * @param node the comparison
 * @param missing what the scheme does here where a figure is missing or not exact
 */
record Peers(ScoreNode.Topsis node, Missing missing) {
    private static final ScoreRange OPEN = new ScoreRange(Rational.ZERO, Rational.ONE, false);

    List<Marks> marks(List<ScoreSheet> sheets, List<Finding> findings) {
        ComparedFigures figures = ComparedFigures.of(node);
        Map<Integer, List<Rational>> complete = new LinkedHashMap<>();
        for (int i = 0; i < sheets.size(); i++) {
            Optional<List<Rational>> row = figures.row(sheets.get(i));
            if (row.isPresent()) {
                complete.put(i, row.get());
            }
        }
        Optional<List<ScoreRange>> answers =
                figures.workings(List.copyOf(complete.values())).map(TopsisWorkings::answers);
        boolean allKnown = complete.size() == sheets.size();
        List<ScoreRange> bounds = allKnown ? List.of() : bounds(figures, sheets);
        if (answers.isEmpty()) {
            findings.add(new Finding(
                    "score-no-comparison",
                    Severity.WARNING,
                    node.id(),
                    Wording.of("至少两个有差别的完整单位", "two complete units that differ, at least"),
                    String.valueOf(complete.size()),
                    Wording.of(
                            "单位不足或各项无差别时不能比较。",
                            "with fewer units, or without a difference, there is nothing to compare.")));
        }
        List<Integer> order = List.copyOf(complete.keySet());
        List<Marks> marks = new ArrayList<>();
        for (int i = 0; i < sheets.size(); i++) {
            List<Attainment> inputs = figures.inputs(sheets.get(i));
            int place = order.indexOf(i);
            if (place < 0 || (!allKnown && missing == Missing.BOUNDS)) {
                marks.add(without(inputs, bounds.get(i), place < 0));
            } else {
                Optional<ScoreRange> share = answers.map(a -> a.get(place));
                boolean doubtful = !allKnown || inputs.stream().anyMatch(Attainment::doubtful);
                marks.add(new Marks(
                        share.isPresent() ? Outcome.SCORED : Outcome.WITHHELD,
                        share,
                        allKnown ? share : Optional.of(bounds.get(i)),
                        inputs,
                        Wording.of(
                                "TOPSIS，与" + complete.size() + "个单位比较", "TOPSIS among " + complete.size() + " units"),
                        doubtful));
            }
        }
        return marks;
    }

    /** What the answers can be, whatever the missing figures are: within what is known of them, if they can be known at all. */
    private static List<ScoreRange> bounds(ComparedFigures figures, List<ScoreSheet> sheets) {
        boolean never = sheets.stream().anyMatch(s -> figures.inputs(s).stream().anyMatch(Attainment::notApplicable));
        return never || sheets.size() < 2 // without that unit the set would be another one
                ? sheets.stream().map(s -> OPEN).toList()
                : figures.bounds(sheets);
    }

    private Marks without(List<Attainment> inputs, ScoreRange bounds, boolean absent) {
        Wording reason = absent
                ? Wording.of(
                        "数据缺失，" + missing.label().zh(),
                        "a figure is missing; " + missing.label().en())
                : Wording.of(
                        "其他单位数据缺失，" + missing.label().zh(),
                        "a figure of another unit is missing; "
                                + missing.label().en());
        Optional<ScoreRange> possible = Optional.of(bounds);
        return switch (missing) {
            case EXCLUDED -> new Marks(Outcome.EXCLUDED, Optional.empty(), possible, inputs, reason, true);
            case ZERO ->
                new Marks(
                        Outcome.MISSING_AS_ZERO,
                        Optional.of(ScoreRange.exactly(Rational.ZERO)),
                        possible,
                        inputs,
                        reason,
                        true);
            case BOUNDS -> new Marks(Outcome.BOUNDED, possible, possible, inputs, reason, true);
            case WITHHELD -> new Marks(Outcome.WITHHELD, Optional.empty(), possible, inputs, reason, true);
        };
    }
}

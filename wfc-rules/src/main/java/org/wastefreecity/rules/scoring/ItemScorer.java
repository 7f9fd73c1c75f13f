/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.PartScore.Outcome;
import org.wastefreecity.model.scoring.Scale;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.rules.assessing.RowAnswers;

/**
 * Scores one item for unit after unit: by what is remembered of the kind of answer where that is enough, by a curve where the
 * figure decides and there is one, else by the general {@link ItemRule}.
 */
final class ItemScorer {
    private final ScoreNode.Item item;
    private final ItemRule rule;
    private final DayScorer.RowLookup rows;
    private final Set<String> keys;
    private final OptionalInt row;
    private final Map<Long, Known> memo = KindMemo.empty();
    private final Map<ItemScore.Curve, ItemScore.Curve> curves = new ConcurrentHashMap<>();

    /** What is known of a kind of answer. */
    private record Known(
            Optional<ItemScore> constant,
            ItemScore.@Nullable Curve curve,
            Optional<UnitOfMeasure> unit,
            boolean doubtful) {
        static final Known NOTHING = new Known(Optional.empty(), null, Optional.empty(), false);
    }

    ItemScorer(ScoreNode.Item item, Missing missing, Missing notApplicable, DayScorer.RowLookup rows) {
        this.item = item;
        this.rule = new ItemRule(item, missing, notApplicable);
        this.rows = rows;
        this.keys = keys(item);
        this.row = rows.row(item.subject().key());
    }

    /** Whatever the rule looks at. */
    static Set<String> keys(ScoreNode.Item item) {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(item.subject().key());
        if (item.rule() instanceof ScoreRule.Matrix matrix) {
            keys.add(matrix.column().key());
        }
        if (item.rule() instanceof ScoreRule.AllOrNothing all) {
            keys.addAll(all.test().keys());
        }
        return keys;
    }

    ScoreNode.Item item() {
        return item;
    }

    ItemScore score(RowAnswers answers) {
        if (row.isEmpty() || keys.size() > 1) {
            return general(answers);
        }
        OptionalLong kind = answers.kind(row.getAsInt());
        if (kind.isEmpty()) {
            return general(answers);
        }
        Known known = memo.get(kind.getAsLong());
        if (known == null) {
            known = learn(ScoreSheets.attainment(answers.open(row.getAsInt())));
            KindMemo.keep(memo, kind.getAsLong(), known);
        }
        if (known.constant().isPresent()) {
            return known.constant().get();
        }
        return known.curve() == null ? general(answers) : onCurve(known, known.curve(), answers);
    }

    private ItemScore onCurve(Known known, ItemScore.Curve curve, RowAnswers answers) {
        Optional<Figure> figure = answers.judged(row.getAsInt()).flatMap(Observation::figure);
        if (figure.isPresent() && Optional.of(figure.get().unit()).equals(known.unit())) {
            long millionths = Millionths.of(figure.get().value());
            boolean onCurve = millionths != Millionths.NONE && (curve instanceof ItemScore.Line || millionths > 0);
            if (onCurve) {
                return new ItemScore(
                        Outcome.SCORED, Optional.empty(), Optional.empty(), known.doubtful(), curve, millionths);
            }
        }
        return general(answers);
    }

    private ItemScore general(RowAnswers answers) {
        List<Attainment> inputs = new ArrayList<>();
        for (String key : keys) {
            rows.attainment(key, answers, true).ifPresent(inputs::add);
        }
        return scored(inputs);
    }

    private ItemScore scored(List<Attainment> inputs) {
        return ItemScore.of(rule.marks(ScoreSheet.of("-", inputs), new ArrayList<>()));
    }

    /** What holds for every answer of the kind that led to this attainment. */
    private Known learn(Attainment attainment) {
        Optional<RuleShape> how = RuleShape.of(item.rule());
        if (attainment.actual().isEmpty()) {
            boolean byFigures = attainment.progress().isPresent() && !isChecklist(attainment); // those of its parts
            return byFigures ? Known.NOTHING : constant(attainment);
        }
        if (item.rule() instanceof ScoreRule.AllOrNothing all) {
            return PassingRule.looksAtFigure(all.test()) ? Known.NOTHING : constant(attainment);
        }
        boolean comparable = how.isPresent()
                && (!how.get().usesUnit()
                        || Measuring.comparable(
                                attainment.unit(), item.subject().unit()));
        boolean byProgress = how.isPresent()
                && how.get().scale() == Scale.PROGRESS
                && attainment.target().isEmpty();
        if (!comparable || byProgress) {
            return Known.NOTHING;
        }
        if (ItemRule.undefined(item, how.get(), attainment.target(), attainment.baseline())
                .isPresent()) {
            return constant(attainment); // by whether the target is met, or not at all
        }
        return Curves.curve(item, how.get().scale(), attainment)
                .map(c -> new Known(Optional.empty(), same(c), attainment.unit(), attainment.doubtful()))
                .orElse(Known.NOTHING);
    }

    /** Target and baseline are those of the row, and so is the curve. */
    private ItemScore.Curve same(ItemScore.Curve made) {
        return curves.computeIfAbsent(made, c -> c);
    }

    private Known constant(Attainment attainment) {
        return new Known(Optional.of(scored(List.of(attainment))), null, Optional.empty(), false);
    }

    private static boolean isChecklist(Attainment attainment) {
        return attainment
                .assessment()
                .flatMap(a -> a.target())
                .map(Target::condition)
                .map(Condition.Checklist.class::isInstance)
                .orElse(false);
    }
}

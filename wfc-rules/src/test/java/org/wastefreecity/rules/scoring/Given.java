/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.wording.Wording;

/** Short ways of writing schemes and sheets down. */
final class Given {
    private Given() {}

    static BigDecimal dec(String text) {
        return new BigDecimal(text);
    }

    static Rational num(String text) {
        return Rational.of(new BigDecimal(text));
    }

    static Wording words(String id) {
        return Wording.of("项" + id, "item " + id);
    }

    static Subject up(String key) {
        return new Subject(key, Direction.HIGHER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT));
    }

    static Subject down(String key) {
        return new Subject(key, Direction.LOWER_IS_BETTER, Optional.of(UnitOfMeasure.PERCENT));
    }

    static ScoreNode.Item item(String id, Subject subject, String points, ScoreRule rule) {
        return ScoreNode.Item.of(id, words(id), subject, points, rule);
    }

    static ScoreNode.Branch branch(String id, String weight, ScoreNode... children) {
        return ScoreNode.Branch.of(id, words(id), weight, List.of(children));
    }

    static ScoringScheme.Builder scheme(ScoreNode... children) {
        return scheme(branch("root", "1", children), Missing.WITHHELD);
    }

    static ScoringScheme.Builder scheme(ScoreNode.Branch root, Missing missing) {
        return ScoringScheme.builder()
                .id(SchemeId.parse("test-1"))
                .title(words("scheme"))
                .origin(Origin.OURS)
                .missing(missing)
                .notApplicable(Missing.EXCLUDED)
                .root(root);
    }

    static Attainment.Builder at(String key, String actual) {
        return Attainment.builder().key(key).unit(UnitOfMeasure.PERCENT).actual(ValueRange.exactly(num(actual)));
    }

    static Attainment.Builder between(String key, String low, String high) {
        return Attainment.builder()
                .key(key)
                .unit(UnitOfMeasure.PERCENT)
                .actual(new ValueRange(Optional.of(num(low)), Optional.of(num(high))));
    }

    static Attainment.Builder absent(String key) {
        return Attainment.builder().key(key).unit(UnitOfMeasure.PERCENT);
    }

    static ScoreSheet sheet(Attainment.Builder... attainments) {
        return ScoreSheet.of(
                "佛山市", Arrays.stream(attainments).map(Attainment.Builder::build).toList());
    }

    static ScoreRule completion() {
        return new ScoreRule.CompletionRatio(BigDecimal.ONE);
    }

    static ScoreRule steps(org.wastefreecity.model.scoring.Scale scale, String... spansAndPoints) {
        return new ScoreRule.Steps(
                scale,
                Arrays.stream(spansAndPoints)
                        .map(s -> s.split(":"))
                        .map(p -> new Step(Span.parse(p[0]), dec(p[1])))
                        .toList());
    }

    static ScoreRule knots(org.wastefreecity.model.scoring.Scale scale, String... atAndPoints) {
        return new ScoreRule.Interpolation(
                scale,
                Arrays.stream(atAndPoints)
                        .map(s -> s.split(":"))
                        .map(p -> new Knot(dec(p[0]), dec(p[1])))
                        .toList());
    }

    static Passing atLeast(String key, String bound) {
        return new Passing.AtLeast(key, dec(bound), Optional.of(UnitOfMeasure.PERCENT));
    }
}

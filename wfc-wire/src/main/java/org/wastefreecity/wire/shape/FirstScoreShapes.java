/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;

/**
 * Scores as version 1 of their form had them, which named the scheme and was only written. {@link ScoreShapes} holds the scheme whole
 * and is read back.
 */
public final class FirstScoreShapes {
    /** The format of score reports of version 1. */
    public static final String FORMAT = "wfc-score/1";

    private static final int PLACES = 6;

    private static final Shape<PartScore> PART = part();

    /** The score of a unit. */
    public static final Writing<ScoreReport> SCORE_REPORT = scoreReport();

    private FirstScoreShapes() {}

    private static <T> Shape<T> only(Writing<T> writing) {
        return ReportShapes.writingOnly(writing);
    }

    /** Both ends exactly, as fractions, and as decimals rounded outwards; an exact score in the same way. */
    private static Shape<ScoreRange> range() {
        ObjectShape<ScoreRange> page = ObjectShape.of("ScoreRange");
        page.required("low", Shape.STRING, r -> decimal(r.low(), RoundingMode.FLOOR));
        page.required("high", Shape.STRING, r -> decimal(r.high(), RoundingMode.CEILING));
        page.required("exactLow", ValueShapes.RATIONAL, ScoreRange::low);
        page.required("exactHigh", ValueShapes.RATIONAL, ScoreRange::high);
        page.required("attained", Shape.BOOLEAN, ScoreRange::attained);
        return only(page.written());
    }

    private static String decimal(Rational value, RoundingMode mode) {
        BigDecimal decimal = value.toBigDecimal(PLACES, mode);
        return decimal.toPlainString();
    }

    private static Shape<ValueRange> values() {
        ObjectShape<ValueRange> page = ObjectShape.of("ValueRange");
        page.optional("low", ValueShapes.RATIONAL, ValueRange::low);
        page.optional("high", ValueShapes.RATIONAL, ValueRange::high);
        return only(page.written());
    }

    private static Shape<Attainment> attainment() {
        ObjectShape<Attainment> page = ObjectShape.of("Attainment");
        page.required("key", Shape.STRING, Attainment::key);
        page.optional("unit", ValueShapes.UNIT, Attainment::unit);
        page.optional("actual", values(), Attainment::actual);
        page.optional("target", ValueShapes.RATIONAL, Attainment::target);
        page.optional("baseline", ValueShapes.RATIONAL, Attainment::baseline);
        page.optional("progress", ValueShapes.RATIONAL, Attainment::progress);
        page.required("met", Shape.constant(Attainment.Met.class), Attainment::met);
        page.flag("notApplicable", Attainment::notApplicable);
        page.flag("doubtful", Attainment::doubtful);
        page.list("samples", values(), Attainment::samples);
        return only(page.written());
    }

    private static Shape<PartScore> part() {
        Shape<ScoreRange> range = range();
        ObjectShape<PartScore> page = ObjectShape.of("PartScore");
        page.required("id", Shape.STRING, p -> p.node().id());
        page.required("name", ValueShapes.WORDING, p -> p.node().name());
        page.required("outcome", Shape.constant(PartScore.Outcome.class), PartScore::outcome);
        page.optional("points", range, PartScore::points);
        page.optional("outOf", ValueShapes.RATIONAL, PartScore::outOf);
        page.optional("share", range, PartScore::share);
        page.optional(
                "possible", range, p -> p.possible().filter(x -> !p.share().equals(Optional.of(x))));
        page.required("reason", ValueShapes.WORDING, PartScore::reason);
        page.list("inputs", attainment(), PartScore::inputs);
        page.list("parts", Shape.lazy(() -> PART), PartScore::parts);
        return only(page.written());
    }

    private static Shape<VetoResult> veto() {
        ObjectShape<VetoResult> page = ObjectShape.of("VetoResult");
        page.required("id", Shape.STRING, r -> r.veto().id());
        page.required("name", ValueShapes.WORDING, r -> r.veto().name());
        page.required("falls", Shape.constant(VetoResult.Falls.class), VetoResult::falls);
        page.required("reason", ValueShapes.WORDING, VetoResult::reason);
        return only(page.written());
    }

    private static Writing<ScoreReport> scoreReport() {
        ObjectShape<ScoreReport> page = ObjectShape.of("ScoreReport");
        page.required("format", Shape.STRING, r -> FORMAT);
        page.required("scheme", ScoringShapes.SCHEME_ID, r -> r.scheme().id());
        page.required("unit", Shape.STRING, ScoreReport::unit);
        page.optional("score", range(), ScoreReport::score);
        page.optional("possible", range(), ScoreReport::possible);
        page.required("certainty", Shape.constant(Certainty.class), ScoreReport::certainty);
        page.optional("worstGrade", ScoringShapes.GRADE, ScoreReport::worstGrade);
        page.optional("bestGrade", ScoringShapes.GRADE, ScoreReport::bestGrade);
        page.list("vetoes", veto(), ScoreReport::vetoes);
        page.required("root", PART, ScoreReport::root);
        page.list("findings", ValueShapes.FINDING, ScoreReport::findings);
        return page.written();
    }
}

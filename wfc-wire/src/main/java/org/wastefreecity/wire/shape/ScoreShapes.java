/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.ValueRange;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/**
 * Scores and ranks: exactly, with every part they were made of. A report holds its scheme once; places and vetoes stand by their id in it.
 */
public final class ScoreShapes {
    /** The format of score reports that this version writes and reads. */
    public static final String FORMAT = "wfc-score/2";
    /** The format of rank reports that this version writes and reads. */
    public static final String RANK_FORMAT = "wfc-rank/1";

    private static final int PLACES = 6;

    private static final Shape<Points> POINTS = points();

    /** Between two scores, or exactly one. */
    public static final Shape<ScoreRange> RANGE = range();
    /** Between two values. */
    public static final Shape<ValueRange> VALUES = values();
    /** What was reached in one subject. */
    public static final Shape<Attainment> ATTAINMENT = attainment();

    /** What one unit reached in all subjects. */
    public static final Shape<ScoreSheet> SHEET = sheet();

    private static final Shape<Placed> PART = part();

    /** The score of a unit. */
    public static final Shape<ScoreReport> SCORE_REPORT = scoreReport();
    /** The order of units. */
    public static final Shape<RankReport> RANK_REPORT = rankReport();

    private ScoreShapes() {}

    /** Points, and full points where they are known. */
    private record Points(ScoreRange range, Optional<Rational> full) {
        String highest() {
            return full.map(f -> range.highest(PLACES, f, RoundingMode.FLOOR))
                    .orElseGet(() -> range.high().toBigDecimal(PLACES, RoundingMode.CEILING))
                    .toPlainString();
        }
    }

    /**
     * Both ends exactly, as fractions; the decimals are for the eye, rounded outwards, but for an upper one of points, which is
     * never above full points.
     */
    private static Shape<Points> points() {
        ObjectShape<Points> page = ObjectShape.of("ScoreRange");
        page.derived(
                "low",
                Shape.STRING,
                p -> p.range().low().toBigDecimal(PLACES, RoundingMode.FLOOR).toPlainString());
        page.derived("high", Shape.STRING, Points::highest);
        Field<Points, Rational> low =
                page.required("exactLow", ValueShapes.RATIONAL, p -> p.range().low());
        Field<Points, Rational> high =
                page.required("exactHigh", ValueShapes.RATIONAL, p -> p.range().high());
        Field<Points, Boolean> attained =
                page.required("attained", Shape.BOOLEAN, p -> p.range().attained());
        return page.made(v -> new Points(new ScoreRange(v.get(low), v.get(high), v.get(attained)), Optional.empty()));
    }

    private static Shape<ScoreRange> range() {
        return Shape.of(
                in -> POINTS.read(in).range(),
                (range, out) -> POINTS.write(new Points(range, Optional.empty()), out),
                POINTS.type());
    }

    private static Shape<ValueRange> values() {
        ObjectShape<ValueRange> page = ObjectShape.of("ValueRange");
        Field<ValueRange, Optional<Rational>> low = page.optional("low", ValueShapes.RATIONAL, ValueRange::low);
        Field<ValueRange, Optional<Rational>> high = page.optional("high", ValueShapes.RATIONAL, ValueRange::high);
        return page.made(v -> new ValueRange(v.get(low), v.get(high)));
    }

    private static Shape<Attainment> attainment() {
        ObjectShape<Attainment> page = ObjectShape.of("Attainment");
        Field<Attainment, String> key = page.required("key", WireTexts.KEY, Attainment::key);
        Field<Attainment, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT, Attainment::unit);
        Field<Attainment, Optional<ValueRange>> actual = page.optional("actual", VALUES, Attainment::actual);
        Field<Attainment, Optional<ValueRange>> possible = page.optional(
                "possible", VALUES, a -> Optional.of(a.possible()).filter(p -> !p.equals(ValueRange.ANYTHING)));
        Field<Attainment, Optional<Rational>> target =
                page.optional("target", ValueShapes.RATIONAL, Attainment::target);
        Field<Attainment, Optional<Rational>> baseline =
                page.optional("baseline", ValueShapes.RATIONAL, Attainment::baseline);
        Field<Attainment, Optional<Rational>> progress =
                page.optional("progress", ValueShapes.RATIONAL, Attainment::progress);
        Field<Attainment, Optional<Rational>> mostProgress =
                page.optional("mostProgress", ValueShapes.RATIONAL, Attainment::mostProgress);
        Field<Attainment, Attainment.Met> met =
                page.required("met", Shape.constant(Attainment.Met.class), Attainment::met);
        Field<Attainment, Boolean> notApplicable = page.flag("notApplicable", Attainment::notApplicable);
        Field<Attainment, Boolean> doubtful = page.flag("doubtful", Attainment::doubtful);
        Field<Attainment, List<ValueRange>> samples = page.list("samples", VALUES, Attainment::samples);
        Field<Attainment, Optional<Assessment>> assessment =
                page.optional("assessment", AssessmentShapes.ASSESSMENT, Attainment::assessment);
        return page.made(v -> Attainment.builder()
                .key(v.get(key))
                .unit(v.get(unit))
                .actual(v.get(actual))
                .possible(v.get(possible).orElse(ValueRange.ANYTHING))
                .target(v.get(target))
                .baseline(v.get(baseline))
                .progress(v.get(progress))
                .mostProgress(v.get(mostProgress))
                .met(v.get(met))
                .notApplicable(v.get(notApplicable))
                .doubtful(v.get(doubtful))
                .addAllSamples(v.get(samples))
                .assessment(v.get(assessment))
                .build());
    }

    private static Shape<ScoreSheet> sheet() {
        ObjectShape<ScoreSheet> page = ObjectShape.of("ScoreSheet");
        Field<ScoreSheet, String> unit = page.required("unit", Shape.TEXT, ScoreSheet::unit);
        Field<ScoreSheet, List<Attainment>> attainments = page.set(
                "attainments", ATTAINMENT, s -> List.copyOf(s.attainments().values()));
        return page.made(v -> ScoreSheet.of(v.get(unit), v.get(attainments)));
    }

    /**
     * A score of a place, and the place itself only where it is none of the scheme.
     *
     * @param id the id of the place
     * @param own the place, if the scheme has another under this id
     * @param score what it came to; its node and parts are put in when the scheme is known
     * @param parts the parts
     */
    private record Placed(String id, Optional<ScoreNode> own, Score score, List<Placed> parts) {
        static Placed of(PartScore part, Map<String, ScoreNode> nodes) {
            ScoreNode node = part.node();
            return new Placed(
                    node.id(),
                    Optional.of(node).filter(n -> !n.equals(nodes.get(n.id()))),
                    new Score(
                            node.name(),
                            part.outcome(),
                            part.points(),
                            part.outOf(),
                            part.share(),
                            part.possible(),
                            part.reason(),
                            part.inputs()),
                    part.parts().stream().map(p -> of(p, nodes)).toList());
        }

        PartScore in(Map<String, ScoreNode> nodes) {
            return PartScore.builder()
                    .node(known(own, nodes, id, "PartScore"))
                    .outcome(score.outcome())
                    .points(score.points())
                    .outOf(score.outOf())
                    .share(score.share())
                    .possible(score.possible())
                    .reason(score.reason())
                    .addAllInputs(score.inputs())
                    .addAllParts(parts.stream().map(p -> p.in(nodes)).toList())
                    .build();
        }
    }

    /** What a place came to. */
    private record Score(
            Wording name,
            PartScore.Outcome outcome,
            Optional<ScoreRange> points,
            Optional<Rational> outOf,
            Optional<ScoreRange> share,
            Optional<ScoreRange> possible,
            Wording reason,
            List<Attainment> inputs) {}

    private static <T> T known(Optional<T> own, Map<String, T> all, String id, String type) {
        return own.or(() -> Optional.ofNullable(all.get(id)))
                .orElseThrow(
                        () -> new InvalidPartException(type, "id", Wording.of("评分办法中的编号", "an id of the scheme"), id));
    }

    private static Map<String, ScoreNode> nodes(ScoringScheme scheme) {
        return scheme.nodes().stream().collect(Collectors.toUnmodifiableMap(ScoreNode::id, n -> n));
    }

    private static Map<String, Veto> vetoes(ScoringScheme scheme) {
        return scheme.vetoes().stream().collect(Collectors.toUnmodifiableMap(Veto::id, v -> v));
    }

    private static Shape<Placed> part() {
        ObjectShape<Placed> page = ObjectShape.of("PartScore");
        Field<Placed, String> id = page.required("id", WireTexts.KEY, Placed::id);
        page.shown("name", ValueShapes.WORDING, p -> p.score().name());
        Field<Placed, Optional<ScoreNode>> own = page.optional("node", ScoringShapes.NODE, Placed::own);
        Field<Placed, PartScore.Outcome> outcome = page.required(
                "outcome",
                Shape.constant(PartScore.Outcome.class),
                p -> p.score().outcome());
        Field<Placed, Optional<Points>> points = page.optional(
                "points",
                POINTS,
                p -> p.score().points().map(r -> new Points(r, p.score().outOf())));
        Field<Placed, Optional<Rational>> outOf =
                page.optional("outOf", ValueShapes.RATIONAL, p -> p.score().outOf());
        Field<Placed, Optional<ScoreRange>> share =
                page.optional("share", RANGE, p -> p.score().share());
        Field<Placed, Optional<ScoreRange>> possible =
                page.optional("possible", RANGE, p -> p.score().possible());
        Field<Placed, Wording> reason =
                page.required("reason", ValueShapes.WORDING, p -> p.score().reason());
        Field<Placed, List<Attainment>> inputs =
                page.list("inputs", ATTAINMENT, p -> p.score().inputs());
        Field<Placed, List<Placed>> parts = page.list("parts", Shape.lazy(() -> PART), Placed::parts);
        return page.made(v -> new Placed(
                v.get(id),
                v.get(own),
                new Score(
                        Wording.of(v.get(id), v.get(id)), // the name is that of the place, when it is known
                        v.get(outcome),
                        v.get(points).map(Points::range),
                        v.get(outOf),
                        v.get(share),
                        v.get(possible),
                        v.get(reason),
                        v.get(inputs)),
                v.get(parts)));
    }

    /** How a veto stands, and the veto itself only where it is none of the scheme. */
    private record Called(String id, Wording name, Optional<Veto> own, VetoResult.Falls falls, Wording reason) {
        static Called of(VetoResult result, Map<String, Veto> vetoes) {
            Veto veto = result.veto();
            return new Called(
                    veto.id(),
                    veto.name(),
                    Optional.of(veto).filter(v -> !v.equals(vetoes.get(v.id()))),
                    result.falls(),
                    result.reason());
        }

        VetoResult in(Map<String, Veto> vetoes) {
            return new VetoResult(known(own, vetoes, id, "VetoResult"), falls, reason);
        }
    }

    private static Shape<Called> veto() {
        ObjectShape<Called> page = ObjectShape.of("VetoResult");
        Field<Called, String> id = page.required("id", WireTexts.KEY, Called::id);
        page.shown("name", ValueShapes.WORDING, Called::name);
        Field<Called, Optional<Veto>> own = page.optional("veto", ScoringShapes.VETO, Called::own);
        Field<Called, VetoResult.Falls> falls =
                page.required("falls", Shape.constant(VetoResult.Falls.class), Called::falls);
        Field<Called, Wording> reason = page.required("reason", ValueShapes.WORDING, Called::reason);
        return page.made(
                v -> new Called(v.get(id), Wording.of(v.get(id), v.get(id)), v.get(own), v.get(falls), v.get(reason)));
    }

    private static Shape<ScoreReport> scoreReport() {
        ObjectShape<ScoreReport> page = ObjectShape.of("ScoreReport");
        Field<ScoreReport, String> format = page.required("format", ValueShapes.formatOf(FORMAT), r -> FORMAT);
        Field<ScoreReport, ScoringScheme> scheme = page.required("scheme", ScoringShapes.SCHEME, ScoreReport::scheme);
        Field<ScoreReport, String> unit = page.required("unit", Shape.STRING, ScoreReport::unit);
        Field<ScoreReport, Optional<ScoreRange>> score = page.optional("score", RANGE, ScoreReport::score);
        Field<ScoreReport, Optional<ScoreRange>> possible = page.optional("possible", RANGE, ScoreReport::possible);
        Field<ScoreReport, Certainty> certainty =
                page.required("certainty", Shape.constant(Certainty.class), ScoreReport::certainty);
        Field<ScoreReport, Optional<GradeBand>> worst =
                page.optional("worstGrade", ScoringShapes.GRADE, ScoreReport::worstGrade);
        Field<ScoreReport, Optional<GradeBand>> best =
                page.optional("bestGrade", ScoringShapes.GRADE, ScoreReport::bestGrade);
        Field<ScoreReport, List<Called>> vetoes = page.list("vetoes", veto(), r -> {
            Map<String, Veto> known = vetoes(r.scheme());
            return r.vetoes().stream().map(v -> Called.of(v, known)).toList();
        });
        Field<ScoreReport, Placed> root = page.required("root", PART, r -> Placed.of(r.root(), nodes(r.scheme())));
        Field<ScoreReport, List<Finding>> findings = page.list("findings", ValueShapes.FINDING, ScoreReport::findings);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            Map<String, Veto> known = vetoes(v.get(scheme));
            return ScoreReport.builder()
                    .scheme(v.get(scheme))
                    .unit(v.get(unit))
                    .score(v.get(score))
                    .possible(v.get(possible))
                    .certainty(v.get(certainty))
                    .worstGrade(v.get(worst))
                    .bestGrade(v.get(best))
                    .addAllVetoes(v.get(vetoes).stream().map(c -> c.in(known)).toList())
                    .root(v.get(root).in(nodes(v.get(scheme))))
                    .addAllFindings(v.get(findings))
                    .build();
        });
    }

    private static Shape<RankReport.Place> place() {
        ObjectShape<RankReport.Place> page = ObjectShape.of("RankReport.Place");
        Field<RankReport.Place, String> unit = page.required("unit", Shape.TEXT, RankReport.Place::unit);
        Field<RankReport.Place, Integer> best =
                page.required("bestRank", Shape.whole(1, Integer.MAX_VALUE), RankReport.Place::bestRank);
        Field<RankReport.Place, Integer> worst =
                page.required("worstRank", Shape.whole(1, Integer.MAX_VALUE), RankReport.Place::worstRank);
        Field<RankReport.Place, ScoreRange> score = page.required("score", RANGE, RankReport.Place::score);
        Field<RankReport.Place, List<String>> tied = page.list("tiedWith", Shape.STRING, RankReport.Place::tiedWith);
        return page.made(v -> new RankReport.Place(v.get(unit), v.get(score), v.get(best), v.get(worst), v.get(tied)));
    }

    private static Shape<RankReport> rankReport() {
        ObjectShape<RankReport> page = ObjectShape.of("RankReport");
        Field<RankReport, String> format = page.required("format", ValueShapes.formatOf(RANK_FORMAT), r -> RANK_FORMAT);
        Field<RankReport, List<RankReport.Place>> places = page.list("places", place(), RankReport::places);
        Field<RankReport, List<String>> unranked = page.list("unranked", Shape.STRING, RankReport::unranked);
        Field<RankReport, List<Finding>> findings = page.list("findings", ValueShapes.FINDING, RankReport::findings);
        return page.made(v -> {
            v.get(format);
            return new RankReport(v.get(places), v.get(unranked), v.get(findings));
        });
    }
}

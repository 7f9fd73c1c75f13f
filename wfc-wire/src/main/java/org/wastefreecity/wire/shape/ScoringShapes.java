/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Departure;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Missing;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.Undefined;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** Scoring schemes: the tree, what limits it, and the grades. Rules stand in {@link ScoreRuleShapes}. */
public final class ScoringShapes {
    /** The format of scoring schemes that this version writes and reads. */
    public static final String FORMAT = "wfc-scoring/1";

    /** A decimal as a string, so that no reader rounds it. */
    static final Shape<BigDecimal> DECIMAL =
            Shape.text(WireTexts.DECIMAL, Figure::parseDecimal, BigDecimal::toPlainString);
    /** A span as {@link Span} prints it. */
    static final Shape<Span> SPAN = Shape.text(WireTexts.SPAN, Span::parse, Span::toString);
    /** The name and version of a scheme. */
    public static final Shape<SchemeId> SCHEME_ID =
            Shape.text(WireTexts.SCHEME_ID, SchemeId::parse, SchemeId::toString);
    /** What is scored. */
    public static final Shape<Subject> SUBJECT = subject();
    /** What must hold. */
    public static final Shape<Passing> PASSING = passing();
    /** A place in the tree. */
    public static final Shape<ScoreNode> NODE = node();
    /** A grade. */
    public static final Shape<GradeBand> GRADE = grade();
    /** What limits a score. */
    public static final Shape<Veto> VETO = veto();
    /** A scheme. */
    public static final Shape<ScoringScheme> SCHEME = scheme();

    private ScoringShapes() {}

    private static Shape<Subject> subject() {
        ObjectShape<Subject> page = ObjectShape.of("Subject");
        Field<Subject, String> key = page.required("key", WireTexts.KEY, Subject::key);
        Field<Subject, Direction> direction =
                page.required("direction", Shape.constant(Direction.class), Subject::direction);
        Field<Subject, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT, Subject::unit);
        return page.made(v -> new Subject(v.get(key), v.get(direction), v.get(unit)));
    }

    private static Shape<Passing> passing() {
        return new UnionShape<Passing>("Passing")
                .with("targetMet", Passing.TargetMet.class, targetMet())
                .with("atLeast", Passing.AtLeast.class, atLeast())
                .with("atMost", Passing.AtMost.class, atMost())
                .with("countOf", Passing.CountOf.class, countOf());
    }

    private static ObjectShape.Fields<Passing.TargetMet> targetMet() {
        ObjectShape<Passing.TargetMet> page = ObjectShape.of("Passing.TargetMet");
        Field<Passing.TargetMet, String> key = page.required("key", WireTexts.KEY, Passing.TargetMet::key);
        Field<Passing.TargetMet, Boolean> onTrack = page.flag("onTrackCounts", Passing.TargetMet::onTrackCounts);
        return page.made(v -> new Passing.TargetMet(v.get(key), v.get(onTrack)));
    }

    private static ObjectShape.Fields<Passing.AtLeast> atLeast() {
        ObjectShape<Passing.AtLeast> page = ObjectShape.of("Passing.AtLeast");
        Field<Passing.AtLeast, String> key = page.required("key", WireTexts.KEY, Passing.AtLeast::key);
        Field<Passing.AtLeast, BigDecimal> bound = page.required("bound", DECIMAL, Passing.AtLeast::bound);
        Field<Passing.AtLeast, Optional<UnitOfMeasure>> unit =
                page.optional("unit", ValueShapes.UNIT, Passing.AtLeast::unit);
        return page.made(v -> new Passing.AtLeast(v.get(key), v.get(bound), v.get(unit)));
    }

    private static ObjectShape.Fields<Passing.AtMost> atMost() {
        ObjectShape<Passing.AtMost> page = ObjectShape.of("Passing.AtMost");
        Field<Passing.AtMost, String> key = page.required("key", WireTexts.KEY, Passing.AtMost::key);
        Field<Passing.AtMost, BigDecimal> bound = page.required("bound", DECIMAL, Passing.AtMost::bound);
        Field<Passing.AtMost, Optional<UnitOfMeasure>> unit =
                page.optional("unit", ValueShapes.UNIT, Passing.AtMost::unit);
        return page.made(v -> new Passing.AtMost(v.get(key), v.get(bound), v.get(unit)));
    }

    private static ObjectShape.Fields<Passing.CountOf> countOf() {
        ObjectShape<Passing.CountOf> page = ObjectShape.of("Passing.CountOf");
        Field<Passing.CountOf, Integer> atLeast =
                page.required("atLeast", Shape.whole(1, Integer.MAX_VALUE), Passing.CountOf::atLeast);
        Field<Passing.CountOf, List<Passing>> tests =
                page.list("tests", Shape.lazy(() -> PASSING), Passing.CountOf::tests);
        return page.made(v -> new Passing.CountOf(v.get(atLeast), v.get(tests)));
    }

    // ---- the tree

    private static Shape<ScoreNode> node() {
        return new UnionShape<ScoreNode>("ScoreNode")
                .with("item", ScoreNode.Item.class, item())
                .with("branch", ScoreNode.Branch.class, branch())
                .with("topsis", ScoreNode.Topsis.class, topsis());
    }

    private static <T extends ScoreNode> Field<T, Optional<ScoreNode.Role>> role(ObjectShape<T> page) {
        return page.optional(
                "role",
                Shape.constant(ScoreNode.Role.class),
                n -> Optional.of(n.role()).filter(r -> r != ScoreNode.Role.COUNTED));
    }

    private static ObjectShape.Fields<ScoreNode.Item> item() {
        ObjectShape<ScoreNode.Item> page = ObjectShape.of("ScoreNode.Item");
        Field<ScoreNode.Item, String> id = page.required("id", WireTexts.KEY, ScoreNode.Item::id);
        Field<ScoreNode.Item, Wording> name = page.required("name", ValueShapes.WORDING, ScoreNode.Item::name);
        Field<ScoreNode.Item, BigDecimal> weight = page.required("weight", DECIMAL, ScoreNode.Item::weight);
        Field<ScoreNode.Item, Optional<ScoreNode.Role>> role = role(page);
        Field<ScoreNode.Item, Subject> subject = page.required("subject", SUBJECT, ScoreNode.Item::subject);
        Field<ScoreNode.Item, BigDecimal> outOf = page.required("outOf", DECIMAL, ScoreNode.Item::outOf);
        Field<ScoreNode.Item, ScoreRule> rule = page.required("rule", ScoreRuleShapes.RULE, ScoreNode.Item::rule);
        Field<ScoreNode.Item, Optional<Undefined>> undefined = page.optional(
                "undefined",
                Shape.constant(Undefined.class),
                n -> Optional.of(n.undefined()).filter(u -> u != Undefined.REFUSED));
        Field<ScoreNode.Item, Optional<Missing>> missing =
                page.optional("missing", Shape.constant(Missing.class), ScoreNode.Item::missing);
        Field<ScoreNode.Item, Optional<Provenance>> provenance =
                page.optional("provenance", ValueShapes.PROVENANCE, ScoreNode.Item::provenance);
        return page.made(v -> new ScoreNode.Item(
                v.get(id),
                v.get(name),
                v.get(weight),
                v.get(role).orElse(ScoreNode.Role.COUNTED),
                v.get(subject),
                v.get(outOf),
                v.get(rule),
                v.get(undefined).orElse(Undefined.REFUSED),
                v.get(missing),
                v.get(provenance)));
    }

    private static ObjectShape.Fields<ScoreNode.Branch> branch() {
        ObjectShape<ScoreNode.Branch> page = ObjectShape.of("ScoreNode.Branch");
        Field<ScoreNode.Branch, String> id = page.required("id", WireTexts.KEY, ScoreNode.Branch::id);
        Field<ScoreNode.Branch, Wording> name = page.required("name", ValueShapes.WORDING, ScoreNode.Branch::name);
        Field<ScoreNode.Branch, BigDecimal> weight = page.required("weight", DECIMAL, ScoreNode.Branch::weight);
        Field<ScoreNode.Branch, Optional<ScoreNode.Role>> role = role(page);
        Field<ScoreNode.Branch, Combination> combination =
                page.required("combination", combination(), ScoreNode.Branch::combination);
        Field<ScoreNode.Branch, Optional<Missing>> missing =
                page.optional("missing", Shape.constant(Missing.class), ScoreNode.Branch::missing);
        Field<ScoreNode.Branch, List<ScoreNode>> children =
                page.list("children", Shape.lazy(() -> NODE), ScoreNode.Branch::children);
        return page.made(v -> new ScoreNode.Branch(
                v.get(id),
                v.get(name),
                v.get(weight),
                v.get(role).orElse(ScoreNode.Role.COUNTED),
                v.get(combination),
                v.get(missing),
                v.get(children)));
    }

    private static ObjectShape.Fields<ScoreNode.Topsis> topsis() {
        ObjectShape<ScoreNode.Topsis> page = ObjectShape.of("ScoreNode.Topsis");
        Field<ScoreNode.Topsis, String> id = page.required("id", WireTexts.KEY, ScoreNode.Topsis::id);
        Field<ScoreNode.Topsis, Wording> name = page.required("name", ValueShapes.WORDING, ScoreNode.Topsis::name);
        Field<ScoreNode.Topsis, BigDecimal> weight = page.required("weight", DECIMAL, ScoreNode.Topsis::weight);
        Field<ScoreNode.Topsis, Optional<ScoreNode.Role>> role = role(page);
        Field<ScoreNode.Topsis, List<ScoreNode.Criterion>> criteria =
                page.list("criteria", criterion(), 1, ScoreNode.Topsis::criteria);
        Field<ScoreNode.Topsis, ScoreNode.Topsis.Weighing> weighing =
                page.required("weighing", Shape.constant(ScoreNode.Topsis.Weighing.class), ScoreNode.Topsis::weighing);
        Field<ScoreNode.Topsis, Integer> digits = page.required("digits", Shape.whole(6, 60), ScoreNode.Topsis::digits);
        return page.made(v -> new ScoreNode.Topsis(
                v.get(id),
                v.get(name),
                v.get(weight),
                v.get(role).orElse(ScoreNode.Role.COUNTED),
                v.get(criteria),
                v.get(weighing),
                v.get(digits)));
    }

    private static Shape<ScoreNode.Criterion> criterion() {
        ObjectShape<ScoreNode.Criterion> page = ObjectShape.of("ScoreNode.Criterion");
        Field<ScoreNode.Criterion, Subject> subject = page.required("subject", SUBJECT, ScoreNode.Criterion::subject);
        Field<ScoreNode.Criterion, BigDecimal> weight = page.required("weight", DECIMAL, ScoreNode.Criterion::weight);
        return page.made(v -> new ScoreNode.Criterion(v.get(subject), v.get(weight)));
    }

    private static Shape<Combination> combination() {
        return new UnionShape<Combination>("Combination")
                .with("weighted", Combination.Weighted.class, weighted())
                .with("bestOf", Combination.BestOf.class, bestOf())
                .with("passOf", Combination.PassOf.class, passOf())
                .with("weakest", Combination.Weakest.class, Combination.Weakest::new);
    }

    private static ObjectShape.Fields<Combination.Weighted> weighted() {
        ObjectShape<Combination.Weighted> page = ObjectShape.of("Combination.Weighted");
        Field<Combination.Weighted, Optional<BigDecimal>> total =
                page.optional("printedTotal", DECIMAL, Combination.Weighted::printedTotal);
        Field<Combination.Weighted, Combination.Mismatch> mismatch =
                page.required("mismatch", Shape.constant(Combination.Mismatch.class), Combination.Weighted::mismatch);
        return page.made(v -> new Combination.Weighted(v.get(total), v.get(mismatch)));
    }

    private static ObjectShape.Fields<Combination.BestOf> bestOf() {
        ObjectShape<Combination.BestOf> page = ObjectShape.of("Combination.BestOf");
        Field<Combination.BestOf, Integer> count =
                page.required("count", Shape.whole(1, Integer.MAX_VALUE), Combination.BestOf::count);
        return page.made(v -> new Combination.BestOf(v.get(count)));
    }

    private static ObjectShape.Fields<Combination.PassOf> passOf() {
        ObjectShape<Combination.PassOf> page = ObjectShape.of("Combination.PassOf");
        Field<Combination.PassOf, Integer> count =
                page.required("count", Shape.whole(1, Integer.MAX_VALUE), Combination.PassOf::count);
        Field<Combination.PassOf, BigDecimal> pass = page.required("pass", DECIMAL, Combination.PassOf::pass);
        return page.made(v -> new Combination.PassOf(v.get(count), v.get(pass)));
    }

    // ---- the whole

    private static Shape<GradeBand> grade() {
        ObjectShape<GradeBand> page = ObjectShape.of("GradeBand");
        Field<GradeBand, String> id = page.required("id", WireTexts.KEY, GradeBand::id);
        Field<GradeBand, Wording> name = page.required("name", ValueShapes.WORDING, GradeBand::name);
        Field<GradeBand, Span> span = page.required("span", SPAN, GradeBand::span);
        return page.made(v -> new GradeBand(v.get(id), v.get(name), v.get(span)));
    }

    private static Shape<Veto> veto() {
        ObjectShape<Veto> page = ObjectShape.of("Veto");
        Field<Veto, String> id = page.required("id", WireTexts.KEY, Veto::id);
        Field<Veto, Wording> name = page.required("name", ValueShapes.WORDING, Veto::name);
        Field<Veto, Passing> test = page.required("test", PASSING, Veto::test);
        Field<Veto, Optional<BigDecimal>> capScore = page.optional("capScore", DECIMAL, Veto::capScore);
        Field<Veto, Optional<String>> capGrade = page.optional("capGrade", Shape.STRING, Veto::capGrade);
        Field<Veto, Veto.WhenUnknown> whenUnknown =
                page.required("whenUnknown", Shape.constant(Veto.WhenUnknown.class), Veto::whenUnknown);
        return page.made(v ->
                new Veto(v.get(id), v.get(name), v.get(test), v.get(capScore), v.get(capGrade), v.get(whenUnknown)));
    }

    private static Shape<Rounding> rounding() {
        ObjectShape<Rounding> page = ObjectShape.of("Rounding");
        Field<Rounding, Integer> places = page.required("places", Shape.whole(0, 10), Rounding::places);
        Field<Rounding, Boolean> asShown = page.flag("comparedAsShown", Rounding::comparedAsShown);
        return page.made(v -> new Rounding(v.get(places), v.get(asShown)));
    }

    private static Shape<ScoringScheme> scheme() {
        ObjectShape<ScoringScheme> page = ObjectShape.of("ScoringScheme");
        Field<ScoringScheme, String> format = page.required("format", ValueShapes.formatOf(FORMAT), s -> FORMAT);
        Field<ScoringScheme, SchemeId> id = page.required("id", SCHEME_ID, ScoringScheme::id);
        Field<ScoringScheme, Wording> title = page.required("title", ValueShapes.WORDING, ScoringScheme::title);
        Field<ScoringScheme, Origin> origin =
                page.required("origin", Shape.constant(Origin.class), ScoringScheme::origin);
        Field<ScoringScheme, Optional<Wording>> note = page.optional("note", ValueShapes.WORDING, ScoringScheme::note);
        Field<ScoringScheme, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, ScoringScheme::sources);
        Field<ScoringScheme, Optional<SystemId>> system =
                page.optional("system", SystemShapes.SYSTEM_ID, ScoringScheme::system);
        Field<ScoringScheme, BigDecimal> fullMarks = page.required("fullMarks", DECIMAL, ScoringScheme::fullMarks);
        Field<ScoringScheme, Missing> missing =
                page.required("missing", Shape.constant(Missing.class), ScoringScheme::missing);
        Field<ScoringScheme, Missing> notApplicable =
                page.required("notApplicable", Shape.constant(Missing.class), ScoringScheme::notApplicable);
        Field<ScoringScheme, List<Departure>> departures =
                page.list("departures", Shape.constant(Departure.class), s -> List.copyOf(s.departures()));
        Field<ScoringScheme, ScoreNode.Branch> root = page.required("root", branch(), ScoringScheme::root);
        Field<ScoringScheme, List<Veto>> vetoes = page.list("vetoes", VETO, ScoringScheme::vetoes);
        Field<ScoringScheme, List<GradeBand>> grades = page.list("grades", GRADE, ScoringScheme::grades);
        Field<ScoringScheme, Rounding> rounding = page.required("rounding", rounding(), ScoringScheme::rounding);
        Field<ScoringScheme, List<String>> tieBreakers =
                page.list("tieBreakers", Shape.STRING, ScoringScheme::tieBreakers);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return ScoringScheme.builder()
                    .id(v.get(id))
                    .title(v.get(title))
                    .origin(v.get(origin))
                    .note(v.get(note))
                    .addAllSources(v.get(sources))
                    .system(v.get(system))
                    .fullMarks(v.get(fullMarks))
                    .missing(v.get(missing))
                    .notApplicable(v.get(notApplicable))
                    .addAllDepartures(v.get(departures))
                    .root(v.get(root))
                    .addAllVetoes(v.get(vetoes))
                    .addAllGrades(v.get(grades))
                    .rounding(v.get(rounding))
                    .addAllTieBreakers(v.get(tieBreakers))
                    .build();
        });
    }
}

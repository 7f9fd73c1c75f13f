/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.Refusal;
import org.wastefreecity.rules.aggregation.Reporting;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Interval;
import org.wastefreecity.rules.coverage.RatioBounds;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Shortfall;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** How sure a sum is, whether it may be shown, and why a roll-up was refused. */
public final class CoverageShapes {
    /** A range that a number lies in. */
    public static final Shape<Interval> INTERVAL = interval();
    /** What a ratio can be while reports are missing. */
    public static final Shape<RatioBounds> RATIO_BOUNDS = ratioBounds();
    /** How complete sums must be to be shown. */
    public static final Shape<CompletenessPolicy> COMPLETENESS_POLICY = policy();
    /** By how much a sum is not complete enough. */
    public static final Shape<Shortfall> SHORTFALL = shortfall();
    /** A sum shown or withheld. */
    public static final Shape<Release> RELEASE = release();
    /** Why a roll-up was refused. */
    public static final Shape<Refusal> REFUSAL = refusal();
    /** Who reported, and how good that is. */
    public static final Shape<Reporting> REPORTING = reporting();

    private CoverageShapes() {}

    private static Shape<Interval> interval() {
        ObjectShape<Interval> page = ObjectShape.of("Interval");
        Field<Interval, Optional<Rational>> lower = page.optional("lower", ValueShapes.RATIONAL, Interval::lower);
        Field<Interval, Optional<Rational>> upper = page.optional("upper", ValueShapes.RATIONAL, Interval::upper);
        return page.made(v -> new Interval(v.get(lower), v.get(upper)));
    }

    private static Shape<RatioBounds> ratioBounds() {
        ObjectShape<RatioBounds> page = ObjectShape.of("RatioBounds");
        Field<RatioBounds, Interval> range = page.required("range", INTERVAL, RatioBounds::range);
        Field<RatioBounds, Boolean> mayBeUndefined = page.flag("mayBeUndefined", RatioBounds::mayBeUndefined);
        Field<RatioBounds, Boolean> attained = page.flag("attained", RatioBounds::attained);
        return page.made(v -> new RatioBounds(v.get(range), v.get(mayBeUndefined), v.get(attained)));
    }

    private static Shape<CompletenessPolicy> policy() {
        ObjectShape<CompletenessPolicy> page = ObjectShape.of("CompletenessPolicy");
        Field<CompletenessPolicy, Optional<Rational>> leastCount =
                page.optional("leastCount", ValueShapes.RATIONAL, CompletenessPolicy::leastCount);
        Field<CompletenessPolicy, Optional<Rational>> leastWeight =
                page.optional("leastWeight", ValueShapes.RATIONAL, CompletenessPolicy::leastWeight);
        return page.made(v -> new CompletenessPolicy(v.get(leastCount), v.get(leastWeight)));
    }

    private static Shape<Shortfall> shortfall() {
        ObjectShape<Shortfall> page = ObjectShape.of("Shortfall");
        Field<Shortfall, Shortfall.Basis> basis =
                page.required("basis", Shape.constant(Shortfall.Basis.class), Shortfall::basis);
        Field<Shortfall, Rational> least = page.required("least", ValueShapes.RATIONAL, Shortfall::least);
        Field<Shortfall, Optional<Rational>> share = page.optional("share", ValueShapes.RATIONAL, Shortfall::share);
        page.shown("text", ValueShapes.WORDING, Shortfall::message);
        return page.made(v -> new Shortfall(v.get(basis), v.get(least), v.get(share)));
    }

    private static Shape<Release> release() {
        return new UnionShape<Release>("Release")
                .with("shown", Release.Shown.class, shown())
                .with("withheld", Release.Withheld.class, withheld());
    }

    private static ObjectShape.Fields<Release.Shown> shown() {
        ObjectShape<Release.Shown> page = ObjectShape.of("Release.Shown");
        Field<Release.Shown, Tally> tally = page.required("tally", LedgerShapes.TALLY, Release.Shown::tally);
        return page.made(v -> new Release.Shown(v.get(tally)));
    }

    private static ObjectShape.Fields<Release.Withheld> withheld() {
        ObjectShape<Release.Withheld> page = ObjectShape.of("Release.Withheld");
        Field<Release.Withheld, Tally> tally = page.required("tally", LedgerShapes.TALLY, Release.Withheld::tally);
        Field<Release.Withheld, List<Shortfall>> reasons =
                page.list("reasons", SHORTFALL, 1, Release.Withheld::reasons);
        return page.made(v -> new Release.Withheld(v.get(tally), v.get(reasons)));
    }

    private static Shape<Refusal> refusal() {
        ObjectShape<Refusal> page = ObjectShape.of("Refusal");
        Field<Refusal, Refusal.Kind> kind = page.required("kind", Shape.constant(Refusal.Kind.class), Refusal::kind);
        Field<Refusal, String> measure = page.required("measure", Shape.STRING, Refusal::measure);
        Field<Refusal, Optional<Measure.Axis>> axis =
                page.optional("axis", Shape.constant(Measure.Axis.class), Refusal::axis);
        Field<Refusal, Wording> reason = page.required("reason", ValueShapes.WORDING, Refusal::reason);
        return page.made(v -> new Refusal(v.get(kind), v.get(measure), v.get(axis), v.get(reason)));
    }

    private static Shape<Reporting> reporting() {
        ObjectShape<Reporting> page = ObjectShape.of("Reporting");
        Field<Reporting, String> reporter = page.required("reporter", Shape.STRING, Reporting::reporter);
        Field<Reporting, List<ObservationStatus>> doubts =
                page.list("doubts", Shape.constant(ObservationStatus.class), r -> List.copyOf(r.doubts()));
        Field<Reporting, Optional<LocalDate>> filed = page.optional("filed", ValueShapes.DATE, Reporting::filed);
        return page.made(v -> new Reporting(v.get(reporter), new LinkedHashSet<>(v.get(doubts)), v.get(filed)));
    }
}

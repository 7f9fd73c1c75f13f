/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What is counted, and the rows of the ledger. */
public final class LedgerShapes {
    /** The format of catalogues of measures that this version writes and reads. */
    public static final String MEASURES_FORMAT = "wfc-measures/1";

    /** A measure. */
    public static final Shape<Measure> MEASURE = measure();
    /** A ledger row. */
    public static final Shape<Fact> FACT = fact();
    /** A catalogue of measures. */
    public static final Shape<MeasureCatalogue> MEASURE_CATALOGUE = catalogue();

    /** What facts add up to. */
    public static final Shape<Tally> TALLY = tally();

    private LedgerShapes() {}

    private static Shape<Measure> measure() {
        Shape<Measure.Additivity> how = Shape.constant(Measure.Additivity.class);
        ObjectShape<Measure> page = ObjectShape.of("Measure");
        Field<Measure, String> id = page.required("id", WireTexts.MEASURE_ID, Measure::id);
        Field<Measure, Wording> name = page.required("name", ValueShapes.WORDING, Measure::name);
        Field<Measure, List<String>> aliases =
                page.set("aliases", Shape.STRING, m -> m.aliases().stream().toList());
        Field<Measure, UnitOfMeasure> unit = page.required("unit", ValueShapes.UNIT, Measure::unit);
        Field<Measure, Optional<Integer>> places = page.optional(
                "places",
                Shape.whole(0, Figure.MAX_PLACES),
                m -> Optional.of(m.places()).filter(p -> p != Measure.DEFAULT_PLACES));
        Field<Measure, Measure.Additivity> time = page.required("overTime", how, m -> m.along(Measure.Axis.TIME));
        Field<Measure, Measure.Additivity> territory =
                page.required("overTerritory", how, m -> m.along(Measure.Axis.TERRITORY));
        Field<Measure, Measure.Additivity> category =
                page.required("overCategory", how, m -> m.along(Measure.Axis.CATEGORY));
        Field<Measure, Optional<String>> weight = page.optional("weight", Shape.STRING, Measure::weight);
        Field<Measure, List<String>> within =
                page.set("within", Shape.STRING, m -> m.within().stream().toList());
        Field<Measure, Optional<Bounds>> possible = page.optional("possible", ValueShapes.BOUNDS, Measure::possible);
        Field<Measure, Optional<Wording>> definition =
                page.optional("definition", ValueShapes.WORDING, Measure::definition);
        Field<Measure, List<Attestation>> attestations =
                page.list("attestations", ValueShapes.ATTESTATION, Measure::attestations);
        return page.made(v -> Measure.builder()
                .id(v.get(id))
                .name(v.get(name))
                .addAllAliases(v.get(aliases))
                .unit(v.get(unit))
                .places(v.get(places).orElse(Measure.DEFAULT_PLACES))
                .along(v.get(time), v.get(territory), v.get(category))
                .weight(v.get(weight))
                .addAllWithin(v.get(within))
                .possible(v.get(possible))
                .definition(v.get(definition))
                .addAllAttestations(v.get(attestations))
                .build());
    }

    private static Shape<Fact> fact() {
        ObjectShape<Fact> page = ObjectShape.of("Fact");
        Field<Fact, Measure> measure = page.required("measure", MEASURE, Fact::measure);
        Field<Fact, String> category = page.required("category", Shape.TEXT, Fact::category);
        Field<Fact, RegionCode> territory = page.required("territory", ValueShapes.REGION_CODE, Fact::territory);
        Field<Fact, Optional<String>> zone = page.optional("zone", Shape.TEXT, Fact::zone);
        Field<Fact, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, Fact::period);
        Field<Fact, Figure> value = page.required("value", ValueShapes.FIGURE, Fact::value);
        Field<Fact, String> reporter = page.required("reporter", Shape.TEXT, Fact::reporter);
        Field<Fact, Optional<ObservationStatus>> status = page.optional(
                "status",
                Shape.constant(ObservationStatus.class),
                f -> Optional.of(f.status()).filter(s -> s != ObservationStatus.NORMAL));
        Field<Fact, Optional<LocalDate>> filed = page.optional("filed", ValueShapes.DATE, Fact::filed);
        return page.made(v -> Fact.builder()
                .measure(v.get(measure))
                .category(v.get(category))
                .territory(v.get(territory))
                .zone(v.get(zone))
                .period(v.get(period))
                .value(v.get(value))
                .reporter(v.get(reporter))
                .status(v.get(status).orElse(ObservationStatus.NORMAL))
                .filed(v.get(filed))
                .build());
    }

    private static Shape<MeasureCatalogue> catalogue() {
        ObjectShape<MeasureCatalogue> page = ObjectShape.of("MeasureCatalogue");
        Field<MeasureCatalogue, String> format =
                page.required("format", ValueShapes.formatOf(MEASURES_FORMAT), c -> MEASURES_FORMAT);
        Field<MeasureCatalogue, String> id = page.required("id", Shape.TEXT, MeasureCatalogue::id);
        Field<MeasureCatalogue, Wording> title = page.required("title", ValueShapes.WORDING, MeasureCatalogue::title);
        Field<MeasureCatalogue, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, MeasureCatalogue::sources);
        Field<MeasureCatalogue, List<Measure>> measures = page.list("measures", MEASURE, MeasureCatalogue::measures);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new MeasureCatalogue(v.get(id), v.get(title), v.get(measures), v.get(sources));
        });
    }

    private static Shape<Tally> tally() {
        ObjectShape<Tally> page = ObjectShape.of("Tally");
        Field<Tally, UnitOfMeasure> unit = page.required("unit", ValueShapes.UNIT, Tally::unit);
        page.derivedOptional("value", ValueShapes.FIGURE, Tally::value);
        Field<Tally, Optional<Figure>> seen = page.optional("seen", ValueShapes.FIGURE, Tally::seen);
        Field<Tally, Optional<Figure>> lower = page.optional("lower", ValueShapes.FIGURE, Tally::lower);
        Field<Tally, Optional<Figure>> upper = page.optional("upper", ValueShapes.FIGURE, Tally::upper);
        Field<Tally, Integer> reporters = page.required(
                "reporters",
                Shape.whole(0, Integer.MAX_VALUE),
                t -> t.coverage().seen());
        Field<Tally, Optional<Integer>> expected = page.optional(
                "expected",
                Shape.INTEGER,
                t -> t.coverage().expected().stream().boxed().findFirst());
        Field<Tally, Optional<Rational>> weightSeen = page.optional(
                "weightSeen", ValueShapes.RATIONAL, t -> t.coverage().weightSeen());
        Field<Tally, List<String>> missing =
                page.list("missing", Shape.STRING, t -> t.coverage().missing());
        Field<Tally, Optional<Integer>> unowed = page.optional(
                "unowed",
                Shape.whole(1, Integer.MAX_VALUE),
                t -> Optional.of(t.coverage().unowed()).filter(u -> u > 0));
        Field<Tally, Optional<Integer>> excused = page.optional(
                "excused",
                Shape.whole(1, Integer.MAX_VALUE),
                t -> Optional.of(t.coverage().excused()).filter(e -> e > 0));
        Field<Tally, List<ObservationStatus>> doubts = page.set(
                "doubts",
                Shape.constant(ObservationStatus.class),
                t -> t.doubts().stream().toList());
        return page.made(v -> Tally.builder()
                .unit(v.get(unit))
                .seen(v.get(seen))
                .lower(v.get(lower))
                .upper(v.get(upper))
                .coverage(new Coverage(
                        v.get(reporters),
                        v.get(expected).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        v.get(weightSeen),
                        v.get(missing),
                        v.get(unowed).orElse(0),
                        v.get(excused).orElse(0)))
                .addAllDoubts(v.get(doubts))
                .build());
    }
}

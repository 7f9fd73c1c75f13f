/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.DocumentFormat;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Recurring;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;

/** The small values: words, places, times, figures. */
public final class ValueShapes {
    /** The format of category trees that this version writes and reads. */
    public static final String CATEGORIES_FORMAT = "wfc-categories/1";

    /** A date as ISO 8601. */
    public static final Shape<LocalDate> DATE = Shape.code(WireTexts.DATE, LocalDate::parse, LocalDate::toString);
    /** A period as {@link ReportingPeriod} prints it. */
    public static final Shape<ReportingPeriod> PERIOD =
            Shape.code(WireTexts.PERIOD, new Recurring<>(256, ReportingPeriod::parse), ReportingPeriod::toString);
    /** A division code. */
    public static final Shape<RegionCode> REGION_CODE =
            Shape.code(WireTexts.REGION_CODE, RegionCode::parse, RegionCode::toString);
    /** A unit in Chinese. */
    public static final Shape<UnitOfMeasure> UNIT =
            Shape.code(WireTexts.UNIT, new Recurring<>(256, UnitOfMeasure::parse), UnitOfMeasure::toString);
    /** A fraction as {@link Rational} prints it; with more digits than the model reads from people, because results have them. */
    public static final Shape<Rational> RATIONAL =
            Shape.code(WireTexts.RATIONAL, WireTexts::rational, Rational::toString);
    /** Words in two languages. */
    public static final Shape<Wording> WORDING = wording();
    /** A figure: its decimal as a string, so that no reader rounds it, and its unit. */
    public static final Shape<Figure> FIGURE = figure();
    /** Bounds of a figure. */
    public static final Shape<Bounds> BOUNDS = bounds();
    /** Where something stands. */
    public static final Shape<Provenance> PROVENANCE = provenance();
    /** A document. */
    public static final Shape<SourceDocument> SOURCE_DOCUMENT = sourceDocument();
    /** From when until when. */
    public static final Shape<Validity> VALIDITY = validity();
    /** A division. */
    public static final Shape<Region> REGION = region();
    /** A zone. */
    public static final Shape<Zone> ZONE = zone();
    /** The tree of divisions and zones. */
    public static final Shape<Territory> TERRITORY = territory();
    /** By when. */
    public static final Shape<Deadline> DEADLINE = deadline();
    /** A waste category. */
    public static final Shape<WasteCategory> WASTE_CATEGORY = wasteCategory();
    /** The categories of a ledger: a list, upper ones anywhere. */
    public static final Shape<CategoryTree> CATEGORY_TREE = categoryTree();
    /** What a part of a definition rests on. */
    public static final Shape<Attestation> ATTESTATION = attestation();
    /** A fault in data. */
    public static final Shape<Finding> FINDING = finding();

    private ValueShapes() {}

    private static Shape<Wording> wording() {
        ObjectShape<Wording> page = ObjectShape.of("Wording");
        Field<Wording, String> zh = page.required("zh", Shape.WORDS, Wording::zh);
        Field<Wording, String> en = page.required("en", Shape.WORDS, Wording::en);
        return page.made(v -> Wording.of(v.get(zh), v.get(en)));
    }

    private static Shape<Figure> figure() {
        ObjectShape<Figure> page = ObjectShape.of("Figure");
        Shape<BigDecimal> decimal = Shape.code(WireTexts.DECIMAL, Figure::parseDecimal, BigDecimal::toPlainString);
        Field<Figure, BigDecimal> value = page.required("value", decimal, Figure::value);
        Field<Figure, UnitOfMeasure> unit = page.required("unit", UNIT, Figure::unit);
        return page.made(v -> Figure.of(v.get(value), v.get(unit)));
    }

    private static Shape<Bounds> bounds() {
        ObjectShape<Bounds> page = ObjectShape.of("Bounds");
        Field<Bounds, Optional<Figure>> lower = page.optional("lower", FIGURE, Bounds::lower);
        Field<Bounds, Optional<Figure>> upper = page.optional("upper", FIGURE, Bounds::upper);
        return page.made(v -> new Bounds(v.get(lower), v.get(upper)));
    }

    private static Shape<Provenance> provenance() {
        ObjectShape<Provenance> page = ObjectShape.of("Provenance");
        Field<Provenance, String> document = page.required("document", Shape.TEXT, Provenance::document);
        Field<Provenance, String> place = page.required("place", Shape.TEXT, Provenance::place);
        Field<Provenance, Optional<Wording>> reading = page.optional("reading", WORDING, Provenance::reading);
        return page.made(v -> new Provenance(v.get(document), v.get(place), v.get(reading)));
    }

    private static Shape<SourceDocument> sourceDocument() {
        ObjectShape<SourceDocument> page = ObjectShape.of("SourceDocument");
        Field<SourceDocument, String> id = page.required("id", Shape.TEXT, SourceDocument::id);
        Field<SourceDocument, Wording> title = page.required("title", WORDING, SourceDocument::title);
        Field<SourceDocument, SourceDocument.Standing> standing =
                page.required("standing", Shape.constant(SourceDocument.Standing.class), SourceDocument::standing);
        Field<SourceDocument, Optional<Wording>> note = page.optional("note", WORDING, SourceDocument::note);
        return page.made(v -> new SourceDocument(v.get(id), v.get(title), v.get(standing), v.get(note)));
    }

    private static Shape<Validity> validity() {
        ObjectShape<Validity> page = ObjectShape.of("Validity");
        Field<Validity, Optional<LocalDate>> from = page.optional("from", DATE, Validity::from);
        Field<Validity, Optional<LocalDate>> until = page.optional("until", DATE, Validity::until);
        return page.made(v -> new Validity(v.get(from), v.get(until)));
    }

    /** A validity that says nothing is left out. */
    static <T> Field<T, Optional<Validity>> validityOf(ObjectShape<T> page, Function<T, Validity> part) {
        return page.optional(
                "validity", VALIDITY, t -> Optional.of(part.apply(t)).filter(v -> !v.equals(Validity.ALWAYS)));
    }

    private static Shape<Region> region() {
        ObjectShape<Region> page = ObjectShape.of("Region");
        Field<Region, RegionCode> code = page.required("code", REGION_CODE, Region::code);
        Field<Region, Wording> name = page.required("name", WORDING, Region::name);
        Field<Region, Optional<Validity>> validity = validityOf(page, Region::validity);
        return page.made(
                v -> new Region(v.get(code), v.get(name), v.get(validity).orElse(Validity.ALWAYS)));
    }

    private static Shape<Zone> zone() {
        ObjectShape<Zone> page = ObjectShape.of("Zone");
        Field<Zone, String> id = page.required("id", Shape.TEXT, Zone::id);
        Field<Zone, Wording> name = page.required("name", WORDING, Zone::name);
        Field<Zone, List<RegionCode>> overlaps = page.set("overlaps", REGION_CODE, 1, z -> List.copyOf(z.overlaps()));
        Field<Zone, Optional<Validity>> validity = validityOf(page, Zone::validity);
        return page.made(v -> new Zone(
                v.get(id),
                v.get(name),
                new LinkedHashSet<>(v.get(overlaps)),
                v.get(validity).orElse(Validity.ALWAYS)));
    }

    private static Shape<Territory> territory() {
        ObjectShape<Territory> page = ObjectShape.of("Territory");
        Field<Territory, List<Region>> regions = page.list("regions", REGION, Territory::regions);
        Field<Territory, List<Zone>> zones = page.list("zones", ZONE, Territory::zones);
        return page.made(v -> new Territory(v.get(regions), v.get(zones)));
    }

    private static Shape<Deadline> deadline() {
        return new UnionShape<Deadline>("Deadline")
                .with("none", Deadline.Open.class, () -> Deadline.Open.NONE)
                .with("endOf", Deadline.EndOf.class, endOf())
                .with("before", Deadline.Before.class, before())
                .with("during", Deadline.During.class, during())
                .with("recurring", Deadline.Recurring.class, recurring())
                .with("afterEvent", Deadline.AfterEvent.class, afterEvent());
    }

    private static ObjectShape.Fields<Deadline.EndOf> endOf() {
        ObjectShape<Deadline.EndOf> page = ObjectShape.of("Deadline.EndOf");
        Field<Deadline.EndOf, ReportingPeriod> period = page.required("period", PERIOD, Deadline.EndOf::period);
        return page.made(v -> new Deadline.EndOf(v.get(period)));
    }

    private static ObjectShape.Fields<Deadline.Before> before() {
        ObjectShape<Deadline.Before> page = ObjectShape.of("Deadline.Before");
        Field<Deadline.Before, LocalDate> day = page.required("day", DATE, Deadline.Before::day);
        return page.made(v -> new Deadline.Before(v.get(day)));
    }

    private static ObjectShape.Fields<Deadline.During> during() {
        ObjectShape<Deadline.During> page = ObjectShape.of("Deadline.During");
        Field<Deadline.During, ReportingPeriod> period = page.required("period", PERIOD, Deadline.During::period);
        Field<Deadline.During, Boolean> cumulative = page.flag("cumulative", Deadline.During::cumulative);
        return page.made(v -> new Deadline.During(v.get(period), v.get(cumulative)));
    }

    private static ObjectShape.Fields<Deadline.Recurring> recurring() {
        ObjectShape<Deadline.Recurring> page = ObjectShape.of("Deadline.Recurring");
        Field<Deadline.Recurring, Deadline.Cadence> every =
                page.required("every", Shape.constant(Deadline.Cadence.class), Deadline.Recurring::every);
        return page.made(v -> new Deadline.Recurring(v.get(every)));
    }

    private static ObjectShape.Fields<Deadline.AfterEvent> afterEvent() {
        ObjectShape<Deadline.AfterEvent> page = ObjectShape.of("Deadline.AfterEvent");
        Field<Deadline.AfterEvent, Wording> event = page.required("event", WORDING, Deadline.AfterEvent::event);
        Field<Deadline.AfterEvent, Integer> months =
                page.required("months", Shape.whole(0, Integer.MAX_VALUE), Deadline.AfterEvent::months);
        return page.made(v -> new Deadline.AfterEvent(v.get(event), v.get(months)));
    }

    private static Shape<WasteCategory> wasteCategory() {
        ObjectShape<WasteCategory> page = ObjectShape.of("WasteCategory");
        Field<WasteCategory, String> scheme = page.required("scheme", Shape.TEXT, WasteCategory::scheme);
        Field<WasteCategory, String> edition = page.required("edition", Shape.TEXT, WasteCategory::edition);
        Field<WasteCategory, String> code = page.required("code", Shape.TEXT, WasteCategory::code);
        Field<WasteCategory, Wording> name = page.required("name", WORDING, WasteCategory::name);
        Field<WasteCategory, WasteCategory.SourceDomain> source =
                page.required("source", Shape.constant(WasteCategory.SourceDomain.class), WasteCategory::source);
        Field<WasteCategory, WasteCategory.Hazard> hazard =
                page.required("hazard", Shape.constant(WasteCategory.Hazard.class), WasteCategory::hazard);
        Field<WasteCategory, Optional<String>> parent = page.optional("parent", Shape.STRING, WasteCategory::parent);
        return page.made(v -> new WasteCategory(
                v.get(scheme), v.get(edition), v.get(code), v.get(name), v.get(source), v.get(hazard), v.get(parent)));
    }

    /** The format of a document: writes this version, reads it and all before, refuses any other. */
    static Shape<String> formatOf(String newest) {
        Shape<DocumentFormat> format = DocumentFormat.parse(newest).shape();
        return Shape.of(
                in -> format.read(in).toString(),
                (text, out) -> out.string(text),
                new WireType.Choice("", List.of(newest)));
    }

    private static Shape<CategoryTree> categoryTree() {
        ObjectShape<CategoryTree> page = ObjectShape.of("CategoryTree");
        Field<CategoryTree, String> format =
                page.required("format", formatOf(CATEGORIES_FORMAT), t -> CATEGORIES_FORMAT);
        Field<CategoryTree, List<WasteCategory>> categories =
                page.list("categories", WASTE_CATEGORY, CategoryTree::categories);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return CategoryTree.of(v.get(categories));
        });
    }

    private static Shape<Attestation> attestation() {
        ObjectShape<Attestation> page = ObjectShape.of("Attestation");
        Field<Attestation, String> part = page.required("part", WireTexts.PART, Attestation::part);
        Field<Attestation, Evidence> evidence =
                page.required("evidence", Shape.constant(Evidence.class), Attestation::evidence);
        Field<Attestation, Optional<String>> source = page.optional("source", Shape.TEXT, Attestation::source);
        Field<Attestation, Optional<Wording>> note = page.optional("note", WORDING, Attestation::note);
        return page.made(v -> new Attestation(v.get(part), v.get(evidence), v.get(source), v.get(note)));
    }

    private static Shape<Finding> finding() {
        ObjectShape<Finding> page = ObjectShape.of("Finding");
        Field<Finding, String> id = page.required("id", WireTexts.RULE, Finding::id);
        Field<Finding, Severity> severity =
                page.required("severity", Shape.constant(Severity.class), Finding::severity);
        Field<Finding, String> place = page.required("place", Shape.TEXT, Finding::place);
        Field<Finding, Wording> expected = page.required("expected", WORDING, Finding::expected);
        Field<Finding, String> found = page.required("found", Shape.STRING, Finding::found);
        Field<Finding, Wording> repair = page.required("repair", WORDING, Finding::repair);
        return page.made(v ->
                new Finding(v.get(id), v.get(severity), v.get(place), v.get(expected), v.get(found), v.get(repair)));
    }
}

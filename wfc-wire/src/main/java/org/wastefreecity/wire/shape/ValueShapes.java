/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
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
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Recurring;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.WireWriter;

/** The small values: words, places, times, figures. */
public final class ValueShapes {
    /** The format of category trees that this version writes and reads. */
    public static final String CATEGORIES_FORMAT = "wfc-categories/1";

    /** A date as ISO 8601. */
    public static final Shape<LocalDate> DATE = Shape.code(WireTexts.DATE, LocalDate::parse);
    /** A period as {@link ReportingPeriod} prints it. */
    public static final Shape<ReportingPeriod> PERIOD =
            Shape.code(WireTexts.PERIOD, new Recurring<>(256, ReportingPeriod::parse));
    /** A division code. */
    public static final Shape<RegionCode> REGION_CODE = Shape.code(WireTexts.REGION_CODE, RegionCode::parse);
    /** A unit in Chinese. */
    public static final Shape<UnitOfMeasure> UNIT =
            Shape.code(WireTexts.UNIT, new Recurring<>(256, UnitOfMeasure::parse));
    /** A fraction as {@link Rational} prints it; with more digits than the model reads from people, because results have them. */
    public static final Shape<Rational> RATIONAL = Shape.code(WireTexts.RATIONAL, WireTexts::rational);
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
        Field<Wording, String> zh = page.required("zh", Shape.WORDS);
        Field<Wording, String> en = page.required("en", Shape.WORDS);
        return page.made(new Assembly<Wording>() {
            @Override
            public Wording made(Values v) {
                return Wording.of(v.get(zh), v.get(en));
            }

            @Override
            public void told(Wording whole, WireWriter out) {
                zh.write(whole.zh(), out);
                en.write(whole.en(), out);
            }
        });
    }

    private static Shape<Figure> figure() {
        ObjectShape<Figure> page = ObjectShape.of("Figure");
        Shape<BigDecimal> decimal = Shape.code(WireTexts.DECIMAL, Figure::parseDecimal, BigDecimal::toPlainString);
        Field<Figure, BigDecimal> value = page.required("value", decimal);
        Field<Figure, UnitOfMeasure> unit = page.required("unit", UNIT);
        return page.made(new Assembly<Figure>() {
            @Override
            public Figure made(Values v) {
                return Figure.of(v.get(value), v.get(unit));
            }

            @Override
            public void told(Figure whole, WireWriter out) {
                value.write(whole.value(), out);
                unit.write(whole.unit(), out);
            }
        });
    }

    private static Shape<Bounds> bounds() {
        ObjectShape<Bounds> page = ObjectShape.of("Bounds");
        Field<Bounds, Optional<Figure>> lower = page.optional("lower", FIGURE);
        Field<Bounds, Optional<Figure>> upper = page.optional("upper", FIGURE);
        return page.made(new Assembly<Bounds>() {
            @Override
            public Bounds made(Values v) {
                return new Bounds(v.get(lower), v.get(upper));
            }

            @Override
            public void told(Bounds whole, WireWriter out) {
                lower.write(whole.lower(), out);
                upper.write(whole.upper(), out);
            }
        });
    }

    private static Shape<Provenance> provenance() {
        ObjectShape<Provenance> page = ObjectShape.of("Provenance");
        Field<Provenance, String> document = page.required("document", Shape.TEXT);
        Field<Provenance, String> place = page.required("place", Shape.TEXT);
        Field<Provenance, Optional<Wording>> reading = page.optional("reading", WORDING);
        return page.made(new Assembly<Provenance>() {
            @Override
            public Provenance made(Values v) {
                return new Provenance(v.get(document), v.get(place), v.get(reading));
            }

            @Override
            public void told(Provenance whole, WireWriter out) {
                document.write(whole.document(), out);
                place.write(whole.place(), out);
                reading.write(whole.reading(), out);
            }
        });
    }

    private static Shape<SourceDocument> sourceDocument() {
        ObjectShape<SourceDocument> page = ObjectShape.of("SourceDocument");
        Field<SourceDocument, String> id = page.required("id", Shape.TEXT);
        Field<SourceDocument, Wording> title = page.required("title", WORDING);
        Field<SourceDocument, SourceDocument.Standing> standing =
                page.required("standing", Shape.constant(SourceDocument.Standing.class));
        Field<SourceDocument, Optional<Wording>> note = page.optional("note", WORDING);
        return page.made(new Assembly<SourceDocument>() {
            @Override
            public SourceDocument made(Values v) {
                return new SourceDocument(v.get(id), v.get(title), v.get(standing), v.get(note));
            }

            @Override
            public void told(SourceDocument whole, WireWriter out) {
                id.write(whole.id(), out);
                title.write(whole.title(), out);
                standing.write(whole.standing(), out);
                note.write(whole.note(), out);
            }
        });
    }

    private static Shape<Validity> validity() {
        ObjectShape<Validity> page = ObjectShape.of("Validity");
        Field<Validity, Optional<LocalDate>> from = page.optional("from", DATE);
        Field<Validity, Optional<LocalDate>> until = page.optional("until", DATE);
        return page.made(new Assembly<Validity>() {
            @Override
            public Validity made(Values v) {
                return new Validity(v.get(from), v.get(until));
            }

            @Override
            public void told(Validity whole, WireWriter out) {
                from.write(whole.from(), out);
                until.write(whole.until(), out);
            }
        });
    }

    /** A validity that says nothing is left out. */
    static <T> Field<T, Optional<Validity>> validityOf(ObjectShape<T> page) {
        return page.optional("validity", VALIDITY);
    }

    /** What {@link #validityOf} writes. */
    static Optional<Validity> unlessAlways(Validity validity) {
        return validity.equals(Validity.ALWAYS) ? Optional.empty() : Optional.of(validity);
    }

    private static Shape<Region> region() {
        ObjectShape<Region> page = ObjectShape.of("Region");
        Field<Region, RegionCode> code = page.required("code", REGION_CODE);
        Field<Region, Wording> name = page.required("name", WORDING);
        Field<Region, Optional<Validity>> validity = validityOf(page);
        return page.made(new Assembly<Region>() {
            @Override
            public Region made(Values v) {
                return new Region(v.get(code), v.get(name), v.get(validity).orElse(Validity.ALWAYS));
            }

            @Override
            public void told(Region whole, WireWriter out) {
                code.write(whole.code(), out);
                name.write(whole.name(), out);
                validity.write(unlessAlways(whole.validity()), out);
            }
        });
    }

    private static Shape<Zone> zone() {
        ObjectShape<Zone> page = ObjectShape.of("Zone");
        Field<Zone, String> id = page.required("id", Shape.TEXT);
        Field<Zone, Wording> name = page.required("name", WORDING);
        Field<Zone, List<RegionCode>> overlaps = page.set("overlaps", REGION_CODE, 1);
        Field<Zone, Optional<Validity>> validity = validityOf(page);
        return page.made(new Assembly<Zone>() {
            @Override
            public Zone made(Values v) {
                return new Zone(
                        v.get(id),
                        v.get(name),
                        new LinkedHashSet<>(v.get(overlaps)),
                        v.get(validity).orElse(Validity.ALWAYS));
            }

            @Override
            public void told(Zone whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                overlaps.write(List.copyOf(whole.overlaps()), out);
                validity.write(unlessAlways(whole.validity()), out);
            }
        });
    }

    private static Shape<Territory> territory() {
        ObjectShape<Territory> page = ObjectShape.of("Territory");
        Field<Territory, List<Region>> regions = page.list("regions", REGION);
        Field<Territory, List<Zone>> zones = page.list("zones", ZONE);
        return page.made(new Assembly<Territory>() {
            @Override
            public Territory made(Values v) {
                return new Territory(v.get(regions), v.get(zones));
            }

            @Override
            public void told(Territory whole, WireWriter out) {
                regions.write(whole.regions(), out);
                zones.write(whole.zones(), out);
            }
        });
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
        Field<Deadline.EndOf, ReportingPeriod> period = page.required("period", PERIOD);
        return page.made(new Assembly<Deadline.EndOf>() {
            @Override
            public Deadline.EndOf made(Values v) {
                return new Deadline.EndOf(v.get(period));
            }

            @Override
            public void told(Deadline.EndOf whole, WireWriter out) {
                period.write(whole.period(), out);
            }
        });
    }

    private static ObjectShape.Fields<Deadline.Before> before() {
        ObjectShape<Deadline.Before> page = ObjectShape.of("Deadline.Before");
        Field<Deadline.Before, LocalDate> day = page.required("day", DATE);
        return page.made(new Assembly<Deadline.Before>() {
            @Override
            public Deadline.Before made(Values v) {
                return new Deadline.Before(v.get(day));
            }

            @Override
            public void told(Deadline.Before whole, WireWriter out) {
                day.write(whole.day(), out);
            }
        });
    }

    private static ObjectShape.Fields<Deadline.During> during() {
        ObjectShape<Deadline.During> page = ObjectShape.of("Deadline.During");
        Field<Deadline.During, ReportingPeriod> period = page.required("period", PERIOD);
        Field<Deadline.During, Boolean> cumulative = page.flag("cumulative");
        return page.made(new Assembly<Deadline.During>() {
            @Override
            public Deadline.During made(Values v) {
                return new Deadline.During(v.get(period), v.get(cumulative));
            }

            @Override
            public void told(Deadline.During whole, WireWriter out) {
                period.write(whole.period(), out);
                cumulative.write(whole.cumulative(), out);
            }
        });
    }

    private static ObjectShape.Fields<Deadline.Recurring> recurring() {
        ObjectShape<Deadline.Recurring> page = ObjectShape.of("Deadline.Recurring");
        Field<Deadline.Recurring, Deadline.Cadence> every =
                page.required("every", Shape.constant(Deadline.Cadence.class));
        return page.made(new Assembly<Deadline.Recurring>() {
            @Override
            public Deadline.Recurring made(Values v) {
                return new Deadline.Recurring(v.get(every));
            }

            @Override
            public void told(Deadline.Recurring whole, WireWriter out) {
                every.write(whole.every(), out);
            }
        });
    }

    private static ObjectShape.Fields<Deadline.AfterEvent> afterEvent() {
        ObjectShape<Deadline.AfterEvent> page = ObjectShape.of("Deadline.AfterEvent");
        Field<Deadline.AfterEvent, Wording> event = page.required("event", WORDING);
        Field<Deadline.AfterEvent, Integer> months = page.required("months", Shape.whole(0, Integer.MAX_VALUE));
        return page.made(new Assembly<Deadline.AfterEvent>() {
            @Override
            public Deadline.AfterEvent made(Values v) {
                return new Deadline.AfterEvent(v.get(event), v.get(months));
            }

            @Override
            public void told(Deadline.AfterEvent whole, WireWriter out) {
                event.write(whole.event(), out);
                months.write(whole.months(), out);
            }
        });
    }

    private static Shape<WasteCategory> wasteCategory() {
        ObjectShape<WasteCategory> page = ObjectShape.of("WasteCategory");
        Field<WasteCategory, String> scheme = page.required("scheme", Shape.TEXT);
        Field<WasteCategory, String> edition = page.required("edition", Shape.TEXT);
        Field<WasteCategory, String> code = page.required("code", Shape.TEXT);
        Field<WasteCategory, Wording> name = page.required("name", WORDING);
        Field<WasteCategory, WasteCategory.SourceDomain> source =
                page.required("source", Shape.constant(WasteCategory.SourceDomain.class));
        Field<WasteCategory, WasteCategory.Hazard> hazard =
                page.required("hazard", Shape.constant(WasteCategory.Hazard.class));
        Field<WasteCategory, Optional<String>> parent = page.optional("parent", Shape.STRING);
        return page.made(new Assembly<WasteCategory>() {
            @Override
            public WasteCategory made(Values v) {
                return new WasteCategory(
                        v.get(scheme),
                        v.get(edition),
                        v.get(code),
                        v.get(name),
                        v.get(source),
                        v.get(hazard),
                        v.get(parent));
            }

            @Override
            public void told(WasteCategory whole, WireWriter out) {
                scheme.write(whole.scheme(), out);
                edition.write(whole.edition(), out);
                code.write(whole.code(), out);
                name.write(whole.name(), out);
                source.write(whole.source(), out);
                hazard.write(whole.hazard(), out);
                parent.write(whole.parent(), out);
            }
        });
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
        Field<CategoryTree, String> format = page.required("format", formatOf(CATEGORIES_FORMAT));
        Field<CategoryTree, List<WasteCategory>> categories = page.list("categories", WASTE_CATEGORY);
        return page.made(new Assembly<CategoryTree>() {
            @Override
            public CategoryTree made(Values v) {

                v.get(format); // read, and refused there if it is another version
                return CategoryTree.of(v.get(categories));
            }

            @Override
            public void told(CategoryTree whole, WireWriter out) {
                format.write(CATEGORIES_FORMAT, out);
                categories.write(whole.categories(), out);
            }
        });
    }

    private static Shape<Attestation> attestation() {
        ObjectShape<Attestation> page = ObjectShape.of("Attestation");
        Field<Attestation, String> part = page.required("part", WireTexts.PART);
        Field<Attestation, Evidence> evidence = page.required("evidence", Shape.constant(Evidence.class));
        Field<Attestation, Optional<String>> source = page.optional("source", Shape.TEXT);
        Field<Attestation, Optional<Wording>> note = page.optional("note", WORDING);
        return page.made(new Assembly<Attestation>() {
            @Override
            public Attestation made(Values v) {
                return new Attestation(v.get(part), v.get(evidence), v.get(source), v.get(note));
            }

            @Override
            public void told(Attestation whole, WireWriter out) {
                part.write(whole.part(), out);
                evidence.write(whole.evidence(), out);
                source.write(whole.source(), out);
                note.write(whole.note(), out);
            }
        });
    }

    private static Shape<Finding> finding() {
        ObjectShape<Finding> page = ObjectShape.of("Finding");
        Field<Finding, String> id = page.required("id", WireTexts.RULE);
        Field<Finding, Severity> severity = page.required("severity", Shape.constant(Severity.class));
        Field<Finding, String> place = page.required("place", Shape.TEXT);
        Field<Finding, Wording> expected = page.required("expected", WORDING);
        Field<Finding, String> found = page.required("found", Shape.STRING);
        Field<Finding, Wording> repair = page.required("repair", WORDING);
        return page.made(new Assembly<Finding>() {
            @Override
            public Finding made(Values v) {
                return new Finding(
                        v.get(id), v.get(severity), v.get(place), v.get(expected), v.get(found), v.get(repair));
            }

            @Override
            public void told(Finding whole, WireWriter out) {
                id.write(whole.id(), out);
                severity.write(whole.severity(), out);
                place.write(whole.place(), out);
                expected.write(whole.expected(), out);
                found.write(whole.found(), out);
                repair.write(whole.repair(), out);
            }
        });
    }
}

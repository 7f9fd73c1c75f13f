/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
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

/** Small values of every kind: the mirror of {@code ValueShapes}. */
final class ValueArbitraries {
    /** Pieces that break naive readers and writers. */
    private static final List<String> SNIPPETS = List.of(("无废城市_佛山_“_\"_\\_/_\n_\r\n_\t_\u0000_\b_\u001f_\u007f_\u0085_"
                    + "\u2028_\u2029_\ufeff_\u200b_😀_👩‍👩‍👧_𠮷_\udbff\udffd_é_e\u0301_</script>_‰_ _a_form_null_{_]_\uffff_\ud7ff_\ue000")
            .split("_"));

    private static final List<String> UNITS = List.of(("% ‰ 百分点 吨 万吨 万吨/年 吨/万元 千克 克 个 家 公里 平方米 百万元 亿元 万亿元 立方米/日 "
                    + "1/年 千克/(人·日) 吨标准煤 万吨标准煤/亿元 亩 百亩 千座 人次 件 名 分 " + "亿元(现价) 吨/万元(2020年价) 万人(常住) 千克/(人(户籍)·日)")
            .split(" "));

    private ValueArbitraries() {}

    /** Not blank, and short enough for every place; surrogates stand in pairs. */
    static Arbitrary<String> text() {
        Arbitrary<String> anything = Arbitraries.chars()
                .range((char) 0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate(c))
                .map(String::valueOf);
        return Arbitraries.oneOf(Arbitraries.of(SNIPPETS), anything)
                .list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(parts -> String.join("", parts))
                .filter(text -> !text.isBlank())
                .withoutEdgeCases();
    }

    static Arbitrary<Wording> wording() {
        return Combinators.combine(text(), text()).as(Wording::of);
    }

    static <T> Arbitrary<Optional<T>> maybe(Arbitrary<T> value) {
        return value.optional(0.6);
    }

    static <T> Arbitrary<List<T>> few(Arbitrary<T> value, int least, int most) {
        return value.list().ofMinSize(least).ofMaxSize(most).withoutEdgeCases();
    }

    /** A few, no two of which have the same key. */
    static <T> Arbitrary<List<T>> different(Arbitrary<T> value, Function<T, Object> key, int least, int most) {
        return value.list()
                .ofMinSize(least)
                .ofMaxSize(most)
                .uniqueElements(key::apply)
                .withoutEdgeCases();
    }

    static Arbitrary<UnitOfMeasure> unit() {
        return Arbitraries.of(UNITS).map(UnitOfMeasure::parse);
    }

    static Arbitrary<BigDecimal> decimal() {
        BigInteger most = BigInteger.TEN.pow(Figure.MAX_DIGITS).subtract(BigInteger.ONE);
        BigInteger longest =
                BigInteger.TEN.pow(Figure.MAX_DIGITS + Figure.MAX_PLACES).subtract(BigInteger.ONE);
        return Arbitraries.oneOf(
                Arbitraries.of("0", "0.00", "95.10", "100", "-0.0088", "0.000000000000000001")
                        .map(BigDecimal::new),
                Combinators.combine(
                                Arbitraries.bigIntegers().between(most.negate(), most),
                                Arbitraries.integers().between(0, Figure.MAX_PLACES))
                        .as(BigDecimal::new),
                Arbitraries.bigIntegers()
                        .between(longest.negate(), longest)
                        .map(digits -> new BigDecimal(digits, Figure.MAX_PLACES)));
    }

    static Arbitrary<Figure> figure() {
        return Combinators.combine(decimal(), unit()).as(Figure::of);
    }

    static Arbitrary<Figure> figureIn(UnitOfMeasure unit) {
        return decimal().map(value -> Figure.of(value, unit));
    }

    /** Two figures of one unit, the lower first. */
    static Arbitrary<List<Figure>> range() {
        return Combinators.combine(decimal(), decimal(), unit())
                .as((a, b, unit) -> List.of(Figure.of(a.min(b), unit), Figure.of(a.max(b), unit)));
    }

    static Arbitrary<Bounds> bounds() {
        return Combinators.combine(range(), Arbitraries.integers().between(0, 2))
                .as((ends, form) -> new Bounds(
                        form == 1 ? Optional.empty() : Optional.of(ends.get(0)),
                        form == 2 ? Optional.empty() : Optional.of(ends.get(1))));
    }

    static Arbitrary<Rational> rational() {
        BigInteger most = BigInteger.TEN.pow(199);
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(most.negate(), most),
                        Arbitraries.bigIntegers().between(BigInteger.ONE, most))
                .as(Rational::of);
    }

    static Arbitrary<LocalDate> date() {
        return Arbitraries.longs()
                .between(
                        LocalDate.of(1900, 1, 1).toEpochDay(),
                        LocalDate.of(2199, 12, 31).toEpochDay())
                .map(LocalDate::ofEpochDay);
    }

    static Arbitrary<ReportingPeriod> period() {
        return Combinators.combine(date(), Arbitraries.integers().between(0, 5)).as((day, form) -> {
            String year = Integer.toString(day.getYear());
            return ReportingPeriod.parse(
                    switch (form) {
                        case 0 -> year;
                        case 1 -> year + "/" + (day.getYear() + 1 + day.getDayOfMonth());
                        case 2 -> year + "-S" + (1 + day.getMonthValue() / 7);
                        case 3 -> year + "-Q" + (1 + (day.getMonthValue() - 1) / 3);
                        case 4 -> day.toString().substring(0, 7);
                        default -> day.toString();
                    });
        });
    }

    static Arbitrary<Deadline> deadline() {
        return Arbitraries.oneOf(
                Arbitraries.just(Deadline.Open.NONE),
                period().map(Deadline.EndOf::new),
                date().map(Deadline.Before::new),
                Combinators.combine(period(), Arbitraries.of(true, false)).as(Deadline.During::new),
                Arbitraries.of(Deadline.Cadence.class).map(Deadline.Recurring::new),
                Combinators.combine(wording(), Arbitraries.integers().greaterOrEqual(0))
                        .as(Deadline.AfterEvent::new));
    }

    static Arbitrary<Provenance> provenance() {
        return provenance(text());
    }

    static Arbitrary<Provenance> provenance(Arbitrary<String> document) {
        return Combinators.combine(document, text(), maybe(wording())).as(Provenance::new);
    }

    static Arbitrary<SourceDocument> sourceDocument(String id) {
        return Combinators.combine(wording(), Arbitraries.of(SourceDocument.Standing.class), maybe(wording()))
                .as((title, standing, note) -> new SourceDocument(id, title, standing, note));
    }

    static Arbitrary<Validity> validity() {
        return Combinators.combine(date(), date(), Arbitraries.integers().between(0, 3))
                .as((a, b, form) -> new Validity(
                        form < 2 ? Optional.empty() : Optional.of(a.isBefore(b) ? a : b),
                        form % 2 == 0 ? Optional.empty() : Optional.of(a.isBefore(b) ? b : a)));
    }

    static Arbitrary<RegionCode> regionCode() {
        return Arbitraries.of("100000", "440000", "440600", "440604", "440605", "810000", "659001", "441900")
                .map(RegionCode::parse);
    }

    static Arbitrary<Region> region() {
        return Combinators.combine(regionCode(), wording(), validity()).as(Region::new);
    }

    static Arbitrary<Zone> zone() {
        return Combinators.combine(text(), wording(), few(regionCode(), 1, 3), validity())
                .as((id, name, overlaps, validity) -> new Zone(id, name, new LinkedHashSet<>(overlaps), validity));
    }

    static Arbitrary<Territory> territory() {
        return Combinators.combine(different(region(), Region::code, 0, 4), different(zone(), Zone::id, 0, 2))
                .as(Territory::new);
    }

    static Arbitrary<WasteCategory> wasteCategory() {
        return Combinators.combine(
                        text(),
                        text(),
                        text(),
                        wording(),
                        Arbitraries.of(WasteCategory.SourceDomain.class),
                        Arbitraries.of(WasteCategory.Hazard.class),
                        maybe(text()))
                .as((scheme, edition, code, name, source, hazard, parent) -> new WasteCategory(
                        scheme, edition, code, name, source, hazard, parent.filter(p -> !p.equals(code))));
    }

    static Arbitrary<Attestation> attestation() {
        return Combinators.combine(
                        Arbitraries.of("name", "formula"), Arbitraries.of(Evidence.class), text(), maybe(wording()))
                .as((part, evidence, source, note) -> new Attestation(
                        part,
                        evidence,
                        Optional.of(source).filter(s -> evidence.compareTo(Evidence.QUOTED) <= 0),
                        note));
    }

    static Arbitrary<CategoryTree> categoryTree() {
        // Different codes and not only different ids: all of them land in one scheme and edition.
        return different(wasteCategory(), WasteCategory::code, 0, 4)
                .map(all -> CategoryTree.of(all.stream()
                        .map(c -> new WasteCategory(
                                "s",
                                "1",
                                c.code(),
                                c.name(),
                                c.source(),
                                c.hazard(),
                                Optional.of(all.get(0).code()).filter(root -> !root.equals(c.code()))))
                        .toList()));
    }

    static Arbitrary<Measure> measure() {
        Arbitrary<Measure.Additivity> how = Arbitraries.of(Measure.Additivity.class);
        Arbitrary<Measure.Builder> start = Combinators.combine(
                        Arbitraries.of("generated", "stock_2", "a"), wording(), unit(), how, how, how, decimal())
                .as((id, name, unit, time, territory, category, bound) -> {
                    Measure.Builder builder = Measure.builder()
                            .id(id)
                            .name(name)
                            .unit(unit)
                            .along(time, territory, category)
                            .possible(new Bounds(Optional.of(Figure.of(bound, unit)), Optional.empty()));
                    return List.of(time, territory, category).contains(Measure.Additivity.MEAN)
                            ? builder.weight("sample")
                            : builder;
                });
        return Combinators.combine(
                        start,
                        few(text(), 0, 2),
                        Arbitraries.integers().between(0, 18),
                        few(Arbitraries.of("x", "y_1"), 0, 2),
                        maybe(wording()),
                        few(attestation(), 0, 2))
                .as((builder, aliases, places, within, definition, attestations) -> builder.addAllAliases(aliases)
                        .places(places)
                        .addAllWithin(within)
                        .definition(definition)
                        .addAllAttestations(attestations)
                        .build());
    }

    static Arbitrary<MeasureCatalogue> measureCatalogue() {
        return Combinators.combine(text(), wording(), measure(), few(sourceDocument("d"), 0, 1))
                .as((id, title, measure, sources) -> new MeasureCatalogue(
                        id,
                        title,
                        measure.weight().isEmpty() && measure.within().isEmpty() ? List.of(measure) : List.of(),
                        sources));
    }

    static Arbitrary<Fact> fact() {
        return fact(measure());
    }

    private static Arbitrary<Fact> fact(Arbitrary<Measure> counted) {
        return Combinators.combine(
                        counted,
                        text(),
                        regionCode(),
                        period(),
                        decimal(),
                        text(),
                        Arbitraries.of(ObservationStatus.NORMAL, ObservationStatus.PROVISIONAL),
                        Combinators.combine(maybe(text()), maybe(Arbitraries.of(LocalDate.of(2021, 3, 1))))
                                .as(Map::entry))
                .as((measure, category, territory, period, value, reporter, status, more) -> Fact.builder()
                        .measure(measure)
                        .category(category)
                        .territory(territory)
                        .zone(more.getKey())
                        .period(period)
                        .value(Figure.of(value, measure.unit()))
                        .reporter(reporter)
                        .status(status)
                        .filed(more.getValue())
                        .build());
    }

    static Arbitrary<FactDocument> factDocument() {
        return measureCatalogue()
                .flatMap(catalogue -> Combinators.combine(
                                wording(),
                                few(sourceDocument("d"), 0, 1),
                                catalogue.measures().isEmpty()
                                        ? Arbitraries.just(List.<Fact>of())
                                        : few(fact(Arbitraries.of(catalogue.measures())), 0, 3),
                                different(text(), t -> t, 0, 2))
                        .as((title, sources, facts, tables) ->
                                new FactDocument(title, sources, catalogue, facts, tables)));
    }

    static Arbitrary<Finding> finding() {
        return Combinators.combine(
                        Arbitraries.of("unknown-unit", "x", "row-2"),
                        Arbitraries.of(Severity.class),
                        text(),
                        wording(),
                        Arbitraries.oneOf(text(), Arbitraries.just("")),
                        wording())
                .as(Finding::new);
    }
}

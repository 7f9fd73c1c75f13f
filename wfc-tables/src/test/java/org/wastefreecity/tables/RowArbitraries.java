/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Rows of every kind, with texts that break naive readers, writers and spreadsheets. */
final class RowArbitraries {
    private static final List<String> SNIPPETS =
            List.of(("无废城市_佛山_“_\"_\"\"_\\_'_''_\n_\r\n_\r_\t_,_;_|_\u0000_\u001f_\u0085_\u00a0_\u3000"
                            + "_\u2028_\ufeff_\u200b_😀_𠮷_é_=_+_-_@_＝_＋_－_＠_−_﹣_=1+1_-3.32_-5_+5_2023-01_1-2_54.10_91440600123456789X_TRUE_1E5"
                            + "_sep=;_=cmd|'/c calc'!A0_ _a_'tis_null_NaN_——_-_--_#N/A")
                    .split("_"));

    private static final List<String> UNITS =
            List.of(("% ‰ 百分点 吨 万吨 万吨/年 吨/万元 千克 克 个 家 公里 平方米 百万元 亿元 立方米/日 1/年 千克/(人·日) "
                            + "吨标准煤 万吨标准煤/亿元 亩 千座 人次 件 名 分 亿元(现价) 吨/万元(2020年价) 万人(常住) 千克/(人(户籍)·日) 未注明单位")
                    .split(" "));

    static final Measure GENERATED = measure("generated", "产生量", "吨", "产废量");
    static final Measure PLANTS = measure("plants", "企业数", "家");
    static final Measure RATE = measure("rate", "利用率", "%");
    static final MeasureCatalogue MEASURES =
            new MeasureCatalogue("test-2021", Wording.of("测试目录", "test"), List.of(GENERATED, PLANTS, RATE), List.of());

    private RowArbitraries() {}

    private static Measure measure(String id, String zh, String unit, String... aliases) {
        return Measure.builder()
                .id(id)
                .name(Wording.of(zh, "name of " + id))
                .addAliases(aliases)
                .unit(UnitOfMeasure.parse(unit))
                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                .build();
    }

    /** Anything, empty included; surrogates stand in pairs. */
    static Arbitrary<String> anyText() {
        Arbitrary<String> anything = Arbitraries.chars()
                .range((char) 0, Character.MAX_VALUE)
                .filter(c -> !Character.isSurrogate(c))
                .map(String::valueOf);
        return Arbitraries.frequencyOf(Tuple.of(6, Arbitraries.of(SNIPPETS)), Tuple.of(1, anything))
                .list()
                .ofMinSize(0)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts))
                .withoutEdgeCases();
    }

    static Arbitrary<String> text() {
        return anyText().map(t -> t.isBlank() ? t + "佛" : t);
    }

    static Arbitrary<BigDecimal> decimal() {
        BigInteger most = BigInteger.TEN.pow(Figure.MAX_DIGITS).subtract(BigInteger.ONE);
        return Arbitraries.oneOf(
                        Arbitraries.of("0", "0.00", "95.10", "100", "-0.0088", "-3.32", "0.000000000000000001")
                                .map(BigDecimal::new),
                        Combinators.combine(
                                        Arbitraries.bigIntegers().between(most.negate(), most),
                                        Arbitraries.integers().between(0, Figure.MAX_PLACES))
                                .as(BigDecimal::new))
                .withoutEdgeCases();
    }

    static Arbitrary<UnitOfMeasure> unit() {
        return Arbitraries.of(UNITS).map(UnitOfMeasure::parse);
    }

    static Arbitrary<Figure> figure() {
        return Combinators.combine(decimal(), unit()).as(Figure::of);
    }

    /** One bound or two, the upper one now and then in another unit of the same kind. */
    static Arbitrary<Bounds> bounds() {
        return Combinators.combine(
                        decimal(), decimal(), unit(), Arbitraries.integers().between(0, 3))
                .as((a, b, unit, form) -> {
                    if (form == 3) {
                        Figure tonnes = Figure.of(a.abs().setScale(2, RoundingMode.DOWN), UnitOfMeasure.TONNE);
                        Figure more =
                                Figure.of(a.abs().setScale(0, RoundingMode.UP), UnitOfMeasure.TEN_THOUSAND_TONNES);
                        return new Bounds(Optional.of(tonnes), Optional.of(more));
                    }
                    return new Bounds(
                            form == 1 ? Optional.empty() : Optional.of(Figure.of(a.min(b), unit)),
                            form == 2 ? Optional.empty() : Optional.of(Figure.of(a.max(b), unit)));
                })
                .withoutEdgeCases();
    }

    static Arbitrary<ObservedValue> value() {
        return Arbitraries.oneOf(
                figure().map(ObservedValue.Measured::new),
                bounds().map(ObservedValue.Bounded::new),
                text().map(ObservedValue.Graded::new),
                Arbitraries.of(true, false).map(ObservedValue.Delivered::new),
                anyText().map(ObservedValue.Absent::new));
    }

    static Arbitrary<ReportingPeriod> period() {
        return Combinators.combine(
                        Arbitraries.integers().between(1000, 2900),
                        Arbitraries.integers().between(0, 5),
                        Arbitraries.integers().between(1, 12),
                        Arbitraries.integers().between(1, 28))
                .as((year, form, month, day) -> ReportingPeriod.parse(
                        switch (form) {
                            case 0 -> year.toString();
                            case 1 -> year + "-S" + (1 + month % 2);
                            case 2 -> year + "-Q" + (1 + month % 4);
                            case 3 -> year + "-%02d".formatted(month);
                            case 4 -> year + "-%02d-%02d".formatted(month, day);
                            default -> year + "/" + (year + day);
                        }));
    }

    static Arbitrary<RegionCode> region() {
        return Arbitraries.of("100000", "440000", "440600", "440604", "110101", "441900")
                .map(RegionCode::parse);
    }

    private static ObservationStatus fitting(ObservationStatus status, ObservedValue value) {
        boolean zero =
                value instanceof ObservedValue.Measured m && m.figure().value().signum() == 0;
        boolean absent = value instanceof ObservedValue.Absent;
        if (status.isAbsent() != absent) {
            return absent ? ObservationStatus.DASH : ObservationStatus.MARKED;
        }
        return status == ObservationStatus.ZERO_REPORT && !zero ? ObservationStatus.NORMAL : status;
    }

    private static Arbitrary<Observation> observation(Arbitrary<ReportingPeriod> when) {
        return Combinators.combine(
                        Arbitraries.of("foshan-2022-draft", "programme-2021", "baotou-2021.1")
                                .map(SystemId::parse),
                        Arbitraries.of("1", "16", "54.10", "54.1", "A.2").map(IndicatorCode::parse),
                        region(),
                        when,
                        value(),
                        Arbitraries.of(ObservationStatus.class),
                        anyText().optional(0.6),
                        anyText().optional(0.6))
                .as((system, code, territory, period, value, status, printed, source) -> Observation.builder()
                        .system(system)
                        .subject(code)
                        .territory(territory)
                        .period(period)
                        .value(value)
                        .status(fitting(status, value))
                        .printed(printed)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    static Arbitrary<Observation> observation() {
        return observation(period());
    }

    static Arbitrary<Baseline> baseline() {
        Arbitrary<ReportingPeriod> year =
                Arbitraries.integers().between(1000, 2999).map(ReportingPeriod::ofYear);
        Arbitrary<Optional<Wording>> reading =
                Combinators.combine(text(), text()).as(Wording::of).optional(0.5);
        return Combinators.combine(observation(year), text(), text(), reading)
                .as((o, document, place, r) -> new Baseline(o, new Provenance(document, place, r)))
                .withoutEdgeCases();
    }

    static Arbitrary<Fact> fact() {
        Arbitrary<LocalDate> day =
                Arbitraries.longs().between(-400_000, 400_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(
                        Arbitraries.of(0, 1, 2, 3),
                        Arbitraries.oneOf(Arbitraries.of("-", "programme/2021/general_industrial"), text()),
                        region(),
                        text().optional(0.4),
                        period(),
                        decimal(),
                        text(),
                        Combinators.combine(Arbitraries.of(ObservationStatus.class), day.optional(0.5))
                                .as(Map::entry))
                .as((kind, category, where, zone, when, value, reporter, rest) -> {
                    UnitOfMeasure unit = kind == 3
                            ? UnitOfMeasure.TEN_THOUSAND_TONNES
                            : MEASURES.measures().get(kind).unit();
                    Measure measure =
                            kind == 3 ? GENERATED : MEASURES.measures().get(kind);
                    return Fact.builder()
                            .measure(measure)
                            .category(category)
                            .territory(where)
                            .zone(zone)
                            .period(when)
                            .value(Figure.of(value, unit))
                            .reporter(reporter)
                            .status(fitting(rest.getKey(), new ObservedValue.Measured(Figure.of(value, unit))))
                            .filed(rest.getValue())
                            .build();
                })
                .withoutEdgeCases();
    }

    static Arbitrary<TableManner> manner() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(',', ';', '\t'),
                        Arbitraries.of(Wording.Language.class),
                        Arbitraries.of(true, false))
                .as((mark, returns, separator, language, guarding) -> TableManner.RFC_4180
                        .withByteOrderMark(mark)
                        .withCarriageReturns(returns)
                        .withSeparator(separator)
                        .withHeadings(language)
                        .withGuardedConversions(guarding));
    }
}

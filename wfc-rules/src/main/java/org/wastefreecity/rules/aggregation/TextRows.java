/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** Rows of texts and facts, turned into the codes of a builder; what they lack or hold wrongly ends in findings. */
final class TextRows {
    private static final Wording FILLED = Wording.of("非空的值", "a value that is not null");

    private final FactSetBuilder builder;

    TextRows(FactSetBuilder builder) {
        this.builder = builder;
    }

    void add(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable String value,
            @Nullable String reporter) {
        Optional<ObservationStatus> absent = value == null ? Optional.empty() : absence(value);
        BigDecimal decimal = null;
        if (value != null && absent.isEmpty()) {
            try {
                decimal = Figure.parseDecimal(value);
            } catch (InvalidPartException e) {
                builder.nextRow();
                builder.refuse("not-a-decimal", e.expected(), value);
                lose(territory, category, measure, period, null, reporter, ObservationStatus.UNREADABLE);
                return;
            }
        }
        ObservationStatus status = absent.orElse(ObservationStatus.NORMAL);
        add(territory, category, measure, period, decimal, reporter, status, Optional.empty());
    }

    private static Optional<ObservationStatus> absence(String value) {
        String word = value.strip();
        return Arrays.stream(ObservationStatus.values())
                .filter(s -> s.isAbsent()
                        && (s.label().zh().equals(word)
                                || s.label().en().equals(word)
                                || s.name().equals(word)))
                .findFirst();
    }

    private record Codes(int place, int category, int measure, int period, int reporter) {
        boolean areKnown() {
            return (place | category | measure | period | reporter) >= 0;
        }
    }

    /** The codes of a row; −1 for what is not known. */
    private Codes codes(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable String reporter) {
        return new Codes(
                territory == null ? -1 : builder.place(territory),
                category == null ? -1 : builder.schema().categories().codeOf(category),
                measure == null ? -1 : builder.schema().measureIds().codeOf(measure),
                period == null ? -1 : builder.period(period),
                reporter == null ? -1 : builder.reporter(reporter));
    }

    private void miss(Codes of, ObservationStatus status) {
        builder.miss(of.place, of.period, of.category, of.measure, of.reporter, status);
    }

    /** What a row leaves that was refused: a report that is missing, or one that nobody can place. */
    private void lose(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reporter,
            ObservationStatus status) {
        Codes of = codes(territory, category, measure, period, reporter);
        if (of.areKnown() && builder.exists(of.place, of.period)) {
            miss(of, status);
        } else if (value == null && status.isAbsent()) {
            builder.strayWithout(of.place, of.period, of.category, of.measure, status);
        } else {
            long scaled = value == null || of.measure < 0
                    ? ScaledValues.NONE
                    : ScaledValues.of(
                            value, builder.schema().measures().get(of.measure).places(), (id, expected, found) -> {});
            builder.stray(of.place, of.period, of.category, of.measure, scaled);
        }
    }

    void add(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reporter,
            @Nullable ObservationStatus status,
            @Nullable Optional<LocalDate> filed) {
        builder.nextRow();
        if (territory == null
                || category == null
                || measure == null
                || period == null
                || reporter == null
                || status == null
                || filed == null
                || (value == null && !status.isAbsent())) {
            builder.refuse("null-value", FILLED, "null");
            ObservationStatus why = status != null && status.isAbsent() ? status : ObservationStatus.EMPTY;
            lose(territory, category, measure, period, value, reporter, why);
            return;
        }
        Codes of = codes(territory, category, measure, period, reporter);
        if (!of.areKnown()) {
            refuseUnknown(territory, category, measure, period, reporter);
            lose(territory, category, measure, period, value, reporter, status);
            return;
        }
        if (value == null) {
            if (!builder.exists(of.place, of.period)) {
                builder.refuseAbsentPlace(of.place, of.period);
            }
            lose(territory, category, measure, period, null, reporter, status);
            return;
        }
        long scaled = ScaledValues.of(
                value, builder.schema().measures().get(of.measure).places(), builder::refuse);
        if (scaled == ScaledValues.NONE) {
            lose(territory, category, measure, period, null, reporter, ObservationStatus.UNREADABLE);
        } else {
            int day = filed.map(d -> (int) d.toEpochDay()).orElse(FactSetBuilder.NEVER_FILED);
            builder.keep(of.place, of.period, of.category, of.measure, scaled, of.reporter, status, day);
        }
    }

    private void refuseUnknown(String territory, String category, String measure, String period, String reporter) {
        if (builder.place(territory) < 0) {
            builder.refuse(
                    "unknown-territory", Wording.of("本地域的区划代码或功能区", "a division or zone of the territory"), territory);
        } else if (builder.period(period) < 0) {
            builder.refuse("unknown-period", Wording.of("报告期，如2020-09", "a period such as 2020-09"), period);
        } else if (builder.schema().categories().codeOf(category) < 0) {
            builder.refuse("unknown-category", Wording.of("目录中的类别", "a category of the tree"), category);
        } else if (builder.schema().measureIds().codeOf(measure) < 0) {
            builder.refuse("unknown-measure", Wording.of("已声明的统计量", "a measure that is declared"), measure);
        } else {
            builder.refuse(
                    "unknown-reporter", Wording.of("不超过200字的填报人", "a reporter of at most 200 characters"), reporter);
        }
    }

    void add(Fact fact) {
        int measure = builder.schema().measureIds().codeOf(fact.measure().id());
        if (measure >= 0 && !builder.schema().measures().get(measure).equals(fact.measure())) {
            builder.nextRow();
            builder.refuse(
                    "another-measure",
                    Wording.of("与本结构中同名统计量相同", "the measure that this schema has by that name"),
                    fact.measure().id());
            lose(fact);
            return;
        }
        Rational inUnit = fact.value().valueIn(fact.measure().unit());
        BigDecimal exact;
        try {
            exact = inUnit.toBigDecimal(Figure.MAX_PLACES, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            builder.nextRow();
            builder.refuse(
                    "too-many-places",
                    Wording.of(
                            "以" + fact.measure().unit() + "计的有限小数",
                            "a finite decimal in " + fact.measure().unit()),
                    fact.value().toString());
            lose(fact);
            return;
        }
        add(
                fact.zone().orElse(fact.territory().text()),
                fact.category(),
                fact.measure().id(),
                fact.period().toString(),
                exact,
                fact.reporter(),
                fact.status(),
                fact.filed());
    }

    private void lose(Fact fact) {
        lose(
                fact.zone().orElse(fact.territory().text()),
                fact.category(),
                fact.measure().id(),
                fact.period().toString(),
                null,
                fact.reporter(),
                ObservationStatus.UNREADABLE);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import com.google.common.collect.Lists;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.CellBasis;
import org.wastefreecity.rules.aggregation.CellRow;

/**
 * The rows of one sum in groups: rows that correct each other below their key, keys below series, series below reporters and places. What
 * only adds up is told by place, and by reporter where there are very many rows.
 * <p>
 * Rows come in the order of these groups, so that a group is a run of them. Steps below a group are kept, or put together anew whenever
 * somebody opens it.
 */
final class SumGroups {
    private static final String NO_WASTE = "-";

    private final CellBasis basis;
    private final boolean kept;
    private final Map<String, List<CellRow>> weights = new LinkedHashMap<>();

    /** What a group is told by, and along what the groups below it combine. */
    private enum Level {
        PLACE(StepCode.OF_PLACE, CellRow::place, Axis.TERRITORY),
        REPORTER(StepCode.OF_REPORTER, CellRow::reporter, Axis.CATEGORY),
        CATEGORY(StepCode.OF_CATEGORY, CellRow::category, Axis.TIME),
        KEY(StepCode.OF_PERIOD, CellRow::period, Axis.TIME);

        private final StepCode code;
        private final Function<CellRow, Object> name;
        private final Axis axis;

        Level(StepCode code, Function<CellRow, Object> name, Axis axis) {
            this.code = code;
            this.name = name;
            this.axis = axis;
        }

        Level below() {
            return values()[ordinal() + 1];
        }
    }

    /** Some rows, from one to before another. */
    private record Run(int from, int to) {}

    /** What a group comes to, what it weighs, and who is counted in it; {@code when} only of a key. */
    private record Part(
            Rational value, Optional<Rational> weight, Set<String> members, Optional<ReportingPeriod> when) {}

    SumGroups(CellBasis basis, boolean kept) {
        this.basis = basis;
        this.kept = kept;
        runs(Level.PLACE, basis.weights()).forEach(r -> weights.put(r.get(0).place(), r));
    }

    List<Explanation> steps() {
        if (!basis.measure().additivity().values().stream().allMatch(a -> a == Additivity.SUM)) {
            return steps(Level.PLACE, basis.rows()).toList();
        }
        List<List<CellRow>> places = runs(Level.PLACE, basis.rows()).toList();
        return kept && places.size() < 2
                ? rows(basis.rows()).toList()
                : places.stream().map(r -> added(Level.PLACE, r)).toList();
    }

    private static Stream<Explanation> rows(List<CellRow> rows) {
        return rows.stream().map(SumSteps::row);
    }

    private static Stream<List<CellRow>> runs(Level level, List<CellRow> rows) {
        return Stream.iterate(run(level, rows, 0), r -> r.from() < r.to(), r -> run(level, rows, r.to()))
                .map(r -> rows.subList(r.from(), r.to()));
    }

    private static Run run(Level level, List<CellRow> rows, int from) {
        int to = from;
        if (from < rows.size()) {
            Object name = level.name.apply(rows.get(from));
            while (to < rows.size() && level.name.apply(rows.get(to)).equals(name)) {
                to++;
            }
        }
        return new Run(from, to);
    }

    private Explanation step(Level level, List<CellRow> rows, Rational value, Supplier<Stream<Explanation>> below) {
        Explanation step = Explanation.of(level.code, level.name.apply(rows.get(0)), shown(value));
        return kept ? step.over(below.get().toList()) : step.opening(below);
    }

    private Object shown(Rational value) {
        return new ShownValue(value, basis.measure().unit(), value);
    }

    private static Rational sum(List<CellRow> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellRow row : rows) {
            sum = sum.add(row.value().value());
        }
        return Rational.of(sum.unscaledValue(), BigInteger.TEN.pow(Math.max(0, sum.scale())));
    }

    private Explanation added(Level level, List<CellRow> rows) {
        return step(
                level,
                rows,
                sum(rows),
                () -> kept || level == Level.REPORTER
                        ? rows(rows)
                        : runs(level.below(), rows).map(r -> added(level.below(), r)));
    }

    // ---- whatever is more than a sum

    private Stream<Explanation> steps(Level level, List<CellRow> rows) {
        return runs(level, rows).map(r -> step(level, r));
    }

    private Explanation step(Level level, List<CellRow> rows) {
        Part part = part(level, rows);
        return step(
                level,
                rows,
                part.value(),
                () -> Stream.concat(
                        level == Level.KEY ? rows(rows) : steps(level.below(), rows),
                        part.weight().stream().map(w -> weighs(level, rows, w))));
    }

    private Explanation weighs(Level level, List<CellRow> rows, Rational weight) {
        Explanation step = Explanation.of(
                StepCode.WEIGHS,
                new ShownValue(weight, basis.weight().orElseThrow().unit(), weight));
        return level == Level.KEY ? step.over(rows(weights(rows.get(0))).toList()) : step;
    }

    private Part part(Level level, List<CellRow> rows) {
        if (level == Level.KEY) {
            CellRow key = rows.get(0);
            Rational value = sum(rows);
            return new Part(
                    value,
                    basis.weight().map(w -> sum(weights(key))),
                    value.signum() == 0 ? Set.of() : Set.of(key.reporter()),
                    Optional.of(key.period()));
        }
        List<Part> inner =
                runs(level.below(), rows).map(r -> part(level.below(), r)).toList();
        Additivity how = basis.measure().along(level.axis);
        return new Part(
                combined(inner, how),
                basis.weight().map(w -> weight(inner, how, w.along(level.axis))),
                how == Additivity.LAST ? closing(inner).members() : union(inner),
                Optional.empty());
    }

    /** The rows of the weight for a key, of its own category or, if there are none, of no kind of waste. */
    private List<CellRow> weights(CellRow key) {
        List<CellRow> here = weights.getOrDefault(key.place(), List.of());
        List<String> reporters = Lists.transform(here, CellRow::reporter);
        int found = Collections.binarySearch(reporters, key.reporter());
        int from = Math.max(0, found);
        int to = found < 0 ? 0 : found;
        while (from > 0 && reporters.get(from - 1).equals(key.reporter())) {
            from--;
        }
        while (to < here.size() && reporters.get(to).equals(key.reporter())) {
            to++;
        }
        List<CellRow> own = here.subList(from, to).stream()
                .filter(w -> w.period().equals(key.period()))
                .toList();
        List<CellRow> same =
                own.stream().filter(w -> w.category().equals(key.category())).toList();
        return same.isEmpty()
                ? own.stream().filter(w -> w.category().equals(NO_WASTE)).toList()
                : same;
    }

    private Rational combined(List<Part> parts, Additivity how) {
        if (parts.size() == 1) {
            return parts.get(0).value();
        }
        return switch (how) {
            case SUM -> parts.stream().map(Part::value).reduce(Rational.ZERO, Rational::plus);
            case LAST, NONE -> closing(parts).value();
            case MAX -> parts.stream().map(Part::value).max(Rational::compareTo).orElseThrow();
            case MIN -> parts.stream().map(Part::value).min(Rational::compareTo).orElseThrow();
            case MEAN -> mean(parts);
            case DISTINCT -> Rational.of(union(parts).size());
        };
    }

    private static Rational mean(List<Part> parts) {
        Rational weights = Rational.ZERO;
        Rational products = Rational.ZERO;
        for (Part part : parts) {
            weights = weights.plus(part.weight().orElseThrow());
            products = products.plus(part.value().times(part.weight().orElseThrow()));
        }
        return weights.signum() == 0 ? Rational.ZERO : products.dividedBy(weights);
    }

    /** The last balance; of two of one day, such as December's and the year's, that of the period asked for. */
    private Part closing(List<Part> series) {
        Part closing = series.get(0);
        for (Part part : series) {
            LocalDate day = lastDay(part);
            boolean own = part.when().equals(Optional.of(basis.period()));
            closing = day.isAfter(lastDay(closing)) || (day.equals(lastDay(closing)) && own) ? part : closing;
        }
        return closing;
    }

    private static LocalDate lastDay(Part part) {
        return part.when().map(ReportingPeriod::lastDay).orElse(LocalDate.MIN);
    }

    /** Whoever says 1 somewhere counts once. */
    private static Set<String> union(List<Part> parts) {
        if (parts.size() == 1) {
            return parts.get(0).members();
        }
        Set<String> members = new LinkedHashSet<>();
        parts.forEach(p -> members.addAll(p.members()));
        return members;
    }

    private Rational weight(List<Part> parts, Additivity how, Additivity ofWeight) {
        boolean last = how == Additivity.LAST || (how != Additivity.MEAN && ofWeight == Additivity.LAST);
        return last
                ? closing(parts).weight().orElseThrow()
                : parts.stream().map(p -> p.weight().orElseThrow()).reduce(Rational.ZERO, Rational::plus);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.CellBasis;
import org.wastefreecity.rules.aggregation.CellGap;
import org.wastefreecity.rules.aggregation.CellRow;

/** The steps of one sum: rows that correct each other below their key, keys below series, series below reporters and places. */
record SumSteps(CellBasis basis) {
    static final Wording NOT_GIVEN = Wording.of("无", "none");
    private static final String NO_WASTE = "-";

    /** What a part comes to, what it weighs, who is counted in it, and its step; {@code when} only below a series. */
    private record Part(
            Explanation step,
            Rational value,
            Optional<Rational> weight,
            Set<String> members,
            Optional<ReportingPeriod> when) {}

    static Object category(String name) {
        return name.equals("*") ? Wording.of("全部类别", "all categories") : name;
    }

    Explanation tree() {
        List<Explanation> steps = new ArrayList<>();
        Measure measure = basis.measure();
        steps.add(Explanation.of(
                StepCode.COMBINES,
                measure.along(Axis.TIME),
                measure.along(Axis.CATEGORY),
                measure.along(Axis.TERRITORY)));
        basis.weight()
                .ifPresent(w -> steps.add(Explanation.of(
                        StepCode.WEIGHED_BY,
                        w.name(),
                        w.along(Axis.TIME),
                        w.along(Axis.CATEGORY),
                        w.along(Axis.TERRITORY))));
        measure.possible().ifPresent(p -> steps.add(Explanation.of(StepCode.POSSIBLE, new ObservedValue.Bounded(p))));
        basis.refusal().ifPresent(r -> steps.add(Explanation.of(StepCode.NOT_SUMMED, r.reason())));
        coverage(steps);
        basis.reasons().forEach(r -> steps.add(Explanation.of(StepCode.OPEN_BECAUSE, r)));
        for (CellGap gap : basis.gaps()) {
            steps.add(gap(gap));
        }
        basis.strays()
                .ifPresent(s -> steps.add(
                        Explanation.of(StepCode.STRAY, s.rows(), s.missing(), shown(s.below()), shown(s.above()))));
        bounds(steps);
        if (basis.rowCount() > basis.rows().size()) {
            steps.add(Explanation.of(StepCode.UNOPENED, basis.rowCount()));
        } else if (basis.refusal().isPresent()) {
            basis.rows().forEach(r -> steps.add(row(r)));
        } else if (isPlain()) {
            steps.addAll(plain());
        } else {
            places().forEach(p -> steps.add(p.step()));
        }
        return Explanation.of(
                        StepCode.CELL,
                        measure.name(),
                        category(basis.category()),
                        basis.place(),
                        basis.period(),
                        basis.value().<Object>map(this::shown).orElse(NOT_GIVEN))
                .over(steps);
    }

    private Object shown(Rational value) {
        return new ShownValue(value, basis.measure().unit(), value);
    }

    private boolean isPlain() {
        return basis.measure().additivity().values().stream().allMatch(a -> a == Additivity.SUM);
    }

    private void coverage(List<Explanation> steps) {
        Tally tally = basis.tally();
        Coverage coverage = tally.coverage();
        if (basis.value().isEmpty() && basis.refusal().isEmpty()) {
            steps.add(Explanation.of(StepCode.NOTHING_REPORTED));
        } else if (basis.refusal().isEmpty()) {
            steps.add(Explanation.of(StepCode.SEEN, coverage.seen()));
        }
        tally.doubts().forEach(d -> steps.add(Explanation.of(StepCode.DOUBTED, d)));
    }

    private static Explanation gap(CellGap gap) {
        return gap.again()
                .map(again -> Explanation.of(
                        StepCode.MAYBE_AGAIN,
                        gap.reporter(),
                        gap.category(),
                        gap.place(),
                        gap.period(),
                        new ObservedValue.Measured(again)))
                .orElseGet(() -> Explanation.of(
                        StepCode.UNREPORTED, gap.reporter(), gap.category(), gap.place(), gap.period(), gap.status()));
    }

    /** What the whole can be, where that is not what was seen. */
    private void bounds(List<Explanation> steps) {
        Tally tally = basis.tally();
        boolean known = tally.value().isPresent();
        boolean nothing = basis.value().isEmpty()
                && basis.gaps().isEmpty()
                && basis.strays().isEmpty();
        if (!known && !nothing && basis.refusal().isEmpty()) {
            UnitOfMeasure unit = basis.measure().unit();
            ends(tally.lower().map(f -> f.valueIn(unit)), tally.upper().map(f -> f.valueIn(unit)), unit, steps);
        }
    }

    static void ends(Optional<Rational> lower, Optional<Rational> upper, UnitOfMeasure unit, List<Explanation> steps) {
        lower.ifPresent(l -> steps.add(Explanation.of(StepCode.NOT_BELOW, new ShownValue(l, unit, l))));
        upper.ifPresent(u -> steps.add(Explanation.of(StepCode.NOT_ABOVE, new ShownValue(u, unit, u))));
        if (lower.isEmpty() && upper.isEmpty()) {
            steps.add(Explanation.of(StepCode.NO_BOUND));
        }
    }

    private static Explanation row(CellRow row) {
        Explanation step = Explanation.of(
                StepCode.LEDGER_ROW,
                new ObservedValue.Measured(row.value()),
                category(row.category()),
                row.place(),
                row.period(),
                row.reporter(),
                row.status());
        return row.row().isEmpty() ? step : step.over(List.of(Explanation.of(StepCode.STANDS_IN, place(row.row()))));
    }

    /** Rows and lines as people number them. */
    private static Wording place(String row) {
        return Wording.of(row.replaceFirst(": line ([0-9]+)$", "，第$1行").replaceFirst("^row ([0-9]+)$", "第$1行"), row);
    }

    // ---- flows: rows add up, by place where there is more than one

    private List<Explanation> plain() {
        Map<String, List<CellRow>> byPlace = groups(basis.rows(), CellRow::place);
        if (byPlace.size() < 2) {
            return basis.rows().stream().map(SumSteps::row).toList();
        }
        List<Explanation> steps = new ArrayList<>();
        byPlace.forEach((place, rows) -> steps.add(Explanation.of(StepCode.OF_PLACE, place, shown(sum(rows)))
                .over(rows.stream().map(SumSteps::row).toList())));
        return steps;
    }

    private Rational sum(List<CellRow> rows) {
        BigDecimal sum = BigDecimal.ZERO;
        for (CellRow row : rows) {
            sum = sum.add(row.value().value());
        }
        return Rational.of(sum.unscaledValue(), BigInteger.TEN.pow(Math.max(0, sum.scale())));
    }

    private static Map<String, List<CellRow>> groups(List<CellRow> rows, Function<CellRow, String> key) {
        Map<String, List<CellRow>> groups = new LinkedHashMap<>();
        rows.forEach(r ->
                groups.computeIfAbsent(key.apply(r), k -> new ArrayList<>()).add(r));
        return groups;
    }

    // ---- whatever is more than a sum

    private List<Part> places() {
        return parts(basis.rows(), CellRow::place, StepCode.OF_PLACE, (place, rows) -> reporters(rows));
    }

    private List<Part> reporters(List<CellRow> rows) {
        return parts(rows, CellRow::reporter, StepCode.OF_REPORTER, (reporter, own) -> categories(own));
    }

    private List<Part> categories(List<CellRow> rows) {
        return parts(rows, CellRow::category, StepCode.OF_CATEGORY, (category, own) -> periods(own));
    }

    private List<Part> periods(List<CellRow> rows) {
        List<Part> parts = new ArrayList<>();
        groups(rows, r -> r.period().toString()).forEach((when, own) -> {
            List<Explanation> below =
                    new ArrayList<>(own.stream().map(SumSteps::row).toList());
            Optional<Rational> weight = basis.weight().map(w -> weight(own.get(0), below));
            Rational value = sum(own);
            parts.add(new Part(
                    Explanation.of(StepCode.OF_PERIOD, own.get(0).period(), shown(value))
                            .over(below),
                    value,
                    weight,
                    value.signum() == 0 ? Set.of() : Set.of(own.get(0).reporter()),
                    Optional.of(own.get(0).period())));
        });
        return parts;
    }

    /** The rows of the weight for a key, of its own category or, if there are none, of no kind of waste. */
    private Rational weight(CellRow key, List<Explanation> below) {
        List<CellRow> same = weights(key, key.category());
        List<CellRow> rows = same.isEmpty() ? weights(key, NO_WASTE) : same;
        Rational weight = sum(rows);
        below.add(weighs(weight).over(rows.stream().map(SumSteps::row).toList()));
        return weight;
    }

    private Explanation weighs(Rational weight) {
        return Explanation.of(
                StepCode.WEIGHS,
                new ShownValue(weight, basis.weight().orElseThrow().unit(), weight));
    }

    private List<CellRow> weights(CellRow key, String category) {
        return basis.weights().stream()
                .filter(w -> w.place().equals(key.place())
                        && w.reporter().equals(key.reporter())
                        && w.period().equals(key.period())
                        && w.category().equals(category))
                .toList();
    }

    private List<Part> parts(
            List<CellRow> rows,
            Function<CellRow, String> key,
            StepCode code,
            BiFunction<String, List<CellRow>, List<Part>> below) {
        List<Part> parts = new ArrayList<>();
        groups(rows, key).forEach((name, own) -> {
            List<Part> inner = below.apply(name, own);
            Axis axis = code == StepCode.OF_CATEGORY
                    ? Axis.TIME
                    : code == StepCode.OF_REPORTER ? Axis.CATEGORY : Axis.TERRITORY;
            Rational value = combined(inner, axis);
            Optional<Rational> weight = basis.weight().map(w -> weightOf(inner, axis, w));
            List<Explanation> steps =
                    new ArrayList<>(inner.stream().map(Part::step).toList());
            weight.ifPresent(w -> steps.add(weighs(w)));
            boolean last = basis.measure().along(axis) == Additivity.LAST;
            Set<String> members = last ? closing(inner).members() : union(inner);
            parts.add(new Part(
                    Explanation.of(code, name, shown(value)).over(steps), value, weight, members, Optional.empty()));
        });
        return parts;
    }

    private Rational combined(List<Part> parts, Axis axis) {
        if (parts.size() == 1) {
            return parts.get(0).value();
        }
        return switch (basis.measure().along(axis)) {
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
        Set<String> members = new LinkedHashSet<>();
        parts.forEach(p -> members.addAll(p.members()));
        return members;
    }

    private Rational weightOf(List<Part> parts, Axis axis, Measure weight) {
        Additivity how = basis.measure().along(axis);
        boolean last = how == Additivity.LAST || (how != Additivity.MEAN && weight.along(axis) == Additivity.LAST);
        return last
                ? closing(parts).weight().orElseThrow()
                : parts.stream().map(p -> p.weight().orElseThrow()).reduce(Rational.ZERO, Rational::plus);
    }
}

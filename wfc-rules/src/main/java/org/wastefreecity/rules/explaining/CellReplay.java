/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;

/** Adds up again what a sum rests on, from the rows in the tree: group by group, each as the measure declares. */
final class CellReplay {
    private final Explanation cell;
    private final ReportingPeriod period;
    private final UnitOfMeasure unit;
    private final Set<String> reporters = new HashSet<>();
    private @Nullable Replay fault;

    /**
     * What a group comes to; {@code members} only where whoever says 1 can be told, first and last the last days of its figures,
     * {@code own} if it was reported for the very period of the sum.
     */
    private record Group(
            Fraction value,
            @Nullable Fraction weight,
            @Nullable Set<String> members,
            LocalDate first,
            LocalDate last,
            boolean own) {}

    private CellReplay(Explanation cell, UnitOfMeasure unit) {
        this.cell = cell;
        this.period = (ReportingPeriod) cell.arguments().get(3);
        this.unit = unit;
    }

    static Replay of(Explanation cell) {
        if (cell.step(StepCode.NOT_SUMMED).isPresent()) {
            boolean claims = cell.arguments().get(4) instanceof ShownValue
                    || cell.step(StepCode.NOT_BELOW).isPresent()
                    || cell.step(StepCode.NOT_ABOVE).isPresent();
            return claims ? ExplanationCheck.differs(cell, "不予汇总", "no sum") : ExplanationCheck.confirmed();
        }
        if (cell.step(StepCode.UNOPENED).isPresent()) {
            return ExplanationCheck.notReplayed(cell);
        }
        return unit(cell)
                .map(u -> new CellReplay(cell, u).replay())
                .orElseGet(ExplanationCheck::confirmed); // nothing was reported, and nothing is claimed
    }

    private static Optional<UnitOfMeasure> unit(Explanation cell) {
        for (Explanation step : cell.steps()) {
            boolean end = step.code() == StepCode.NOT_BELOW || step.code() == StepCode.NOT_ABOVE;
            if (end) {
                return Optional.of(((ShownValue) step.arguments().get(0)).unit());
            }
        }
        return cell.arguments().get(4) instanceof ShownValue value ? Optional.of(value.unit()) : Optional.empty();
    }

    private Replay replay() {
        List<Additivity> how = how(StepCode.COMBINES, 0);
        boolean plain = how.stream().allMatch(a -> a == Additivity.SUM);
        Optional<Group> all = plain ? plain(cell) : folded(cell, how);
        if (fault != null) {
            return fault;
        }
        Optional<Replay> value = value(all);
        if (value.isPresent()) {
            return value.get();
        }
        Optional<Replay> counted = counted();
        if (counted.isPresent()) {
            return counted.get();
        }
        Optional<Explanation> together = cell.step(StepCode.BOUNDS_TOGETHER);
        if (together.isPresent()) {
            return ExplanationCheck.notReplayed(together.get());
        }
        boolean stock = how.get(0) == Additivity.LAST;
        boolean early = stock
                && all.map(g -> !g.first().equals(g.last()) || g.last().isBefore(period.lastDay()))
                        .orElse(false);
        return new BoundsReplay(cell, unit).replay(all.map(Group::value), plain, early);
    }

    /** Who is there and, where it is known who owes what, who is not. */
    private Optional<Replay> counted() {
        Optional<Explanation> expected = cell.step(StepCode.EXPECTED);
        if (expected.isEmpty()) {
            return cell.step(StepCode.SEEN)
                    .filter(s -> (Integer) s.arguments().get(0) != reporters.size())
                    .map(s -> ExplanationCheck.differs(s, reporters.size() + "家", String.valueOf(reporters.size())));
        }
        int came = cell.step(StepCode.CAME)
                .map(s -> (Integer) s.arguments().get(0))
                .orElse(0);
        int owed = came + count(StepCode.OWED);
        int all = (Integer) expected.get().arguments().get(0);
        return all < owed || all > owed + count(StepCode.UNREPORTED)
                ? Optional.of(ExplanationCheck.differs(expected.get(), String.valueOf(owed), String.valueOf(owed)))
                : Optional.empty();
    }

    private int count(StepCode code) {
        return (int) cell.steps().stream().filter(s -> s.code() == code).count();
    }

    private List<Additivity> how(StepCode code, int from) {
        return cell.step(code).orElseThrow().arguments().stream()
                .skip(from)
                .map(Additivity.class::cast)
                .toList();
    }

    private Optional<Replay> value(Optional<Group> reached) {
        Object claimed = cell.arguments().get(4);
        if (!(claimed instanceof ShownValue value)) {
            return reached.isEmpty()
                    ? Optional.empty()
                    : Optional.of(ExplanationCheck.differs(cell, "有填报", "something was reported"));
        }
        if (reached.isEmpty()) {
            return Optional.of(ExplanationCheck.differs(cell, "没有填报", "nothing was reported"));
        }
        Fraction own = reached.get().value();
        return own.isSame(Fraction.of(value, unit))
                ? Optional.empty()
                : Optional.of(ExplanationCheck.differs(cell, own.toString(), own.toString()));
    }

    // ---- rows and groups

    private Fraction measured(Explanation step, int argument) {
        return Fraction.of(((ObservedValue.Measured) step.arguments().get(argument)).figure(), unit);
    }

    private void fail(Explanation step, String zh, String en) {
        if (fault == null) {
            fault = ExplanationCheck.differs(step, zh, en);
        }
    }

    /** A row, which has to lie in the period that is asked for. */
    private Fraction row(Explanation row) {
        ReportingPeriod when = (ReportingPeriod) row.arguments().get(3);
        if (!period.encloses(when)) {
            fail(row, "不在" + period + "之内", "not within " + period);
        }
        reporters.add((String) row.arguments().get(4));
        return measured(row, 0);
    }

    private Optional<Group> plain(Explanation above) {
        Fraction sum = Fraction.ZERO;
        boolean any = false;
        for (Explanation step : above.steps()) {
            if (step.code() == StepCode.LEDGER_ROW) {
                sum = sum.plus(row(step));
                any = true;
            } else if (step.code() == StepCode.OF_PLACE || step.code() == StepCode.OF_REPORTER) {
                Fraction group = plain(step).map(Group::value).orElse(Fraction.ZERO);
                check(step, group);
                sum = sum.plus(group);
                any = true;
            }
        }
        return any
                ? Optional.of(new Group(sum, null, null, period.lastDay(), period.lastDay(), true))
                : Optional.empty();
    }

    private void check(Explanation group, Fraction reached) {
        if (!reached.isSame(Fraction.of((ShownValue) group.arguments().get(1), unit))) {
            fail(group, reached.toString(), reached.toString());
        }
    }

    /** Time within a series, then the categories of a reporter, then reporters and places. */
    private Optional<Group> folded(Explanation above, List<Additivity> how) {
        List<Group> reached = new ArrayList<>();
        for (Explanation place : groups(above, StepCode.OF_PLACE)) {
            List<Group> here = new ArrayList<>();
            for (Explanation reporter : groups(place, StepCode.OF_REPORTER)) {
                List<Group> own = new ArrayList<>();
                for (Explanation category : groups(reporter, StepCode.OF_CATEGORY)) {
                    List<Group> series = new ArrayList<>();
                    for (Explanation key : groups(category, StepCode.OF_PERIOD)) {
                        series.add(key(
                                key,
                                place.arguments().get(0),
                                reporter.arguments().get(0),
                                category.arguments().get(0)));
                    }
                    own.add(joined(category, series, how.get(0), 1));
                }
                here.add(joined(reporter, own, how.get(1), 2));
            }
            reached.add(joined(place, here, how.get(2), 3));
        }
        return reached.isEmpty() ? Optional.empty() : Optional.of(joined(null, reached, how.get(2), 3));
    }

    private static Iterable<Explanation> steps(Explanation above, StepCode code) {
        return () -> above.steps().stream().filter(s -> s.code() == code).iterator();
    }

    /** The groups of a level, of which each may stand there only once. */
    private Iterable<Explanation> groups(Explanation above, StepCode code) {
        Set<Object> seen = new HashSet<>();
        for (Explanation group : steps(above, code)) {
            if (!seen.add(group.arguments().get(0))) {
                fail(group, "重复出现", "stands here twice");
            }
        }
        return steps(above, code);
    }

    /** All rows of one key, and no other. */
    private Group key(Explanation key, Object place, Object reporter, Object category) {
        ReportingPeriod when = (ReportingPeriod) key.arguments().get(0);
        Fraction sum = Fraction.ZERO;
        for (Explanation row : steps(key, StepCode.LEDGER_ROW)) {
            sum = sum.plus(row(row));
            boolean same = row.arguments().get(1).equals(SumSteps.category(String.valueOf(category)))
                    && row.arguments().get(2).equals(place)
                    && row.arguments().get(3).equals(when)
                    && row.arguments().get(4).equals(reporter);
            if (!same) {
                fail(row, "不属于该组", "not of this group");
            }
        }
        check(key, sum);
        boolean one = sum.isSame(Fraction.ONE);
        boolean none = sum.isSame(Fraction.ZERO);
        Set<String> members = one ? Set.of((String) reporter) : none ? Set.of() : null;
        return new Group(sum, weight(key), members, when.lastDay(), when.lastDay(), when.equals(period));
    }

    private @Nullable Fraction weight(Explanation key) {
        Optional<Explanation> weighs = key.step(StepCode.WEIGHS);
        if (weighs.isEmpty()) {
            return null;
        }
        ShownValue claimed = (ShownValue) weighs.get().arguments().get(0);
        Fraction sum = Fraction.ZERO;
        for (Explanation row : steps(weighs.get(), StepCode.LEDGER_ROW)) {
            sum = sum.plus(Fraction.of(((ObservedValue.Measured) row.arguments().get(0)).figure(), claimed.unit()));
        }
        if (!sum.isSame(Fraction.of(claimed, claimed.unit()))) {
            fail(weighs.get(), sum.toString(), sum.toString());
        }
        return sum;
    }

    private Group joined(@Nullable Explanation group, List<Group> parts, Additivity how, int weightAxis) {
        Group all = parts.get(0);
        for (Group part : parts.subList(1, parts.size())) {
            all = join(all, part, how, weightAxis);
        }
        if (weightAxis == 1) { // a series has one end
            all = new Group(all.value(), all.weight(), all.members(), all.last(), all.last(), all.own());
        }
        if (group != null) {
            check(group, all.value());
            Optional<Explanation> weighs = group.step(StepCode.WEIGHS);
            if (weighs.isPresent() && all.weight() != null) {
                ShownValue claimed = (ShownValue) weighs.get().arguments().get(0);
                if (!all.weight().isSame(Fraction.of(claimed.value()))) {
                    fail(weighs.get(), all.weight().toString(), all.weight().toString());
                }
            }
        }
        return all;
    }

    private Group join(Group a, Group b, Additivity how, int weightAxis) {
        boolean later = b.last().isAfter(a.last()) || b.last().equals(a.last()) && b.own();
        Group last = later ? b : a; // of two balances of one day that of the period itself
        Fraction value;
        Set<String> members = null;
        switch (how) {
            case SUM -> value = a.value().plus(b.value());
            case MAX -> value = a.value().isBelow(b.value()) ? b.value() : a.value();
            case MIN -> value = b.value().isBelow(a.value()) ? b.value() : a.value();
            case LAST -> {
                value = last.value();
                members = last.members();
            }
            case MEAN -> value = mean(a, b);
            case DISTINCT -> {
                members = union(a, b);
                value = members == null ? Fraction.of(-1) : Fraction.of(members.size());
            }
            default -> value = Fraction.of(-1);
        }
        boolean refused = how == Additivity.NONE
                || how == Additivity.LAST && weightAxis != 1
                || how == Additivity.DISTINCT && members == null;
        if (refused) {
            fail(cell, "不可合并", "does not combine");
        }
        if (how == Additivity.SUM || how == Additivity.MAX || how == Additivity.MIN) {
            Set<String> both = union(a, b);
            boolean one = value.isSame(Fraction.ONE) && both != null && both.size() == 1;
            members = value.isSame(Fraction.ZERO) ? Set.of() : one ? both : null;
        }
        return new Group(
                value,
                weight(a, b, last, how, weightAxis),
                members,
                a.first().isBefore(b.first()) ? a.first() : b.first(),
                a.last().isAfter(b.last()) ? a.last() : b.last(),
                last.own());
    }

    private static @Nullable Set<String> union(Group a, Group b) {
        if (a.members() == null || b.members() == null) {
            return null;
        }
        Set<String> all = new HashSet<>(a.members());
        all.addAll(b.members());
        return all;
    }

    private static Fraction mean(Group a, Group b) {
        if (a.weight() == null || b.weight() == null) {
            return Fraction.of(-1);
        }
        Fraction weights = a.weight().plus(b.weight());
        return weights.isSame(Fraction.ZERO)
                ? Fraction.ZERO
                : a.value().times(a.weight()).plus(b.value().times(b.weight())).over(weights);
    }

    private @Nullable Fraction weight(Group a, Group b, Group last, Additivity how, int axis) {
        if (a.weight() == null || b.weight() == null) {
            return null;
        }
        boolean takesLast = how == Additivity.LAST
                || how != Additivity.MEAN && how(StepCode.WEIGHED_BY, 1).get(axis - 1) == Additivity.LAST;
        return takesLast ? last.weight() : a.weight().plus(b.weight());
    }
}

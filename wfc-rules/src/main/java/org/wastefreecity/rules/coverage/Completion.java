/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Seen.Sight;

/**
 * A figure with the bounds of the whole (补全区间): what was seen, and what the missing reports can make of it.
 * <p>
 * For a city of three plants of which two reported 120 t and 80 t, and the third is licensed for 50 t a month: 200 t were seen, the
 * whole is 200 t to 250 t. Nothing is estimated: each missing report may be anything that its duty and measure declare possible,
 * and where they declare nothing, there is no bound. Why the bounds hold stands in {@code docs/decisions/0013}. This class is
 * immutable and thread-safe.
 */
public final class Completion {
    private final RollCall call;
    private final Optional<Figure> seen;
    private final Set<ObservationStatus> doubts;
    private final Combination how;
    private final Optional<Amounts> amounts; // where something is open
    private final ImmutableSortedMap<Slot, Interval> gaps;
    private final Optional<MeanWeights> meanWeights;

    private Completion(
            RollCall call, Optional<Figure> seen, Set<ObservationStatus> doubts, Optional<MeanWeights> meanWeights) {
        this.call = call;
        this.doubts = ImmutableSet.copyOf(doubts);
        this.meanWeights = meanWeights;
        boolean unknown = call.isContradicted()
                || !(call.unclear().isEmpty() && call.unsure().isEmpty())
                        && !call.extent().grows();
        this.how = unknown ? Combination.UNKNOWN : call.isOfFigures() ? Combination.SUM : Combination.of(call);
        this.seen = seen.map(f -> in(call.extent().measure(), f));
        InvalidPartException.check(
                seen.isEmpty() || !call.reporters().isEmpty(),
                "Completion",
                "seen",
                "有上报单位的数据",
                "a figure with reporters",
                seen);
        this.amounts = call.missing().isEmpty() && call.isSure() ? Optional.empty() : Optional.of(new Amounts(call));
        SortedMap<Slot, Interval> open = new TreeMap<>();
        amounts.ifPresent(a -> call.missing()
                .forEach(s -> open.put(
                        s,
                        how == Combination.SUM
                                ? a.rest(s)
                                : Gap.of(s, call.extent()).in(how, isUntouched(s)))));
        call.sights().forEach((slot, sight) -> {
            if (sight == Sight.WHOLE || sight == Sight.HELD) {
                InvalidPartException.check(
                        seen.isPresent()
                                || call.isOfFigures()
                                || !call.extent().reach(slot.category()).whole(),
                        "Completion",
                        "seen",
                        "已报数据的汇总值",
                        "a figure, since a report was seen",
                        slot);
            }
        });
        this.gaps = ImmutableSortedMap.copyOfSorted(open);
    }

    private static Figure in(Measure measure, Figure figure) {
        if (!figure.unit().isComparableTo(measure.unit())) {
            throw new UnitMismatchException(measure.unit(), figure.unit());
        }
        return figure.unit().equals(measure.unit())
                ? figure
                : Figure.of(BigDecimal.ZERO, measure.unit()).plus(figure);
    }

    /**
     * Puts bounds around a figure.
     *
     * @param call who is missing
     * @param seen what was seen, combined as the measure declares; empty if nothing was, which is not 0
     * @return the completion
     * @throws UnitMismatchException if the figure is of another kind than the measure
     * @throws InvalidPartException if there is a figure that nobody reported, or none though a report was seen
     */
    public static Completion of(RollCall call, Optional<Figure> seen) {
        return new Completion(call, seen, Set.of(), Optional.empty());
    }

    /**
     * Puts bounds around a sum of which every report is known with its figure. What was seen is added up here, each amount once; of what
     * takes the last value over time, the reports for the last day.
     *
     * @param call who is missing
     * @return the completion
     * @throws InvalidPartException if the measure does not add up over territory, categories and, unless it takes the last value, time;
     *     or the call knows no figures
     */
    public static Completion of(RollCall call) {
        Measure measure = call.extent().measure();
        InvalidPartException.check(
                call.isOfFigures(),
                "Completion",
                "call",
                "可加的统计量，且每份上报都有数",
                "a measure that adds up, and reports with figures",
                measure.id());
        return new Completion(call, call.sum(), call.doubts(), Optional.empty());
    }

    /**
     * Whether a measure adds up over territory and categories, and over time or to its last day.
     *
     * @param measure the measure
     * @return whether {@link #of(RollCall)} can complete it
     */
    public static boolean isAdditive(Measure measure) {
        Additivity time = measure.along(Axis.TIME);
        return measure.along(Axis.TERRITORY) == Additivity.SUM
                && measure.along(Axis.CATEGORY) == Additivity.SUM
                && (time == Additivity.SUM || time == Additivity.LAST);
    }

    /**
     * The same completion with what speaks against the figures seen, beside what the roll call knows of it.
     *
     * @param statuses statuses of facts; those that are not doubtful do not count
     * @return a copy
     */
    public Completion withDoubts(Set<ObservationStatus> statuses) {
        Set<ObservationStatus> doubtful = new TreeSet<>(statuses);
        doubtful.removeIf(s -> !s.isDoubtful());
        return new Completion(call, seen, doubtful, meanWeights);
    }

    /**
     * The same completion with the weights of a weighted mean, which make its bounds narrower. Used for a mean only, and only if
     * each missing reporter owes one report for one category.
     *
     * @param weights the weights
     * @return a copy
     */
    public Completion withMeanWeights(MeanWeights weights) {
        return new Completion(call, seen, doubts, Optional.of(weights));
    }

    /**
     * The weights behind a weighted mean, of one kind.
     *
     * @param seen of all that was seen, together
     * @param missing of each missing reporter
     */
    public record MeanWeights(Figure seen, Map<String, Figure> missing) {
        /**
         * Copies the map and checks the weights.
         *
         * @throws InvalidPartException if one is below 0
         * @throws UnitMismatchException if two are of different kinds
         */
        public MeanWeights {
            missing = new Weights(missing).figures();
            InvalidPartException.check(
                    seen.value().signum() >= 0, "Completion.MeanWeights", "seen", "不小于0", "0 or more", seen);
            for (Figure weight : missing.values()) {
                if (!weight.unit().isComparableTo(seen.unit())) {
                    throw new UnitMismatchException(seen.unit(), weight.unit());
                }
            }
        }
    }

    /**
     * Who is missing.
     *
     * @return the roll call
     */
    public RollCall call() {
        return call;
    }

    /**
     * What was seen.
     *
     * @return the figure, in the unit of the measure
     */
    public Optional<Figure> seen() {
        return seen;
    }

    /**
     * What each missing report can add, in the unit of the measure: of one of which parts were seen, or are missing by themselves, the
     * rest. Of a count of distinct reporters, without limits here.
     *
     * @return an immutable map, sorted
     */
    public Map<Slot, Interval> gaps() {
        return gaps;
    }

    /**
     * What the whole can be, in the unit of the measure.
     *
     * @return the interval; a single number if nothing is missing, without limits if nothing is known
     */
    public Interval whole() {
        Optional<Interval> exact = seen.map(f -> f.valueIn(f.unit())).map(v -> Interval.of(v, v));
        if (gaps.isEmpty() && how != Combination.UNKNOWN && (amounts.isEmpty() || !call.isOfFigures())) {
            return exact.orElse(call.isOfNothing() || how != Combination.SUM ? Interval.ANY : Interval.ZERO);
        }
        return switch (how) {
            case SUM -> amounts.orElseThrow().whole(call.isOfFigures() ? Interval.ZERO : exact.orElse(Interval.ZERO));
            case MAX -> joined(exact, Interval::larger);
            case MIN -> joined(exact, Interval::smaller);
            case MEAN -> weighted().orElseGet(() -> joined(exact, Interval::or));
            case DISTINCT -> exact.orElse(Interval.ZERO).plus(newMembers());
            case UNKNOWN -> Interval.ANY;
        };
    }

    private Interval joined(Optional<Interval> exact, BinaryOperator<Interval> join) {
        return Stream.concat(exact.stream(), gaps.values().stream())
                .reduce(join)
                .orElse(Interval.ANY);
    }

    /**
     * Each missing member counts once or not at all; one that is counted already adds nothing, one that said 0 is not counted. Along an
     * axis that adds up, a reporter counts once for each period, division or category.
     */
    private Interval newMembers() {
        Measure measure = call.extent().measure();
        boolean everyCategory = measure.along(Axis.CATEGORY) == Additivity.SUM;
        boolean figures = !call.figures().isEmpty();
        Set<List<Object>> counted = new HashSet<>();
        call.figures().stream()
                .filter(r -> r.value().map(v -> v.value().signum() != 0).orElse(true))
                .forEach(r -> counted.add(member(r.reporter(), r.period(), call.home(r), r.category())));
        Set<List<Object>> open = new HashSet<>();
        boolean manyCategories = false;
        for (Map.Entry<Slot, Sight> entry : call.sights().entrySet()) {
            Slot slot = entry.getKey();
            Sight sight = entry.getValue();
            if (sight == Sight.HELD || sight == Sight.EXCUSED) {
                continue;
            }
            List<Object> member = member(
                    slot.reporter(),
                    slot.period(),
                    call.home(slot),
                    slot.category().orElse(""));
            boolean there = sight != Sight.NOTHING
                    || (measure.along(Axis.TIME) != Additivity.SUM
                            && call.reporters().contains(slot.reporter()));
            if (!figures && there) { // of whom nothing is known but that they reported
                counted.add(member);
            }
            if (sight != Sight.WHOLE) {
                open.add(member);
                manyCategories |=
                        everyCategory && call.extent().reach(slot.category()).spread() > 1;
            }
        }
        open.removeAll(counted);
        if (manyCategories || !measure.unit().isCount()) {
            return Interval.atLeast(Rational.ZERO);
        }
        Rational one = Rational.ONE.dividedBy(measure.unit().factor());
        return Interval.of(Rational.ZERO, one.times(Rational.of(open.size())));
    }

    private List<Object> member(String reporter, ReportingPeriod period, Division division, String category) {
        Measure measure = call.extent().measure();
        return List.of(
                reporter,
                measure.along(Axis.TIME) == Additivity.SUM ? period : "",
                measure.along(Axis.TERRITORY) == Additivity.SUM ? division : "",
                measure.along(Axis.CATEGORY) == Additivity.SUM ? category : "");
    }

    private Optional<Interval> weighted() {
        if (meanWeights.isEmpty()
                || seen.isEmpty()
                || amounts.map(Amounts::isLayered).orElse(false)) {
            return Optional.empty();
        }
        Figure seenWeight = meanWeights.get().seen();
        Rational all = seenWeight.valueIn(seenWeight.unit());
        Rational value = seen.get().valueIn(seen.get().unit()).times(all);
        Interval sum = Interval.of(value, value);
        Set<String> reporters = new TreeSet<>();
        for (Map.Entry<Slot, Interval> gap : gaps.entrySet()) {
            Slot slot = gap.getKey();
            Optional<Figure> figure =
                    Optional.ofNullable(meanWeights.get().missing().get(slot.reporter()));
            Extent.Reach reach = call.extent().reach(slot.category());
            boolean single = reporters.add(slot.reporter()) && reach.whole() && reach.spread() == 1;
            if (figure.isEmpty() || !single || call.reporters().contains(slot.reporter())) {
                return Optional.empty();
            }
            Rational weight = figure.get().valueIn(seenWeight.unit());
            all = all.plus(weight);
            if (weight.signum() > 0) {
                sum = sum.plus(gap.getValue().scaled(weight));
            }
        }
        return all.signum() == 0 ? Optional.empty() : Optional.of(sum.scaled(Rational.ONE.dividedBy(all)));
    }

    /**
     * The figure with its bounds, without weights of reporters.
     *
     * @return the tally
     */
    public Tally tally() {
        return tally(Weights.UNKNOWN);
    }

    /**
     * The figure with its bounds. A bound that is no decimal of {@value Figure#MAX_PLACES} places is rounded outwards there; one too
     * large for a figure is left out.
     *
     * @param weights what reporters weigh
     * @return the tally
     */
    public Tally tally(Weights weights) {
        Interval whole = whole();
        return Tally.builder()
                .unit(call.extent().measure().unit())
                .seen(seen)
                .lower(whole.lower().flatMap(l -> bound(l, Outwards::down)))
                .upper(whole.upper().flatMap(u -> bound(u, Outwards::up)))
                .coverage(call.coverage(weights))
                .addAllDoubts(allDoubts())
                .build();
    }

    private Set<ObservationStatus> allDoubts() {
        Set<ObservationStatus> all = new TreeSet<>(doubts);
        call.doubtful().values().forEach(all::addAll);
        return all;
    }

    private Optional<Figure> bound(Rational value, BiFunction<Rational, UnitOfMeasure, Optional<Figure>> outwards) {
        return seen.isPresent() && seen.get().valueIn(seen.get().unit()).equals(value)
                ? seen // with its places as printed
                : outwards.apply(value, call.extent().measure().unit());
    }

    /** Whether nothing of a missing report was seen in another one, so that all of it is missing. */
    boolean isUntouched(Slot slot) {
        return call.sights().get(slot) == Sight.NOTHING
                && amounts.map(a -> a.isUntouched(slot)).orElse(false);
    }

    /** Whether the whole is what was seen and what is missing, together. */
    boolean isSum() {
        return how == Combination.SUM
                && call.unclear().isEmpty()
                && call.unsure().isEmpty();
    }
}

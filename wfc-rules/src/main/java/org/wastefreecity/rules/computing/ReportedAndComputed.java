/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.computing;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.FormulaResult;

/**
 * Reported figures and computed ones side by side (填报值与计算值): the two are never merged.
 * <p>
 * Where both are at hand, for periods that end on one day, the reported figure is judged, because somebody answers for it; that
 * there is none (未统计) is no figure, and the computed one takes its place; a computed one that would not be
 * printed so is a finding with the size of the difference. This class is immutable and thread-safe.
 *
 * @param observations what is to be judged: everything reported, and what was computed and not reported
 * @param findings where the two differ
 */
public record ReportedAndComputed(List<Observation> observations, List<Finding> findings) {

    /** Copies the lists. */
    public ReportedAndComputed {
        observations = ImmutableList.copyOf(observations);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * Lays reported and computed figures side by side.
     *
     * @param reported what was reported
     * @param computed what was computed
     * @return what is to be judged, and where the two differ
     */
    public static ReportedAndComputed of(Collection<Observation> reported, Collection<ComputedIndicator> computed) {
        Map<Place, Observation> byPlace = new HashMap<>();
        reported.stream().filter(o -> !o.status().isAbsent()).forEach(o -> byPlace.putIfAbsent(Place.of(o), o));
        Set<Place> known = computed.stream()
                .map(c -> c.observation())
                .filter(o -> !o.status().isAbsent())
                .map(Place::of)
                .collect(Collectors.toSet());
        List<Observation> all = reported.stream()
                .filter(o -> !o.status().isAbsent() || !known.contains(Place.of(o)))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Finding> findings = new ArrayList<>();
        for (ComputedIndicator indicator : computed) {
            impossible(indicator).ifPresent(findings::add);
            Observation other = byPlace.get(Place.of(indicator.observation()));
            if (other == null) {
                all.add(indicator.observation());
            } else {
                difference(other, indicator).ifPresent(findings::add);
            }
        }
        return new ReportedAndComputed(all, findings);
    }

    /** What two figures answer alike: those for a year and for its last day end on one day. */
    private record Place(SystemId system, IndicatorCode subject, RegionCode territory, LocalDate end) {
        static Place of(Observation o) {
            return new Place(o.system(), o.subject(), o.territory(), o.period().lastDay());
        }
    }

    private static Optional<Finding> impossible(ComputedIndicator computed) {
        boolean isFigure = computed.result() instanceof FormulaResult.Known
                || computed.result() instanceof FormulaResult.Bounded bounded && bounded.certain();
        return isFigure && computed.observation().status() == ObservationStatus.UNREADABLE
                ? Optional.of(new Finding(
                        "computed-impossible",
                        Severity.ERROR,
                        computed.observation().key().toString(),
                        Wording.of("可能的计算值", "a value that is possible"),
                        computed.observation().value().toString(),
                        Wording.of("计算值未采用；请核对公式所用的台账", "It was not used: check the facts behind the formula")))
                : Optional.empty();
    }

    private static Optional<Finding> difference(Observation reported, ComputedIndicator computed) {
        Optional<Figure> figure = reported.figure();
        if (figure.isEmpty()
                || !(computed.result() instanceof FormulaResult.Known known)
                || !figure.get().unit().isComparableTo(known.unit())) {
            return Optional.empty(); // nothing to hold against each other
        }
        Figure stated = figure.get();
        Rational half = Figure.of(stated.halfOfLastPlace(), stated.unit()).valueIn(known.unit());
        Rational difference = stated.valueIn(known.unit()).minus(known.value());
        return difference.abs().compareTo(half) <= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "reported-differs-from-computed",
                        Severity.WARNING,
                        reported.key().toString(),
                        Wording.of(
                                "按公式计算的" + known + "（差" + places(difference) + "）",
                                known + ", as the formula has it (difference " + places(difference) + ")"),
                        String.valueOf(stated),
                        Wording.of("以填报值评估；请核对填报值与台账", "The reported figure was judged; check it against the ledger")));
    }

    private static String places(Rational difference) {
        return difference.toBigDecimal(4, RoundingMode.HALF_UP).toPlainString();
    }
}

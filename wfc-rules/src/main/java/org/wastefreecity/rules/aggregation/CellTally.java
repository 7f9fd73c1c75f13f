/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;

/** What a cell comes to in figures: what was seen, and what open reports leave of it. */
final class CellTally {
    private final FactSet facts;
    private final Measure measure;
    private final Numbers numbers;

    CellTally(FactSet facts, Measure measure) {
        this.facts = facts;
        this.measure = measure;
        this.numbers = new Numbers(measure);
    }

    /** What was seen, by whom. */
    Tally of(Optional<Rational> value, boolean unbounded, List<Reporting> reporting) {
        Set<ObservationStatus> doubts = EnumSet.noneOf(ObservationStatus.class);
        reporting.forEach(r -> doubts.addAll(r.doubts()));
        Tally.Builder tally = Tally.builder()
                .unit(measure.unit())
                .coverage(Coverage.ofSeen(reporting.size()))
                .addAllDoubts(doubts);
        value.ifPresent(v -> tally.seen(numbers.figure(v, RoundingMode.HALF_UP)));
        if (!unbounded) {
            value.ifPresent(v ->
                    tally.lower(numbers.figure(v, RoundingMode.FLOOR)).upper(numbers.figure(v, RoundingMode.CEILING)));
        }
        return tally.build();
    }

    /** The same with open reports: wider, and with the names of those that are missing. */
    Tally with(Tally seen, List<OpenReport> open) {
        boolean sums = !Fold.isNeeded(measure);
        Optional<Rational> lower = end(seen, seen.lower()).filter(l -> sums);
        Optional<Rational> upper = end(seen, seen.upper()).filter(u -> sums);
        for (OpenReport report : open) {
            lower = lower.flatMap(l -> least(report).map(l::plus));
            upper = upper.flatMap(u -> most(report).map(u::plus));
        }
        Tally wider = Tally.builder()
                .unit(seen.unit())
                .seen(seen.seen())
                .lower(lower.map(l -> numbers.figure(l, RoundingMode.FLOOR)))
                .upper(upper.map(u -> numbers.figure(u, RoundingMode.CEILING)))
                .coverage(seen.coverage())
                .addAllDoubts(seen.doubts())
                .build();
        return named(wider, open.stream().filter(OpenReport::isMissing).toList());
    }

    /** The same with the names of those that said that they have no figure. */
    Tally named(Tally tally, List<OpenReport> absent) {
        Set<String> missing = new TreeSet<>(tally.coverage().missing());
        int before = missing.size();
        absent.forEach(r -> missing.add(name(r)));
        return Tally.builder()
                .unit(tally.unit())
                .seen(tally.seen())
                .lower(tally.lower())
                .upper(tally.upper())
                .coverage(coverage(tally.coverage(), List.copyOf(missing), missing.size() - before))
                .addAllDoubts(tally.doubts())
                .build();
    }

    private Optional<Rational> end(Tally seen, Optional<Figure> bound) {
        return seen.seen().isEmpty()
                        && seen.lower().isEmpty()
                        && seen.upper().isEmpty()
                        && seen.coverage().missing().isEmpty()
                ? Optional.of(Rational.ZERO) // nothing was seen so far
                : bound.map(f -> f.valueIn(measure.unit()));
    }

    private static Coverage coverage(Coverage seen, List<String> missing, int more) {
        OptionalInt expected = missing.isEmpty()
                ? seen.expected()
                : OptionalInt.of(seen.expected().orElse(seen.seen()) + more);
        return new Coverage(
                seen.seen(),
                expected,
                more == 0 ? seen.weightSeen() : Optional.empty(),
                missing,
                seen.unowed(),
                expected.isEmpty() ? 0 : seen.excused());
    }

    /** Such as {@code B 2020-03 未统计}, or {@code B 无法识别} of one of several months. */
    private String name(OpenReport report) {
        return facts.reporters().text(report.reporter()) + " "
                + (report.ofSeveral() ? "" : facts.periods().get(report.period()) + " ")
                + report.status().label().zh();
    }

    private Optional<Rational> least(OpenReport report) {
        return report.isMissing()
                ? numbers.possible(Bounds::lower)
                : Optional.of(numbers.ofLastPlaces(Math.min(0, report.again())));
    }

    private Optional<Rational> most(OpenReport report) {
        return report.isMissing()
                ? numbers.possible(Bounds::upper)
                : Optional.of(numbers.ofLastPlaces(Math.max(0, report.again())));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.scoring.ValueRange;

/**
 * The figures of all units that a tree tells of a comparison.
 *
 * @param node the comparison
 * @param units the figures of each by their keys, those of the unit that is explained first
 */
record PeerTable(ScoreNode.Topsis node, List<Map<String, Attainment>> units) {

    static PeerTable of(ScoreNode.Topsis node, Explanation among, Map<String, Attainment> own) {
        List<Map<String, Attainment>> units = new ArrayList<>(List.of(own));
        for (Explanation peer : among.steps()) {
            if (peer.code() == StepCode.PEER) {
                Map<String, Attainment> figures = new HashMap<>();
                peer.steps().stream()
                        .filter(s -> s.code() == StepCode.ATTAINED)
                        .map(s -> (Attainment) s.arguments().get(0))
                        .forEach(a -> figures.put(a.key(), a));
                units.add(figures);
            }
        }
        return new PeerTable(node, units);
    }

    /** The figures of those units that have them all, that of the explained unit first if it has. */
    List<List<Fraction>> rows() {
        List<List<Fraction>> rows = new ArrayList<>();
        units.forEach(u -> row(u).ifPresent(rows::add));
        return rows;
    }

    boolean isOwnComplete() {
        return row(units.get(0)).isPresent();
    }

    /** Whether there is a figure that can never be. */
    boolean isOpenForEver() {
        return units.stream()
                .anyMatch(u -> node.criteria().stream()
                        .anyMatch(c -> Optional.ofNullable(u.get(c.subject().key()))
                                .map(Attainment::notApplicable)
                                .orElse(false)));
    }

    private Optional<List<Fraction>> row(Map<String, Attainment> unit) {
        List<Fraction> row = new ArrayList<>();
        for (ScoreNode.Criterion criterion : node.criteria()) {
            ValueRange range = known(unit, criterion.subject(), false);
            if (!range.isExact()) {
                return Optional.empty();
            }
            row.add(figure(unit, criterion.subject(), range.low().orElseThrow()));
        }
        return Optional.of(row);
    }

    /** What is known of a figure, in its own unit; what it can be counts only if asked for. */
    private static ValueRange known(Map<String, Attainment> unit, Subject subject, boolean possibly) {
        return Optional.ofNullable(unit.get(subject.key()))
                .filter(a -> PassingReplay.fits(a.unit(), subject.unit()))
                .flatMap(a -> a.actual().or(() -> possibly ? Optional.of(a.possible()) : Optional.empty()))
                .orElse(ValueRange.ANYTHING);
    }

    private static Fraction figure(Map<String, Attainment> unit, Subject subject, Rational value) {
        Attainment found = Objects.requireNonNull(unit.get(subject.key()));
        return Fraction.of(value).times(PassingReplay.scale(found.unit(), subject.unit()));
    }

    /** Criterion by criterion the share of each unit; an empty list where all are equal. */
    List<List<Fraction>> columns(List<List<Fraction>> rows) {
        List<List<Fraction>> columns = new ArrayList<>();
        for (int c = 0; c < node.criteria().size(); c++) {
            Fraction worst = end(rows, c, false);
            Fraction way = end(rows, c, true).minus(worst);
            List<Fraction> column = new ArrayList<>();
            for (List<Fraction> row : rows) {
                column.add(
                        way.isSame(Fraction.ZERO)
                                ? way
                                : row.get(c).minus(worst).over(way));
            }
            columns.add(way.isSame(Fraction.ZERO) ? List.of() : column);
        }
        return columns;
    }

    Fraction end(List<List<Fraction>> rows, int column, boolean best) {
        boolean least = node.criteria().get(column).subject().isLowerBetter() == best;
        Fraction end = rows.get(0).get(column);
        for (List<Fraction> row : rows) {
            Fraction value = row.get(column);
            end = (least ? value.isBelow(end) : end.isBelow(value)) ? value : end;
        }
        return end;
    }

    private Optional<Fraction> end(Map<String, Attainment> unit, Subject subject, boolean low) {
        ValueRange range = known(unit, subject, true);
        return (low ? range.low() : range.high()).map(v -> figure(unit, subject, v));
    }

    private boolean canBeLevel(Subject subject) {
        Optional<Fraction> highestLow =
                units.stream().flatMap(u -> end(u, subject, true).stream()).reduce((a, b) -> a.isBelow(b) ? b : a);
        Optional<Fraction> lowestHigh =
                units.stream().flatMap(u -> end(u, subject, false).stream()).reduce((a, b) -> b.isBelow(a) ? b : a);
        return highestLow.isEmpty() || lowestHigh.isEmpty() || !lowestHigh.get().isBelow(highestLow.get());
    }

    /** Criterion by criterion the unit's own share in the worst case, or in the best one. */
    List<Fraction> limits(boolean worst) {
        return node.criteria().stream()
                .map(ScoreNode.Criterion::subject)
                .map(s -> canBeLevel(s) ? worst ? Fraction.ZERO : Fraction.ONE : share(s, worst))
                .toList();
    }

    /** The unit's own share, with its own figure and all others at the ends that are worst, or best, for it. */
    private Fraction share(Subject subject, boolean worst) {
        boolean ownLow = worst != subject.isLowerBetter();
        Fraction limit = worst ? Fraction.ZERO : Fraction.ONE;
        Optional<Fraction> own = end(units.get(0), subject, ownLow);
        if (own.isEmpty()) {
            return limit;
        }
        Fraction least = own.get();
        Fraction most = own.get();
        for (Map<String, Attainment> unit : units.subList(1, units.size())) {
            Optional<Fraction> other = end(unit, subject, !ownLow);
            if (other.isEmpty()) {
                return limit;
            }
            least = other.get().isBelow(least) ? other.get() : least;
            most = most.isBelow(other.get()) ? other.get() : most;
        }
        if (least.isSame(most)) {
            return limit;
        }
        Fraction from = subject.isLowerBetter() ? most : least;
        Fraction to = subject.isLowerBetter() ? least : most;
        return own.get().minus(from).over(to.minus(from));
    }
}

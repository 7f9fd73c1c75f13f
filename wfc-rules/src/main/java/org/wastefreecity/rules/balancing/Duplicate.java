/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * A cell that was filled more than once (重复填报).
 * <p>
 * Every two figures are held against each other, so that 748 and 749 thousand are not hidden by a third of 700 thousand that was
 * printed to the hundred thousand and fits both. Two figures agree if one value would be printed as either; ranges that only touch
 * do not, because one rule of rounding never gives both. This class is immutable and thread-safe.
 *
 * @param cell the cell
 * @param figures its figures, two at least
 * @param kind what is to be said of them
 * @param apart every two figures that cannot both be right
 */
public record Duplicate(Cell cell, List<Figure> figures, Kind kind, List<Pair> apart) {

    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if there are fewer than two figures
     */
    public Duplicate {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(kind, "kind");
        figures = ImmutableList.copyOf(figures);
        apart = ImmutableList.copyOf(apart);
        InvalidPartException.check(
                figures.size() > 1, "Duplicate", "figures", "两个以上数值", "two figures or more", figures.size());
    }

    /**
     * Two figures that cannot both be right.
     *
     * @param one the one given first
     * @param other the other
     */
    public record Pair(Figure one, Figure other) {
        /** Checks that no part is missing. */
        public Pair {
            Objects.requireNonNull(one, "one");
            Objects.requireNonNull(other, "other");
        }
    }

    /** What several figures of one cell are to each other. */
    public enum Kind {
        /** The same figure again (重复). */
        REPEATED,
        /** The same in other places or units (精度不同). */
        REFINED,
        /** Two of them cannot both be right (矛盾). */
        CONTRADICTORY
    }

    /**
     * The cells of a sheet that were filled more than once.
     *
     * @param sheet the sheet
     * @return them, in the order of the sheet
     */
    public static List<Duplicate> in(Sheet sheet) {
        ImmutableList.Builder<Duplicate> all = ImmutableList.builder();
        for (Cell cell : sheet.cells()) {
            List<Figure> figures = sheet.figures(cell);
            if (figures.size() > 1) {
                all.add(of(cell, figures));
            }
        }
        return all.build();
    }

    private static Duplicate of(Cell cell, List<Figure> figures) {
        List<Pair> apart = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            for (int j = i + 1; j < figures.size(); j++) {
                if (!agree(figures.get(i), figures.get(j))) {
                    apart.add(new Pair(figures.get(i), figures.get(j)));
                }
            }
        }
        Kind kind = !apart.isEmpty()
                ? Kind.CONTRADICTORY
                : figures.stream().distinct().count() == 1 ? Kind.REPEATED : Kind.REFINED;
        return new Duplicate(cell, figures, kind, apart);
    }

    private static boolean agree(Figure one, Figure other) {
        if (!one.unit().isComparableTo(other.unit())) {
            return false;
        }
        Rational apart =
                one.valueIn(one.unit()).minus(other.valueIn(one.unit())).abs();
        Rational open = half(one, one).plus(half(other, one));
        return apart.signum() == 0 || apart.compareTo(open) < 0;
    }

    private static Rational half(Figure figure, Figure unit) {
        return Figure.of(figure.halfOfLastPlace(), figure.unit()).valueIn(unit.unit());
    }

    /**
     * The duplicate as a finding.
     *
     * @return an error where figures contradict each other, a warning where one stands twice, a note where one refines another
     */
    public Finding finding() {
        String shown = figures.stream().map(Figure::toString).collect(Collectors.joining("; "));
        return switch (kind) {
            case REPEATED ->
                new Finding(
                        "duplicate-figure",
                        Severity.WARNING,
                        cell.toString(),
                        Wording.of("一个数值", "one figure"),
                        shown,
                        Wording.of("删去重复填报；相加会重复计算", "Remove the repetition; adding the two would count twice"));
            case REFINED ->
                new Finding(
                        "duplicate-refined",
                        Severity.NOTE,
                        cell.toString(),
                        Wording.of("一个数值", "one figure"),
                        shown,
                        Wording.of("各数在舍入范围内一致，保留最精确者", "They agree within their rounding; keep the most precise"));
            case CONTRADICTORY ->
                new Finding(
                        "duplicate-contradicts",
                        Severity.ERROR,
                        cell.toString(),
                        Wording.of("一致的数值", "figures that agree"),
                        apart.stream().map(p -> p.one() + " ≠ " + p.other()).collect(Collectors.joining("; ")),
                        Wording.of("查明何者为准；平衡审核中按未知处理", "Find out which is right; the balances take it as unknown"));
        };
    }
}

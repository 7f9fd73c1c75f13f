/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Every equation with as few columns as can be that follows from some equations, such as 期末 2022 = 期初 2023 from two balances
 * that share neither.
 * <p>
 * Columns in ranges can keep some equations at once exactly if each of these can be kept by itself (Rockafellar, "The elementary
 * vectors of a subspace of R^N", 1969): so this finite list decides what otherwise takes a linear programme for every record. It
 * is found once for each shape of record.
 */
final class Consequences implements Conflicts {
    /** How many eliminations are tried before a shape is left to the slower way. */
    private static final int MOST_STEPS = 4_000;

    private static final int MOST_EQUATIONS = 600;

    private final List<Equation> equations;

    /** The same, for small figures; null if coefficients are large. */
    private final @Nullable SmallNumbers small;

    private Consequences(List<Equation> equations) {
        this.equations = equations;
        this.small = SmallNumbers.of(equations);
    }

    /** Of some rows, each with a coefficient for every column; empty if there are too many to list. */
    static Optional<Consequences> of(List<BigInteger[]> rows) {
        Draft draft = new Draft();
        return draft.eliminate(independent(rows), 0)
                ? Optional.of(new Consequences(List.copyOf(draft.found)))
                : Optional.empty();
    }

    /** Rows from which the others follow. */
    static List<BigInteger[]> independent(List<BigInteger[]> rows) {
        List<BigInteger[]> basis = new ArrayList<>();
        for (BigInteger[] row : rows) {
            BigInteger[] rest = row;
            for (BigInteger[] earlier : basis) {
                rest = without(rest, earlier, lead(earlier));
            }
            if (lead(rest) < rest.length) {
                basis.add(rest);
            }
        }
        return basis;
    }

    private static int lead(BigInteger[] row) {
        int c = 0;
        while (c < row.length && row[c].signum() == 0) {
            c++;
        }
        return c;
    }

    /** A row with one column cancelled by another row that has it. */
    private static BigInteger[] without(BigInteger[] row, BigInteger[] pivot, int column) {
        if (row[column].signum() == 0) {
            return row;
        }
        BigInteger[] rest = new BigInteger[row.length];
        for (int c = 0; c < row.length; c++) {
            rest[c] = row[c].multiply(pivot[column]).subtract(pivot[c].multiply(row[column]));
        }
        BigInteger divisor = Equation.divisor(rest);
        if (divisor.compareTo(BigInteger.ONE) > 0) {
            for (int c = 0; c < rest.length; c++) {
                rest[c] = rest[c].divide(divisor);
            }
        }
        return rest;
    }

    List<Equation> equations() {
        return equations;
    }

    @Override
    public @Nullable Equation broken(Range[] ranges) {
        SmallNumbers fast = small;
        long[] ends = fast == null ? null : SmallNumbers.ends(ranges);
        Equation shortest = null;
        for (int e = 0; e < equations.size(); e++) {
            Equation equation = equations.get(e);
            if (shortest == null
                    || equation.columns().size() < shortest.columns().size()) {
                boolean broken = fast != null && ends != null ? fast.isBroken(e, ends) : equation.isBroken(ranges);
                shortest = broken ? equation : shortest;
            }
        }
        return shortest;
    }

    /** Gathers what eliminating columns leaves. */
    private static final class Draft {
        private final Set<Equation> found = new LinkedHashSet<>();
        private int steps;

        boolean eliminate(List<BigInteger[]> rows, int from) {
            if (rows.size() == 1) {
                found.add(Equation.of(rows.get(0)));
                return found.size() <= MOST_EQUATIONS;
            }
            if (rows.isEmpty()) {
                return true;
            }
            for (int c = from; c < rows.get(0).length; c++) {
                int pivot = -1;
                for (int r = 0; r < rows.size() && pivot < 0; r++) {
                    pivot = rows.get(r)[c].signum() != 0 ? r : -1;
                }
                if (pivot >= 0) {
                    List<BigInteger[]> rest = new ArrayList<>();
                    for (int r = 0; r < rows.size(); r++) {
                        if (r != pivot) {
                            rest.add(without(rows.get(r), rows.get(pivot), c));
                        }
                    }
                    if (++steps > MOST_STEPS || !eliminate(rest, c + 1)) {
                        return false;
                    }
                }
            }
            return true;
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.List;

/**
 * Whether the days of the period asked for are multiplied with, or divide, what was counted in another period: last year's tonnes by
 * this year's 366 days.
 * <p>
 * What is added up is looked at term by term, since each has factors of its own; what stands below a line divides every term above.
 * Terms are of four sorts, by whether they count days and whether they sum up another period, and a set of sorts is four bits.
 */
final class DaysScope {
    private static final int DAYS = 1;
    private static final int ELSEWHEN = 2;
    private static final int PLAIN = sort(0);

    private DaysScope() {}

    private static int sort(int term) {
        return 1 << term;
    }

    /** Whether some term is of both sorts. */
    static boolean isMixed(Node node) {
        return isMixed(of(node));
    }

    static boolean isMixed(int sorts) {
        return (sorts & sort(DAYS | ELSEWHEN)) != 0;
    }

    /** The sorts of terms that a part has. */
    static int of(Node node) {
        if (node instanceof Node.Days) {
            return sort(DAYS);
        }
        if (node instanceof Node.Total total) {
            return total.selection().period() == PeriodSelector.Named.THIS_YEAR ? PLAIN : sort(ELSEWHEN);
        }
        if (node instanceof Node.Reference reference) {
            return reference.formula().daysScope();
        }
        if (node instanceof Node.Change) {
            return PLAIN; // it takes days and sums together to its first year, and is itself a figure of this one
        }
        if (node instanceof Node.Product product) {
            return times(times(PLAIN, product.above()), whole(product.under()));
        }
        if (node instanceof Node.Ratio ratio) {
            return times(times(PLAIN, List.of(ratio.above())), whole(List.of(ratio.under())));
        }
        if (node instanceof Node.Mean mean) {
            return times(times(PLAIN, List.of(mean.of(), mean.weight())), whole(List.of(mean.weight())));
        }
        return node.below().stream()
                .mapToInt(DaysScope::of)
                .reduce((a, b) -> a | b)
                .orElse(PLAIN);
    }

    private static int times(int sorts, List<Node> factors) {
        int product = sorts;
        for (Node factor : factors) {
            product = times(product, of(factor));
        }
        return product;
    }

    private static int times(int sorts, int others) {
        int product = 0;
        for (int one = 0; one <= (DAYS | ELSEWHEN); one++) {
            for (int other = 0; other <= (DAYS | ELSEWHEN); other++) {
                if ((sorts & sort(one)) != 0 && (others & sort(other)) != 0) {
                    product |= sort(one | other);
                }
            }
        }
        return product;
    }

    /** Factors that divide as a whole: one term with all that is in theirs. */
    private static int whole(List<Node> factors) {
        int all = 0;
        for (Node factor : factors) {
            int sorts = of(factor);
            for (int one = 0; one <= (DAYS | ELSEWHEN); one++) {
                all |= (sorts & sort(one)) != 0 ? one : 0;
            }
        }
        return sort(all);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.primitives.ImmutableIntArray;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;

/** How wide the rows of a table are, of which only pieces are known. */
final class RowWidth {
    private static final int MOST_PIECES = 4;
    private static final int MOST_GUESSES = 40;
    /** Against the cost of a joint, which is 1 for each cell of the width. */
    private static final int WORTH_OF_CELL = 4;

    private RowWidth() {}

    /**
     * The width that explains most: the most pieces make whole rows of it, by themselves or together with those that follow.
     *
     * @param sizes how wide each piece is, from the top
     * @return the width; 0 if there are no pieces
     */
    static int of(ImmutableIntArray sizes) {
        Map<Integer, Integer> guesses = new HashMap<>();
        for (int i = 0; i < sizes.length(); i++) {
            int sum = 0;
            for (int j = i; j < sizes.length() && j < i + MOST_PIECES; j++) {
                sum += sizes.get(j);
                guesses.merge(sum, 1, Integer::sum);
            }
        }
        return guesses.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .limit(MOST_GUESSES)
                .map(Map.Entry::getKey)
                .max(Comparator.comparingLong((Integer w) -> score(sizes, w)).thenComparing(w -> w))
                .orElse(0);
    }

    /**
     * Pieces in whole rows count for a width, others against it; and a little each joint, lest two rows pass for one. A width
     * that occurs once explains nothing.
     */
    private static long score(ImmutableIntArray sizes, int width) {
        long score = 0;
        int whole = 0;
        int at = 0;
        while (at < sizes.length()) {
            int pieces = pieces(sizes, at, width);
            long sum = 0;
            for (int i = at; i < at + pieces; i++) {
                sum += sizes.get(i);
            }
            whole += sum == width ? 1 : 0;
            score += WORTH_OF_CELL * (sum == width ? sum : -sum) - (pieces - 1L) * width;
            at += pieces;
        }
        return whole > 1 ? score : score - Integer.MAX_VALUE;
    }

    /** How many pieces from one on make a row: all that fill the width exactly, else that one. */
    static int pieces(ImmutableIntArray sizes, int from, int width) {
        long sum = 0;
        for (int i = from; i < sizes.length() && sum < width; i++) {
            sum += sizes.get(i);
            if (sum == width) {
                return i - from + 1;
            }
        }
        return 1;
    }
}

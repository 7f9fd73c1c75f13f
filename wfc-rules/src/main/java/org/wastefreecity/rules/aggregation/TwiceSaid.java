/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.BitSet;

/**
 * A sum some of whose amounts came again, equal to the last digit, so that nobody knows whether each is the same amount or another one
 * (重复行取舍). What is possible decides where it can: if the sum would be below 0 without an amount, it counts.
 *
 * @param counted which of them count
 * @param sum the sum with those
 * @param less what may be missing from it, 0 or below
 * @param more what may come to it, 0 or above
 */
record TwiceSaid(BitSet counted, long sum, long less, long more) {
    private static final int MOST_TRIED = 12;

    /** Tries every choice, of as many as can be tried; of more the ends of what is possible stand for the best choice. */
    static TwiceSaid of(long once, long[] again, long lowest, long highest) {
        long below = once;
        long above = once;
        for (long amount : again) {
            below = amount < 0 ? clamped(below, amount) : below;
            above = amount > 0 ? clamped(above, amount) : above;
        }
        boolean possible = once >= lowest && once <= highest;
        if (possible && below >= lowest && above <= highest || again.length > MOST_TRIED) {
            long least = Math.min(once, Math.max(below, lowest));
            long most = Math.max(once, Math.min(above, highest));
            return new TwiceSaid(new BitSet(), once, difference(least, once), difference(most, once));
        }
        int fewest = possible ? 0 : -1;
        long least = once;
        long most = once;
        for (int choice = 0; choice < 1 << again.length; choice++) {
            long sum = once;
            for (int k = 0; k < again.length; k++) {
                sum = (choice >> k & 1) == 1 ? clamped(sum, again[k]) : sum;
            }
            if (sum >= lowest && sum <= highest) {
                if (fewest < 0) {
                    fewest = choice;
                    least = sum;
                    most = sum;
                }
                fewest = Integer.bitCount(choice) < Integer.bitCount(fewest) ? choice : fewest;
                least = Math.min(least, sum);
                most = Math.max(most, sum);
            }
        }
        BitSet counted = fewest < 0 ? new BitSet() : BitSet.valueOf(new long[] {fewest});
        long sum = counted.stream().mapToLong(k -> again[k]).reduce(once, TwiceSaid::clamped);
        return fewest < 0
                ? new TwiceSaid(counted, once, 0, 0)
                : new TwiceSaid(counted, sum, difference(least, sum), difference(most, sum));
    }

    boolean counts(int number) {
        return counted.get(number);
    }

    private static long difference(long to, long from) {
        return from == Long.MIN_VALUE ? to : clamped(to, -from);
    }

    /** The sum, or the end of the range of longs where it lies beyond. */
    static long clamped(long a, long b) {
        long sum = a + b;
        return ((a ^ sum) & (b ^ sum)) < 0 ? (a < 0 ? Long.MIN_VALUE : Long.MAX_VALUE) : sum;
    }
}

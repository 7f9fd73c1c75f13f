/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.coverage.RatioBounds.Missing;

/**
 * Ranges of ratios against every completion in whole numbers. The ends of a range are reached at corners, and the corners of a whole
 * number problem are whole numbers: trying all of them finds the true range.
 */
class RatioBoundsProperties {
    private static final int FAR = 9; // as far as the search goes where there is no limit

    private record Silent(int xLow, int xHigh, int yLow, int yHigh, boolean within, boolean openX, boolean openY) {
        Missing toMissing() {
            return new Missing(interval(xLow, xHigh, openX), interval(yLow, yHigh, openY), within);
        }

        private static Interval interval(int low, int high, boolean open) {
            return new Interval(
                    Optional.of(Rational.of(low)), open ? Optional.empty() : Optional.of(Rational.of(high)));
        }
    }

    private static Silent silent(SplittableRandom random, boolean open) {
        boolean within = random.nextBoolean();
        int x = random.nextInt(-2, 4);
        int y = random.nextInt(-1, 4);
        int xHigh = x + random.nextInt(4);
        int yHigh = Math.max(y + random.nextInt(4), within ? x : -9);
        boolean openX = open && random.nextInt(4) == 0;
        boolean openY = open && random.nextInt(4) == 0;
        return new Silent(x, openX ? FAR : xHigh, y, openY ? FAR : yHigh, within, openX, openY);
    }

    private static void tryAll(int n, int d, List<Silent> rest, List<int[]> found) {
        if (rest.isEmpty()) {
            found.add(new int[] {n, d});
            return;
        }
        Silent s = rest.get(0);
        for (int x = s.xLow(); x <= s.xHigh(); x++) {
            for (int y = s.yLow(); y <= s.yHigh(); y++) {
                if (!s.within() || x <= y) {
                    tryAll(n + x, d + y, rest.subList(1, rest.size()), found);
                }
            }
        }
    }

    @Property(tries = 5_000)
    void rangeIsThatOfAllCompletions(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        boolean open = random.nextInt(4) == 0;
        int n = random.nextInt(-3, 8);
        int d = random.nextInt(0, 9);
        List<Silent> silent = new ArrayList<>();
        for (int i = random.nextInt(open ? 3 : 4); i > 0; i--) {
            silent.add(silent(random, open));
        }
        List<int[]> all = new ArrayList<>();
        tryAll(n, d, silent, all);
        RatioBounds bounds = RatioBounds.of(
                Rational.of(n),
                Rational.of(d),
                silent.stream().map(Silent::toMissing).toList());
        boolean mayBeNegative = all.stream().anyMatch(c -> c[1] < 0);
        boolean mayBeZero = all.stream().anyMatch(c -> c[1] == 0);
        if (mayBeNegative || all.stream().noneMatch(c -> c[1] > 0)) {
            assertEquals(new RatioBounds(Interval.ANY, true, false), bounds);
            return;
        }
        assertEquals(mayBeZero, bounds.mayBeUndefined());
        List<Rational> ratios = all.stream()
                .filter(c -> c[1] > 0)
                .map(c -> Rational.of(c[0], c[1]))
                .toList();
        ratios.forEach(r -> assertTrue(bounds.range().contains(r), () -> r + " in " + bounds + silent));
        boolean limited = silent.stream().noneMatch(s -> s.openX() || s.openY());
        Rational least = ratios.stream().reduce(Interval::min).orElseThrow();
        Rational most = ratios.stream().reduce(Interval::max).orElseThrow();
        if (limited && !mayBeZero) {
            assertEquals(new RatioBounds(Interval.of(least, most), false, true), bounds, silent::toString);
        } else if (limited && bounds.attained()) {
            assertEquals(Interval.of(least, most), bounds.range(), silent::toString);
        } else if (bounds.attained()) {
            assertTrue(bounds.range().encloses(Interval.of(least, most)));
        }
    }

    /** Who knows more, says no more than who knows less: the range of single reports lies in that of the two sums. */
    @Property(tries = 2_000)
    void rangeOfReportsLiesInThatOfSums(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Missing> missing = new ArrayList<>();
        Interval above = Interval.ZERO;
        Interval below = Interval.of(Rational.of(5), Rational.of(5));
        for (int i = random.nextInt(4); i > 0; i--) {
            Silent s = silent(random, false);
            Missing one = new Silent(
                            Math.max(0, s.xLow()),
                            Math.max(0, s.xHigh()),
                            Math.max(0, s.yLow()),
                            Math.max(0, s.yHigh()),
                            s.within(),
                            false,
                            false)
                    .toMissing();
            missing.add(one);
            above = above.plus(one.above());
            below = below.plus(one.below());
        }
        RatioBounds reports = RatioBounds.of(Rational.ZERO, Rational.of(5), missing);
        RatioBounds sums = RatioBounds.of(Rational.ZERO, Rational.ZERO, List.of(new Missing(above, below, false)));
        assertTrue(sums.range().encloses(reports.range()));
    }
}

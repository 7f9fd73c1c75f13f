/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.math.BigInteger;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * One cell of every unit, in pages of {@value #PAGE} units; mutable, for one thread. A snapshot shares pages; a page is copied
 * before the first change after it.
 */
final class Cells {
    static final int PAGE = 256;

    /** Own values and sums over a unit and all below it. */
    private record Page(int epoch, long[] own, boolean[] present, long[] low, long[] high, int[] counts) {
        static Page empty(int epoch) {
            return new Page(epoch, new long[PAGE], new boolean[PAGE], new long[PAGE], new long[PAGE], new int[PAGE]);
        }

        Page copy(int newEpoch) {
            return new Page(newEpoch, own.clone(), present.clone(), low.clone(), high.clone(), counts.clone());
        }
    }

    private final @Nullable Page[] pages;

    Cells(int units) {
        this(new Page[(units + PAGE - 1) / PAGE]);
    }

    private Cells(@Nullable Page[] pages) {
        this.pages = pages;
    }

    Cells snapshot() {
        return new Cells(pages.clone());
    }

    private Page writable(int unit, int epoch) {
        Page page = pages[unit / PAGE];
        if (page == null || page.epoch() != epoch) {
            page = page == null ? Page.empty(epoch) : page.copy(epoch);
            pages[unit / PAGE] = page;
        }
        return page;
    }

    OptionalLong own(int unit) {
        Page page = pages[unit / PAGE];
        return page == null || !page.present()[unit % PAGE]
                ? OptionalLong.empty()
                : OptionalLong.of(page.own()[unit % PAGE]);
    }

    int count(int unit) {
        Page page = pages[unit / PAGE];
        return page == null ? 0 : page.counts()[unit % PAGE];
    }

    Optional<BigInteger> total(int unit) {
        Page page = pages[unit / PAGE];
        int i = unit % PAGE;
        return page == null || page.counts()[i] == 0
                ? Optional.empty()
                : Optional.of(Int128.toBigInteger(page.high()[i], page.low()[i]));
    }

    /** Puts a unit's own value in the place of the old one, and the difference on the way up. */
    void replace(UnitTree tree, int unit, int epoch, OptionalLong now) {
        Page first = writable(unit, epoch);
        int place = unit % PAGE;
        boolean was = first.present()[place];
        long before = first.own()[place]; // 0 if there was none
        long after = now.orElse(0);
        first.own()[place] = after;
        first.present()[place] = now.isPresent();
        int more = (now.isPresent() ? 1 : 0) - (was ? 1 : 0);
        long low = after - before;
        long high = (after >> 63) - (before >> 63) - (Long.compareUnsigned(after, before) < 0 ? 1 : 0);
        for (int u = unit; u >= 0; u = tree.above(u)) {
            Page page = writable(u, epoch);
            int i = u % PAGE;
            long sum = page.low()[i] + low;
            page.high()[i] += high + Int128.carry(sum, low);
            page.low()[i] = sum;
            page.counts()[i] += more;
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * Which groups there are: four dictionaries and the groups' keys, each four codes in one long, in ascending order. Immutable; every
 * entry of a dictionary is in use, so that equal groups have equal layouts.
 */
final class Layout {
    static final int MEASURE_BITS = 10;
    static final int PERIOD_BITS = 14;
    static final int CATEGORY_BITS = 18;
    static final int TERRITORY_BITS = 20;
    private static final int PERIOD = MEASURE_BITS;
    private static final int CATEGORY = PERIOD + PERIOD_BITS;
    private static final int TERRITORY = CATEGORY + CATEGORY_BITS;

    static final Layout EMPTY = new Layout(Names.NONE, Names.NONE, Names.NONE, new MeasureScale[0], new long[0]);

    final Names territories;
    final Names categories;
    final Names periods;
    final MeasureScale[] measures;
    final long[] keys;

    /** Takes over arrays that are in order. */
    Layout(Names territories, Names categories, Names periods, MeasureScale[] measures, long[] keys) {
        this.territories = territories;
        this.categories = categories;
        this.periods = periods;
        this.measures = measures;
        this.keys = keys;
        check(territories.size(), TERRITORY_BITS, "territories");
        check(categories.size(), CATEGORY_BITS, "categories");
        check(periods.size(), PERIOD_BITS, "periods");
        check(measures.length, MEASURE_BITS, "measures");
    }

    private static void check(int size, int bits, String part) {
        InvalidPartException.check(
                size <= 1 << bits, "PartialSums", part, "不超过" + (1 << bits) + "个", "at most " + (1 << bits), size);
    }

    static long key(int territory, int category, int period, int measure) {
        return (long) territory << TERRITORY | (long) category << CATEGORY | (long) period << PERIOD | measure;
    }

    static int territory(long key) {
        return (int) (key >>> TERRITORY);
    }

    static int category(long key) {
        return (int) (key >>> CATEGORY) & ((1 << CATEGORY_BITS) - 1);
    }

    static int period(long key) {
        return (int) (key >>> PERIOD) & ((1 << PERIOD_BITS) - 1);
    }

    static int measure(long key) {
        return (int) key & ((1 << MEASURE_BITS) - 1);
    }

    int size() {
        return keys.length;
    }

    GroupKey group(int i) {
        long key = keys[i];
        return new GroupKey(
                RegionCode.parse(territories.text(territory(key))),
                categories.text(category(key)),
                ReportingPeriod.parse(periods.text(period(key))),
                measures[measure(key)].measure());
    }

    /** The place of a group, negative if it is not here. */
    int indexOf(GroupKey group) {
        int territory = territories.code(group.territory().text());
        int category = categories.code(group.category());
        int period = periods.code(group.period().toString());
        int measure = measureCode(group.measure());
        return territory < 0 || category < 0 || period < 0 || measure < 0
                ? -1
                : Arrays.binarySearch(keys, key(territory, category, period, measure));
    }

    int measureCode(String id) {
        int low = 0;
        int high = measures.length - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = measures[middle].measure().compareTo(id);
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -1;
    }

    boolean isSame(Layout other) {
        return this == other
                || (Arrays.equals(keys, other.keys)
                        && territories.isSame(other.territories)
                        && categories.isSame(other.categories)
                        && periods.isSame(other.periods)
                        && Arrays.equals(measures, other.measures));
    }

    int hash() {
        return 31 * Arrays.hashCode(keys) + territories.hash();
    }

    /**
     * Two layouts made one.
     *
     * @param layout the groups of both
     * @param left the new place of each old group; null if they keep theirs
     * @param right likewise
     */
    record Union(Layout layout, int @Nullable [] left, int @Nullable [] right) {}

    /**
     * The groups of two layouts.
     *
     * @throws UnmergeablePartialsException if they hold a measure differently
     */
    Union union(Layout other) {
        if (isSame(other)) {
            return new Union(this, null, null);
        }
        Names.Union territory = territories.union(other.territories);
        Names.Union category = categories.union(other.categories);
        Names.Union period = periods.union(other.periods);
        Names.Union measure = ids(measures).union(ids(other.measures));
        MeasureScale[] scales = new MeasureScale[measure.names().size()];
        for (int m = 0; m < scales.length; m++) {
            String id = measure.names().text(m);
            int mine = measureCode(id);
            int theirs = other.measureCode(id);
            if (mine >= 0 && theirs >= 0 && !measures[mine].equals(other.measures[theirs])) {
                throw new UnmergeablePartialsException(measures[mine], other.measures[theirs]);
            }
            scales[m] = mine >= 0 ? measures[mine] : other.measures[theirs];
        }
        // codes keep their order in the union, so the keys do, too
        long[] a = recode(keys, territory.left(), category.left(), period.left(), measure.left());
        long[] b = recode(other.keys, territory.right(), category.right(), period.right(), measure.right());
        long[] all = new long[Math.addExact(a.length, b.length)];
        int[] left = new int[a.length];
        int[] right = new int[b.length];
        int i = 0;
        int k = 0;
        int n = 0;
        while (i < a.length || k < b.length) {
            boolean mine = k == b.length || (i < a.length && a[i] <= b[k]);
            boolean theirs = i == a.length || (k < b.length && b[k] <= a[i]);
            all[n] = mine ? a[i] : b[k];
            if (mine) {
                left[i++] = n;
            }
            if (theirs) {
                right[k++] = n;
            }
            n++;
        }
        if (n == a.length) {
            return new Union(this, null, right); // all of the other is here
        }
        if (n == b.length) {
            return new Union(other, left, null);
        }
        Layout union = new Layout(territory.names(), category.names(), period.names(), scales, Arrays.copyOf(all, n));
        return new Union(union, left, right);
    }

    private static Names ids(MeasureScale[] measures) {
        return new Names(Arrays.stream(measures).map(MeasureScale::measure).toArray(String[]::new));
    }

    private static long[] recode(
            long[] keys,
            int @Nullable [] territory,
            int @Nullable [] category,
            int @Nullable [] period,
            int @Nullable [] measure) {
        if (territory == null && category == null && period == null && measure == null) {
            return keys;
        }
        long[] recoded = new long[keys.length];
        for (int i = 0; i < keys.length; i++) {
            long key = keys[i];
            recoded[i] = key(
                    code(territory, territory(key)),
                    code(category, category(key)),
                    code(period, period(key)),
                    code(measure, measure(key)));
        }
        return recoded;
    }

    private static int code(int @Nullable [] codes, int old) {
        return codes == null ? old : codes[old];
    }

    /** The layout of some groups, without the texts that only others use. */
    Layout only(int[] kept) {
        boolean[] t = new boolean[territories.size()];
        boolean[] c = new boolean[categories.size()];
        boolean[] p = new boolean[periods.size()];
        boolean[] m = new boolean[measures.length];
        long[] old = new long[kept.length];
        for (int i = 0; i < kept.length; i++) {
            long key = keys[kept[i]];
            old[i] = key;
            t[territory(key)] = true;
            c[category(key)] = true;
            p[period(key)] = true;
            m[measure(key)] = true;
        }
        int[] measureCodes = places(m);
        MeasureScale[] scales =
                new MeasureScale[kept.length == 0 ? 0 : measureCodes[m.length - 1] + (m[m.length - 1] ? 1 : 0)];
        for (int code = 0; code < m.length; code++) {
            if (m[code]) {
                scales[measureCodes[code]] = measures[code];
            }
        }
        return new Layout(
                territories.only(t),
                categories.only(c),
                periods.only(p),
                scales,
                recode(old, places(t), places(c), places(p), measureCodes));
    }

    /** For each code the number of used ones before it. */
    private static int[] places(boolean[] used) {
        int[] places = new int[used.length];
        int n = 0;
        for (int code = 0; code < used.length; code++) {
            places[code] = n;
            n += used[code] ? 1 : 0;
        }
        return places;
    }
}

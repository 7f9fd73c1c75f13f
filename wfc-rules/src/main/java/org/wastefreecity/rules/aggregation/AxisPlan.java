/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How the levels of one axis are reached: elements are added up to the core, the coarsest split that every level is a union of,
 * and each level from the core or from a finer level that holds all of it.
 * <p>
 * For county, city and province the core is the counties, and cities where they report without any. A level that does not hang
 * in a chain, such as source by hazard beside families, comes from the core.
 */
final class AxisPlan {
    /** The source of a level that comes from the core. */
    static final int CORE = -1;

    final List<LevelMap> levels;
    /** The core member of each element; −1 for an element that no level holds. */
    final int[] coreOf;

    final int coreSize;
    /** For each level the member of each core member; −1 for one that it does not hold. */
    final int[][] levelOfCore;
    /** For each level where it comes from: {@link #CORE} or an earlier level. */
    final int[] source;
    /** For each level the member of each member of its source; −1 for one that it does not hold. */
    final int[][] map;

    private final int[][][] coresOf;

    AxisPlan(List<LevelMap> levels) {
        this.levels = List.copyOf(levels);
        int elements = levels.get(0).of().length;
        coreOf = new int[elements];
        Map<List<Integer>, Integer> cores = new HashMap<>();
        List<int[]> members = new ArrayList<>();
        for (int i = 0; i < elements; i++) {
            int element = i;
            int[] tuple = levels.stream().mapToInt(l -> l.of()[element]).toArray();
            if (Arrays.stream(tuple).allMatch(m -> m < 0)) {
                coreOf[i] = -1;
                continue;
            }
            List<Integer> key = Arrays.stream(tuple).boxed().toList();
            Integer known = cores.putIfAbsent(key, members.size());
            if (known == null) {
                members.add(tuple);
            }
            coreOf[i] = known == null ? members.size() - 1 : known;
        }
        coreSize = members.size();
        levelOfCore = new int[levels.size()][coreSize];
        for (int level = 0; level < levels.size(); level++) {
            for (int core = 0; core < coreSize; core++) {
                levelOfCore[level][core] = members.get(core)[level];
            }
        }
        coresOf = new int[levels.size()][][];
        Arrays.setAll(coresOf, this::coresOf);
        source = new int[levels.size()];
        map = new int[levels.size()][];
        for (int level = 0; level < levels.size(); level++) {
            source[level] = CORE;
            map[level] = levelOfCore[level];
            for (int finer = 0; finer < level; finer++) {
                int[] through = through(finer, level);
                if (through.length > 0 && through.length < map[level].length) {
                    source[level] = finer;
                    map[level] = through;
                }
            }
        }
    }

    /** The level as a map of a finer level's members; empty if it is none. */
    private int[] through(int finer, int level) {
        int[] through = new int[levels.get(finer).names().size()];
        Arrays.fill(through, -2);
        for (int core = 0; core < coreSize; core++) {
            int from = levelOfCore[finer][core];
            int to = levelOfCore[level][core];
            if (from < 0) {
                if (to >= 0) {
                    return new int[0];
                }
            } else if (through[from] != -2 && through[from] != to) {
                return new int[0];
            } else {
                through[from] = to;
            }
        }
        return through;
    }

    int size(int level) {
        return levels.get(level).names().size();
    }

    /** Whether a level is the core itself, member by member. */
    boolean isCore(int level) {
        if (size(level) != coreSize) {
            return false;
        }
        for (int core = 0; core < coreSize; core++) {
            if (levelOfCore[level][core] != core) {
                return false;
            }
        }
        return true;
    }

    /** The core members of a level's member. */
    int[] coresOf(int level, int member) {
        return coresOf[level][member];
    }

    private int[][] coresOf(int level) {
        int[] count = new int[size(level)];
        for (int member : levelOfCore[level]) {
            if (member >= 0) {
                count[member]++;
            }
        }
        int[][] cores = new int[count.length][];
        Arrays.setAll(cores, m -> new int[count[m]]);
        for (int core = coreSize - 1; core >= 0; core--) {
            int member = levelOfCore[level][core];
            if (member >= 0) {
                cores[member][--count[member]] = core;
            }
        }
        return cores;
    }
}

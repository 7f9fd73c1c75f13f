/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The places that facts were seen at, told apart by where they lay: 公主岭 below 四平 and 公主岭 below 长春 are two. What the tree
 * of a day says is worked out once for each stretch of time.
 */
final class Variants {
    private static final int UNKNOWN = 0;
    private static final int NOT_THERE = -1;

    private final PlaceTree tree;
    private final Map<List<Integer>, Integer> ids = new HashMap<>();
    private final List<int[]> paths = new ArrayList<>();
    private final List<Integer> places = new ArrayList<>();
    private final Map<Integer, Integer> steady = new HashMap<>();
    private final Map<Integer, int[]> byEpoch = new HashMap<>();

    Variants(PlaceTree tree) {
        this.tree = tree;
    }

    /** The table of a day: look a place up in it, and ask {@link #find} where the answer is below 1. */
    int[] table(LocalDate day) {
        return byEpoch.computeIfAbsent(tree.epochOf(day), e -> new int[tree.size()]);
    }

    /** The variant of a place on a day; −1 if the place does not exist then. */
    int find(int[] table, int place, LocalDate day) {
        if (table[place] == UNKNOWN) {
            table[place] = tree.exists(place, day) ? id(place, tree.path(place, day)) + 1 : NOT_THERE;
        }
        return table[place] == NOT_THERE ? -1 : table[place] - 1;
    }

    /** The one variant of a place that always was where it is; −1 if it has several. */
    int steady(int place) {
        return steady.computeIfAbsent(place, p -> tree.isSteady(p) ? id(p, tree.path(p, LocalDate.EPOCH)) : -1);
    }

    private int id(int place, int[] path) {
        List<Integer> key = new ArrayList<>(List.of(place));
        Arrays.stream(path).forEach(key::add);
        return ids.computeIfAbsent(key, k -> {
            paths.add(path);
            places.add(place);
            return places.size() - 1;
        });
    }

    int size() {
        return places.size();
    }

    /** The variants from the top of the tree down, so that what lies in one division lies together. */
    int[] order() {
        Integer[] order = new Integer[size()];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int byPath = Arrays.compare(paths.get(a), paths.get(b));
            return byPath != 0 ? byPath : Integer.compare(places.get(a), places.get(b));
        });
        return Arrays.stream(order).mapToInt(i -> i).toArray();
    }

    int place(int variant) {
        return places.get(variant);
    }

    int[] path(int variant) {
        return paths.get(variant);
    }
}

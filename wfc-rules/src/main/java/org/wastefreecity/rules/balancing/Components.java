/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Parts instances into those that share cells. */
final class Components {
    private Components() {}

    static Collection<Component> of(List<Instance> instances) {
        int[] parent = new int[instances.size()];
        Map<Cell, Integer> owner = new HashMap<>();
        for (int i = 0; i < parent.length; i++) {
            parent[i] = i;
            for (Cell cell : instances.get(i).terms().keySet()) {
                Integer other = owner.putIfAbsent(cell, i);
                if (other != null) {
                    join(parent, i, other);
                }
            }
        }
        Map<Integer, Component> components = new LinkedHashMap<>();
        for (int i = 0; i < parent.length; i++) {
            components.computeIfAbsent(root(parent, i), r -> new Component()).add(instances.get(i));
        }
        return new ArrayList<>(components.values());
    }

    private static void join(int[] parent, int one, int other) {
        int a = root(parent, one);
        int b = root(parent, other);
        parent[Math.max(a, b)] = Math.min(a, b);
    }

    private static int root(int[] parent, int of) {
        int at = of;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.balance.Identity;

/** Identities that share cells, directly or through others: they are judged together. */
final class Component {
    private final List<Instance> instances = new ArrayList<>();
    private final Map<Cell, Integer> columns = new LinkedHashMap<>();

    void add(Instance instance) {
        instances.add(instance);
        instance.terms().keySet().forEach(c -> columns.putIfAbsent(c, columns.size()));
    }

    List<Instance> instances() {
        return instances;
    }

    List<Cell> cells() {
        return List.copyOf(columns.keySet());
    }

    int column(Cell cell) {
        Integer column = columns.get(cell);
        return column == null ? -1 : column;
    }

    /** Which columns each identity counts, and how often; records of one shape follow from each other alike. */
    Shape shape() {
        List<List<Integer>> rows = new ArrayList<>();
        int width = columns.size();
        for (Instance instance : instances) {
            List<Integer> row = new ArrayList<>();
            instance.terms().forEach((cell, coefficient) -> {
                row.add(column(cell));
                row.add(coefficient);
            });
            if (instance.identity().relation() == Identity.Relation.NOT_NEGATIVE) {
                row.add(width++); // what is above 0 is taken away again
                row.add(-1);
            }
            rows.add(row);
        }
        return new Shape(rows, columns.size(), width);
    }

    /** The equations of a component, without its figures. Columns from {@code cells} on are what is above 0. */
    record Shape(List<List<Integer>> rows, int cells, int width) {
        List<BigInteger[]> matrix() {
            List<BigInteger[]> matrix = new ArrayList<>();
            for (List<Integer> row : rows) {
                BigInteger[] line = new BigInteger[width];
                Arrays.fill(line, BigInteger.ZERO);
                for (int i = 0; i < row.size(); i += 2) {
                    line[row.get(i)] = BigInteger.valueOf(row.get(i + 1));
                }
                matrix.add(line);
            }
            return matrix;
        }

        /** How to find out whether they can be kept: by a list of what follows from them, or, if that is long, by search. */
        Conflicts conflicts() {
            List<BigInteger[]> matrix = matrix();
            return Consequences.of(matrix).<Conflicts>map(c -> c).orElseGet(() -> new Simplex(matrix));
        }
    }
}

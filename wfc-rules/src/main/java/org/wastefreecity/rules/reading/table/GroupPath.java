/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;

/** The groups that a line stands in (所属分组), carried down from the last line that printed them. Not thread-safe. */
final class GroupPath {
    private final List<String> titles = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();

    /** Takes a title across the table. */
    void title(String text, boolean second, boolean first) {
        String title = plain(text);
        if (second && !first && !titles.isEmpty()) {
            List<String> above = List.of(titles.get(0), title);
            titles.clear();
            titles.addAll(above);
        } else {
            titles.clear();
            titles.add(title);
        }
        cells.clear();
    }

    /** Takes the cells of the columns of groups; an empty cell says the same as the one above. */
    void columns(List<TableColumn> columns, BodyLine line) {
        for (int level = 0; level < columns.size(); level++) {
            String text = plain(line.shown(columns.get(level)));
            if (text.isEmpty()) {
                continue;
            }
            boolean same = level < cells.size() && cells.get(level).equals(text);
            while (!same && cells.size() > level) {
                cells.remove(cells.size() - 1);
            }
            while (cells.size() < level) {
                cells.add(""); // a second level without a first
            }
            if (!same) {
                cells.add(text);
            }
        }
    }

    /** Their names from the first level. */
    List<String> names() {
        List<String> names = new ArrayList<>(titles);
        cells.stream().filter(c -> !c.isEmpty()).forEach(names::add);
        return names;
    }

    private static String plain(String text) {
        return text.replaceAll("\\s+", "");
    }
}

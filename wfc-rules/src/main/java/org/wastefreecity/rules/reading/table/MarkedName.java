/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.rules.reading.UnitCellReader;
import org.wastefreecity.rules.reading.UnitInName;

/**
 * The cell of a name, taken apart (带标记的指标名称): 一般工业固体废物产生强度（吨/万元）★. Immutable.
 *
 * @param name the name without line breaks, marks and unit
 * @param marks the marks around it, one character each
 * @param unit the unit in its brackets
 */
record MarkedName(String name, List<String> marks, Optional<UnitOfMeasure> unit) {
    MarkedName {
        marks = List.copyOf(marks);
    }

    static MarkedName of(String cell) {
        List<String> marks = new ArrayList<>();
        String bare = withoutMarks(joined(cell), marks);
        Optional<UnitInName> unit = UnitCellReader.unitIn(bare);
        String name = withoutMarks(unit.map(UnitInName::name).orElse(bare), marks);
        return new MarkedName(
                name.isEmpty() ? cell.strip() : name,
                marks,
                unit.flatMap(u -> u.unit().unit()));
    }

    /** A cell on one line: breaks inside Chinese words are none of the document's, those between Latin words are spaces. */
    static String joined(String cell) {
        return cell.strip()
                .replaceAll("(?<=[A-Za-z0-9])\\s*\\n\\s*(?=[A-Za-z0-9])", " ")
                .replaceAll("\\s*\\n\\s*", "");
    }

    private static String withoutMarks(String name, List<String> marks) {
        int start = 0;
        int end = name.length();
        while (end > start && isMark(name, end - 1)) {
            end--;
        }
        while (start < end && isMark(name, start)) {
            start++;
        }
        collect(name.substring(0, start) + name.substring(end), marks);
        String bare = name.substring(start, end).strip();
        for (String brackets : List.of("（★）", "(★)", "（☆）", "(☆)", "（*）", "(*)")) {
            if (bare.endsWith(brackets)) {
                marks.add(brackets.substring(1, 2));
                return bare.substring(0, bare.length() - brackets.length()).strip();
            }
        }
        return bare;
    }

    private static boolean isMark(String name, int at) {
        return Legend.MARKS.indexOf(name.charAt(at)) >= 0 || Character.isWhitespace(name.charAt(at));
    }

    private static void collect(String text, List<String> marks) {
        for (int i = 0; i < text.length(); i++) {
            String mark = text.substring(i, i + 1).replace('＊', '*').replace('＃', '#');
            if (!mark.isBlank() && !marks.contains(mark)) {
                marks.add(mark);
            }
        }
    }
}

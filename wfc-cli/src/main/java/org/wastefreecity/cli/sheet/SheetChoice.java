/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** Which sheet or table of a file is asked for: one by name or by number, or all that are shown. Immutable. */
final class SheetChoice {
    private static final int MOST_LISTED = 20;

    private final Optional<String> asked;

    private SheetChoice(Optional<String> asked) {
        this.asked = asked;
    }

    static SheetChoice of(Optional<String> asked) {
        return new SheetChoice(asked.map(String::strip).filter(s -> !s.isEmpty()));
    }

    /** A sheet as a file lists it. */
    record Sheet(String name, boolean shown) {}

    /** The indices of the sheets to read. A name comes before a number: a sheet may be called 2023. */
    List<Integer> among(List<Sheet> sheets) {
        List<Integer> shown = IntStream.range(0, sheets.size())
                .filter(i -> sheets.get(i).shown())
                .boxed()
                .toList();
        if (asked.isEmpty()) {
            return shown;
        }
        String wanted = asked.get();
        for (int i = 0; i < sheets.size(); i++) {
            if (sheets.get(i).name().strip().equals(wanted)) {
                return List.of(i);
            }
        }
        int number = wanted.matches("[0-9]{1,6}") ? Integer.parseInt(wanted) : 0;
        if (number >= 1 && number <= shown.size()) {
            return List.of(shown.get(number - 1));
        }
        throw missing(wanted, sheets.stream().map(Sheet::name).toList());
    }

    /** The grids to hand on, out of all those of a file. */
    List<Grid> from(List<Grid> grids) {
        return among(grids.stream().map(g -> new Sheet(g.name(), true)).toList()).stream()
                .map(grids::get)
                .toList();
    }

    private static Unreadable missing(String wanted, List<String> names) {
        String listed = names.stream()
                        .limit(MOST_LISTED)
                        .map(InvalidPartException::shown)
                        .collect(Collectors.joining(", "))
                + (names.size() > MOST_LISTED ? ", …" : "");
        String shown = InvalidPartException.shown(wanted);
        return new Unreadable(Wording.of(
                "没有工作表或表格" + shown + "；共" + names.size() + "个：" + listed,
                "no sheet or table " + shown + "; there are " + names.size() + ": " + listed));
    }
}

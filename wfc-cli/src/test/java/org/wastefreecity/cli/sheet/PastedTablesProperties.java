/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** A table that was written as text is read as it was, in whichever way it was written. */
class PastedTablesProperties {
    private static final Path FOLDER = Path.of("target");

    /** Whole rows of numbered indicators; inner cells may be empty or have several lines. */
    @Provide
    Arbitrary<List<List<String>>> tables() {
        Arbitrary<String> line =
                Arbitraries.strings().withChars("甲乙丙★%，.-95").ofMinLength(1).ofMaxLength(6);
        Arbitrary<String> inner = Arbitraries.frequencyOf(
                Tuple.of(6, line),
                Tuple.of(2, Arbitraries.just("")),
                Tuple.of(1, line.list().ofMinSize(2).ofMaxSize(3).map(l -> String.join("\n", l))));
        return Arbitraries.integers()
                .between(4, 9)
                .flatMap(columns -> inner.list()
                        .ofSize(columns - 2)
                        .list()
                        .ofMinSize(6)
                        .ofMaxSize(20)
                        .map(PastedTablesProperties::numbered));
    }

    private static List<List<String>> numbered(List<List<String>> rows) {
        ArrayList<List<String>> numbered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            ArrayList<String> row = new ArrayList<>(List.of(String.valueOf(i + 1)));
            row.addAll(rows.get(i));
            row.add(i % 3 == 0 ? "备注" : "");
            numbered.add(row);
        }
        return numbered;
    }

    private static List<List<String>> read(String text) throws IOException {
        return TableFiles.texts(new TableFiles(FOLDER).write("pasted-law.txt", "正文。\n\n" + text + "\n表后。\n"));
    }

    @Property(tries = 300)
    void tabsThatOpenCells_giveTheTableBack(@ForAll("tables") List<List<String>> table) throws IOException {
        String text = table.stream()
                .map(r -> r.stream().map(c -> "\t" + c + "\n").collect(Collectors.joining()) + "\n")
                .collect(Collectors.joining());
        assertEquals(table, read(text));
    }

    @Property(tries = 300)
    void tabsBetweenCells_giveTheTableBack(@ForAll("tables") List<List<String>> table) throws IOException {
        String text = table.stream().map(r -> String.join("\t", r) + "\n").collect(Collectors.joining());
        assertEquals(table, read(text));
    }
}

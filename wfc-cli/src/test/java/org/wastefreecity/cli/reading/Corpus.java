/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.cli.Main;
import org.wastefreecity.cli.reading.Expectation.Difference;
import org.wastefreecity.cli.reading.Expectation.Point;

/**
 * A file of cells with what is expected of them, and the answers of the command.
 *
 * @param name the name of its file, without the ending
 * @param answered its rows with their answers
 */
record Corpus(String name, List<Answered> answered) {
    /** Where the corpora lie; every file counts. */
    static final Path FOLDER = Path.of("../wfc-rules/src/test/resources/targets");

    /**
     * A row and what the command made of it.
     *
     * @param row the row
     * @param answer the line that came out
     * @param differences where the two do not agree
     */
    record Answered(CorpusRow row, JsonNode answer, List<Difference> differences) {
        boolean isRight() {
            return differences.stream().noneMatch(d -> d.point().isCore());
        }

        boolean isRightInEveryField() {
            return differences.isEmpty();
        }

        boolean has(String confidence) {
            return answer.path("confidence").asText().equals(confidence);
        }

        /** Wrong without a word: sure of what is wrong, or silent on a phrase that was there. */
        boolean isSilentlyWrong() {
            boolean isSure = has("certain");
            return differences.stream()
                    .map(Difference::point)
                    .anyMatch(p -> p == Point.DECLARED || p.isCore() && isSure);
        }

        @Override
        public String toString() {
            JsonNode cell = row.cell();
            return row.id() + " | " + cell.path("name").asText() + " | "
                    + cell.path("unit").asText() + " | " + cell.path("text").asText() + " | "
                    + answer.path("confidence").asText() + "\n    "
                    + differences.stream().map(Difference::toString).collect(Collectors.joining("\n    "));
        }
    }

    static List<Corpus> readAll(Path temporary) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(FOLDER)) {
            files = found.filter(f -> f.toString().endsWith(".jsonl")).sorted().collect(Collectors.toList());
        }
        List<Corpus> corpora = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString().replace(".jsonl", "");
            corpora.add(new Corpus(name, answers(CorpusRow.readAll(file), temporary.resolve(name + ".in"))));
        }
        return List.copyOf(corpora);
    }

    private static List<Answered> answers(List<CorpusRow> rows, Path input) throws IOException {
        Files.write(input, rows.stream().map(r -> r.cell().toString()).collect(Collectors.toList()));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Main.run(new PrintWriter(out), new PrintWriter(err), "read-targets", input.toString());
        assertEquals("", err.toString());
        List<String> lines = out.toString().lines().collect(Collectors.toList());
        assertEquals(rows.size(), lines.size(), "a line out for each line in");
        List<Answered> answered = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (int i = 0; i < rows.size(); i++) {
            CorpusRow row = rows.get(i);
            JsonNode answer = json.readTree(lines.get(i));
            answered.add(new Answered(row, answer, Expectation.compare(row.expected(), answer)));
        }
        return List.copyOf(answered);
    }

    long count(Predicate<Answered> which) {
        return answered.stream().filter(which).count();
    }

    String list(Predicate<Answered> which) {
        return answered.stream().filter(which).map(Answered::toString).collect(Collectors.joining("\n", "\n", "\n"));
    }

    @Override
    public String toString() {
        return name;
    }
}

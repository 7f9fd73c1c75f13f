/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wastefreecity.cli.input.CsvRows.Column;
import org.wastefreecity.cli.input.CsvRows.Row;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.tasks.Completion;

/**
 * Which tasks are done, when, and what shows it (任务完成情况文件): CSV with the columns {@code task, day} at least, or a JSON array of
 * completions.
 * <p>
 * A file with a fault is refused as a whole: a line that was dropped would make a task that is done look late.
 */
public final class CompletionFile {
    private static final Wording DOCUMENT =
            Wording.of("任务完成情况 JSON（Completion 数组）", "completions in JSON (an array of Completion)");
    private static final int MOST_FAULTS = 10;

    private static final Column TASK = Column.required("task", "任务");
    private static final Column DAY = Column.required("day", "完成日期");
    private static final Column MILESTONE = Column.optional("milestone", "时间节点");
    private static final Column EVIDENCE = Column.optional("evidence", "佐证材料");
    private static final List<Column> COLUMNS = List.of(TASK, DAY, MILESTONE, EVIDENCE);

    private final List<Completion> completions = new ArrayList<>();
    private final List<Wording> faults = new ArrayList<>();

    private CompletionFile() {}

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return what is done, in the order of the file
     * @throws UnreadableInputException if the file is not there, or a line of it is no completion
     * @throws IOException if reading fails on the way
     */
    public static List<Completion> read(Path file) throws IOException {
        if (InputKind.of(file) == InputKind.JSON) {
            return List.of(JsonDocument.read(file, Completion[].class, DOCUMENT));
        }
        CompletionFile reading = new CompletionFile();
        CsvRows.read(file, COLUMNS, reading::add);
        if (!reading.faults.isEmpty()) {
            String zh =
                    String.join("；", reading.faults.stream().map(Wording::zh).toList());
            String en =
                    String.join("; ", reading.faults.stream().map(Wording::en).toList());
            throw new UnreadableInputException(Wording.of(
                    file + " 不是任务完成情况（task,day[,milestone,evidence]）：" + zh,
                    file + " is no list of completions (task,day[,milestone,evidence]): " + en));
        }
        return List.copyOf(reading.completions);
    }

    private void add(Row row) {
        if (faults.size() == MOST_FAULTS) {
            return;
        }
        try {
            completions.add(completion(row));
        } catch (InvalidPartException e) {
            faults.add(Wording.of(
                    "第" + row.line() + "行：应为" + e.expected().zh() + "，实为" + e.actual(),
                    "line " + row.line() + ": expected " + e.expected().en() + ", found " + e.actual()));
        }
    }

    private static Completion completion(Row row) {
        String task = row.text(TASK).orElseThrow(invalid("task", "任务编号", "the id of a task", row));
        String day = row.text(DAY).orElseThrow(invalid("day", "完成日期", "the day it was done", row));
        OptionalInt milestone = row.text(MILESTONE).stream()
                .mapToInt(text -> milestone(text, row))
                .findFirst();
        List<String> evidence = row.text(EVIDENCE).stream()
                .flatMap(text -> Stream.of(text.split("[;；]")))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .toList();
        return new Completion(task, milestone, day(day, row), evidence);
    }

    private static LocalDate day(String text, Row row) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            InvalidPartException refused =
                    invalid("day", "日期 yyyy-mm-dd", "a day yyyy-mm-dd", row).get();
            refused.initCause(e);
            throw refused;
        }
    }

    private static int milestone(String text, Row row) {
        if (!text.matches("[0-9]{1,4}")) {
            throw invalid("milestone", "第几个时间节点，自0起", "which of its dates, from 0", row)
                    .get();
        }
        return Integer.parseInt(text);
    }

    private static Supplier<InvalidPartException> invalid(String part, String zh, String en, Row row) {
        return () ->
                new InvalidPartException("CompletionFile", part, Wording.of(zh, en), String.join(",", row.cells()));
    }
}

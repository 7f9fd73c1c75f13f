/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Tasks × parties × dates as rows for other programs, as CSV or JSON; an empty cell is what the plan does not state. */
public final class ScheduleRows {
    private final List<Map<String, String>> rows;

    /**
     * Rows.
     *
     * @param schedule what they show
     * @param report how far the tasks are; empty for the dates alone
     */
    public ScheduleRows(Schedule schedule, Optional<TaskReport> report) {
        this.rows = schedule.lines().stream().map(line -> row(line, report)).toList();
    }

    private static Map<String, String> row(ScheduleLine line, Optional<TaskReport> report) {
        Map<String, String> row = row(line);
        report.ifPresent(r -> stand(r.step(line.task(), line.milestone()), row));
        return row;
    }

    private static void stand(Optional<TaskStatus.Step> step, Map<String, String> row) {
        row.put("state", step.map(s -> s.timing().name()).orElse(""));
        words("state", step.map(s -> s.timing().label()), row);
        row.put(
                "done",
                step.flatMap(TaskStatus.Step::done).map(LocalDate::toString).orElse(""));
        row.put("days_late", step.map(s -> String.valueOf(s.daysLate())).orElse(""));
        row.put("evidence", step.map(s -> String.join("; ", s.evidence())).orElse(""));
    }

    private static Map<String, String> row(ScheduleLine line) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("task", line.task().id());
        row.put("field", line.task().field().zh());
        row.put("field_en", line.task().field().en());
        row.put("measure", line.task().measure().zh());
        row.put("measure_en", line.task().measure().en());
        row.put("party", line.responsibility().map(Responsibility::party).orElse(""));
        row.put("party_name", line.party().map(p -> p.name().zh()).orElse(""));
        row.put("party_name_en", line.party().map(p -> p.name().en()).orElse(""));
        row.put("role", line.responsibility().map(r -> r.role().name()).orElse(""));
        row.put("basis", line.responsibility().map(r -> r.basis().name()).orElse(""));
        row.put("parties_open", Boolean.toString(line.task().openEnded()));
        row.put("start", line.start().map(LocalDate::toString).orElse(""));
        row.put("due", line.due().map(LocalDate::toString).orElse(""));
        row.put(
                "every",
                line.milestone()
                        .map(Milestone::deadline)
                        .map(ScheduleRows::every)
                        .orElse(""));
        row.put("dating", line.dating().name());
        row.put("date_printed", line.milestone().map(Milestone::printed).orElse(""));
        row.put("milestone", line.milestone().map(m -> m.what().zh()).orElse(""));
        row.put("milestone_en", line.milestone().map(m -> m.what().en()).orElse(""));
        row.put(
                "indicators",
                line.task().indicators().stream().map(Object::toString).collect(Collectors.joining(" ")));
        row.put("place", line.task().provenance().place());
        words("role", line.responsibility().map(r -> r.role().label()), row);
        words("basis", line.responsibility().map(r -> basis(r.basis())), row);
        words("every", line.milestone().map(Milestone::deadline).flatMap(ScheduleRows::cadence), row);
        words("dating", Optional.of(line.dating().label()), row);
        return row;
    }

    /** What a code of another column means, in both languages. */
    private static void words(String code, Optional<Wording> words, Map<String, String> row) {
        row.put(code + "_name", words.map(Wording::zh).orElse(""));
        row.put(code + "_name_en", words.map(Wording::en).orElse(""));
    }

    private static Wording basis(Responsibility.Basis basis) {
        return switch (basis) {
            case LISTED -> Wording.of("原文列明", "named at this place");
            case BY_RULE -> Wording.of("按规则参与", "by a rule of the plan");
        };
    }

    private static Optional<Wording> cadence(Deadline deadline) {
        return deadline instanceof Deadline.Recurring r ? Optional.of(r.every().label()) : Optional.empty();
    }

    private static String every(Deadline deadline) {
        return deadline instanceof Deadline.Recurring r ? r.every().name() : "";
    }

    /**
     * Prints the rows as CSV (RFC 4180); no cell is ever a formula.
     *
     * @param out where to
     * @param manner of the table
     * @throws IOException if writing fails
     */
    public void csv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            if (!rows.isEmpty()) {
                csv.write(List.copyOf(rows.get(0).keySet()));
            }
            for (Map<String, String> row : rows) {
                csv.write(List.copyOf(row.values()));
            }
        }
        out.print(text);
    }

    /**
     * Prints the rows as a JSON array; a field that the plan does not state is left out.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void json(PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ArrayNode all = mapper.createArrayNode();
        for (Map<String, String> row : rows) {
            ObjectNode node = all.addObject();
            row.forEach((name, value) -> {
                if (!value.isEmpty()) {
                    node.put(name, value);
                }
            });
        }
        out.println(mapper.writeValueAsString(all));
    }
}

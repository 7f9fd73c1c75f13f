/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Sums as text, CSV or JSON. A sum that is refused stands in its place with the reason, never with a figure. */
public final class SumReport {
    private static final int MOST_NAMES = 12;
    private static final List<String> COLUMNS = List.of(
            "territory",
            "name",
            "period",
            "category",
            "measure",
            "value",
            "unit",
            "lower",
            "upper",
            "reporters",
            "expected",
            "missing",
            "doubts",
            "refused",
            "reasons",
            "unowed",
            "excused",
            "late");

    private final List<SumRow> rows;
    private final Function<String, String> names;
    private final Language language;

    /**
     * A report.
     *
     * @param rows the sums
     * @param names the name of a division, zone or category
     * @param language of names and reasons
     */
    public SumReport(List<SumRow> rows, Function<String, String> names, Language language) {
        this.rows = List.copyOf(rows);
        this.names = names;
        this.language = language;
    }

    /**
     * Prints a table.
     *
     * @param out where to
     */
    public void printText(PrintWriter out) {
        TextTable table = new TextTable(22, 10, 26, 30, 28, 8);
        table.row(
                out,
                word("地域", "territory"),
                word("时期", "period"),
                word("类别", "category"),
                word("统计量", "measure"),
                word("汇总值", "sum"),
                word("填报", "reports"));
        table.rule(out);
        for (SumRow row : rows) {
            table.row(
                    out,
                    row.territory() + " " + names.apply(row.territory()),
                    row.period(),
                    names.apply(row.category()),
                    row.measure().name().in(language),
                    row.tally()
                            .map(t -> (row.withheld() ? word("不予给出 ", "withheld ") : "") + shown(t))
                            .orElseGet(() -> word("不可汇总", "refused")),
                    row.tally().map(SumReport::reports).orElse(""));
            row.refusal().ifPresent(r -> out.println("    " + r.reason().in(language)));
            row.reasons().forEach(r -> out.println("    " + r.in(language)));
            row.tally().ifPresent(t -> {
                missing(t, out);
                unowed(t, out);
                excused(t, out);
            });
            names(word("迟报：", "late: "), row.late(), out);
        }
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private String shown(Tally tally) {
        String doubts = tally.doubts().isEmpty()
                ? ""
                : tally.doubts().stream()
                        .map(d -> d.label().in(language))
                        .collect(Collectors.joining(word("、", ", "), word("（", " ("), word("）", ")")));
        if (tally.value().isPresent()) {
            return trimmed(tally.value().get()) + doubts;
        }
        String seen =
                tally.seen().map(f -> word("已见", "seen ") + trimmed(f) + " ").orElse("");
        return seen + "[" + tally.lower().map(SumReport::trimmed).orElse("…") + ", "
                + tally.upper().map(SumReport::trimmed).orElse("…") + "]" + doubts;
    }

    private void missing(Tally tally, PrintWriter out) {
        names(word("未报：", "missing: "), missing(tally), out);
    }

    private void names(String what, List<String> names, PrintWriter out) {
        if (!names.isEmpty()) {
            String more = names.size() <= MOST_NAMES
                    ? ""
                    : word(" 等" + names.size() + "项", " and " + (names.size() - MOST_NAMES) + " more");
            out.println("    " + what
                    + String.join(word("、", ", "), names.subList(0, Math.min(MOST_NAMES, names.size()))) + more);
        }
    }

    /** Sums have all places that their measure can have, which differ from row to row; most of them say nothing. */
    private static String trimmed(Figure figure) {
        return figure.value().signum() == 0
                ? "0 " + figure.unit()
                : figure.value().stripTrailingZeros().toPlainString() + " " + figure.unit();
    }

    /** Who is missing; behind the name and period may stand why, in Chinese. */
    private List<String> missing(Tally tally) {
        return tally.coverage().missing().stream()
                .map(name -> Stream.of(ObservationStatus.values())
                        .map(ObservationStatus::label)
                        .filter(l -> name.endsWith(" " + l.zh()))
                        .findFirst()
                        .map(l -> name.substring(0, name.length() - l.zh().length()) + l.in(language))
                        .orElse(name))
                .toList();
    }

    private void unowed(Tally tally, PrintWriter out) {
        int unowed = tally.coverage().unowed();
        if (unowed > 0) {
            out.println("    "
                    + word("另有" + unowed + "家的填报不在应报清单内", unowed + " more reported what the list does not ask for"));
        }
    }

    private void excused(Tally tally, PrintWriter out) {
        int excused = tally.coverage().excused();
        if (excused > 0) {
            out.println("    " + word("另有" + excused + "份应报数报明不适用", excused + " of the reports owed do not apply"));
        }
    }

    private static String reports(Tally tally) {
        return tally.coverage().seen()
                + (tally.coverage().expected().isPresent()
                        ? "/" + tally.coverage().expected().getAsInt()
                        : "");
    }

    /**
     * Prints CSV (RFC 4180); no cell is ever a formula.
     *
     * @param out where to
     * @param manner whether it begins with a byte order mark
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            csv.write(COLUMNS);
            for (SumRow row : rows) {
                csv.write(cells(row));
            }
        }
        out.print(text);
    }

    private List<String> cells(SumRow row) {
        Optional<Tally> tally = row.tally();
        return List.of(
                row.territory(),
                names.apply(row.territory()),
                row.period(),
                row.category(),
                row.measure().id(),
                plain(tally.flatMap(Tally::value)),
                row.measure().unit().toString(),
                plain(tally.flatMap(Tally::lower)),
                plain(tally.flatMap(Tally::upper)),
                tally.map(t -> Integer.toString(t.coverage().seen())).orElse(""),
                tally.filter(t -> t.coverage().expected().isPresent())
                        .map(t -> Integer.toString(t.coverage().expected().getAsInt()))
                        .orElse(""),
                tally.map(t -> String.join(word("、", "; "), missing(t))).orElse(""),
                tally.map(t -> t.doubts().stream().map(Enum::name).collect(Collectors.joining(" ")))
                        .orElse(""),
                row.refusal().map(r -> r.reason().in(language)).orElse(""),
                row.reasons().stream().map(r -> r.in(language)).collect(Collectors.joining(word("；", "; "))),
                tally.filter(t -> t.coverage().unowed() > 0)
                        .map(t -> Integer.toString(t.coverage().unowed()))
                        .orElse(""),
                tally.filter(t -> t.coverage().excused() > 0)
                        .map(t -> Integer.toString(t.coverage().excused()))
                        .orElse(""),
                String.join(word("、", "; "), row.late()));
    }

    private static String plain(Optional<Figure> figure) {
        return figure.map(f -> f.value().toPlainString()).orElse("");
    }

    /**
     * Prints JSON: a list of sums, each with its tally or the reason why it is refused.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printJson(PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
        StringWriter text = new StringWriter();
        try (JsonGenerator json = mapper.createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            json.writeStartArray();
            for (SumRow row : rows) {
                json.writeStartObject();
                json.writeStringField("territory", row.territory());
                json.writeStringField("period", row.period());
                json.writeStringField("category", row.category());
                json.writeStringField("measure", row.measure().id());
                if (row.tally().isPresent()) {
                    json.writeObjectField("tally", row.tally().get());
                }
                if (row.refusal().isPresent()) {
                    json.writeObjectField("refused", row.refusal().get().reason());
                }
                if (row.withheld()) {
                    json.writeBooleanField("withheld", true);
                }
                if (!row.reasons().isEmpty()) {
                    json.writeObjectField("reasons", row.reasons());
                }
                if (!row.late().isEmpty()) {
                    json.writeObjectField("late", row.late());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
        }
        out.println(text);
    }
}

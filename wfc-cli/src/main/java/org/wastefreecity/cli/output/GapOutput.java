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
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.rules.closing.PartGap;
import org.wastefreecity.rules.closing.YearlyRate;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** What is still to be done, as text, CSV or JSON. */
public final class GapOutput {

    private final List<GapRow> rows;
    private final LocalDate asOf;
    private final Optional<String> unit;
    private final Language language;

    /**
     * An output.
     *
     * @param rows the rows
     * @param asOf the day they are of
     * @param unit who acts alone, if somebody does
     * @param language of names and reasons
     */
    public GapOutput(List<GapRow> rows, LocalDate asOf, Optional<String> unit, Language language) {
        this.rows = List.copyOf(rows);
        this.asOf = asOf;
        this.unit = unit;
        this.language = language;
    }

    private void printRate(YearlyRate rate, Optional<Observation> of, String indent, PrintWriter out) {
        out.println(indent + GapWords.perYear(rate, unit(of)).in(language));
    }

    /** A rate is that of a figure, and in its unit. */
    private static UnitOfMeasure unit(Optional<Observation> of) {
        return of.flatMap(Observation::figure).orElseThrow().unit();
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    /**
     * Prints a paragraph for each row.
     *
     * @param out where to
     */
    public void printText(PrintWriter out) {
        out.println(word("截至 ", "as of ") + asOf);
        for (GapRow row : rows) {
            out.println(row.answer().indicator().code() + " "
                    + row.answer().indicator().name().in(language) + word("：", ": ")
                    + row.answer().state().label().in(language) + word("；目标 ", "; target ")
                    + GapWords.target(row).in(language));
            out.println("  " + GapWords.told(row).in(language) + (row.parts().isEmpty() ? "" : word("：", ":")));
            row.perYear().ifPresent(rate -> printRate(rate, row.answer().judged(), "  ", out));
            for (PartGap part : row.parts()) {
                out.println("    " + part.part().name().in(language) + word("：", ": ")
                        + GapWords.words(part.gap()).in(language));
                part.perYear().ifPresent(rate -> printRate(rate, part.part().judged(), "      ", out));
            }
            for (GapRow.Sum sum : row.sums()) {
                out.println("  " + GapWords.name(sum.gap().question()).in(language) + word("：", ": ")
                        + GapWords.words(GapWords.trimmed(sum.gap().gap())).in(language));
                unit.ifPresent(u -> out.println("    " + u + word(" 单独：", " alone: ")
                        + sum.alone()
                                .map(GapWords::trimmed)
                                .map(GapWords::words)
                                .orElse(Wording.of("未填报此项", "reported nothing of it"))
                                .in(language)));
            }
        }
    }

    /**
     * Prints CSV: a row for each indicator and each sum behind it.
     *
     * @param out where to
     * @param manner of the table
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            csv.write(List.of(
                    "indicator",
                    "name",
                    "state",
                    "target",
                    "what",
                    "gap",
                    "from",
                    "to",
                    "difference",
                    "per_year",
                    "why",
                    "per_year_exclusive"));
            for (GapRow row : rows) {
                csv.write(cells(row, "figure", GapCells.of(row)));
                for (PartGap part : row.parts()) {
                    csv.write(cells(row, part.part().name().in(language), GapCells.of(part.gap(), part.perYear())));
                }
                for (PartResult part : GapFinder.undelivered(row.answer())) {
                    csv.write(deliverable(row, part));
                }
                for (GapRow.Sum sum : row.sums()) {
                    String what = GapWords.name(sum.gap().question()).in(language);
                    csv.write(cells(row, what, GapCells.of(sum.gap().gap(), Optional.empty())));
                    if (unit.isPresent() && sum.alone().isPresent()) {
                        csv.write(cells(
                                row,
                                what + " @ " + unit.get(),
                                GapCells.of(sum.alone().get(), Optional.empty())));
                    }
                }
            }
        }
        out.print(text);
    }

    private List<String> deliverable(GapRow row, PartResult part) {
        String due = GapFinder.due(row.answer()).map(LocalDate::toString).orElse("");
        return List.of(
                row.answer().indicator().code().text(),
                row.answer().indicator().name().in(language),
                part.state().name(),
                GapWords.target(row).in(language),
                part.name().in(language),
                GapCells.DELIVER,
                "",
                due,
                "",
                "",
                GapWords.standing(part).in(language),
                "");
    }

    private List<String> cells(GapRow row, String what, GapCells gap) {
        return List.of(
                row.answer().indicator().code().text(),
                row.answer().indicator().name().in(language),
                row.answer().state().name(),
                GapWords.target(row).in(language),
                what,
                gap.form(),
                gap.from(),
                gap.to(),
                gap.difference(),
                gap.perYear().map(rate -> GapWords.decimal(rate.change())).orElse(""),
                gap.why().map(w -> w.in(language)).orElse(""),
                gap.perYear().map(rate -> String.valueOf(rate.exclusive())).orElse(""));
    }

    /**
     * Prints JSON, with words in both languages and rates as exact fractions.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printJson(PrintWriter out) throws IOException {
        ObjectMapper mapper = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode().put("asOf", asOf.toString());
        ArrayNode all = tree.putArray("rows");
        for (GapRow row : rows) {
            ObjectNode node = all.addObject()
                    .put("indicator", row.answer().indicator().code().text());
            put("name", row.answer().indicator().name(), node);
            node.put("state", row.answer().state().name());
            put("target", GapWords.target(row), node);
            put(row, node);
            put(row.perYear(), row.answer().judged(), node);
            if (!row.parts().isEmpty()) {
                ArrayNode parts = node.putArray("parts");
                row.parts().forEach(part -> put(part, parts.addObject()));
            }
            if (!row.sums().isEmpty()) {
                ArrayNode sums = node.putArray("sums");
                for (GapRow.Sum sum : row.sums()) {
                    ObjectNode part = sums.addObject()
                            .put("measure", sum.gap().question().measure().id());
                    put("name", GapWords.name(sum.gap().question()), part);
                    put(GapCells.of(sum.gap().gap(), Optional.empty()), part.putObject("gap"));
                    sum.alone()
                            .ifPresent(a -> put(
                                    GapCells.of(a, Optional.empty()),
                                    part.putObject("alone").put("unit", unit.orElse(""))));
                }
            }
        }
        out.println(mapper.writeValueAsString(tree));
    }

    private static void put(Optional<YearlyRate> perYear, Optional<Observation> of, ObjectNode node) {
        perYear.ifPresent(rate -> node.put("perYear", rate.change().toString())
                .put("perYearExclusive", rate.exclusive())
                .put("unit", unit(of).toString()));
    }

    private static void put(PartGap part, ObjectNode node) {
        part.part().subject().ifPresent(c -> node.put("code", c.text()));
        put("name", part.part().name(), node);
        node.put("state", part.part().state().name());
        put(GapCells.of(part.gap(), part.perYear()), node.putObject("gap"));
        put(part.perYear(), part.part().judged(), node);
    }

    private static void put(GapRow row, ObjectNode node) {
        put(GapCells.of(row), node.putObject("gap"));
        List<PartResult> open = GapFinder.undelivered(row.answer());
        if (open.isEmpty()) {
            return;
        }
        GapFinder.due(row.answer()).ifPresent(d -> node.put("due", d.toString()));
        ArrayNode deliver = node.putArray("deliver");
        for (PartResult part : open) {
            ObjectNode item = deliver.addObject();
            part.subject().ifPresent(c -> item.put("code", c.text()));
            put("name", part.name(), item);
            put("standing", GapWords.standing(part), item);
        }
    }

    private static void put(GapCells gap, ObjectNode node) {
        node.put("form", gap.form());
        if (!gap.to().isEmpty()) {
            node.put("from", gap.from()).put("to", gap.to()).put("difference", gap.difference());
        }
        gap.why().ifPresent(w -> put("why", w, node));
    }

    private static void put(String name, Wording words, ObjectNode node) {
        node.putObject(name).put("zh", words.zh()).put("en", words.en());
    }
}

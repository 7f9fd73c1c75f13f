/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.ShownValue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.GapFinder;
import org.wastefreecity.rules.closing.YearlyRate;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.printing.ConditionWords;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** What is still to be done, as text, CSV or JSON. */
public final class GapOutput {
    private static final int PLACES = 6;
    private static final String DELIVER = "DELIVER";

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
                    + target(row).in(language));
            out.println("  " + told(row).in(language));
            perYear(row)
                    .ifPresent(rate ->
                            out.println("  " + word("按期完成尚需每年 ", "a year, to be in time: ") + rate.in(language)));
            for (GapRow.Sum sum : row.sums()) {
                out.println("  " + name(sum.gap().question()).in(language) + word("：", ": ")
                        + words(trimmed(sum.gap().gap())).in(language));
                unit.ifPresent(u -> out.println("    " + u + word(" 单独：", " alone: ")
                        + sum.alone()
                                .map(GapOutput::trimmed)
                                .map(GapOutput::words)
                                .orElse(Wording.of("未填报此项", "reported nothing of it"))
                                .in(language)));
            }
        }
    }

    private static Wording target(GapRow row) {
        return row.answer().target().map(t -> ConditionWords.of(t.condition())).orElse(Wording.of("—", "—"));
    }

    private static Optional<Wording> perYear(GapRow row) {
        return row.perYear().map(rate -> {
            UnitOfMeasure unit = figure(row).orElseThrow().unit();
            String text = new ShownValue(rate.change(), unit, Rational.ZERO).toString();
            Wording bare = signed(
                    rate.change(),
                    text.substring(0, text.length() - unit.toString().length()).strip(),
                    unit);
            return rate.exclusive() ? passed(bare, rate.rising()) : bare;
        });
    }

    /** A target that must be passed is not met by who ends level with it. */
    private static Wording passed(Wording rate, boolean rising) {
        return rising
                ? Wording.of(
                        "超过 " + rate.zh() + "（等于目标值尚未达标）",
                        "more than " + rate.en() + " (level with the target is not enough)")
                : Wording.of(
                        "低于 " + rate.zh() + "（等于目标值尚未达标）",
                        "below " + rate.en() + " (level with the target is not enough)");
    }

    private static Optional<Figure> figure(GapRow row) {
        return row.answer().judged().flatMap(o -> o.figure());
    }

    /** A change, with its sign; one of a percentage is in percentage points. */
    private static Wording signed(Rational value, String number, UnitOfMeasure unit) {
        boolean about = number.startsWith("≈");
        String bare = about ? number.substring(1) : number;
        String text = (about ? "≈" : "") + (value.signum() > 0 ? "+" : "") + bare + " ";
        return unit.toString().equals("%")
                ? Wording.of(text + "个百分点", text + "percentage points")
                : Wording.of(text + unit, text + unit);
    }

    private static BigDecimal difference(Gap.Change change) {
        return change.to().value().subtract(change.from().value());
    }

    /** Sums have all places that their measure can have; most of them say nothing. */
    private static Gap trimmed(Gap gap) {
        return gap instanceof Gap.Change change ? new Gap.Change(trimmed(change.from()), trimmed(change.to())) : gap;
    }

    private static Figure trimmed(Figure figure) {
        BigDecimal bare = figure.value().stripTrailingZeros();
        return Figure.of(bare.scale() < 0 ? bare.setScale(0) : bare, figure.unit());
    }

    /** A list has no figure that could change: what counts is what is not there yet. */
    private static Wording told(GapRow row) {
        List<PartResult> open = GapFinder.undelivered(row.answer());
        if (open.isEmpty()) {
            return words(row.gap());
        }
        Optional<LocalDate> due = GapFinder.due(row.answer());
        return Wording.of(
                "尚待交付（" + due.map(d -> "期限" + d).orElse("未注明期限") + "）："
                        + open.stream()
                                .map(p -> p.name().zh() + "（" + standing(p).zh() + "）")
                                .collect(Collectors.joining("、")),
                "still to be delivered (" + due.map(d -> "by " + d).orElse("no deadline stated") + "): "
                        + open.stream()
                                .map(p -> p.name().en() + " (" + standing(p).en() + ")")
                                .collect(Collectors.joining("; ")));
    }

    private static Wording standing(PartResult part) {
        Optional<ObservedValue> value = part.judged().map(Observation::value);
        if (value.isEmpty()) {
            return Wording.of("未填报", "nothing reported");
        }
        if (value.get() instanceof ObservedValue.Delivered delivered) {
            return delivered.done()
                    ? Wording.of("已报完成，未采用", "reported as done, not counted")
                    : Wording.of("未完成", "not done");
        }
        return part.judged().orElseThrow().status().label(); // there is a value
    }

    private static Wording words(Gap gap) {
        if (gap instanceof Gap.Change change) {
            String text = change.from() + " → " + change.to();
            Wording by = signed(
                    change.difference(),
                    difference(change).toPlainString(),
                    change.to().unit());
            return Wording.of("最小改变 " + text + "（" + by.zh() + "）", "smallest change " + text + " (" + by.en() + ")");
        }
        if (gap instanceof Gap.Impossible impossible) {
            return Wording.of(
                    "不可能达到：" + impossible.why().zh(),
                    "impossible: " + impossible.why().en());
        }
        return gap instanceof Gap.Unknown unknown
                ? Wording.of(
                        "无法测算：" + unknown.why().zh(),
                        "cannot be told: " + unknown.why().en())
                : Wording.of("已达标，无须改变", "met, nothing to change");
    }

    private static Wording name(Question question) {
        String which = Stream.of(
                        question.categories().categories().stream(),
                        question.categories().source().stream().map(Enum::name),
                        question.categories().hazard().stream().map(Enum::name))
                .flatMap(s -> s)
                .collect(Collectors.joining("+"));
        String where = " " + which + (which.isEmpty() ? "" : " ") + question.period();
        return Wording.of(
                question.measure().name().zh() + where,
                question.measure().name().en() + where);
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
                csv.write(cells(row, "figure", row.gap(), row.perYear()));
                for (PartResult part : GapFinder.undelivered(row.answer())) {
                    csv.write(deliverable(row, part));
                }
                for (GapRow.Sum sum : row.sums()) {
                    String what = name(sum.gap().question()).in(language);
                    csv.write(cells(row, what, sum.gap().gap(), Optional.empty()));
                    if (unit.isPresent() && sum.alone().isPresent()) {
                        csv.write(cells(
                                row, what + " @ " + unit.get(), sum.alone().get(), Optional.empty()));
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
                target(row).in(language),
                part.name().in(language),
                DELIVER,
                "",
                due,
                "",
                "",
                standing(part).in(language),
                "");
    }

    private List<String> cells(GapRow row, String what, Gap gap, Optional<YearlyRate> perYear) {
        Optional<Gap.Change> change = gap instanceof Gap.Change c ? Optional.of(c) : Optional.empty();
        return List.of(
                row.answer().indicator().code().text(),
                row.answer().indicator().name().in(language),
                row.answer().state().name(),
                target(row).in(language),
                what,
                form(row, gap),
                change.map(c -> c.from().toString()).orElse(""),
                change.map(c -> c.to().toString()).orElse(""),
                change.map(c -> difference(c).toPlainString()).orElse(""),
                perYear.map(rate -> decimal(rate.change())).orElse(""),
                why(row, gap).map(w -> w.in(language)).orElse(""),
                perYear.map(rate -> String.valueOf(rate.exclusive())).orElse(""));
    }

    private static String decimal(Rational rate) {
        BigDecimal rounded = rate.toBigDecimal(PLACES, RoundingMode.HALF_UP);
        return rounded.stripTrailingZeros().toPlainString();
    }

    private static String form(GapRow row, Gap gap) {
        return isList(row, gap) ? DELIVER : form(gap);
    }

    private static Optional<Wording> why(GapRow row, Gap gap) {
        return isList(row, gap) ? Optional.of(told(row)) : why(gap);
    }

    private static boolean isList(GapRow row, Gap gap) {
        return gap.equals(row.gap()) && !GapFinder.undelivered(row.answer()).isEmpty();
    }

    private static String form(Gap gap) {
        if (gap instanceof Gap.Change) {
            return "CHANGE";
        }
        return gap instanceof Gap.Impossible ? "IMPOSSIBLE" : gap instanceof Gap.Unknown ? "UNKNOWN" : "CLOSED";
    }

    private static Optional<Wording> why(Gap gap) {
        if (gap instanceof Gap.Impossible impossible) {
            return Optional.of(impossible.why());
        }
        return gap instanceof Gap.Unknown unknown ? Optional.of(unknown.why()) : Optional.empty();
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
            put("target", target(row), node);
            put(row, node);
            row.perYear()
                    .ifPresent(rate -> node.put("perYear", rate.change().toString())
                            .put("perYearExclusive", rate.exclusive())
                            .put("unit", figure(row).orElseThrow().unit().toString()));
            if (!row.sums().isEmpty()) {
                ArrayNode sums = node.putArray("sums");
                for (GapRow.Sum sum : row.sums()) {
                    ObjectNode part = sums.addObject()
                            .put("measure", sum.gap().question().measure().id());
                    put("name", name(sum.gap().question()), part);
                    put(sum.gap().gap(), part.putObject("gap"));
                    sum.alone().ifPresent(a -> put(a, part.putObject("alone").put("unit", unit.orElse(""))));
                }
            }
        }
        out.println(mapper.writeValueAsString(tree));
    }

    private static void put(GapRow row, ObjectNode node) {
        List<PartResult> open = GapFinder.undelivered(row.answer());
        if (open.isEmpty()) {
            put(row.gap(), node.putObject("gap"));
            return;
        }
        put("why", told(row), node.putObject("gap").put("form", DELIVER));
        GapFinder.due(row.answer()).ifPresent(d -> node.put("due", d.toString()));
        ArrayNode deliver = node.putArray("deliver");
        for (PartResult part : open) {
            ObjectNode item = deliver.addObject();
            part.subject().ifPresent(c -> item.put("code", c.text()));
            put("name", part.name(), item);
            put("standing", standing(part), item);
        }
    }

    private static void put(Gap gap, ObjectNode node) {
        node.put("form", form(gap));
        if (gap instanceof Gap.Change change) {
            node.put("from", change.from().toString())
                    .put("to", change.to().toString())
                    .put("difference", difference(change).toPlainString());
        }
        why(gap).ifPresent(w -> put("why", w, node));
    }

    private static void put(String name, Wording words, ObjectNode node) {
        node.putObject(name).put("zh", words.zh()).put("en", words.en());
    }
}

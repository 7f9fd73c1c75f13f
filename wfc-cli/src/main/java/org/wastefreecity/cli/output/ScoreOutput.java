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
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.Origin;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Scores as text, CSV or JSON: all parts of one unit, or the order of several. */
public final class ScoreOutput {
    private static final int PLACES = 6;

    private final List<ScoreReport> reports;
    private final Optional<RankReport> ranks;
    private final LocalDate asOf;
    private final Language language;

    /**
     * An output.
     *
     * @param reports the scores, one at least, all by one scheme
     * @param ranks their order, if there are several
     * @param asOf the day they are of
     * @param language of names and reasons
     */
    public ScoreOutput(List<ScoreReport> reports, Optional<RankReport> ranks, LocalDate asOf, Language language) {
        this.reports = List.copyOf(reports);
        this.ranks = ranks;
        this.asOf = asOf;
        this.language = language;
    }

    private String word(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    private ScoringScheme scheme() {
        return reports.get(0).scheme();
    }

    private int places() {
        return scheme().rounding().places();
    }

    /**
     * Prints tables.
     *
     * @param out where to
     */
    public void printText(PrintWriter out) {
        out.println(scheme().title().in(language) + "  " + scheme().id()
                + (scheme().origin() == Origin.OURS
                        ? word("（本库示例，无官方效力）", " (an example of ours, in force nowhere)")
                        : ""));
        out.println(word("截至 ", "as of ") + asOf);
        if (ranks.isPresent()) {
            order(ranks.get(), out);
        } else {
            reports.forEach(r -> one(r, out));
        }
    }

    private void one(ScoreReport report, PrintWriter out) {
        out.println(report.unit()
                + word("  得分 ", "  score ")
                + shown(report.score(), full(report))
                + word("  数据补齐后可能为 ", "  with everything known ")
                + shown(report.possible(), full(report))
                + word("  等次 ", "  grade ")
                + grades(report));
        report.vetoes()
                .forEach(v -> out.println("  " + v.veto().name().in(language) + word("：", " — ")
                        + v.falls().label().in(language) + word("（", " (")
                        + v.reason().in(language) + word("）", ")")));
        TextTable table = new TextTable(12, 34, 6, 14, 12, 42);
        out.println();
        table.row(
                out,
                word("编号", "id"),
                word("评分项", "item"),
                word("满分", "of"),
                word("得分", "points"),
                word("结果", "outcome"),
                word("理由", "why"));
        table.rule(out);
        part(report.root(), 0, table, out);
    }

    private void part(PartScore part, int depth, TextTable table, PrintWriter out) {
        table.row(
                out,
                part.node().id(),
                "  ".repeat(depth) + part.node().name().in(language),
                part.outOf().map(this::shown).orElse("—"),
                part.outOf().map(full -> shown(part.points(), full)).orElse("—"),
                part.outcome().label().in(language),
                part.reason().in(language));
        part.parts().forEach(p -> part(p, depth + 1, table, out));
    }

    private void order(RankReport order, PrintWriter out) {
        TextTable table = new TextTable(24, 10, 16, 16, 24);
        table.row(
                out,
                word("单位", "unit"),
                word("名次", "rank"),
                word("得分", "score"),
                word("补齐后可能", "possible"),
                word("等次", "grade"));
        table.rule(out);
        for (RankReport.Place place : order.places()) {
            row(report(place.unit()), rank(place), table, out);
        }
        order.unranked().forEach(unit -> row(report(unit), "—", table, out));
    }

    private void row(ScoreReport report, String rank, TextTable table, PrintWriter out) {
        table.row(
                out,
                report.unit(),
                rank,
                shown(report.score(), full(report)),
                shown(report.possible(), full(report)),
                grades(report));
    }

    private ScoreReport report(String unit) {
        return reports.stream().filter(r -> r.unit().equals(unit)).findFirst().orElseThrow();
    }

    private static String rank(RankReport.Place place) {
        return place.bestRank() == place.worstRank()
                ? String.valueOf(place.bestRank())
                : place.bestRank() + "–" + place.worstRank();
    }

    private Rational full(ScoreReport report) {
        return report.root().outOf().orElseGet(() -> Rational.of(scheme().fullMarks()));
    }

    private String shown(Optional<ScoreRange> range, Rational full) {
        return range.map(r -> r.shown(places(), full).in(language)).orElse("—");
    }

    private String shown(Rational value) {
        return value.toBigDecimal(places(), RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private String grades(ScoreReport report) {
        Optional<String> worst = report.worstGrade().map(this::name);
        Optional<String> best = report.bestGrade().map(this::name);
        return worst.equals(best) ? worst.orElse("—") : worst.orElse("—") + "–" + best.orElse("—");
    }

    private String name(GradeBand grade) {
        return grade.name().in(language);
    }

    /**
     * Prints CSV: a row for each unit and place in the tree.
     *
     * @param out where to
     * @param manner of the table
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            csv.write(List.of(
                    "unit",
                    "item",
                    "name",
                    "out_of",
                    "least",
                    "most",
                    "possible_least",
                    "possible_most",
                    "outcome",
                    "best_rank",
                    "worst_rank",
                    "worst_grade",
                    "best_grade",
                    "reason"));
            for (ScoreReport report : reports) {
                rows(report, report.root(), csv);
            }
        }
        out.print(text);
    }

    private void rows(ScoreReport report, PartScore part, SafeCsvWriter csv) throws IOException {
        boolean whole = part == report.root();
        Optional<ScoreRange> points = whole ? report.score() : part.points();
        Optional<ScoreRange> possible = whole
                ? report.possible()
                : part.possible().flatMap(p -> part.outOf().map(p::times));
        Optional<RankReport.Place> place = ranks.stream()
                .filter(r -> whole)
                .flatMap(r -> r.places().stream())
                .filter(p -> p.unit().equals(report.unit()))
                .findFirst();
        Rational full =
                whole ? full(report) : part.outOf().orElse(Rational.ZERO); // no points where there are no full ones
        csv.write(List.of(
                report.unit(),
                part.node().id(),
                part.node().name().in(language),
                part.outOf().map(o -> decimal(o, RoundingMode.HALF_UP)).orElse(""),
                points.map(p -> decimal(p.low(), RoundingMode.FLOOR)).orElse(""),
                points.map(p -> plain(p.highest(PLACES, full, RoundingMode.HALF_UP)))
                        .orElse(""),
                possible.map(p -> decimal(p.low(), RoundingMode.FLOOR)).orElse(""),
                possible.map(p -> plain(p.highest(PLACES, full, RoundingMode.HALF_UP)))
                        .orElse(""),
                part.outcome().name(),
                place.map(p -> String.valueOf(p.bestRank())).orElse(""),
                place.map(p -> String.valueOf(p.worstRank())).orElse(""),
                whole ? report.worstGrade().map(GradeBand::id).orElse("") : "",
                whole ? report.bestGrade().map(GradeBand::id).orElse("") : "",
                part.reason().in(language)));
        for (PartScore child : part.parts()) {
            rows(report, child, csv);
        }
    }

    /** Rounded away from the middle, so that what is printed always holds the score as full points are printed. */
    private static String decimal(Rational value, RoundingMode mode) {
        return plain(value.toBigDecimal(PLACES, mode));
    }

    private static String plain(BigDecimal decimal) {
        return decimal.stripTrailingZeros().toPlainString();
    }

    /**
     * Prints JSON: the scheme's id, the day, every score and the ranks, on the pages of the wire.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printJson(PrintWriter out) throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new WfcModule()).enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode()
                .put("scheme", scheme().id().toString())
                .put("asOf", asOf.toString());
        ArrayNode scores = tree.putArray("scores");
        for (ScoreReport report : reports) {
            scores.add((ObjectNode) mapper.valueToTree(report));
        }
        ranks.ifPresent(r -> tree.set("ranks", mapper.valueToTree(r)));
        out.println(mapper.writeValueAsString(tree));
    }
}

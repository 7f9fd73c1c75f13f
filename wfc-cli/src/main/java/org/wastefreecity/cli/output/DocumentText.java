/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CitedDocument;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.documents.DocumentCheck;

/** A document as text: who, how often, what is reported and done, and what became of each paragraph. */
public final class DocumentText {
    private final ProgrammeDocument document;
    private final Language language;

    /**
     * A text.
     *
     * @param document what it shows
     * @param language in which language
     */
    public DocumentText(ProgrammeDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /**
     * Prints the whole document but its plan.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        out.println(in(document.title()));
        out.println(in(document.genre().label())
                + in("；落款日期 ", "; dated ")
                + document.dated().map(LocalDate::toString).orElse(in("未载", "not stated")));
        document.sources().forEach(s -> s.note().ifPresent(n -> out.println(in(n))));
        section(out, "引用文件", "Documents it speaks of", document.cited(), c -> cited(c, out));
        section(
                out,
                "实施范围",
                "Scope",
                document.scope(),
                s -> line(
                        out,
                        in(s.duty().label()),
                        in(s.name())
                                + (s.regions().isEmpty()
                                        ? ""
                                        : in("：", ": ")
                                                + s.regions().stream()
                                                        .map(r -> r.text())
                                                        .collect(Collectors.joining(in("、", ", ")))),
                        s.provenance()));
        section(out, "组织机构", "Organisation", document.organs(), o -> organ(o, out));
        section(out, "工作制度", "Routines", document.routines(), r -> routine(r, out));
        section(out, "机制", "Mechanisms", document.mechanisms(), m -> mechanism(m, out));
        section(out, "“无废细胞”类型", "Kinds of cells", document.cells(), c -> cell(c, out));
        section(
                out,
                "纳入考核",
                "Appraisal",
                document.appraisals(),
                a -> line(out, in(a.whom()), in(a.what()) + " → " + in(a.within()), a.provenance()));
        section(
                out,
                "声明总数",
                "Totals stated",
                document.totals(),
                t -> line(
                        out,
                        (t.more() ? "≥ " : "") + t.count(),
                        in(t.what())
                                + in("，列名 ", ", named ")
                                + t.named().size()
                                + (t.named().isEmpty() || t.named().size() > 12
                                        ? ""
                                        : in("：", ": ")
                                                + t.named().stream()
                                                        .map(this::in)
                                                        .collect(Collectors.joining(in("、", ", ")))),
                        t.provenance()));
        section(out, "报告数", "Figures reported", document.reported(), r -> reported(r, out));
        section(
                out,
                "已开展工作",
                "Steps taken",
                document.steps(),
                s -> line(
                        out, s.on().map(Object::toString).orElse(in("日期未载", "no date")), in(s.what()), s.provenance()));
        section(out, "核对", "Check", DocumentCheck.of(document).findings(), f -> finding(f, out));
        passages(out);
    }

    private <T> void section(PrintWriter out, String zh, String en, List<T> all, Consumer<T> one) {
        if (!all.isEmpty()) {
            out.println();
            out.println("■ " + in(zh, en) + " (" + all.size() + ")");
            all.forEach(one);
        }
    }

    private void cited(CitedDocument cited, PrintWriter out) {
        line(
                out,
                in(cited.relation().label()),
                in(cited.title()) + cited.number().map(n -> " " + n).orElse(""),
                cited.provenance());
        for (Attestation a : cited.attestations()) {
            String where = a.source().map(s -> "：" + s).orElse("");
            String note = a.note().map(n -> "；" + in(n)).orElse("");
            new TextTable(18, 78).row(out, "    " + a.part(), in(a.evidence().label()) + where + note);
        }
    }

    private void organ(Organ organ, PrintWriter out) {
        String above = organ.above()
                .flatMap(document::organ)
                .map(o -> in("，隶属", ", of the ") + in(o.name()))
                .orElse("");
        String host = organ.host()
                .map(h -> in("，设在或由其承办：", ", seated with ") + body(h))
                .orElse("");
        line(out, in(organ.form().label()), in(organ.name()) + above + host, organ.provenance());
        for (Seat seat : organ.seats()) {
            String named = seat.parties().isEmpty()
                    ? ""
                    : in("；列名：", "; named: ")
                            + seat.parties().stream().map(this::body).collect(Collectors.joining(in("、", ", ")));
            String number = seat.declared().isPresent() ? " ×" + seat.declared().getAsInt() : "";
            new TextTable(18, 78).row(out, "    " + in(seat.role().label()) + number, in(seat.holder()) + named);
        }
    }

    private void routine(Routine routine, PrintWriter out) {
        String who = Stream.concat(routine.by().stream(), routine.towards().stream())
                .map(this::body)
                .collect(Collectors.joining(" → "));
        line(
                out,
                routine.every().map(e -> in(e.label())).orElse(in("未写频次", "no cadence")),
                in(routine.name()) + (who.isEmpty() ? "" : in("：", ": ") + who),
                routine.provenance());
    }

    private void mechanism(Mechanism mechanism, PrintWriter out) {
        String between = mechanism.between().isEmpty()
                ? ""
                : in("；各方：", "; between ")
                        + mechanism.between().stream().map(this::body).collect(Collectors.joining(in("、", ", ")));
        line(
                out,
                in(mechanism.stage().label()) + mechanism.on().map(d -> " " + d).orElse(""),
                in(mechanism.name()) + "：" + in(mechanism.purpose()) + between,
                mechanism.provenance());
    }

    private void cell(CellKind cell, PrintWriter out) {
        line(
                out,
                in(cell.name()),
                cell.promoter()
                                .map(p -> in("推动：", "promoted by ") + body(p) + " ")
                                .orElse("")
                        + cell.asks().stream().map(this::in).collect(Collectors.joining("；")),
                cell.provenance());
        cell.rules()
                .forEach(r ->
                        new TextTable(18, 78).row(out, "    " + in(r.stage().label()), in(r.title())));
    }

    private void reported(Reported reported, PrintWriter out) {
        Observation o = reported.observation();
        String name = document.plan()
                .flatMap(p -> p.indicator(o.subject())
                        .map(i -> i.name())
                        .or(() -> Optional.ofNullable(
                                        p.system().componentsByCode().get(o.subject()))
                                .map(c -> c.name())))
                .map(this::in)
                .orElse("");
        line(
                out,
                o.subject() + " " + o.period(),
                (name.isEmpty() ? "" : name + " = ") + in(o.value().words()) + "  “"
                        + o.printed().orElse("") + "”",
                reported.provenance());
    }

    private void finding(Finding finding, PrintWriter out) {
        new TextTable(18, 78)
                .row(
                        out,
                        "  " + finding.severity(),
                        finding.id() + " " + finding.message().in(language));
    }

    private void passages(PrintWriter out) {
        section(
                out,
                "段落对照",
                "Paragraphs",
                document.passages(),
                p -> line(
                        out,
                        p.provenance().place(),
                        in(p.about())
                                + (p.standing() == Passage.Standing.READ
                                        ? ""
                                        : "【" + in(p.standing().label()) + "】")
                                + (p.holds().isEmpty()
                                        ? ""
                                        : " → "
                                                + p.holds().stream()
                                                        .map(Reference::toString)
                                                        .collect(Collectors.joining(" ")))
                                + p.reason().map(r -> "（" + in(r) + "）").orElse("")));
    }

    private String body(String id) {
        return document.organ(id)
                .map(Organ::name)
                .or(() -> document.party(id).map(p -> p.name()))
                .map(this::in)
                .orElse(id);
    }

    private void line(PrintWriter out, String label, String text, Provenance provenance) {
        line(
                out,
                label,
                text + "  [" + provenance.place() + "]"
                        + provenance
                                .reading()
                                .map(r -> in("；读法：", "; our reading: ") + in(r))
                                .orElse(""));
    }

    private static void line(PrintWriter out, String label, String text) {
        new TextTable(18, 78).row(out, "  " + label, text);
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

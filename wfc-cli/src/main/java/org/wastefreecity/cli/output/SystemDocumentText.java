/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** A system that stands by itself, or one of its indicators, as text with what each entry rests on. */
public final class SystemDocumentText {
    private final SystemDocument document;
    private final Language language;

    /**
     * A text.
     *
     * @param document what it shows
     * @param language in which language
     */
    public SystemDocumentText(SystemDocument document, Language language) {
        this.document = document;
        this.language = language;
    }

    /**
     * Prints the whole system: sources, groups, entries and their evidence.
     *
     * @param out where to
     */
    public void system(PrintWriter out) {
        IndicatorSystem system = document.system();
        out.println(in(system.title()));
        document.sources().forEach(s -> s.note().ifPresent(n -> out.println(in(n))));
        out.println(in("以下“依据”为名称的依据与各部分中最弱的依据。", "Evidence: that of the name, and the weakest of all parts."));
        TextTable table = new TextTable(4, 52, 9, 22, 16);
        for (IndicatorGroup group : system.groups()) {
            if (group.parent().isEmpty()) {
                continue;
            }
            out.println();
            String above =
                    group.parent().flatMap(system::group).map(p -> in(p.name())).orElse("");
            out.println("■ " + above + " / " + in(group.name()));
            system.rows().stream()
                    .filter(i -> i.group().equals(group.id()))
                    .forEach(i -> table.row(
                            out,
                            i.code().toString(),
                            name(i),
                            i.unit().map(u -> u.toString()).orElse("—"),
                            EvidenceText.ofName(i, language),
                            EvidenceText.weakest(i.attestations(), language)));
        }
        out.println();
        Census census = system.census();
        out.println(in("指标 ", "Indicators ")
                + census.indicators()
                + in("：★ ", ": ★ ")
                + census.mandatory()
                + in("，可选 ", ", optional ")
                + census.optional()
                + in("；已核实 ", "; verified ")
                + verified(system));
    }

    /**
     * How many entries rest on the official text alone.
     *
     * @param system the system
     * @return their number
     */
    public static long verified(IndicatorSystem system) {
        return system.indicators().stream()
                .filter(i -> Attestation.verified(i.attestations()))
                .count();
    }

    /**
     * Prints one indicator with everything known of it.
     *
     * @param indicator the indicator
     * @param out where to
     */
    public void indicator(Indicator indicator, PrintWriter out) {
        out.println(indicator.code() + "  " + name(indicator));
        line(
                out,
                in("英文", "Chinese"),
                language == Language.ZH
                        ? indicator.name().en()
                        : indicator.name().zh());
        line(out, in("要求", "Requirement"), in(indicator.requirement().label()));
        document.system().group(indicator.group()).ifPresent(g -> line(out, in("分组", "Group"), in(g.name())));
        indicator.unit().ifPresent(u -> line(out, in("单位", "Unit"), u + "  (" + u.code() + ")"));
        line(out, in("方向", "Direction"), in(indicator.direction().label()) + "：" + in(indicator.directionReason()));
        indicator.formula().ifPresent(f -> {
            line(out, in("公式", "Formula"), f.text());
            line(out, in("公式读法", "Reading"), in(f.reading()));
            f.attestations().forEach(a -> line(out, in("依据·公式", "Evidence·formula"), EvidenceText.line(a, language)));
        });
        for (Attestation a : indicator.attestations()) {
            line(out, in("依据·", "Evidence·") + EvidenceText.part(a, language), EvidenceText.line(a, language));
        }
        indicator.remark().ifPresent(r -> line(out, in("备注", "Remark"), r));
        line(
                out,
                in("出处", "Source"),
                indicator.provenance().document() + " " + indicator.provenance().place()
                        + indicator
                                .provenance()
                                .reading()
                                .map(r -> in("；", "; ") + in(r))
                                .orElse(""));
    }

    private String name(Indicator indicator) {
        return in(indicator.name()) + indicator.requirement().mark();
    }

    private static void line(PrintWriter out, String label, String text) {
        new TextTable(20, 78).row(out, "  " + label, text);
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

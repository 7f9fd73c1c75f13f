/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.comparing.Aspect;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.ChangeWords;
import org.wastefreecity.rules.comparing.Noun;

/** A difference as text: beside a mapping as a table of correspondences, then what differs in what. */
public final class DiffText {
    private final IndicatorSystem before;
    private final IndicatorSystem after;
    private final Optional<SystemMapping> mapping;
    private final Language language;

    /**
     * A text.
     *
     * @param before the first system
     * @param after the second system
     * @param mapping what paired their entries, if anything
     * @param language in which language
     */
    public DiffText(IndicatorSystem before, IndicatorSystem after, Optional<SystemMapping> mapping, Language language) {
        this.before = before;
        this.after = after;
        this.mapping = mapping;
        this.language = language;
    }

    /**
     * Prints a difference.
     *
     * @param changes what differs
     * @param words its words
     * @param all whether changes of provenance, printed words and evidence are listed, too
     * @param out where to
     */
    public void print(List<Change> changes, ChangeWords words, boolean all, PrintWriter out) {
        side(before, "−", out);
        side(after, "+", out);
        if (changes.isEmpty()) {
            out.println(in("两者完全相同。", "The two are equal."));
            return;
        }
        mapping.ifPresent(m -> correspondences(m, out));
        Map<String, Integer> hidden = new LinkedHashMap<>();
        out.println();
        out.println("■ " + in("变动", "Changes"));
        for (Change change : changes) {
            String kind = in(ChangeWords.kind(change));
            if (!all && isMinor(change)) {
                hidden.merge(kind, 1, Integer::sum);
            } else {
                new TextTable(2, 108).row(out, sign(change), in(words.line(change)));
            }
        }
        if (!hidden.isEmpty()) {
            StringBuilder text = new StringBuilder(in("另有（--all 列出）：", "Also, listed with --all: "));
            String between = "";
            for (Map.Entry<String, Integer> entry : hidden.entrySet()) {
                text.append(between).append(entry.getKey()).append(' ').append(entry.getValue());
                between = in("，", ", ");
            }
            out.println();
            new TextTable(110).row(out, text.toString());
        }
    }

    /** Of an entry that the table of correspondences shows, it is no news that it is there or has another number. */
    private boolean isMinor(Change change) {
        if (change instanceof Change.Altered<?> altered) {
            Aspect aspect = altered.aspect();
            return !aspect.isSubstance()
                    || (mapping.isPresent() && aspect == Aspect.CODE)
                    || (aspect == Aspect.RESPONSIBILITY
                            && isNowhere(i -> i.responsibilities().isEmpty()))
                    || (aspect == Aspect.REMARK && isNowhere(i -> i.remark().isEmpty()));
        }
        return mapping.isPresent()
                && (change instanceof Change.Reordered
                        || (change.subject().noun() == Noun.INDICATOR
                                && !change.subject().key().contains(".")));
    }

    /** Whether one of the two systems never says such a thing, so that its silence in one row says nothing. */
    private boolean isNowhere(Predicate<Indicator> silent) {
        return before.rows().stream().allMatch(silent) || after.rows().stream().allMatch(silent);
    }

    private void side(IndicatorSystem system, String sign, PrintWriter out) {
        Census census = system.census();
        boolean attested =
                system.indicators().stream().anyMatch(i -> !i.attestations().isEmpty());
        long verified = system.indicators().stream()
                .filter(i -> Attestation.verified(i.attestations()))
                .count();
        out.println(sign + " " + system.id() + "  " + in(system.title()) + in("：", ": ") + census.indicators()
                + in(" 项（★ ", " indicators (★ ") + census.mandatory() + in("，可选 ", ", optional ") + census.optional()
                + ", ☆ " + census.local() + in("）", ")")
                + (attested ? in("，已核实 ", ", verified ") + verified : ""));
    }

    private void correspondences(SystemMapping m, PrintWriter out) {
        for (Relation relation : List.of(Relation.ADJUSTED, Relation.LOCAL, Relation.ABSENT, Relation.SAME)) {
            List<Correspondence> of = m.correspondences().stream()
                    .filter(c -> c.relation() == relation)
                    .toList();
            if (of.isEmpty()) {
                continue;
            }
            out.println();
            out.println("■ " + in(heading(relation)) + " " + of.size());
            for (Correspondence c : of) {
                row(c, out);
            }
        }
    }

    /** Which of the two has it, by its name: a relation says so as seen from the first. */
    private Wording heading(Relation relation) {
        return switch (relation) {
            case SAME, ADJUSTED -> relation.label();
            case LOCAL -> onlyIn(before);
            case ABSENT -> onlyIn(after);
        };
    }

    private static Wording onlyIn(IndicatorSystem system) {
        return Wording.of("仅" + system.id() + "有", "only in " + system.id());
    }

    private void row(Correspondence c, PrintWriter out) {
        String numbers = c.from().map(IndicatorCode::text).orElse("—") + " → "
                + c.to().map(IndicatorCode::text).orElse("—");
        Optional<String> one = c.from().flatMap(before::indicator).map(this::entry);
        Optional<String> other = c.to().flatMap(after::indicator).map(this::entry);
        String names = c.relation() == Relation.SAME || one.isEmpty() || other.isEmpty()
                ? one.or(() -> other).orElse("")
                : one.get() + " → " + other.get();
        String note = c.relation() == Relation.SAME
                ? ""
                : in(c.note()) + in("〔", " [") + in(c.evidence().label()) + in("〕", "]");
        new TextTable(9, 54, 45).row(out, numbers, names, note);
    }

    private String entry(Indicator indicator) {
        return in(indicator.name())
                + indicator.requirement().mark()
                + indicator.unit().map(u -> " " + u).orElse("");
    }

    private static String sign(Change change) {
        return change instanceof Change.Added<?> ? "+" : change instanceof Change.Dropped<?> ? "−" : "~";
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

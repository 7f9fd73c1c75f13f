/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaParts;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.MeasureSelection;

/** A formula in words: what it asks for, and what it came to. */
public final class FormulaPage {
    private final Formula formula;
    private final CategoryTree categories;
    private final Language language;

    /**
     * A page.
     *
     * @param formula the formula
     * @param categories what its categories are called
     * @param language the language of the page
     */
    public FormulaPage(Formula formula, CategoryTree categories, Language language) {
        this.formula = formula;
        this.categories = categories;
        this.language = language;
    }

    /**
     * Prints what the formula asks for.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        out.println(formula.text(language));
        out.println(in("单位：", "unit: ") + formula.unit());
        formula.linearRatio()
                .ifPresent(r -> out.println(in("汇总方式：", "on sums: ")
                        + (r.denominator().isEmpty()
                                ? in("先求和，再相加减", "sums, added and subtracted")
                                : in("先求和，再相除（比率不平均）", "sums first, then the quotient; rates are never averaged"))));
        if (formula.needsBaseYear()) {
            out.println(in("需要基准年", "needs a base year"));
        }
        if (!formula.references().isEmpty()) {
            out.println(in("引用指标：", "other indicators: ") + formula.references());
        }
        Set<Measure> measures = new LinkedHashSet<>();
        for (MeasureSelection selection : formula.selections()) {
            measures.add(selection.measure());
        }
        for (Measure measure : measures) {
            print(measure, out);
        }
    }

    private void print(Measure measure, PrintWriter out) {
        out.println("  " + measure.name().in(language) + " " + measure.id() + " [" + measure.unit() + "]");
        out.println("    "
                + in("按时间、地域、类别：", "along time, territory, category: ")
                + Arrays.stream(Measure.Axis.values())
                        .map(a -> measure.along(a).label().in(language))
                        .collect(Collectors.joining(in("、", ", "))));
        measure.definition().ifPresent(d -> out.println("    " + d.in(language)));
        for (Attestation attestation : measure.attestations()) {
            out.println("    " + EvidenceText.line(attestation, language));
        }
    }

    /**
     * Prints what the formula came to, with its parts.
     *
     * @param result the result
     * @param out where to
     */
    public void print(FormulaResult result, PrintWriter out) {
        out.println(formula.text(language));
        out.println("= " + words(result));
        result.parts().ifPresent(parts -> {
            out.println("  " + in("分子 ", "numerator ") + part(parts.numerator()));
            out.println("  " + in("分母 ", "denominator ") + part(parts.denominator()));
            if (!parts.factor().equals(Rational.ONE)) {
                out.println("  " + in("换算系数 ", "factor ") + parts.factor());
            }
        });
        for (Answer answer : result.answers()) {
            out.println("  " + asked(answer) + " = " + sum(answer.tally()));
        }
        if (!result.missing().isEmpty()) {
            out.println("  " + in("缺报：", "missing: ") + String.join(in("、", ", "), result.missing()));
        }
        if (!result.doubts().isEmpty()) {
            out.println("  "
                    + in("数据存疑：", "doubtful: ")
                    + result.doubts().stream()
                            .map(d -> d.label().in(language))
                            .collect(Collectors.joining(in("、", ", "))));
        }
    }

    private String words(FormulaResult result) {
        return result.accept(new FormulaResult.Visitor<String>() {
            @Override
            public String known(FormulaResult.Known known) {
                String exact = known.value().denominator().bitLength() == 1
                        ? ""
                        : in("（精确值 ", " (exactly ") + known.value() + in("）", ")");
                return known + exact;
            }

            @Override
            public String bounded(FormulaResult.Bounded bounded) {
                return in("介于 ", "within ") + bounded;
            }

            @Override
            public String notApplicable(FormulaResult.NotApplicable none) {
                return in("不适用：", "not applicable: ") + none.reason().words().in(language);
            }

            @Override
            public String undefined(FormulaResult.Undefined undefined) {
                return in("无定义：", "undefined: ") + undefined.reason().words().in(language);
            }

            @Override
            public String unknown(FormulaResult.Unknown unknown) {
                return in("未知：", "unknown: ") + unknown.reason().words().in(language);
            }
        });
    }

    private static String part(FormulaParts.Part part) {
        String unit = part.unit().map(u -> " " + u).orElse("");
        return part.value()
                .map(v -> v + unit)
                .orElseGet(() -> "[" + part.lower().map(Rational::toString).orElse("…") + ", "
                        + part.upper().map(Rational::toString).orElse("…") + "]" + unit);
    }

    private String asked(Answer answer) {
        return answer.question().measure().name().in(language)
                + selected(answer.question().categories())
                + " " + answer.question().territory() + " " + answer.question().period();
    }

    private String selected(CategorySelection selection) {
        if (selection.categories().isEmpty()) {
            return "";
        }
        return selection.categories().stream()
                .map(id -> categories.categories().stream()
                        .filter(c -> c.id().equals(id))
                        .findFirst()
                        .map(c -> c.name().in(language))
                        .orElse(id))
                .collect(Collectors.joining("|", "(", ")"));
    }

    private String sum(Tally tally) {
        return tally.value()
                .map(Figure::toString)
                .orElseGet(() ->
                        tally.seen().map(f -> in("已见 ", "seen ") + f).orElseGet(() -> in("无记录", "nothing reported"))
                                + in("，介于 ", ", within ")
                                + shown(tally.lower())
                                + in(" 与 ", " and ")
                                + shown(tally.upper()));
    }

    private static String shown(Optional<Figure> figure) {
        return figure.map(Figure::toString).orElse("…");
    }

    private String in(String zh, String en) {
        return Wording.of(zh, en).in(language);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;

/**
 * The language that formulas of indicators are written in (公式语言), with the measures and categories that they may name.
 * <p>
 * For instance {@code 综合利用量(一般工业固体废物) / 产生量(一般工业固体废物); 0/0 = 不适用}, in %. What it says is proven when it is compiled:
 * names, kinds, additivity, parts within wholes, and what 0/0 means. The grammar stands in docs/formulas.md. This class is
 * immutable and thread-safe.
 */
public final class FormulaLanguage {
    private final Vocabulary vocabulary;

    private FormulaLanguage(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * The language over a catalogue and a tree.
     *
     * @param measures the measures that formulas may name
     * @param categories the categories that they may name
     * @return the language
     */
    public static FormulaLanguage of(MeasureCatalogue measures, CategoryTree categories) {
        return new FormulaLanguage(new Vocabulary(
                Objects.requireNonNull(measures, "measures"), Objects.requireNonNull(categories, "categories")));
    }

    /**
     * Reads and proves a formula that stands alone.
     *
     * @param text the formula, in Chinese, English or both
     * @param unit the unit of its values
     * @return the formula
     * @throws FormulaException if it has faults; the exception carries all that were found
     */
    public Formula compile(String text, UnitOfMeasure unit) {
        return compile(text, unit, References.NONE);
    }

    /**
     * What is wrong with a formula that stands alone.
     *
     * @param text the formula
     * @param unit the unit of its values
     * @return its faults in the order of the text; none if it compiles
     */
    public List<FormulaFault> check(String text, UnitOfMeasure unit) {
        try {
            compile(text, unit);
            return List.of();
        } catch (FormulaException e) {
            return e.faults();
        }
    }

    Formula compile(String text, UnitOfMeasure unit, References references) {
        Objects.requireNonNull(unit, "unit");
        Faults faults = new Faults(text);
        Syntax.Whole syntax = FormulaParser.parse(text, faults);
        boolean whole = faults.isEmpty();
        Checker checker = new Checker(vocabulary, references, faults);
        Typed typed = checker.of(syntax.expression());
        if (faults.isEmpty() && counts(typed.node())) {
            checker.answer(typed, unit, syntax.expression());
        } else if (faults.isEmpty()) {
            faults.add(
                    FormulaRule.NOTHING_COUNTED,
                    syntax.expression().at(),
                    syntax.expression().end(),
                    Wording.of("公式没有用到统计量", "the formula uses no measure"),
                    Wording.of("请写出统计量，如 产生量()", "use a measure, such as generated()"));
        }
        if (whole) {
            checker.clause(syntax.clause(), unit, faults.isEmpty());
        }
        if (!faults.isEmpty()) {
            throw new FormulaException(text, faults.toList());
        }
        Formula formula = new Formula(vocabulary, typed, unit, syntax.clause().map(FormulaLanguage::clause));
        checkSize(text, faults, formula, syntax.expression());
        return formula;
    }

    private static boolean counts(Node node) {
        return node.all().anyMatch(n -> n instanceof Node.Total || n instanceof Node.Reference);
    }

    private static Formula.ZeroOverZero clause(Syntax.Clause clause) {
        Optional<Node> value = clause.value().map(v -> new Node.Literal(v.value(), v.unit()));
        return new Formula.ZeroOverZero(clause.negative() ? value.map(Node.Negation::new) : value);
    }

    private static void checkSize(String text, Faults faults, Formula formula, Syntax at) {
        if (formula.depth() > FormulaParser.DEEPEST) {
            faults.add(
                    FormulaRule.NESTED_TOO_DEEPLY,
                    at.at(),
                    at.end(),
                    Wording.of(
                            "引用超过" + FormulaParser.DEEPEST + "层",
                            "references run more than " + FormulaParser.DEEPEST + " levels deep"),
                    Wording.of("请直接用统计量写出公式", "write the formula by measures"));
        }
        if (formula.size() > FormulaParser.MOST_PARTS) {
            faults.add(
                    FormulaRule.TOO_MANY_PARTS,
                    at.at(),
                    at.end(),
                    Wording.of(
                            "连同引用的指标共" + formula.size() + "个组成部分",
                            "with the indicators it refers to, it has " + formula.size() + " parts"),
                    Wording.of("请减少引用", "refer to fewer indicators"));
        }
        if (!faults.isEmpty()) {
            throw new FormulaException(text, faults.toList());
        }
    }

    /** The indicators that a text refers to, as far as it can be read. */
    static List<String> references(String text) {
        Faults faults = new Faults(text);
        try {
            return References.in(FormulaParser.parse(text, faults).expression());
        } catch (FormulaException e) {
            return List.of();
        }
    }
}

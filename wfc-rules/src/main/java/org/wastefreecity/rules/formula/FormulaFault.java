/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.Objects;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;

/**
 * What is wrong with a formula (公式错误), where, and what to write instead.
 * <p>
 * For instance line 1, column 7, rule {@code unknown-category}: did you mean 一般工业固体废物? This class is immutable and
 * thread-safe.
 *
 * @param rule the rule that is broken
 * @param line from 1
 * @param column in code points, from 1
 * @param length how many code points are at fault, at least 1
 * @param message what was found
 * @param repair what to write instead
 */
public record FormulaFault(FormulaRule rule, int line, int column, int length, Wording message, Wording repair) {

    /**
     * Checks the place.
     *
     * @throws InvalidPartException if line, column or length is below 1
     */
    public FormulaFault {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(repair, "repair");
        InvalidPartException.check(
                line > 0 && column > 0 && length > 0, "FormulaFault", "line", "从1起的位置", "a place from 1", line);
    }

    /**
     * The fault as a finding beside the answers.
     *
     * @param where what carries the formula, such as "indicator 16"
     * @return an error
     */
    public Finding toFinding(String where) {
        return new Finding(
                "formula-" + rule.id(),
                Severity.ERROR,
                where + ":" + line + ":" + column,
                rule.demand(),
                message.zh() + " | " + message.en(),
                repair);
    }

    /**
     * The fault as one sentence.
     *
     * @param language which one
     * @return place, rule, what was found, the repair
     */
    public String text(Wording.Language language) {
        return language == Wording.Language.ZH
                ? "第" + line + "行第" + column + "列［" + rule.id() + "］" + message.zh() + "。" + repair.zh()
                : "line " + line + ", column " + column + " [" + rule.id() + "] " + message.en() + ". " + repair.en();
    }

    @Override
    public String toString() {
        return text(Wording.Language.EN) + " | " + text(Wording.Language.ZH);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/** Where the formulas of other indicators are found. */
interface References {
    /** For a formula that stands alone. */
    References NONE = (code, faults) -> {
        faults.add(
                FormulaRule.INDICATOR_OUTSIDE_SYSTEM,
                code.at(),
                code.end(),
                Wording.of(
                        "公式不属于任何指标体系，不能引用指标 " + code.text(),
                        "the formula stands in no system, so it cannot refer to " + code.text()),
                Wording.of("请写出该指标的公式，或通过指标体系编译", "write that indicator's formula out, or compile it with its system"));
        return Optional.empty();
    };

    /** The formula of an indicator; if there is none, a fault is noted. */
    Optional<Formula> formula(Token code, Faults faults);

    /** The codes that an expression refers to, in its order. */
    static List<String> in(Syntax syntax) {
        if (syntax instanceof Syntax.Group group) {
            return in(group.inner());
        }
        if (syntax instanceof Syntax.Negation negation) {
            return in(negation.operand());
        }
        List<String> codes = new ArrayList<>();
        if (syntax instanceof Syntax.Chain chain) {
            chain.links().forEach(l -> codes.addAll(in(l.operand())));
        }
        if (syntax instanceof Syntax.Call call) {
            boolean reference = Function.named(call.name().text()).equals(Optional.of(Function.INDICATOR));
            for (Syntax argument : call.arguments()) {
                if (reference && argument instanceof Syntax.Names names) {
                    names.names().forEach(n -> codes.add(n.text()));
                }
                codes.addAll(in(argument));
            }
        }
        return codes;
    }
}

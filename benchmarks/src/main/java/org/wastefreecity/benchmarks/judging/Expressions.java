/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.math.BigDecimal;
import java.util.function.Function;
import org.wastefreecity.model.assessment.State;

/** A row as one expression of v and w, in the syntax that CEL and Aviator share. */
final class Expressions {
    private Expressions() {}

    static String of(RowRule rule, Function<BigDecimal, String> literal) {
        if (!rule.known()) {
            return code(State.UNDECIDED);
        }
        String good = rule.higher() ? ">=" : "<=";
        String enough = rule.strict() ? good.substring(0, 1) : good;
        String met = "v " + enough + " " + literal.apply(rule.bound());
        String both = rule.bound2().signum() == 0 ? met : met + " && w >= " + literal.apply(rule.bound2());
        return "(" + both + ") ? " + code(State.MET) + " : " + unmet(rule, good, literal);
    }

    private static String unmet(RowRule rule, String good, Function<BigDecimal, String> literal) {
        if (!rule.hasPath()) {
            return code(State.UNDECIDED);
        }
        return rule.kept()
                ? code(State.OFF_TRACK)
                : "(v " + good + " " + literal.apply(rule.path()) + " ? " + code(State.ON_TRACK) + " : "
                        + code(State.OFF_TRACK) + ")";
    }

    private static String code(State state) {
        return Integer.toString(state.ordinal());
    }
}

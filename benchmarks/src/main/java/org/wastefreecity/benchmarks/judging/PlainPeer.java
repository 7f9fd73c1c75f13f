/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.util.List;
import org.wastefreecity.model.assessment.State;

/** Written by hand, with {@code BigDecimal}: the floor. */
final class PlainPeer implements JudgingPeer {
    private final RowRule[] rules;

    PlainPeer(List<RowRule> rules) {
        this.rules = rules.toArray(new RowRule[0]);
    }

    @Override
    public void judge(RowFact[] facts, int[] states) {
        for (int i = 0; i < rules.length; i++) {
            states[i] = judge(rules[i], facts[i]).ordinal();
        }
    }

    static State judge(RowRule rule, RowFact fact) {
        if (!rule.known()) {
            return State.UNDECIDED;
        }
        int order = fact.getValue().compareTo(rule.bound());
        int better = rule.higher() ? order : -order;
        if (better >= (rule.strict() ? 1 : 0) && fact.getSecond().compareTo(rule.bound2()) >= 0) {
            return State.MET;
        }
        if (!rule.hasPath()) {
            return State.UNDECIDED;
        }
        if (rule.kept()) {
            return State.OFF_TRACK;
        }
        int onPath = fact.getValue().compareTo(rule.path());
        return (rule.higher() ? onPath : -onPath) >= 0 ? State.ON_TRACK : State.OFF_TRACK;
    }
}

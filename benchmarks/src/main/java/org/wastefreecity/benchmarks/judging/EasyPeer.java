/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.util.ArrayList;
import java.util.List;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.wastefreecity.model.assessment.State;

/** Easy Rules: for each row one rule a state, the first that fits is applied. */
final class EasyPeer implements JudgingPeer {
    private static final List<State> ORDER = List.of(State.MET, State.ON_TRACK, State.OFF_TRACK, State.UNDECIDED);

    private final DefaultRulesEngine engine =
            new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
    private final List<Rules> rules = new ArrayList<>();

    EasyPeer(List<RowRule> rows) {
        for (RowRule row : rows) {
            Rules one = new Rules();
            for (int i = 0; i < ORDER.size(); i++) {
                State state = ORDER.get(i);
                one.register(new RuleBuilder()
                        .name(state.name())
                        .priority(i)
                        .when(f -> PlainPeer.judge(row, f.get("row")) == state)
                        .then(f -> f.<RowFact>get("row").setState(state.ordinal()))
                        .build());
            }
            rules.add(one);
        }
    }

    @Override
    public void judge(RowFact[] facts, int[] states) {
        for (int i = 0; i < facts.length; i++) {
            Facts given = new Facts();
            given.put("row", facts[i]);
            engine.fire(rules.get(i), given);
            states[i] = facts[i].getState();
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import com.googlecode.aviator.Options;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Aviator, with decimals, each row compiled to a class. */
final class AviatorPeer implements JudgingPeer {
    private final Expression[] rows;

    AviatorPeer(List<RowRule> rules) {
        AviatorEvaluatorInstance engine = AviatorEvaluator.newInstance();
        engine.setOption(Options.OPTIMIZE_LEVEL, AviatorEvaluator.EVAL);
        rows = rules.stream()
                .map(r -> engine.compile(
                        Expressions.of(
                                r, b -> b.signum() < 0 ? "(" + b.toPlainString() + "M)" : b.toPlainString() + "M"),
                        true))
                .toArray(Expression[]::new);
    }

    @Override
    public void judge(RowFact[] facts, int[] states) {
        for (int i = 0; i < rows.length; i++) {
            Map<String, Object> given = new HashMap<>(4);
            given.put("v", facts[i].getValue());
            given.put("w", facts[i].getSecond());
            states[i] = ((Number) rows[i].execute(given)).intValue();
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** CEL, which has no decimals: with {@code double}, on figures where that does no harm. */
final class CelPeer implements JudgingPeer {
    private final CelRuntime.Program[] rows;

    CelPeer(List<RowRule> rules) {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("v", SimpleType.DOUBLE)
                .addVar("w", SimpleType.DOUBLE)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        rows = rules.stream().map(r -> program(compiler, runtime, r)).toArray(CelRuntime.Program[]::new);
    }

    private static CelRuntime.Program program(CelCompiler compiler, CelRuntime runtime, RowRule rule) {
        try {
            return runtime.createProgram(
                    compiler.compile(Expressions.of(rule, CelPeer::literal)).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String literal(BigDecimal bound) {
        return bound.setScale(Math.max(1, bound.scale())).toPlainString();
    }

    @Override
    public void judge(RowFact[] facts, int[] states) {
        for (int i = 0; i < rows.length; i++) {
            Map<String, Object> given = new HashMap<>(4);
            given.put("v", facts[i].getValue().doubleValue());
            given.put("w", facts[i].getSecond().doubleValue());
            try {
                states[i] = ((Number) rows[i].eval(given)).intValue();
            } catch (CelEvaluationException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import com.googlecode.aviator.AviatorEvaluator;
import com.googlecode.aviator.AviatorEvaluatorInstance;
import com.googlecode.aviator.Expression;
import com.googlecode.aviator.Options;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.math.MathContext;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.jexl3.JexlArithmetic;
import org.apache.commons.jexl3.JexlBuilder;
import org.apache.commons.jexl3.JexlEngine;
import org.apache.commons.jexl3.JexlExpression;
import org.apache.commons.jexl3.MapContext;

/** Engines that compile an expression once and evaluate it with variables. */
final class ExpressionEngines {
    private ExpressionEngines() {}

    private static String formula(boolean higher) {
        String reached = higher ? ">=" : "<=";
        return "b == 0 ? 0 : (100*a/b " + reached + " t ? 3 : (100*a/b " + reached + " w ? 2 : 1))";
    }

    private static void bind(Map<String, Object> variables, RatioRows rows, int row, boolean decimal) {
        int i = row % RatioRows.INDICATORS;
        variables.put("a", decimal ? rows.aboveDecimal[row] : (Object) rows.aboveDouble[row]);
        variables.put("b", decimal ? rows.belowDecimal[row] : (Object) rows.belowDouble[row]);
        variables.put("t", decimal ? rows.target[i] : (Object) rows.target[i].doubleValue());
        variables.put("w", decimal ? rows.warning[i] : (Object) rows.warning[i].doubleValue());
    }

    static RatioEngine aviator(RatioRows rows, boolean decimal) {
        AviatorEvaluatorInstance aviator = AviatorEvaluator.newInstance();
        aviator.setOption(Options.OPTIMIZE_LEVEL, AviatorEvaluator.EVAL);
        aviator.setOption(Options.MATH_CONTEXT, MathContext.DECIMAL128);
        Expression[] compiled = {aviator.compile(formula(false), true), aviator.compile(formula(true), true)};
        return (from, to, states) -> {
            for (int row = from; row < to; row++) {
                Map<String, Object> variables = new HashMap<>(8);
                bind(variables, rows, row, decimal);
                Expression expression = compiled[rows.higher[row % RatioRows.INDICATORS] ? 1 : 0];
                states[row] = ((Number) expression.execute(variables)).byteValue();
            }
        };
    }

    static RatioEngine jexl(RatioRows rows, boolean decimal) {
        JexlArithmetic arithmetic = decimal
                ? new JexlArithmetic(true, MathContext.DECIMAL128, Integer.MIN_VALUE)
                : new JexlArithmetic(true);
        JexlEngine jexl = new JexlBuilder()
                .arithmetic(arithmetic)
                .strict(true)
                .silent(false)
                .create();
        JexlExpression[] compiled = {jexl.createExpression(formula(false)), jexl.createExpression(formula(true))};
        return (from, to, states) -> {
            Map<String, Object> variables = new HashMap<>();
            MapContext context = new MapContext(variables);
            for (int row = from; row < to; row++) {
                bind(variables, rows, row, decimal);
                JexlExpression expression = compiled[rows.higher[row % RatioRows.INDICATORS] ? 1 : 0];
                states[row] = ((Number) expression.evaluate(context)).byteValue();
            }
        };
    }

    /** CEL has no decimals: doubles only. */
    static RatioEngine cel(RatioRows rows) throws CelValidationException, CelEvaluationException {
        CelCompiler compiler = CelCompilerFactory.standardCelCompilerBuilder()
                .addVar("a", SimpleType.DOUBLE)
                .addVar("b", SimpleType.DOUBLE)
                .addVar("t", SimpleType.DOUBLE)
                .addVar("w", SimpleType.DOUBLE)
                .build();
        CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().build();
        CelRuntime.Program[] compiled = new CelRuntime.Program[2];
        for (int i = 0; i < compiled.length; i++) {
            String text = formula(i == 1).replace("100*", "100.0*").replace("== 0", "== 0.0");
            compiled[i] = runtime.createProgram(compiler.compile(text).getAst());
        }
        return (from, to, states) -> {
            Map<String, Object> variables = new HashMap<>();
            for (int row = from; row < to; row++) {
                bind(variables, rows, row, false);
                CelRuntime.Program program = compiled[rows.higher[row % RatioRows.INDICATORS] ? 1 : 0];
                states[row] = ((Number) program.eval(variables)).byteValue();
            }
        };
    }
}

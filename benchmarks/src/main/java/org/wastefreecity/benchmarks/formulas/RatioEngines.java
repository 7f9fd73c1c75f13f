/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.util.List;

/** All engines by name. */
final class RatioEngines {
    /** Engines that compute in decimals or integers, and so must agree on every row. */
    static final List<String> EXACT =
            List.of("wfc", "longs", "decimals", "aviator-decimal", "jexl-decimal", "easy-rules", "drools");

    /** Engines that compute in doubles. */
    static final List<String> BINARY = List.of("doubles", "aviator-double", "jexl-double", "cel-double");

    private RatioEngines() {}

    static RatioEngine of(String name, RatioRows rows) throws Exception {
        return switch (name) {
            case "wfc" -> new OurRatios(rows);
            case "longs" -> PlainRatios.longs(rows);
            case "decimals" -> PlainRatios.decimals(rows);
            case "doubles" -> PlainRatios.doubles(rows);
            case "aviator-decimal" -> ExpressionEngines.aviator(rows, true);
            case "aviator-double" -> ExpressionEngines.aviator(rows, false);
            case "jexl-decimal" -> ExpressionEngines.jexl(rows, true);
            case "jexl-double" -> ExpressionEngines.jexl(rows, false);
            case "cel-double" -> ExpressionEngines.cel(rows);
            case "easy-rules" -> RuleEngines.easyRules(rows);
            case "drools" -> RuleEngines.drools(rows);
            default -> throw new IllegalArgumentException(name);
        };
    }
}

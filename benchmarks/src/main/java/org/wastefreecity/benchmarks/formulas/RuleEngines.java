/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.formulas;

import java.math.BigDecimal;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngineParameters;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieSession;

/** Rule engines: four rules an indicator. */
final class RuleEngines {
    private static final int BATCH = 300;

    private RuleEngines() {}

    static RatioEngine easyRules(RatioRows rows) {
        Rules[] rules = new Rules[RatioRows.INDICATORS];
        for (int n = 0; n < rules.length; n++) {
            int i = n;
            rules[i] = new Rules(
                    rule("undefined", 1, f -> fact(f).getBelow().signum() == 0, RatioRows.UNDEFINED),
                    rule("met", 2, f -> reached(fact(f), rows.target[i], rows.higher[i]), RatioRows.MET),
                    rule("warned", 3, f -> reached(fact(f), rows.warning[i], rows.higher[i]), RatioRows.WARNED),
                    rule("missed", 4, f -> true, RatioRows.MISSED));
        }
        DefaultRulesEngine engine = new DefaultRulesEngine(new RulesEngineParameters().skipOnFirstAppliedRule(true));
        return (from, to, states) -> {
            for (int row = from; row < to; row++) {
                RatioFact fact = fact(rows, row);
                Facts facts = new Facts();
                facts.put("row", fact);
                engine.fire(rules[fact.getIndicator()], facts);
                states[row] = (byte) fact.getState();
            }
        };
    }

    private static org.jeasy.rules.api.Rule rule(
            String name, int priority, org.jeasy.rules.api.Condition when, byte state) {
        return new RuleBuilder()
                .name(name)
                .priority(priority)
                .when(when)
                .then(f -> fact(f).setState(state))
                .build();
    }

    private static RatioFact fact(Facts facts) {
        return facts.get("row");
    }

    private static RatioFact fact(RatioRows rows, int row) {
        return new RatioFact(row % RatioRows.INDICATORS, rows.aboveDecimal[row], rows.belowDecimal[row]);
    }

    private static boolean reached(RatioFact fact, BigDecimal bound, boolean higher) {
        int order = fact.getValue().compareTo(bound);
        return higher ? order >= 0 : order <= 0;
    }

    /** A session for 300 rows at a time. */
    static RatioEngine drools(RatioRows rows) {
        KieBase base = droolsBase(rows);
        return (from, to, states) -> {
            RatioFact[] batch = new RatioFact[BATCH];
            for (int first = from; first < to; first += BATCH) {
                int count = Math.min(BATCH, to - first);
                KieSession session = base.newKieSession();
                try {
                    for (int j = 0; j < count; j++) {
                        batch[j] = fact(rows, first + j);
                        session.insert(batch[j]);
                    }
                    session.fireAllRules();
                } finally {
                    session.dispose();
                }
                for (int j = 0; j < count; j++) {
                    states[first + j] = (byte) batch[j].getState();
                }
            }
        };
    }

    private static KieBase droolsBase(RatioRows rows) {
        StringBuilder rules = new StringBuilder("package ratios;\nimport " + RatioFact.class.getName() + ";\n");
        for (int i = 0; i < RatioRows.INDICATORS; i++) {
            String reached = rows.higher[i] ? ">=" : "<=";
            String missed = rows.higher[i] ? "<" : ">";
            String target = rows.target[i].toPlainString() + "B";
            String warning = rows.warning[i].toPlainString() + "B";
            String row = "\" when $r: RatioFact(indicator == " + i + ", below ";
            rules.append("rule \"undefined " + i + row + "== 0B) then $r.setState(0); end\n")
                    .append("rule \"met " + i + row + "!= 0B, value " + reached + " " + target
                            + ") then $r.setState(3); end\n")
                    .append("rule \"warned " + i + row + "!= 0B, value " + missed + " " + target + ", value " + reached
                            + " " + warning + ") then $r.setState(2); end\n")
                    .append("rule \"missed " + i + row + "!= 0B, value " + missed + " " + warning
                            + ") then $r.setState(1); end\n");
        }
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/ratios/rules.drl", rules.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }
}

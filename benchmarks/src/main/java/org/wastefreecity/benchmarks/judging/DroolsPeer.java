/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.judging;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;
import org.wastefreecity.model.assessment.State;

/** Drools, executable model, stateless session: one rule for each state a row can be in. */
final class DroolsPeer implements JudgingPeer {
    private final StatelessKieSession session;

    DroolsPeer(List<RowRule> rules) {
        StringBuilder drl = new StringBuilder(
                "package wfc;\nimport org.wastefreecity.benchmarks.judging.RowFact;\nimport java.math.BigDecimal;\n");
        rules.forEach(r -> write(r, drl));
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/wfc/rows.drl", drl.toString());
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        session = services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase()
                .newStatelessKieSession();
    }

    private static void write(RowRule rule, StringBuilder drl) {
        String good = rule.higher() ? ">=" : "<=";
        String bad = rule.higher() ? "<" : ">";
        String enough = rule.strict() ? good.substring(0, 1) : good;
        String tooBad = rule.strict() ? bad + "=" : bad;
        String bound = literal(rule.bound());
        if (!rule.known()) {
            rule(rule.row(), State.UNDECIDED, "", drl);
            return;
        }
        if (rule.bound2().signum() != 0) {
            String second = literal(rule.bound2());
            rule(rule.row(), State.MET, ", value >= " + bound + ", second >= " + second, drl);
            rule(rule.row(), State.UNDECIDED, ", (value < " + bound + " || second < " + second + ")", drl);
            return;
        }
        rule(rule.row(), State.MET, ", value " + enough + " " + bound, drl);
        String unmet = ", value " + tooBad + " " + bound;
        if (!rule.hasPath()) {
            rule(rule.row(), State.UNDECIDED, unmet, drl);
        } else if (rule.kept()) {
            rule(rule.row(), State.OFF_TRACK, unmet, drl);
        } else {
            rule(rule.row(), State.ON_TRACK, unmet + ", value " + good + " " + literal(rule.path()), drl);
            rule(rule.row(), State.OFF_TRACK, unmet + ", value " + bad + " " + literal(rule.path()), drl);
        }
    }

    private static void rule(int row, State state, String when, StringBuilder drl) {
        drl.append("rule \"").append(row).append(' ').append(state.name());
        drl.append("\" when $row: RowFact(row == ").append(row).append(when);
        drl.append(") then $row.setState(").append(state.ordinal()).append("); end\n");
    }

    private static String literal(BigDecimal bound) {
        return bound.toPlainString() + "B";
    }

    @Override
    public void judge(RowFact[] facts, int[] states) {
        session.execute(Arrays.asList(facts));
        for (int i = 0; i < facts.length; i++) {
            states[i] = facts[i].getState();
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.FormulaCommand.Compiled;
import org.wastefreecity.cli.output.FormulaPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Says what a formula asks of the ledger and how its measures add up. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "解释公式：用到哪些统计量、单位、如何相加、依据是否核实。",
            "Explain a formula: which measures it asks for, their units, how they add up, and whether that is verified."
        })
final class FormulaExplainCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FormulaCommand.Given given = new FormulaCommand.Given();

    FormulaExplainCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Compiled> compiled = given.compiled(out);
        compiled.ifPresent(c -> new FormulaPage(c.formula(), c.categories(), given.language()).print(out));
        return compiled.isPresent() ? Main.DONE : Main.FINDINGS;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.FormulaCommand.Compiled;
import org.wastefreecity.rules.formula.Formula;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Proves a formula before any data are read. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = {
            "检查公式：单位、可加性、0/0 等在读入数据之前即已证明。",
            "Check a formula; units, additivity and 0/0 are proven before data are read."
        })
final class FormulaCheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private FormulaCommand.Given given = new FormulaCommand.Given();

    FormulaCheckCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Formula> formula = given.compiled(out).map(Compiled::formula);
        formula.ifPresent(f -> out.println(f.text(given.language())));
        return formula.isPresent() ? Main.DONE : Main.FINDINGS;
    }
}

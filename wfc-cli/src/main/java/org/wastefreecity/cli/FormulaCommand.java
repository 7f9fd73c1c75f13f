/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Proves a formula before any data are read. */
@Command(
        name = "formula",
        mixinStandardHelpOptions = true,
        description = {
            "检查公式：单位、可加性、0/0 等在读入数据之前即已证明。",
            "Check a formula; units, additivity and 0/0 are proven before data are read."
        })
final class FormulaCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "FORMULA",
            description = {"公式，如 '综合利用量(秸秆) / 可收集资源量(秸秆); 0/0 = 不适用'。", "The formula; wfc measures lists the names."})
    private String text = "";

    @Option(
            names = "--unit",
            defaultValue = "%",
            paramLabel = "UNIT",
            description = {"结果的计量单位，默认 %%。", "The unit of the result, %% by default."})
    private @Nullable String unit;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    FormulaCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Language chosen = language.language();
        FormulaLanguage formulas = FormulaLanguage.of(Seeds.measures2021(), Seeds.categories2021());
        UnitOfMeasure wanted = wanted();
        List<FormulaFault> faults = formulas.check(text, wanted);
        for (FormulaFault fault : faults) {
            out.printf(
                    "%d:%d %s %s %s%n",
                    fault.line(),
                    fault.column(),
                    fault.rule().id(),
                    fault.message().in(chosen) + (chosen == Language.ZH ? "。" : "."),
                    fault.repair().in(chosen));
        }
        if (!faults.isEmpty()) {
            return Main.FINDINGS;
        }
        Formula formula = formulas.compile(text, wanted);
        out.println(formula.text(Language.ZH));
        out.println(formula.text(Language.EN));
        return Main.DONE;
    }

    private UnitOfMeasure wanted() {
        String printed = unit == null ? "%" : unit;
        try {
            return UnitOfMeasure.parse(printed);
        } catch (UnknownUnitException e) {
            throw new UnreadableInputException(
                    Wording.of("计量单位无法识别：" + printed, "no unit of the catalogue: " + printed));
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.formula.Formula;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaLanguage;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Proves, explains and evaluates formulas. */
@Command(
        name = "formula",
        mixinStandardHelpOptions = true,
        subcommands = {FormulaCheckCommand.class, FormulaExplainCommand.class, FormulaEvalCommand.class},
        description = {"公式：检查、解释、按台账计算。", "Formulas: check, explain, evaluate on ledger facts."})
final class FormulaCommand {
    FormulaCommand() {}

    /** A formula that was proven, and what its names mean. */
    record Compiled(Formula formula, MeasureCatalogue measures, CategoryTree categories) {}

    /** A formula and the unit it is to come out in, for every subcommand. */
    static final class Given {
        @Parameters(
                paramLabel = "FORMULA",
                description = {"公式，如 '综合利用量(秸秆) / 可收集资源量(秸秆); 0/0 = 不适用'。", "The formula; wfc measures lists the names."
                })
        private String text = "";

        @Option(
                names = "--unit",
                defaultValue = "%",
                paramLabel = "UNIT",
                description = {"结果的计量单位，默认 %%。", "The unit of the result, %% by default."})
        private @Nullable String unit;

        @Mixin
        private LanguageChoice language = new LanguageChoice();

        Given() {}

        Language language() {
            return language.language();
        }

        /** The formula, or nothing after its faults were printed. The catalogues are read now and not when commands are set up. */
        Optional<Compiled> compiled(PrintWriter out) {
            MeasureCatalogue measures = Seeds.measures2021();
            CategoryTree categories = Seeds.categories2021();
            FormulaLanguage formulas = FormulaLanguage.of(measures, categories);
            UnitOfMeasure wanted = wanted();
            List<FormulaFault> faults = formulas.check(text, wanted);
            Language chosen = language();
            for (FormulaFault fault : faults) {
                out.printf(
                        "%d:%d %s %s %s%n",
                        fault.line(),
                        fault.column(),
                        fault.rule().id(),
                        fault.message().in(chosen) + (chosen == Language.ZH ? "。" : "."),
                        fault.repair().in(chosen));
            }
            return faults.isEmpty()
                    ? Optional.of(new Compiled(formulas.compile(text, wanted), measures, categories))
                    : Optional.empty();
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
}

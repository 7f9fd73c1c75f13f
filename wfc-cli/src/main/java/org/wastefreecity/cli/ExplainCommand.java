/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.ExplanationJson;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens the answer of one row: the figures and rules it rests on. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "解释一项结论：所依据的数值、要求、承诺路径与理由。",
            "Open one answer: its figures, what was asked, the promised path, the reasons."
        })
final class ExplainCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    @Option(
            names = "--row",
            required = true,
            paramLabel = "CODE",
            description = {"指标序号，如 16。", "The code of the row, such as 16."})
    private String row = "";

    @Option(
            names = {"--observations", "--reports"},
            paramLabel = "FILE",
            description = {"填报数据 CSV，同 wfc assess。", "Reported figures as CSV, as for wfc assess."})
    private @Nullable Path observations;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            description = {"台账 CSV，同 wfc assess。", "Ledger facts as CSV, as for wfc assess."})
    private List<Path> facts = new ArrayList<>();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {"评估日期 yyyy-mm-dd；默认为最近数值的日期。", "The day judged for; by default that of the latest figure."})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private ExpectationChoice expectation = new ExpectationChoice();

    ExplainCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        Plan plan = choice.plan();
        GivenFigures given = GivenFigures.reported(
                        plan, observations, facts.isEmpty() ? choice.document() : Optional.empty())
                .with(facts, plan, expectation);
        Assessor assessor = Assessor.of(plan);
        PlanAssessment judged = given.judged(assessor, asOf);
        List<Assessment> answers = answers(judged);
        if (answers.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "方案中没有序号" + InvalidPartException.shown(row),
                    "the plan has no row " + InvalidPartException.shown(row)));
        }
        Explainer explainer = Explainer.of(assessor).withComputed(given.computed());
        print(answers.stream()
                .map(a -> explainer.explain(a, given.observations()))
                .toList());
        return Complaints.print(given.findings(judged), spec, language.language());
    }

    private List<Assessment> answers(PlanAssessment judged) {
        return Stream.of(judged.rows(), judged.splitIndicators(), judged.promises())
                .flatMap(List::stream)
                .filter(a -> a.indicator().code().text().equals(row))
                .toList();
    }

    private void print(List<Explanation> trees) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (format == Format.json) {
            ExplanationJson.print(trees, out);
        } else {
            trees.forEach(t -> t.lines(language.language()).forEach(out::println));
        }
        out.flush();
    }
}

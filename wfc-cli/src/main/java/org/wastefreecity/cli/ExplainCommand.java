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
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.ExplanationJson;
import org.wastefreecity.cli.output.ExplanationText;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.ExpectedInputs;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.SumExplainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Opens answers, scores, ranks and sums: the figures and rules they rest on. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "解释一项结论（--row）、得分与名次（--scheme、--rank）或一个汇总数（--facts --measure）：直至所依据的填报与台账。",
            "Open one answer (--row), a score and its rank (--scheme, --rank) or a sum (--facts --measure) down to the reports and rows it rests on."
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
            paramLabel = "CODE",
            description = {"指标序号，如 16。", "The code of the row, such as 16."})
    private @Nullable String row;

    @Mixin
    private SchemeChoice scheme = new SchemeChoice();

    @Option(
            names = "--rank",
            description = {
                "同 wfc score --rank：对填报数据中的每个地域评分，并说明各自的名次（最好与最差）。",
                "As wfc score --rank: hold every division of the observations to the same targets, and say why each has its rank."
            })
    private boolean rank;

    @Option(
            names = "--unit",
            paramLabel = "UNIT",
            description = {"只解释该地域的得分与名次（名称或区划代码）。", "The score and rank of this division only, by name or code."})
    private @Nullable String unit;

    @Mixin
    private SumChoice sum = new SumChoice();

    @Option(
            names = {"--observations", "--reports"},
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {"填报数据 CSV，同 wfc assess。", "Reported figures as CSV, as for wfc assess."})
    private @Nullable Path observations;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            converter = InputFile.class,
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

    @Option(
            names = "--lines",
            defaultValue = "2000",
            paramLabel = "N",
            description = {
                "文本最多打印的行数，其余层级不展开；0为不限。默认 ${DEFAULT-VALUE}。",
                "How many lines of text to print at most, further levels stay closed; 0 for all. Default: ${DEFAULT-VALUE}."
            })
    private int lines = 2000;

    @Mixin
    private ExpectationChoice expectation = new ExpectationChoice();

    ExplainCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        expectation.checkThresholds();
        boolean ofSum = sum.isGiven();
        boolean ofScore = scheme.isGiven() || rank || unit != null;
        if ((row == null ? 0 : 1) + (ofScore ? 1 : 0) + (ofSum ? 1 : 0) != 1) {
            throw new UnreadableInputException(
                    Wording.of("请给出 --row、--scheme、--measure 之一", "give one of --row, --scheme and --measure"));
        }
        if (lines < 0) {
            throw new UnreadableInputException(Wording.of("--lines 应不小于0", "--lines must be 0 or more"));
        }
        return ofSum ? sum() : answer(ofScore);
    }

    private int sum() throws IOException {
        FactSet ledger = sum.facts(facts, choice.isGiven() ? Optional.of(choice.plan()) : Optional.empty());
        ExpectationFile expected = expectation.read();
        print(List.of(sum.explain(ledger, expected, expectation.policy())));
        List<Finding> findings = new ArrayList<>(FactInput.findings(ledger));
        findings.addAll(ExpectedInputs.of(ledger, expected.expectation(), expected.weights())
                .findings());
        return Complaints.print(findings, spec, language.language());
    }

    private int answer(boolean ofScore) throws IOException {
        Plan plan = choice.plan();
        GivenFigures given = GivenFigures.reported(
                        plan, observations, facts.isEmpty() ? choice.document() : Optional.empty())
                .with(facts, plan, expectation);
        Explainer explainer = Explainer.of(Assessor.of(plan)).withComputed(given.computed());
        if (!facts.isEmpty() && !expectation.isGiven()) { // rows alone know nobody who is missing
            explainer = explainer.withSums(SumExplainer.of(sum.facts(facts, Optional.of(plan))));
        }
        if (ofScore) {
            return score(plan, explainer, given);
        }
        PlanAssessment judged = given.judged(Assessor.of(plan), asOf);
        print(trees(judged, explainer, given));
        return Complaints.print(given.findings(judged), spec, language.language());
    }

    private int score(Plan plan, Explainer explainer, GivenFigures given) throws IOException {
        boolean several = rank || Contestants.areSeveral(plan, given.observations());
        Contestants contestants = Contestants.of(several, plan, given, asOf, language.language());
        ScoreTrees scores =
                new ScoreTrees(plan, contestants, contestants.scored(scheme.scheme(plan), plan), given, explainer);
        print(scores.of(Optional.ofNullable(unit)));
        return Complaints.print(contestants.findings(), spec, language.language());
    }

    private List<Explanation> trees(PlanAssessment judged, Explainer explainer, GivenFigures given) {
        List<Assessment> answers = answers(judged);
        if (answers.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "方案中没有序号" + InvalidPartException.shown(String.valueOf(row)),
                    "the plan has no row " + InvalidPartException.shown(String.valueOf(row))));
        }
        return answers.stream()
                .map(a -> explainer.explain(a, given.observations()))
                .toList();
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
            new ExplanationText(language.language(), lines == 0 ? Integer.MAX_VALUE : lines).print(trees, out);
        }
        out.flush();
    }
}

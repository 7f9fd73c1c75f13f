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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.ExplanationJson;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ScoreExplainer;
import org.wastefreecity.rules.explaining.SumExplainer;
import org.wastefreecity.rules.scoring.ScoreSheets;
import org.wastefreecity.rules.scoring.Scorer;
import org.wastefreecity.rules.scoring.UnsoundSchemeException;
import org.wastefreecity.seeds.Seeds;
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
            "解释一项结论（--row）、一个得分（--scheme）或一个汇总数（--facts --measure）：直至所依据的填报与台账。",
            "Open one answer (--row), score (--scheme) or sum (--facts --measure) down to the reports and rows it rests on."
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

    @Option(
            names = "--scheme",
            paramLabel = "SCHEME",
            description = {
                "评分办法，如 wfc-foshan-completion-2026.1。",
                "A packed scoring scheme, such as wfc-foshan-completion-2026.1."
            })
    private @Nullable String scheme;

    @Mixin
    private SumChoice sum = new SumChoice();

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
        expectation.checkThresholds();
        boolean ofSum = sum.isGiven();
        if ((row == null ? 0 : 1) + (scheme == null ? 0 : 1) + (ofSum ? 1 : 0) != 1) {
            throw new UnreadableInputException(
                    Wording.of("请给出 --row、--scheme、--measure 之一", "give one of --row, --scheme and --measure"));
        }
        return ofSum ? sum() : answer();
    }

    private int sum() throws IOException {
        if (expectation.isGiven()) { // the rows alone would look like the whole
            throw new UnreadableInputException(Wording.of(
                    "--measure 只打开已报的行，不看应报清单；未报者和上下界请用 wfc aggregate --expect",
                    "--measure opens the rows that came and looks at no duties; wfc aggregate --expect tells who is missing, and"
                            + " the bounds"));
        }
        FactSet ledger = sum.facts(facts, choice.isGiven() ? Optional.of(choice.plan()) : Optional.empty());
        print(List.of(sum.explain(ledger)));
        return Complaints.print(FactInput.placed(ledger.findings()), spec, language.language());
    }

    private int answer() throws IOException {
        Plan plan = choice.plan();
        GivenFigures given = GivenFigures.reported(
                        plan, observations, facts.isEmpty() ? choice.document() : Optional.empty())
                .with(facts, plan, expectation);
        Assessor assessor = Assessor.of(plan);
        PlanAssessment judged = given.judged(assessor, asOf);
        Explainer explainer = Explainer.of(assessor).withComputed(given.computed());
        if (!facts.isEmpty() && !expectation.isGiven()) { // rows alone know nobody who is missing
            explainer = explainer.withSums(SumExplainer.of(sum.facts(facts, Optional.of(plan))));
        }
        print(row == null ? List.of(score(plan, judged, explainer, given)) : trees(judged, explainer, given));
        return Complaints.print(given.findings(judged), spec, language.language());
    }

    private Explanation score(Plan plan, PlanAssessment judged, Explainer explainer, GivenFigures given) {
        ScoringScheme chosen = Seeds.schemeIds().stream()
                .filter(id -> id.toString().equals(scheme))
                .findFirst()
                .flatMap(Seeds::scheme)
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "没有评分办法" + InvalidPartException.shown(String.valueOf(scheme)) + "，可用：" + Seeds.schemeIds(),
                        "no scheme " + InvalidPartException.shown(String.valueOf(scheme)) + ", there are "
                                + Seeds.schemeIds())));
        try {
            ScoreSheet sheet = ScoreSheets.from(plan.title().in(language.language()), judged);
            return ScoreExplainer.plain()
                    .withAnswers(a -> explainer.explain(a, given.observations()))
                    .explain(Scorer.of(chosen, plan).score(sheet), sheet);
        } catch (UnsoundSchemeException e) {
            UnreadableInputException refused = new UnreadableInputException(Wording.of(
                    "评分办法不适用于该方案：" + faults(e, Language.ZH),
                    "the scheme does not fit the plan: " + faults(e, Language.EN)));
            refused.initCause(e);
            throw refused;
        }
    }

    private static String faults(UnsoundSchemeException refused, Language language) {
        return refused.findings().stream()
                .map(f -> f.id() + " " + f.place() + " " + f.expected().in(language))
                .collect(Collectors.joining("; "));
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
            trees.forEach(t -> t.lines(language.language()).forEach(out::println));
        }
        out.flush();
    }
}

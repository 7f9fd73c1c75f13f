/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.output.ScoreOutput;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.rules.ranking.Ranker;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.wire.receipt.AssessmentInputs;
import org.wastefreecity.wire.receipt.Receipts;
import org.wastefreecity.wire.receipt.ScoreInputs;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Scores a plan by a scheme, and ranks divisions that are held to it. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "按评分办法评分：得分（缺数据时为上下界）、否决与门槛、等次，暂不评分的说明原因；多个地域时给出可能的最好与最差名次。",
            "Score by a scheme: points (bounds where data are missing), vetoes and gates, grades, what is withheld and why; of several divisions, the best and worst rank each can have."
        })
final class ScoreCommand implements Callable<Integer> {
    /** The formats as they are written on the command line. */
    enum Format {
        text,
        json,
        csv
    }

    @Spec
    private CommandSpec spec;

    @Mixin
    private PlanChoice choice = new PlanChoice();

    @Mixin
    private SchemeChoice scheme = new SchemeChoice();

    @Mixin
    private FiguresChoice figures = new FiguresChoice();

    @Option(
            names = "--as-of",
            paramLabel = "DATE",
            converter = AssessCommand.Day.class,
            description = {"评估日期 yyyy-mm-dd；默认为最近数值的日期。", "The day judged for; by default that of the latest figure."})
    private @Nullable LocalDate asOf;

    @Option(
            names = "--rank",
            description = {
                "对填报数据中的每个地域按同一目标评分并排名；数据只涉及方案以外的多个地域时自动如此。",
                "Hold every division of the observations to the same targets and rank them; done by itself if they speak of several divisions and not of the plan's own."
            })
    private boolean rank;

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "格式 format: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Format format = Format.text;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Option(
            names = "--receipt",
            paramLabel = "FILE",
            description = {
                "写出回执：定义、数据、口径、评分办法与得分的摘要值，供 wfc verify 核对。",
                "Write a receipt: digests of definitions, data, policies, scheme and scores, for wfc verify."
            })
    private @Nullable Path receipt;

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    ScoreCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TableManner manner = bom.manner(format == Format.csv);
        Plan plan = choice.plan();
        ScoringScheme by = scheme.scheme(plan);
        figures.expectation().checkThresholds();
        GivenFigures reported = figures.reported(plan, choice.document());
        GivenFigures given = figures.with(reported, plan);
        boolean several = rank || Contestants.areSeveral(plan, given.observations());
        Contestants contestants = Contestants.of(several, plan, given, asOf, language.language());
        List<ScoreReport> reports = contestants.scored(by, plan);
        Optional<RankReport> ranks = reports.size() > 1 ? Optional.of(Ranker.rank(reports)) : Optional.empty();
        LocalDate day = contestants.units().values().iterator().next().asOf();
        if (receipt != null) {
            Map<String, AssessmentInputs> units = several
                    ? Contestants.inputsOfEach(plan, figures, reported, given, i -> i.on(day))
                    : Contestants.inputsOfOne(plan, figures, reported, given, i -> asOf == null ? i : i.on(asOf));
            ScoreInputs inputs = several ? ScoreInputs.ofEach(by, units) : ScoreInputs.of(by, units);
            JsonDocument.write(Receipts.of(inputs.with(scheme.choice(by))), receipt);
        }
        print(new ScoreOutput(reports, ranks, day, language.language()), manner);
        Set<Finding> findings = new LinkedHashSet<>(contestants.findings());
        reports.forEach(r -> findings.addAll(r.findings()));
        ranks.ifPresent(r -> findings.addAll(r.findings()));
        return Complaints.print(findings, spec, language.language());
    }

    private void print(ScoreOutput output, TableManner manner) throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        switch (format) {
            case text -> output.printText(out);
            case csv -> output.printCsv(out, manner);
            case json -> output.printJson(out);
        }
        out.flush();
    }
}

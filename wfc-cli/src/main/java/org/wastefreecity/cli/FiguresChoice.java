/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.FactRows;
import org.wastefreecity.cli.input.UnitFacts;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.wire.receipt.AssessmentInputs;
import org.wastefreecity.wire.receipt.LedgerInputs;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The figures that a plan is judged by: options of several commands. */
final class FiguresChoice {
    @Option(
            names = "--observations",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "填报数据 CSV（UTF-8）：system,indicator,territory,period,value,status,source。",
                "Reported figures as CSV (UTF-8) with these columns."
            })
    private @Nullable Path observations;

    @Option(
            names = "--facts",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "台账 CSV（列同 wfc aggregate）：按各指标的公式计算未填报的数值。",
                "Ledger facts as CSV, as for wfc aggregate: figures that were not reported are computed by the formulas."
            })
    private List<Path> facts = new ArrayList<>();

    @Mixin
    private ExpectationChoice expectation = new ExpectationChoice();

    /** Whether reported figures were given. */
    boolean isReported() {
        return observations != null;
    }

    /** Who should have reported. */
    ExpectationChoice expectation() {
        return expectation;
    }

    /** The files of facts. */
    List<Path> facts() {
        return List.copyOf(facts);
    }

    /** What was reported; a document that reports figures itself brings them where no others are given. */
    GivenFigures reported(Plan plan, Optional<ProgrammeDocument> document) throws IOException {
        return GivenFigures.reported(plan, observations, facts.isEmpty() ? document : Optional.empty());
    }

    /** What was reported and what facts come to. */
    GivenFigures with(GivenFigures reported, Plan plan) throws IOException {
        return reported.with(facts, plan, expectation);
    }

    /** What one unit contributes to the sums behind the figures. */
    UnitFacts of(String unit, Plan plan, GivenFigures given) throws IOException {
        if (facts.isEmpty()) {
            throw new UnreadableInputException(Wording.of("--unit 需要 --facts", "--unit needs --facts"));
        }
        return UnitFacts.of(unit, plan, facts, given.inputs().orElseThrow()); // there are, where there are facts
    }

    /** What the answer is made of, for a receipt. */
    AssessmentInputs inputs(Plan plan, GivenFigures reported, GivenFigures given) throws IOException {
        AssessmentInputs inputs =
                AssessmentInputs.of(plan, reported.observations()).with(choice(plan));
        if (facts.isEmpty()) {
            return inputs;
        }
        MeasureCatalogue measures = Seeds.measures2021();
        CategoryTree categories = Seeds.categories2021();
        ExpectationFile expected = expectation.read();
        LedgerInputs ledger = LedgerInputs.of(
                        FactRows.digest(facts, measures, categories), measures, categories, given.computed())
                .withExpectation(expected.expectation(), expected.weights())
                .withPolicy(expectation.policy());
        return inputs.with(ledger)
                .with(new VersionChoice(
                        "measures", measures.id(), List.of(), Wording.of("本库仅有此目录", "the only catalogue packed")));
    }

    static VersionChoice choice(Plan plan) {
        String name = plan.system().id().name();
        String version = plan.system().id().version();
        List<String> others = Seeds.systemIds().stream()
                .filter(id -> id.name().equals(name) && !id.version().equals(version))
                .map(id -> id.version())
                .toList();
        return new VersionChoice(name, version, others, Wording.of("由评估者指定", "named by whoever asked"));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.FactFiles;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.SumExplainer;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine.Option;

/** The options that name one sum of a ledger. */
final class SumChoice {
    @Option(
            names = "--measure",
            paramLabel = "MEASURE",
            description = {"汇总的统计量（名称或标识），见 wfc measures。", "The measure of a sum, by id or name; see wfc measures."})
    private @Nullable String measure;

    @Option(
            names = "--territory",
            paramLabel = "PLACE",
            description = {"汇总的地域：区划代码或功能区标识。", "Where: the code of a division or the id of a zone."})
    private @Nullable String place;

    @Option(
            names = "--category",
            paramLabel = "CATEGORY",
            description = {"汇总的类别（名称或标识）；默认全部。", "Over which waste, by id or name; all by default."})
    private @Nullable String category;

    @Option(
            names = "--period",
            paramLabel = "PERIOD",
            description = {"汇总的时期，如 2020、2020-Q1、2021/2025。", "When, such as 2020, 2020-Q1 or 2021/2025."})
    private @Nullable String period;

    /** Whether a sum is asked for. */
    boolean isGiven() {
        return measure != null || place != null || category != null || period != null;
    }

    /** The ledger, in the territory of a plan if there is one. */
    FactSet facts(List<Path> files, Optional<Plan> plan) throws IOException {
        if (files.isEmpty()) {
            throw new UnreadableInputException(Wording.of("请以 --facts 给出台账", "give the ledger with --facts"));
        }
        Territory where = plan.isPresent() ? plan.get().territory() : FactFiles.territory(Optional.empty(), files);
        return FactFiles.readWithRows(
                files,
                FactSchema.of(
                        where, Seeds.categories2021(), Seeds.measures2021().measures()));
    }

    /** The sum that was asked for, opened; with who is missing if it is known who owes what. */
    Explanation explain(FactSet facts, ExpectationFile expected, CompletenessPolicy policy) {
        if (measure == null || place == null || period == null) {
            throw new UnreadableInputException(Wording.of(
                    "汇总数须给出 --measure、--territory、--period", "a sum needs --measure, --territory and --period"));
        }
        Measure of = Optional.ofNullable(Seeds.measures2021().byName().get(measure.strip()))
                .orElseThrow(() -> new UnreadableInputException(Wording.of(
                        "没有统计量" + InvalidPartException.shown(String.valueOf(measure)) + "，用 wfc measures 查看",
                        "no measure " + InvalidPartException.shown(String.valueOf(measure)) + ", see wfc measures")));
        boolean known = facts.schema().divisions().codeOf(place) >= 0
                || facts.schema().zones().codeOf(place) >= 0;
        if (!known) {
            throw new UnreadableInputException(Wording.of(
                    "没有地域" + InvalidPartException.shown(place), "no place " + InvalidPartException.shown(place)));
        }
        try {
            return SumExplainer.of(facts)
                    .explain(
                            of,
                            selection(facts.schema()),
                            place,
                            ReportingPeriod.parse(period),
                            expected.expectation(),
                            expected.weights(),
                            policy);
        } catch (InvalidPartException e) {
            UnreadableInputException refused = new UnreadableInputException(Wording.of(
                    "应为" + e.expected().zh() + "，发现" + e.actual(),
                    "expected " + e.expected().en() + ", found " + e.actual()));
            refused.initCause(e);
            throw refused;
        }
    }

    private CategorySelection selection(FactSchema schema) {
        if (category == null) {
            return CategorySelection.ALL;
        }
        if (category.equals(FactSchema.NO_WASTE)) {
            return CategorySelection.of(category);
        }
        CategoryTree tree = schema.tree();
        List<WasteCategory> found = tree.categories().stream()
                .filter(c -> c.id().equals(category)
                        || c.name().zh().equals(category)
                        || c.name().en().equalsIgnoreCase(category))
                .toList();
        if (found.size() != 1) {
            throw new UnreadableInputException(Wording.of(
                    "类别" + InvalidPartException.shown(category) + (found.isEmpty() ? "不存在" : "有多个：" + ids(found)),
                    (found.isEmpty() ? "no category " : "several categories: " + ids(found) + " for ")
                            + InvalidPartException.shown(category)));
        }
        return CategorySelection.of(found.get(0).id());
    }

    private static String ids(List<WasteCategory> categories) {
        return String.join(", ", categories.stream().map(WasteCategory::id).toList());
    }
}

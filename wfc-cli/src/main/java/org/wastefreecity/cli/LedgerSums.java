/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.cli.input.ExpectationFile;
import org.wastefreecity.cli.input.FactFiles;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.FactRows;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.Cube;
import org.wastefreecity.rules.aggregation.ExpectedSums;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.RollUp;
import org.wastefreecity.rules.aggregation.RollUpRefusedException;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.wire.receipt.LedgerInputs;
import org.wastefreecity.wire.receipt.SumInputs;

/**
 * Facts of files added up, the same for every command that adds.
 *
 * @param asked what was asked for
 * @param facts the facts
 * @param where the divisions
 * @param sums the sums of all levels
 * @param findings what was odd in facts and sums
 */
record LedgerSums(Asked asked, FactSet facts, Territory where, List<ExpectedSums.Sum> sums, List<Finding> findings) {
    static final String LEVELS = "levels";
    static final String COUNTED = "measures counted";
    static final String TERRITORY = "territory";
    static final String ALL = "all";
    static final String BY_CODES = "codes of the facts";
    static final String BY_FILE = "a file";

    /**
     * What is to be added up.
     *
     * @param files the facts
     * @param territory a system, or a file with divisions; none to go by the codes of the facts
     * @param by the levels
     * @param measures the names of measures; none for all
     */
    record Asked(List<Path> files, Optional<String> territory, String by, List<String> measures) {

        /** Whether the divisions come from a file that a receipt cannot name. */
        private String divisions() {
            return territory
                    .map(t -> Seeds.ids().stream().anyMatch(id -> id.toString().equals(t)) ? t : BY_FILE)
                    .orElse(BY_CODES);
        }

        List<VersionChoice> choices() {
            MeasureCatalogue catalogue = Seeds.measures2021();
            Wording named = Wording.of("由汇总者指定", "named by whoever asked");
            String counted = chosen(catalogue, measures).stream()
                    .map(Measure::id)
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining(","));
            return List.of(
                    new VersionChoice(
                            "measures", catalogue.id(), List.of(), Wording.of("本库仅有此目录", "the only catalogue packed")),
                    new VersionChoice(LEVELS, levels(by), List.of(), named),
                    new VersionChoice(
                            COUNTED,
                            counted.isEmpty() ? ALL : counted,
                            List.of(),
                            counted.isEmpty() ? Wording.of("未指定统计量", "no measure was named") : named),
                    new VersionChoice(
                            TERRITORY,
                            divisions(),
                            List.of(),
                            territory.isEmpty() ? Wording.of("未指定地域", "no divisions were named") : named));
        }

        private static String levels(String by) {
            return Arrays.stream(by.split("[,，+]", -1))
                    .map(l -> l.strip().toLowerCase(Locale.ROOT))
                    .sorted()
                    .distinct()
                    .collect(Collectors.joining(","));
        }
    }

    static LedgerSums of(Asked asked, ExpectationFile expected, int threads) throws IOException {
        RollUp.Builder rollUp = LevelChoice.of(asked.by());
        MeasureCatalogue catalogue = Seeds.measures2021();
        chosen(catalogue, asked.measures()).forEach(rollUp::measures);
        Territory where = FactFiles.territory(asked.territory(), asked.files());
        FactSet facts = FactFiles.read(
                asked.files(), FactSchema.of(where, Seeds.categories2021(), catalogue.measures()), threads);
        List<Finding> findings = new ArrayList<>(FactInput.placed(facts.findings()));
        try {
            Cube cube = rollUp.build().on(facts, threads);
            ExpectedSums expectedSums = ExpectedSums.of(cube, expected.expectation(), expected.weights());
            List<ExpectedSums.Sum> sums = cube.levels().stream()
                    .flatMap(l -> expectedSums.at(l).stream())
                    .distinct() // a category without others below it is the same sum at two levels
                    .toList();
            findings.addAll(expectedSums.findings());
            return new LedgerSums(asked, facts, where, sums, findings);
        } catch (RollUpRefusedException e) {
            throw new UnreadableInputException(e.refusal().reason());
        }
    }

    private static List<Measure> chosen(MeasureCatalogue catalogue, List<String> measures) {
        Map<String, Measure> byName = catalogue.byName();
        return measures.stream()
                .map(name -> Optional.ofNullable(byName.get(name.strip()))
                        .orElseThrow(() -> new UnreadableInputException(Wording.of(
                                "没有统计量" + InvalidPartException.shown(name) + "，用 wfc measures 查看",
                                "no measure " + InvalidPartException.shown(name) + ", see wfc measures"))))
                .toList();
    }

    /** What the sums are made of, for a receipt. */
    SumInputs inputs(ExpectationFile expected, ExpectationChoice expectation) throws IOException {
        if (sums.isEmpty()) {
            throw new UnreadableInputException(Wording.of("没有汇总值，不写回执", "there is no sum to write a receipt of"));
        }
        MeasureCatalogue measures = Seeds.measures2021();
        CategoryTree categories = Seeds.categories2021();
        return SumInputs.of(
                LedgerInputs.of(FactRows.digest(asked.files(), measures, categories), measures, categories, List.of())
                        .withExpectation(expected.expectation(), expected.weights())
                        .withPolicy(expectation.policy()),
                where,
                asked.choices(),
                sums);
    }
}

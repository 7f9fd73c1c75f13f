/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.ExplanationCheck;
import org.wastefreecity.rules.explaining.Replay;

/**
 * 61 rows × 12 situations, explained in both languages. After a wanted change, write the texts anew with
 * {@code -Dwfc.golden.write=true} and read the difference.
 */
class GoldenExplanationsTest {
    private static final Explainer EXPLAINER = Explainer.of(Foshan.ASSESSOR);

    @ParameterizedTest
    @EnumSource
    void explain_everyRowInEverySituation_isAsReviewed(Language language) throws IOException {
        Path golden = Path.of("src/test/resources/golden/foshan-explanations."
                + language.name().toLowerCase(Locale.ROOT) + ".txt");
        List<String> actual = new ArrayList<>();
        for (Indicator row : Foshan.PLAN.system().rows()) {
            for (Situations situation : Situations.values()) {
                Explanation tree = explain(row, situation);
                actual.add("# " + row.code() + " " + situation);
                actual.addAll(tree.lines(language));
                Replay replay = ExplanationCheck.replay(tree);
                assertEquals(
                        Replay.Outcome.CONFIRMED,
                        replay.outcome(),
                        () -> replay.detail().zh() + tree.lines(language));
            }
        }
        if (Boolean.getBoolean("wfc.golden.write")) {
            Files.write(golden, actual);
        }
        assertEquals(String.join("\n", Files.readAllLines(golden)), String.join("\n", actual));
    }

    private static Explanation explain(Indicator row, Situations situation) {
        List<Observation> reports = situation.reports(row);
        Assessment answer = Foshan.row(
                Foshan.ASSESSOR.assess(reports, LocalDate.parse(situation.asOf())),
                row.code().toString());
        return EXPLAINER.explain(answer, reports);
    }
}

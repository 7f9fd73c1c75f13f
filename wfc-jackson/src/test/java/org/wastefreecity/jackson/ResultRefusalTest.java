/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.cells.CellRegister;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.tasks.TaskReport;

/** Results that contradict themselves are refused, with what was expected; what is only for the eye is not looked at. */
class ResultRefusalTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    private static <T> T sample(String name, Class<T> type) {
        Object value = name.equals("score-report")
                ? ResultSamples.answers().get(name)
                : OutcomeSamples.results().get(name);
        return type.cast(Objects.requireNonNull(value, name));
    }

    private static ObjectNode tree(Object value) {
        return MAPPER.valueToTree(value);
    }

    private static void assertRefused(ObjectNode tree, Class<?> type, String why) {
        String message = String.valueOf(assertThrows(JsonMappingException.class, () -> MAPPER.treeToValue(tree, type))
                .getMessage());
        assertTrue(message.contains(why), message);
    }

    @Test
    void score_ofAPlaceThatTheSchemeDoesNotHave_isRefused() {
        ObjectNode tree = tree(sample("score-report", ScoreReport.class));
        ((ObjectNode) tree.at("/root/parts/0")).put("id", "nowhere");
        assertRefused(tree, ScoreReport.class, "an id of the scheme");
    }

    @Test
    void score_holdsItsScheme_once() throws IOException {
        String json = MAPPER.writeValueAsString(sample("score-report", ScoreReport.class));
        assertEquals(json.indexOf("\"sample-2026.1\""), json.lastIndexOf("\"sample-2026.1\""));
        assertTrue(!json.contains("\"node\""), json);
    }

    @Test
    void score_ofTheFirstForm_isRefusedByItsFormatAlone() {
        ObjectNode tree = tree(sample("score-report", ScoreReport.class));
        tree.put("format", "wfc-score/3");
        assertRefused(tree, ScoreReport.class, "wfc-score/3");
    }

    @Test
    void scorecards_withTwoCardsOfOneUnit_areRefused() {
        ObjectNode tree = tree(sample("scorecards", Scorecards.class));
        ((ArrayNode) tree.get("cards")).add(tree.at("/cards/0"));
        assertRefused(tree, Scorecards.class, "one card for each unit");
    }

    @Test
    void scorecards_withACountThatDoesNotFollow_areRefused() {
        ObjectNode tree = tree(sample("scorecards", Scorecards.class));
        ((ObjectNode) tree.at("/city/tasks")).put("LATE", 7);
        assertRefused(tree, Scorecards.class, "city does not follow from the others");
    }

    @Test
    void taskReport_withATimingThatDoesNotFollow_isRefused() {
        ObjectNode tree = tree(sample("task-report", TaskReport.class));
        ((ObjectNode) tree.at("/tasks/0")).put("timing", "DONE");
        assertRefused(tree, TaskReport.class, "timing does not follow from the others");
    }

    @Test
    void planDiff_withChangesThatDoNotFollow_isRefused() {
        ObjectNode tree = tree(sample("plan-diff", PlanDiff.class));
        ((ArrayNode) tree.get("changes")).remove(0);
        assertRefused(tree, PlanDiff.class, "changes does not follow from the others");
    }

    @Test
    void planDiff_withoutItsChanges_isMadeAgain() throws IOException {
        PlanDiff diff = sample("plan-diff", PlanDiff.class);
        ObjectNode tree = tree(diff);
        tree.remove("changes");
        assertEquals(diff, MAPPER.treeToValue(tree, PlanDiff.class));
        assertNotEquals(diff, PlanDiff.between(diff.before(), diff.before()));
        assertNotEquals(
                diff.hashCode(), PlanDiff.between(diff.before(), diff.before()).hashCode());
        assertTrue(diff.toString().matches("PlanDiff of [1-9][0-9]* changes"), diff::toString);
    }

    @Test
    void systemDiff_byAMapping_isAnotherThanWithoutOne() {
        SystemMapping mapping =
                (SystemMapping) Objects.requireNonNull(Samples.nouns().get("system-mapping"));
        SystemDiff same = sample("system-diff", SystemDiff.class);
        assertTrue(same.mapping().isEmpty());
        ObjectNode tree = tree(same);
        tree.set("mapping", MAPPER.valueToTree(mapping));
        assertRefused(tree, SystemDiff.class, mapping.to().toString()); // it speaks of other systems
    }

    @Test
    void explanation_withAnArgumentTooFew_isRefused() {
        ObjectNode tree = tree(Explanation.of(StepCode.SOURCE, "x"));
        tree.remove("arguments");
        assertRefused(tree, Explanation.class, "1 arguments");
    }

    @Test
    void explanation_withAnArgumentOfNoKind_saysTheSame() throws IOException {
        Explanation step = Explanation.of(StepCode.SOURCE, new StringBuilder("page 7"));
        Explanation read = MAPPER.readValue(MAPPER.writeValueAsString(step), Explanation.class);
        assertEquals(step.text(), read.text());
    }

    @Test
    void expectation_thatAsksOneFigureTwice_isRefused() {
        ObjectNode tree = tree(sample("expectation", Expectation.class));
        ((ArrayNode) tree.get("duties")).add(tree.at("/duties/0"));
        assertRefused(tree, Expectation.class, "each figure owed once");
    }

    @Test
    void ratio_ofOtherTermsOrUnit_isAnother() {
        RatioOfSums ratio = sample("ratio-value", RatioValue.class).ratio();
        assertEquals(ratio, RatioOfSums.of(ratio.numerator(), ratio.denominator(), ratio.unit()));
        assertNotEquals(ratio, RatioOfSums.of(ratio.denominator(), ratio.numerator(), ratio.unit()));
    }

    @Test
    void findings_ofReportAndRegister_areShownAndNotLookedAt() throws IOException {
        ObjectNode balance = tree(sample("balance-report-with-names-in-both-languages", BalanceReport.class));
        assertTrue(balance.get("findings").size() > 1);
        balance.remove("findings");
        assertEquals(
                sample("balance-report-with-names-in-both-languages", BalanceReport.class),
                MAPPER.treeToValue(balance, BalanceReport.class));
        CellRegister register = sample("cell-register", CellRegister.class);
        ObjectNode cells = tree(register);
        cells.remove("findings");
        assertEquals(register, MAPPER.treeToValue(cells, CellRegister.class));
        assertNotEquals(register, CellRegister.of(List.of()));
        assertEquals("CellRegister of 1 events", register.toString());
    }

    @Test
    void scheduleAndCards_tellHowManyTheyAre() {
        assertEquals("Schedule of 1 lines", sample("schedule", Schedule.class).toString());
        assertNotEquals(sample("schedule", Schedule.class), Schedule.of(List.of()));
        assertEquals(
                "Scorecards of 1 units", sample("scorecards", Scorecards.class).toString());
        assertNotEquals(sample("scorecards", Scorecards.class), Scorecards.of(List.of(), Map.of(), List.of()));
    }
}

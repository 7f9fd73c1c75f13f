/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContextBase;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.GroupAssessment;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.wording.Wording;

/** Answers and sums that are written read back equal, by every {@link Way}. */
@Domain(ResultRoundTripProperties.Results.class)
@Domain(Nouns.class)
class ResultRoundTripProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    /** Where the properties get results. */
    static final class Results extends DomainContextBase {
        @Provide
        Arbitrary<Reason> reason() {
            return AssessmentArbitraries.reason();
        }

        @Provide
        Arbitrary<Progress> progress() {
            return AssessmentArbitraries.progress();
        }

        @Provide
        Arbitrary<TrendPath> trend() {
            return AssessmentArbitraries.trend();
        }

        @Provide
        Arbitrary<PartResult> part() {
            return AssessmentArbitraries.part();
        }

        @Provide
        Arbitrary<GroupAssessment> group() {
            return AssessmentArbitraries.group();
        }

        @Provide
        Arbitrary<Assessment> assessment() {
            return AssessmentArbitraries.assessment();
        }

        @Provide
        Arbitrary<PlanAssessment> planAssessment() {
            return AssessmentArbitraries.planAssessment();
        }

        @Provide
        Arbitrary<Receipt> receipt() {
            return AssessmentArbitraries.receipt();
        }

        @Provide
        Arbitrary<Tally> tally() {
            return AssessmentArbitraries.tally();
        }
    }

    static <T> void assertComesBack(T value, Class<T> type, Way way) throws IOException {
        T read = way.pass(value, type);
        assertEquals(value, read);
        assertEquals(value.toString(), read.toString());
        assertEquals(value.hashCode(), read.hashCode());
    }

    @Property
    void reasonComesBack(@ForAll Reason reason, @ForAll Way way) throws IOException {
        assertComesBack(reason, Reason.class, way);
    }

    @Property
    void progressComesBack(@ForAll Progress progress, @ForAll Way way) throws IOException {
        assertComesBack(progress, Progress.class, way);
    }

    @Property
    void trendComesBack(@ForAll TrendPath trend, @ForAll Way way) throws IOException {
        assertComesBack(trend, TrendPath.class, way);
    }

    @Property
    void partComesBack(@ForAll PartResult part, @ForAll Way way) throws IOException {
        assertComesBack(part, PartResult.class, way);
    }

    @Property(tries = 300)
    void groupComesBack(@ForAll GroupAssessment group, @ForAll Way way) throws IOException {
        assertComesBack(group, GroupAssessment.class, way);
    }

    @Property(tries = 300)
    void assessmentComesBack(@ForAll Assessment assessment, @ForAll Way way) throws IOException {
        assertComesBack(assessment, Assessment.class, way);
    }

    @Property(tries = 100)
    void planAssessmentComesBack(@ForAll PlanAssessment report, @ForAll Way way) throws IOException {
        assertComesBack(report, PlanAssessment.class, way);
    }

    @Property
    void tallyComesBack(@ForAll Tally tally, @ForAll Way way) throws IOException {
        assertComesBack(tally, Tally.class, way);
    }

    @Property
    void receiptComesBack(@ForAll Receipt receipt, @ForAll Way way) throws IOException {
        assertComesBack(receipt, Receipt.class, way);
    }

    /** Nothing but what can be told from the rest may be missing. */
    @Property(tries = 200)
    void wordsAndCountsNeedNotBeThere(@ForAll Assessment assessment) throws IOException {
        ObjectNode tree = MAPPER.valueToTree(assessment);
        tree.remove("stateText");
        ((ObjectNode) tree.get("progress")).remove("text");
        ((ObjectNode) tree.get("progress")).remove("decimal");
        ((ObjectNode) tree.get("trend")).remove("text");
        ((ObjectNode) tree.get("trend")).remove("reaches");
        ((ArrayNode) tree.get("reasons")).forEach(r -> ((ObjectNode) r).remove("text"));
        assertEquals(assessment, MAPPER.treeToValue(tree, Assessment.class));
    }

    @Test
    void words_ofAnotherVersion_areNotLookedAt() throws IOException {
        ObjectNode tree = MAPPER.valueToTree(Reason.of(ReasonCode.NO_TARGET));
        ((ObjectNode) tree.get("text")).put("en", "no target, said otherwise");
        assertEquals(Reason.of(ReasonCode.NO_TARGET), MAPPER.treeToValue(tree, Reason.class));
    }

    @Test
    void counts_thatDoNotFollow_areRefused() {
        ObjectNode tree = MAPPER.valueToTree(AssessmentSamples.ofPlan());
        ((ObjectNode) tree.get("counts")).put("MISSED", 3);
        String message = String.valueOf(
                assertThrows(JsonMappingException.class, () -> MAPPER.treeToValue(tree, PlanAssessment.class))
                        .getMessage());
        assertEquals(true, message.contains("counts does not follow from the others"), message);
    }

    @Test
    void lazyArguments_areReadAsTheirWords() throws IOException {
        Reason.Lazy late = () -> Wording.of("晚", "late");
        Reason lazy = Reason.of(ReasonCode.STRETCH, late);
        Reason read = MAPPER.readValue(MAPPER.writeValueAsString(lazy), Reason.class);
        assertEquals(lazy, read);
        assertEquals(read, lazy);
        assertEquals(lazy.hashCode(), read.hashCode());
        assertEquals(Reason.of(ReasonCode.STRETCH, Wording.of("晚", "late")), read);
        assertNotEquals(Reason.of(ReasonCode.STRETCH, Wording.of("晚", "later")), read);
        assertNotEquals(Reason.of(ReasonCode.TARGET_UNREADABLE, late), read);
    }
}

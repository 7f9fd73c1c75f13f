/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.canonical.CanonicalForm;

/**
 * Any bytes whatever are refused with a place, or are a value that is written and read back equal, in the ordinary form and in the
 * canonical one.
 * <p>
 * In the gate Jazzer tries the golden files and what it once found ({@code DocumentFuzzTestInputs/<method>} beside this class's
 * resources). It searches further, guided by what the bytes reach, when {@code JAZZER_FUZZ=1} stands in the environment, one method at a
 * time.
 */
class DocumentFuzzTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());
    private static final Path GOLDEN = Path.of("../wfc-jackson/src/test/resources/json");
    /** A search ends after as long; JAZZER_MAX_DURATION in the environment says otherwise. */
    private static final String SEARCH = "10m";

    static Stream<byte[]> plans() {
        return golden("v1/plan.json");
    }

    static Stream<byte[]> observationDocuments() {
        return golden("v1/observation-document.json");
    }

    static Stream<byte[]> factDocuments() {
        return golden("v1/fact-document.json", "v1/fact-document-of-tables.json");
    }

    static Stream<byte[]> assessments() {
        return golden("v2/plan-assessment.json");
    }

    static Stream<byte[]> receipts() {
        return golden("v1/receipt.json");
    }

    private static Stream<byte[]> golden(String... names) {
        return Stream.of(names).map(name -> {
            try {
                byte[] json = Files.readAllBytes(GOLDEN.resolve(name));
                return MAPPER.writeValueAsBytes(
                        MAPPER.readTree(json)); // without white space there is more to find in as many bytes
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    @MethodSource("plans")
    @FuzzTest(maxDuration = SEARCH)
    void plan(byte[] json) throws IOException {
        assertEndsWell(json, Plan.class);
    }

    @MethodSource("observationDocuments")
    @FuzzTest(maxDuration = SEARCH)
    void observations(byte[] json) throws IOException {
        assertEndsWell(json, ObservationDocument.class);
    }

    @MethodSource("factDocuments")
    @FuzzTest(maxDuration = SEARCH)
    void facts(byte[] json) throws IOException {
        assertEndsWell(json, FactDocument.class);
    }

    @MethodSource("assessments")
    @FuzzTest(maxDuration = SEARCH)
    void assessment(byte[] json) throws IOException {
        assertEndsWell(json, PlanAssessment.class);
    }

    @MethodSource("receipts")
    @FuzzTest(maxDuration = SEARCH)
    void receipt(byte[] json) throws IOException {
        assertEndsWell(json, Receipt.class);
    }

    private static <T> void assertEndsWell(byte[] json, Class<T> type) throws IOException {
        T value;
        try {
            value = MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            if (e.getCause() != null) {
                assertInstanceOf(WireException.class, e.getCause());
            }
            return;
        }
        if (value == null) {
            return; // null at the top is Jackson's answer, not ours
        }
        assertEquals(value, MAPPER.readValue(MAPPER.writeValueAsBytes(value), type));
        byte[] canonical = CanonicalForm.of(value).bytes();
        T again = MAPPER.readValue(canonical, type);
        assertEquals(value, again);
        assertArrayEquals(canonical, CanonicalForm.of(again).bytes());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireLimits;
import org.wastefreecity.wire.WireSettings;

class FiledDocumentTest {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    private static WireException refusal(String json, Class<?> type) {
        JsonMappingException refusal =
                assertThrows(JsonMappingException.class, () -> MAPPER.readValue(json, type), json);
        return assertInstanceOf(WireException.class, refusal.getCause());
    }

    private static String facts(String from, String to) throws IOException {
        String json = GoldenTest.golden("fact-document");
        int rows = json.indexOf("\"facts\"");
        assertTrue(json.indexOf(from, rows) > 0, from);
        return json.substring(0, rows) + json.substring(rows).replace(from, to);
    }

    @Test
    void facts_beforeTheirMeasures_areRead() throws IOException {
        ObjectNode document = (ObjectNode) MAPPER.readTree(GoldenTest.golden("fact-document"));
        document.set("catalogue", document.remove("catalogue"));
        document.set("format", document.remove("format"));
        assertEquals(FiledSamples.facts(), MAPPER.treeToValue(document, FactDocument.class));
    }

    @Test
    void facts_thatDoNotFitTheirMeasure_areRefusedByRow() throws IOException {
        String unknown = refusal(facts("\"questionnaires\"", "\"answers\""), FactDocument.class)
                .fault()
                .en();
        assertEquals("FactDocument.facts: expected a measure of this catalogue, got \"facts[1] → answers\"", unknown);
        String unit =
                refusal(facts("\"吨\"", "\"份\""), FactDocument.class).fault().en();
        assertEquals("FactDocument.facts: expected a unit of the measure's kind, 万吨, got \"facts[0] → 份\"", unit);
        String zero =
                refusal(facts("\"0\"", "\"1\""), FactDocument.class).fault().en();
        assertTrue(zero.startsWith("Fact.value: expected 0 for a zero report, got \"facts[1] → "), zero);
    }

    @Test
    void systems_thatTheObservationsDoNotSay_areRefused() throws IOException {
        String json = GoldenTest.golden("observation-document");
        WireException fault =
                refusal(json.replaceFirst("\"national-2021\"", "\"national-2022\""), ObservationDocument.class);
        assertTrue(fault.fault().en().contains("systems does not follow"), fault.fault()::en);
    }

    /** As version 0 had them, and as they stand in somebody else's document. */
    @Test
    void observations_inABareList_areReadStill() throws IOException {
        ObservationDocument document = FiledSamples.observations();
        String list =
                MAPPER.writerFor(new TypeReference<List<Observation>>() {}).writeValueAsString(document.observations());
        assertEquals(document.observations(), MAPPER.readValue(list, new TypeReference<List<Observation>>() {}));
        assertEquals(
                document.observations(),
                MAPPER.convertValue(
                        MAPPER.readTree(GoldenTest.golden("observation-document"))
                                .get("observations"),
                        new TypeReference<List<Observation>>() {}));
    }

    private static final int ROWS = Tries.of(250_000, 1_000_000);

    /** The rows of a country, made while they are read. */
    private static InputStream rows(String begin, String end) throws IOException {
        byte[] row = (MAPPER.writeValueAsString(PlanSamples.observation()) + ",").getBytes(StandardCharsets.UTF_8);
        Iterator<InputStream> all = Stream.of(
                        Stream.of(begin.getBytes(StandardCharsets.UTF_8)),
                        Stream.generate(() -> row).limit(ROWS - 1L),
                        Stream.of(Arrays.copyOf(row, row.length - 1), end.getBytes(StandardCharsets.UTF_8)))
                .flatMap(piece -> piece)
                .map(piece -> (InputStream) new ByteArrayInputStream(piece))
                .iterator();
        return new SequenceInputStream(new Enumeration<>() {
            @Override
            public boolean hasMoreElements() {
                return all.hasNext();
            }

            @Override
            public InputStream nextElement() {
                return all.next();
            }
        });
    }

    @Test
    void observations_ofACountryOneAfterAnother_needNoOtherLimits() throws IOException {
        int count = 0;
        try (MappingIterator<Observation> all =
                MAPPER.readerFor(Observation.class).readValues(rows("[", "]"))) {
            while (all.hasNextValue()) {
                assertEquals(PlanSamples.observation(), all.nextValue());
                count++;
            }
        }
        assertEquals(ROWS, count);
    }

    @Test
    void observations_ofACountryInOneDocument_areReadByOneSetting() throws IOException {
        String begin =
                "{\"format\":\"wfc-observations/1\",\"title\":{\"zh\":\"全国\",\"en\":\"country\"},\"observations\":[";
        ObjectMapper large = new ObjectMapper()
                .registerModule(new WfcModule(WireSettings.STRICT.withLimits(WireLimits.ofRows(ROWS))));
        ObservationDocument read = large.readValue(rows(begin, "]}"), ObservationDocument.class);
        assertEquals(ROWS, read.observations().size());
        JsonMappingException refusal = assertThrows(
                JsonMappingException.class, () -> MAPPER.readValue(rows(begin, "]}"), ObservationDocument.class));
        WireException fault = assertInstanceOf(WireException.class, refusal.getCause());
        assertTrue(fault.path().startsWith("$.observations["), fault::path);
        assertTrue(fault.fault().en().contains("limit"), fault.fault()::en);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.Domain;
import org.wastefreecity.wire.Shape;

/** What the rules come to reads back equal by every {@link Way}, and fits the schema of its page. */
@Domain(Nouns.class)
class ResultPageProperties {
    private static final ObjectMapper MAPPER = new ObjectMapper().registerModule(new WfcModule());

    @Provide
    Arbitrary<Object> scores() {
        return ResultArbitraries.scores();
    }

    @Provide
    Arbitrary<Object> tasks() {
        return ResultArbitraries.tasks();
    }

    @Provide
    Arbitrary<Object> scorecards() {
        return ResultArbitraries.scorecards();
    }

    @Provide
    Arbitrary<Object> cells() {
        return ResultArbitraries.cells();
    }

    @Provide
    Arbitrary<Object> balances() {
        return ResultArbitraries.balances();
    }

    @Provide
    Arbitrary<Object> gaps() {
        return ResultArbitraries.gaps();
    }

    @Provide
    Arbitrary<Object> duties() {
        return ResultArbitraries.duties();
    }

    @Provide
    Arbitrary<Object> readings() {
        return ResultArbitraries.readings();
    }

    @Provide
    Arbitrary<Object> differences() {
        return ResultArbitraries.differences();
    }

    @Provide
    Arbitrary<Object> explanations() {
        return ResultArbitraries.explanations();
    }

    private static <T> void assertComesBackAndFits(T value, Way way) throws IOException {
        ResultRoundTripProperties.assertComesBack(value, Nouns.typeOf(value), way);
        Map.Entry<Class<?>, Shape<?>> page = SchemaTest.pageOf(value);
        assertEquals("", Judge.of(page.getKey(), page.getValue()).faults(MAPPER.valueToTree(value)));
    }

    @Property(tries = 200)
    void scoreComesBack(@ForAll("scores") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 300)
    void taskComesBack(@ForAll("tasks") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 150)
    void scorecardComesBack(@ForAll("scorecards") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 200)
    void cellComesBack(@ForAll("cells") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 300)
    void balanceComesBack(@ForAll("balances") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 200)
    void gapComesBack(@ForAll("gaps") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 300)
    void dutyComesBack(@ForAll("duties") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 100)
    void readingComesBack(@ForAll("readings") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 150)
    void differenceComesBack(@ForAll("differences") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }

    @Property(tries = 300)
    void explanationComesBack(@ForAll("explanations") Object value, @ForAll Way way) throws IOException {
        assertComesBackAndFits(value, way);
    }
}

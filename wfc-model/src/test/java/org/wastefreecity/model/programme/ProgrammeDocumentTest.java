/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.Samples;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument.Genre;

class ProgrammeDocumentTest {
    private static final Plan PLAN = Samples.plan().build();

    private static ProgrammeDocument.Builder document() {
        ProgrammeDocument.Builder document = ProgrammeDocument.builder();
        document.id(PLAN.system().id())
                .genre(Genre.BULLETIN)
                .title(Samples.WORDS)
                .addAllSources(PLAN.sources())
                .region(PLAN.region())
                .territory(PLAN.territory())
                .plan(PLAN);
        return document;
    }

    private static Organ organ(String id, Optional<String> above) {
        return new Organ(
                id, Organ.Form.TEAM, Samples.WORDS, PLAN.region(), above, Optional.empty(), List.of(), Samples.PLACE);
    }

    private static Passage passage(String reference) {
        return new Passage(
                Samples.PLACE,
                Passage.Standing.READ,
                Samples.WORDS,
                List.of(Reference.parse(reference)),
                Optional.empty());
    }

    private static String refused(ProgrammeDocument.Builder document) {
        return assertThrows(InvalidPartException.class, document::build).part();
    }

    @Test
    void build_referencesThatLeadSomewhere_isFine() {
        ProgrammeDocument built = document()
                .addOrgans(organ("group", Optional.empty()), organ("team", Optional.of("group")))
                .addPassages(passage("organ:team"), passage("task:4.0-3"), passage("register:1"))
                .build();
        assertEquals("group", built.organ("team").orElseThrow().above().orElseThrow());
        assertEquals(Optional.empty(), built.organ("nobody"));
        assertTrue(built.party("ecology").isPresent());
    }

    @Test
    void build_aPassageThatPointsAtNothing_isRefused() {
        assertEquals("passages", refused(document().addPassages(passage("organ:team"))));
        assertEquals("passages", refused(document().addPassages(passage("register:99"))));
    }

    @Test
    void build_organsInARing_orBelowNobody_areRefused() {
        assertEquals(
                "organs", refused(document().addOrgans(organ("a", Optional.of("b")), organ("b", Optional.of("a")))));
        assertEquals("organs", refused(document().addOrgans(organ("a", Optional.of("nobody")))));
    }

    @Test
    void passage_withoutDataAndReason_isRefused() {
        assertThrows(
                InvalidPartException.class,
                () -> new Passage(Samples.PLACE, Passage.Standing.READ, Samples.WORDS, List.of(), Optional.empty()));
    }

    @Test
    void reference_text_isReadBack() {
        assertEquals("target:T18@text", Reference.parse("target:T18@text").toString());
        assertThrows(InvalidPartException.class, () -> Reference.parse("targt:T18"));
        assertThrows(InvalidPartException.class, () -> Reference.parse("target"));
    }

    @Test
    void total_missing_isWhatIsNotNamed() {
        DeclaredTotal four = new DeclaredTotal(
                "centres", Samples.WORDS, 4, false, List.of(Samples.WORDS, Samples.WORDS), "4个", Samples.PLACE);
        assertEquals(2, four.missing());
        assertFalse(four.isComplete());
        assertThrows(
                InvalidPartException.class,
                () -> new DeclaredTotal("x", Samples.WORDS, 0, false, List.of(Samples.WORDS), "0", Samples.PLACE));
    }

    @Test
    void seat_unnamed_isUnknownWhereNoNumberIsDeclared() {
        assertEquals(
                OptionalInt.of(19),
                new Seat(Seat.Role.MEMBER, Samples.WORDS, OptionalInt.of(20), List.of("a")).unnamed());
        assertEquals(
                OptionalInt.empty(),
                new Seat(Seat.Role.MEMBER, Samples.WORDS, OptionalInt.empty(), List.of("a")).unnamed());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Refusals.messageOf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

class FindingTest {
    private static final Wording ONE = Wording.of("每行一次", "each row once");
    private static final Wording REPAIR = Wording.of("请删去重复行。", "Delete the second row.");

    private static Finding finding(String id, String place) {
        return new Finding(id, Severity.ERROR, place, ONE, "\"440604\"", REPAIR);
    }

    @Test
    void message_isASentenceInEachLanguage() {
        Wording message = finding("duplicate-key", "17:2").message();
        assertEquals("17:2：发现\"440604\"，应为每行一次。请删去重复行。", message.zh());
        assertEquals("17:2: found \"440604\", expected each row once. Delete the second row.", message.en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Duplicate", "a_b", "-a", "a-", "a--b", "1a", "重复", "a\n"})
    void new_noHyphenatedName_isRefused(String id) {
        assertRefused("Finding", "id", () -> finding(id, "17:2"));
    }

    /** Found: the pattern recurses for every hyphen. */
    @Test
    void new_veryLongId_isRefused() {
        assertRefused("Finding", "id", () -> finding("a" + "-a".repeat(200_000), "17:2"));
    }

    @Test
    void new_withoutPlace_isRefused() {
        assertRefused("Finding", "place", () -> finding("duplicate-key", " "));
    }

    @Test
    void shown_longText_isCutAt80Characters() {
        assertEquals("\"" + "五".repeat(80) + "\"", InvalidPartException.shown("五".repeat(80)));
        assertEquals("\"" + "五".repeat(80) + "…\"", InvalidPartException.shown("五".repeat(81)));
        assertEquals("\"" + "😀".repeat(80) + "…\"", InvalidPartException.shown("😀".repeat(81)));
    }

    @Test
    void shown_controlAndDirectionMarks_areMadeVisible() {
        assertEquals("\"a·b·c·d\"", InvalidPartException.shown("a\nb\u202Ec\u0000d"));
        assertEquals("\"null\"", InvalidPartException.shown(String.valueOf((Object) null)));
    }

    @Test
    void checkText_blankOrTooLong_isRefused() {
        assertEquals("a", InvalidPartException.checkText("a", "Type", "part"));
        assertEquals(
                4000,
                InvalidPartException.checkText("a".repeat(4000), "Type", "part").length());
        assertRefused("Type", "part", () -> InvalidPartException.checkText("　", "Type", "part"));
        InvalidPartException e =
                assertRefused("Type", "part", () -> InvalidPartException.checkText("a".repeat(4001), "Type", "part"));
        assertTrue(messageOf(e).length() < 400 && e.actual().length() < 100);
    }

    @Test
    void provenance_blankDocumentOrPlace_isRefused() {
        assertRefused("Provenance", "document", () -> Provenance.of("", "附件"));
        assertRefused("Provenance", "place", () -> Provenance.of("draft", " "));
        Provenance read = Provenance.of("draft", "附件").withReading(ONE);
        assertEquals(ONE, read.reading().orElseThrow());
        assertEquals("draft", read.document());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.territory.CodeHistory.Division;
import org.wastefreecity.model.wording.Wording;

/** Which codes belong to one division. */
class CodeHistoryTest {
    private static final RegionCode THEN = RegionCode.parse("220381");
    private static final RegionCode NOW = RegionCode.parse("220184");
    private static final LocalDate BEFORE = LocalDate.of(2020, 3, 31);
    private static final LocalDate AFTER = LocalDate.of(2020, 12, 31);

    /** Dates are days, or a dash for none. */
    private static Region region(String code, String name, String from, String until) {
        return new Region(RegionCode.parse(code), Wording.of(name, code), new Validity(day(from), day(until)));
    }

    private static Optional<LocalDate> day(String text) {
        return text.equals("-") ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static CodeHistory of(Region... regions) {
        return new CodeHistory(new Territory(Arrays.asList(regions), List.of()));
    }

    private static final CodeHistory GONGZHULING =
            of(region("220381", "公主岭市", "-", "2020-06-17"), region("220184", "公主岭市", "2020-06-18", "-"));

    @Test
    void division_ofEitherCodeOnAnyDay_isOne() {
        Division division = GONGZHULING.division(THEN, BEFORE);
        assertEquals(Set.of(THEN, NOW), division.codes());
        for (RegionCode code : List.of(THEN, NOW)) {
            for (LocalDate day : List.of(BEFORE, AFTER)) {
                assertEquals(division, GONGZHULING.division(code, day), code + " " + day);
            }
        }
        assertEquals(NOW, GONGZHULING.codeOn(THEN, AFTER));
        assertEquals(THEN, GONGZHULING.codeOn(NOW, BEFORE));
        assertEquals(Set.of(division), GONGZHULING.moved());
    }

    @Test
    void division_ofAnUnknownCode_isTheCodeAlone() {
        RegionCode code = RegionCode.parse("440600");
        assertEquals(new Division(code, List.of()), GONGZHULING.division(code, AFTER));
        assertEquals(code, GONGZHULING.codeOn(code, AFTER));
        assertEquals(Set.of(code), GONGZHULING.codes(code));
    }

    @Test
    void division_whoseRankChanged_isOne() {
        CodeHistory history =
                of(region("220181", "九台市", "-", "2014-10-19"), region("220113", "九台区", "2014-10-20", "-"));
        assertEquals(RegionCode.parse("220113"), history.codeOn(RegionCode.parse("220181"), AFTER));
    }

    @Test
    void division_ofACodeThatWasUsedAgain_isAnother() {
        CodeHistory history = of(
                region("110221", "昌平县", "-", "1999-12-31"),
                region("110221", "新设县", "2010-01-01", "-"),
                region("110114", "昌平区", "2000-01-01", "-"));
        RegionCode code = RegionCode.parse("110221");
        LocalDate early = LocalDate.of(1998, 1, 1);
        LocalDate late = LocalDate.of(2012, 1, 1);
        LocalDate between = LocalDate.of(2005, 1, 1);
        assertNotEquals(history.division(code, early), history.division(code, late));
        assertEquals(history.division(code, early), history.division(RegionCode.parse("110114"), late));
        assertEquals(RegionCode.parse("110114"), history.codeOn(code, between), "only 昌平 existed then");
        assertEquals(Set.of(code, RegionCode.parse("110114")), history.codes(code));
    }

    @Test
    void division_ofACodeThatGoesOnUnderAnotherName_isOneUnlessItsPeopleMovedOn() {
        CodeHistory renamed =
                of(region("530127", "旧名县", "-", "2011-12-31"), region("530127", "新名县", "2012-01-01", "-"));
        RegionCode code = RegionCode.parse("530127");
        LocalDate early = LocalDate.of(2000, 1, 1);
        assertEquals(renamed.division(code, early), renamed.division(code, AFTER));
        CodeHistory handedOn = of(
                region("530127", "旧名县", "-", "2011-12-31"),
                region("530127", "新名县", "2012-01-01", "-"),
                region("530128", "旧名区", "2012-01-01", "-"));
        assertNotEquals(handedOn.division(code, early), handedOn.division(code, AFTER));
        assertEquals(handedOn.division(code, early), handedOn.division(RegionCode.parse("530128"), AFTER));
    }

    @Test
    void division_ofASeamWithTwoHeirs_hasNone() {
        CodeHistory history = of(
                region("440601", "某甲区", "-", "2002-12-31"),
                region("440611", "某甲县", "2003-01-01", "-"),
                region("440612", "某甲区", "2003-01-01", "-"));
        assertEquals(Set.of(), history.moved());
        assertEquals(RegionCode.parse("440601"), history.codeOn(RegionCode.parse("440601"), AFTER));
    }

    @Test
    void equals_ofHistories_isOfWhatTheySay() {
        assertEquals(CodeHistory.NONE, of(region("440600", "佛山市", "-", "-")));
        assertEquals(
                GONGZHULING,
                of(region("220381", "公主岭市", "-", "2020-06-17"), region("220184", "公主岭市", "2020-06-18", "-")));
        assertNotEquals(
                GONGZHULING,
                of(region("220381", "公主岭市", "-", "2020-06-17"), region("220184", "公主岭市", "2020-06-18", "2022-01-01")));
        assertTrue(CodeHistory.NONE.moved().isEmpty());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.territory.RegionCode.Level;

class RegionCodeTest {

    @ParameterizedTest
    @CsvSource({
        "100000, NATION, ", "440000, PROVINCE, 100000", "110000, PROVINCE, 100000", "440600, CITY, 440000",
        "441900, CITY, 440000", "440604, COUNTY, 440600", "110101, COUNTY, 110100", "429004, COUNTY, 429000",
        "220184, COUNTY, 220100", "659001, COUNTY, 659000"
    })
    void level_andParent_followTheDigits(String code, Level level, String parent) {
        RegionCode region = RegionCode.parse(code);
        assertEquals(level, region.level());
        assertEquals(Optional.ofNullable(parent).map(RegionCode::parse), region.parent());
        assertEquals(code, region.toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "44060",
                "4406000",
                "040600",
                "000000",
                "440004",
                "44060a",
                "４４０６００",
                "44 600",
                "440600 ",
                "440600\n",
                "٤٤٠٦٠٠"
            })
    void parse_noCode_isRefused(String text) {
        assertRefused("RegionCode", "text", () -> RegionCode.parse(text));
    }

    @Test
    void encloses_itselfAndBelow_isTrue() {
        RegionCode foshan = RegionCode.parse("440600");
        assertTrue(foshan.encloses(foshan));
        assertTrue(foshan.encloses(RegionCode.parse("440604")));
        assertTrue(RegionCode.parse("440000").encloses(RegionCode.parse("440604")));
        assertTrue(RegionCode.NATION.encloses(RegionCode.parse("440604")) && RegionCode.NATION.encloses(foshan));
        assertFalse(foshan.encloses(RegionCode.parse("440000")));
        assertFalse(foshan.encloses(RegionCode.parse("440704")));
        assertFalse(foshan.encloses(RegionCode.NATION));
        assertFalse(RegionCode.parse("450000").encloses(foshan));
    }

    @Test
    void compareTo_isByDigits() {
        assertTrue(RegionCode.parse("440600").compareTo(RegionCode.parse("440604")) < 0);
        assertEquals(0, RegionCode.NATION.compareTo(RegionCode.parse("100000")));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

class FindingLanguageTest {
    private static Finding finding(String place, String found) {
        return new Finding(
                "some-rule", Severity.ERROR, place, Wording.of("数", "a figure"), found, Wording.of("改正", "Correct it"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第9行 (line 9)|第9行|line 9",
                "第9行第5列 (line 9, column 5)|第9行第5列|line 9, column 5",
                "第9行第5列 (line 9, column 5 value) foshan-2022-draft/3|第9行第5列（value） foshan-2022-draft/3|line 9, column 5 (value) foshan-2022-draft/3",
                "第9行 (line 9, no column unit)|第9行（缺少unit列）|line 9 (no column unit)",
                "row 3 generated@440000/省|第3行 generated@440000/省|line 3 generated@440000/省",
                "line 4, column 5|第4行第5列|line 4, column 5",
                "f2.csv: line 3|f2.csv第3行|f2.csv: line 3",
                "f2.csv: line 4, column 5|f2.csv第4行第5列|f2.csv: line 4, column 5",
                "440600/SW01/第17号厂/2022|440600/SW01/第17号厂/2022|440600/SW01/第17号厂/2022",
                "foshan-2022-draft 附件 第19行 2020年|foshan-2022-draft 附件 第19行 2020年|foshan-2022-draft annex, row 19, 2020",
                "x 附件 第30行（经营单位） 2020年|x 附件 第30行（经营单位） 2020年|x annex, row 30（经营单位）, 2020",
                "指标!C7|指标!C7|指标!C7"
            })
    void places_areToldInOneLanguage(String place, String zh, String en) {
        assertEquals(zh, finding(place, "x").place(Language.ZH));
        assertEquals(en, finding(place, "x").place(Language.EN));
    }

    @Test
    void whatWasFound_keepsItsDataAndOneLanguageOfOurs() {
        Finding broken = finding("a/b", "+ ⟨产生量|amount generated⟩ 5 吨 = 5 吨；超出舍入 beyond rounding 5 吨");
        assertEquals("+ 产生量 5 吨 = 5 吨；超出舍入5 吨", broken.found(Language.ZH));
        assertEquals("+ amount generated 5 吨 = 5 吨; beyond rounding 5 吨", broken.found(Language.EN));
        assertEquals(
                "a/b: found + amount generated 5 吨 = 5 吨; beyond rounding 5 吨, expected a figure. Correct it",
                broken.message().en());
        Finding impossible = finding("a/b", "计算值120.0000 %不可能，应 ≤ 100 % computed, but not possible: must be ≤ 100 %");
        assertEquals("计算值120.0000 %不可能，应 ≤ 100 %", impossible.found(Language.ZH));
        assertEquals("computed 120.0000 %, not possible: must be ≤ 100 %", impossible.found(Language.EN));
        assertEquals("unknown: x", finding("a", "未知 unknown: x").found(Language.EN));
        assertEquals("\"第2行\"", finding("a", "\"row 2\"").found(Language.ZH));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.common.primitives.ImmutableIntArray;
import java.math.BigDecimal;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Number formats, and what a spreadsheet program shows for them. */
class FormatCodeTest {
    private static ShownValues format(String code, boolean since1904) {
        return new ShownValues(ImmutableIntArray.of(200), Map.of(200, code), since1904);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "General | 0.0088 | 0.0088",
                "0 | 2.5 | 3",
                "0.00 | -0.005 | -0.01",
                "0.0##  | 95.1 | 95.1",
                "0.00% | 0.951 | 95.10%",
                "0.0\" %\" | 95.14 | 95.1 %",
                "\"≥\"0 | 90 | ≥90",
                "≥0% | 0.9 | ≥90%",
                "0.0000\"*\" | 0.0088 | 0.0088*",
                "0.00\\% | 95.1 | 95.10%",
                "[Red]-0.0;[蓝色]0.0 | -3.32 | 3.3",
                "0;-0;\"——\" | 0 | ——",
                "0;; | -1 | ``",
                "#,##0.0 | 12500250 | 12,500,250.0",
                "0.0,, | 12500250 | 12.5",
                "0,.0 | 1250 | 1.3",
                "#,##0, | 12500250 | 12,500",
                "0!.0,\"万\" | 35400 | 3.5万",
                "0\\.0,\"万\" | 354000000 | 35400.0万",
                "[>=10000]0!.0,\"万\";0 | 35400 | 3.5万",
                "[>=10000]0!.0,\"万\";0 | 354 | 354",
                "[>=10000]0!.0,\"万\";0 | -354 | -354",
                "[<0]\"降\"0;0 | -3 | 降3",
                "000-0000 | 1234567 | 123-4567",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | 0 | -",
                "_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * \"-\"??_ ;_ @_  | -1234.5 | -1,234.50",
                "[$¥-804]#,##0.00 | 1234.5 | ¥1,234.50",
                "0.00E+00 | 12345 | 1.23E+04",
                "# ?/? | 1.5 | 1 1/2",
                "@ | 95.1 | 95.1",
                "G/通用格式\"吨\" | 95.1 | 95.1吨",
                "[DBNum1][$-804]General | 95 | 95",
                "yyyy\"年\"m\"月\"d\"日\";@ | 45291 | 2023年12月31日",
                "[DBNum1][$-804]yyyy\"年\"m\"月\" | 45291 | 2023年12月",
                "yyyy.mm.dd | 45291 | 2023.12.31",
                "e/m/d aaaa | 45291 | 2023/12/31 星期日",
                "[$-409]mmm-yy | 45291 | Dec-23",
                "[$-804]mmmm | 45291 | 十二月",
                "yyyy/m/d h:mm:ss | 45291.7500116 | 2023/12/31 18:00:01",
                "上午/下午h\"时\"mm\"分\" | 0.5 | 下午12时00分",
                "[$-409]h:mm AM/PM;@ | 0.0 | 12:00 AM",
                "[h]:mm | 1.5 | 36:00",
                "mm:ss.0 | 0.0000347 | 00:03.0",
                "yyyy | -5 | -5",
                "yyyy | 9999999 | 9999999",
            })
    void number_inAFormat_isShown(String code, double value, String shown) {
        assertEquals(shown, format(code, false).number(0, value).strip());
    }

    @Test
    void number_since1904_isFourYearsLater() {
        assertEquals("2023-12-31", format("yyyy-mm-dd", true).number(0, 43829));
    }

    @Test
    void text_inAFormat_isShown() {
        assertEquals("0.0088*", format("@\"*\"", false).text(0, "0.0088"));
        assertEquals("未统计", format("0.00", false).text(0, "未统计"));
        assertEquals("未统计", format("0;0;0;@", false).text(0, "未统计"));
        assertEquals("", format(";;;", false).text(0, "未统计"));
        assertEquals("未统计", format("General", false).text(0, "未统计"));
    }

    @Test
    void number_inAFormatThatNoProgramAccepts_isPlain() {
        assertEquals("95.1", format("0".repeat(300), false).number(0, 95.1));
        assertEquals("95.1", format("0.0.0", false).number(0, 95.1));
        assertEquals("95.1", format("", false).number(0, 95.1));
        assertEquals("xyz", format("0.0", false).number(0, "xyz"));
    }

    @Test
    void number_ofAStyleThatIsMissing_isPlain() {
        assertEquals("0.5", format("0%", false).number(7, 0.5));
        assertEquals("0.5", format("0%", false).number(-1, 0.5));
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.of(
                        "0",
                        "#",
                        "?",
                        ".",
                        ",",
                        "%",
                        "E+",
                        "/",
                        " ",
                        ";",
                        "@",
                        "\"",
                        "\\",
                        "!",
                        "_",
                        "*",
                        "[",
                        "]",
                        "[>=10]",
                        "[h]",
                        "[$¥-804]",
                        "y",
                        "m",
                        "d",
                        "h",
                        "s",
                        "aaa",
                        "e",
                        "AM/PM",
                        "General",
                        "万",
                        "-",
                        "+",
                        "(",
                        "'",
                        "$",
                        "\u0000")
                .list()
                .ofMaxSize(12)
                .map(l -> String.join("", l));
    }

    /** Whatever the format, a number is shown, and a text without a format for texts stays itself. */
    @Property(tries = 3000)
    void noFormatBreaks(@ForAll("codes") String code, @ForAll double value) {
        assertTrue(format(code, false).number(0, value).length() < 1000);
        if (!code.contains("@") && code.indexOf(';') < 0) {
            assertEquals("未统计", format(code, false).text(0, "未统计"));
        }
    }

    /** A figure with so many decimals is shown exactly, in whatever notation. */
    @Property
    void figuresShownInFull_areExact(@ForAll @LongRange(min = -99_999_999, max = 99_999_999) long cents) {
        BigDecimal figure = BigDecimal.valueOf(cents, 4);
        assertEquals(figure, new BigDecimal(format("0.0000", false).number(0, figure.doubleValue())));
        assertEquals(figure.movePointRight(2) + "%", format("0.00%", false).number(0, figure.doubleValue()));
        assertEquals(0, figure.compareTo(new BigDecimal(format("General", false).number(0, figure.doubleValue()))));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.collect.ImmutableMap;
import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BuiltinFormats;

/** The values of a workbook's cells as a reader in China sees them, by the style of the cell. Not thread-safe. */
final class ShownValues {
    /** What stands in a format for "as the reader's system writes it". */
    private static final String LONG_DATE = "[$-F800]";

    private static final String LONG_TIME = "[$-F400]";

    /** Formats that a workbook names by number only and that look different in China (ECMA-376, 18.8.30, zh-cn). */
    private static final Map<Integer, String> CHINESE = ImmutableMap.<Integer, String>builder()
            .put(14, "yyyy/m/d")
            .put(22, "yyyy/m/d h:mm")
            .put(27, "yyyy\"年\"m\"月\"")
            .put(28, "m\"月\"d\"日\"")
            .put(29, "m\"月\"d\"日\"")
            .put(30, "m-d-yy")
            .put(31, "yyyy\"年\"m\"月\"d\"日\"")
            .put(32, "h\"时\"mm\"分\"")
            .put(33, "h\"时\"mm\"分\"ss\"秒\"")
            .put(34, "上午/下午h\"时\"mm\"分\"")
            .put(35, "上午/下午h\"时\"mm\"分\"ss\"秒\"")
            .put(36, "yyyy\"年\"m\"月\"")
            .put(50, "yyyy\"年\"m\"月\"")
            .put(51, "m\"月\"d\"日\"")
            .put(52, "yyyy\"年\"m\"月\"")
            .put(53, "m\"月\"d\"日\"")
            .put(54, "m\"月\"d\"日\"")
            .put(55, "上午/下午h\"时\"mm\"分\"")
            .put(56, "上午/下午h\"时\"mm\"分\"ss\"秒\"")
            .put(57, "yyyy\"年\"m\"月\"")
            .put(58, "m\"月\"d\"日\"")
            .build();

    private final ImmutableIntArray formatOfStyle;
    private final Map<Integer, String> codes;
    private final NumberManner manner;
    private final Map<Integer, FormatCode> parsed = new HashMap<>();

    /**
     * Values by style.
     *
     * @param formatOfStyle the number of each style's format
     * @param codes the formats that the workbook brings, by number
     * @param since1904 whether its days are counted from 1904
     */
    ShownValues(ImmutableIntArray formatOfStyle, Map<Integer, String> codes, boolean since1904) {
        this.formatOfStyle = formatOfStyle;
        this.codes = codes;
        this.manner = NumberManner.of(since1904);
    }

    /** A number as it is shown; what is no number stays as it is. */
    String number(int style, String stored) {
        if (stored.isEmpty()) {
            return "";
        }
        try {
            return number(style, Double.parseDouble(stored));
        } catch (NumberFormatException e) {
            return stored;
        }
    }

    /** A number as it is shown. */
    String number(int style, double value) {
        return Double.isFinite(value) ? code(style).number(value, manner) : String.valueOf(value);
    }

    /** A text as it is shown. */
    String text(int style, String stored) {
        return stored.isEmpty() ? "" : code(style).text(stored);
    }

    private FormatCode code(int style) {
        int format = style >= 0 && style < formatOfStyle.length() ? formatOfStyle.get(style) : 0;
        return parsed.computeIfAbsent(format, f -> FormatCode.parse(code(f, codes)));
    }

    private static String code(int format, Map<Integer, String> codes) {
        String own = codes.get(format);
        if (own != null) {
            return own.contains(LONG_DATE) ? CHINESE.getOrDefault(31, own) : own.contains(LONG_TIME) ? "h:mm:ss" : own;
        }
        String chinese = CHINESE.get(format);
        if (chinese != null) {
            return chinese;
        }
        String known = format <= 49 ? BuiltinFormats.getBuiltinFormat(format) : null;
        return known == null || known.startsWith("reserved") ? NumberManner.GENERAL : known;
    }
}

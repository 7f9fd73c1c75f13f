/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** Reads numbers: 1,200.50 and 两千三百万. */
final class Numerals {
    private static final String DIGITS = "零一二三四五六七八九";

    private Numerals() {}

    /** A number and where it ends. */
    record Match(BigDecimal value, int end) {}

    /** The Arabic number at a place, with thousands separators resolved; none if there is none or it is too long. */
    static Optional<Match> arabic(CharSequence text, int from) {
        int at = from;
        StringBuilder plain = new StringBuilder();
        if (at < text.length() && (text.charAt(at) == '-' || text.charAt(at) == '+')) {
            plain.append(text.charAt(at) == '-' ? "-" : "");
            at++;
        }
        int start = at;
        while (at < text.length() && plain.length() < 64) {
            char c = text.charAt(at);
            if (isDigit(c)) {
                plain.append(c);
                at++;
            } else if (c == ','
                    && at > start
                    && isGroup(text, at + 1)
                    && at - start <= 3 + 4 * groups(text, start, at)) {
                at++;
            } else {
                break;
            }
        }
        if (at == start) {
            return Optional.empty();
        }
        if (at + 1 < text.length() && text.charAt(at) == '.' && isDigit(text.charAt(at + 1))) {
            plain.append('.');
            at++;
            while (at < text.length() && isDigit(text.charAt(at))) {
                plain.append(text.charAt(at++));
            }
        }
        try {
            return Optional.of(new Match(Figure.parseDecimal(plain.toString()), at));
        } catch (InvalidPartException e) {
            return Optional.empty(); // more digits than a figure can have
        }
    }

    private static int groups(CharSequence text, int start, int at) {
        int groups = 0;
        for (int i = start; i < at; i++) {
            groups += text.charAt(i) == ',' ? 1 : 0;
        }
        return groups;
    }

    /** Exactly three digits: 1,200 but not 40,3. */
    private static boolean isGroup(CharSequence text, int at) {
        int digits = 0;
        while (at + digits < text.length() && digits < 4 && isDigit(text.charAt(at + digits))) {
            digits++;
        }
        return digits == 3;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The Chinese numeral at a place, such as 两千三百万 or 三十五点五; none if there is none. */
    static Optional<Match> chinese(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && at - from < 24 && isNumeral(text.charAt(at))) {
            at++;
        }
        for (int end = at; end > from; end--) {
            BigDecimal value = valueOf(text.subSequence(from, end).toString());
            if (value != null) {
                return Optional.of(new Match(value, end));
            }
        }
        return Optional.empty();
    }

    private static boolean isNumeral(char c) {
        return digit(c) >= 0 || "十百千万亿点〇".indexOf(c) >= 0;
    }

    private static int digit(char c) {
        return c == '两' || c == '二' ? 2 : c == '〇' ? 0 : DIGITS.indexOf(c);
    }

    /** The value of a whole numeral, or null if it is none: 一二 is none, 一百零五 is 105. */
    static @Nullable BigDecimal valueOf(String numeral) {
        int point = numeral.indexOf('点');
        if (point >= 0) {
            BigDecimal whole = valueOf(numeral.substring(0, point));
            StringBuilder places = new StringBuilder("0.");
            for (char c : numeral.substring(point + 1).toCharArray()) {
                if (digit(c) < 0) {
                    return null;
                }
                places.append(digit(c));
            }
            return whole == null || places.length() == 2 ? null : whole.add(new BigDecimal(places.toString()));
        }
        long total = 0;
        long section = 0;
        int digit = -1;
        int last = Integer.MAX_VALUE;
        for (char c : numeral.toCharArray()) {
            int d = digit(c);
            if (d == 0 && numeral.length() > 1) {
                continue;
            }
            if (d >= 0) {
                if (digit >= 0) {
                    return null;
                }
                digit = d;
                continue;
            }
            int power = power(c);
            if (power < 4) {
                if (power >= last || (digit < 0 && (power != 1 || section > 0))) {
                    return null;
                }
                section += (digit < 0 ? 1 : digit) * (long) Math.pow(10, power);
                last = power;
            } else {
                section += Math.max(digit, 0);
                if (section == 0) {
                    return null;
                }
                total = power == 8 ? (total + section) * 100_000_000L : total + section * 10_000L;
                section = 0;
                last = Integer.MAX_VALUE;
            }
            digit = -1;
        }
        boolean shortened =
                digit > 0 && numeral.length() > 1 && "百千万亿".indexOf(numeral.charAt(numeral.length() - 2)) >= 0;
        if (numeral.isEmpty() || shortened) {
            return null; // 三万五 is said for 35,000, and read as 30,005 by a machine
        }
        return BigDecimal.valueOf(total + section + Math.max(digit, 0));
    }

    /** The value of a numeral that a pattern has let through. */
    static BigDecimal known(String numeral) {
        return Objects.requireNonNull(valueOf(numeral), numeral);
    }

    /** Whether a text is a number of things, in digits or as a numeral. */
    static boolean isCount(String text) {
        return isDigit(text.charAt(0)) || valueOf(text) != null;
    }

    /** What 万 or 万亿 behind a number multiplies by. */
    static BigDecimal scale(String word) {
        int zeros = switch (word) {
            case "百" -> 2;
            case "千" -> 3;
            case "万" -> 4;
            case "十万" -> 5;
            case "百万" -> 6;
            case "千万" -> 7;
            case "亿" -> 8;
            default -> 12;
        };
        return BigDecimal.TEN.pow(zeros);
    }

    /** A number with its 亿 multiplied in, in a unit that starts with 亿 itself. */
    static Quantity unscaled(Quantity quantity, UnitOfMeasure unit) {
        String label = unit.toString();
        int digits = label.startsWith("亿") ? 8 : label.startsWith("万") ? 4 : 0;
        return new Quantity(plain(quantity.value().movePointLeft(digits)), Optional.of(unit));
    }

    private static int power(char c) {
        return switch (c) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '万' -> 4;
            default -> 8;
        };
    }

    /** Without an exponent and without zeros that multiplying made. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}

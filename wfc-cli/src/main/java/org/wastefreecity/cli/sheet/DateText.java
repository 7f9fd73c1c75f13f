/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.poi.ss.usermodel.DateUtil;
import org.wastefreecity.cli.sheet.FormatToken.Kind;

/** Dates and times as a section of a number format shows them. Knows no time zone: a spreadsheet has none. Immutable. */
final class DateText {
    private static final int NOON = 12;
    private static final BigDecimal SECONDS = BigDecimal.valueOf(86_400);
    /** The day behind 9999-12-31. */
    private static final double LATEST = 2_958_466;

    private final List<FormatToken> tokens;
    private final boolean since1904;
    private final boolean chinese;
    private final boolean halves;

    DateText(List<FormatToken> tokens, boolean chinese, boolean since1904) {
        this.tokens = tokens;
        this.chinese = chinese;
        this.since1904 = since1904;
        this.halves = tokens.stream().anyMatch(t -> t.kind() == Kind.NOON);
    }

    /** A number of days as it is shown; empty if it is no date. */
    Optional<String> shown(double days) {
        int decimals = tokens.stream()
                .filter(t -> t.kind() == Kind.DIGITS)
                .mapToInt(DateText::decimals)
                .max()
                .orElse(0);
        LocalDateTime time =
                days >= 0 && days < LATEST ? DateUtil.getLocalDateTime(days, since1904, decimals == 0) : null;
        if (time == null) {
            return Optional.empty();
        }
        LocalDateTime shownTime = decimals == 0 ? time : time.plusNanos(500_000_000L / (long) Math.pow(10, decimals));
        StringBuilder shown = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            FormatToken token = tokens.get(i);
            shown.append(
                    switch (token.kind()) {
                        case DATE -> part(i, shownTime);
                        case NOON -> noon(token.text(), shownTime.getHour() < NOON);
                        case ELAPSED -> elapsed(token.text(), days);
                        case DIGITS -> fraction(token, shownTime);
                        default -> token.text();
                    });
        }
        return Optional.of(shown.toString());
    }

    private String part(int index, LocalDateTime time) {
        String code = tokens.get(index).text();
        int length = code.length();
        return switch (code.charAt(0)) {
            case 'y' -> length <= 2 ? padded(time.getYear() % 100, 2) : String.valueOf(time.getYear());
            case 'e' -> String.valueOf(time.getYear());
            case 'm' -> length <= 2 && isMinute(index) ? padded(time.getMinute(), length) : month(time, length);
            case 'd' -> day(time, length);
            case 'a' ->
                time.getDayOfWeek().getDisplayName(length > 3 ? TextStyle.FULL : TextStyle.NARROW, Locale.CHINA);
            case 'h' -> padded(halves ? (time.getHour() + NOON - 1) % NOON + 1 : time.getHour(), length);
            default -> padded(time.getSecond(), length);
        };
    }

    /** {@code m} is the minute behind an hour and before a second, else the month. */
    private boolean isMinute(int index) {
        return letter(index, -1) == 'h' || letter(index, 1) == 's';
    }

    private char letter(int index, int step) {
        for (int i = index + step; i >= 0 && i < tokens.size(); i += step) {
            if (tokens.get(i).kind() == Kind.DATE || tokens.get(i).kind() == Kind.ELAPSED) {
                return tokens.get(i).text().charAt(0);
            }
        }
        return ' ';
    }

    private String month(LocalDateTime time, int length) {
        if (length <= 2) {
            return padded(time.getMonthValue(), length);
        }
        Locale locale = chinese ? Locale.CHINA : Locale.ENGLISH;
        String name =
                time.getMonth().getDisplayName(length == 3 && !chinese ? TextStyle.SHORT : TextStyle.FULL, locale);
        return length == 5 ? name.substring(0, 1) : name;
    }

    private String day(LocalDateTime time, int length) {
        return length <= 2
                ? padded(time.getDayOfMonth(), length)
                : time.getDayOfWeek()
                        .getDisplayName(
                                length == 3 ? TextStyle.SHORT : TextStyle.FULL,
                                chinese ? Locale.CHINA : Locale.ENGLISH);
    }

    private String noon(String code, boolean before) {
        if (code.length() == 3) {
            return before ? "A" : "P";
        }
        boolean inChinese = chinese || code.startsWith("上");
        return inChinese ? (before ? "上午" : "下午") : before ? "AM" : "PM";
    }

    private static String elapsed(String code, double days) {
        long seconds = new BigDecimal(days)
                .multiply(SECONDS)
                .setScale(0, RoundingMode.HALF_UP)
                .longValue();
        long whole = switch (code.charAt(0)) {
            case 'h' -> seconds / 3600;
            case 'm' -> seconds / 60;
            default -> seconds;
        };
        return padded(whole, code.length());
    }

    /** How many decimals of the second a token shows. */
    private static int decimals(FormatToken digits) {
        return digits.text().matches("\\.0{1,3}") ? digits.text().length() - 1 : 0;
    }

    private static String fraction(FormatToken digits, LocalDateTime time) {
        int decimals = decimals(digits);
        String millis = String.valueOf(1000 + time.getNano() / 1_000_000).substring(1);
        return decimals == 0 ? digits.text() : "." + millis.substring(0, decimals);
    }

    private static String padded(long number, int length) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, Math.min(length, 2) - text.length())) + text;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.util.NumberToTextConverter;
import org.wastefreecity.cli.sheet.FormatToken.Kind;

/**
 * One section of a number format, for the numbers that meet its condition or for texts. Immutable.
 *
 * @param tokens its parts from left to right
 * @param condition which numbers it is for, if that is said
 * @param chinese whether the names of days and months are Chinese
 */
record FormatSection(List<FormatToken> tokens, Optional<Condition> condition, boolean chinese) {
    private static final Pattern THOUSANDS = Pattern.compile(",+(?=$|\\.)");

    /** A bound, such as {@code >=10000}. */
    record Condition(String sign, BigDecimal bound) {
        boolean holds(double value) {
            int order = decimal(value).compareTo(bound);
            return switch (sign) {
                case "<" -> order < 0;
                case "<=" -> order <= 0;
                case ">" -> order > 0;
                case ">=" -> order >= 0;
                case "=" -> order == 0;
                default -> order != 0;
            };
        }
    }

    /** Whether only negative numbers come here, so that the section itself says how they are marked. */
    boolean isForNegatives() {
        return condition
                .filter(c -> c.sign().startsWith("<")
                        && !c.sign().equals("<>")
                        && c.bound().signum() <= 0)
                .isPresent();
    }

    /** Whether it asks for no format at all. */
    boolean isPlain() {
        return condition.isEmpty() && tokens.size() == 1 && tokens.get(0).kind() == Kind.GENERAL;
    }

    /** Whether it is for texts only. */
    boolean isForText() {
        return has(Kind.TEXT) && !has(Kind.DIGITS);
    }

    private boolean has(Kind kind) {
        return tokens.stream().anyMatch(t -> t.kind() == kind);
    }

    /** A text as it is shown. */
    String shown(String text) {
        if (has(Kind.GENERAL)) {
            return text;
        }
        return tokens.stream()
                .map(t -> t.kind() == Kind.TEXT ? text : t.kind() == Kind.LITERAL ? t.text() : "")
                .collect(Collectors.joining());
    }

    /**
     * A number as it is shown.
     *
     * @param value the number
     * @param signed whether a minus sign is put before it
     * @param manner what all numbers have in common
     */
    String shown(double value, boolean signed, NumberManner manner) {
        Optional<String> shown = has(Kind.DATE) || has(Kind.NOON) || has(Kind.ELAPSED)
                ? new DateText(tokens, chinese, manner.since1904()).shown(value)
                : digits(Math.abs(value), manner).map(d -> (signed && !d.isEmpty() ? "-" : "") + d);
        return shown.orElseGet(() -> manner.plain(value));
    }

    /** The absolute value with all that stands around it; empty if the format is not understood. */
    private Optional<String> digits(double value, NumberManner manner) {
        if (has(Kind.TEXT)) {
            return Optional.empty();
        }
        BigDecimal scaled = decimal(value);
        for (FormatToken token : tokens) {
            scaled = token.kind() == Kind.PERCENT ? scaled.movePointRight(2) : scaled;
        }
        List<FormatToken> digits =
                tokens.stream().filter(t -> t.kind() == Kind.DIGITS).toList();
        if (digits.size() > 1) {
            return tokens.contains(new FormatToken(Kind.LITERAL, "/"))
                    ? Optional.of(manner.formatted(value, text(tokens)).strip())
                    : spread(scaled, text(digits));
        }
        StringBuilder shown = new StringBuilder();
        for (FormatToken token : tokens) {
            shown.append(
                    switch (token.kind()) {
                        case DIGITS ->
                            places(scaled, token.text().replace('?', '#').toUpperCase(Locale.ROOT), manner);
                        case GENERAL -> manner.plain(value);
                        default -> token.text();
                    });
        }
        return Optional.of(shown.toString());
    }

    private static String text(List<FormatToken> tokens) {
        return tokens.stream().map(FormatToken::text).collect(Collectors.joining());
    }

    /**
     * Digits alone. Commas behind the last place of whole numbers divide by a thousand each; the library would divide whole
     * numbers without rest.
     */
    private static String places(BigDecimal value, String code, NumberManner manner) {
        Matcher thousands = THOUSANDS.matcher(code);
        String plain = thousands.replaceAll("");
        BigDecimal scaled = value.movePointLeft(3 * (code.length() - plain.length()));
        boolean nothing = plain.matches("[#,]+")
                && scaled.setScale(0, RoundingMode.HALF_UP).signum() == 0;
        return nothing ? "" : manner.formatted(scaled.doubleValue(), plain); // # shows no zero, which Java would
    }

    /** Digits with characters strewn in, such as 4.5 for 45291 in the format 0!.0, that shows 万. */
    private Optional<String> spread(BigDecimal value, String places) {
        if (places.contains(".") || places.toUpperCase(Locale.ROOT).contains("E")) {
            return Optional.empty();
        }
        int thousands =
                places.length() - THOUSANDS.matcher(places).replaceAll("").length();
        String left = value.movePointLeft(3 * thousands)
                .setScale(0, RoundingMode.HALF_UP)
                .toPlainString();
        int open = (int) places.chars().filter(c -> c != ',').count();
        left = "0".repeat(Math.max(0, open - left.length())) + left;
        StringBuilder shown = new StringBuilder();
        for (int i = tokens.size() - 1; i >= 0; i--) {
            FormatToken token = tokens.get(i);
            if (token.kind() != Kind.DIGITS) {
                shown.insert(0, token.text());
                continue;
            }
            int width = token.text().replace(",", "").length();
            open -= width;
            int from = open == 0 ? 0 : Math.max(0, left.length() - width); // the first place takes all that is left
            shown.insert(0, left.substring(from));
            left = left.substring(0, from);
        }
        return Optional.of(shown.toString());
    }

    private static BigDecimal decimal(double value) {
        return new BigDecimal(
                NumberToTextConverter.toText(value)); // as many digits as a spreadsheet shows, not the double's
    }
}

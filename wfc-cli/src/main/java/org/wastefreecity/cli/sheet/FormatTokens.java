/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.cli.sheet.FormatSection.Condition;
import org.wastefreecity.cli.sheet.FormatToken.Kind;

/** Cuts a number format into tokens. Not thread-safe. */
final class FormatTokens {
    private static final Pattern CONDITION = Pattern.compile("(<=|>=|<>|<|>|=)\\s*(-?[0-9]{1,15}(?:\\.[0-9]{1,15})?)");
    private static final Pattern ELAPSED = Pattern.compile("h+|m+|s+");
    private static final Pattern NOON = Pattern.compile("(?i)am/pm|a/p|上午/下午");
    private static final Pattern GENERAL = Pattern.compile("(?i)general|G/通用格式");
    private static final String DATE_LETTERS = "ymdhse";

    private final String code;
    private int at;
    private List<FormatToken> tokens = new ArrayList<>();
    private Optional<Condition> condition = Optional.empty();
    private boolean chinese;

    FormatTokens(String code) {
        this.code = code;
    }

    /** Whether there is another section, perhaps an empty one. */
    boolean hasMore() {
        return at <= code.length();
    }

    /** The next section; passes over the semicolon behind it. */
    FormatSection section() {
        tokens = new ArrayList<>();
        condition = Optional.empty();
        chinese = false;
        while (at < code.length() && code.charAt(at) != ';') {
            token();
        }
        at++;
        return new FormatSection(List.copyOf(tokens), condition, chinese);
    }

    private void token() {
        char c = code.charAt(at);
        char next = at + 1 < code.length() ? code.charAt(at + 1) : 0;
        if (take(GENERAL, Kind.GENERAL) || take(NOON, Kind.NOON)) {
            return;
        }
        if (c == '"') {
            int end = code.indexOf('"', at + 1);
            add(Kind.LITERAL, code.substring(at + 1, end < 0 ? code.length() : end));
            at = end < 0 ? code.length() : end + 1;
        } else if (c == '[') {
            int end = code.indexOf(']', at);
            bracket(code.substring(at + 1, end < 0 ? code.length() : end));
            at = end < 0 ? code.length() : end + 1;
        } else if (c == '\\' || (c == '!' && next == '.')) { // 0!.0, is how figures in 万 are shown
            add(Kind.LITERAL, next == 0 ? "" : String.valueOf(next));
            at += 2;
        } else if (c == '_' || c == '*') {
            at += 2; // as wide as the next character; filled up with it
        } else if ("0#?.,".indexOf(c) >= 0) {
            digits();
        } else if (DATE_LETTERS.indexOf(Character.toLowerCase(c)) >= 0) {
            run(Kind.DATE);
        } else if (c == 'a' && code.startsWith("aaa", at)) {
            run(Kind.DATE);
        } else {
            add(c == '%' ? Kind.PERCENT : c == '@' ? Kind.TEXT : Kind.LITERAL, String.valueOf(c));
            at++;
        }
    }

    private boolean take(Pattern pattern, Kind kind) {
        Matcher matcher = pattern.matcher(code).region(at, code.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        add(kind, matcher.group());
        at = matcher.end();
        return true;
    }

    private void digits() {
        int from = at;
        while (at < code.length()) {
            char c = code.charAt(at);
            boolean exponent =
                    Character.toUpperCase(c) == 'E' && at + 1 < code.length() && "+-".indexOf(code.charAt(at + 1)) >= 0;
            if (!exponent && "0#?.,".indexOf(c) < 0) {
                break;
            }
            at += exponent ? 2 : 1;
        }
        String places = code.substring(from, at);
        add(places.matches("[.,]+") ? Kind.LITERAL : Kind.DIGITS, places);
    }

    private void run(Kind kind) {
        int from = at;
        char letter = Character.toLowerCase(code.charAt(at));
        while (at < code.length() && Character.toLowerCase(code.charAt(at)) == letter) {
            at++;
        }
        add(kind, code.substring(from, at).toLowerCase(Locale.ROOT));
    }

    /** A condition, a time that runs on, a currency with its language; colours and shapes of digits change no value. */
    private void bracket(String inside) {
        Matcher matcher = CONDITION.matcher(inside);
        String lower = inside.toLowerCase(Locale.ROOT);
        if (matcher.matches()) {
            condition = Optional.of(new Condition(matcher.group(1), new BigDecimal(matcher.group(2))));
        } else if (ELAPSED.matcher(lower).matches()) {
            add(Kind.ELAPSED, lower);
        } else if (inside.startsWith("$")) {
            int dash = inside.lastIndexOf('-');
            add(Kind.LITERAL, inside.substring(1, dash < 0 ? inside.length() : dash));
            chinese |= dash >= 0 && lower.substring(dash).matches("-([0-9a-f]*804|f[48]00|zh.*)");
        }
    }

    private void add(Kind kind, String text) {
        if (!text.isEmpty()) {
            tokens.add(new FormatToken(kind, text));
        }
    }
}

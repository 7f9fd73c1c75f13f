/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * The number of an indicator in its system (指标序号), such as 16, or 54.2 for the second line of row 54.
 * <p>
 * Dotted segments of ASCII letters and digits, five at most. Ordered segment by segment, numbers by value, so that 9 comes
 * before 10, and numbers before segments with letters. This class is immutable and thread-safe.
 *
 * @param text the number as text
 */
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    /**
     * Checks the form.
     *
     * @throws InvalidPartException if the text is no dotted code
     */
    public IndicatorCode {
        InvalidPartException.check(
                text.length() <= 40 && isDotted(text),
                "IndicatorCode",
                "text",
                "字母数字序号，如 16 或 54.2",
                "letters and digits, such as 16 or 54.2",
                text);
    }

    /** Whether it is one to five segments of letters and digits with a dot between two. */
    private static boolean isDotted(String text) {
        int segments = 1;
        char last = '.';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean sign = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (!sign && (c != '.' || last == '.')) {
                return false;
            }
            segments += sign ? 0 : 1;
            last = c;
        }
        return last != '.' && segments <= 5;
    }

    /**
     * Reads a code.
     *
     * @param text the code
     * @return the code
     * @throws InvalidPartException if the text is no dotted code
     */
    public static IndicatorCode parse(String text) {
        return new IndicatorCode(text);
    }

    /**
     * The code of a line, component or deliverable of this indicator.
     *
     * @param number its number, from 1
     * @return the code with one segment more
     * @throws InvalidPartException if the number is below 1, or there are five segments already
     */
    public IndicatorCode child(int number) {
        InvalidPartException.check(number > 0, "IndicatorCode", "number", "正整数", "1 or more", number);
        return new IndicatorCode(text + "." + number);
    }

    /**
     * The code without its last segment.
     *
     * @return it; empty if there is one segment only
     */
    public Optional<IndicatorCode> parent() {
        int dot = text.lastIndexOf('.');
        return dot < 0 ? Optional.empty() : Optional.of(new IndicatorCode(text.substring(0, dot)));
    }

    // by hand: what a record comes with is linked when it is first asked, and every start asks
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof IndicatorCode that && text.equals(that.text));
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public int compareTo(IndicatorCode other) {
        String[] mine = text.split("\\.");
        String[] theirs = other.text.split("\\.");
        for (int i = 0; i < Math.min(mine.length, theirs.length); i++) {
            int order = compareSegments(mine[i], theirs[i]);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(mine.length, theirs.length);
    }

    private static int compareSegments(String a, String b) {
        boolean number = a.chars().allMatch(Character::isDigit);
        if (number != b.chars().allMatch(Character::isDigit)) {
            return number ? -1 : 1;
        }
        int byValue = number ? new BigInteger(a).compareTo(new BigInteger(b)) : 0;
        return byValue != 0 ? byValue : a.compareTo(b);
    }

    /**
     * The code as text.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return text;
    }
}

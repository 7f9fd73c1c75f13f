/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/**
 * A value could not be built because one of its parts breaks a rule, such as a region code of five digits.
 * <p>
 * Carries the type, the part, what was expected in two languages, and what came. The caller's mistake: faults in data are
 * {@link Finding}s.
 */
public final class InvalidPartException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 80;

    private final String type;
    private final String part;
    private final transient Wording expected;
    private final String actual;

    /**
     * An exception from its parts.
     *
     * @param type the simple name of the value that was to be built
     * @param part the part at fault
     * @param expected what the rule asks for
     * @param actual what came; shown shortened to 80 characters
     */
    public InvalidPartException(String type, String part, Wording expected, Object actual) {
        super(type + "." + part + ": expected " + expected.en() + ", got " + shown(actual) + "；应为" + expected.zh()
                + "，实为" + shown(actual));
        this.type = type;
        this.part = part;
        this.expected = expected;
        this.actual = shown(actual);
    }

    /**
     * Passes if a rule holds.
     *
     * @param holds whether it does
     * @param type the simple name of the value being built
     * @param part the part under test
     * @param zh what is expected, in Chinese
     * @param en what is expected, in English
     * @param actual what came
     * @throws InvalidPartException if the rule does not hold
     */
    public static void check(boolean holds, String type, String part, String zh, String en, Object actual) {
        if (!holds) {
            throw new InvalidPartException(type, part, Wording.of(zh, en), actual);
        }
    }

    /**
     * Passes if a text says something and is no longer than 4,000 characters.
     *
     * @param text the text
     * @param type the simple name of the value being built
     * @param part the part under test
     * @return the text
     * @throws InvalidPartException if it is blank or too long
     */
    public static String checkText(String text, String type, String part) {
        check(!text.isBlank(), type, part, "非空文字", "a text that is not blank", text);
        check(text.length() <= 4000, type, part, "不超过4000字符的文字", "at most 4,000 characters", text);
        return text;
    }

    /**
     * The type that was to be built.
     *
     * @return its simple name
     */
    public String type() {
        return type;
    }

    /**
     * The part at fault.
     *
     * @return its name
     */
    public String part() {
        return part;
    }

    /**
     * What the rule asks for.
     *
     * @return in both languages
     */
    public Wording expected() {
        return expected;
    }

    /**
     * What came.
     *
     * @return its text, shortened
     */
    public String actual() {
        return actual;
    }

    /**
     * A value's text, shortened for a message and with control characters made visible.
     *
     * @param value the value; of an {@link Optional} what it holds
     * @return at most 80 characters and a sign that more followed
     */
    public static String shown(Object value) {
        String text =
                value instanceof Optional<?> part ? part.map(String::valueOf).orElse("") : String.valueOf(value);
        StringBuilder shown = new StringBuilder("\"");
        text.codePoints()
                .limit(SHOWN)
                .forEach(c -> shown.appendCodePoint(
                        Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '·' : c));
        if (text.codePoints().limit(SHOWN + 1L).count() > SHOWN) {
            shown.append('…');
        }
        return shown.append('"').toString();
    }
}

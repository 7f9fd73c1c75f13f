/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A number format of a spreadsheet, such as {@code 0.00"万吨";-0.00}, taken apart into its sections.
 * <p>
 * Apart, because a library's formatter takes the star of {@code 0.0000"*"} for a fill character and shows the quotes of
 * {@code yyyy"年"}; digits and fractions are still its work. A format that is not understood shows the number plainly.
 * <p>
 * This class is immutable and thread-safe.
 */
final class FormatCode {
    /** The longest format that a spreadsheet accepts. */
    static final int LONGEST = 255;

    private static final int NEGATIVE = 1;
    private static final int ZERO = 2;
    private static final int MOST_FOR_NUMBERS = 3;

    private final List<FormatSection> numbers;
    private final Optional<FormatSection> texts;
    private final boolean plain;

    private FormatCode(List<FormatSection> numbers, Optional<FormatSection> texts) {
        this.numbers = List.copyOf(numbers);
        this.texts = texts;
        this.plain = numbers.size() == 1 && numbers.get(0).isPlain();
    }

    static FormatCode parse(String code) {
        List<FormatSection> sections = new ArrayList<>();
        FormatTokens tokens = new FormatTokens(code.isEmpty() || code.length() > LONGEST ? "General" : code);
        do {
            sections.add(tokens.section());
        } while (tokens.hasMore());
        FormatSection last = sections.get(sections.size() - 1);
        boolean forText = last.isForText() || sections.size() > MOST_FOR_NUMBERS;
        List<FormatSection> numbers = forText ? sections.subList(0, sections.size() - 1) : sections;
        return new FormatCode(
                numbers.subList(0, Math.min(MOST_FOR_NUMBERS, numbers.size())),
                forText ? Optional.of(last) : Optional.empty());
    }

    /** A number as it is shown. */
    String number(double value, NumberManner manner) {
        if (plain) {
            return manner.plain(value); // most cells of most workbooks
        }
        if (numbers.isEmpty()) {
            return text(manner.plain(value));
        }
        boolean conditional = numbers.stream().anyMatch(s -> s.condition().isPresent());
        int chosen = conditional ? byCondition(value) : bySign(value);
        if (chosen < 0) {
            return manner.plain(value); // no section is for it
        }
        boolean signed = value < 0 && (conditional ? !numbers.get(chosen).isForNegatives() : chosen != NEGATIVE);
        return numbers.get(chosen).shown(value, signed, manner);
    }

    private int bySign(double value) {
        boolean negative = value < 0 && numbers.size() > NEGATIVE;
        boolean zero = value == 0 && numbers.size() > ZERO;
        return negative ? NEGATIVE : zero ? ZERO : 0;
    }

    private int byCondition(double value) {
        for (int i = 0; i < numbers.size(); i++) {
            Optional<FormatSection.Condition> condition = numbers.get(i).condition();
            if (condition.isPresent() ? condition.get().holds(value) : i > 0) {
                return i;
            }
        }
        return -1;
    }

    /** A text as it is shown. */
    String text(String text) {
        return texts.map(s -> s.shown(text)).orElse(text);
    }
}

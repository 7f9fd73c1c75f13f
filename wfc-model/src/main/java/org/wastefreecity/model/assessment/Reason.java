/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * One reason of an answer (理由): which rule spoke, and of what.
 * <p>
 * The text is put together when it is asked for, so that a reason nobody opens costs next to nothing. This class is immutable
 * and thread-safe if its arguments are.
 *
 * @param code the rule that spoke
 * @param arguments what it spoke of, as many as the code asks for: figures, periods, days, words
 */
public record Reason(ReasonCode code, List<Object> arguments) {
    /**
     * Copies the arguments and checks their number.
     *
     * @throws InvalidPartException if the code asks for more or fewer
     */
    public Reason {
        arguments = ImmutableList.copyOf(arguments);
        if (arguments.size() != code.arity()) {
            throw new InvalidPartException(
                    "Reason",
                    "arguments",
                    Wording.of(code.arity() + "个参数", code.arity() + " arguments"),
                    arguments.size());
        }
    }

    /**
     * A reason from its parts.
     *
     * @param code the rule that spoke
     * @param arguments what it spoke of
     * @return the reason
     * @throws InvalidPartException if the code asks for more or fewer arguments
     */
    public static Reason of(ReasonCode code, Object... arguments) {
        return new Reason(code, ImmutableList.copyOf(arguments));
    }

    /**
     * The reason in words.
     *
     * @return in both languages
     */
    public Wording text() {
        return Wording.of(filled(Language.ZH), filled(Language.EN));
    }

    /** Two reasons are equal if they say the same: an argument whose words were put together late equals these words. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Reason that
                        && code == that.code
                        && (arguments.equals(that.arguments) || text().equals(that.text())));
    }

    /** Hashes the code only, because equal words may come from different arguments. */
    @Override
    public int hashCode() {
        return code.name().hashCode();
    }

    private String filled(Language language) {
        return code.template().filled(language, i -> shown(arguments.get(i), language));
    }

    private static String shown(Object argument, Language language) {
        if (argument instanceof Lazy lazy) {
            return lazy.words().in(language);
        }
        if (argument instanceof ObservedValue value) {
            return value.words().in(language);
        }
        if (argument instanceof ReportingPeriod period && language == Language.ZH && period.isYear()) {
            return period + "年";
        }
        return argument instanceof Wording words ? words.in(language) : String.valueOf(argument);
    }

    /** An argument whose words are put together only when somebody reads the reason. */
    @FunctionalInterface
    public interface Lazy {
        /**
         * The argument in words.
         *
         * @return in both languages
         */
        Wording words();
    }
}

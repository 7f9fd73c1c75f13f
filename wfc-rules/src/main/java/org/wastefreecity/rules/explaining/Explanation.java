/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * A step of a proof with the steps it rests on (解释): a tree from an answer down to what was observed.
 * <pre>{@code
 * 第16项“…利用率”：已达标（达标：确定），截至2023-12-31
 *   期限2023-12-31已到
 *   评估数值：92 %（2023年，正常）
 *   要求：≥ 92 %
 *   92 %符合要求
 * }</pre>
 * Arguments are figures and words of the model, exact, so that a program can follow the proof; the text is put together when it
 * is asked for. Anything that rests on other answers can be explained by a step of its own above theirs: a score is a
 * {@link StepCode#SCORE} over {@link StepCode#WEIGHTED} steps. This class is immutable and thread-safe.
 *
 * @param code what kind of step it is
 * @param arguments what it speaks of, as many as the code asks for
 * @param steps what it rests on; those of a sum over very many rows are put together anew whenever they are looked at
 */
public record Explanation(StepCode code, List<Object> arguments, List<Explanation> steps) {
    private static final Wording ONE_RANK = Wording.of("{0}（{1}）：第{2}名", "{0} ({1}): rank {2}");
    private static final Set<StepCode> SHARES =
            Sets.immutableEnumSet(StepCode.PLACE_SCORE, StepCode.CRITERION, StepCode.NORMALISED);

    /**
     * Copies the lists and checks the number of arguments.
     *
     * @throws InvalidPartException if the code asks for more or fewer
     */
    public Explanation {
        arguments = ImmutableList.copyOf(arguments);
        steps = steps instanceof OpenedSteps ? steps : ImmutableList.copyOf(steps);
        if (arguments.size() != code.arity()) {
            throw new InvalidPartException(
                    "Explanation",
                    "arguments",
                    Wording.of(code.arity() + "个参数", code.arity() + " arguments"),
                    arguments.size());
        }
    }

    /**
     * A step that rests on nothing further.
     *
     * @param code what kind of step it is
     * @param arguments what it speaks of
     * @return the step
     * @throws InvalidPartException if the code asks for more or fewer arguments
     */
    public static Explanation of(StepCode code, Object... arguments) {
        return new Explanation(code, ImmutableList.copyOf(arguments), List.of());
    }

    /**
     * The same step on others.
     *
     * @param more what it rests on, besides what it does already
     * @return the step
     */
    public Explanation over(List<Explanation> more) {
        return steps instanceof OpenedSteps || more instanceof OpenedSteps
                ? opening(() -> Stream.concat(steps.stream(), more.stream()))
                : new Explanation(
                        code,
                        arguments,
                        Stream.concat(steps.stream(), more.stream()).toList());
    }

    /** The same step on others, which are put together when somebody looks at them. */
    Explanation opening(Supplier<Stream<Explanation>> more) {
        return new Explanation(code, arguments, new OpenedSteps(more));
    }

    /**
     * The first step of a kind directly below this one.
     *
     * @param kind the kind
     * @return the step, if there is one
     */
    public Optional<Explanation> step(StepCode kind) {
        return steps.stream().filter(s -> s.code == kind).findFirst();
    }

    /**
     * This step in words, without those below.
     *
     * @return in both languages
     */
    public Wording text() {
        return Wording.of(filled(Language.ZH), filled(Language.EN));
    }

    /**
     * The whole tree in words, each step two spaces further in than the one it stands under.
     *
     * @param language the language
     * @return the lines
     */
    public List<String> lines(Language language) {
        List<String> lines = new ArrayList<>();
        write(language, "", lines);
        return lines;
    }

    private void write(Language language, String indent, List<String> lines) {
        lines.add(indent + filled(Objects.requireNonNull(language, "language")));
        steps.forEach(s -> s.write(language, indent + "  ", lines));
    }

    private String filled(Language language) {
        boolean single = code == StepCode.RANKED && arguments.get(2).equals(arguments.get(3));
        return nested((single ? ONE_RANK : code.template()).filled(language, i -> filled(i, language)));
    }

    /** Quotation marks within others: “‘无废城市’细胞”. */
    private static String nested(String text) {
        if (text.indexOf('“') == text.lastIndexOf('“')) {
            return text;
        }
        StringBuilder nested = new StringBuilder();
        int depth = 0;
        for (char c : text.toCharArray()) {
            depth += c == '“' ? 1 : 0;
            nested.append(c == '“' && depth > 1 ? '‘' : c == '”' && depth > 1 ? '’' : c);
            depth -= c == '”' && depth > 0 ? 1 : 0;
        }
        return nested.toString();
    }

    private String filled(int argument, Language language) {
        Object value = arguments.get(argument);
        if (value instanceof ScoreRange range && SHARES.contains(code)) {
            return ScoreWords.share(range).in(language);
        }
        if (value instanceof Rational share && code == StepCode.DECIDING_SHARE) {
            return ScoreWords.share(ScoreRange.exactly(share)).in(language);
        }
        if (value instanceof ScoreRange range && code == StepCode.DISTANCES) {
            return ScoreWords.bare(range);
        }
        if (value instanceof ScoreRange points
                && code == StepCode.IN_POINTS
                && arguments.get(1) instanceof ScoreRange full) { // a tree that was read may hold anything
            return ScoreWords.points(points, full.low()).in(language);
        }
        return shown(value, language);
    }

    /**
     * An argument in words.
     *
     * @param argument one of the arguments of a step
     * @param language the language
     * @return its text
     */
    public static String shown(Object argument, Language language) {
        if (argument instanceof Wording words) {
            return words.in(language);
        }
        if (argument instanceof ObservedValue value) {
            return value.words().in(language);
        }
        if (argument instanceof Reason reason) {
            return reason.text().in(language);
        }
        if (argument instanceof State state) {
            return state.label().in(language);
        }
        if (argument instanceof Certainty certainty) {
            return certainty.label().in(language);
        }
        if (argument instanceof Additivity how) {
            return how.label().in(language);
        }
        if (argument instanceof ObservationStatus status) {
            return status.label().in(language);
        }
        Optional<Wording> scored = ScoreWords.of(argument);
        if (scored.isPresent()) {
            return scored.get().in(language);
        }
        return argument instanceof ReportingPeriod period && language == Language.ZH && period.isYear()
                ? period + "年"
                : String.valueOf(argument);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * What one unit reached in one subject (完成情况): the figure or its bounds, with target and baseline, as a scheme needs them.
 * <p>
 * Made from an assessment, or by hand for what no indicator states, such as a number of findings. Implementations are
 * immutable and thread-safe.
 */
@Value.Immutable
public interface Attainment {

    /**
     * Which subject.
     *
     * @return the key that schemes use
     */
    String key();

    /**
     * The figure.
     *
     * @return its value or range; empty if it is missing
     */
    Optional<ValueRange> actual();

    /**
     * What the figure can be at all where it is missing.
     *
     * @return the range; anything unless declared
     */
    @Value.Default
    default ValueRange possible() {
        return ValueRange.ANYTHING;
    }

    /**
     * Whether there can be no figure (0 ÷ 0).
     *
     * @return whether
     */
    @Value.Default
    default boolean notApplicable() {
        return false;
    }

    /**
     * The unit of figure, target and baseline.
     *
     * @return the unit; empty for a pure number
     */
    Optional<UnitOfMeasure> unit();

    /**
     * The figure that was promised.
     *
     * @return the target, if it is a figure
     */
    Optional<Rational> target();

    /**
     * The figure of the base year.
     *
     * @return the baseline, if it is a figure
     */
    Optional<Rational> baseline();

    /**
     * Whether the target is met.
     *
     * @return yes, no, or unknown
     */
    @Value.Default
    default Met met() {
        return Met.UNKNOWN;
    }

    /**
     * The share of the way, where it is known from something else than figures, such as deliverables done.
     *
     * @return the share
     */
    Optional<Rational> progress();

    /**
     * The share of the way if everything of it that nobody reported were there.
     *
     * @return the greatest share that can be; empty if {@link #progress} is all there is to know
     */
    Optional<Rational> mostProgress();

    /**
     * Whether the figure is estimated, provisional or otherwise not final.
     *
     * @return whether
     */
    @Value.Default
    default boolean doubtful() {
        return false;
    }

    /**
     * Scores of inspected samples.
     *
     * @return one range a sample
     */
    List<ValueRange> samples();

    /**
     * The answer it was taken from, so that a score opens down to the observation.
     *
     * @return the assessment, if it came from one
     */
    Optional<Assessment> assessment();

    /** Checks the key, and that a figure that cannot be is not there. */
    @Value.Check
    default void check() {
        Subject.checkKey(key(), "Attainment", "key");
        InvalidPartException.check(
                !notApplicable() || (actual().isEmpty() && samples().isEmpty()),
                "Attainment",
                "actual",
                "不适用时无数值",
                "no figure where none is applicable",
                key());
        InvalidPartException.check(
                mostProgress()
                        .map(m -> progress().map(p -> p.compareTo(m) < 0).orElse(false))
                        .orElse(true),
                "Attainment",
                "mostProgress",
                "大于已知进度",
                "more than the known progress",
                key());
        InvalidPartException.check(
                samples().size() <= 10_000, "Attainment", "samples", "不超过10000个", "at most 10,000", key());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an attainment; not thread-safe. */
    final class Builder extends ImmutableAttainment.Builder {
        Builder() {}
    }

    /** Whether a target is met. */
    enum Met {
        /** It is (达标). */
        YES("达标", "met"),
        /** Not yet, and on the promised path (进度正常). */
        ON_TRACK("进度正常", "on track"),
        /** It is not (未达标). */
        NO("未达标", "not met"),
        /** Nobody knows (不明). */
        UNKNOWN("不明", "unknown");

        private final Wording label;

        Met(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * Its name.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

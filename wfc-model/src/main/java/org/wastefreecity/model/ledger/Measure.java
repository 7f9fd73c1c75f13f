/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.wording.Wording;

/**
 * A statistical measure (统计量): what a fact counts, such as 产生量, in which unit, and along which axes it may be added.
 * <p>
 * Additivity is declared for every axis, because nothing in a column of numbers tells whether adding it makes sense: tonnes
 * generated add up over months, tonnes in stock do not. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Measure {
    /** The decimal places facts are kept with where a measure declares none. */
    int DEFAULT_PLACES = 6;

    /**
     * A short stable name, such as {@code generated}.
     *
     * @return lower-case letters, digits and underscores
     */
    String id();

    /**
     * Its name.
     *
     * @return in both languages
     */
    Wording name();

    /**
     * Further Chinese names that formulas and files may use, such as 回收量 beside 回收利用量.
     *
     * @return the names; mostly empty
     */
    Set<String> aliases();

    /**
     * The unit its facts are kept in.
     *
     * @return the unit
     */
    UnitOfMeasure unit();

    /**
     * How many decimal places its facts have at most, in {@link #unit}; a fact with more is a finding, never rounded.
     *
     * @return 0 to 18
     */
    @Value.Default
    default int places() {
        return DEFAULT_PLACES;
    }

    /**
     * What to do along each axis.
     *
     * @return an entry for every axis
     */
    Map<Axis, Additivity> additivity();

    /**
     * What to do along one axis.
     *
     * @param axis the axis
     * @return how the measure combines along it
     */
    default Additivity along(Axis axis) {
        Additivity how = additivity().get(axis);
        if (how == null) {
            throw new IllegalStateException("no additivity along " + axis); // refused when it was built
        }
        return how;
    }

    /**
     * The measure that weights a weighted mean.
     *
     * @return the id of a measure; present exactly if an axis declares {@link Additivity#MEAN}
     */
    Optional<String> weight();

    /**
     * The measures this one is a part of (包含关系), such as 综合利用往年贮存量 within 综合利用量: what it counts is counted there, too.
     *
     * @return ids of measures
     */
    Set<String> within();

    /**
     * What the figure of one reporter for one period can be at all. A fact outside is a finding; where a reporter is missing,
     * these are the bounds of what it would have reported.
     *
     * @return the bounds, if any are known; mostly "not below 0"
     */
    Optional<Bounds> possible();

    /**
     * Whether no figure is below 0, so that no part is more than its whole.
     *
     * @return whether what is {@link #possible} says so
     */
    default boolean isNeverNegative() {
        return possible()
                .flatMap(Bounds::lower)
                .filter(l -> l.value().signum() >= 0)
                .isPresent();
    }

    /**
     * What exactly is counted.
     *
     * @return the definition, if it can be told
     */
    Optional<Wording> definition();

    /**
     * What name, definition and additivity rest on.
     *
     * @return the attestations
     */
    List<Attestation> attestations();

    /**
     * Whether the official definition was seen.
     *
     * @return whether everything attested was read in the official text
     */
    default boolean isVerified() {
        return Attestation.verified(attestations());
    }

    /** Checks name, places and additivity. */
    @Value.Check
    default void check() {
        InvalidPartException.check(isName(id()), "Measure", "id", "小写名称", "a lower-case name", id());
        InvalidPartException.check(
                places() >= 0 && places() <= Figure.MAX_PLACES,
                "Measure",
                "places",
                "0至" + Figure.MAX_PLACES,
                "0 to " + Figure.MAX_PLACES,
                places());
        InvalidPartException.check(
                additivity().keySet().containsAll(Arrays.asList(Axis.values())),
                "Measure",
                "additivity",
                "每个维度都须声明",
                "an entry for every axis",
                additivity());
        InvalidPartException.check(
                weight().isPresent() == additivity().containsValue(Additivity.MEAN),
                "Measure",
                "weight",
                "加权平均的统计量须有权数，其他不设",
                "a weight for a weighted mean and for nothing else",
                id());
        InvalidPartException.check(!within().contains(id()), "Measure", "within", "其他统计量", "other measures", id());
        boolean fits = possible().map(b -> b.unit().isComparableTo(unit())).orElse(true);
        InvalidPartException.check(
                fits,
                "Measure",
                "possible",
                "与计量单位同类的上下界",
                "bounds of the kind of its unit",
                fits ? "" : id() + " → " + possible());
    }

    /** A lower-case letter, then at most 63 of these, digits and underscores. */
    private static boolean isName(String id) {
        return !id.isEmpty()
                && id.length() <= 64
                && id.charAt(0) >= 'a'
                && id.charAt(0) <= 'z'
                && id.chars().allMatch(c -> (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_');
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a measure; not thread-safe. */
    final class Builder extends ImmutableMeasure.Builder {
        Builder() {}

        /**
         * Declares all three axes.
         *
         * @param time along time
         * @param territory along territory
         * @param category along categories
         * @return this builder
         */
        public Builder along(Additivity time, Additivity territory, Additivity category) {
            return putAdditivity(Axis.TIME, time)
                    .putAdditivity(Axis.TERRITORY, territory)
                    .putAdditivity(Axis.CATEGORY, category);
        }
    }

    /** An axis facts can be added along. */
    enum Axis {
        /** Over time (时间). */
        TIME,
        /** Over territory (地域). */
        TERRITORY,
        /** Over waste categories (类别). */
        CATEGORY
    }

    /** What adding along an axis means. */
    enum Additivity {
        /** Sum (求和): flows such as 产生量. */
        SUM("求和", "sum"),
        /** The last value (期末值): stocks over time. */
        LAST("取期末值", "last value"),
        /** Mean weighted by another measure (加权平均): satisfaction by sample size. */
        MEAN("加权平均", "weighted mean"),
        /** Distinct members (去重计数): enterprises over categories. */
        DISTINCT("去重计数", "distinct members"),
        /** The largest (最大值). */
        MAX("取最大值", "largest"),
        /** The smallest (最小值). */
        MIN("取最小值", "smallest"),
        /** Not at all (不可加): rates and indexes. */
        NONE("不可加", "not additive");

        private final Wording label;

        Additivity(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

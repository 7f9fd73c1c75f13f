/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import com.google.common.collect.Maps;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * A statistical measure (统计量): what a fact counts, such as 产生量, in which unit, and along which axes it may be added.
 * <p>
 * Additivity is declared for every axis, because nothing in a column of numbers tells whether adding it makes sense: tonnes
 * generated add up over months, tonnes in stock do not. This class is immutable and thread-safe.
 *
 * @param id a short stable name, such as {@code generated}
 * @param name its name
 * @param unit the unit its facts are kept in
 * @param additivity what to do along each axis; every axis has an entry
 */
public record Measure(String id, Wording name, UnitOfMeasure unit, Map<Axis, Additivity> additivity) {

    /**
     * Checks that every axis has an answer.
     *
     * @throws InvalidPartException if the id is no lower-case name or an axis is left out
     */
    public Measure {
        InvalidPartException.check(
                id.matches("[a-z][a-z0-9_]{0,63}"), "Measure", "id", "小写名称", "a lower-case name", id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        additivity = Maps.immutableEnumMap(additivity);
        InvalidPartException.check(
                additivity.keySet().containsAll(EnumSet.allOf(Axis.class)),
                "Measure",
                "additivity",
                "每个维度都须声明",
                "an entry for every axis",
                additivity);
    }

    /** An axis facts can be added along. */
    public enum Axis {
        /** Over time (时间). */
        TIME,
        /** Over territory (地域). */
        TERRITORY,
        /** Over waste categories (类别). */
        CATEGORY
    }

    /** What adding along an axis means. */
    public enum Additivity {
        /** Sum (求和): flows such as 产生量. */
        SUM,
        /** The last value (期末值): stocks over time. */
        LAST,
        /** Distinct members (去重计数): enterprises over categories. */
        DISTINCT,
        /** The largest (最大值). */
        MAX,
        /** The smallest (最小值). */
        MIN,
        /** Not at all (不可加): rates and indexes. */
        NONE
    }
}

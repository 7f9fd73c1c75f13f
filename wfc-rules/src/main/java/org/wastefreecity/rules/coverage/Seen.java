/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.Set;

/**
 * What the figure of an extent contains (已报情况): the answer of whoever added it up.
 * <p>
 * An implementation gives the same answers while one {@link RollCall} is taken; it need not be thread-safe.
 */
public interface Seen {

    /**
     * How much of an owed report is in the figure.
     *
     * @param slot an owed report, whose period lies in that of the extent
     * @return whether all of it is, some, or nothing; "all" in doubt is the one answer that makes a wrong number
     */
    Sight sight(Slot slot);

    /**
     * Whose reports are in the figure, owed or not.
     *
     * @return the reporters
     */
    Set<String> reporters();

    /** How much of an owed report was seen. */
    enum Sight {
        /** All of it (已报): a report of its period, a longer one that is in the figure too, or shorter ones without a gap. */
        WHOLE,
        /** Some of it (部分上报): shorter periods with gaps. */
        PART,
        /** Nothing of its own, but all of it in a report for a division above (已含于上级数): this figure does not need it. */
        HELD,
        /** None, since its reporter said that it does not apply (不适用): as if it were not owed. */
        EXCUSED,
        /** Nothing (未报). */
        NOTHING
    }
}

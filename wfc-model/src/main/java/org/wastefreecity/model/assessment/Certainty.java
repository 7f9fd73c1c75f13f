/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import org.wastefreecity.model.wording.Wording;

/**
 * Whether the promise is kept in all, some or none of the worlds that agree with what is known (确定程度).
 * <p>
 * It speaks of reaching the target by the day judged for or, where that is still open, by the deadline: a promise missed
 * beyond doubt is {@link #IMPOSSIBLE}, one met by an estimated figure is {@link #POSSIBLE}. A level that is reached early and
 * lost later is a new answer on a later day. Ordered from least to most, so that all-of is the minimum and any-of the maximum of its parts.
 */
public enum Certainty {
    /** Kept in no case (不可能): missed, whatever is still missing. */
    IMPOSSIBLE("不可能", "impossible"),
    /** Kept in some cases (可能): something is missing, doubtful or still to come. */
    POSSIBLE("可能", "possible"),
    /** Kept in every case (确定). */
    SURE("确定", "sure");

    private final Wording label;

    Certainty(String zh, String en) {
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

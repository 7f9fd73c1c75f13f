/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import org.wastefreecity.model.wording.Wording;

/**
 * Which way is better. Always declared with its reason, never guessed from baseline and target: Foshan's row 28 goes from
 * 12.9 % down to 10 %, and yet higher is better.
 */
public enum Direction {
    /** Higher is better (越高越好). */
    HIGHER_IS_BETTER("越高越好", "higher is better"),
    /** Lower is better (越低越好). */
    LOWER_IS_BETTER("越低越好", "lower is better"),
    /** Neither (无方向): deliverables, or a level to keep. */
    NONE("无方向", "no direction");

    private final Wording label;

    Direction(String zh, String en) {
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import org.wastefreecity.model.wording.Wording;

/** On which axis a rule looks its points up. */
public enum Scale {
    /** The figure itself, in the unit of the subject (实际值). */
    ACTUAL("实际值", "the figure itself"),
    /** How much of the target is reached (完成率): actual ÷ target, or target ÷ actual where lower is better. Higher is better on it. */
    COMPLETION("完成率", "the completion ratio"),
    /** How much of the way from the baseline is covered (进度): (actual − baseline) ÷ (target − baseline). Higher is better on it. */
    PROGRESS("完成进度", "the share of the way from the baseline");

    private final Wording label;

    Scale(String zh, String en) {
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.assessment;

import org.wastefreecity.model.wording.Wording;

/** Where a promise stands on a day (评估结论). */
public enum State {
    /** Kept (已达标): the figure judged meets the condition. On target is met. */
    MET("已达标", "met"),
    /** Not yet kept, and not behind the promised path (进度正常). */
    ON_TRACK("进度正常", "on track"),
    /** Not yet kept, and behind the promised path (进度滞后). */
    OFF_TRACK("进度滞后", "off track"),
    /** Not kept when the deadline had passed (未达标). */
    MISSED("未达标", "missed"),
    /** No answer, for the reasons given (无法判定). */
    UNDECIDED("无法判定", "undecided");

    private final Wording label;

    State(String zh, String en) {
        this.label = Wording.of(zh, en);
    }

    /** Whether the state and the certainty do not contradict each other. */
    boolean fits(Certainty certainty) {
        return switch (this) {
            case MET -> certainty != Certainty.IMPOSSIBLE;
            case MISSED -> certainty != Certainty.SURE;
            case ON_TRACK, OFF_TRACK -> certainty == Certainty.POSSIBLE;
            case UNDECIDED -> true;
        };
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import org.wastefreecity.model.wording.Wording;

/** How something to be done stands against its date on a day (进度状态). */
public enum Timing {
    /** Done by its date, or without one (已完成). */
    DONE("已完成", "done"),
    /** Done after its date (逾期完成). */
    DONE_LATE("逾期完成", "done late"),
    /** Not reported done, and its date has passed (逾期未完成). */
    LATE("逾期未完成", "late"),
    /** Not reported done, and its date has not passed (未到期). */
    DUE_LATER("未到期", "due later"),
    /** Not reported done, and without a last day: none is stated, it recurs, or it hangs on an event (无固定期限). */
    NO_DATE("无固定期限", "no fixed date"),
    /** Nobody has said what is done, so that neither done nor late can be said of it (未知). */
    NOT_KNOWN("未知", "not known");

    private final Wording label;

    Timing(String zh, String en) {
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

    /**
     * Whether it is done.
     *
     * @return whether it is, late or not
     */
    public boolean isDone() {
        return this == DONE || this == DONE_LATE;
    }
}

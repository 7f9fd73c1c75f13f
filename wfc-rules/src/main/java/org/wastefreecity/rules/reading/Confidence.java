/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import org.wastefreecity.model.wording.Wording;

/** How sure a reading is (把握程度). Ordered from sure to none. */
public enum Confidence {
    /** Every character was understood, and nothing but the text and what was declared decided it (确定). */
    CERTAIN("确定", "certain"),
    /** Understood, with the help of the indicator's name or of something usual; the notes say which (很可能). */
    LIKELY("很可能", "likely"),
    /** Not understood as anything but words, or damaged (未读出). */
    UNREAD("未读出", "unread");

    private final Wording label;

    Confidence(String zh, String en) {
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
     * The less sure of two.
     *
     * @param other the other
     * @return this, unless the other is less sure
     */
    public Confidence and(Confidence other) {
        return compareTo(other) < 0 ? other : this;
    }
}

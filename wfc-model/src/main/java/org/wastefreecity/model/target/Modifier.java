/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import org.wastefreecity.model.wording.Wording;

/** A word that softens or colours a promise. Kept, never dropped; it does not change what is met. */
public enum Modifier {
    /** To strive for (力争, 努力). */
    STRIVE("力争", "strive"),
    /** Basically (基本). */
    BASICALLY("基本", "basically"),
    /** Step by step (逐步). */
    GRADUALLY("逐步", "gradually"),
    /** Ahead of others (率先). */
    AHEAD("率先", "ahead of others"),
    /** Kept at a level that is reached already (保持). */
    HOLD("保持", "hold");

    private final Wording label;

    Modifier(String zh, String en) {
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

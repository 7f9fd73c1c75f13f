/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.source;

import org.wastefreecity.model.wording.Wording;

/**
 * What a statement rests on (依据等级), from the strongest to the weakest.
 * <p>
 * Kept beside every name, mark and formula that we did not read in the official text, so that nothing is ever shown as
 * verified that is not.
 */
public enum Evidence {
    /** Read in the official text itself (官方原文). */
    OFFICIAL("官方原文", "read in the official text"),
    /** Read in another document that repeats or quotes it (他处转引). */
    QUOTED("他处转引", "read in another document"),
    /** Concluded from the wording, from an analogous text or from published figures (推定). */
    INFERRED("推定", "inferred"),
    /** Assumed; nothing was seen that says so (未核实). */
    ASSUMED("未核实", "not verified");

    private final Wording label;

    Evidence(String zh, String en) {
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

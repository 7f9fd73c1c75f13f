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
    HOLD("保持", "hold"),
    /** Approximately (约, 左右), beside a bound that is stated. */
    APPROXIMATELY("约", "approximately"),
    /** In principle (原则上). */
    IN_PRINCIPLE("原则上", "in principle"),
    /** By much (大幅, 显著). */
    MARKEDLY("显著", "markedly"),
    /** Somewhat (有所). */
    SOMEWHAT("有所", "somewhat"),
    /** Further than before (进一步). */
    FURTHER("进一步", "further"),
    /** On the whole (总体). */
    OVERALL("总体", "on the whole"),
    /** As far as possible (尽可能). */
    AS_FAR_AS_POSSIBLE("尽可能", "as far as possible"),
    /** In total, over a period that is not stated (累计, 〔18〕). */
    CUMULATIVE("累计", "in total"),
    /** A mean of years (年均). */
    ANNUAL_MEAN("年均", "a year on average"),
    /** Expected, not binding (预期性). */
    EXPECTED("预期性", "expected"),
    /** Binding (约束性). */
    BINDING("约束性", "binding");

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

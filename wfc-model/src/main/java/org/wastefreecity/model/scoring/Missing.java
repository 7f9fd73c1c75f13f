/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import org.wastefreecity.model.wording.Wording;

/** What a scheme does where a figure is missing (缺失数据的处理). Never silent: the score says which it was. */
public enum Missing {
    /** The item is left out, and its weight with it (不参与计分). */
    EXCLUDED("不参与计分", "left out with its weight"),
    /** The item scores 0 (计零分). */
    ZERO("计零分", "scored 0"),
    /** The item may score anything that is possible (按上下界计分). */
    BOUNDS("按上下界计分", "scored by bounds"),
    /** No score is given (暂不评分). */
    WITHHELD("暂不评分", "no score given");

    private final Wording label;

    Missing(String zh, String en) {
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

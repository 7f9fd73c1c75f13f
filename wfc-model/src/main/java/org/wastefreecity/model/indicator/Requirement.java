/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import org.wastefreecity.model.wording.Wording;

/** Whether an indicator must be part of a city's system. */
public enum Requirement {
    /** Mandatory (必选 ★). */
    MANDATORY("★", "必选", "mandatory"),
    /** Optional (可选), printed without a mark. */
    OPTIONAL("", "可选", "optional"),
    /** A city's own (特色 ☆). */
    LOCAL("☆", "特色", "local"),
    /** Promised in the running text of a plan and not listed in its indicator table (未列入指标表). */
    UNLISTED("", "正文承诺", "unlisted");

    private final String mark;
    private final Wording label;

    Requirement(String mark, String zh, String en) {
        this.mark = mark;
        this.label = Wording.of(zh, en);
    }

    /**
     * The mark behind an indicator's name.
     *
     * @return one character, or an empty text
     */
    public String mark() {
        return mark;
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

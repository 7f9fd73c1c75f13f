/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import org.wastefreecity.model.wording.Wording;

/** How an entry of one indicator system relates to one of another (指标对应关系). */
public enum Relation {
    /** Both systems have it (相同), though numbers and single characters may differ: 比率 for 比例. */
    SAME("相同", "same"),
    /** The first system has another indicator in the place of it (调整指标), such as a number for a share. */
    ADJUSTED("调整", "adjusted"),
    /** Only the first system has it (特色指标): a city's own, or one whose counterpart is not known. */
    LOCAL("本体系独有", "local"),
    /** Only the second system has it (未选用). */
    ABSENT("未选用", "absent");

    private final Wording label;

    Relation(String zh, String en) {
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

    /** The relation seen from the second system. */
    Relation reversed() {
        return this == LOCAL ? ABSENT : this == ABSENT ? LOCAL : this;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

/** What a scheme declares that readers of a score would not expect (声明的例外). Undeclared, it is refused. */
public enum Departure {
    /** An indicator that improves may lower the score (指标改善时得分可能下降). */
    NOT_MONOTONE,
    /** A score depends on the other units that are scored with it (得分取决于参评单位). */
    RELATIVE
}

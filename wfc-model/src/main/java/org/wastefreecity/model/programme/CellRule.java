/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.Objects;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * A text that says what makes a cell of one kind (创建细则, 评价标准), such as 《吉林市“无废旅游景区”实施细则》.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param title its title or what it is
 * @param stage how far it has come
 * @param provenance where it is named
 */
public record CellRule(Wording title, Mechanism.Stage stage, Provenance provenance) {
    /** Checks that no part is missing. */
    public CellRule {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(provenance, "provenance");
    }
}

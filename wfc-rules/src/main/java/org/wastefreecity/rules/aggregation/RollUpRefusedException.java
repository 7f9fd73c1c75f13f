/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/** A sum was asked for that has no meaning, such as of a zone and the districts it lies in, or a mean of indexes. */
public final class RollUpRefusedException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    /**
     * An exception from the refusal of a cell.
     *
     * @param refusal why
     */
    public RollUpRefusedException(Refusal refusal) {
        super("Refused: " + refusal.reason().en() + "；不予汇总：" + refusal.reason().zh());
        this.refusal = refusal;
    }

    static RollUpRefusedException overlap(String name, String overlap) {
        return new RollUpRefusedException(new Refusal(
                Refusal.Kind.OVERLAP,
                "",
                Optional.empty(),
                Wording.of(name + "中" + overlap + "，同一地域会计两次", name + " would count ground twice: " + overlap)));
    }

    /**
     * Why.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }
}

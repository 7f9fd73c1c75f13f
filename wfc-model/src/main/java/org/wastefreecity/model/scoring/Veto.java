/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * What limits the whole score or grade whatever else was reached (一票否决; as a gate on mandatory indicators, 必选指标门槛).
 * <p>
 * The test says what must hold; the veto falls if it does not. This class is immutable and thread-safe.
 *
 * @param id a short name
 * @param name its name
 * @param test what must hold
 * @param capScore the most points left if it does not; 0 for the classical veto
 * @param capGrade the id of the best grade left if it does not
 * @param whenUnknown what happens where nobody knows whether it holds
 */
public record Veto(
        String id,
        Wording name,
        Passing test,
        Optional<BigDecimal> capScore,
        Optional<String> capGrade,
        WhenUnknown whenUnknown) {
    /**
     * Checks that the veto does something.
     *
     * @throws InvalidPartException if it caps nothing
     */
    public Veto {
        Subject.checkKey(id, "Veto", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(test, "test");
        Objects.requireNonNull(whenUnknown, "whenUnknown");
        Objects.requireNonNull(capGrade, "capGrade");
        capScore = capScore.map(Constants::checked);
        InvalidPartException.check(
                capScore.isPresent() || capGrade.isPresent(),
                "Veto",
                "capScore",
                "限制得分或等次",
                "a cap of score or grade",
                id);
    }

    /** What happens where nobody knows whether a test holds. */
    public enum WhenUnknown {
        /** Both answers are possible: the score gets bounds (按两种可能). */
        OPEN,
        /** As if it did not hold (视为不满足). */
        FALLS,
        /** As if it held (视为满足). */
        SPARED
    }
}

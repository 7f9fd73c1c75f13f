/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.time.LocalDate;
import java.util.List;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.VersionChoice;

/**
 * Everything an answer is made of (结论的依据), so that it can be made again.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface AnswerInputs permits AssessmentInputs, ScoreInputs, SumInputs {

    /**
     * The day the answer is given for.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * What was promised and how it is counted.
     *
     * @return a digest of each definition
     */
    List<Ingredient> definitions();

    /**
     * What was observed.
     *
     * @return a digest of each list of rows
     */
    List<Ingredient> data();

    /**
     * What was decided where definitions leave it open.
     *
     * @return a digest of each policy
     */
    List<Ingredient> policies();

    /**
     * Which version of a definition was used where there are several.
     *
     * @return the choices
     */
    List<VersionChoice> choices();

    /**
     * The answer, made now.
     *
     * @return its digest
     */
    Ingredient answer();
}

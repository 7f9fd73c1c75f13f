/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** This library, answering the questions of the kit by its public doors only. */
public final class WfcEngine implements Engine {
    private final LedgerAnswers ledger;

    /**
     * An engine for one small country.
     *
     * @param world the country, of {@link Kit#world}
     */
    public WfcEngine(JsonNode world) {
        this.ledger = LedgerAnswers.of(world);
    }

    @Override
    public Map<String, String> answer(Case question) {
        JsonNode given = question.given();
        return switch (question.question()) {
            case JUDGE -> JudgeAnswer.of(given);
            case ADD -> ledger.add(given);
            case RATIO -> ledger.ratio(given);
            case FORMULA -> ledger.formula(given);
            case TARGET -> ReadingAnswers.target(given);
            case FIGURE -> ReadingAnswers.figure(given);
            case UNIT -> ReadingAnswers.unit(given);
            case COMPARE -> ReadingAnswers.compare(given);
        };
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/**
 * One case (一致性用例): what is given, and what the answer must be.
 *
 * @param id its id, stable for ever
 * @param question what is asked
 * @param title what it is about
 * @param given what the engine gets to know
 * @param expected fields of the answer, each as text
 * @param reason why this is right
 * @param elsewhere what others are known to answer
 */
public record Case(
        String id,
        Question question,
        Wording title,
        JsonNode given,
        Map<String, String> expected,
        Wording reason,
        Optional<Wording> elsewhere) {

    /**
     * Where an answer differs.
     *
     * @param answer what an engine said
     * @return for each field that differs, what came instead
     */
    public Map<String, String> differences(Map<String, String> answer) {
        Map<String, String> differences = new LinkedHashMap<>();
        expected.forEach((field, value) -> {
            String came = answer.getOrDefault(field, "");
            if (!came.equals(value)) {
                differences.put(field, came);
            }
        });
        return differences;
    }
}

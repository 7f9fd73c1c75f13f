/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * All that is known of one unit that is scored (评分表): a city, a district, a zone, an office. This class is immutable and
 * thread-safe.
 *
 * @param unit the name of the unit; an evaluation unit need not be a division
 * @param attainments what it reached, by key
 */
public record ScoreSheet(String unit, Map<String, Attainment> attainments) {
    /**
     * Checks the name.
     *
     * @throws InvalidPartException if it is blank, or an attainment stands under another key
     */
    public ScoreSheet {
        InvalidPartException.checkText(unit, "ScoreSheet", "unit");
        attainments = ImmutableMap.copyOf(attainments);
        attainments.forEach(
                (k, a) -> InvalidPartException.check(k.equals(a.key()), "ScoreSheet", "attainments", k, k, a.key()));
    }

    /**
     * A sheet from attainments.
     *
     * @param unit the name of the unit
     * @param attainments what it reached
     * @return the sheet
     * @throws InvalidPartException if two have one key
     */
    public static ScoreSheet of(String unit, Collection<Attainment> attainments) {
        Map<String, Attainment> byKey = new LinkedHashMap<>();
        attainments.forEach(a -> InvalidPartException.check(
                byKey.put(a.key(), a) == null, "ScoreSheet", "attainments", "每项一条", "one entry a key", a.key()));
        return new ScoreSheet(unit, byKey);
    }

    /**
     * What was reached in a subject.
     *
     * @param key the subject
     * @return it, if the sheet has it
     */
    public Optional<Attainment> attainment(String key) {
        return Optional.ofNullable(attainments.get(key));
    }

    /**
     * The same sheet with one attainment put in or replaced.
     *
     * @param attainment the attainment
     * @return a copy
     */
    public ScoreSheet with(Attainment attainment) {
        Map<String, Attainment> copy = new LinkedHashMap<>(attainments);
        copy.put(attainment.key(), attainment);
        return new ScoreSheet(unit, copy);
    }
}

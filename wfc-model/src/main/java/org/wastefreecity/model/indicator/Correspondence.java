/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.wording.Wording;

/**
 * What one entry of a system is in another (指标对应), such as Foshan's 18, which is 17 of the national list.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param from the code in the first system; absent if only the second has it
 * @param to the code in the second system; absent if only the first has it
 * @param relation how they relate
 * @param note why we say so
 * @param evidence how good the reason is
 */
public record Correspondence(
        Optional<IndicatorCode> from, Optional<IndicatorCode> to, Relation relation, Wording note, Evidence evidence) {

    /**
     * Checks that the codes fit the relation.
     *
     * @throws InvalidPartException if a code is missing, or there where the relation says it is not
     */
    public Correspondence {
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(evidence, "evidence");
        InvalidPartException.check(
                from.isPresent() == (relation != Relation.ABSENT) && to.isPresent() == (relation != Relation.LOCAL),
                "Correspondence",
                "relation",
                "与所列序号相符的关系",
                "a relation that fits the codes",
                relation + " " + from.map(IndicatorCode::text).orElse("—") + " → "
                        + to.map(IndicatorCode::text).orElse("—"));
    }

    /**
     * The same, seen from the second system.
     *
     * @return it with the codes exchanged
     */
    public Correspondence reversed() {
        return new Correspondence(to, from, relation.reversed(), note, evidence);
    }
}

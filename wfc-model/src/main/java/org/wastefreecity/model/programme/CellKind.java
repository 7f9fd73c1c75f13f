/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * A kind of "waste-free cell" (“无废细胞”类型), such as 无废景区, with the rules it is built and recognised by.
 * <p>
 * How many cells there are of a kind, and since when, is no matter of the kind. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param name what cells of this kind are called
 * @param promoter the id of the party that promotes them, if it is named
 * @param rules the texts that say what makes such a cell
 * @param asks what such a cell is asked for, as far as this document says, in our words
 * @param provenance where the kind is named
 */
public record CellKind(
        String id,
        Wording name,
        Optional<String> promoter,
        List<CellRule> rules,
        List<Wording> asks,
        Provenance provenance) {

    /**
     * Copies the lists and checks the id.
     *
     * @throws InvalidPartException if it is blank
     */
    public CellKind {
        InvalidPartException.checkText(id, "CellKind", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(promoter, "promoter");
        rules = ImmutableList.copyOf(rules);
        asks = ImmutableList.copyOf(asks);
        Objects.requireNonNull(provenance, "provenance");
    }
}

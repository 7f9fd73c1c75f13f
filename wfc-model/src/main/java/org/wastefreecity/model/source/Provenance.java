/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.source;

import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Where something stands (出处): the document, the place in it, and, if it does not stand there word for word, how we read it.
 * <p>
 * For instance document {@code foshan-2022-draft}, place 附件 第24行. An absent reading says that the value is as printed.
 * This class is immutable and thread-safe.
 *
 * @param document the id of a {@link SourceDocument} of the same plan
 * @param place the row, paragraph or heading, in the words of the document
 * @param reading what is our reading and not the document's own statement
 */
public record Provenance(String document, String place, Optional<Wording> reading) {

    /**
     * Checks that document and place are named.
     *
     * @throws InvalidPartException if one is blank
     */
    public Provenance {
        InvalidPartException.checkText(document, "Provenance", "document");
        InvalidPartException.checkText(place, "Provenance", "place");
        if (reading.isPresent()) {
            InvalidPartException.checkText(reading.get().zh(), "Provenance", "reading");
        }
    }

    /**
     * The provenance of something that stands in the document as it is.
     *
     * @param document the id of the document
     * @param place the place in it
     * @return the provenance, without a reading
     */
    public static Provenance of(String document, String place) {
        return new Provenance(document, place, Optional.empty());
    }

    /**
     * This provenance with a reading.
     *
     * @param newReading what is our reading
     * @return a copy
     */
    public Provenance withReading(Wording newReading) {
        return new Provenance(document, place, Optional.of(newReading));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.source;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A published document (来源文件) that figures are taken from, such as the draft plan that Foshan put out for comment.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name, such as {@code foshan-2022-draft}
 * @param title the title; the Chinese one as printed
 * @param standing whether the text binds
 * @param note what a reader must know about this copy: cuts, later versions, marks left by conversion
 */
public record SourceDocument(String id, Wording title, Standing standing, Optional<Wording> note) {

    /**
     * Checks the id.
     *
     * @throws InvalidPartException if the id is blank
     */
    public SourceDocument {
        InvalidPartException.checkText(id, "SourceDocument", "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(note, "note");
    }

    /** Whether a document binds. */
    public enum Standing {
        /** Put out for comment (征求意见稿); its figures are no final figures. */
        CONSULTATION_DRAFT,
        /** Issued and in force (正式印发). */
        ISSUED,
        /** A report about another document (转述). */
        SECONDARY
    }
}

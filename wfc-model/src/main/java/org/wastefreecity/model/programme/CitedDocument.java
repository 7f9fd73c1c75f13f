/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * Another document that this one speaks of (引用文件), such as 环固体〔2021〕114号, on which Jilin's promotion group rests.
 * <p>
 * Not a source: nothing was read in it. A number that this document does not print itself is attested, with where it was read, so
 * that nobody takes it for printed. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param relation what this document has to do with it
 * @param title its title; the Chinese one as printed, where our copy has it
 * @param number its number (发文字号), such as 中发〔2021〕40号
 * @param provenance where this document speaks of it, and what is our reading
 * @param attestations what does not stand there, such as a {@code number}, and what it rests on
 */
public record CitedDocument(
        String id,
        Relation relation,
        Wording title,
        Optional<String> number,
        Provenance provenance,
        List<Attestation> attestations) {

    /**
     * Copies the attestations and checks id and number.
     *
     * @throws InvalidPartException if one of them is blank
     */
    public CitedDocument {
        InvalidPartException.checkText(id, "CitedDocument", "id");
        Objects.requireNonNull(relation, "relation");
        Objects.requireNonNull(title, "title");
        number.ifPresent(n -> InvalidPartException.checkText(n, "CitedDocument", "number"));
        Objects.requireNonNull(provenance, "provenance");
        attestations = ImmutableList.copyOf(attestations);
    }

    /** What a document has to do with another. */
    public enum Relation {
        /** It rests on the other or carries it out (依据). */
        BASIS("依据", "rests on"),
        /** It tells what the other says (所转述). */
        TOLD("所转述", "tells of"),
        /** It is a draft of the other (正式文本). */
        FINAL_TEXT("正式文本", "became"),
        /** It names the other (提及). */
        NAMED("提及", "names");

        private final Wording label;

        Relation(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

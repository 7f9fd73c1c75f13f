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
 * One paragraph of a document and what became of it (段落对照): where it is in the data, or why it is not.
 * <p>
 * The passages of a document together say that nothing was dropped in silence; a paragraph that the copy lacks is a passage, too.
 * This class is immutable and thread-safe.
 *
 * @param provenance the document and the place in it
 * @param standing whether it could be read
 * @param about what it speaks of, in our words
 * @param holds where it is in the data
 * @param reason why it, or the rest of it, is not data
 */
public record Passage(
        Provenance provenance, Standing standing, Wording about, List<Reference> holds, Optional<Wording> reason) {

    /**
     * Copies the references and checks that the paragraph is accounted for.
     *
     * @throws InvalidPartException if it is neither in the data nor has a reason, or it is missing and yet in the data
     */
    public Passage {
        Objects.requireNonNull(provenance, "provenance");
        Objects.requireNonNull(standing, "standing");
        Objects.requireNonNull(about, "about");
        Objects.requireNonNull(reason, "reason");
        holds = ImmutableList.copyOf(holds);
        InvalidPartException.check(
                !holds.isEmpty() || reason.isPresent(),
                "Passage",
                "reason",
                "数据所在或未入数据的理由",
                "where it is in the data, or why it is not",
                provenance.place());
        InvalidPartException.check(
                standing == Standing.READ || reason.isPresent(),
                "Passage",
                "reason",
                "缺损的说明",
                "what is known of the damage",
                provenance.place());
        InvalidPartException.check(
                standing != Standing.MISSING || holds.isEmpty(),
                "Passage",
                "holds",
                "缺失段落没有数据",
                "no data of what is missing",
                provenance.place());
    }

    /** Whether a paragraph could be read. */
    public enum Standing {
        /** As a whole (完整). */
        READ("完整", "read"),
        /** A part of it is cut off or unreadable in the copy (残缺). */
        DAMAGED("残缺", "damaged"),
        /** Not in the copy, as its number or its neighbours tell (缺失). */
        MISSING("缺失", "missing");

        private final Wording label;

        Standing(String zh, String en) {
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;

/**
 * Which places a document binds, and how strongly (实施范围): all cities of the Pearl River Delta must take part, the others of the
 * province are encouraged to.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param duty whether they must
 * @param name what they are called together
 * @param regions the divisions meant; empty where the document names a class and our copy does not say which divisions it has
 * @param printed the words as printed
 * @param provenance where it is stated, and what is our reading
 */
public record ScopeRule(
        String id, Duty duty, Wording name, List<RegionCode> regions, String printed, Provenance provenance) {

    /**
     * Copies the divisions and checks the texts.
     *
     * @throws InvalidPartException if id or words are blank
     */
    public ScopeRule {
        InvalidPartException.checkText(id, "ScopeRule", "id");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(name, "name");
        regions = ImmutableList.copyOf(regions);
        InvalidPartException.checkText(printed, "ScopeRule", "printed");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** How strongly a place is bound. */
    public enum Duty {
        /** It takes part (纳入). */
        REQUIRED("纳入", "included"),
        /** It is encouraged to (鼓励). */
        ENCOURAGED("鼓励", "encouraged");

        private final Wording label;

        Duty(String zh, String en) {
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

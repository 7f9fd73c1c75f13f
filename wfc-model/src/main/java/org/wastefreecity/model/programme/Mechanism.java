/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * An arrangement between several sides (工作机制, 协议), such as the joint enforcement of Changchun and Jilin City, with how far it
 * has come.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param name what it is called
 * @param stage how far it has come in this document
 * @param on when it came so far, if it says so
 * @param between the ids of the parties
 * @param purpose what it is for, in our words
 * @param provenance where it is stated
 */
public record Mechanism(
        String id,
        Wording name,
        Stage stage,
        Optional<ReportingPeriod> on,
        List<String> between,
        Wording purpose,
        Provenance provenance) {

    /**
     * Copies the parties and checks the id.
     *
     * @throws InvalidPartException if it is blank
     */
    public Mechanism {
        InvalidPartException.checkText(id, "Mechanism", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(on, "on");
        between = ImmutableList.copyOf(between);
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** How far an arrangement, a rule or an evaluation standard has come, from the first intention on. */
    public enum Stage {
        /** To be explored or set up (探索, 拟建立). */
        INTENDED("拟开展", "intended"),
        /** Under discussion (研究讨论). */
        DISCUSSED("研究讨论", "discussed"),
        /** Drafted, views being sought (已起草, 征求意见). */
        DRAFTED("已起草", "drafted"),
        /** Laid down (制定). */
        LAID_DOWN("已制定", "laid down"),
        /** Issued (印发). */
        ISSUED("已印发", "issued"),
        /** Signed (签订). */
        SIGNED("已签订", "signed"),
        /** At work (运行). */
        RUNNING("运行中", "at work");

        private final Wording label;

        Stage(String zh, String en) {
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

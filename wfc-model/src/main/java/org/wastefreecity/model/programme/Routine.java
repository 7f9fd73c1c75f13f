/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;

/**
 * Something the programme does again and again (工作制度): the weekly meeting (周例会), the half-monthly scheduling (半月调度), the
 * monthly supervision (月督查) of Baotou.
 * <p>
 * Where the document says "regularly" and no more, there is no cadence. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param form what is done
 * @param name what it is called
 * @param every how often, if it says so
 * @param by the id of the organ or party that does it, if it says so
 * @param towards the id of the organ or party it is done for, if it says so
 * @param printed the words as printed
 * @param provenance where it is stated
 */
public record Routine(
        String id,
        Form form,
        Wording name,
        Optional<Deadline.Cadence> every,
        Optional<String> by,
        Optional<String> towards,
        String printed,
        Provenance provenance) {

    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if id or words are blank
     */
    public Routine {
        InvalidPartException.checkText(id, "Routine", "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(every, "every");
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(towards, "towards");
        InvalidPartException.checkText(printed, "Routine", "printed");
        Objects.requireNonNull(provenance, "provenance");
    }

    /** What is done. */
    public enum Form {
        /** A meeting (例会). */
        MEETING("例会", "meeting"),
        /** Scheduling: progress is asked for and work assigned (调度). */
        SCHEDULING("调度", "scheduling"),
        /** Supervision on the spot (督查, 督导). */
        SUPERVISION("督查", "supervision"),
        /** A report to somebody (报送). */
        REPORT("报送", "report"),
        /** A training (培训). */
        TRAINING("培训", "training"),
        /** An exchange of experience (交流). */
        EXCHANGE("交流", "exchange");

        private final Wording label;

        Form(String zh, String en) {
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

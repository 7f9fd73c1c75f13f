/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;

/**
 * A body set up to run the programme (组织机构): a leading group, its office, a special team, such as 推进组办公室 at Jilin's
 * department of ecology and environment.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param form what sort of body it is
 * @param name what it is called
 * @param region whose body it is
 * @param above the id of the organ it belongs to
 * @param host the id of the party it sits with (设在) or that does its daily work (日常工作)
 * @param seats who sits in it, by office
 * @param provenance where it is set up
 */
public record Organ(
        String id,
        Form form,
        Wording name,
        RegionCode region,
        Optional<String> above,
        Optional<String> host,
        List<Seat> seats,
        Provenance provenance) {

    /**
     * Copies the seats and checks the id.
     *
     * @throws InvalidPartException if it is blank or the organ is above itself
     */
    public Organ {
        InvalidPartException.checkText(id, "Organ", "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(region, "region");
        Objects.requireNonNull(host, "host");
        Objects.requireNonNull(provenance, "provenance");
        seats = ImmutableList.copyOf(seats);
        InvalidPartException.check(!above.equals(Optional.of(id)), "Organ", "above", "其他机构", "another organ", id);
    }

    /** What sort of body it is. */
    public enum Form {
        /** A leading or promoting group (领导小组, 推进组). */
        LEADING_GROUP("领导小组", "leading group"),
        /** An office (办公室). */
        OFFICE("办公室", "office"),
        /** A special team or working group (工作专班). */
        TEAM("工作专班", "special team"),
        /** Another body, such as an alliance (其他). */
        OTHER("其他", "other body");

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

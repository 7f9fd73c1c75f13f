/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import org.wastefreecity.model.observation.Observation;

/** Takes from an observation where it was read: a file and a line, which change when a file is sorted or saved anew. */
final class Sources {
    private Sources() {}

    static Observation without(Observation o) {
        if (o.source().isEmpty()) {
            return o;
        }
        return Observation.builder()
                .system(o.system())
                .subject(o.subject())
                .territory(o.territory())
                .period(o.period())
                .value(o.value())
                .status(o.status())
                .printed(o.printed())
                .build();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import org.jspecify.annotations.Nullable;

/** An observation as records that databind fills by itself, nothing checked. */
record PlainObservation(
        String system,
        String subject,
        String territory,
        String period,
        Value value,
        String status,
        @Nullable String printed,
        @Nullable String source) {

    record Value(String form, PlainSystem.Amount figure) {}
}

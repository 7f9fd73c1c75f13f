/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator system as records that databind fills by itself: the fields of our JSON, every code, unit and constant a bare
 * text, nothing checked, what is absent null.
 */
record PlainSystem(
        String id,
        Words title,
        Words issuer,
        @Nullable Census declaredCensus,
        @Nullable Map<String, String> columns,
        List<Group> groups,
        List<Row> indicators) {

    record Words(String zh, String en) {}

    record Census(int indicators, int mandatory, int optional, int local) {}

    record Group(String id, Words name, @Nullable String parent) {}

    record Amount(BigDecimal value, String unit) {}

    record Range(@Nullable Amount lower, @Nullable Amount upper) {}

    record Duty(String party, String role, String printed, String basis) {}

    record Basis(
            String part,
            String evidence,
            @Nullable String source,
            @Nullable Words note) {}

    record Formula(String text, Words reading, @Nullable List<Basis> attestations) {}

    record Part(
            String code,
            Words name,
            @Nullable String unit,
            @Nullable Range possible) {}

    record Place(String document, String place, @Nullable Words reading) {}

    record Row(
            String code,
            Words name,
            String group,
            String requirement,
            String direction,
            Words directionReason,
            @Nullable String unit,
            @Nullable Range possible,
            @Nullable List<String> scale,
            @Nullable List<Duty> responsibilities,
            @Nullable Formula formula,
            @Nullable List<Basis> attestations,
            @Nullable List<Row> lines,
            @Nullable List<Part> components,
            @Nullable Map<String, String> printed,
            @Nullable String remark,
            Place provenance) {}
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/** The spellings of a status, and the published ways of saying that there is no figure. */
final class Statuses {
    static final Wording EXPECTED = Wording.of(
            "状态名称（如 NORMAL、ESTIMATED、正常、估算）或 SDMX 代码（A、E、P、U、V、B、L、O、Q、M）",
            "a status (NORMAL, ESTIMATED … or its label) or an SDMX code (A, E, P, U, V, B, L, O, Q, M)");

    private static final Map<String, ObservationStatus> ABSENCES = ImmutableMap.<String, ObservationStatus>builder()
            .put("", ObservationStatus.EMPTY)
            .put("——", ObservationStatus.DASH)
            .put("—", ObservationStatus.DASH)
            .put("-", ObservationStatus.DASH)
            .put("--", ObservationStatus.DASH)
            .put("/", ObservationStatus.DASH)
            .put("未统计", ObservationStatus.NOT_COUNTED)
            .put("暂未统计", ObservationStatus.NOT_YET_COUNTED)
            .put("暂无", ObservationStatus.NONE_FOR_NOW)
            .put("无数据", ObservationStatus.NOT_COUNTED)
            .put("不适用", ObservationStatus.NOT_APPLICABLE)
            .put("未报", ObservationStatus.NOT_REPORTED)
            .put("保密", ObservationStatus.SUPPRESSED)
            .buildOrThrow();

    private static final Pattern TO_BE_SUPPLIED = Pattern.compile("待.{0,60}补充.{0,20}");
    private static final Pattern TO_BE_CONFIRMED = Pattern.compile("待.{0,60}(?:核实|确认).{0,20}");

    private Statuses() {}

    static Optional<ObservationStatus> parse(String text) {
        if (text.length() == 1) {
            Optional<ObservationStatus> sdmx = ObservationStatus.ofSdmx(text.charAt(0));
            if (sdmx.isPresent()) {
                return sdmx;
            }
        }
        String name = text.toUpperCase(Locale.ROOT).replace(' ', '_');
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status.name().equals(name)
                    || status.label().zh().equals(text)
                    || status.label().en().equals(text)) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    static Optional<ObservationStatus> absenceIn(String value) {
        ObservationStatus plain = ABSENCES.get(value);
        if (plain != null) {
            return Optional.of(plain);
        }
        if (value.length() > 100) {
            return Optional.empty();
        }
        if (TO_BE_SUPPLIED.matcher(value).matches()) {
            return Optional.of(ObservationStatus.TO_BE_SUPPLIED);
        }
        return TO_BE_CONFIRMED.matcher(value).matches()
                ? Optional.of(ObservationStatus.TO_BE_CONFIRMED)
                : Optional.empty();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;

/**
 * The spellings of a status, and the whole SDMX list of observation statuses (SDMX:CL_OBS_STATUS(2.2)), of which ten codes have a
 * counterpart here. English names are those of the list, Chinese ones are ours.
 */
final class StatusCodes {
    static final Wording EXPECTED = Wording.of(
            "状态名称（如 NORMAL、ESTIMATED、正常、估算）或 SDMX 代码（A、E、P、U、V、B、L、O、Q、M）",
            "a status (NORMAL, ESTIMATED … or its label) or an SDMX code (A, E, P, U, V, B, L, O, Q, M)");

    private static final Map<String, Wording> LIST = list();

    private StatusCodes() {}

    private static Map<String, Wording> list() {
        Map<String, Wording> list = new LinkedHashMap<>();
        list.put("A", Wording.of("正常值", "Normal value"));
        list.put("B", Wording.of("序列中断", "Time series break"));
        list.put("D", Wording.of("定义不同", "Definition differs"));
        list.put("E", Wording.of("估计值", "Estimated value"));
        list.put("F", Wording.of("预测值", "Forecast value"));
        list.put("G", Wording.of("试验值", "Experimental value"));
        list.put("H", Wording.of("缺失：假日或周末", "Missing value; holiday or weekend"));
        list.put("I", Wording.of("插补值", "Imputed value (CCSA definition)"));
        list.put("J", Wording.of("豁免", "Derogation"));
        list.put("K", Wording.of("数据计入其他类别", "Data included in another category"));
        list.put("L", Wording.of("缺失：数据存在但未收集", "Missing value; data exist but were not collected"));
        list.put("M", Wording.of("缺失：数据不可能存在", "Missing value; data cannot exist"));
        list.put("N", Wording.of("不显著", "Not significant"));
        list.put("O", Wording.of("缺失", "Missing value"));
        list.put("P", Wording.of("初步值", "Provisional value"));
        list.put("Q", Wording.of("缺失：不予公布", "Missing value; suppressed"));
        list.put("S", Wording.of("罢工等特殊事件", "Strike and other special events"));
        list.put("U", Wording.of("可靠性低", "Low reliability"));
        list.put("V", Wording.of("未审核值", "Unvalidated value"));
        list.put("W", Wording.of("含其他类别的数据", "Includes data from another category"));
        return Collections.unmodifiableMap(list);
    }

    /** The codes of the list with their names. */
    static Map<String, Wording> sdmx() {
        return LIST;
    }

    /** A status by its name, its label in either language, or its SDMX code. */
    static Optional<ObservationStatus> parse(String text) {
        if (text.length() == 1) {
            return ObservationStatus.ofSdmx(text.charAt(0));
        }
        return named(text);
    }

    /** A status by its name or label. */
    static Optional<ObservationStatus> named(String text) {
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

    /** What to do about a code of the list that has no counterpart here. */
    static Optional<Wording> withoutCounterpart(String code) {
        return Optional.ofNullable(LIST.get(code))
                .map(
                        name -> Wording.of(
                                "“" + code + "”（" + name.zh() + "）在此没有对应状态：请由填报单位确定是估算(E)、初步数(P)还是其他",
                                "\"" + code + "\" (" + name.en()
                                        + ") has no counterpart here: let the sender say whether it is estimated (E), provisional (P) or something else"));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording;

/**
 * How good a figure is, or why there is none (数据状态), each with its code in the SDMX list of observation statuses
 * (CL_OBS_STATUS).
 * <p>
 * Several of our statuses share one SDMX code, because published tables give more reasons for an empty cell than SDMX knows;
 * {@link #ofSdmx} then answers with the most general of them. The order is that of a reader's doubt.
 */
public enum ObservationStatus {
    /** A normal, final figure (正常). */
    NORMAL('A', false, "正常", "normal"),
    /** Nothing happened and the reporter says so (零报告): a true 0. */
    ZERO_REPORT('A', false, "零报告", "zero report"),
    /** Provisional (初步数). */
    PROVISIONAL('P', false, "初步数", "provisional"),
    /** Estimated (估算). */
    ESTIMATED('E', false, "估算", "estimated"),
    /** Printed with a mark that nothing explains, such as the asterisk of {@code 0.0088*} (带未说明标记). */
    MARKED('U', false, "带未说明标记", "marked without explanation"),
    /** Not checked yet (未审核). */
    UNVALIDATED('V', false, "未审核", "not validated"),
    /** Not comparable with earlier figures (口径变化). */
    BREAK('B', false, "口径变化", "break in series"),
    /** The figure was not collected (未统计). */
    NOT_COUNTED('L', true, "未统计", "not counted"),
    /** Not collected so far (暂未统计). */
    NOT_YET_COUNTED('L', true, "暂未统计", "not yet counted"),
    /** None for the time being (暂无). */
    NONE_FOR_NOW('O', true, "暂无", "none for now"),
    /** A dash in the cell (——), which the document does not explain. */
    DASH('O', true, "——", "a dash"),
    /** To be supplied by somebody (待补充). */
    TO_BE_SUPPLIED('O', true, "待补充", "to be supplied"),
    /** To be confirmed by somebody (待核实). */
    TO_BE_CONFIRMED('O', true, "待核实", "to be confirmed"),
    /** An empty cell (空白). */
    EMPTY('O', true, "空白", "empty"),
    /** Something stands there that cannot be read (无法识别). */
    UNREADABLE('O', true, "无法识别", "unreadable"),
    /** Not published, to protect somebody (保密). */
    SUPPRESSED('Q', true, "保密", "suppressed"),
    /** There can be no figure: a rate without any case, 0 ÷ 0 (不适用). */
    NOT_APPLICABLE('M', true, "不适用", "not applicable"),
    /** Nothing was received (未报). */
    NOT_REPORTED('O', true, "未报", "not reported");

    private static final Map<Character, ObservationStatus> BY_SDMX =
            ImmutableMap.<Character, ObservationStatus>builder()
                    .put('A', NORMAL)
                    .put('P', PROVISIONAL)
                    .put('E', ESTIMATED)
                    .put('U', MARKED)
                    .put('V', UNVALIDATED)
                    .put('B', BREAK)
                    .put('L', NOT_COUNTED)
                    .put('O', NOT_REPORTED)
                    .put('Q', SUPPRESSED)
                    .put('M', NOT_APPLICABLE)
                    .buildOrThrow();

    private final char sdmx;
    private final boolean absent;
    private final Wording label;

    ObservationStatus(char sdmx, boolean absent, String zh, String en) {
        this.sdmx = sdmx;
        this.absent = absent;
        this.label = Wording.of(zh, en);
    }

    /**
     * The code in the SDMX list.
     *
     * @return one capital letter
     */
    public char sdmx() {
        return sdmx;
    }

    /**
     * Whether this status says that there is no figure.
     *
     * @return whether the figure is absent
     */
    public boolean isAbsent() {
        return absent;
    }

    /**
     * Whether a judgement on such a figure is only as good as a guess.
     *
     * @return whether the figure stands but may change
     */
    public boolean isDoubtful() {
        return !absent && this != NORMAL && this != ZERO_REPORT;
    }

    /**
     * What it is called.
     *
     * @return in both languages
     */
    public Wording label() {
        return label;
    }

    /**
     * The status of an SDMX code.
     *
     * @param code one capital letter of CL_OBS_STATUS
     * @return the most general status with that code; empty if none has it
     */
    public static Optional<ObservationStatus> ofSdmx(char code) {
        return Optional.ofNullable(BY_SDMX.get(code));
    }
}

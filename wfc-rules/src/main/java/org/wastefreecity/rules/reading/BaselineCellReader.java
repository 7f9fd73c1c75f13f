/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;

/**
 * Reads the baseline column of an indicator table (现状值栏): a figure, bounds, a grade, one of the ways of saying that there is
 * none, or words that stay words.
 * <p>
 * A cell is read as a whole or not at all: 较2019年提升0.4个百分点 says nothing of the level, so no figure is taken out of it. A figure
 * without any unit is kept in {@link UnitOfMeasure#UNSTATED}, with a note. Reading is total, in time that grows with the length
 * of the cell. This class holds no state and is thread-safe.
 */
public final class BaselineCellReader {
    /** A longer cell is prose. */
    private static final int LONGEST_FIGURE = 100;

    private static final Map<String, ObservationStatus> ABSENCES = ImmutableMap.<String, ObservationStatus>builder()
            .put("无", ObservationStatus.NONE_FOR_NOW)
            .put("暂无数据", ObservationStatus.NONE_FOR_NOW)
            .put("暂缺", ObservationStatus.NONE_FOR_NOW)
            .put("尚无", ObservationStatus.NONE_FOR_NOW)
            .put("无统计数据", ObservationStatus.NOT_COUNTED)
            .put("无相关数据", ObservationStatus.NOT_COUNTED)
            .put("未开展统计", ObservationStatus.NOT_COUNTED)
            .put("尚未统计", ObservationStatus.NOT_YET_COUNTED)
            .put("待定", ObservationStatus.TO_BE_CONFIRMED)
            .put("待补", ObservationStatus.TO_BE_SUPPLIED)
            .put("待统计", ObservationStatus.TO_BE_SUPPLIED)
            .put("不涉及", ObservationStatus.NOT_APPLICABLE)
            .buildOrThrow();

    private static final Set<String> DATES = Set.of("年", "月", "日");
    private static final Pattern DASHES = Pattern.compile("[-—–－─―‐‑_/\\\\]{1,8}");
    private static final String NUMBER = "[+-]?(?:\\d{1,3}(?:,\\d{3})+|\\d{1,38})(?:\\.\\d{1,18})?";
    private static final Pattern FIGURE = Pattern.compile(
            "(?<before>约|大约|近|≥|>=|＞=|>|≤|<=|<|不低于|不少于|不高于|不超过)?(?<number>"
                    + NUMBER + ")(?:(?<range>[-~—–至到]{1,2})(?<upper>" + NUMBER
                    + "))?(?<unit>[^\\d*()（）\\[\\]①-⑳¹²³⁴-⁹#†]{0,40}?)"
                    + "(?<after>左右|以上|以下|以内)?(?<mark>[*#†①-⑳¹²³⁴-⁹]{1,4}|\\[\\d{1,2}])?(?:[(（](?<remark>[^()（）]{1,20})[)）])?");
    private static final Pattern ESTIMATED = Pattern.compile(".{0,6}(?:估算|估计|预估|预计|推算|测算).{0,3}");
    private static final Pattern PROVISIONAL = Pattern.compile(".{0,4}(?:初步|快报|暂定|初核).{0,3}");

    private BaselineCellReader() {}

    /**
     * Reads a cell.
     *
     * @param cell the cell as printed, of any length; beyond 10,000 characters it is not read
     * @param unit the unit of the indicator, if it has one
     * @param scale the scale of its grades, if it is graded in words
     * @return what it says
     */
    public static BaselineCell read(String cell, Optional<UnitOfMeasure> unit, Optional<GradeScale> scale) {
        if (cell.length() > UnitCellReader.LONGEST) {
            return BaselineCell.unread(cell, ReadingNote.of(NoteCode.TOO_LONG, ""));
        }
        String text = plain(cell);
        Optional<ObservationStatus> absence = absence(text);
        if (absence.isPresent()) {
            return BaselineCell.absent(cell, absence.get());
        }
        if (scale.isPresent() && scale.get().grades().contains(text)) {
            return new BaselineCell(
                    cell,
                    new ObservedValue.Graded(text),
                    ObservationStatus.NORMAL,
                    Optional.empty(),
                    Confidence.CERTAIN,
                    List.of());
        }
        Matcher figure = FIGURE.matcher(text);
        return text.length() <= LONGEST_FIGURE && figure.matches()
                ? new Shape(cell, figure, unit).read()
                : notUnderstood(cell);
    }

    private static BaselineCell notUnderstood(String cell) {
        return BaselineCell.unread(cell, ReadingNote.of(NoteCode.NOT_UNDERSTOOD, cell.strip()));
    }

    private static Optional<ObservationStatus> absence(String text) {
        return DASHES.matcher(text).matches()
                ? Optional.of(ObservationStatus.DASH)
                : Optional.ofNullable(ABSENCES.get(text)).or(() -> Statuses.absenceIn(text));
    }

    /** Without spaces, and with ASCII for the full-width forms of digits and signs; marks set high stay what they are. */
    private static String plain(String cell) {
        StringBuilder plain = new StringBuilder(cell.length());
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c > '\uFF00' && c < '\uFF5F' && c != '（' && c != '）') {
                plain.append((char) (c - 0xFEE0));
            } else if (c == '−' || c == '﹣') {
                plain.append('-');
            } else if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && Character.getType(c) != Character.FORMAT) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** A cell that looks like a figure. */
    private record Shape(String cell, Matcher parts, Optional<UnitOfMeasure> column) {

        BaselineCell read() {
            List<ReadingNote> notes = new ArrayList<>();
            Optional<UnitOfMeasure> unit = unit(notes);
            Optional<ObservationStatus> status = status(notes);
            if (unit.isEmpty() || status.isEmpty()) {
                return notes.isEmpty() ? notUnderstood(cell) : BaselineCell.unread(cell, notes.get(0));
            }
            try {
                return new BaselineCell(
                        cell,
                        value(unit.get()),
                        status.get(),
                        Optional.ofNullable(parts.group("mark")),
                        notes.isEmpty() ? Confidence.CERTAIN : Confidence.LIKELY,
                        notes);
            } catch (InvalidPartException | UnitMismatchException e) {
                return notUnderstood(cell); // 80-70, or more digits than are kept
            }
        }

        private ObservedValue value(UnitOfMeasure unit) {
            Figure figure = figure("number", unit);
            if (parts.group("upper") != null) {
                return new ObservedValue.Bounded(new Bounds(Optional.of(figure), Optional.of(figure("upper", unit))));
            }
            if (isOneOf("≥ >= ＞= > 不低于 不少于", parts.group("before")) || isOneOf("以上", parts.group("after"))) {
                return new ObservedValue.Bounded(new Bounds(Optional.of(figure), Optional.empty()));
            }
            if (isOneOf("≤ <= < 不高于 不超过", parts.group("before")) || isOneOf("以下 以内", parts.group("after"))) {
                return new ObservedValue.Bounded(new Bounds(Optional.empty(), Optional.of(figure)));
            }
            return new ObservedValue.Measured(figure);
        }

        private Figure figure(String group, UnitOfMeasure unit) {
            return Figure.of(parts.group(group).replace(",", ""), unit);
        }

        private Optional<UnitOfMeasure> unit(List<ReadingNote> notes) {
            String printed = parts.group("unit");
            if (printed.isEmpty()) {
                if (column.isEmpty()) {
                    notes.add(ReadingNote.of(NoteCode.UNIT_MISSING, cell.strip()));
                }
                return Optional.of(column.orElse(UnitOfMeasure.UNSTATED));
            }
            if (DATES.contains(printed) && column.isEmpty()) {
                return Optional.empty(); // 2023年 is no span of time
            }
            try {
                UnitOfMeasure unit = UnitOfMeasure.parse(printed);
                if (column.filter(c -> !c.isComparableTo(unit)).isPresent()) {
                    notes.add(ReadingNote.of(
                            NoteCode.UNIT_DIFFERS, printed, column.get().toString()));
                    return Optional.empty();
                }
                return Optional.of(unit);
            } catch (UnknownUnitException e) {
                return Optional.empty();
            }
        }

        /** How good the figure is; empty if the words around it cannot be told. */
        private Optional<ObservationStatus> status(List<ReadingNote> notes) {
            String remark = parts.group("remark");
            if (remark != null) {
                notes.add(ReadingNote.of(NoteCode.REMARK, remark));
                if (ESTIMATED.matcher(remark).matches()) {
                    return Optional.of(ObservationStatus.ESTIMATED);
                }
                return PROVISIONAL.matcher(remark).matches()
                        ? Optional.of(ObservationStatus.PROVISIONAL)
                        : Optional.empty();
            }
            if (isOneOf("约 大约 近", parts.group("before")) || isOneOf("左右", parts.group("after"))) {
                notes.add(ReadingNote.of(NoteCode.REMARK, cell.strip()));
                return Optional.of(ObservationStatus.ESTIMATED);
            }
            String mark = parts.group("mark");
            if (mark == null) {
                return Optional.of(ObservationStatus.NORMAL);
            }
            notes.add(ReadingNote.of(NoteCode.FOOTNOTE_MARK, mark));
            return Optional.of(ObservationStatus.MARKED);
        }

        private static boolean isOneOf(String words, @Nullable String word) {
            return word != null && List.of(words.split(" ")).contains(word);
        }
    }
}

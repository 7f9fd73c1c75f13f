/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.reading.Subjects;

/**
 * An {@link Assessor} bound to one day (按日评估), for those who judge one plan many times: every county of a country, every
 * scenario of a city.
 * <pre>{@code
 * DayAssessor assessor = Assessor.of(plan).on(LocalDate.of(2022, 12, 31));
 * RowAnswers answers = assessor.judge(reports);
 * State first = answers.state(0);                // at once
 * List<Reason> why = answers.open(0).reasons();  // when somebody asks
 * }</pre>
 * It answers what the assessor answers: it has no rules of its own. It knows at which figures the answer of a row can change,
 * asks the assessor's rules once for each stretch between them, and remembers. What it cannot place exactly is judged by the
 * general rules each time: figures known within bounds, of another unit, or too large; reports of another territory, system or
 * period than whole years up to the day; contradicting reports; and targets that hang on other figures (较上年, 高于全省平均).
 * <p>
 * This class is thread-safe. What it remembers is a copy of what the rules say, never part of the answer.
 */
public final class DayAssessor {
    private static final int MOST_PERIODS = 6;
    private static final long DIGIT = Slot.CLASSES - 1L;

    private final Assessor assessor;
    private final LocalDate day;
    private final SystemId system;
    private final List<ReportingPeriod> periods;
    private final RowJudge[] rows;
    private final byte[] cells;
    private final long[] steps;
    private final Map<Slot, Integer> starts = new HashMap<>();
    private final Map<IndicatorCode, Address> addresses = new HashMap<>();
    private final Map<IndicatorCode, Integer> places = new HashMap<>();
    private final long[] noReports;

    /** Where reports on a code go: the row, and a slot for each period. */
    private record Address(int row, RegionCode territory, RowJudge.@Nullable Place[] places) {}

    DayAssessor(Assessor assessor, LocalDate day) {
        this.assessor = assessor;
        this.day = day;
        this.system = assessor.plan().system().id();
        this.periods = periods(assessor.plan(), day);
        Subjects subjects = Subjects.of(assessor.plan());
        this.rows = new RowJudge[assessor.rows().size()];
        this.cells = new byte[rows.length * Slot.CLASSES];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = new RowJudge(
                    assessor.rows().get(i), assessor.intake(), subjects, day, periods, cells, i * Slot.CLASSES);
        }
        this.noReports = new long[rows.length];
        for (int i = 0; i < rows.length; i++) {
            RowJudge row = rows[i];
            places.put(row.question().row().code(), i);
            if (!row.hasClasses()) {
                noReports[i] = RowJudge.NO_KEY;
            }
            for (IndicatorCode code : row.codes()) {
                Address other = addresses.put(code, address(i, row, code));
                if (other != null) { // two rows look at it: neither is known by its own reports
                    noReports[i] = RowJudge.NO_KEY;
                    noReports[other.row()] = RowJudge.NO_KEY;
                }
            }
        }
        this.steps = steps();
    }

    /** The steps of all slots, one after another. */
    private long[] steps() {
        for (Address address : addresses.values()) {
            for (RowJudge.Place place : address.places()) {
                if (place != null && place.slot().isShort()) {
                    starts.put(place.slot(), starts.size() * Slot.RUNGS);
                }
            }
        }
        long[] all = new long[starts.size() * Slot.RUNGS];
        starts.forEach((slot, start) -> slot.climb(all, start));
        return all;
    }

    private Address address(int index, RowJudge row, IndicatorCode code) {
        RowJudge.@Nullable Place[] known = new RowJudge.@Nullable Place[periods.size()];
        for (int p = 0; p < known.length; p++) {
            known[p] = row.place(code, p).orElse(null);
        }
        return new Address(index, row.question().territory(), known);
    }

    /** Whole years that are over on the day, the last one first, back to the base year. */
    private static List<ReportingPeriod> periods(Plan plan, LocalDate day) {
        int last = day.plusDays(1).getYear() - 1;
        List<ReportingPeriod> years = new ArrayList<>();
        for (int year = last; year >= plan.baseYear() && years.size() < MOST_PERIODS && year <= 2999; year--) {
            years.add(ReportingPeriod.ofYear(year));
        }
        return List.copyOf(years);
    }

    /**
     * The plan judged.
     *
     * @return the plan
     */
    public Plan plan() {
        return assessor.plan();
    }

    /**
     * The day judged for.
     *
     * @return the day
     */
    public LocalDate day() {
        return day;
    }

    /**
     * How many rows there are.
     *
     * @return their number; answers are in the order printed
     */
    public int size() {
        return rows.length;
    }

    /**
     * The row of an indicator or line.
     *
     * @param code its code
     * @return its place among the answers, from 0; empty if it is no row of the table
     */
    public OptionalInt indexOf(IndicatorCode code) {
        Integer place = places.get(Objects.requireNonNull(code, "code"));
        return place == null ? OptionalInt.empty() : OptionalInt.of(place);
    }

    /**
     * Judges every row by reports.
     *
     * @param reports what was reported
     * @return the answers, ready to be opened
     */
    public RowAnswers judge(Collection<Observation> reports) {
        List<Observation> all = ImmutableList.copyOf(reports);
        long[] keys = noReports.clone();
        int[] only = new int[keys.length];
        for (int i = 0; i < all.size(); i++) {
            place(all.get(i), i, keys, only);
        }
        return new RowAnswers(this, all, keys, cells(keys, all), only);
    }

    private byte[] cells(long[] keys, List<Observation> reports) {
        byte[] cells = new byte[keys.length];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(i, keys[i], reports);
        }
        return cells;
    }

    private byte cell(int row, long key, List<Observation> reports) {
        int known = key == RowJudge.NO_KEY ? 0 : rows[row].known(key);
        return (byte) (known == 0 ? rows[row].learn(key, reports) : known);
    }

    /** Puts the class of a report into the key of its row, and notes which report the row has, if it has one only. */
    private void place(Observation report, int index, long[] keys, int[] only) {
        Address address = addresses.get(report.subject());
        if (address == null || keys[address.row()] == RowJudge.NO_KEY) {
            return;
        }
        int row = address.row();
        keys[row] = with(keys[row], report, address);
        only[row] = only[row] == 0 ? index + 1 : RowAnswers.SEVERAL;
    }

    private long with(long key, Observation report, Address address) {
        int period = periods.indexOf(report.period());
        if (period < 0
                || !report.territory().equals(address.territory())
                || !report.system().equals(system)) {
            return RowJudge.NO_KEY;
        }
        RowJudge.Place place = address.places()[period];
        int found = place == null ? Slot.NONE : place.slot().classOf(report);
        if (place == null || found == Slot.NONE || (key & DIGIT << place.shift()) != 0) { // the last: reported twice
            return RowJudge.NO_KEY;
        }
        return key | (long) found << place.shift();
    }

    /**
     * Lays reports out in columns, for those who ask for bare states again and again.
     *
     * @param reports what was reported
     * @return the sheet, for this assessor only
     */
    public ReportSheet sheet(Collection<Observation> reports) {
        List<Observation> all = ImmutableList.copyOf(reports);
        long[] keys = noReports.clone();
        int[] only = new int[keys.length];
        all.forEach(r -> place(r, 0, keys, only));
        List<ReportSheet.Entry> entries = new ArrayList<>();
        for (Observation report : all) {
            Address address = addresses.get(report.subject());
            if (address != null && keys[address.row()] != RowJudge.NO_KEY) {
                RowJudge.Place place = Objects.requireNonNull(address.places()[periods.indexOf(report.period())]);
                entries.add(new ReportSheet.Entry(address.row(), place, report));
            }
        }
        entries.sort(Comparator.comparingInt(ReportSheet.Entry::row));
        return new ReportSheet(this, all, keys, entries);
    }

    /** Where the steps of a slot start; none if they are too many. */
    @Nullable
    Integer start(Slot slot) {
        return starts.get(slot);
    }

    /** Where the cells of a row start. */
    int start(int row) {
        return rows[row].start();
    }

    /**
     * The bare states of all rows, in the order printed; nothing is allocated.
     *
     * @param sheet what was reported
     * @param into takes the states, each by its {@link State#ordinal}
     * @throws InvalidPartException if the sheet is another assessor's, or there is not one place for each row
     */
    public void states(ReportSheet sheet, byte[] into) {
        InvalidPartException.check(
                sheet.owner() == this, "DayAssessor", "sheet", "本评估器的表", "a sheet of this assessor", sheet);
        InvalidPartException.check(
                into.length == rows.length, "DayAssessor", "into", "每行一格", "one place for each row", into.length);
        figures(sheet, into);
        settled(sheet, into);
        for (int row : sheet.others()) {
            long key = sheet.key(row);
            int known = key == RowJudge.NO_KEY ? 0 : rows[row].known(key);
            into[row] = RowJudge.ordinal(known == 0 ? rows[row].learn(key, sheet.reports()) : known);
        }
    }

    private void figures(ReportSheet sheet, byte[] into) {
        long[] positions = sheet.figures();
        int[] rowOf = sheet.rowsOfFigures();
        int[] firstSteps = sheet.steps();
        int[] firstCells = sheet.firstCells();
        for (int i = 0; i < positions.length; i++) {
            into[rowOf[i]] = ordinal(firstCells[i] + Slot.rung(steps, firstSteps[i], positions[i]), sheet);
        }
    }

    private void settled(ReportSheet sheet, byte[] into) {
        int[] rowOf = sheet.settledRows();
        int[] cellOf = sheet.settledCells();
        for (int i = 0; i < rowOf.length; i++) {
            into[rowOf[i]] = ordinal(cellOf[i], sheet);
        }
    }

    private byte ordinal(int place, ReportSheet sheet) {
        int cell = cells[place];
        return RowJudge.ordinal(cell == 0 ? learn(place, sheet) : cell);
    }

    private int learn(int place, ReportSheet sheet) {
        return rows[place / Slot.CLASSES].learn(place % Slot.CLASSES, sheet.reports());
    }

    /**
     * Judges again under changed reports; rows that no change speaks of keep the very answer they had.
     *
     * @param answers the answers as things are
     * @param scenario what is different
     * @return the answers as things would be; the same object if nothing is different
     * @throws InvalidPartException if the answers are another assessor's
     */
    public RowAnswers judge(RowAnswers answers, Scenario scenario) {
        InvalidPartException.check(
                answers.assessor() == this, "DayAssessor", "answers", "本评估器的结论", "answers of this assessor", answers);
        if (scenario.isEmpty()) {
            return answers;
        }
        List<Observation> reports = scenario.over(answers.reports());
        BitSet touched = new BitSet(rows.length);
        for (Observation.Key key : scenario.keys()) {
            Address address = addresses.get(key.subject());
            if (address != null) {
                touched.set(address.row());
            }
        }
        long[] keys = answers.keys().clone();
        byte[] cells = answers.cells().clone();
        int[] only = new int[keys.length]; // a change may move every report
        touched.stream().forEach(i -> keys[i] = noReports[i]);
        for (Observation report : reports) {
            Address address = addresses.get(report.subject());
            if (address != null && touched.get(address.row())) {
                place(report, 0, keys, only);
            }
        }
        Arrays.fill(only, RowAnswers.SEVERAL);
        for (int i = 0; i < cells.length; i++) {
            if (touched.get(i) || noReports[i] == RowJudge.NO_KEY) { // the latter look at more than their own codes
                cells[i] = cell(i, keys[i], reports);
            }
        }
        return new RowAnswers(this, reports, keys, cells, only);
    }

    /** Whether the report is the one that a row was judged by, as its cell says. */
    boolean isJudged(int row, int cell, Observation report) {
        return rows[row].isJudged(cell, report);
    }

    Assessment open(int row, List<Observation> reports) {
        return rows[row].open(reports);
    }

    PlanAssessment open(List<Observation> reports) {
        return assessor.assess(reports, day);
    }
}

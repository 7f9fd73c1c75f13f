/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads the cells of one row of reported figures (填报表) against a plan.
 * <p>
 * The columns are {@link Column}. A value is a plain decimal with or without a unit ({@code 86}, {@code 40.66 万吨/年}), bounds
 * ({@code >=80}, {@code <=95}, {@code 80..95}), a grade of the indicator's scale, 已完成 or 未完成 for what is delivered, or one of
 * the published ways of saying that there is none (未统计, 暂无, ——, 待…补充…). Nothing is guessed: what fits none of these becomes
 * a finding with its column, and the row is left out.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class ObservationReader {
    private static final Set<String> DONE = ImmutableSet.of("已完成", "完成", "是", "done", "yes", "true");
    private static final Set<String> NOT_DONE = ImmutableSet.of("未完成", "否", "not done", "no", "false");

    private static final Wording DONE_OR_NOT = Wording.of("已完成或未完成", "done or not done");

    private final Plan plan;
    private final Subjects subjects;

    private ObservationReader(Plan plan) {
        this.plan = plan;
        this.subjects = Subjects.of(plan);
    }

    /**
     * A reader for a plan.
     *
     * @param plan the plan
     * @return the reader
     */
    public static ObservationReader of(Plan plan) {
        return new ObservationReader(plan);
    }

    /** The columns of a row, in the order in which they are written. */
    public enum Column {
        /** The indicator system, such as {@code foshan-2022-draft}. */
        SYSTEM,
        /** The code of an indicator, line, component or deliverable, such as {@code 54.1}. */
        INDICATOR,
        /** The division, as code or as the plan names it: {@code 440600} or 佛山市. */
        TERRITORY,
        /** The period, such as {@code 2022}. */
        PERIOD,
        /** The value. */
        VALUE,
        /** The status: our name or label, or the letter of the SDMX list; empty for a normal figure. */
        STATUS,
        /** Who says so; may be empty. */
        SOURCE;

        /**
         * The name in a heading.
         *
         * @return in lower case
         */
        public String heading() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * The cells of one row.
     *
     * @param line the number of its line, from 1
     * @param cells the text of each column; what is missing at the end is empty
     * @param columns where each column stands in its file, from 1; 0 if it does not
     */
    public record Row(long line, List<String> cells, List<Integer> columns) {
        private static final List<Integer> AS_LISTED =
                Stream.of(Column.values()).map(c -> c.ordinal() + 1).toList();

        /**
         * Copies the lists.
         *
         * @throws InvalidPartException if it is not said of every column where it stands
         */
        public Row {
            cells = List.copyOf(cells);
            columns = List.copyOf(columns);
            InvalidPartException.check(
                    columns.size() == Column.values().length,
                    "Row",
                    "columns",
                    Column.values().length + "个列号",
                    Column.values().length + " places",
                    columns.size());
        }

        /**
         * A row whose columns stand as they are listed here.
         *
         * @param line the number of its line, from 1
         * @param cells the text of each column; what is missing at the end is empty
         */
        public Row(long line, List<String> cells) {
            this(line, cells, AS_LISTED);
        }

        String cell(Column column) {
            return column.ordinal() < cells.size() ? cells.get(column.ordinal()).strip() : "";
        }

        /**
         * The place of a cell.
         *
         * @param column the column
         * @return line and column for a message
         */
        public String place(Column column) {
            int number = columns.get(column.ordinal());
            return number == 0
                    ? "第" + line + "行 (line " + line + ", no column " + column.heading() + ")"
                    : "第" + line + "行第" + number + "列 (line " + line + ", column " + number + " " + column.heading()
                            + ")";
        }
    }

    /**
     * What a row came to.
     *
     * @param observation the observation; empty if the row was left out
     * @param findings what was wrong with it
     */
    public record Outcome(Optional<Observation> observation, List<Finding> findings) {
        /** Copies the findings. */
        public Outcome {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads one row.
     *
     * @param row its cells
     * @return the observation, or why there is none
     */
    public Outcome read(Row row) {
        List<Finding> findings = new ArrayList<>();
        Optional<SystemId> system = parsed(row, Column.SYSTEM, SystemId::parse, "unknown-system", findings)
                .filter(s -> isPlanSystem(s, row, findings));
        Optional<IndicatorCode> subject = parsed(
                        row, Column.INDICATOR, IndicatorCode::parse, "unknown-indicator", findings)
                .filter(c -> isKnown(c, row, findings));
        Optional<RegionCode> territory = territory(row, findings);
        Optional<ReportingPeriod> period = parsed(
                row,
                Column.PERIOD,
                t -> ReportingPeriod.parse(t.endsWith("年") ? t.substring(0, t.length() - 1) : t),
                "bad-period",
                findings);
        Optional<Reported> reported =
                subject.flatMap(subjects::subject).flatMap(about -> reported(about, row, findings));
        if (system.isEmpty() || subject.isEmpty() || territory.isEmpty() || period.isEmpty() || reported.isEmpty()) {
            return new Outcome(Optional.empty(), findings);
        }
        String source = row.cell(Column.SOURCE);
        return new Outcome(
                Optional.of(Observation.builder()
                        .system(system.get())
                        .subject(subject.get())
                        .territory(territory.get())
                        .period(period.get())
                        .value(reported.get().value())
                        .status(reported.get().status())
                        .printed(row.cell(Column.VALUE))
                        .source((source.isEmpty() ? "" : source + " · ") + row.place(Column.VALUE))
                        .build()),
                findings);
    }

    /**
     * Holds an observation against the plan that was read without it, from a row that states form and unit of its value.
     *
     * @param row its cells, for the messages
     * @param observation the observation
     * @return the same observation, or why it is none of the plan's
     */
    public Outcome admit(Row row, Observation observation) {
        List<Finding> findings = new ArrayList<>();
        isPlanSystem(observation.system(), row, findings);
        if (plan.territory().regions().stream().noneMatch(r -> r.code().equals(observation.territory()))) {
            findings.add(strangeTerritory(row));
        }
        if (isKnown(observation.subject(), row, findings)) {
            Subject about = subjects.subject(observation.subject()).orElseThrow();
            misfit(about, observation.value())
                    .ifPresent(m -> findings.add(fault(row, Column.VALUE, m.id(), m.expected())));
            fits(new Reported(observation.value(), observation.status()), row, findings);
        }
        return new Outcome(findings.isEmpty() ? Optional.of(observation) : Optional.empty(), findings);
    }

    private record Misfit(String id, Wording expected) {}

    /** Why a value is none that can be reported on a subject. */
    private static Optional<Misfit> misfit(Subject about, ObservedValue value) {
        if (value instanceof ObservedValue.Absent) {
            return Optional.empty();
        }
        if (about.scale().isPresent()) {
            List<String> grades = about.scale().get().grades();
            return value instanceof ObservedValue.Graded graded && grades.contains(graded.grade())
                    ? Optional.empty()
                    : Optional.of(new Misfit("unknown-grade", gradeOf(grades)));
        }
        if (value instanceof ObservedValue.Delivered && about.delivered()) {
            return Optional.empty();
        }
        if (about.delivered() && about.unit().isEmpty()) {
            return Optional.of(new Misfit("not-delivered-or-not", DONE_OR_NOT));
        }
        if (value instanceof ObservedValue.Measured measured) {
            return misfit(about, measured.figure().unit());
        }
        if (value instanceof ObservedValue.Bounded bounded) {
            return misfit(about, bounded.bounds().unit());
        }
        return Optional.of(new Misfit("bad-value", FigureText.EXPECTED));
    }

    private static Optional<Misfit> misfit(Subject about, UnitOfMeasure stated) {
        return about.unit().filter(u -> !stated.isComparableTo(u)).map(u -> new Misfit("wrong-unit", figureIn(u)));
    }

    private record Reported(ObservedValue value, ObservationStatus status) {}

    private <T> Optional<T> parsed(
            Row row, Column column, Function<String, T> parse, String id, List<Finding> findings) {
        try {
            return Optional.of(parse.apply(row.cell(column)));
        } catch (InvalidPartException e) {
            findings.add(fault(row, column, id, e.expected()));
            return Optional.empty();
        }
    }

    private boolean isPlanSystem(SystemId system, Row row, List<Finding> findings) {
        boolean known = system.equals(plan.system().id())
                || plan.supplement().map(s -> s.id().equals(system)).orElse(false);
        if (!known) {
            findings.add(fault(
                    row,
                    Column.SYSTEM,
                    "unknown-system",
                    Wording.of(plan.system().id().toString(), plan.system().id().toString())));
        }
        return known;
    }

    private boolean isKnown(IndicatorCode code, Row row, List<Finding> findings) {
        boolean known = subjects.subject(code).isPresent();
        if (!known) {
            findings.add(fault(
                    row,
                    Column.INDICATOR,
                    "unknown-indicator",
                    Wording.of("本方案的指标序号", "the code of an indicator of the plan")));
        }
        return known;
    }

    private Optional<RegionCode> territory(Row row, List<Finding> findings) {
        String text = row.cell(Column.TERRITORY);
        Optional<RegionCode> byName = plan.territory().regions().stream()
                .filter(r -> r.name().zh().equals(text) || r.code().text().equals(text))
                .map(Region::code)
                .findFirst();
        if (byName.isEmpty()) {
            findings.add(strangeTerritory(row));
        }
        return byName;
    }

    private static Finding strangeTerritory(Row row) {
        return fault(
                row,
                Column.TERRITORY,
                "unknown-territory",
                Wording.of("本方案地域内的代码或名称", "a code or name of the plan's territory"));
    }

    private Optional<Reported> reported(Subject about, Row row, List<Finding> findings) {
        String text = row.cell(Column.VALUE);
        Optional<ObservationStatus> stated = Optional.empty();
        if (!row.cell(Column.STATUS).isEmpty()) {
            stated = Statuses.parse(row.cell(Column.STATUS));
            if (stated.isEmpty()) {
                findings.add(fault(row, Column.STATUS, "unknown-status", Statuses.EXPECTED));
                return Optional.empty();
            }
        }
        Optional<ObservationStatus> absence = Statuses.absenceIn(text);
        if (absence.isPresent() || (text.isEmpty() && stated.isPresent())) {
            ObservationStatus status = stated.orElseGet(absence::get);
            if (!status.isAbsent()) {
                findings.add(fault(
                        row,
                        Column.VALUE,
                        "value-missing",
                        Wording.of(
                                "与状态“" + status.label().zh() + "”相配的值",
                                "a value to go with the status "
                                        + status.label().en())));
                return Optional.empty();
            }
            return Optional.of(new Reported(new ObservedValue.Absent(text), status));
        }
        if (stated.map(ObservationStatus::isAbsent).orElse(false)) {
            findings.add(fault(
                    row, Column.VALUE, "value-with-absence", Wording.of("空白或缺失用语", "no value, or words of absence")));
            return Optional.empty();
        }
        Optional<ObservationStatus> status = stated;
        return value(about, text, row, findings)
                .map(v -> marked(text, v, status))
                .filter(r -> fits(r, row, findings));
    }

    /** A mark glued to a figure is kept as a status, unless the row states one itself. */
    private static Reported marked(String text, ObservedValue value, Optional<ObservationStatus> stated) {
        ObservationStatus read = text.contains("*") ? ObservationStatus.MARKED : ObservationStatus.NORMAL;
        return new Reported(value, stated.orElse(read));
    }

    private boolean fits(Reported reported, Row row, List<Finding> findings) {
        boolean zero = reported.value() instanceof ObservedValue.Measured m
                && m.figure().value().signum() == 0;
        if (reported.status() == ObservationStatus.ZERO_REPORT && !zero) {
            findings.add(fault(row, Column.VALUE, "not-zero", Wording.of("零报告的值为0", "0 for a zero report")));
            return false;
        }
        return true;
    }

    private static Optional<ObservedValue> value(Subject about, String text, Row row, List<Finding> findings) {
        Optional<GradeScale> scale = about.scale();
        if (scale.isPresent()) {
            List<String> grades = scale.get().grades();
            if (grades.contains(text)) {
                return Optional.of(new ObservedValue.Graded(text));
            }
            findings.add(fault(row, Column.VALUE, "unknown-grade", gradeOf(grades)));
            return Optional.empty();
        }
        String word = text.toLowerCase(Locale.ROOT);
        if (about.delivered() && (DONE.contains(word) || NOT_DONE.contains(word))) {
            return Optional.of(new ObservedValue.Delivered(DONE.contains(word)));
        }
        if (about.delivered() && about.unit().isEmpty()) {
            findings.add(fault(row, Column.VALUE, "not-delivered-or-not", DONE_OR_NOT));
            return Optional.empty();
        }
        return figures(about, text, row, findings);
    }

    private static Optional<ObservedValue> figures(Subject about, String text, Row row, List<Finding> findings) {
        try {
            return Optional.of(new FigureText(about.unit()).read(text));
        } catch (UnknownUnitException e) {
            findings.add(fault(row, Column.VALUE, "unknown-unit", e.expected()));
        } catch (InvalidPartException e) {
            findings.add(fault(row, Column.VALUE, "bad-value", e.expected()));
        } catch (WrongUnitException e) {
            findings.add(fault(row, Column.VALUE, "wrong-unit", figureIn(e.expected())));
        }
        return Optional.empty();
    }

    private static Wording gradeOf(List<String> grades) {
        return Wording.of("等级" + grades, "one of the grades " + grades);
    }

    private static Wording figureIn(UnitOfMeasure unit) {
        return Wording.of("以“" + unit + "”计的数值", "a figure in " + unit);
    }

    private static Finding fault(Row row, Column column, String id, Wording expected) {
        return new Finding(
                id,
                Severity.ERROR,
                row.place(column),
                expected,
                InvalidPartException.shown(row.cell(column)),
                Wording.of("改正该单元格；其他各行不受影响", "Correct the cell; no other row is affected"));
    }
}

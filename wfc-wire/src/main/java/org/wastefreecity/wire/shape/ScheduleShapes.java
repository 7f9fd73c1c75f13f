/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.rules.documents.Schedule;
import org.wastefreecity.rules.documents.ScheduleLine;
import org.wastefreecity.rules.documents.SumComparison;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Tasks by party and date, as a chart draws them, and stated sums held against their parts. */
public final class ScheduleShapes {
    /** The format of schedules that this version writes and reads. */
    public static final String FORMAT = "wfc-schedule/1";

    /** One bar of a chart. */
    public static final Shape<ScheduleLine> LINE = line();
    /** The bars of a plan. */
    public static final Shape<Schedule> SCHEDULE = schedule();
    /** A stated whole beside its parts. */
    public static final Shape<SumComparison> SUM = sum();

    private ScheduleShapes() {}

    private static Shape<ScheduleLine> line() {
        ObjectShape<ScheduleLine> page = ObjectShape.of("ScheduleLine");
        Field<ScheduleLine, Task> task = page.required("task", PlanShapes.TASK, ScheduleLine::task);
        Field<ScheduleLine, Optional<Party>> party = page.optional("party", SystemShapes.PARTY, ScheduleLine::party);
        Field<ScheduleLine, Optional<Responsibility>> responsibility =
                page.optional("responsibility", SystemShapes.RESPONSIBILITY, ScheduleLine::responsibility);
        Field<ScheduleLine, Optional<Milestone>> milestone =
                page.optional("milestone", PlanShapes.MILESTONE, ScheduleLine::milestone);
        page.derived("dating", Shape.constant(ScheduleLine.Dating.class), ScheduleLine::dating);
        page.derivedOptional("start", ValueShapes.DATE, ScheduleLine::start);
        page.derivedOptional("due", ValueShapes.DATE, ScheduleLine::due);
        return page.made(v -> new ScheduleLine(v.get(task), v.get(party), v.get(responsibility), v.get(milestone)));
    }

    private static Shape<Schedule> schedule() {
        ObjectShape<Schedule> page = ObjectShape.of("Schedule");
        Field<Schedule, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<Schedule, List<ScheduleLine>> lines = page.list("lines", LINE, Schedule::lines);
        page.derivedOptional("firstDay", ValueShapes.DATE, Schedule::firstDay);
        page.derivedOptional("lastDay", ValueShapes.DATE, Schedule::lastDay);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return Schedule.of(v.get(lines));
        });
    }

    private static Shape<SumComparison> sum() {
        ObjectShape<SumComparison> page = ObjectShape.of("SumComparison");
        Field<SumComparison, StatedSum> sum = page.required("sum", ProgrammeShapes.STATED_SUM, SumComparison::sum);
        Field<SumComparison, Optional<Figure>> whole = page.optional("whole", ValueShapes.FIGURE, SumComparison::whole);
        Field<SumComparison, Optional<Rational>> total =
                page.optional("total", ValueShapes.RATIONAL, SumComparison::total);
        Field<SumComparison, Optional<Rational>> difference =
                page.optional("difference", ValueShapes.RATIONAL, SumComparison::difference);
        Field<SumComparison, Optional<Rational>> rounding =
                page.optional("rounding", ValueShapes.RATIONAL, SumComparison::rounding);
        Field<SumComparison, List<IndicatorCode>> equalParts =
                page.list("equalParts", SystemShapes.CODE, SumComparison::equalParts);
        Field<SumComparison, SumComparison.Verdict> verdict =
                page.required("verdict", Shape.constant(SumComparison.Verdict.class), SumComparison::verdict);
        return page.made(v -> new SumComparison(
                v.get(sum),
                v.get(whole),
                v.get(total),
                v.get(difference),
                v.get(rounding),
                v.get(equalParts),
                v.get(verdict)));
    }
}

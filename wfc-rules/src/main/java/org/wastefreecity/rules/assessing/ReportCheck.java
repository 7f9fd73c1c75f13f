/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Subject;
import org.wastefreecity.rules.reading.Subjects;

/** Holds one report against the plan: is it about something of the plan, of the right kind, and will any rule look at it? */
final class ReportCheck {
    /** How many years before the base year and after the last deadline a report may speak of. */
    private static final int MARGIN = 20;

    private final Plan plan;
    private final Subjects subjects;
    private final LocalDate earliest;
    private final LocalDate latest;

    ReportCheck(Plan plan) {
        this.plan = plan;
        this.subjects = Subjects.of(plan);
        LocalDate base = LocalDate.of(plan.baseYear(), 12, 31);
        this.earliest = base.minusYears(MARGIN);
        this.latest = plan.targets().stream()
                .map(Target::deadline)
                .map(Deadline::lastDay)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(base)
                .plusYears(MARGIN);
    }

    /** What tells reports apart: the same row reported under two names of the plan is one row. */
    Observation.Key key(Observation o) {
        return new Observation.Key(
                subjects.system(o.subject()).orElse(o.system()), o.subject(), o.territory(), o.period());
    }

    Optional<Finding> fault(Observation o) {
        Optional<Subject> subject = subjects.subject(o.subject());
        if (subject.isEmpty()) {
            return error(
                    o,
                    "unknown-indicator",
                    "本方案的指标序号",
                    "the code of an indicator of the plan",
                    "核对序号",
                    "Check the code");
        }
        Subject about = subject.get();
        // the plan's own name serves for its supplement, too: no code stands in both
        if (!about.system().equals(o.system()) && !plan.system().id().equals(o.system())) {
            return error(
                    o,
                    "other-system",
                    "指标体系" + about.system(),
                    "the system " + about.system(),
                    "核对指标体系与序号",
                    "Check system and code");
        }
        return place(o, about)
                .or(() -> kind(o, about))
                .or(() -> unit(o, about))
                .or(() -> range(o, about))
                .or(() -> whole(o))
                .or(() -> period(o, about));
    }

    private Optional<Finding> place(Observation o, Subject about) {
        if (!about.parts().isEmpty()) {
            return error(
                    o,
                    "reported-in-parts",
                    "按分项序号" + about.parts() + "填报的数值",
                    "reports under " + about.parts(),
                    "按分项分别填报",
                    "Report each part");
        }
        boolean looked = about.territories().contains(o.territory())
                || (about.wholeTerritory() && o.territory().equals(plan.region()));
        if (looked) {
            return Optional.empty();
        }
        Object where = about.wholeTerritory() ? plan.region() : about.territories();
        return error(
                o,
                "other-territory",
                "地域" + where,
                "the territory " + where,
                "填报该地域的数值，或先汇总到该地域",
                "Report for that territory, or add up to it first");
    }

    private static Optional<Finding> kind(Observation o, Subject about) {
        ObservedValue value = o.value();
        boolean figures = about.scale().isEmpty() && (about.unit().isPresent() || !about.delivered());
        boolean fits = value instanceof ObservedValue.Absent
                || (about.delivered() && value instanceof ObservedValue.Delivered)
                || (figures && bounds(value).isPresent())
                || (value instanceof ObservedValue.Graded graded
                        && about.scale()
                                .map(s -> s.rank(graded.grade()).isPresent())
                                .orElse(false));
        if (fits) {
            return Optional.empty();
        }
        Wording expected = about.scale()
                .map(s -> Wording.of("等级" + s.grades(), "one of the grades " + s.grades()))
                .orElse(about.delivered() ? Wording.of("已完成或未完成", "done or not done") : Wording.of("数值", "a figure"));
        return error(o, "wrong-kind", expected.zh(), expected.en(), "改为该种内容", "Report that kind of value");
    }

    private static Optional<Finding> unit(Observation o, Subject about) {
        Optional<UnitOfMeasure> actual = bounds(o.value()).map(Bounds::unit);
        if (actual.isEmpty() || about.unit().map(actual.get()::isComparableTo).orElse(true)) {
            return Optional.empty();
        }
        UnitOfMeasure expected = about.unit().orElseThrow();
        return error(
                o,
                "wrong-unit",
                "以“" + expected + "”计的数值",
                "a figure in " + expected,
                "改用该计量单位",
                "State it in that unit");
    }

    /** A rate above 100 % or a negative amount is a fault of the report and no result, however good it looks. */
    private static Optional<Finding> range(Observation o, Subject about) {
        Optional<Bounds> outside = about.possible()
                .filter(range -> bounds(o.value()).map(b -> !overlap(range, b)).orElse(false));
        return outside.flatMap(range -> error(
                o,
                "impossible-value",
                "取值范围" + range + "之内的数值",
                "a figure within " + range,
                "核对数值与单位",
                "Check figure and unit"));
    }

    private static Optional<Finding> whole(Observation o) {
        boolean broken = o.figure()
                .filter(f -> f.unit().isCount())
                .map(f -> Rational.of(f.value()).times(f.unit().factor()))
                .map(v -> !v.denominator().equals(BigInteger.ONE))
                .orElse(false);
        return broken
                ? error(o, "not-whole", "整数", "a whole number", "按个数填报整数", "Count whole things")
                : Optional.empty();
    }

    private Optional<Finding> period(Observation o, Subject about) {
        LocalDate day = o.period().lastDay();
        if (day.isBefore(earliest) || day.isAfter(latest)) {
            return error(
                    o,
                    "period-out-of-plan",
                    earliest.getYear() + "至" + latest.getYear() + "年之间的时期",
                    "a period from " + earliest.getYear() + " to " + latest.getYear(),
                    "核对时期",
                    "Check the period");
        }
        boolean figure = bounds(o.value()).isPresent() || o.value() instanceof ObservedValue.Graded;
        boolean judged = about.deadlines().isEmpty()
                || about.deadlines().stream().anyMatch(d -> Due.isComparable(d, o.period()));
        if (!figure || judged) {
            return Optional.empty();
        }
        return Optional.of(Intake.finding(
                "period-not-judged",
                Severity.WARNING,
                o,
                judgedPeriod(about.deadlines()),
                Wording.of("没有规则使用该数值；请按该时期填报", "No rule looks at the figure: report for such a period")));
    }

    private static Wording judgedPeriod(List<Deadline> deadlines) {
        if (deadlines.stream().allMatch(d -> d instanceof Deadline.During during && during.cumulative())) {
            return Wording.of("目标所述时期的累计数", "the total over the period of the target");
        }
        if (deadlines.stream().allMatch(Deadline.Recurring.class::isInstance)) {
            return Wording.of("与目标周期相同的时期", "a period as long as one round of the target");
        }
        return Wording.of("整年，或止于期限当日的时期", "a whole year, or a period that ends on the day of the deadline");
    }

    private static Optional<Bounds> bounds(ObservedValue value) {
        return FigureRule.boundsOf(value);
    }

    private static boolean overlap(Bounds range, Bounds reported) {
        boolean below = range.lower().isPresent()
                && reported.upper()
                        .map(u -> u.compareTo(range.lower().get()) < 0)
                        .orElse(false);
        boolean above = range.upper().isPresent()
                && reported.lower()
                        .map(l -> l.compareTo(range.upper().get()) > 0)
                        .orElse(false);
        return !below && !above;
    }

    private static Optional<Finding> error(
            Observation o, String id, String zh, String en, String repairZh, String repairEn) {
        return Optional.of(Intake.finding(id, Severity.ERROR, o, Wording.of(zh, en), Wording.of(repairZh, repairEn)));
    }
}

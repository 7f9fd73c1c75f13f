/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Subjects;

/** Takes observations in: leaves out what contradicts the plan or itself, names each such case, and adds the baselines. */
final class Intake {
    private final Plan plan;
    private final Subjects subjects;
    private final Set<SystemId> systems = new HashSet<>();
    private final Set<RegionCode> territories = new HashSet<>();

    Intake(Plan plan) {
        this.plan = plan;
        this.subjects = Subjects.of(plan);
        systems.add(plan.system().id());
        plan.supplement().ifPresent(s -> systems.add(s.id()));
        territories.add(plan.region());
        plan.targets().stream()
                .flatMap(t -> t.scope().stream())
                .filter(Scope.Divisions.class::isInstance)
                .forEach(s -> territories.addAll(((Scope.Divisions) s).regions()));
    }

    /** What was left out, and the finding that says why. */
    record Refused(Observation observation, Finding finding) {}

    record Accepted(List<Observation> observations, List<Refused> refused, List<Finding> findings) {}

    Accepted accept(Collection<Observation> observations) {
        List<Finding> findings = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Map<Observation.Key, Observation> kept = new LinkedHashMap<>();
        Set<Observation.Key> contradicted = new HashSet<>();
        for (Observation observation : observations) {
            Optional<Finding> fault = fault(observation);
            if (fault.isPresent()) {
                findings.add(fault.get());
                if (fault.get().severity() == Severity.ERROR) {
                    refused.add(new Refused(observation, fault.get()));
                    continue;
                }
            }
            Observation first = kept.putIfAbsent(observation.key(), observation);
            if (first != null) {
                boolean same = first.value().equals(observation.value()) && first.status() == observation.status();
                Finding duplicate = duplicate(observation, first, same);
                findings.add(duplicate);
                if (!same) {
                    refused.add(new Refused(observation, duplicate));
                    contradicted.add(observation.key());
                }
            }
        }
        contradicted.forEach(kept::remove);
        for (Baseline baseline : plan.baselines()) {
            addBaseline(baseline.observation(), kept, contradicted, findings);
        }
        return new Accepted(List.copyOf(kept.values()), List.copyOf(refused), List.copyOf(findings));
    }

    private static void addBaseline(
            Observation published,
            Map<Observation.Key, Observation> kept,
            Set<Observation.Key> contradicted,
            List<Finding> findings) {
        Observation restated = kept.get(published.key());
        if (restated == null) {
            kept.put(published.key(), published);
        } else if (!restated.value().equals(published.value()) && !contradicted.contains(published.key())) {
            findings.add(finding(
                    "baseline-restated",
                    Severity.NOTE,
                    restated,
                    Wording.of("方案公布的现状值" + published.value(), "the published baseline " + published.value()),
                    Wording.of(
                            "评估用填报值，承诺路径仍从公布值起",
                            "The figure given is judged; the promised path still starts from the published one")));
        }
    }

    private Optional<Finding> fault(Observation o) {
        if (!systems.contains(o.system())) {
            return Optional.of(finding(
                    "other-system",
                    Severity.ERROR,
                    o,
                    Wording.of(
                            "指标体系" + plan.system().id(),
                            "the system " + plan.system().id()),
                    Wording.of("按该体系另行评估", "Judge it with that system")));
        }
        if (!subjects.knows(o.subject())) {
            return Optional.of(finding(
                    "unknown-indicator",
                    Severity.ERROR,
                    o,
                    Wording.of("本方案的指标序号", "the code of an indicator of the plan"),
                    Wording.of("核对序号", "Check the code")));
        }
        if (!territories.contains(o.territory())) {
            return Optional.of(finding(
                    "other-territory",
                    Severity.ERROR,
                    o,
                    Wording.of("地域" + plan.region(), "the territory " + plan.region()),
                    Wording.of("先汇总到本方案的地域", "Add it up to the plan's territory first")));
        }
        return kindFault(o).or(() -> unitFault(o)).or(() -> rangeFault(o)).or(() -> periodFault(o));
    }

    private Optional<Finding> kindFault(Observation o) {
        if (o.value() instanceof ObservedValue.Absent) {
            return Optional.empty();
        }
        Optional<Wording> expected = subjects.isDelivered(o.subject())
                ? unless(o.value() instanceof ObservedValue.Delivered, "已完成或未完成", "done or not done")
                : subjects.scale(o.subject())
                        .map(s -> unless(
                                o.value() instanceof ObservedValue.Graded g
                                        && s.rank(g.grade()).isPresent(),
                                "等级" + s.grades(),
                                "one of the grades " + s.grades()))
                        .orElseGet(() -> unless(unitOf(o.value()).isPresent(), "数值", "a figure"));
        return expected.map(
                e -> finding("wrong-kind", Severity.ERROR, o, e, Wording.of("改为该种内容", "Report that kind of value")));
    }

    private static Optional<Wording> unless(boolean fits, String zh, String en) {
        return fits ? Optional.empty() : Optional.of(Wording.of(zh, en));
    }

    /** A rate above 100 % or a negative amount is a fault of the report and no result, however good it looks. */
    private Optional<Finding> rangeFault(Observation o) {
        return subjects.possible(o.subject())
                .filter(range -> bounds(o.value()).map(b -> !overlap(range, b)).orElse(false))
                .map(range -> finding(
                        "impossible-value",
                        Severity.ERROR,
                        o,
                        Wording.of("取值范围" + range + "之内的数值", "a figure within " + range),
                        Wording.of("核对数值与单位", "Check figure and unit")));
    }

    private static Optional<Bounds> bounds(ObservedValue value) {
        if (value instanceof ObservedValue.Measured measured) {
            return Optional.of(Bounds.exactly(measured.figure()));
        }
        return value instanceof ObservedValue.Bounded bounded ? Optional.of(bounded.bounds()) : Optional.empty();
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

    private Optional<Finding> unitFault(Observation o) {
        Optional<UnitOfMeasure> expected = subjects.unit(o.subject());
        Optional<UnitOfMeasure> actual = unitOf(o.value());
        if (actual.isEmpty() || expected.map(actual.get()::isComparableTo).orElse(true)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "wrong-unit",
                Severity.ERROR,
                o,
                Wording.of("以“" + expected.get() + "”计的数值", "a figure in " + expected.get()),
                Wording.of("改用该计量单位", "State it in that unit")));
    }

    private static Optional<UnitOfMeasure> unitOf(ObservedValue value) {
        return bounds(value).map(Bounds::unit);
    }

    /** A figure of a quarter is kept, but no rule will look at it: better said than silently passed over. */
    private Optional<Finding> periodFault(Observation o) {
        ReportingPeriod period = o.period();
        if (unitOf(o.value()).isEmpty() || period.isYear() || isDeadlineOf(o, period)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "period-not-judged",
                Severity.WARNING,
                o,
                Wording.of("整年或期限所在的报告期", "a whole year, or the period of the deadline"),
                Wording.of("填报全年数值", "Report the figure of the year")));
    }

    private boolean isDeadlineOf(Observation o, ReportingPeriod period) {
        return plan.targets().stream()
                .filter(t -> t.indicator().equals(o.subject()))
                .map(Target::deadline)
                .anyMatch(d -> (d instanceof Deadline.EndOf end && end.period().equals(period))
                        || (d instanceof Deadline.During during
                                && during.period().equals(period)));
    }

    private static Finding duplicate(Observation second, Observation first, boolean same) {
        return same
                ? finding(
                        "repeated-row",
                        Severity.WARNING,
                        second,
                        Wording.of("每个键一次", "each key once"),
                        Wording.of("内容相同，只取一次", "Both say the same; it was taken once"))
                : finding(
                        "duplicate-key",
                        Severity.ERROR,
                        second,
                        Wording.of(
                                "每个键一个值，另有" + first.value(), "one value for each key, there is also " + first.value()),
                        Wording.of("两个值都未采用，请核实", "Neither was used: find out which is right"));
    }

    private static Finding finding(String id, Severity severity, Observation o, Wording expected, Wording repair) {
        String place = o.source().map(s -> s + " ").orElse("") + o.key();
        return new Finding(id, severity, place, expected, InvalidPartException.shown(o.value()), repair);
    }
}

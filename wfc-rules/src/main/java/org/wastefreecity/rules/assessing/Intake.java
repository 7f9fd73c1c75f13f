/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;

/** Takes observations in: leaves out what contradicts the plan or itself, names each such case, and adds the baselines. */
final class Intake {
    private final List<Baseline> baselines;
    private final ReportCheck check;

    Intake(Plan plan) {
        this(plan.baselines(), new ReportCheck(plan));
    }

    private Intake(List<Baseline> baselines, ReportCheck check) {
        this.baselines = baselines;
        this.check = check;
    }

    /** The same for those who look at some codes only. */
    Intake of(Set<IndicatorCode> codes) {
        return new Intake(
                baselines.stream()
                        .filter(b -> codes.contains(b.observation().subject()))
                        .toList(),
                check);
    }

    /** What was left out, and the finding that says why. */
    record Refused(Observation observation, Finding finding) {}

    record Accepted(List<Observation> observations, List<Refused> refused, List<Finding> findings) {}

    Accepted accept(Collection<Observation> observations) {
        return new Run().accept(observations);
    }

    /** Reports that speak of a time after the day judged for: kept, not looked at, and said so. */
    static List<Finding> after(LocalDate asOf, Collection<Observation> reports, Accepted accepted) {
        if (reports.isEmpty()) {
            return List.of();
        }
        Set<Observation> kept = new HashSet<>(accepted.observations());
        return reports.stream()
                .filter(o -> o.period().lastDay().isAfter(asOf) && kept.contains(o))
                .map(o -> finding(
                        "after-the-day",
                        Severity.WARNING,
                        o,
                        Wording.of("止于" + asOf + "的时期", "a period that ends by " + asOf),
                        Wording.of("晚于评估日期，未使用", "Later than the day judged for, so it was not used")))
                .toList();
    }

    static Finding finding(String id, Severity severity, Observation o, Wording expected, Wording repair) {
        String place = o.source().map(s -> s + " ").orElse("") + o.key();
        return new Finding(id, severity, place, expected, InvalidPartException.shown(o.value()), repair);
    }

    /** One intake. */
    private final class Run {
        private final List<Finding> findings = new ArrayList<>();
        private final List<Refused> refused = new ArrayList<>();
        private final Map<Observation.Key, List<Observation>> byKey = new LinkedHashMap<>();
        private final Map<Observation.Key, Observation> kept = new LinkedHashMap<>();

        Accepted accept(Collection<Observation> observations) {
            for (Observation observation : observations) {
                Optional<Finding> fault = check.fault(observation);
                fault.ifPresent(findings::add);
                if (fault.map(f -> f.severity() == Severity.ERROR).orElse(false)) {
                    refused.add(new Refused(observation, fault.orElseThrow()));
                } else {
                    byKey.computeIfAbsent(check.key(observation), k -> new ArrayList<>())
                            .add(observation);
                }
            }
            byKey.values().forEach(this::keep);
            baselines.forEach(this::addBaseline);
            return new Accepted(List.copyOf(kept.values()), List.copyOf(refused), List.copyOf(findings));
        }

        /** Reports that say the same are taken once; of those that differ none is, for nothing says which is right. */
        private void keep(List<Observation> reports) {
            Observation first = reports.get(0);
            List<Observation> others = reports.subList(1, reports.size());
            if (others.stream().allMatch(o -> isSame(o, first))) {
                kept.put(check.key(first), first);
                others.forEach(o -> findings.add(finding(
                        "repeated-row",
                        Severity.WARNING,
                        o,
                        Wording.of("每个键一次", "each key once"),
                        Wording.of("内容相同，只取一次", "Both say the same; it was taken once"))));
                return;
            }
            List<Wording> values =
                    reports.stream().map(r -> r.value().words()).distinct().toList();
            for (Observation other : others) {
                findings.add(finding(
                        "duplicate-key",
                        Severity.ERROR,
                        other,
                        Wording.of(
                                "同一指标、地域、时期只有一个值（所报为"
                                        + values.stream().map(Wording::zh).collect(Collectors.joining("、")) + "）",
                                "one value for one indicator, territory and period (reported are "
                                        + values.stream().map(Wording::en).collect(Collectors.joining(", ")) + ")"),
                        Wording.of("这些值都未采用，请核实", "None of them was used: find out which is right")));
            }
            Finding contradiction = findings.get(findings.size() - 1);
            reports.forEach(r -> refused.add(new Refused(r, contradiction)));
        }

        private void addBaseline(Baseline baseline) {
            Observation published = baseline.observation();
            Observation restated = kept.get(check.key(published));
            if (restated == null) {
                if (!byKey.containsKey(check.key(published))) {
                    kept.put(check.key(published), published);
                }
            } else if (!sameValue(restated, published)) {
                findings.add(finding(
                        "baseline-restated",
                        Severity.NOTE,
                        restated,
                        Wording.of("方案公布的现状值" + published.value(), "the published baseline " + published.value()),
                        Wording.of(
                                "评估以填报为准，承诺路径仍从公布值起",
                                "The report is judged; the promised path still starts from the published value")));
            }
        }
    }

    private static boolean isSame(Observation a, Observation b) {
        return a.status() == b.status() && sameValue(a, b);
    }

    /** 92 and 92.0 say the same. */
    private static boolean sameValue(Observation a, Observation b) {
        return a.value() instanceof ObservedValue.Measured x && b.value() instanceof ObservedValue.Measured y
                ? x.figure().isEquivalentTo(y.figure())
                : a.value().equals(b.value());
    }
}

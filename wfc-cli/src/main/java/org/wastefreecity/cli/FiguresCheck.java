/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.assessing.Assessor;

/** Holds reported figures against their plan, their baselines and each other. */
final class FiguresCheck {
    private final Plan plan;
    private final Rational mostTimes;
    private final Language language;

    FiguresCheck(Plan plan, Rational mostTimes, Language language) {
        this.plan = plan;
        this.mostTimes = mostTimes;
        this.language = language;
    }

    /** What figures come to: rows that cannot be used, computed figures that say otherwise, jumps and slips along the years. */
    CheckResult check(GivenFigures given) {
        Map<Observation.Key, Observation> all = new LinkedHashMap<>();
        plan.baselines().stream().map(Baseline::observation).forEach(o -> all.put(o.key(), o));
        given.observations().forEach(o -> all.put(o.key(), o));
        SeriesBook series = new SeriesBook(mostTimes);
        OnceTold once = new OnceTold();
        given.observations().forEach(o -> once.at(place(o), o.key().toString()));
        all.values()
                .forEach(o -> o.figure().ifPresent(f -> {
                    Optional<Indicator> indicator = plan.indicator(o.subject());
                    String place = series.add(
                            o.subject()
                                    + indicator
                                            .map(i -> " " + i.name().in(language))
                                            .orElse("") + " " + o.territory(),
                            o.period(),
                            f,
                            o.status(),
                            indicator.flatMap(Indicator::possible));
                    once.at(place, o.key().toString());
                }));
        List<Finding> findings = new ArrayList<>(given.findings());
        // all are looked at, whenever they are of
        findings.addAll(Assessor.of(plan)
                .assess(given.observations(), LocalDate.of(9999, 12, 31))
                .findings());
        findings.addAll(series.findings());
        return new CheckResult(given.read(), given.unreadable(), 0, 0, once.of(findings));
    }

    /** The place that findings about a report have. */
    private static String place(Observation report) {
        return report.source().map(s -> s + " ").orElse("") + report.key();
    }
}

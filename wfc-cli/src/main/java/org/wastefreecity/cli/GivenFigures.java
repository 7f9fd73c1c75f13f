/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.ComputedFigures;
import org.wastefreecity.cli.input.ObservationFile;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.computing.ComputedIndicator;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.rules.formula.FormulaInputs;

/**
 * The figures that a plan is judged by, reported and computed, the same for every command that judges.
 *
 * @param observations what is judged
 * @param computed what was computed from facts
 * @param findings what was wrong with the input
 * @param inputs the sums behind what was computed, if facts were given
 * @param read how many rows of reported figures were read
 * @param unreadable how many others could not be
 * @param unread why those could not be, by the code that they are on
 */
record GivenFigures(
        List<Observation> observations,
        List<ComputedIndicator> computed,
        List<Finding> findings,
        Optional<FormulaInputs> inputs,
        int read,
        int unreadable,
        ListMultimap<IndicatorCode, Finding> unread) {

    /** Reported figures; a document that reports figures itself brings them where no others are given. */
    static GivenFigures reported(Plan plan, @Nullable Path file, Optional<ProgrammeDocument> document)
            throws IOException {
        if (file == null) {
            List<Observation> own = document.stream()
                    .flatMap(d -> d.reported().stream())
                    .map(Reported::observation)
                    .toList();
            return new GivenFigures(
                    own, List.of(), List.of(), Optional.empty(), own.size(), 0, ImmutableListMultimap.of());
        }
        ObservationFile.Content content = ObservationFile.of(plan).read(file);
        return new GivenFigures(
                content.observations(),
                List.of(),
                content.findings(),
                Optional.empty(),
                content.observations().size(),
                Math.toIntExact(content.unreadable()),
                content.unread());
    }

    /** These and what facts come to, if any are given. */
    GivenFigures with(List<Path> facts, Plan plan, ExpectationChoice expectation) throws IOException {
        if (facts.isEmpty()) {
            return this;
        }
        ComputedFigures figures = ComputedFigures.of(plan, facts, expectation.read(), expectation.policy());
        ReportedAndComputed both = ReportedAndComputed.of(observations, figures.indicators());
        List<Finding> all = Stream.of(findings, figures.findings(), both.findings())
                .flatMap(List::stream)
                .toList();
        return new GivenFigures(
                both.observations(),
                figures.indicators(),
                all,
                Optional.of(figures.inputs()),
                read,
                unreadable,
                unread);
    }

    /** Those of one division. */
    GivenFigures of(RegionCode place) {
        return new GivenFigures(
                observations.stream().filter(o -> o.territory().equals(place)).toList(),
                computed,
                findings,
                inputs,
                read,
                unreadable,
                unread);
    }

    /** What they come to for a plan, on a day or on that of the latest figure. */
    PlanAssessment judged(Assessor assessor, @Nullable LocalDate asOf) {
        return asOf == null ? assessor.assess(observations) : assessor.assess(observations, asOf);
    }

    /** What was wrong with the input, and then with the figures. */
    List<Finding> findings(PlanAssessment judged) {
        return Stream.concat(findings.stream(), judged.findings().stream()).toList();
    }
}

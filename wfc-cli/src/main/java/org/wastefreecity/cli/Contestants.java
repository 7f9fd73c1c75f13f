/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.scoring.ScoreSheets;
import org.wastefreecity.rules.scoring.Scorer;
import org.wastefreecity.rules.scoring.UnsoundSchemeException;
import org.wastefreecity.wire.receipt.AssessmentInputs;

/**
 * Who is scored: the division of the plan, or each division that observations speak of, held to the same targets.
 *
 * @param units an assessment for each, by name
 * @param findings what was wrong with their figures
 */
record Contestants(Map<String, PlanAssessment> units, List<Finding> findings) {

    /**
     * Every division that figures speak of, or the plan's own one.
     *
     * @throws UnreadableInputException if figures speak of none
     */
    static Contestants of(boolean several, Plan plan, GivenFigures given, @Nullable LocalDate asOf, Language language) {
        Contestants contestants = several ? each(plan, given, asOf, language) : one(plan, given, asOf, language);
        if (contestants.units().isEmpty()) {
            throw new UnreadableInputException(Wording.of("--rank 需要填报数据", "--rank needs observations"));
        }
        return contestants;
    }

    /** The plan's own division. */
    private static Contestants one(Plan plan, GivenFigures given, @Nullable LocalDate asOf, Language language) {
        PlanAssessment judged = given.judged(Assessor.of(plan), asOf);
        return new Contestants(Map.of(name(plan, plan.region(), language), judged), given.findings(judged));
    }

    /** What each is scored on, in the order of the units. */
    List<ScoreSheet> sheets() {
        List<ScoreSheet> sheets = new ArrayList<>();
        units.forEach((unit, judged) -> sheets.add(ScoreSheets.from(unit, judged)));
        return sheets;
    }

    /** The scores of all, together. */
    List<ScoreReport> scored(ScoringScheme scheme, Plan plan) {
        try {
            return Scorer.of(scheme, plan).scoreAll(sheets());
        } catch (UnsoundSchemeException e) {
            String zh = String.join(
                    "", e.findings().stream().map(f -> f.message().zh()).toList());
            String en = String.join(
                    " ", e.findings().stream().map(f -> f.message().en()).toList());
            UnreadableInputException refused = new UnreadableInputException(Wording.of(
                    "评分办法 " + scheme.id() + " 不予接受：" + zh, "the scheme " + scheme.id() + " is refused: " + en));
            refused.initCause(e);
            throw refused;
        }
    }

    /** Whether figures speak of several divisions and of none that the plan is for. */
    static boolean areSeveral(Plan plan, List<Observation> observations) {
        List<RegionCode> places =
                observations.stream().map(Observation::territory).distinct().toList();
        return places.size() > 1 && !places.contains(plan.region());
    }

    /** Every division that figures speak of, all judged for one day. */
    private static Contestants each(Plan plan, GivenFigures given, @Nullable LocalDate asOf, Language language) {
        Map<RegionCode, List<Observation>> byPlace = new TreeMap<>(Comparator.comparing(RegionCode::text));
        given.observations()
                .forEach(o -> byPlace.computeIfAbsent(o.territory(), p -> new ArrayList<>())
                        .add(o));
        LocalDate day = asOf != null ? asOf : latest(plan, given.observations());
        Map<String, PlanAssessment> units = new LinkedHashMap<>();
        List<Finding> findings = new ArrayList<>(given.findings());
        byPlace.forEach((place, observations) -> {
            PlanAssessment judged = Assessor.of(as(plan, place)).assess(observations, day);
            units.put(name(plan, place, language), judged);
            findings.addAll(judged.findings());
        });
        return new Contestants(units, findings);
    }

    /**
     * What the assessment of the plan's own division is made of, by the code of the division: its name is that of a language.
     */
    static Map<String, AssessmentInputs> inputsOfOne(
            Plan plan,
            FiguresChoice figures,
            GivenFigures reported,
            GivenFigures given,
            Function<AssessmentInputs, AssessmentInputs> day)
            throws IOException {
        return Map.of(plan.region().text(), day.apply(figures.inputs(plan, reported, given)));
    }

    /** What the assessments of all divisions are made of that figures speak of. */
    static Map<String, AssessmentInputs> inputsOfEach(
            Plan plan,
            FiguresChoice figures,
            GivenFigures reported,
            GivenFigures given,
            Function<AssessmentInputs, AssessmentInputs> day)
            throws IOException {
        Map<String, AssessmentInputs> units = new TreeMap<>();
        Set<RegionCode> places =
                given.observations().stream().map(Observation::territory).collect(Collectors.toSet());
        for (RegionCode place : places) {
            GivenFigures own = reported.of(place);
            AssessmentInputs inputs = place.equals(plan.region())
                    ? figures.inputs(plan, own, given)
                    : AssessmentInputs.of(as(plan, place), own.observations()).with(FiguresChoice.choice(plan));
            units.put(place.text(), day.apply(inputs));
        }
        return units;
    }

    private static LocalDate latest(Plan plan, List<Observation> observations) {
        return observations.stream()
                .map(o -> o.period().lastDay())
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.of(plan.baseYear(), 12, 31));
    }

    private static String name(Plan plan, RegionCode place, Language language) {
        return region(plan, place).map(r -> r.name().in(language)).orElse(place.text());
    }

    private static Optional<Region> region(Plan plan, RegionCode place) {
        return plan.territory().regions().stream()
                .filter(r -> r.code().equals(place))
                .findFirst();
    }

    /** The same promises for another division: its baselines are not those of the plan's own one. */
    private static Plan as(Plan plan, RegionCode place) {
        List<Region> regions = new ArrayList<>(plan.territory().regions());
        if (region(plan, place).isEmpty()) {
            regions.add(Region.of(place.text(), place.text(), place.text()));
        }
        return Plan.builder()
                .title(plan.title())
                .addAllSources(plan.sources())
                .region(place)
                .territory(new Territory(regions, plan.territory().zones()))
                .baseYear(plan.baseYear())
                .system(plan.system())
                .supplement(plan.supplement())
                .addAllParties(plan.parties())
                .addAllBaselines(plan.baselines().stream()
                        .filter(b -> b.observation().territory().equals(place))
                        .toList())
                .addAllTargets(plan.targets())
                .addAllTargetGroups(plan.targetGroups())
                .build();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.canonical.CanonicalForm;
import org.wastefreecity.wire.shape.PlanShapes;
import org.wastefreecity.wire.shape.SystemShapes;

/**
 * What an assessment is made of (评估的依据): a plan, what was reported, and facts if figures were computed.
 * <pre>{@code
 * AssessmentInputs inputs = AssessmentInputs.of(plan, observations).on(LocalDate.of(2023, 12, 31));
 * Receipt receipt = Receipts.of(inputs);
 * }</pre>
 * The order of observations does not matter, nor where they were read: {@link #report} judges them in the order of their canonical forms.
 * Immutable and thread-safe.
 */
public final class AssessmentInputs implements AnswerInputs {
    /** The policy that the day of an answer is that of the latest figure (以最近数值的日期为评估日期). */
    public static final Ingredient LATEST_FIGURE = Canonical.word("as-of", "the day of the latest figure");

    private static final Ingredient DAY_GIVEN = Canonical.word("as-of", "the day given");
    private static final Ingredient EXACT = Canonical.word("rounding", "figures are compared exactly");

    private final Plan plan;
    private final List<Observation> observations;
    private final Optional<LocalDate> day;
    private final Optional<LedgerInputs> ledger;
    private final List<VersionChoice> choices;

    private AssessmentInputs(
            Plan plan,
            List<Observation> observations,
            Optional<LocalDate> day,
            Optional<LedgerInputs> ledger,
            List<VersionChoice> choices) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.observations = observations;
        this.day = day;
        this.ledger = ledger;
        this.choices = choices;
    }

    /**
     * Inputs judged on the day of the latest figure.
     *
     * @param plan the plan
     * @param observations what was reported, in any order; may be empty
     * @return the inputs
     */
    public static AssessmentInputs of(Plan plan, Collection<Observation> observations) {
        return new AssessmentInputs(plan, inOrder(observations), Optional.empty(), Optional.empty(), List.of());
    }

    private record Keyed(String form, Observation observation) {}

    private static List<Observation> inOrder(Collection<Observation> observations) {
        return observations.stream()
                .map(Sources::without)
                .map(o -> new Keyed(CanonicalForm.of(PlanShapes.OBSERVATION, o).toString(), o))
                .sorted(Comparator.comparing(Keyed::form))
                .map(Keyed::observation)
                .toList();
    }

    /**
     * The same, judged on a day.
     *
     * @param asOf the day
     * @return a copy
     */
    public AssessmentInputs on(LocalDate asOf) {
        return new AssessmentInputs(plan, observations, Optional.of(asOf), ledger, choices);
    }

    /**
     * The same with figures computed from facts beside those reported.
     *
     * @param facts what they were computed from, and what they are
     * @return a copy
     */
    public AssessmentInputs with(LedgerInputs facts) {
        return new AssessmentInputs(plan, observations, day, Optional.of(facts), choices);
    }

    /**
     * The same with one more choice among versions.
     *
     * @param choice which version of a definition was used, and why
     * @return a copy
     */
    public AssessmentInputs with(VersionChoice choice) {
        List<VersionChoice> more = new ArrayList<>(choices);
        more.add(Objects.requireNonNull(choice, "choice"));
        return new AssessmentInputs(plan, observations, day, ledger, List.copyOf(more));
    }

    /**
     * The assessment, made now.
     *
     * @return the answers
     */
    public PlanAssessment report() {
        List<Observation> all = ledger.map(
                        l -> ReportedAndComputed.of(observations, l.computed()).observations())
                .map(AssessmentInputs::inOrder)
                .orElse(observations);
        Assessor assessor = Assessor.of(plan);
        return day.map(d -> assessor.assess(all, d)).orElseGet(() -> assessor.assess(all));
    }

    @Override
    public LocalDate asOf() {
        return day.orElseGet(() -> report().asOf());
    }

    @Override
    public List<Ingredient> definitions() {
        List<Ingredient> all = new ArrayList<>();
        String id = plan.system().id().toString();
        all.add(Canonical.ingredient("plan " + id, PlanShapes.FORMAT, PlanShapes.PLAN, plan));
        all.add(Canonical.ingredient(
                "system " + id, PlanShapes.FORMAT + "#system", SystemShapes.SYSTEM, plan.system()));
        all.add(Canonical.ingredient("formulas " + id, "formulas by indicator", AssessmentInputs::writeFormulas, plan));
        ledger.ifPresent(l -> all.addAll(l.definitions()));
        return all;
    }

    private static void writeFormulas(Plan plan, WireWriter out) {
        out.beginObject();
        for (Indicator indicator : plan.system().indicators()) {
            indicator.formula().ifPresent(f -> {
                out.name(indicator.code().text());
                out.string(f.text());
            });
        }
        out.endObject();
    }

    @Override
    public List<Ingredient> data() {
        List<Ingredient> all = new ArrayList<>();
        if (!observations.isEmpty()) {
            all.add(new Ingredient("observations", "wfc-rows/1 of Observation", RowsDigest.of(observations)));
        }
        ledger.ifPresent(l -> all.add(l.facts()));
        return all;
    }

    @Override
    public List<Ingredient> policies() {
        List<Ingredient> all = new ArrayList<>();
        all.add(day.isPresent() ? DAY_GIVEN : LATEST_FIGURE);
        all.add(EXACT);
        ledger.ifPresent(l -> all.addAll(l.policies()));
        return all;
    }

    @Override
    public List<VersionChoice> choices() {
        return choices;
    }

    @Override
    public Ingredient answer() {
        return AnswerForm.ingredient(report());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;

/**
 * Judges a plan: for every row of its table and every further promise, whether it is kept, on its way, behind or missed, how
 * sure that is, and why.
 * <pre>{@code
 * PlanAssessment report = Assessor.of(Seeds.foshan2022Draft()).assess(List.of());
 * }</pre>
 * The rules in short. On target is met. Before the deadline, an unmet target is compared with the promised path, a straight
 * line from the baseline through interim targets; the path never moves because of a later figure. After the deadline only a
 * figure for the deadline itself decides; without one the answer is {@link State#UNDECIDED}, never a guess. A row is judged
 * by the first target that the plan lists for it; all other targets are judged among the
 * {@linkplain PlanAssessment#promises further promises}. Figures count if they are for a whole year or for the very period of
 * the deadline.
 * <p>
 * This class is immutable and thread-safe.
 */
public final class Assessor {
    private final Plan plan;
    private final Intake intake;
    private final List<Question> rows;
    private final List<Question> promises = new ArrayList<>();

    private Assessor(Plan plan) {
        this.plan = plan;
        this.intake = new Intake(plan);
        Questions questions = new Questions(plan);
        ImmutableList.Builder<Question> first = ImmutableList.builder();
        for (Indicator row : plan.system().rows()) {
            first.add(questions.first(row));
            promises.addAll(questions.further(row));
        }
        this.rows = first.build();
        // an indicator on several lines is no row, and yet something may be promised for it
        for (Indicator split : split(plan)) {
            promises.addAll(questions.all(split));
        }
        if (plan.supplement().isPresent()) {
            for (Indicator further : plan.supplement().get().byCode().values()) {
                promises.addAll(questions.all(further));
            }
        }
    }

    private static List<Indicator> split(Plan plan) {
        List<Indicator> split = new ArrayList<>();
        for (Indicator indicator : plan.system().indicators()) {
            if (!indicator.lines().isEmpty()) {
                split.add(indicator);
            }
        }
        return split;
    }

    /**
     * An assessor of a plan. Keep it: it prepares what every judgement needs.
     *
     * @param plan the plan
     * @return the assessor
     */
    public static Assessor of(Plan plan) {
        return new Assessor(plan);
    }

    /**
     * The same for one day, for those who judge the plan many times.
     *
     * @param day the day judged for
     * @return an assessor that remembers; keep it
     */
    public DayAssessor on(LocalDate day) {
        return new DayAssessor(this, day);
    }

    List<Question> rows() {
        return rows;
    }

    Intake intake() {
        return intake;
    }

    /**
     * The plan judged.
     *
     * @return the plan
     */
    public Plan plan() {
        return plan;
    }

    /**
     * Judges by observations, as of the last day any of them (or a baseline) speaks of.
     *
     * @param observations what was reported; may be empty, then the published baselines alone are judged
     * @return the answers, with a finding for every observation that was left out
     */
    public PlanAssessment assess(Collection<Observation> observations) {
        return assess(observations, Optional.empty());
    }

    /**
     * Judges by observations, as of a day. What was observed later than that day is not looked at.
     *
     * @param observations what was reported
     * @param asOf the day
     * @return the answers, with a finding for every observation that was left out
     */
    public PlanAssessment assess(Collection<Observation> observations, LocalDate asOf) {
        return assess(observations, Optional.of(asOf));
    }

    /**
     * Which observations no answer will rest on, for they contradict the plan or each other (未采用的填报).
     *
     * @param observations what was reported
     * @return why each was left out, in their order; equal ones stand once
     */
    public Map<Observation, Finding> leftOut(Collection<Observation> observations) {
        Map<Observation, Finding> left = new LinkedHashMap<>();
        intake.accept(observations).refused().forEach(r -> left.putIfAbsent(r.observation(), r.finding()));
        return Collections.unmodifiableMap(left);
    }

    private PlanAssessment assess(Collection<Observation> observations, Optional<LocalDate> day) {
        Intake.Accepted accepted = intake.accept(observations);
        LocalDate asOf = day.isPresent() ? day.get() : lastDay(accepted.observations());
        Evidence evidence = new Evidence(accepted.observations(), accepted.refused());
        PlanAssessment.Builder report = PlanAssessment.builder()
                .plan(plan)
                .asOf(asOf)
                .addAllFindings(accepted.findings())
                .addAllFindings(Intake.after(asOf, observations, accepted));
        Map<IndicatorCode, Assessment> byCode = new HashMap<>();
        for (Question question : rows) {
            Assessment answer = question.answer(evidence, asOf);
            byCode.put(answer.indicator().code(), answer);
            report.addRows(answer);
        }
        for (Indicator indicator : split(plan)) {
            report.addSplitIndicators(split(indicator, byCode, asOf));
        }
        List<Assessment> all = new ArrayList<>(byCode.values());
        for (Question promise : promises) {
            Assessment answer = promise.answer(evidence, asOf);
            all.add(answer);
            report.addPromises(answer);
        }
        groups(all, report);
        return report.build();
    }

    /** The last day any of them speaks of, at least that of the base year. */
    private LocalDate lastDay(List<Observation> observations) {
        LocalDate last = LocalDate.of(plan.baseYear(), 12, 31);
        for (Observation one : observations) {
            last = one.period().lastDay().isAfter(last) ? one.period().lastDay() : last;
        }
        return last;
    }

    /**
     * Judges one row, and nothing else.
     *
     * @param row the code of an indicator or line of the table
     * @param observations what was reported
     * @param asOf the day
     * @return the answer that {@link #assess(Collection, LocalDate)} gives for the row; empty if there is no such row
     */
    public Optional<Assessment> row(IndicatorCode row, Collection<Observation> observations, LocalDate asOf) {
        Intake.Accepted accepted = intake.accept(observations);
        Evidence evidence = new Evidence(accepted.observations(), accepted.refused());
        return rows.stream().filter(q -> q.row().code().equals(row)).findFirst().map(q -> q.answer(evidence, asOf));
    }

    /**
     * On what an answer rests: what was asked of each figure judged, and the path promised to it.
     *
     * @param answer an answer of this assessor for a row or a further promise
     * @param observations what was reported, as it was when the answer was given
     * @return the grounds of each figure that was looked at; none where no figure was
     */
    public List<Grounds> grounds(Assessment answer, Collection<Observation> observations) {
        Intake.Accepted accepted = intake.accept(observations);
        Evidence evidence = new Evidence(accepted.observations(), accepted.refused());
        List<Grounds> grounds = new ArrayList<>();
        Stream.concat(rows.stream(), promises.stream())
                .filter(q -> q.row().equals(answer.indicator()) && q.target().equals(answer.target()))
                .findFirst()
                .ifPresent(q -> q.answer(
                        evidence,
                        answer.asOf(),
                        (rule, observation, asked) -> grounds.add(Grounds.of(rule, observation, asked))));
        return List.copyOf(grounds);
    }

    private void groups(List<Assessment> answers, PlanAssessment.Builder report) {
        if (plan.targetGroups().isEmpty()) {
            return;
        }
        Map<String, Assessment> byTarget = new HashMap<>();
        answers.forEach(a -> a.target().ifPresent(t -> byTarget.put(t.id(), a)));
        plan.targetGroups().forEach(g -> report.addGroups(GroupRule.judge(g, byTarget)));
    }

    /** An indicator printed on several lines is met when all its lines are. */
    private static Assessment split(Indicator indicator, Map<IndicatorCode, Assessment> byCode, LocalDate asOf) {
        List<Compound.Member> members = new ArrayList<>();
        for (Indicator line : indicator.lines()) {
            Assessment a = Objects.requireNonNull(byCode.get(line.code())); // every line is a row
            members.add(new Compound.Member(Optional.of(line.code()), line.name(), Judgement.of(a)));
        }
        return Compound.all(members).toAssessment(indicator, Optional.empty(), Optional.empty(), asOf);
    }
}

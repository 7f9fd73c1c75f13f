/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Hierarchy;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.tasks.TaskReport;
import org.wastefreecity.rules.tasks.TaskStatus;

/**
 * The scorecards of all who answer for something in a plan, on one day (责任单位成绩单汇总).
 * <p>
 * A collective is its members, each with a card of its own; the collective and the city roll up, every indicator, promise and task once.
 * What was bound to a body that was renamed or merged stands on the card of who took over, with the earlier name beside it.
 * <pre>{@code
 * Scorecards cards = Scorecards.of(assessment, tasks);
 * cards.card("eco-environment").orElseThrow().late();
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class Scorecards {
    private final ImmutableMap<String, Scorecard> cards;
    private final ImmutableMap<String, List<String>> members;
    private final ImmutableList<String> unassigned;

    /** The unit that answers now, by the id under which something was bound. */
    private final ImmutableMap<String, String> heirs;

    private Scorecards(Map<String, Scorecard> cards, Map<String, List<String>> members, List<String> unassigned) {
        this.unassigned = ImmutableList.copyOf(unassigned);
        this.cards = ImmutableMap.copyOf(cards);
        this.members = ImmutableMap.copyOf(members);
        Map<String, String> now = new LinkedHashMap<>();
        cards.values().forEach(card -> card.earlier().forEach(earlier -> now.put(earlier, card.unit())));
        this.heirs = ImmutableMap.copyOf(now);
    }

    /**
     * Scorecards of bodies that are what the plan calls them.
     *
     * @param assessment the answers for the plan on a day
     * @param tasks its tasks on the same day
     * @return the cards
     * @throws InvalidPartException if the two speak of different days
     */
    public static Scorecards of(PlanAssessment assessment, TaskReport tasks) {
        return of(assessment, tasks, List.of());
    }

    /**
     * Scorecards with the bodies that took over from others.
     *
     * @param assessment the answers for the plan on a day
     * @param tasks its tasks on the same day
     * @param successions who took over; later than the day they change nothing
     * @return the cards
     * @throws InvalidPartException if the days differ, a body has two successors, or successions make a ring
     */
    public static Scorecards of(PlanAssessment assessment, TaskReport tasks, List<Succession> successions) {
        return of(assessment, tasks, successions, Set.of());
    }

    /**
     * Scorecards that know of reports which never became observations, such as a cell that cannot be read.
     *
     * @param assessment the answers for the plan on a day
     * @param tasks its tasks on the same day
     * @param successions who took over; later than the day they change nothing
     * @param refused the codes of rows on which somebody reported what could not be used
     * @return the cards
     * @throws InvalidPartException if the days differ, a body has two successors, or successions make a ring
     */
    public static Scorecards of(
            PlanAssessment assessment, TaskReport tasks, List<Succession> successions, Set<IndicatorCode> refused) {
        InvalidPartException.check(
                tasks.asOf().equals(assessment.asOf()),
                "Scorecards",
                "tasks",
                "同一日期" + assessment.asOf(),
                "of the same day, " + assessment.asOf(),
                tasks.asOf());
        Draft draft = new Draft(assessment.plan(), new Heirs(successions, assessment.asOf()));
        for (Assessment row : assessment.rows()) {
            String what = "indicator " + row.indicator().code();
            draft.add(
                    what,
                    assessment.plan().responsibilities(row.indicator()),
                    duty -> new Line.OfIndicator(row, isReported(row, refused), duty));
        }
        for (Assessment promise : assessment.promises()) {
            draft.add(
                    "promise "
                            + promise.target()
                                    .map(Target::id)
                                    .orElseGet(() ->
                                            String.valueOf(promise.indicator().code())),
                    assessment.plan().responsibilities(promise.indicator()),
                    duty -> new Line.OfPromise(promise, isReported(promise, refused), duty));
        }
        for (TaskStatus status : tasks.tasks()) {
            draft.add(
                    "task " + status.task().id(),
                    status.task().responsibilities(),
                    duty -> new Line.OfTask(status, duty));
        }
        return draft.build();
    }

    /**
     * Scorecards that were drawn before, such as those of a document.
     *
     * @param cards the cards, each unit once
     * @param collectives the ids of members by the id of the collective
     * @param unassigned what nobody answers for
     * @return the cards
     * @throws InvalidPartException if a unit has two cards
     */
    public static Scorecards of(List<Scorecard> cards, Map<String, List<String>> collectives, List<String> unassigned) {
        Map<String, Scorecard> byUnit = new LinkedHashMap<>();
        for (Scorecard card : cards) {
            InvalidPartException.check(
                    byUnit.put(card.unit(), card) == null,
                    "Scorecards",
                    "cards",
                    "每个单位一张",
                    "one card for each unit",
                    card.unit());
        }
        Map<String, List<String>> members = new LinkedHashMap<>();
        collectives.forEach((id, ids) -> members.put(id, List.copyOf(ids)));
        return new Scorecards(byUnit, members, unassigned);
    }

    /**
     * Whether somebody reported on something, be it that the report was left out or is of another time than the one that counts; a
     * published baseline is no report.
     *
     * @param row the answer for it
     * @return whether the answer rests on a report, or names one
     */
    public static boolean isReported(Assessment row) {
        return isJudgedByReport(row)
                || lastReported(row).isPresent()
                || row.reasons().stream().anyMatch(r -> r.code() == ReasonCode.LEFT_OUT);
    }

    private static boolean isJudgedByReport(Assessment row) {
        Optional<Observation> baseline = row.baseline().map(Baseline::observation);
        return row.judged().map(j -> !Optional.of(j).equals(baseline)).orElse(false)
                || row.parts().stream().anyMatch(p -> p.judged().isPresent());
    }

    /**
     * For which time something was last reported, where there is no report of the time that counts (最近填报的时期).
     *
     * @param row the answer for it
     * @return the period that the answer names; empty if the answer rests on a report, or nobody ever reported
     */
    public static Optional<ReportingPeriod> lastReported(Assessment row) {
        if (isJudgedByReport(row)) {
            return Optional.empty();
        }
        Optional<Observation> baseline = row.baseline().map(Baseline::observation);
        return row.reasons().stream()
                .flatMap(reason -> reportedFor(reason).stream())
                .filter(period ->
                        baseline.filter(b -> b.period().equals(period)).isEmpty())
                .max(Comparator.comparing(ReportingPeriod::lastDay));
    }

    /** The period of a report that a reason speaks of; one that says that there is no figure is a report as well. */
    private static Optional<ReportingPeriod> reportedFor(Reason reason) {
        return switch (reason.code()) {
            case LAST_KNOWN, FIGURE_AFTER_DEADLINE, REACHED_AFTER_DEADLINE ->
                period(reason.arguments().get(1));
            case FIGURE_ABSENT -> period(reason.arguments().get(0));
            default -> Optional.empty();
        };
    }

    private static Optional<ReportingPeriod> period(Object argument) {
        return argument instanceof ReportingPeriod period ? Optional.of(period) : Optional.empty();
    }

    private static boolean isReported(Assessment row, Set<IndicatorCode> refused) {
        return isReported(row) || refused.contains(row.indicator().code());
    }

    /**
     * Every card.
     *
     * @return the cards, in the order of the parties of the plan
     */
    public List<Scorecard> cards() {
        return cards.values().asList();
    }

    /**
     * The card of a unit.
     *
     * @param unit its id
     * @return the card, if it answers for something
     */
    public Optional<Scorecard> card(String unit) {
        return Optional.ofNullable(cards.get(unit));
    }

    /**
     * The collectives and their members on the day.
     *
     * @return the ids of members by the id of the collective
     */
    public Map<String, List<String>> collectives() {
        return members;
    }

    /**
     * A collective rolled up.
     *
     * @param collective its id
     * @return how its members stand together, each indicator, promise and task once; empty if the plan has no such collective
     */
    public Optional<Summary> collective(String collective) {
        return Optional.ofNullable(members.get(collective)).map(this::rolledUp);
    }

    /**
     * A body and all below it rolled up (按隶属关系汇总), such as a leading group with the bureaus of a city.
     * <p>
     * A collective in the hierarchy is its members. A body that was renamed or merged may stand there under the name of the plan as
     * well as under that of its successor.
     *
     * @param hierarchy which body stands under which
     * @param body the id of the body on top; it need not answer for anything itself
     * @return how they stand together, each indicator, promise and task once; all 0 if none of them answers for anything
     */
    public Summary branch(Hierarchy hierarchy, String body) {
        Set<String> below = new LinkedHashSet<>();
        for (String one : hierarchy.branch(body)) {
            below.addAll(hierarchy.branch(now(one)));
            below.add(one);
        }
        return rolledUp(below.stream()
                .flatMap(one -> members.getOrDefault(one, List.of(now(one))).stream())
                .toList());
    }

    private String now(String body) {
        return heirs.getOrDefault(body, body);
    }

    private Summary rolledUp(Collection<String> units) {
        return Summary.of(units.stream()
                .flatMap(id -> card(id).stream())
                .flatMap(c -> c.lines().stream())
                .toList());
    }

    /**
     * What nobody answers for; it stands on no card and in no summary.
     *
     * @return such as {@code task 3.1-2} or {@code promise T1@text}, in the order of the plan
     */
    public List<String> unassigned() {
        return unassigned;
    }

    /**
     * The whole plan rolled up.
     *
     * @return how all that somebody answers for stands, each indicator, promise and task once
     */
    public Summary city() {
        return Summary.of(
                cards.values().stream().flatMap(c -> c.lines().stream()).toList());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scorecards that
                && cards().equals(that.cards())
                && members.equals(that.members)
                && unassigned.equals(that.unassigned);
    }

    @Override
    public int hashCode() {
        return Objects.hash(cards, members, unassigned);
    }

    /**
     * How many cards there are, for logs.
     *
     * @return such as {@code Scorecards of 31 units}
     */
    @Override
    public String toString() {
        return "Scorecards of " + cards.size() + " units";
    }

    /** Gathers lines by unit. */
    private static final class Draft {
        private final Map<String, Party> parties = new LinkedHashMap<>();
        private final Map<String, Holder> holders = new LinkedHashMap<>();
        private final Map<String, List<String>> members = new LinkedHashMap<>();
        private final List<String> unassigned = new ArrayList<>();
        private final Heirs heirs;

        private record Holder(Wording name, Scorecard.Kind kind, Map<String, Line> lines) {}

        private record Bound(
                String id, Wording name, Scorecard.Kind kind, Optional<String> through, Optional<String> earlier) {}

        Draft(Plan plan, Heirs heirs) {
            this.heirs = heirs;
            for (Party party : plan.parties()) {
                parties.put(party.id(), party);
                List<Bound> bound = bound(party);
                bound.forEach(b -> holders.putIfAbsent(b.id(), new Holder(b.name(), b.kind(), new LinkedHashMap<>())));
                if (party instanceof Party.Collective) {
                    Set<String> ids = new LinkedHashSet<>();
                    bound.forEach(b -> ids.add(b.id()));
                    members.put(party.id(), List.copyOf(ids));
                }
            }
        }

        private List<Bound> bound(Party party) {
            return party.accept(new Party.Visitor<>() {
                @Override
                public List<Bound> single(Party.Single single) {
                    return List.of(body(single.unit(), Optional.empty()));
                }

                @Override
                public List<Bound> collective(Party.Collective collective) {
                    List<Bound> all = new ArrayList<>();
                    collective.members().forEach(m -> all.add(body(m, Optional.of(collective.id()))));
                    return all;
                }

                @Override
                public List<Bound> open(Party.Open open) {
                    return List.of(
                            new Bound(open.id(), open.name(), Scorecard.Kind.OPEN, Optional.empty(), Optional.empty()));
                }

                @Override
                public List<Bound> outside(Party.Outside outside) {
                    return List.of(new Bound(
                            outside.id(), outside.name(), Scorecard.Kind.OUTSIDE, Optional.empty(), Optional.empty()));
                }
            });
        }

        private Bound body(ResponsibleUnit unit, Optional<String> through) {
            ResponsibleUnit now = heirs.of(unit);
            return new Bound(
                    now.id(),
                    now.name(),
                    Scorecard.Kind.BODY,
                    through,
                    now.id().equals(unit.id()) ? Optional.empty() : Optional.of(unit.id()));
        }

        void add(String what, List<Responsibility> responsibilities, Function<Duty, Line> line) {
            if (responsibilities.isEmpty()) {
                unassigned.add(what);
            }
            for (Responsibility responsibility : responsibilities) {
                Party party = parties.get(responsibility.party());
                if (party == null) {
                    continue; // refused when the plan was built
                }
                for (Bound bound : bound(party)) {
                    Line made = line.apply(
                            new Duty(responsibility.role(), responsibility.basis(), bound.through(), bound.earlier()));
                    Holder holder = holders.get(bound.id());
                    if (holder != null) {
                        String key = made.getClass().getSimpleName() + made.id();
                        holder.lines().merge(key, made, Draft::weightier);
                    }
                }
            }
        }

        /** Named by itself and as a member: the one that says more of it stays. */
        private static Line weightier(Line one, Line other) {
            int lead = Boolean.compare(isLead(other), isLead(one));
            return lead > 0
                            || (lead == 0
                                    && one.duty().through().isPresent()
                                    && other.duty().through().isEmpty())
                    ? other
                    : one;
        }

        private static boolean isLead(Line line) {
            return line.duty().role() == Responsibility.Role.LEAD;
        }

        Scorecards build() {
            Map<String, Scorecard> cards = new LinkedHashMap<>();
            holders.forEach((id, holder) -> {
                if (!holder.lines().isEmpty()) {
                    cards.put(
                            id,
                            new Scorecard(
                                    id,
                                    holder.name(),
                                    holder.kind(),
                                    ImmutableList.copyOf(holder.lines().values())));
                }
            });
            return new Scorecards(cards, members, unassigned);
        }
    }
}

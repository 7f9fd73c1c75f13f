/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.plan;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;

/**
 * A published plan (实施方案): an indicator system with baselines, targets, tasks and those responsible, each with its place in
 * the documents.
 * <p>
 * When built, every reference is checked: no target without its indicator, no task without its parties, no provenance without
 * its document. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Plan {

    /**
     * The title.
     *
     * @return in both languages
     */
    Wording title();

    /**
     * The documents everything is taken from.
     *
     * @return one at least
     */
    List<SourceDocument> sources();

    /**
     * The division the plan is for.
     *
     * @return its code, one of {@link #territory}
     */
    RegionCode region();

    /**
     * The divisions and zones the plan speaks of.
     *
     * @return the territory
     */
    Territory territory();

    /**
     * The year the promises start from (基准年).
     *
     * @return the year
     */
    int baseYear();

    /**
     * The indicator table.
     *
     * @return the system; its id names the plan
     */
    IndicatorSystem system();

    /**
     * What the running text promises beyond the table, as indicators without a row.
     *
     * @return the supplement, if there is one; its codes differ from those of the system
     */
    Optional<IndicatorSystem> supplement();

    /**
     * Everybody who is named as responsible.
     *
     * @return the parties
     */
    List<Party> parties();

    /**
     * The figures of the base year, or the reasons why there are none.
     *
     * @return one for a row at most
     */
    List<Baseline> baselines();

    /**
     * The promises, of the table and of the running text.
     *
     * @return the targets; those of the table first
     */
    List<Target> targets();

    /**
     * Groups of targets of which so many must be met.
     *
     * @return the groups
     */
    List<TargetGroup> targetGroups();

    /**
     * The tasks.
     *
     * @return in the order printed
     */
    List<Task> tasks();

    /**
     * Rules that bind parties where they are not listed.
     *
     * @return the rules
     */
    List<ParticipationRule> participationRules();

    /**
     * The working groups.
     *
     * @return in the order printed
     */
    List<WorkingGroup> workingGroups();

    /**
     * What is not data, with the reasons.
     *
     * @return the register
     */
    List<RegisterEntry> register();

    /**
     * The targets of one indicator or line.
     *
     * @param code its code
     * @return them, in the order of the plan
     */
    default List<Target> targets(IndicatorCode code) {
        ImmutableList.Builder<Target> targets = ImmutableList.builder();
        for (Target target : targets()) {
            if (target.indicator().equals(code)) {
                targets.add(target);
            }
        }
        return targets.build();
    }

    /**
     * The baseline of one indicator or line.
     *
     * @param code its code
     * @return it, if the plan prints one
     */
    default Optional<Baseline> baseline(IndicatorCode code) {
        return baselines().stream()
                .filter(b -> b.observation().subject().equals(code))
                .findFirst();
    }

    /**
     * An indicator or line of the table or of the supplement.
     *
     * @param code its code
     * @return it, if the plan has it
     */
    default Optional<Indicator> indicator(IndicatorCode code) {
        Optional<Indicator> inTable = system().indicator(code);
        return inTable.isPresent() || supplement().isEmpty()
                ? inTable
                : supplement().get().indicator(code);
    }

    /**
     * Who answers for a row. Those of a line that is part of an indicator are printed once, beside the first line.
     *
     * @param row a row of the table or of the supplement
     * @return its own responsibilities, or those of the indicator it is a line of
     */
    default List<Responsibility> responsibilities(Indicator row) {
        return row.responsibilities().isEmpty()
                ? row.code()
                        .parent()
                        .flatMap(this::indicator)
                        .map(Indicator::responsibilities)
                        .orElse(List.of())
                : row.responsibilities();
    }

    /**
     * A party.
     *
     * @param id its id
     * @return it, if the plan has it
     */
    default Optional<Party> party(String id) {
        return parties().stream().filter(p -> p.id().equals(id)).findFirst();
    }

    /**
     * All rows that get a verdict: those of the table, then those of the supplement.
     *
     * @return the rows
     */
    default Stream<Indicator> rows() {
        return Stream.concat(system().rows().stream(), supplement().stream().flatMap(s -> s.rows().stream()));
    }

    /** Checks every reference. */
    @Value.Check
    default void check() {
        new PlanCheck(this).run();
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a plan; not thread-safe. */
    final class Builder extends ImmutablePlan.Builder {
        Builder() {}
    }
}

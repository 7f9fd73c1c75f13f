/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;

/**
 * A published document of the programme as a whole (文件), such as Baotou's progress report or Jilin's bulletin: the plan it is or
 * tells of, if any, and everything else it states.
 * <p>
 * When built, every reference is checked: no organ below an unknown one, no figure without its indicator, no {@link Passage} that
 * points at nothing. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface ProgrammeDocument {

    /**
     * Name and version; the same as that of the plan's indicator system.
     *
     * @return the identity
     */
    SystemId id();

    /**
     * What sort of document it is.
     *
     * @return the genre
     */
    Genre genre();

    /**
     * The title.
     *
     * @return in both languages
     */
    Wording title();

    /**
     * The day it bears.
     *
     * @return the day; empty if our copy bears none
     */
    Optional<LocalDate> dated();

    /**
     * The documents everything is taken from.
     *
     * @return one at least
     */
    List<SourceDocument> sources();

    /**
     * The division it is for.
     *
     * @return its code, one of {@link #territory}
     */
    RegionCode region();

    /**
     * The divisions and zones it speaks of.
     *
     * @return the territory
     */
    Territory territory();

    /**
     * The plan it is or tells of: indicators, targets and tasks.
     *
     * @return the plan, if there is one
     */
    Optional<Plan> plan();

    /**
     * Bodies that are named and that the plan does not have.
     *
     * @return the parties
     */
    List<Party> parties();

    /**
     * Other documents it speaks of: what it rests on, what it tells of.
     *
     * @return the documents, with their numbers where they are known
     */
    List<CitedDocument> cited();

    /**
     * Which places it binds.
     *
     * @return the rules; empty if the title says all
     */
    List<ScopeRule> scope();

    /**
     * Bodies set up to run the programme.
     *
     * @return the organs
     */
    List<Organ> organs();

    /**
     * What is done again and again.
     *
     * @return the routines
     */
    List<Routine> routines();

    /**
     * Arrangements between several sides.
     *
     * @return the mechanisms
     */
    List<Mechanism> mechanisms();

    /**
     * Kinds of waste-free cells.
     *
     * @return the kinds
     */
    List<CellKind> cells();

    /**
     * Where the work counts in an appraisal.
     *
     * @return the appraisals
     */
    List<Appraisal> appraisals();

    /**
     * Numbers of things that are stated, with those that are named.
     *
     * @return the totals
     */
    List<DeclaredTotal> totals();

    /**
     * Figures that it reports.
     *
     * @return the figures; their subjects are indicators of the plan
     */
    List<Reported> reported();

    /**
     * Which reported figures it calls parts of which.
     *
     * @return the sums
     */
    List<StatedSum> sums();

    /**
     * What it says was done.
     *
     * @return the steps
     */
    List<Step> steps();

    /**
     * Every paragraph and what became of it.
     *
     * @return the passages in the order of the document
     */
    List<Passage> passages();

    /**
     * A party of the document or of its plan.
     *
     * @param partyId its id
     * @return it, if there is one
     */
    default Optional<Party> party(String partyId) {
        return parties().stream()
                .filter(p -> p.id().equals(partyId))
                .findFirst()
                .or(() -> plan().flatMap(p -> p.party(partyId)));
    }

    /**
     * An organ.
     *
     * @param organId its id
     * @return it, if there is one
     */
    default Optional<Organ> organ(String organId) {
        return organs().stream().filter(o -> o.id().equals(organId)).findFirst();
    }

    /** Checks every reference. */
    @Value.Check
    default void check() {
        new ProgrammeCheck(this).run();
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a document; not thread-safe. */
    final class Builder extends ImmutableProgrammeDocument.Builder {
        Builder() {}
    }

    /** What sort of document it is. */
    enum Genre {
        /** A plan (实施方案, 工作方案). */
        PLAN("方案", "plan"),
        /** A report on what was done (工作进展). */
        PROGRESS_REPORT("进展报告", "progress report"),
        /** A bulletin (工作简报). */
        BULLETIN("简报", "bulletin"),
        /** News about another document (报道). */
        NEWS("报道", "news report");

        private final Wording label;

        Genre(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/**
 * A scoring scheme (评分办法): what is scored, by which rules and weights, what is done where something is missing, and which
 * grades follow; with a version and its sources.
 * <p>
 * A scheme is data: a province writes it down, versions and exchanges it, and forks no code. Implementations are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface ScoringScheme {
    /** The most places a tree may have. */
    int MAX_NODES = 1000;
    /** The deepest a tree may be. */
    int MAX_DEPTH = 12;

    /**
     * Name and version.
     *
     * @return the id
     */
    SchemeId id();

    /**
     * Its title.
     *
     * @return in both languages
     */
    Wording title();

    /**
     * Whose it is.
     *
     * @return its origin; {@link Origin#OURS} for an example that nobody prescribed
     */
    Origin origin();

    /**
     * What must be known about it.
     *
     * @return the note, if there is one
     */
    Optional<Wording> note();

    /**
     * What it was taken from.
     *
     * @return the documents
     */
    List<SourceDocument> sources();

    /**
     * The indicator system whose codes its subjects are.
     *
     * @return the system; empty if the scheme speaks of no indicators
     */
    Optional<SystemId> system();

    /**
     * Full marks.
     *
     * @return mostly 100
     */
    @Value.Default
    default BigDecimal fullMarks() {
        return BigDecimal.valueOf(100);
    }

    /**
     * What happens where a figure is missing and no branch says otherwise.
     *
     * @return the rule
     */
    Missing missing();

    /**
     * What happens where there can be no figure, 0 ÷ 0: that is neither missing nor 0.
     *
     * @return the rule
     */
    Missing notApplicable();

    /**
     * The tree.
     *
     * @return its root; the weight of the root says nothing
     */
    ScoreNode.Branch root();

    /**
     * What limits the score whatever else was reached.
     *
     * @return the vetoes and gates
     */
    List<Veto> vetoes();

    /**
     * The grades, best first.
     *
     * @return the bands; empty if there are no grades
     */
    List<GradeBand> grades();

    /**
     * How a score is shown.
     *
     * @return two places, compared exactly, unless declared
     */
    @Value.Default
    default Rounding rounding() {
        return new Rounding(2, false);
    }

    /**
     * What decides between equal scores.
     *
     * @return ids of places in the tree whose shares are compared one after another
     */
    List<String> tieBreakers();

    /**
     * What is unusual and meant.
     *
     * @return the declared departures; mostly none
     */
    Set<Departure> departures();

    /**
     * Every place in the tree, parents before children.
     *
     * @return the places
     */
    @Value.Lazy
    default List<ScoreNode> nodes() {
        List<ScoreNode> nodes = new ArrayList<>();
        collect(root(), 1, nodes);
        return List.copyOf(nodes);
    }

    private static void collect(ScoreNode node, int depth, List<ScoreNode> into) {
        into.add(node);
        InvalidPartException.check(
                depth <= MAX_DEPTH && into.size() <= MAX_NODES,
                "ScoringScheme",
                "root",
                "不超过" + MAX_DEPTH + "层、" + MAX_NODES + "项",
                "at most " + MAX_DEPTH + " levels and " + MAX_NODES + " places",
                node.id());
        if (node instanceof ScoreNode.Branch branch) {
            branch.children().forEach(c -> collect(c, depth + 1, into));
        }
    }

    /** Checks the size of the tree, that ids are unique, and that what is referred to exists. */
    @Value.Check
    default void check() {
        Constants.positive(fullMarks(), "ScoringScheme", "fullMarks");
        Set<String> ids = new HashSet<>();
        nodes().forEach(n ->
                InvalidPartException.check(ids.add(n.id()), "ScoringScheme", "root", "编号不重复", "each id once", n.id()));
        tieBreakers()
                .forEach(t -> InvalidPartException.check(
                        ids.contains(t), "ScoringScheme", "tieBreakers", "评分项编号", "the id of a place", t));
        Set<String> grades = new HashSet<>();
        grades().forEach(g -> InvalidPartException.check(
                grades.add(g.id()), "ScoringScheme", "grades", "等次不重复", "each grade once", g.id()));
        Set<String> vetoes = new HashSet<>();
        for (Veto veto : vetoes()) {
            InvalidPartException.check(
                    vetoes.add(veto.id()), "ScoringScheme", "vetoes", "编号不重复", "each id once", veto.id());
            InvalidPartException.check(
                    veto.capGrade().map(grades::contains).orElse(true),
                    "ScoringScheme",
                    "vetoes",
                    "本办法的等次",
                    "a grade of this scheme",
                    veto.capGrade());
        }
        InvalidPartException.check(
                grades().size() <= 100
                        && vetoes().size() <= 100
                        && tieBreakers().size() <= 20,
                "ScoringScheme",
                "grades",
                "等次和否决项各不超过100",
                "at most 100 grades and vetoes, 20 tie-breakers",
                grades().size());
    }

    /**
     * A builder.
     *
     * @return an empty one
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a scheme; not thread-safe. */
    final class Builder extends ImmutableScoringScheme.Builder {
        Builder() {}
    }
}

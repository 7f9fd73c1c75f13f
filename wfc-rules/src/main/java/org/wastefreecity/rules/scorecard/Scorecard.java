/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * What one unit answers for, and how it stands (责任单位成绩单).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param unit its id
 * @param name its name on the day asked for
 * @param kind what it is
 * @param lines indicators in the order of the table, then further promises of the text, then tasks; each once
 */
public record Scorecard(String unit, Wording name, Kind kind, List<Line> lines) {
    /**
     * Copies the list.
     *
     * @throws InvalidPartException if the id is blank
     */
    public Scorecard {
        InvalidPartException.checkText(unit, "Scorecard", "unit");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(kind, "kind");
        lines = ImmutableList.copyOf(lines);
    }

    /** Who has a scorecard. */
    public enum Kind {
        /** One body; members of collectives are bodies of their own (单位). */
        BODY,
        /** An open circle, such as 各相关部门: nobody is held to it before its list is written (未列明范围). */
        OPEN,
        /** Somebody outside the administration (外部主体). */
        OUTSIDE
    }

    /**
     * How many are in which state.
     *
     * @return the summary
     */
    public Summary summary() {
        return Summary.of(lines);
    }

    /**
     * What is late.
     *
     * @return the lines whose last day has passed
     */
    public List<Line> late() {
        return lines.stream().filter(Line::isLate).toList();
    }

    /**
     * What nobody reported.
     *
     * @return the indicators without a figure
     */
    public List<Line.OfIndicator> unreported() {
        return lines.stream()
                .filter(Line.OfIndicator.class::isInstance)
                .map(Line.OfIndicator.class::cast)
                .filter(l -> !l.reported())
                .toList();
    }

    /**
     * The names under which it was bound before it was renamed or merged.
     *
     * @return the ids of its predecessors on these lines
     */
    public Set<String> earlier() {
        return lines.stream()
                .flatMap(l -> l.duty().earlier().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}

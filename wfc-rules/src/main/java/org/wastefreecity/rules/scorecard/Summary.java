/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.rules.tasks.Timing;

/**
 * How many indicators and tasks are in which state (汇总).
 * <p>
 * An indicator that several members of a group answer for counts once, so a group's summary is not the sum of its members'. This
 * class is immutable and thread-safe.
 *
 * @param indicators a count for every state, 0 included
 * @param tasks a count for every timing, 0 included
 * @param lateIndicators indicators whose last day has passed and that are not met
 * @param unreported indicators for which nobody reported a figure
 */
public record Summary(Map<State, Integer> indicators, Map<Timing, Integer> tasks, int lateIndicators, int unreported) {
    /** Copies the maps, in the order of states and timings. */
    public Summary {
        indicators = Maps.immutableEnumMap(indicators);
        tasks = Maps.immutableEnumMap(tasks);
    }

    /**
     * Counts lines, each indicator and task once.
     *
     * @param lines the lines, of one unit or many
     * @return the summary
     */
    public static Summary of(Collection<? extends Line> lines) {
        Map<String, Line.OfIndicator> indicators = new LinkedHashMap<>();
        Map<String, Line.OfTask> tasks = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line instanceof Line.OfIndicator indicator) {
                indicators.putIfAbsent(line.id(), indicator);
            } else if (line instanceof Line.OfTask task) {
                tasks.putIfAbsent(line.id(), task);
            }
        }
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        indicators.values().forEach(l -> states.merge(l.assessment().state(), 1, Integer::sum));
        Map<Timing, Integer> timings = new EnumMap<>(Timing.class);
        for (Timing timing : Timing.values()) {
            timings.put(timing, 0);
        }
        tasks.values().forEach(l -> timings.merge(l.status().timing(), 1, Integer::sum));
        return new Summary(
                states,
                timings,
                (int) indicators.values().stream().filter(Line::isLate).count(),
                (int) indicators.values().stream().filter(l -> !l.reported()).count());
    }

    /**
     * How many indicators are in a state.
     *
     * @param state the state
     * @return the number
     */
    public int count(State state) {
        return indicators.getOrDefault(state, 0);
    }

    /**
     * How many tasks are so.
     *
     * @param timing how they stand
     * @return the number
     */
    public int count(Timing timing) {
        return tasks.getOrDefault(timing, 0);
    }

    /**
     * How many indicators there are.
     *
     * @return the number
     */
    public int indicatorCount() {
        return indicators.values().stream().mapToInt(Integer::intValue).sum();
    }

    /**
     * How many tasks there are.
     *
     * @return the number
     */
    public int taskCount() {
        return tasks.values().stream().mapToInt(Integer::intValue).sum();
    }
}

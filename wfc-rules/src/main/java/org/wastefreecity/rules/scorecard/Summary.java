/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scorecard;

import com.google.common.collect.Maps;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.rules.tasks.Timing;

/**
 * How many indicators, further promises and tasks are in which state (汇总).
 * <p>
 * An indicator that several members of a group answer for counts once, so a group's summary is not the sum of its members'. This
 * class is immutable and thread-safe.
 *
 * @param indicators a count for every state, 0 included
 * @param tasks a count for every timing, 0 included; of {@link Timing#NOT_KNOWN} only where there are such
 * @param lateIndicators indicators whose last day has passed and that are not met
 * @param unreported indicators for which nobody reported a figure
 * @param promises further promises of the running text; a count for every state that has one
 * @param latePromises promises whose last day has passed and that are not met
 * @param unreportedPromises promises on which nobody reported
 */
public record Summary(
        Map<State, Integer> indicators,
        Map<Timing, Integer> tasks,
        int lateIndicators,
        int unreported,
        Map<State, Integer> promises,
        int latePromises,
        int unreportedPromises) {
    /** Copies the maps, in the order of states and timings. */
    public Summary {
        indicators = Maps.immutableEnumMap(indicators);
        tasks = Maps.immutableEnumMap(tasks);
        promises = Maps.immutableEnumMap(promises);
    }

    /**
     * Counts lines, each indicator, promise and task once.
     *
     * @param lines the lines, of one unit or many
     * @return the summary
     */
    public static Summary of(Collection<? extends Line> lines) {
        Map<String, Line.OfIndicator> indicators = new LinkedHashMap<>();
        Map<String, Line.OfPromise> promises = new LinkedHashMap<>();
        Map<String, Line.OfTask> tasks = new LinkedHashMap<>();
        for (Line line : lines) {
            if (line instanceof Line.OfIndicator indicator) {
                indicators.putIfAbsent(line.id(), indicator);
            } else if (line instanceof Line.OfPromise promise) {
                promises.putIfAbsent(line.id(), promise);
            } else if (line instanceof Line.OfTask task) {
                tasks.putIfAbsent(line.id(), task);
            }
        }
        Map<State, Integer> states = new EnumMap<>(State.class);
        for (State state : State.values()) {
            states.put(state, 0);
        }
        indicators.values().forEach(l -> states.merge(l.assessment().state(), 1, Integer::sum));
        Map<State, Integer> promised = new EnumMap<>(State.class);
        promises.values().forEach(l -> promised.merge(l.assessment().state(), 1, Integer::sum));
        Map<Timing, Integer> timings = new EnumMap<>(Timing.class);
        for (Timing timing : Timing.values()) {
            if (timing != Timing.NOT_KNOWN) {
                timings.put(timing, 0);
            }
        }
        tasks.values().forEach(l -> timings.merge(l.status().timing(), 1, Integer::sum));
        return new Summary(
                states,
                timings,
                count(indicators.values(), Line::isLate),
                count(indicators.values(), l -> !l.reported()),
                promised,
                count(promises.values(), Line::isLate),
                count(promises.values(), l -> !l.reported()));
    }

    private static <L> int count(Collection<L> lines, Predicate<L> which) {
        return (int) lines.stream().filter(which).count();
    }

    /**
     * Adds the summary of another plan, such as of another city under the same province.
     *
     * @param other how the other stands; it shares no indicator, promise and task with this one, or they count twice
     * @return both together
     */
    public Summary plus(Summary other) {
        Map<Timing, Integer> timings = new EnumMap<>(tasks);
        other.tasks.forEach((timing, n) -> timings.merge(timing, n, Math::addExact));
        return new Summary(
                sum(indicators, other.indicators),
                timings,
                Math.addExact(lateIndicators, other.lateIndicators),
                Math.addExact(unreported, other.unreported),
                sum(promises, other.promises),
                Math.addExact(latePromises, other.latePromises),
                Math.addExact(unreportedPromises, other.unreportedPromises));
    }

    private static Map<State, Integer> sum(Map<State, Integer> one, Map<State, Integer> other) {
        Map<State, Integer> states = new EnumMap<>(State.class);
        states.putAll(one);
        other.forEach((state, n) -> states.merge(state, n, Math::addExact));
        return states;
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
     * How many further promises there are.
     *
     * @return the number
     */
    public int promiseCount() {
        return promises.values().stream().mapToInt(Integer::intValue).sum();
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.Observation;

/**
 * What would be different (情景): reports laid over those that were made, which stay as they are.
 * <pre>{@code
 * Scenario more = Scenario.of(List.of(row16At92));
 * RowAnswers then = assessor.judge(asThingsAre, more);
 * }</pre>
 * A report replaces the one of the same {@linkplain Observation.Key key}, or is added where nothing was reported; a key without
 * a report takes the report away. A scenario of nothing changes nothing, to the bit. This class is immutable and thread-safe.
 */
public final class Scenario {
    /** Nothing is different. */
    public static final Scenario AS_THINGS_ARE = new Scenario(ImmutableMap.of());

    private final ImmutableMap<Observation.Key, Optional<Observation>> changes;

    private Scenario(ImmutableMap<Observation.Key, Optional<Observation>> changes) {
        this.changes = changes;
    }

    /**
     * A scenario in which something else is reported.
     *
     * @param reports what is reported instead, or in addition
     * @return the scenario
     * @throws InvalidPartException if two of them have one key
     */
    public static Scenario of(Collection<Observation> reports) {
        Map<Observation.Key, Optional<Observation>> changes = new LinkedHashMap<>();
        for (Observation report : reports) {
            InvalidPartException.check(
                    changes.put(report.key(), Optional.of(report)) == null,
                    "Scenario",
                    "reports",
                    "每个键一次",
                    "each key once",
                    report.key());
        }
        return new Scenario(ImmutableMap.copyOf(changes));
    }

    /**
     * The same scenario, in which nothing is reported under a key.
     *
     * @param key the key
     * @return the scenario
     */
    public Scenario without(Observation.Key key) {
        Map<Observation.Key, Optional<Observation>> more = new LinkedHashMap<>(changes);
        more.put(key, Optional.empty());
        return new Scenario(ImmutableMap.copyOf(more));
    }

    /**
     * Whether nothing is different.
     *
     * @return whether it is the scenario of nothing
     */
    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /**
     * What the changes speak of.
     *
     * @return the keys, in the order they were given
     */
    public Set<Observation.Key> keys() {
        return changes.keySet();
    }

    /**
     * Reports as they would be.
     *
     * @param reports the reports as they are
     * @return the same in their order, with the changes in place and what is added at the end
     */
    public List<Observation> over(List<Observation> reports) {
        if (changes.isEmpty()) {
            return reports;
        }
        List<Observation> changed = new ArrayList<>(reports.size() + changes.size());
        Map<Observation.Key, Optional<Observation>> rest = new LinkedHashMap<>(changes);
        for (Observation report : reports) {
            Optional<Observation> change = changes.get(report.key());
            if (change == null) {
                changed.add(report);
            } else if (rest.remove(report.key()) != null) {
                change.ifPresent(changed::add);
            }
        }
        rest.values().forEach(c -> c.ifPresent(changed::add));
        return List.copyOf(changed);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Scenario that && changes.equals(that.changes);
    }

    @Override
    public int hashCode() {
        return changes.hashCode();
    }

    /**
     * The changes as text.
     *
     * @return the keys with what is reported under them
     */
    @Override
    public String toString() {
        return changes.toString();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Compares two lists of things with keys: what has the same key, or a key that a mapping leads to, is the same thing.
 *
 * @param noun what the things are
 * @param key their key, different for each in one list
 * @param renumbered the key in the second list that a key of the first leads to; empty if the thing is not in the second
 * @param element how two things of one key are compared
 */
record ListComparison<E>(
        Noun noun, Function<E, String> key, Function<String, Optional<String>> renumbered, Comparison<E> element)
        implements Comparison<List<E>> {

    @Override
    public Optional<Edit<List<E>>> compare(Subject whole, List<E> before, List<E> after) {
        Map<String, E> second = byKey(after);
        List<Change.Dropped<E>> dropped = new ArrayList<>();
        Map<String, Edit<E>> altered = new LinkedHashMap<>();
        Set<String> kept = new HashSet<>();
        for (E one : before) {
            String old = key.apply(one);
            Optional<String> counterpart = renumbered.apply(old).filter(second::containsKey);
            if (counterpart.isEmpty() || !kept.add(counterpart.get())) {
                dropped.add(new Change.Dropped<>(new Subject(noun, old), one));
                continue;
            }
            E other = second.getOrDefault(counterpart.get(), one);
            element.compare(new Subject(noun, old), one, other).ifPresent(e -> altered.put(old, e));
        }
        ListEdit<E> edit = new ListEdit<>(key, dropped, altered, added(after, kept), Optional.empty());
        List<String> order = after.stream().map(key).toList();
        boolean moved = !edit.applyTo(before).stream().map(key).toList().equals(order);
        ListEdit<E> complete = moved ? edit.withOrder(new Change.Reordered(whole, noun, order)) : edit;
        return complete.changes().isEmpty() ? Optional.empty() : Optional.of(complete);
    }

    private List<Change.Added<E>> added(List<E> after, Set<String> kept) {
        List<Change.Added<E>> added = new ArrayList<>();
        Optional<String> last = Optional.empty();
        for (E one : after) {
            String now = key.apply(one);
            if (!kept.contains(now)) {
                added.add(new Change.Added<>(new Subject(noun, now), one, last));
            }
            last = Optional.of(now);
        }
        return added;
    }

    private Map<String, E> byKey(List<E> things) {
        Map<String, E> map = new HashMap<>();
        things.forEach(t -> map.put(key.apply(t), t));
        return map;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Drops, alters, inserts and then, if need be, moves the things of a list. */
record ListEdit<E>(
        Function<E, String> key,
        List<Change.Dropped<E>> dropped,
        Map<String, Edit<E>> altered,
        List<Change.Added<E>> added,
        Optional<Change.Reordered> order)
        implements Edit<List<E>> {

    ListEdit<E> withOrder(Change.Reordered newOrder) {
        return new ListEdit<>(key, dropped, altered, added, Optional.of(newOrder));
    }

    @Override
    public List<E> applyTo(List<E> before) {
        Set<String> gone = new HashSet<>();
        dropped.forEach(d -> gone.add(d.subject().key()));
        List<E> things = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        for (E one : before) {
            String old = key.apply(one);
            if (!gone.contains(old)) {
                Edit<E> edit = altered.get(old);
                E now = edit == null ? one : edit.applyTo(one);
                things.add(now);
                keys.add(key.apply(now));
            }
        }
        for (Change.Added<E> addition : added) {
            int at = addition.after().map(keys::indexOf).orElse(-1) + 1;
            things.add(at, addition.value());
            keys.add(at, addition.subject().key());
        }
        return order.map(o -> moved(things, o.order())).orElse(things);
    }

    private List<E> moved(List<E> things, List<String> keys) {
        Map<String, Integer> places = new HashMap<>();
        keys.forEach(k -> places.put(k, places.size()));
        List<E> moved = new ArrayList<>(things);
        moved.sort(
                (a, b) -> Integer.compare(places.getOrDefault(key.apply(a), 0), places.getOrDefault(key.apply(b), 0)));
        return moved;
    }

    @Override
    public List<Change> changes() {
        ImmutableList.Builder<Change> all = ImmutableList.builder();
        all.addAll(dropped);
        altered.values().forEach(e -> all.addAll(e.changes()));
        all.addAll(added);
        order.ifPresent(all::add);
        return all.build();
    }
}

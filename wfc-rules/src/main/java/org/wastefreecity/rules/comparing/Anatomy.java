/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A noun taken apart into all its parts, so that it can be compared part by part and put together again.
 *
 * @param <W> the noun
 * @param <B> its builder
 */
final class Anatomy<W, B> implements Comparison<W> {
    private final Supplier<B> builder;
    private final Function<B, W> build;
    private final List<Part<W, B, ?>> parts;

    private Anatomy(Supplier<B> builder, Function<B, W> build, List<Part<W, B, ?>> parts) {
        this.builder = builder;
        this.build = build;
        this.parts = ImmutableList.copyOf(parts);
    }

    static <W, B> Anatomy<W, B> of(Supplier<B> builder, Function<B, W> build) {
        return new Anatomy<>(builder, build, List.of());
    }

    /** The anatomy with one part more. */
    <T> Anatomy<W, B> part(Function<W, T> of, BiConsumer<B, T> put, Comparison<T> comparison) {
        List<Part<W, B, ?>> more = new ArrayList<>(parts);
        more.add(new Part<>(of, put, comparison));
        return new Anatomy<>(builder, build, more);
    }

    /** The anatomy with one part more, which changes as a whole. */
    <T> Anatomy<W, B> part(Aspect aspect, Function<W, T> of, BiConsumer<B, T> put) {
        return part(of, put, Comparison.of(aspect));
    }

    /** How many parts it has; a test compares it with what the noun has. */
    int size() {
        return parts.size();
    }

    @Override
    public Optional<Edit<W>> compare(Subject whole, W before, W after) {
        if (before.equals(after)) {
            return Optional.empty();
        }
        return Optional.of(new OfParts<>(
                builder,
                build,
                parts.stream()
                        .<PartEdit<W, B, ?>>map(p -> p.compare(whole, before, after))
                        .toList()));
    }

    private record Part<W, B, T>(Function<W, T> of, BiConsumer<B, T> put, Comparison<T> comparison) {
        PartEdit<W, B, T> compare(Subject whole, W before, W after) {
            return new PartEdit<>(this, comparison.compare(whole, of.apply(before), of.apply(after)));
        }
    }

    private record PartEdit<W, B, T>(Part<W, B, T> part, Optional<Edit<T>> edit) {
        void put(W before, B builder) {
            T value = part.of().apply(before);
            part.put().accept(builder, edit.map(e -> e.applyTo(value)).orElse(value));
        }
    }

    private record OfParts<W, B>(Supplier<B> builder, Function<B, W> build, List<PartEdit<W, B, ?>> parts)
            implements Edit<W> {
        @Override
        public W applyTo(W before) {
            B fresh = builder.get();
            parts.forEach(p -> p.put(before, fresh));
            return build.apply(fresh);
        }

        @Override
        public List<Change> changes() {
            return parts.stream()
                    .flatMap(p -> p.edit().stream())
                    .flatMap(e -> e.changes().stream())
                    .toList();
        }
    }
}

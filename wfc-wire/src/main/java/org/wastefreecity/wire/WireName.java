/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The name of a field of a page (字段名), which is written a million times: an adapter may keep with it what it makes of it.
 * <p>
 * Thread-safe without a lock: what is kept is made anew if another thread, or another adapter, was there first.
 */
public final class WireName {
    private final String text;
    private @Nullable Object prepared; // immutable or safe to publish by itself, or it is not kept here

    WireName(String text) {
        this.text = Objects.requireNonNull(text, "text");
    }

    /**
     * The name.
     *
     * @return its text
     */
    public String text() {
        return text;
    }

    /**
     * What an adapter makes of the name, made once as a rule.
     *
     * @param <P> its type
     * @param type its class; a value of it must be safe to see in another thread
     * @param make makes it
     * @return it
     */
    public <P> P prepared(Class<P> type, Function<String, P> make) {
        Object kept = prepared;
        if (type.isInstance(kept)) {
            return type.cast(kept);
        }
        P made = make.apply(text);
        prepared = made;
        return made;
    }

    @Override
    public String toString() {
        return text;
    }
}

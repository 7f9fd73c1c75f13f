/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How strictly the wire is read (读取设置): its limits, and what becomes of a field that nobody knows.
 * <p>
 * Unknown fields are refused unless told otherwise, whatever the mapper around says, because a misspelt field would be a
 * promise lost in silence:
 * <pre>{@code
 * List<UnknownField> passedOver = new ArrayList<>();
 * new WfcModule(WireSettings.STRICT.toleratingUnknownFields(passedOver::add));
 * }</pre>
 * Immutable; thread-safe if the listener is.
 */
public final class WireSettings {
    /** Unknown fields are refused; {@link WireLimits#DEFAULT}. */
    public static final WireSettings STRICT = new WireSettings(WireLimits.DEFAULT, null);

    private final WireLimits limits;
    private final @Nullable Consumer<UnknownField> listener;

    private WireSettings(WireLimits limits, @Nullable Consumer<UnknownField> listener) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.listener = listener;
    }

    /**
     * The limits.
     *
     * @return the limits
     */
    public WireLimits limits() {
        return limits;
    }

    /**
     * Whether unknown fields are passed over.
     *
     * @return whether they are
     */
    public boolean isTolerant() {
        return listener != null;
    }

    /**
     * A copy with other limits.
     *
     * @param other the limits
     * @return the copy
     */
    public WireSettings withLimits(WireLimits other) {
        return new WireSettings(other, listener);
    }

    /**
     * A copy that passes over fields nobody knows, after telling a listener of each. A field that stands twice is refused
     * still.
     *
     * @param told is told of every field passed over, by the thread that reads
     * @return the copy
     */
    public WireSettings toleratingUnknownFields(Consumer<UnknownField> told) {
        return new WireSettings(limits, Objects.requireNonNull(told, "told"));
    }

    @Nullable
    Consumer<UnknownField> listener() {
        return listener;
    }
}

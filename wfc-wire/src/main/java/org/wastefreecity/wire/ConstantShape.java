/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** The shape of an enum: a constant stands on the wire by its name. */
final class ConstantShape<E extends Enum<E>> implements Shape<E> {
    private final WireType type;
    private final List<E> constants;
    private final Map<String, E> byName = new HashMap<>(); // only looked up
    private final Recurring<E> texts;

    /** Of the constants in their order, and the name of their type. */
    ConstantShape(String name, E[] constants) {
        this.constants = List.of(constants);
        this.constants.forEach(c -> byName.put(c.name(), c));
        this.type = new WireType.Choice(
                name, Arrays.stream(constants).map(Enum::name).toList());
        this.texts = new Recurring<>(Math.max(4, 4 * Integer.highestOneBit(constants.length)), this::parse);
    }

    private E parse(String name) {
        E constant = byName.get(name);
        if (constant == null) {
            String shown = InvalidPartException.shown(name);
            throw new UnknownWordException(
                    Wording.of("应为" + constants + "之一，实为" + shown, "expected one of " + constants + ", got " + shown));
        }
        return constant;
    }

    @Override
    public E read(WireReader in) {
        return in.code(texts);
    }

    @Override
    public void write(E value, WireWriter out) {
        out.code(value.name());
    }

    @Override
    public WireType type() {
        return type;
    }
}

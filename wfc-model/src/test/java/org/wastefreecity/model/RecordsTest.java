/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every record of the model promises: no null, no change from outside. */
class RecordsTest {

    static Stream<Class<?>> types() {
        return RecordSamples.types().stream();
    }

    @Test
    void types_ofTheModel_areFound() {
        assertTrue(RecordSamples.types().size() > 50, () -> "found only " + RecordSamples.types());
    }

    @ParameterizedTest
    @MethodSource("types")
    void new_null_isRefusedAtTheDoor(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        List<String> taken = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            if (!components[i].getType().isPrimitive()) {
                Object[] arguments = RecordSamples.arguments(type);
                clear(arguments, i);
                try {
                    RecordSamples.build(type, arguments);
                    taken.add(components[i].getName());
                } catch (InvocationTargetException e) {
                    assertInstanceOf(NullPointerException.class, e.getCause(), () -> type + " " + e.getCause());
                }
            }
        }
        assertEquals(List.of(), taken, () -> type.getSimpleName() + " takes null");
    }

    @SuppressWarnings("NullAway") // null is what is tested
    private static void clear(Object[] arguments, int i) {
        arguments[i] = null;
    }

    @ParameterizedTest
    @MethodSource("types")
    void equals_sameParts_isTrue(Class<?> type) {
        assertEquals(RecordSamples.of(type), RecordSamples.of(type));
        assertEquals(RecordSamples.of(type).hashCode(), RecordSamples.of(type).hashCode());
        assertNotNull(RecordSamples.of(type).toString());
    }

    @ParameterizedTest
    @MethodSource("types")
    void collections_changedOutside_haveNoEffect(Class<?> type) throws ReflectiveOperationException {
        Object[] arguments = RecordSamples.arguments(type);
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = changeable(arguments[i]);
        }
        Object built = RecordSamples.build(type, arguments);
        for (Object argument : arguments) {
            empty(argument);
        }
        assertEquals(RecordSamples.of(type), built);
        for (RecordComponent component : type.getRecordComponents()) {
            Object value = component.getAccessor().invoke(built);
            if (value instanceof Collection<?> c) {
                assertThrows(UnsupportedOperationException.class, c::clear, component::getName);
            } else if (value instanceof Map<?, ?> m) {
                assertThrows(UnsupportedOperationException.class, m::clear, component::getName);
            }
        }
    }

    private static Object changeable(Object argument) {
        if (argument instanceof List<?> list) {
            return new ArrayList<>(list);
        }
        if (argument instanceof Set<?> set) {
            return new LinkedHashSet<>(set);
        }
        return argument instanceof Map<?, ?> map ? new HashMap<>(map) : argument;
    }

    private static void empty(Object argument) {
        if (argument instanceof ArrayList<?> list) {
            list.clear();
        } else if (argument instanceof HashSet<?> set) {
            set.clear();
        } else if (argument instanceof HashMap<?, ?> map) {
            map.clear();
        }
    }
}

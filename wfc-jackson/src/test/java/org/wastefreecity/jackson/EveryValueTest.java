/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.schema.JsonSchemas;
import org.wastefreecity.wire.shape.Pages;

/**
 * Every public value type of the model and the rules stands on a page of the wire, or in {@code wire/exceptions.tsv} with the reason
 * why not (a star stands for any ending). A value type is a record, an enum, a sealed family, or an interface with a builder.
 */
class EveryValueTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Public value types by their name behind the package, with that around it before a point. */
    private static Set<Class<?>> values(Class<?> inside) throws IOException, URISyntaxException {
        URI place = inside.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (place.getPath().endsWith(".jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(Path.of(place))) {
                return values(jar.getPath("/"));
            }
        }
        return values(Path.of(place));
    }

    private static Set<Class<?>> values(Path root) throws IOException {
        Map<String, Class<?>> found = new TreeMap<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                String name =
                        root.relativize(file).toString().replace('\\', '/').replace('/', '.');
                if (name.endsWith("-info.class")) {
                    continue;
                }
                Class<?> type = load(name.substring(0, name.length() - ".class".length()));
                if (isPublic(type) && isValue(type)) {
                    found.put(type.getName(), type);
                }
            }
        }
        return new LinkedHashSet<>(found.values());
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryValueTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> around = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && (around == null || isPublic(around));
    }

    private static boolean isValue(Class<?> type) {
        return type.isRecord()
                || type.isEnum()
                || type.isSealed()
                || (type.isInterface()
                        && Arrays.stream(type.getDeclaredClasses())
                                .anyMatch(c -> c.getSimpleName().equals("Builder")));
    }

    private static String nameOf(Class<?> type) {
        return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
    }

    /** The types on pages of their own, and the names of those that stand inside pages. */
    private static void assertStands(Set<Class<?>> values, Map<String, String> exceptions, Set<String> used)
            throws IOException {
        Set<Class<?>> pages = new LinkedHashSet<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                pages.add(type);
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {
                pages.add(type);
            }
        });
        JsonNode inside = MAPPER.readTree(JsonSchemas.of(JsonSchemas.ALL)).get("$defs");
        Map<String, Class<?>> byName = new LinkedHashMap<>();
        Set<String> ambiguous = new TreeSet<>();
        values.forEach(v -> {
            if (byName.put(nameOf(v), v) != null) {
                ambiguous.add(nameOf(v)); // then a name inside a page does not tell which of them
            }
        });
        Set<String> nowhere = new TreeSet<>();
        for (Class<?> value : values) {
            String name = nameOf(value);
            boolean stands = pages.contains(value) || (inside.has(name) && !ambiguous.contains(name));
            Optional<String> exception = exceptions.keySet().stream()
                    .filter(e -> e.endsWith("*")
                            ? value.getName().startsWith(e.substring(0, e.length() - 1))
                            : value.getName().equals(e))
                    .findFirst();
            if (exception.isPresent()) {
                assertTrue(!stands, value + " stands on a page, so it is no exception");
                used.add(exception.get());
            } else if (!stands) {
                nowhere.add(value.getName());
            }
        }
        assertEquals("", String.join("\n", nowhere), "on no page and no exception");
    }

    @Test
    void values_standOnAPage_orAreExceptions() throws IOException, URISyntaxException {
        Map<String, String> exceptions = new LinkedHashMap<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/wire/exceptions.tsv"))) {
            String[] cells = line.split("\t", -1);
            assertEquals(2, cells.length, line);
            assertTrue(!cells[1].isBlank(), line);
            exceptions.put(cells[0], cells[1]);
        }
        Set<Class<?>> values = new LinkedHashSet<>(values(Wording.class));
        assertTrue(values.size() > 80, values::toString);
        values.addAll(values(FormulaResult.class));
        assertTrue(values.size() > 150, values::toString);
        Set<String> used = new TreeSet<>();
        assertStands(values, exceptions, used);
        assertEquals(used, new TreeSet<>(exceptions.keySet()), "exceptions of types that are not there");
    }
}

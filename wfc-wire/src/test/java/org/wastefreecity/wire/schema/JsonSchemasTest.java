/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.Pages;

/**
 * What is published under {@code docs/schema} is what the pages say now. After a page has changed:
 * {@code mvn -pl wfc-wire test -Dtest=JsonSchemasTest -Dwfc.golden.write=true}.
 */
class JsonSchemasTest {
    private static final Path FOLDER = Path.of("../docs/schema");

    static List<String> names() {
        return JsonSchemas.names();
    }

    private static Path file(String name) {
        return FOLDER.resolve(name + ".schema.json");
    }

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("wfc.golden.write")) {
            Files.createDirectories(FOLDER);
            for (String name : names()) {
                Files.writeString(file(name), JsonSchemas.of(name));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void of_aDocument_isWhatIsPublished(String name) throws IOException {
        assertEquals(Files.readString(file(name)), JsonSchemas.of(name));
    }

    @Test
    void published_isNothingElse() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> all = Files.list(FOLDER)) {
            all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".json"))
                    .forEach(files::add);
        }
        Set<String> expected = new TreeSet<>();
        names().forEach(n -> expected.add(n + ".schema.json"));
        assertEquals(expected, files);
    }

    @Test
    void titles_areThereForEveryTypeAndField_andForNothingElse() {
        Titles titles = new Titles();
        names().forEach(name -> JsonSchemas.of(name, titles));
        assertEquals(Set.of(), titles.missing(), "add a line to titles.tsv for each: key, 中文, English, tabs between");
        assertEquals(Set.of(), titles.unused(), "no type or field is called so any more: take the lines out");
    }

    @Test
    void titles_areChineseAndEnglish() throws IOException {
        for (String line : Files.readAllLines(Path.of("src/main/resources/org/wastefreecity/wire/schema/titles.tsv"))) {
            if (!line.startsWith("//")) {
                String[] cells = line.split("\t", -1);
                assertTrue(
                        cells[1].codePoints()
                                .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN),
                        line);
                assertTrue(cells[2].matches("[\\x20-\\x7e]+"), line);
            }
        }
    }

    @Test
    void pages_leaveNothingUntold() {
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                assertTold(type.getSimpleName(), shape.type(), 12);
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {
                assertTold(type.getSimpleName(), shape.type(), 12);
            }
        });
    }

    private static void assertTold(String path, WireType type, int depth) {
        assertFalse(type instanceof WireType.Untold, path + " says nothing of what it writes");
        if (depth == 0) {
            return;
        }
        if (type instanceof WireType.Later later) {
            assertTold(path, later.type().get(), depth - 1);
        } else if (type instanceof WireType.Several several) {
            assertTold(path + "[]", several.element(), depth - 1);
        } else if (type instanceof WireType.Page page) {
            page.entries().forEach(e -> assertTold(path + "." + e.name(), e.type(), depth - 1));
        } else if (type instanceof WireType.Family family) {
            family.forms().forEach((form, page) -> assertTold(path + "<" + form + ">", page, depth - 1));
        }
    }

    @Test
    void of_anUnknownName_isRefused() {
        assertThrows(InvalidPartException.class, () -> JsonSchemas.of("plans"));
    }

    @Test
    void of_aShapeOfOnesOwn_isMadeInTheSameManner() {
        ObjectShape<String> page = ObjectShape.of("Greeting");
        ObjectShape.Field<String, String> text = page.required("text", Shape.TEXT, s -> s);
        String schema =
                JsonSchemas.of("urn:example:greeting", Wording.of("问候", "a greeting"), page.made(v -> v.get(text)));
        assertTrue(schema.contains("\"$ref\": \"#/$defs/Greeting\""), schema);
        assertTrue(schema.contains("\"required\": [\n    \"text\""), schema);
        assertTrue(schema.contains("\"additionalProperties\": false"), schema);
    }

    @Test
    void of_twoPagesOfOneName_isRefused() {
        ObjectShape<String> one = ObjectShape.of("Twice");
        ObjectShape.Field<String, String> text = one.required("text", Shape.TEXT, s -> s);
        ObjectShape<String> other = ObjectShape.of("Twice");
        ObjectShape.Field<String, String> inner = other.required("inner", one.made(v -> v.get(text)), s -> s);
        Shape<String> ring = other.made(v -> v.get(inner));
        assertThrows(
                IllegalStateException.class, () -> JsonSchemas.of("urn:example:twice", Wording.of("二", "two"), ring));
    }
}

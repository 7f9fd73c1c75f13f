/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.rules.printing.TargetWords;
import org.wastefreecity.rules.reading.UnitCellReader;
import org.wastefreecity.rules.reading.targets.Outline;
import org.wastefreecity.rules.reading.targets.TargetContext;
import org.wastefreecity.rules.reading.targets.TargetReader;
import org.wastefreecity.rules.reading.targets.TargetReading;

/** What {@code docs/targets.md} shows is what the reader does. */
class TargetPageTest {
    private static final Path PAGE = Path.of("..", "docs", "targets.md");

    private static List<String[]> rows(String name) throws IOException {
        String page = Files.readString(PAGE);
        String table = page.substring(page.indexOf("<!-- " + name + " -->"), page.indexOf("<!-- /" + name + " -->"));
        return table.lines()
                .filter(l -> l.startsWith("| `"))
                .map(l -> Arrays.stream(l.split("\\|", -1)).map(String::strip).toArray(String[]::new))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> examples_areReadAsShown() throws IOException {
        return rows("forms").stream()
                .map(r -> DynamicTest.dynamicTest(r[1] + " " + r[5], () -> {
                    Outline outline = outline(r[3], r[4], r[5]);
                    assertEquals(r[1], "`" + outline.form() + "`");
                    assertEquals(r[6], String.join(", ", outline.values()));
                }));
    }

    @TestFactory
    Stream<DynamicTest> modifiers_areReadAsShown() throws IOException {
        return rows("modifiers").stream()
                .map(r -> DynamicTest.dynamicTest(r[1] + " " + r[5], () -> {
                    Outline outline = outline(r[3].replace("†", ""), r[4], r[5]);
                    Set<String> modifiers = new HashSet<>(outline.modifiers());
                    outline.parts().forEach(p -> modifiers.addAll(p.modifiers()));
                    assertTrue(modifiers.contains(r[1].replace("`", "")), modifiers::toString);
                }));
    }

    @TestFactory
    Stream<DynamicTest> directions_areReadAsShown() throws IOException {
        return rows("directions").stream()
                .map(r -> DynamicTest.dynamicTest(
                        r[1] + " " + r[4],
                        () -> assertTrue(
                                r[1].startsWith("`" + outline(r[2], r[3], r[4]).direction() + "`"))));
    }

    private static Outline outline(String name, String unitCell, String text) {
        Optional<UnitOfMeasure> unit = UnitCellReader.read(unitCell)
                .unit()
                .or(() -> UnitCellReader.unitIn(name).flatMap(u -> u.unit().unit()));
        TargetContext context = TargetContext.builder().name(name).unit(unit).build();
        return Outline.of(TargetReader.read(text, context), unit);
    }

    @Test
    void forms_areAllShown() throws IOException {
        Set<String> shown = new HashSet<>();
        rows("forms").forEach(r -> shown.add(r[1].replace("`", "")));
        assertTrue(shown.containsAll(Set.of(
                "atLeast",
                "atMost",
                "between",
                "equalTo",
                "about",
                "undirected",
                "changeFromBase",
                "changeSign",
                "comparedTo",
                "ranked",
                "trend",
                "checklist",
                "atLeastGrade",
                "shareOfObjects",
                "extent",
                "allOf",
                "anyOf",
                "floorAndStretch",
                "dutyElsewhere",
                "pending",
                "notSet",
                "unreadable",
                "several")));
    }

    /** The ten lines at the top of the page. */
    @Test
    void tenLines_run() {
        TargetContext indicator = TargetContext.builder()
                .name("一般工业固体废物产生强度")
                .unit(UnitOfMeasure.parse("吨/万元"))
                .build();
        TargetReading reading = TargetReader.read("较2020年下降10%左右", indicator);
        assertTrue(reading.promises()
                .get(0)
                .condition()
                .toString()
                .startsWith("ChangeFromBase[base=OfYear[year=2020], sense=DECREASE"));
        assertEquals("较2020年下降约10%", TargetWords.of(reading).zh());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;

/** What facts speak of: measures by every name of a catalogue, and categories by those of a tree, if there is one. */
final class FactCells {
    private static final Wording MEASURE_EXPECTED = Wording.of("目录中的统计量", "a measure of the catalogue");
    private static final Wording CATEGORY_EXPECTED = Wording.of("分类中的类别", "a category of the tree");

    private final Map<String, Measure> measures;
    private final Optional<Map<String, String>> categories;

    FactCells(MeasureCatalogue catalogue, Optional<CategoryTree> tree) {
        this.measures = catalogue.byName();
        this.categories = tree.map(FactCells::categories);
    }

    /** Ids first; then codes and names that one category only has. */
    private static Map<String, String> categories(CategoryTree tree) {
        Map<String, String> ids = new HashMap<>();
        Map<String, String> names = new HashMap<>();
        Set<String> shared = new TreeSet<>();
        tree.categories().forEach(c -> {
            ids.put(c.id(), c.id());
            Stream.of(c.code(), c.name().zh(), c.name().en()).distinct().forEach(name -> {
                if (names.put(name, c.id()) != null) {
                    shared.add(name);
                }
            });
        });
        names.keySet().removeAll(shared);
        names.putAll(ids);
        names.put("-", "-"); // what is no waste, such as population
        return Map.copyOf(names);
    }

    void writeMeasure(TableColumn column, Fact fact, RowWriting cells) {
        Measure known = measures.get(fact.measure().id());
        if (!fact.measure().equals(known)) {
            throw cells.refused(column, MEASURE_EXPECTED, fact.measure().id());
        }
        cells.put(column, fact.measure().id());
    }

    Optional<Measure> readMeasure(TableColumn column, RowReading cells) {
        String name = cells.code(column);
        Optional<Measure> measure = Optional.ofNullable(measures.get(name));
        if (measure.isEmpty()) {
            fault(column, "unknown-measure", MEASURE_EXPECTED, name, List.copyOf(measures.keySet()), cells);
        }
        return measure;
    }

    Optional<String> readCategory(TableColumn column, RowReading cells) {
        Optional<String> text = cells.text(column);
        if (categories.isEmpty()) {
            return needed(column, "no-category", CATEGORY_EXPECTED, text, cells);
        }
        String name = text.orElse("").strip();
        Optional<String> id = Optional.ofNullable(categories.get().get(name));
        if (id.isEmpty()) {
            fault(
                    column,
                    "unknown-category",
                    CATEGORY_EXPECTED,
                    name,
                    List.copyOf(categories.get().keySet()),
                    cells);
        }
        return id;
    }

    /** A text that has to be there. */
    static Optional<String> needed(
            TableColumn column, String id, Wording expected, Optional<String> text, RowReading cells) {
        Optional<String> given = text.filter(t -> !t.isBlank());
        if (given.isEmpty()) {
            cells.fault(column, id, expected);
        }
        return given;
    }

    private static void fault(
            TableColumn column, String id, Wording expected, String name, List<String> names, RowReading cells) {
        Optional<String> near = Nearest.to(name, names.stream().sorted().toList());
        if (near.isEmpty()) {
            cells.fault(column, id, expected);
        } else {
            cells.fault(
                    column,
                    id,
                    expected,
                    Wording.of("是否为“" + near.get() + "”？", "Did you mean \"" + near.get() + "\"?"));
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.math.BigDecimal;
import java.time.LocalDate;
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
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
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

    /** The columns that plain and SDMX tables read alike, once the codes of a row are read. */
    record Columns(TableColumn value, TableColumn unit, TableColumn status, TableColumn filed) {}

    /** The codes of a row as far as they could be read. */
    record Codes(
            Optional<Measure> measure,
            Optional<String> category,
            Optional<RegionCode> territory,
            Optional<String> zone,
            Optional<ReportingPeriod> period,
            Optional<String> reporter) {}

    /**
     * The rest of a row, and the row put together.
     *
     * @param none whether no value is given
     * @param units what units mean, for one file
     */
    static Optional<Fact> fact(
            Columns at,
            Codes codes,
            Optional<ObservationStatus> status,
            boolean none,
            Memo<UnitOfMeasure> units,
            RowReading cells) {
        Optional<LocalDate> filed = cells.isGiven(at.filed())
                ? cells.made(at.filed(), "unknown-date", () -> LocalDate.parse(cells.code(at.filed())))
                : Optional.empty();
        if (none && status.map(ObservationStatus::isAbsent).orElse(false)) {
            return Optional.empty(); // says that there is no figure: no fact, and no fault
        }
        Optional<BigDecimal> value = cells.number(at.value());
        if (!cells.isGiven(at.value())) {
            cells.fault(at.value(), "no-value", Wording.of("十进制数", "a plain decimal"));
        }
        Optional<UnitOfMeasure> unit = cells.isGiven(at.unit())
                ? cells.parsed(at.unit(), "unknown-unit", UnitText.EXPECTED, units)
                : codes.measure().map(Measure::unit);
        if (cells.isFaulty()) {
            return Optional.empty();
        }
        Measure measure = codes.measure().orElseThrow();
        boolean fits = unit.orElseThrow().isComparableTo(measure.unit());
        return cells.made(
                fits ? at.status() : at.unit(),
                fits ? "status-contradicts-value" : "wrong-unit",
                () -> Fact.builder()
                        .measure(measure)
                        .category(codes.category().orElseThrow())
                        .territory(codes.territory().orElseThrow())
                        .zone(codes.zone())
                        .period(codes.period().orElseThrow())
                        .value(Figure.of(value.orElseThrow(), unit.get()))
                        .reporter(codes.reporter().orElseThrow())
                        .status(status.orElse(ObservationStatus.NORMAL))
                        .filed(filed)
                        .build());
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

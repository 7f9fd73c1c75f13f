/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactColumn;
import org.wastefreecity.wire.receipt.RowsDigest;

/**
 * The digest of ledger facts in CSV files, as a receipt names it. Order of rows and columns, line ends and the way a measure or category is
 * called do not count; rows that cannot be used do, for somebody sent them.
 */
public final class FactRows {
    private final Map<String, Measure> measures;
    private final Map<String, String> categories = new LinkedHashMap<>();

    private FactRows(MeasureCatalogue measures, CategoryTree categories) {
        this.measures = measures.byName();
        for (WasteCategory category : categories.categories()) {
            for (String name : List.of(
                    category.code(), category.name().zh(), category.name().en())) {
                this.categories.merge(name, category.id(), (one, other) -> one.equals(other) ? one : name);
            }
        }
    }

    /**
     * The digest of all rows of some files together.
     *
     * @param files the files
     * @param measures what facts count
     * @param categories of which waste
     * @return the digest
     * @throws UnreadableInputException if a file is no CSV
     * @throws IOException if reading fails on the way
     */
    public static Digest digest(List<Path> files, MeasureCatalogue measures, CategoryTree categories)
            throws IOException {
        FactRows rows = new FactRows(measures, categories);
        RowsDigest digest = RowsDigest.create();
        for (Path file : files) {
            try (InputStream in = FactInput.open(file);
                    CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                            .detectBomHeader(true)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .ofNamedCsvRecord(in)) {
                for (NamedCsvRecord row : csv) {
                    digest.add(rows.cells(row));
                }
            } catch (CsvParseException | UncheckedIOException e) {
                throw UnreadableInputException.of(
                        file.toString(), Wording.of("不是 CSV 或不是 UTF-8 编码", "no CSV, or not UTF-8"), e);
            }
        }
        return digest.digest();
    }

    private Map<String, String> cells(NamedCsvRecord row) {
        Map<String, String> cells = new TreeMap<>();
        List<String> header = row.getHeader();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String heading = i < header.size() ? header.get(i).strip().toLowerCase(Locale.ROOT) : "#" + (i + 1);
            String column = FactColumn.of(heading).map(FactColumn::id).orElse(heading);
            cells.merge(column, row.getField(i).strip(), (a, b) -> a + "\n" + b);
        }
        Optional<Measure> measure = Optional.ofNullable(measures.get(cells.getOrDefault("measure", "")));
        measure.ifPresent(m -> cells.put("measure", m.id()));
        cells.computeIfPresent("category", (name, cell) -> categories.getOrDefault(cell, cell));
        cells.computeIfPresent("value", (name, cell) -> decimal(cell));
        String unit = cells.getOrDefault("unit", "");
        cells.put("unit", unit.isEmpty() ? measure.map(m -> m.unit().toString()).orElse("") : unit(unit));
        cells.computeIfPresent("status", (name, cell) -> cell.equalsIgnoreCase("NORMAL") ? "" : cell);
        return cells;
    }

    private static String decimal(String cell) {
        try {
            BigDecimal value = Figure.parseDecimal(cell);
            return value.toPlainString();
        } catch (InvalidPartException e) {
            return cell; // no figure, and yet what was sent
        }
    }

    private static String unit(String cell) {
        try {
            return UnitOfMeasure.parse(cell).toString();
        } catch (UnknownUnitException e) {
            return cell; // no unit, and yet what was sent
        }
    }
}

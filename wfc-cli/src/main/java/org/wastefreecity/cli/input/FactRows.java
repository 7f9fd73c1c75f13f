/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Collections;
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
import org.wastefreecity.wire.receipt.RowsDigest;

/**
 * The digest of ledger facts in CSV files, as a receipt names it. Order of rows and columns, line ends and the way a measure or category is
 * called do not count; rows that cannot be used do, for somebody sent them.
 */
public final class FactRows {
    /** What a column may be called, as for {@code wfc aggregate}. */
    private static final Map<String, String> COLUMNS = columns();

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

    private static Map<String, String> columns() {
        Map<String, List<String>> names = Map.of(
                "territory", List.of("region", "地区", "地区代码", "地域", "行政区划", "行政区划代码", "区划代码"),
                "category", List.of("类别", "类别代码", "固体废物类别", "废物类别"),
                "period", List.of("时期", "报告期", "统计期"),
                "measure", List.of("统计量"),
                "value", List.of("数值", "数量", "填报值"),
                "reporter", List.of("填报单位", "报送单位", "报告单位"),
                "unit", List.of("计量单位", "单位"),
                "zone", List.of("功能区"),
                "status", List.of("状态", "数据状态"),
                "filed", List.of("填报日期", "报送日期"));
        Map<String, String> columns = new TreeMap<>();
        names.forEach((column, others) -> others.forEach(other -> columns.put(other, column)));
        return Collections.unmodifiableMap(columns);
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
            try (CsvReader<NamedCsvRecord> csv = CsvReader.builder()
                    .detectBomHeader(true)
                    .allowExtraFields(true)
                    .allowMissingFields(true)
                    .ofNamedCsvRecord(file)) {
                for (NamedCsvRecord row : csv) {
                    digest.add(rows.cells(row));
                }
            } catch (CsvParseException | UncheckedIOException e) {
                UnreadableInputException refused = new UnreadableInputException(
                        Wording.of(file + " 不是 CSV：" + e.getMessage(), file + " is no CSV: " + e.getMessage()));
                refused.initCause(e);
                throw refused;
            }
        }
        return digest.digest();
    }

    private Map<String, String> cells(NamedCsvRecord row) {
        Map<String, String> cells = new TreeMap<>();
        List<String> header = row.getHeader();
        for (int i = 0; i < row.getFieldCount(); i++) {
            String heading = i < header.size() ? header.get(i).strip().toLowerCase(Locale.ROOT) : "#" + (i + 1);
            cells.merge(COLUMNS.getOrDefault(heading, heading), row.getField(i).strip(), (a, b) -> a + "\n" + b);
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

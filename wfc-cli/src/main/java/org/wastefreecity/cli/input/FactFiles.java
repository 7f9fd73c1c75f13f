/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.OneLanguage;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.FactColumn;
import org.wastefreecity.rules.aggregation.FactCsv;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.aggregation.FactSetBuilder;
import org.wastefreecity.rules.aggregation.UnreadableFactsException;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.CellText;

/** Ledger facts in CSV files, and the territory they lie in. */
public final class FactFiles {
    private static final long LONG_INPUT = 16L * 1024 * 1024;
    private static final int MOST_DIVISIONS = 60_000;

    private FactFiles() {}

    /**
     * Reads facts.
     *
     * @param files the files, one after the other
     * @param schema what they may speak of
     * @param threads how many threads read
     * @return the facts with their findings
     * @throws UnreadableInputException if a file is not there or does not begin with its columns
     * @throws IOException if reading fails on the way
     */
    public static FactSet read(List<Path> files, FactSchema schema, int threads) throws IOException {
        return read(files, schema, threads, FactSet.builder(schema));
    }

    /**
     * Reads facts that know in which line they stand.
     *
     * @param files the files, one after the other
     * @param schema what they may speak of
     * @return the facts with their findings
     * @throws UnreadableInputException if a file is not there or does not begin with its columns
     * @throws IOException if reading fails on the way
     */
    public static FactSet readWithRows(List<Path> files, FactSchema schema) throws IOException {
        return read(files, schema, 1, FactSet.builder(schema).keepingRows());
    }

    private static FactSet read(List<Path> files, FactSchema schema, int threads, FactSetBuilder builder)
            throws IOException {
        FactCsv csv = FactCsv.of(schema).withThreads(threads).withCellText(CellText::plain);
        if (files.stream().map(Path::normalize).distinct().count() < files.size()) {
            throw new UnreadableInputException(
                    Wording.of("同一文件给出两次，会重复计数：" + files, "a file is given twice and would count twice: " + files));
        }
        for (Path file : files) {
            try (InputStream in = watched(file)) {
                csv.readInto(builder, in, FactInput.name(file, files));
            } catch (UnreadableFactsException e) {
                Wording why = Wording.of(
                        OneLanguage.of(e.wording().zh(), Language.ZH),
                        e.wording().en());
                throw UnreadableInputException.of(file.toString(), why, e);
            }
        }
        return builder.build();
    }

    /** A bar on long input, for whoever sits before a console. */
    private static InputStream watched(Path file) throws IOException {
        InputStream in = FactInput.open(file);
        if (System.console() == null || Files.size(file) < LONG_INPUT) {
            return in;
        }
        return ProgressBar.wrap(
                in,
                new ProgressBarBuilder()
                        .setTaskName(file.getFileName().toString())
                        .setUnit(" MB", 1024L * 1024)
                        .setInitialMax(Files.size(file)));
    }

    /**
     * The territory that facts lie in.
     *
     * @param choice the id of a packed system, or a file with a territory in JSON; empty to take the divisions of the facts as
     *     their codes stand one in another
     * @param files the facts
     * @return the territory
     * @throws UnreadableInputException if there is no such system or file, or no territory in it
     * @throws IOException if reading fails on the way
     */
    public static Territory territory(Optional<String> choice, List<Path> files) throws IOException {
        if (choice.isEmpty()) {
            return ofCodes(files);
        }
        Optional<SystemId> system = Seeds.ids().stream()
                .filter(id -> id.toString().equals(choice.get()))
                .findFirst();
        if (system.isPresent()) {
            return Seeds.plan(system.get()).orElseThrow().territory();
        }
        return JsonDocument.read(
                Path.of(choice.get()),
                Territory.class,
                Wording.of("地域 JSON（regions、zones）", "territory in JSON (regions, zones)"));
    }

    /** Every division that the facts name, and those above it by its digits. */
    private static Territory ofCodes(List<Path> files) throws IOException {
        Set<RegionCode> codes = new TreeSet<>();
        for (Path file : files) {
            try (InputStream in = FactInput.open(file);
                    CsvReader<CsvRecord> csv = CsvReader.builder()
                            .detectBomHeader(true)
                            .allowExtraFields(true)
                            .allowMissingFields(true)
                            .ofCsvRecord(in)) {
                OptionalInt column = OptionalInt.empty();
                for (CsvRecord record : csv) {
                    if (column.isPresent()) {
                        code(record, column.getAsInt()).ifPresent(c -> add(c, codes));
                        continue;
                    }
                    column = column(record);
                    if (column.isEmpty()) {
                        break;
                    }
                }
            } catch (CsvParseException | UncheckedIOException e) {
                // whatever is wrong with the file is told by the reader of facts, with its line
                continue;
            }
        }
        return new Territory(
                codes.stream().map(c -> Region.of(c.text(), c.text(), c.text())).toList(), List.of());
    }

    /** By its place: two other headings may be the same, or empty. */
    private static OptionalInt column(CsvRecord headings) {
        return IntStream.range(0, headings.getFieldCount())
                .filter(i -> FactColumn.of(headings.getField(i).strip())
                        .filter(c -> c == FactColumn.TERRITORY)
                        .isPresent())
                .findFirst();
    }

    private static Optional<RegionCode> code(CsvRecord record, int column) {
        if (column >= record.getFieldCount()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    RegionCode.parse(CellText.plain(record.getField(column)).strip()));
        } catch (InvalidPartException e) {
            return Optional.empty(); // the reader of facts names the row
        }
    }

    private static void add(RegionCode code, Set<RegionCode> codes) {
        Optional<RegionCode> above = Optional.of(code);
        while (above.isPresent() && codes.size() < MOST_DIVISIONS && codes.add(above.get())) {
            above = above.get().parent();
        }
    }
}

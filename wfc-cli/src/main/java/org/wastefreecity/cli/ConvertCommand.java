/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.InputKind;
import org.wastefreecity.cli.input.JsonDocument;
import org.wastefreecity.cli.input.ShortObservations;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.Table;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.tables.TableSummary;
import org.wastefreecity.tables.TableWriter;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnreadableCsvException;
import org.wastefreecity.tables.UnwritableRowException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Turns a table into another form of itself. */
@Command(
        name = "convert",
        mixinStandardHelpOptions = true,
        description = {
            "在 CSV、SDMX-CSV 2.0 与 JSON 文件之间转换填报值、现状值或台账；有问题的行不写出并说明。",
            "Convert observations, baselines or facts between CSV, SDMX-CSV 2.0 and JSON documents; faulty rows are left out and told."
        })
final class ConvertCommand implements Callable<Integer> {
    /** What the rows are, as written on the command line. */
    enum Rows {
        observations,
        baselines,
        facts
    }

    /** The forms as they are written on the command line. */
    enum Form {
        csv,
        sdmx,
        json
    }

    private static final Wording OBSERVATIONS =
            Wording.of("填报值 JSON（wfc-observations）", "observations in JSON (wfc-observations)");

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ROWS", description = "行 rows: ${COMPLETION-CANDIDATES}")
    private Rows rows = Rows.observations;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            converter = InputFile.class,
            description = {
                "CSV、SDMX-CSV 或 JSON（wfc-observations、wfc-facts）文件；填报值也可为人工填写的短表。",
                "A file in CSV, SDMX-CSV or JSON (wfc-observations, wfc-facts); observations may be a short form that people fill in."
            })
    private Path file = Path.of("");

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE",
            description = {"写出的文件。", "The file to write."})
    private Path out = Path.of("");

    @Option(
            names = "--to",
            defaultValue = "csv",
            description = "格式 form: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})")
    private Form to = Form.csv;

    @Option(
            names = "--gb18030",
            description = {"所读文件的编码是 GB18030（或 GBK）。", "The file read is in GB18030 (or GBK)."})
    private boolean gb18030;

    @Mixin
    private BomChoice bom = new BomChoice();

    @Mixin
    private LanguageChoice language = new LanguageChoice();

    ConvertCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        InputKind kind = InputKind.of(file);
        if (Files.exists(out)) {
            throw new UnreadableInputException(Wording.of("文件已存在：" + out, "the file is there already: " + out));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnreadableInputException(Wording.of("文件夹不存在：" + folder, "no such folder: " + folder));
        }
        Path half = temporary(folder);
        try {
            long leftOut = convert(kind, half);
            Files.move(half, out);
            return leftOut > 0 ? Main.FINDINGS : Main.DONE;
        } catch (UnreadableCsvException e) {
            throw UnreadableInputException.of(file.toString(), e.wording(), e);
        } catch (UnwritableRowException e) {
            throw UnreadableInputException.of(file.toString(), e.expected(), e);
        } finally {
            Files.deleteIfExists(half);
        }
    }

    /** What is written stands beside the file until it is whole: half of one never stands in its place. */
    private Path temporary(Path folder) throws IOException {
        Path half = folder.resolve(
                "." + out.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            Files.deleteIfExists(half);
            return Files.createFile(half);
        } catch (FileSystemException e) {
            UnreadableInputException refused =
                    new UnreadableInputException(Wording.of("无法写入：" + out, "cannot be written: " + out));
            refused.initCause(e);
            throw refused;
        }
    }

    private long convert(InputKind kind, Path half) throws IOException {
        MeasureCatalogue measures = Seeds.measures2021();
        return switch (rows) {
            case observations ->
                new Conversion<>(
                                kind == InputKind.SDMX
                                        ? Tables.sdmxObservations()
                                        : ShortObservations.table(
                                                file, reading().charset()),
                                to == Form.sdmx ? Tables.sdmxObservations() : Tables.observations(),
                                f -> JsonDocument.read(f, ObservationDocument.class, OBSERVATIONS)
                                        .observations(),
                                all -> new ObservationDocument(title(), List.of(), all))
                        .run(kind, half);
            case baselines -> {
                if (kind != InputKind.CSV || to != Form.csv) {
                    throw new UnreadableInputException(
                            Wording.of(
                                    "现状值只有 CSV 形式；SDMX 和 JSON 请用 observations，或见方案 JSON",
                                    "baselines have a form in CSV only; for SDMX and JSON convert observations, or see the plan in JSON"));
                }
                yield new Conversion<>(Tables.baselines(), Tables.baselines(), f -> List.of(), all -> all)
                        .run(kind, half);
            }
            case facts ->
                new Conversion<>(
                                kind == InputKind.SDMX
                                        ? Tables.sdmxFacts(measures)
                                        : Tables.facts(measures, Seeds.categories2021()),
                                to == Form.sdmx ? Tables.sdmxFacts(measures) : Tables.facts(measures),
                                f -> FactInput.document(f).facts(),
                                all -> new FactDocument(title(), List.of(), measures, all, List.of()))
                        .run(kind, half);
        };
    }

    private Wording title() {
        String name = String.valueOf(file.getFileName());
        return Wording.of("由 " + name + " 转换", "Converted from " + name);
    }

    private TableManner reading() {
        return gb18030 ? TableManner.RFC_4180.withCharset(TableManner.GB18030) : TableManner.RFC_4180;
    }

    /** Reads a document. */
    @FunctionalInterface
    private interface Source<T> {
        List<T> rows(Path file) throws IOException;
    }

    /** How rows of one kind are read and written. */
    private final class Conversion<T> {
        private final Table<T> from;
        private final Table<T> into;
        private final Source<T> source;
        private final Function<List<T>, Object> document;

        Conversion(Table<T> from, Table<T> into, Source<T> source, Function<List<T>, Object> document) {
            this.from = from;
            this.into = into;
            this.source = source;
            this.document = document;
        }

        /** How many rows were left out. */
        long run(InputKind kind, Path half) throws IOException {
            if (to == Form.json) {
                List<T> all = new ArrayList<>();
                long leftOut = read(kind, all::add);
                JsonDocument.write(document.apply(all), half);
                return leftOut;
            }
            TableManner writing = bom.manner(true).withHeadings(language.language());
            try (TableWriter<T> writer = into.in(writing).writer(Files.newOutputStream(half))) {
                return read(kind, writer::write);
            }
        }

        private long read(InputKind kind, Sink<T> sink) throws IOException {
            if (kind == InputKind.JSON) {
                for (T row : source.rows(file)) {
                    sink.take(row);
                }
                return 0;
            }
            PrintWriter err = spec.commandLine().getErr();
            try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
                TableSummary summary = from.in(reading())
                        .read(in, row -> unchecked(sink, row), f -> Complaints.print(f, err, language.language()));
                Complaints.printMore(summary.findings() - reading().limits().findings(), err, language.language());
                return summary.leftOut();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
    }

    /** Takes rows. */
    @FunctionalInterface
    private interface Sink<T> {
        void take(T row) throws IOException;
    }

    private static <T> void unchecked(Sink<T> sink, T row) {
        try {
            sink.take(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

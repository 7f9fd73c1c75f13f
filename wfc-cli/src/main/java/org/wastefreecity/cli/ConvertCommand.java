/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.wastefreecity.cli.input.SdmxHead;
import org.wastefreecity.cli.input.UnreadableInputException;
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
            "在 CSV 与 SDMX-CSV 2.0 之间转换填报值、现状值或台账；有问题的行不写出并说明。",
            "Convert observations, baselines or facts between CSV and SDMX-CSV 2.0; faulty rows are left out and told."
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
        sdmx
    }

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ROWS", description = "行 rows: ${COMPLETION-CANDIDATES}")
    private Rows rows = Rows.observations;

    @Parameters(
            index = "1",
            paramLabel = "FILE",
            description = {"CSV 或 SDMX-CSV 文件。", "A file in CSV or SDMX-CSV."})
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
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        if (Files.exists(out)) {
            throw new UnreadableInputException(Wording.of("文件已存在：" + out, "the file is there already: " + out));
        }
        Path folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new UnreadableInputException(Wording.of("文件夹不存在：" + folder, "no such folder: " + folder));
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            boolean sdmx = SdmxHead.stands(in);
            TableSummary summary = switch (rows) {
                case observations ->
                    convert(
                            in,
                            table(sdmx, Tables.observations(), Tables.sdmxObservations()),
                            table(to == Form.sdmx, Tables.observations(), Tables.sdmxObservations()));
                case baselines ->
                    convert(in, plain(sdmx, Tables.baselines()), plain(to == Form.sdmx, Tables.baselines()));
                case facts ->
                    convert(
                            in,
                            table(
                                    sdmx,
                                    Tables.facts(Seeds.measures2021(), Seeds.categories2021()),
                                    Tables.sdmxFacts(Seeds.measures2021())),
                            table(
                                    to == Form.sdmx,
                                    Tables.facts(Seeds.measures2021()),
                                    Tables.sdmxFacts(Seeds.measures2021())));
            };
            return summary.leftOut() > 0 ? Main.FINDINGS : Main.DONE;
        } catch (UnreadableCsvException e) {
            Files.deleteIfExists(out);
            throw UnreadableInputException.of(file.toString(), e.wording(), e);
        } catch (UnwritableRowException e) {
            Files.deleteIfExists(out);
            throw UnreadableInputException.of(file.toString(), e.expected(), e);
        }
    }

    private static <T> Table<T> table(boolean sdmx, Table<T> csv, Table<T> other) {
        return sdmx ? other : csv;
    }

    private static <T> Table<T> plain(boolean sdmx, Table<T> csv) {
        if (sdmx) {
            throw new UnreadableInputException(Wording.of("现状值没有 SDMX 形式", "baselines have no SDMX form"));
        }
        return csv;
    }

    private <T> TableSummary convert(InputStream in, Table<T> from, Table<T> into) throws IOException {
        PrintWriter err = spec.commandLine().getErr();
        TableManner reading = gb18030 ? TableManner.RFC_4180.withCharset(TableManner.GB18030) : TableManner.RFC_4180;
        TableManner writing = bom.manner(true).withHeadings(language.language());
        try (TableWriter<T> writer = into.in(writing).writer(Files.newOutputStream(out))) {
            TableSummary summary = from.in(reading)
                    .read(in, row -> write(row, writer), f -> Complaints.print(f, err, language.language()));
            Complaints.printMore(summary.findings() - reading.limits().findings(), err, language.language());
            return summary;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static <T> void write(T row, TableWriter<T> writer) {
        try {
            writer.write(row);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.ObservationRow;
import org.wastefreecity.tables.Table;
import org.wastefreecity.tables.Tables;

/**
 * Observations in the short form that people fill in, {@code system, indicator, territory, period, value}: what unit a figure has is for the
 * indicator to say, so that the packed plan of the row's system reads them, as it does for {@code wfc assess}. For one file.
 */
public final class ShortObservations {
    private static final List<String> FORM = List.of("form", "值形式");

    private final Map<String, Optional<ObservationReader>> readers = new HashMap<>();

    private ShortObservations() {}

    /**
     * The table that a file is read by.
     *
     * @param file the file
     * @param charset its encoding
     * @return one that reads short rows, unless the headings name the form of the value
     * @throws IOException if the file cannot be read
     */
    public static Table<Observation> table(Path file, Charset charset) throws IOException {
        ShortObservations rows = new ShortObservations();
        return statesForms(file, charset) ? Tables.observations() : Tables.observations(rows::take);
    }

    private static boolean statesForms(Path file, Charset charset) throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Files.newInputStream(file),
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE)))) {
            String first = reader.readLine();
            return first != null
                    && List.of(first.toLowerCase(Locale.ROOT).split("[,;\t]", -1)).stream()
                            .map(h -> h.replace("\"", "").replace("\uFEFF", "").strip())
                            .anyMatch(FORM::contains);
        }
    }

    private Optional<Observation> take(ObservationRow row, Consumer<? super Finding> findings) {
        if (row.stated().isPresent()) {
            return row.stated();
        }
        String system = row.cells().get(0).strip();
        Optional<ObservationReader> reader = readers.computeIfAbsent(system, ShortObservations::reader);
        ObservationReader.Row cells = new ObservationReader.Row(row.line(), row.cells(), row.columns());
        if (reader.isEmpty()) {
            findings.accept(new Finding(
                    "unknown-system",
                    Severity.ERROR,
                    cells.place(ObservationReader.Column.SYSTEM),
                    Wording.of("本库所带方案之一" + Seeds.ids(), "a plan that is packed, one of " + Seeds.ids()),
                    InvalidPartException.shown(system),
                    Wording.of(
                            "改正指标体系；其他体系的填报值请写明 form 和 unit 两列",
                            "Correct the system; for values of other systems fill in the columns form and unit")));
            return Optional.empty();
        }
        ObservationReader.Outcome outcome = reader.get().read(cells);
        outcome.findings().forEach(findings);
        return outcome.observation().map(o -> withSource(o, row.cells().get(6)));
    }

    private static Optional<ObservationReader> reader(String system) {
        return Seeds.ids().stream()
                .filter(id -> id.toString().equals(system))
                .findFirst()
                .or(() -> supplemented(system))
                .flatMap(Seeds::plan)
                .map(ObservationReader::of);
    }

    /** The plan whose supplement a system is. */
    private static Optional<SystemId> supplemented(String system) {
        return Seeds.ids().stream()
                .filter(id -> Seeds.plan(id)
                        .flatMap(p -> p.supplement())
                        .filter(s -> s.id().toString().equals(system))
                        .isPresent())
                .findFirst();
    }

    /** What is written again stands elsewhere: its source is the one named, and no place in this file. */
    private static Observation withSource(Observation read, String source) {
        return Observation.builder()
                .system(read.system())
                .subject(read.subject())
                .territory(read.territory())
                .period(read.period())
                .value(read.value())
                .status(read.status())
                .printed(read.printed())
                .source(Optional.of(source.strip()).filter(s -> !s.isEmpty()))
                .build();
    }
}

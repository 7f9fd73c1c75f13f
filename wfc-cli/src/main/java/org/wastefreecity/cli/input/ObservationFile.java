/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.tables.ObservationIntake;
import org.wastefreecity.tables.ObservationRow;
import org.wastefreecity.tables.SdmxStructure;
import org.wastefreecity.tables.Table;
import org.wastefreecity.tables.TableLimits;
import org.wastefreecity.tables.TableManner;
import org.wastefreecity.tables.TableSummary;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnreadableCsvException;

/**
 * A file of reported figures: CSV with the columns {@code system, indicator, territory, period, value} at least, in any order, as
 * people fill it in or as {@code wfc convert} writes it; SDMX-CSV 2.0; or a document in JSON (wfc-observations). UTF-8 with or without byte
 * order mark.
 * <p>
 * Every fault is a finding with line and column and costs its own row only.
 */
public final class ObservationFile {
    private static final Wording DOCUMENT =
            Wording.of("填报值 JSON（wfc-observations）", "observations in JSON (wfc-observations)");
    private static final int MOST_FINDINGS = 1000;
    private static final int MOST_KEPT = 5;
    private static final TableManner MANNER = TableManner.RFC_4180.withLimits(new TableLimits(
            TableLimits.DEFAULT.bytes(),
            TableLimits.DEFAULT.rows(),
            TableLimits.DEFAULT.columns(),
            TableLimits.DEFAULT.cell(),
            TableLimits.DEFAULT.row(),
            MOST_FINDINGS));

    private final ObservationReader reader;

    private ObservationFile(ObservationReader reader) {
        this.reader = reader;
    }

    /**
     * A reader of files for a plan.
     *
     * @param plan the plan
     * @return the reader
     */
    public static ObservationFile of(Plan plan) {
        return new ObservationFile(ObservationReader.of(plan));
    }

    /**
     * What a file came to.
     *
     * @param observations what was read; whether they contradict each other is for the assessor to say
     * @param unreadable how many rows could not be read
     * @param findings what was wrong
     * @param unread what was wrong with rows that were left out, by the code that they are on; a few for each code
     */
    public record Content(
            List<Observation> observations,
            long unreadable,
            List<Finding> findings,
            ListMultimap<IndicatorCode, Finding> unread) {
        /** Copies the lists. */
        public Content {
            unread = ImmutableListMultimap.copyOf(unread);
            observations = ImmutableList.copyOf(observations);
            findings = ImmutableList.copyOf(findings);
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file
     * @return its observations and findings
     * @throws UnreadableInputException if there is no such file, it does not begin with its headings, or it is larger than the limits
     * @throws IOException if reading fails on the way
     */
    public Content read(Path file) throws IOException {
        InputKind kind = InputKind.of(file);
        if (kind == InputKind.JSON) {
            return content(JsonDocument.read(file, ObservationDocument.class, DOCUMENT));
        }
        String name = KeptInputs.name(file);
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        ListMultimap<IndicatorCode, Finding> unread = ArrayListMultimap.create();
        long unreadable;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            TableSummary summary = table(kind, unread).in(MANNER).read(in, observations::add, findings::add);
            unreadable = summary.leftOut();
            long unlisted = summary.findings() - findings.size();
            if (unlisted > 0) {
                findings.add(more(name, unlisted));
            }
        } catch (UnreadableCsvException e) {
            throw UnreadableInputException.of(name, e.wording(), e);
        }
        return new Content(observations, unreadable, findings, unread);
    }

    private Content content(ObservationDocument document) {
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        ListMultimap<IndicatorCode, Finding> unread = ArrayListMultimap.create();
        for (int i = 0; i < document.observations().size(); i++) {
            String place = "observations[" + i + "]";
            Observation stated = document.observations().get(i);
            ObservationReader.Outcome outcome = reader.admit(cells(stated), stated);
            outcome.observation().ifPresent(observations::add);
            List<Finding> placed = outcome.findings().stream()
                    .map(f -> new Finding(f.id(), f.severity(), place, f.expected(), f.found(), f.repair()))
                    .toList();
            findings.addAll(placed);
            if (outcome.observation().isEmpty()) {
                keep(stated.subject(), placed, unread);
            }
        }
        return new Content(observations, document.observations().size() - observations.size(), findings, unread);
    }

    /** Keeps some of what was wrong, unless the plan has no such row; so that it is no more than the plan has rows for. */
    private static void keep(IndicatorCode code, List<Finding> findings, ListMultimap<IndicatorCode, Finding> unread) {
        if (findings.stream().noneMatch(f -> f.id().equals("unknown-indicator"))) {
            findings.stream().limit(MOST_KEPT - unread.get(code).size()).forEach(f -> unread.put(code, f));
        }
    }

    /** An observation as a row, for the messages on it. */
    private static ObservationReader.Row cells(Observation observation) {
        return new ObservationReader.Row(
                1,
                List.of(
                        observation.system().toString(),
                        observation.subject().text(),
                        observation.territory().text(),
                        observation.period().toString(),
                        observation.value().toString(),
                        observation.status().name(),
                        observation.source().orElse("")));
    }

    private Table<Observation> table(InputKind kind, ListMultimap<IndicatorCode, Finding> unread) {
        ObservationIntake taken = (row, findings) -> take(row, findings, unread);
        return kind == InputKind.SDMX
                ? Tables.sdmxObservations(SdmxStructure.OBSERVATIONS, taken)
                : Tables.observations(taken);
    }

    private Optional<Observation> take(
            ObservationRow row, Consumer<? super Finding> findings, ListMultimap<IndicatorCode, Finding> unread) {
        ObservationReader.Row cells = new ObservationReader.Row(row.line(), row.cells(), row.columns());
        ObservationReader.Outcome outcome =
                row.stated().map(o -> reader.admit(cells, o)).orElseGet(() -> reader.read(cells));
        outcome.findings().forEach(findings);
        if (outcome.observation().isEmpty()) {
            code(row).ifPresent(code -> keep(code, outcome.findings(), unread));
        }
        return outcome.observation();
    }

    /** The code that a row is on, if it is one. */
    private static Optional<IndicatorCode> code(ObservationRow row) {
        if (row.stated().isPresent()) {
            return row.stated().map(Observation::subject);
        }
        try {
            return Optional.of(IndicatorCode.parse(row.cells()
                    .get(ObservationReader.Column.INDICATOR.ordinal())
                    .strip()));
        } catch (InvalidPartException e) {
            return Optional.empty(); // a finding says so; it is on no row
        }
    }

    private static Finding more(String name, long unlisted) {
        return new Finding(
                "more-findings",
                Severity.ERROR,
                name,
                Wording.of("不超过" + MOST_FINDINGS + "个问题", "at most " + MOST_FINDINGS + " findings"),
                Long.toString(unlisted),
                Wording.of("所列数目的问题未列出，先改正已列出的", "So many are not listed: correct those listed first"));
    }
}

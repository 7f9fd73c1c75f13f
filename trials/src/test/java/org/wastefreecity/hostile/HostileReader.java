/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.hostile;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.wastefreecity.jackson.PageReader;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.observation.ObservationDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.Table;
import org.wastefreecity.tables.TableSummary;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnreadableCsvException;
import org.wastefreecity.wire.WireException;
import org.wastefreecity.wire.WireSettings;
import tools.jackson.databind.json.JsonMapper;

/**
 * Run in a machine of its own: reads each {@code way/type file} of its arguments, and prints what became of it and what processor time the
 * whole process had taken by then, its start and its other threads too.
 */
final class HostileReader {
    private HostileReader() {}

    public static void main(String[] arguments) throws IOException {
        for (int i = 0; i < arguments.length; i += 2) {
            String outcome;
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(arguments[i + 1])))) {
                outcome = read(arguments[i].split("/"), in);
            }
            long millis = ProcessHandle.current()
                    .info()
                    .totalCpuDuration()
                    .map(Duration::toMillis)
                    .orElse(0L);
            System.out.println(millis + "\t" + outcome.replaceAll("\\s+", " "));
        }
    }

    private static String read(String[] entry, InputStream in) throws IOException {
        try {
            return switch (entry[0]) {
                case "jackson2" -> {
                    new ObjectMapper().registerModule(new WfcModule()).readValue(in, type(entry[1]));
                    yield "read";
                }
                case "tolerant" -> {
                    WireSettings tolerant = WireSettings.STRICT.toleratingUnknownFields(f -> {});
                    new ObjectMapper().registerModule(new WfcModule(tolerant)).readValue(in, type(entry[1]));
                    yield "read";
                }
                case "jackson3" -> {
                    JsonMapper.builder()
                            .addModule(new org.wastefreecity.jackson3.WfcModule())
                            .build()
                            .readValue(in, type(entry[1]));
                    yield "read";
                }
                case "page" -> {
                    PageReader.read(in, type(entry[1]));
                    yield "read";
                }
                default -> table(entry[1], in);
            };
        } catch (com.fasterxml.jackson.core.JsonProcessingException | tools.jackson.core.JacksonException e) {
            return e.getCause() instanceof WireException fault
                    ? "refused " + fault.path() + " line " + fault.line() + ": "
                            + fault.fault().en()
                    : "untyped " + e;
        } catch (UnreadableCsvException e) {
            return "refused line " + e.line() + ": " + e.wording().en();
        }
    }

    private static Class<?> type(String name) {
        return switch (name) {
            case "indicator-system" -> IndicatorSystem.class;
            case "plan" -> Plan.class;
            case "observation-document" -> ObservationDocument.class;
            case "fact-document" -> FactDocument.class;
            case "plan-assessment" -> PlanAssessment.class;
            case "scoring-scheme" -> ScoringScheme.class;
            case "receipt" -> Receipt.class;
            case "expectation" -> Expectation.class;
            case "category-tree" -> CategoryTree.class;
            case "territory" -> Territory.class;
            case "measures" -> MeasureCatalogue.class;
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static String table(String name, InputStream in) throws IOException {
        Table<?> table = switch (name) {
            case "observations" -> Tables.observations();
            case "baselines" -> Tables.baselines();
            case "facts" -> Tables.facts(Seeds.measures2021());
            case "sdmx-observations" -> Tables.sdmxObservations();
            default -> Tables.sdmxFacts(Seeds.measures2021());
        };
        List<String> first = new java.util.ArrayList<>();
        TableSummary summary = table.read(in, row -> {}, finding -> {
            if (first.isEmpty()) {
                first.add(finding.place() + ": " + finding.expected().en());
            }
        });
        return first.isEmpty() ? "read " + summary : "refused " + first.get(0).replaceFirst("(?<=^line) ", " ");
    }
}

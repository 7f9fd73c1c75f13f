/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.table.UnreadableTableException.Reason;

/**
 * Reads an indicator table as cities publish it (导入指标表): headings of one or several lines, groups that are merged, repeated or
 * left empty, rows split in lines, marks and the footnotes that explain them, several columns of targets.
 * <p>
 * The result is a draft. Nothing is guessed in silence: what a cell does not say for certain, and what no table can tell, stands
 * in the register of the plan. English names are those of a small glossary; elsewhere the Chinese text stands for them. Any grid
 * ends in a plan that passes its checks or in an {@link UnreadableTableException}, in time that grows with its size. This class
 * has no state and is thread-safe.
 */
public final class TableImporter {
    private static final int MOST_ROWS = 5000;
    private static final int MOST_COLUMNS = 200;
    private static final int MOST_CELLS = 100_000;

    private TableImporter() {}

    /**
     * Reads a table.
     *
     * @param grid its cells
     * @param options what is known besides
     * @return the plan and how sure each row is
     * @throws UnreadableTableException if the grid is no indicator table
     */
    public static ImportedTable read(TableGrid grid, TableOptions options) {
        checkSize(grid);
        Register register = new Register();
        Header header = Header.of(grid, options.baseYear(), register);
        Preamble preamble = Preamble.of(grid, header);
        TableBody.Content body = TableBody.read(grid, header, register);
        if (body.items().isEmpty()) {
            throw new UnreadableTableException(Reason.NO_ROWS, HeaderLines.place(grid));
        }
        Defaults defaults = Defaults.of(grid, header, preamble, options);
        List<String> explanations = new ArrayList<>(body.footnotes());
        explanations.addAll(preamble.lines());
        Legend legend = Legend.of(explanations, options.surroundings());
        Groups groups = new Groups(defaults.title());
        ItemReader reader = new ItemReader(defaults.edition(), legend, groups, register);
        List<IndicatorCode> codes = Numbering.of(body.items(), register);
        for (int i = 0; i < body.items().size(); i++) {
            reader.read(body.items().get(i), codes.get(i));
        }
        Register all = new Register();
        defaults.mark(all);
        IndicatorSystem system = system(header, defaults, legend, groups, reader);
        compare(system, all);
        if (header.first(ColumnKind.REQUIREMENT).isEmpty()
                && system.census().optional() == system.census().indicators()) {
            all.add(
                    header.name().heading().printed(),
                    grid.place(header.lines().top(), header.name().index()),
                    Wording.of(
                            "表中没有必选、特色的标记，均按可选登记",
                            "no mark tells mandatory or local indicators: all are recorded as optional"));
        }
        Plan plan = Plan.builder()
                .title(Glossary.wording(defaults.title()))
                .addSources(source(defaults, options))
                .region(defaults.edition().region())
                .territory(new Territory(
                        List.of(new Region(
                                defaults.edition().region(), Glossary.wording(defaults.regionName()), Validity.ALWAYS)),
                        List.of()))
                .baseYear(defaults.edition().baseYear())
                .system(system)
                .addAllParties(reader.parties().all())
                .addAllBaselines(reader.baselines())
                .addAllTargets(reader.targets())
                .addAllRegister(all.entries(defaults.edition().document()))
                .addAllRegister(register.entries(defaults.edition().document()))
                .build();
        return new ImportedTable(plan, columns(header), reader.rows());
    }

    private static void checkSize(TableGrid grid) {
        int columns = 0;
        int cells = 0;
        for (int row = 0; row < Math.min(grid.rows(), MOST_ROWS + 1); row++) {
            columns = Math.max(columns, grid.columns(row));
            cells += Math.min(grid.columns(row), MOST_COLUMNS);
        }
        if (grid.rows() > MOST_ROWS || columns > MOST_COLUMNS || cells > MOST_CELLS) {
            throw new UnreadableTableException(Reason.TOO_LARGE, HeaderLines.place(grid));
        }
    }

    private static IndicatorSystem system(
            Header header, Defaults defaults, Legend legend, Groups groups, ItemReader reader) {
        IndicatorSystem.Builder system = IndicatorSystem.builder()
                .id(defaults.edition().id())
                .title(Glossary.wording(defaults.title()))
                .issuer(Glossary.wording(defaults.issuer()))
                .addAllGroups(groups.all())
                .addAllIndicators(reader.indicators())
                .declaredCensus(legend.census());
        for (TableColumn column : header.columns()) {
            if (!column.is(ColumnKind.LINE)) {
                system.putColumn(column.id(), column.heading().printed());
            }
            if (column.equals(header.name()) && reader.indicators().stream().anyMatch(TableImporter::hasLines)) {
                system.putColumn(ColumnKind.LINE.id(), column.heading().printed());
            }
        }
        return system.build();
    }

    private static boolean hasLines(Indicator indicator) {
        return indicator.printed().containsKey(ColumnKind.LINE.id())
                || indicator.lines().stream().anyMatch(TableImporter::hasLines);
    }

    private static void compare(IndicatorSystem system, Register register) {
        Optional<Census> declared = system.declaredCensus();
        if (declared.isPresent() && !declared.get().equals(system.census())) {
            register.add(
                    words(declared.get()),
                    "指标统计",
                    Wording.of(
                            "文件所写的指标数与表中实有（" + words(system.census()) + "）不符",
                            "the numbers that the document states differ from those found (" + words(system.census())
                                    + ")"));
        }
    }

    private static String words(Census census) {
        return census.indicators() + " = ★" + census.mandatory() + " + " + census.optional() + " + ☆" + census.local();
    }

    private static SourceDocument source(Defaults defaults, TableOptions options) {
        String origin = options.origin().isBlank() ? "" : options.origin().strip();
        return new SourceDocument(
                defaults.edition().document(),
                Glossary.wording(defaults.title()),
                defaults.standing(),
                Optional.of(Wording.of(
                        (origin.isEmpty() ? "" : "由“" + origin + "”") + "自动读入，未经复核",
                        "Read by machine" + (origin.isEmpty() ? "" : " from \"" + origin + "\"") + ", not reviewed")));
    }

    private static List<ImportedTable.Column> columns(Header header) {
        return header.columns().stream()
                .map(c -> new ImportedTable.Column(
                        c.heading().printed(),
                        c.kind(),
                        c.id(),
                        c.is(ColumnKind.TARGET) || c.is(ColumnKind.BASELINE)
                                ? c.heading().year()
                                : Optional.empty()))
                .toList();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.cli.input.FactFiles;
import org.wastefreecity.cli.input.FactInput;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.aggregation.FactSchema;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.rules.balancing.BalanceCheck;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Contradiction;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.Sheet;
import org.wastefreecity.rules.balancing.TotalsCheck;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.TableSummary;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnreadableCsvException;

/** Holds ledger facts against what they owe to each other: rows, balances, parts and totals, stocks, series. */
final class LedgerCheck {
    private final MeasureCatalogue measures = Seeds.measures2021();
    private final CategoryTree categories = Seeds.categories2021();
    private final Territory territory;
    private final boolean declared;
    private final IdentitySet identities;
    private final Rational mostTimes;
    private final Language language;

    /** A check; a territory that was declared names every division, others only those that the facts speak of. */
    LedgerCheck(Territory territory, boolean declared, IdentitySet identities, Rational mostTimes, Language language) {
        this.territory = territory;
        this.declared = declared;
        this.identities = identities;
        this.mostTimes = mostTimes;
        this.language = language;
    }

    /** What files of facts come to. */
    CheckResult check(List<Path> files) throws IOException {
        FactSet set = FactFiles.read(files, FactSchema.of(territory, categories, measures.measures()), 2);
        Map<Cell, Measure> cells = new LinkedHashMap<>();
        Map<Cell, Set<Fact>> entries = new LinkedHashMap<>();
        OnceTold once = new OnceTold();
        long read = 0;
        long unreadable = 0;
        for (Path file : files) {
            String before = FactInput.linePrefix(file, files);
            try (InputStream in = FactInput.open(file)) {
                // what is wrong with single rows was told when the set was read
                TableSummary summary = Tables.facts(measures, categories)
                        .readNumbered(
                                in,
                                (line, fact) -> {
                                    Cell cell = add(fact, cells, entries);
                                    once.at(before + line, cell.toString());
                                },
                                finding -> {});
                read += summary.rows();
                unreadable += summary.leftOut();
            } catch (UnreadableCsvException e) {
                throw UnreadableInputException.of(file.toString(), e.wording(), e);
            }
        }
        Sheet sheet = sheet(cells, entries);
        SeriesBook series = new SeriesBook(mostTimes);
        entries.forEach((cell, facts) -> {
            once.at(cell.toString(), cell.toString());
            Measure measure = Objects.requireNonNull(cells.get(cell)); // put in with the entries
            List<Figure> figures = sheet.figures(cell);
            if (figures.size() == 1) {
                once.at(
                        series.add(
                                measure.name().in(language),
                                cell.place(),
                                figures.get(0),
                                status(facts),
                                measure.possible()),
                        cell.toString());
            }
        });
        BalanceReport balance = BalanceCheck.of(identities, measures)
                .withCategories(categories)
                .withTerritory(territory)
                .check(sheet);
        balance.contradictions().forEach(c -> breaks(c, once));
        List<Finding> findings = new ArrayList<>(set.findings());
        FactInput.more(set).ifPresent(findings::add);
        findings.addAll(balance.findings());
        findings.addAll(TotalsCheck.of(identities, territory, declared)
                .withCategories(categories)
                .check(entries.values().stream().flatMap(Set::stream).toList()));
        findings.addAll(series.findings());
        return new CheckResult(
                Math.toIntExact(read),
                Math.toIntExact(unreadable),
                balance.checked(),
                balance.unchecked().size(),
                FactInput.placed(once.of(findings)));
    }

    /** Where one cell is impossible and its change alone would mend all, whatever is broken is broken by it. */
    private static void breaks(Contradiction contradiction, OnceTold once) {
        if (contradiction.outside().size() == 1 && contradiction.atLeast() == 1) {
            String cell = contradiction.outside().get(0).toString();
            contradiction
                    .broken()
                    .forEach(b -> b.identity()
                            .map(Identity::id)
                            .ifPresent(id -> once.by(id, b.place().toString(), cell)));
        }
    }

    private static Cell add(Fact fact, Map<Cell, Measure> cells, Map<Cell, Set<Fact>> entries) {
        String who = fact.zone().map(z -> z + "/").orElse("") + fact.reporter();
        Cell cell = new Cell(
                fact.measure().id(), new Place(fact.category(), fact.territory(), Optional.of(who), fact.period()));
        cells.putIfAbsent(cell, fact.measure());
        entries.computeIfAbsent(cell, c -> new LinkedHashSet<>()).add(fact);
        return cell;
    }

    private static ObservationStatus status(Set<Fact> facts) {
        return facts.stream().map(Fact::status).anyMatch(ObservationStatus.BREAK::equals)
                ? ObservationStatus.BREAK
                : ObservationStatus.NORMAL;
    }

    /** Entries of a flow correct each other and add up; of a stock or an index, each claims to be the figure. */
    private static Sheet sheet(Map<Cell, Measure> cells, Map<Cell, Set<Fact>> entries) {
        Sheet.Builder sheet = Sheet.builder();
        entries.forEach((cell, facts) -> {
            List<Figure> all = facts.stream().map(Fact::value).toList();
            boolean adds = Objects.requireNonNull(cells.get(cell)).along(Axis.TIME) == Additivity.SUM;
            if (adds && all.size() > 1) {
                sheet.addSum(cell, all);
            } else {
                all.forEach(figure -> sheet.add(cell, figure));
            }
        });
        return sheet.build();
    }
}

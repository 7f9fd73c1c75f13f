/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.wording.Wording;

/**
 * Holds the figures of a sheet against declared identities (平衡审核).
 * <p>
 * A figure stands for every value that would be printed so; a measure that is part of another is no larger; what is not there is
 * unknown within what its measure can be. Figures are found wrong exactly if no values keep all identities at once, so that a sheet
 * that was rounded and nothing else never is, and 748 and 749 thousand are told apart although each fits a third figure between
 * them. Which cells are wrong nobody can know; the smallest sets whose change repairs everything are named, all of them.
 * <pre>{@code
 * BalanceReport report = BalanceCheck.of(identities, measures).check(Sheet.builder()
 *         .add("generated", xuzhou, "43.07 万吨")
 *         .add("utilised", xuzhou, "29.94 万吨")
 *         .add("disposed", xuzhou, "13.13 万吨")
 *         .build());
 * }</pre>
 * This class is immutable and thread-safe.
 */
public final class BalanceCheck {
    private final List<Instances.Asked> identities;
    private final Map<String, Measure> measures;
    private final CategoryTree categories;
    private final Territory territory;

    private BalanceCheck(
            List<Instances.Asked> identities,
            Map<String, Measure> measures,
            CategoryTree categories,
            Territory territory) {
        this.identities = identities;
        this.measures = measures;
        this.categories = categories;
        this.territory = territory;
    }

    /**
     * A check that knows no tree of categories and no territory, so that identities of parts and totals are never asked for.
     *
     * @param identities what the figures owe to each other
     * @param catalogue the measures, with what is possible and which is within which
     * @return the check
     * @throws InvalidPartException if an identity names a measure that is not in the catalogue
     * @throws UnitMismatchException if an identity adds measures of two kinds
     */
    public static BalanceCheck of(IdentitySet identities, MeasureCatalogue catalogue) {
        Map<String, Measure> measures = new LinkedHashMap<>();
        catalogue.measures().forEach(m -> measures.put(m.id(), m));
        List<Instances.Asked> asked = new ArrayList<>();
        Set<String> spoken = new LinkedHashSet<>();
        for (Identity identity : identities.identities()) {
            Measure first = null;
            Set<String> here = new LinkedHashSet<>();
            for (Term term : identity.terms()) {
                Measure measure = measures.get(term.measure());
                if (measure == null) {
                    throw new InvalidPartException(
                            "BalanceCheck",
                            "identities",
                            Wording.of("目录中的统计量", "measures of the catalogue"),
                            identity.id() + " → " + term.measure());
                }
                if (first != null && !first.unit().isComparableTo(measure.unit())) {
                    throw new UnitMismatchException(first.unit(), measure.unit());
                }
                first = first == null ? measure : first;
                spoken.add(measure.id());
                if (term.reach() == Term.Reach.HERE) {
                    here.add(measure.id());
                }
            }
            asked.add(new Instances.Asked(identity, false, Set.copyOf(here)));
        }
        for (Measure part : catalogue.measures()) {
            for (String whole : part.within()) {
                Measure all = measures.get(whole);
                if (all != null && all.unit().isComparableTo(part.unit())) {
                    // a part nobody asks for and nobody reports is of no use
                    Set<String> here = spoken.contains(part.id()) ? Set.of(part.id(), whole) : Set.of(part.id());
                    asked.add(new Instances.Asked(within(part, all), true, here));
                }
            }
        }
        return new BalanceCheck(
                List.copyOf(asked),
                Map.copyOf(measures),
                CategoryTree.of(List.of()),
                new Territory(List.of(), List.of()));
    }

    private static Identity within(Measure part, Measure whole) {
        String id = (part.id() + "-in-" + whole.id()).replace('_', '-');
        return new Identity(
                id.matches("[a-z]+(-[a-z0-9]+)*") && id.length() <= 60 ? id : "part-within-whole",
                Wording.of(
                        whole.name().zh() + " − 其中" + part.name().zh(),
                        whole.name().en() + " less " + part.name().en() + " within it"),
                Identity.Relation.NOT_NEGATIVE,
                List.of(Term.of(1, whole.id()), Term.of(-1, part.id())),
                Set.of(),
                part.attestations());
    }

    /**
     * This check with a tree of categories, for identities of some categories only, and of parts and totals.
     *
     * @param tree the tree
     * @return a copy
     */
    public BalanceCheck withCategories(CategoryTree tree) {
        return new BalanceCheck(identities, measures, Objects.requireNonNull(tree, "tree"), territory);
    }

    /**
     * This check with a territory, for identities of divisions and the one above them.
     *
     * @param dated the territory
     * @return a copy
     */
    public BalanceCheck withTerritory(Territory dated) {
        return new BalanceCheck(identities, measures, categories, Objects.requireNonNull(dated, "dated"));
    }

    /**
     * Holds a sheet against the identities.
     *
     * @param sheet the figures
     * @return what cannot all be right, what stands twice, and what could not be checked
     */
    public BalanceReport check(Sheet sheet) {
        List<Finding> refused = new ArrayList<>();
        List<Duplicate> duplicates = Duplicate.in(sheet);
        Set<Cell> unknown = duplicates.stream()
                .filter(d -> d.kind() == Duplicate.Kind.CONTRADICTORY)
                .map(Duplicate::cell)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Map<Cell, List<Figure>> known = new HashMap<>();
        for (Cell cell : sheet.cells()) {
            Measure measure = measures.get(cell.measure());
            List<Figure> figures = sheet.figures(cell);
            if (measure != null && !unknown.contains(cell)) {
                List<Figure> strange = figures.stream()
                        .filter(f -> !f.unit().isComparableTo(measure.unit()))
                        .toList();
                if (strange.isEmpty()) {
                    known.put(cell, figures);
                } else {
                    strange.forEach(f -> refused.add(ofAnotherKind(cell, measure, f)));
                }
            }
        }
        List<Instance> instances = new Instances(sheet, categories, territory).of(identities);
        Map<Component.Shape, Conflicts> shapes = new HashMap<>();
        List<Contradiction> contradictions = new ArrayList<>();
        List<UncheckedIdentity> unchecked = new ArrayList<>();
        for (Component component : Components.of(instances)) {
            Component.Shape shape = component.shape();
            Conflicts conflicts = shapes.computeIfAbsent(shape, Component.Shape::conflicts);
            ComponentCheck check = new ComponentCheck(component, shape, conflicts, measures, known, sheet);
            check.contradiction().ifPresent(contradictions::add);
            check.unchecked(unchecked);
        }
        int asked = (int) instances.stream().filter(i -> !i.derived()).count();
        return new BalanceReport(asked, contradictions, duplicates, unchecked, refused);
    }

    private static Finding ofAnotherKind(Cell cell, Measure measure, Figure figure) {
        return new Finding(
                "figure-of-another-kind",
                Severity.ERROR,
                cell.toString(),
                Wording.of("以“" + measure.unit() + "”计的数值", "a figure in " + measure.unit()),
                figure.toString(),
                Wording.of("改正计量单位；平衡审核中按未知处理", "Correct the unit; the balances take it as unknown"));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.territory.CodeHistory;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;

/**
 * What facts may speak of (台账结构): the divisions and zones of a territory, the categories of a tree, some measures.
 * <p>
 * Facts whose codes are not here end in findings. This class is immutable and thread-safe.
 */
public final class FactSchema {
    /** The category of what is no waste, such as population. Every schema has it. */
    public static final String NO_WASTE = "-";

    private static final int MOST_CODES = 1 << 28;

    private final Territory territory;
    private final CategoryTree tree;
    private final ImmutableList<Measure> measures;
    private final Dictionary divisions;
    private final Dictionary zones;
    private final Dictionary categories;
    private final Dictionary measureIds;
    private final PlaceTree places;
    private final Supplier<CodeHistory> history;

    private FactSchema(Territory territory, CategoryTree tree, Collection<String> others, List<Measure> measures) {
        this.territory = territory;
        this.tree = tree;
        this.measures = ImmutableList.copyOf(measures);
        this.divisions = Dictionary.of(territory.regions().stream()
                .map(r -> r.code().text())
                .distinct()
                .sorted()
                .toList());
        this.zones = Dictionary.of(territory.zones().stream().map(Zone::id).toList());
        Set<String> ids = new LinkedHashSet<>();
        tree.categories().stream()
                .filter(c -> c.parent().isEmpty())
                .forEach(c -> ids.addAll(tree.withAllBelow(c.id())));
        tree.categories().forEach(c -> ids.add(c.id()));
        ids.add(NO_WASTE);
        others.forEach(o -> ids.add(InvalidPartException.checkText(o, "FactSchema", "otherCategories")));
        this.categories = Dictionary.of(new ArrayList<>(ids));
        this.measureIds = Dictionary.of(measures.stream().map(Measure::id).toList());
        InvalidPartException.check(
                !measures.isEmpty() && (long) measures.size() * categories.size() < MOST_CODES,
                "FactSchema",
                "measures",
                "至少一个统计量，统计量与类别的组合少于" + MOST_CODES,
                "at least one measure, and fewer than " + MOST_CODES + " pairs of measure and category",
                measures.size() + " × " + categories.size());
        measures.forEach(this::checkWeight);
        this.places = new PlaceTree(territory, divisions, zones);
        this.history = Suppliers.memoize(() -> new CodeHistory(territory));
    }

    private void checkWeight(Measure measure) {
        measure.weight().ifPresent(w -> {
            Optional<Measure> weight =
                    measures.stream().filter(m -> m.id().equals(w)).findFirst();
            InvalidPartException.check(
                    weight.isPresent() && !weight.get().additivity().containsValue(Additivity.MEAN),
                    "FactSchema",
                    "measures",
                    "权数是本结构的统计量，其本身不取加权平均",
                    "a weight that is a measure of this schema and no weighted mean itself",
                    measure.id() + " → " + w);
        });
    }

    /**
     * A schema.
     *
     * @param territory where facts may be
     * @param categories what waste they may speak of
     * @param measures what they may count
     * @return the schema
     * @throws InvalidPartException if there is no measure, one stands twice, or a weight is not among them
     */
    public static FactSchema of(Territory territory, CategoryTree categories, Collection<Measure> measures) {
        return new FactSchema(territory, categories, List.of(), List.copyOf(measures));
    }

    /**
     * The same with further categories outside the tree, which belong to no source and no class of hazard.
     *
     * @param ids ids that the ledger keeps for what is no waste
     * @return another schema
     */
    public FactSchema withOtherCategories(Collection<String> ids) {
        return new FactSchema(territory, tree, ids, measures);
    }

    /**
     * Where facts may be.
     *
     * @return the territory
     */
    public Territory territory() {
        return territory;
    }

    /**
     * What waste facts may speak of.
     *
     * @return the tree
     */
    public CategoryTree tree() {
        return tree;
    }

    /**
     * What facts may count.
     *
     * @return the measures, in the order of their codes
     */
    public List<Measure> measures() {
        return measures;
    }

    /**
     * The codes of divisions.
     *
     * @return a dictionary of six-digit codes, sorted
     */
    public Dictionary divisions() {
        return divisions;
    }

    /**
     * The codes of zones.
     *
     * @return a dictionary of their ids
     */
    public Dictionary zones() {
        return zones;
    }

    /**
     * The codes of categories: each tree from its root down, then {@link #NO_WASTE} and other ids.
     *
     * @return a dictionary of {@link WasteCategory#id() ids}
     */
    public Dictionary categories() {
        return categories;
    }

    /**
     * The codes of measures.
     *
     * @return a dictionary of their ids
     */
    public Dictionary measureIds() {
        return measureIds;
    }

    PlaceTree places() {
        return places;
    }

    /** Which codes belong to one division. */
    CodeHistory history() {
        return history.get();
    }

    /** The code of a measure, which has to be one of this schema, as it is here. */
    int codeOf(Measure measure) {
        int code = measureIds.codeOf(measure.id());
        InvalidPartException.check(
                code >= 0 && measures.get(code).equals(measure),
                "FactSchema",
                "measures",
                "本结构的统计量",
                "a measure of this schema",
                measure.id());
        return code;
    }

    /** The measure that weighs another one; −1 if none does. */
    int weightOf(int measure) {
        return measures.get(measure).weight().map(measureIds::codeOf).orElse(-1);
    }

    /** The category above another one; −1 if it is a root. */
    int parentOf(int category) {
        return tree.category(categories.text(category))
                .flatMap(tree::parentOf)
                .map(p -> categories.codeOf(p.id()))
                .orElse(-1);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.waste;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;

/**
 * Which waste a sum is over (类别范围): some categories with all below them, a source, a hazard class, or several of these at
 * once; everything, if none is named.
 * <p>
 * A category inside another one that is selected, too, counts once. This class is immutable and thread-safe.
 *
 * @param categories ids of categories, sorted; empty for any
 * @param source where the waste comes from, if that matters
 * @param hazard whether it is hazardous, if that matters; {@code GENERAL} and {@code HAZARDOUS} only
 */
public record CategorySelection(Set<String> categories, Optional<SourceDomain> source, Optional<Hazard> hazard) {
    /** All waste, and what is no waste at all, such as population. */
    public static final CategorySelection ALL = new CategorySelection(Set.of(), Optional.empty(), Optional.empty());

    /**
     * Copies and sorts the ids.
     *
     * @throws InvalidPartException if an id is blank, or the hazard is {@code MIXED}, which says nothing
     */
    public CategorySelection {
        categories = ImmutableSortedSet.copyOf(categories);
        categories.forEach(c -> InvalidPartException.checkText(c, "CategorySelection", "categories"));
        Objects.requireNonNull(source, "source");
        InvalidPartException.check(
                !hazard.equals(Optional.of(Hazard.MIXED)),
                "CategorySelection",
                "hazard",
                "危险或一般",
                "hazardous or general",
                hazard);
    }

    /**
     * One category and all below it.
     *
     * @param category its id
     * @return the selection
     */
    public static CategorySelection of(String category) {
        return new CategorySelection(Set.of(category), Optional.empty(), Optional.empty());
    }

    /**
     * The ids of the categories of a tree that are selected.
     *
     * @param tree the tree
     * @return every category selected itself or by one above it, whose source and hazard fit
     */
    public Set<String> in(CategoryTree tree) {
        ImmutableSortedSet.Builder<String> all = ImmutableSortedSet.naturalOrder();
        (categories.isEmpty()
                        ? tree.categories().stream().map(WasteCategory::id)
                        : categories.stream().flatMap(c -> tree.withAllBelow(c).stream()))
                .filter(id -> tree.category(id).map(this::fits).orElse(false))
                .forEach(all::add);
        return all.build();
    }

    private boolean fits(WasteCategory category) {
        return source.map(s -> s == category.source()).orElse(true)
                && hazard.map(h -> h == category.hazard()).orElse(true);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.waste;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * The categories that facts are kept by (固体废物分类目录), of one scheme or several, each below its parent.
 * <p>
 * Load the official lists as data of your own; none of them is built in. This class is immutable and thread-safe.
 */
public final class CategoryTree {
    private static final int DEEPEST = 20;

    private final ImmutableList<WasteCategory> categories;
    private final ImmutableMap<String, WasteCategory> byId;
    private final Map<String, List<WasteCategory>> below;

    private CategoryTree(ImmutableList<WasteCategory> categories) {
        this.categories = categories;
        this.byId = index(categories);
        Map<String, List<WasteCategory>> children = new LinkedHashMap<>();
        for (WasteCategory category : categories) {
            Set<String> seen = new HashSet<>();
            Optional<WasteCategory> above = Optional.of(category);
            while (above.isPresent()) {
                InvalidPartException.check(
                        seen.add(above.get().id()) && seen.size() <= DEEPEST,
                        "CategoryTree",
                        "categories",
                        "不超过" + DEEPEST + "级且不成环",
                        "at most " + DEEPEST + " levels and no ring",
                        category.id());
                above = parentOf(above.get());
            }
            category.parent()
                    .ifPresent(p -> children.computeIfAbsent(idBeside(category, p), i -> new ArrayList<>())
                            .add(category));
        }
        children.replaceAll((id, list) -> List.copyOf(list));
        this.below = Collections.unmodifiableMap(children);
    }

    /**
     * A tree from its categories.
     *
     * @param categories the categories, in any order
     * @return the tree
     * @throws InvalidPartException if an id stands twice, a parent is not there, or parents make a ring
     */
    public static CategoryTree of(List<WasteCategory> categories) {
        return new CategoryTree(ImmutableList.copyOf(categories));
    }

    private static ImmutableMap<String, WasteCategory> index(List<WasteCategory> categories) {
        Map<String, WasteCategory> byId = new HashMap<>();
        for (WasteCategory category : categories) {
            InvalidPartException.check(
                    byId.put(category.id(), category) == null,
                    "CategoryTree",
                    "categories",
                    "类别不重复",
                    "each category once",
                    category.id());
        }
        for (WasteCategory category : categories) {
            InvalidPartException.check(
                    category.parent()
                            .map(p -> byId.containsKey(idBeside(category, p)))
                            .orElse(true),
                    "CategoryTree",
                    "categories",
                    "上级类别在同一目录中",
                    "a parent in the same scheme and edition",
                    category.id() + " → " + category.parent().orElse(""));
        }
        return ImmutableMap.copyOf(byId);
    }

    private static String idBeside(WasteCategory category, String code) {
        return category.scheme() + "/" + category.edition() + "/" + code;
    }

    /**
     * The categories.
     *
     * @return an immutable list, in the order given
     */
    public List<WasteCategory> categories() {
        return categories;
    }

    /**
     * A category.
     *
     * @param id its {@link WasteCategory#id() id}
     * @return the category, if it is here
     */
    public Optional<WasteCategory> category(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * The categories of a name.
     *
     * @param name a code, or a name in Chinese or English
     * @return all that are called so; more than one where schemes share a name
     */
    public List<WasteCategory> named(String name) {
        return categories.stream()
                .filter(c -> c.code().equals(name)
                        || c.name().zh().equals(name)
                        || c.name().en().equals(name))
                .toList();
    }

    /**
     * The category one level up.
     *
     * @param category a category of this tree
     * @return it; empty for a root
     */
    public Optional<WasteCategory> parentOf(WasteCategory category) {
        return category.parent().map(p -> byId.get(idBeside(category, p)));
    }

    /**
     * The categories one level down.
     *
     * @param id the id of a category
     * @return them, in the order given; empty for a leaf
     */
    public List<WasteCategory> below(String id) {
        return below.getOrDefault(id, List.of());
    }

    /**
     * A category and all below it.
     *
     * @param id the id of a category of this tree
     * @return their ids, upper ones first; empty if the id is not here
     */
    public Set<String> withAllBelow(String id) {
        Set<String> all = new LinkedHashSet<>();
        if (byId.containsKey(id)) {
            collect(id, all);
        }
        return Collections.unmodifiableSet(all);
    }

    private void collect(String id, Set<String> all) {
        all.add(id);
        below(id).forEach(c -> collect(c.id(), all));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CategoryTree that && categories.equals(that.categories);
    }

    @Override
    public int hashCode() {
        return categories.hashCode();
    }

    /**
     * How many categories there are, for logs.
     *
     * @return such as {@code CategoryTree of 17}
     */
    @Override
    public String toString() {
        return "CategoryTree of " + categories.size();
    }
}

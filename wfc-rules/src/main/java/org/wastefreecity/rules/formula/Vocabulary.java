/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;

/** Every name that a formula may use, and how each thing is called in either language. */
final class Vocabulary {
    private final CategoryTree tree;
    private final Map<String, Measure> measures;
    private final ImmutableListMultimap<String, WasteCategory> categories;

    Vocabulary(MeasureCatalogue catalogue, CategoryTree tree) {
        this.tree = tree;
        this.measures = catalogue.byName();
        ImmutableListMultimap.Builder<String, WasteCategory> names = ImmutableListMultimap.builder();
        for (WasteCategory category : tree.categories()) {
            Stream.of(category.code(), category.name().zh(), category.name().en())
                    .distinct()
                    .forEach(n -> names.put(n, category));
        }
        this.categories = names.build();
    }

    CategoryTree tree() {
        return tree;
    }

    Optional<Measure> measure(String name) {
        return Optional.ofNullable(measures.get(name));
    }

    Collection<String> measureNames() {
        return measures.keySet();
    }

    /** The measures and functions that may be called. */
    Collection<String> callable() {
        return ImmutableSet.<String>builder()
                .addAll(measures.keySet())
                .addAll(Function.names())
                .build();
    }

    /** The categories of a full id, a code or a name. */
    List<WasteCategory> categories(String name) {
        Optional<WasteCategory> whole = tree.category(name);
        return whole.isPresent() ? List.of(whole.get()) : categories.get(name);
    }

    Collection<String> categoryNames() {
        return categories.keySet();
    }

    /** What a category is called in a formula: its name or code if that means it alone, else its id. */
    String name(String id, Wording.Language language) {
        Optional<WasteCategory> category = tree.category(id);
        String name = category.map(
                        c -> language == Wording.Language.ZH ? c.name().zh() : c.code())
                .orElse(id);
        return category.isPresent() && categories(name).equals(List.of(category.get())) && !isOddInQuotes(name)
                ? name
                : id;
    }

    /** What a measure is called in a formula. */
    static String name(Measure measure, Wording.Language language) {
        String zh = measure.name().zh();
        return language == Wording.Language.ZH && !isOddInQuotes(zh) ? zh : measure.id();
    }

    private static boolean isOddInQuotes(String name) {
        return name.codePoints().anyMatch(c -> Letters.isInvisible(c) || c == '\t' || c == '\n' || c == '\r');
    }
}

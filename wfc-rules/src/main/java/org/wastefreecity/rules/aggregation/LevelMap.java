/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;

/**
 * The members of one level of one axis, and which of them each element that facts speak of lies in.
 *
 * @param names the members, in the order in which their first elements come
 * @param of the member of each element; −1 for an element that lies in none
 * @param own whether an element is its member itself, not a part of it
 * @param ownOf the elements that are a member themselves, by member
 */
record LevelMap(ImmutableList<String> names, int[] of, boolean[] own, int[][] ownOf) {

    private static LevelMap of(int elements, IntFunction<Optional<String>> member, BiPredicate<Integer, String> own) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[] of = new int[elements];
        boolean[] isOwn = new boolean[elements];
        Arrays.fill(of, -1);
        for (int i = 0; i < elements; i++) {
            Optional<String> name = member.apply(i);
            if (name.isPresent()) {
                of[i] = numbers.computeIfAbsent(name.get(), n -> {
                    names.add(n);
                    return names.size() - 1;
                });
                isOwn[i] = own.test(i, name.get());
            }
        }
        int[][] ownOf = new int[names.size()][0];
        for (int i = 0; i < elements; i++) {
            if (isOwn[i]) {
                ownOf[of[i]] = Arrays.copyOf(ownOf[of[i]], ownOf[of[i]].length + 1);
                ownOf[of[i]][ownOf[of[i]].length - 1] = i;
            }
        }
        return new LevelMap(ImmutableList.copyOf(names), of, isOwn, ownOf);
    }

    static LevelMap of(TerritoryLevel level, Elements facts) {
        FactSet.PlaceVariant[] variants = facts.variants();
        FactSchema schema = facts.schema();
        int divisions = schema.divisions().size();
        IntFunction<String> text =
                p -> p < divisions ? schema.divisions().text(p) : schema.zones().text(p - divisions);
        BiPredicate<Integer, String> own =
                (v, name) -> text.apply(variants[v].place()).equals(name);
        if (level instanceof TerritoryLevel.Division d) {
            return of(
                    variants.length,
                    v -> Optional.of(variants[v].path()[d.level().ordinal()])
                            .filter(p -> p >= 0)
                            .map(text::apply),
                    own);
        }
        if (level instanceof TerritoryLevel.Group group) {
            InvalidPartException.check(
                    schema.zones().codeOf(group.name()) < 0
                            || group.divisions().isEmpty() && group.zones().equals(Set.of(group.name())),
                    "TerritoryLevel.Group",
                    "name",
                    "不是其他功能区的编号",
                    "no id of another zone",
                    group.name());
            schema.territory().overlapAmong(group.divisions(), group.zones()).ifPresent(overlap -> {
                throw RollUpRefusedException.overlap(group.name(), overlap);
            });
            return of(
                    variants.length,
                    v -> isIn(group, variants[v], text, divisions) ? Optional.of(group.name()) : Optional.empty(),
                    (v, name) -> group.divisions().size() + group.zones().size() == 1
                            && Stream.concat(group.divisions().stream().map(RegionCode::text), group.zones().stream())
                                    .anyMatch(text.apply(variants[v].place())::equals));
        }
        boolean all = level instanceof TerritoryLevel.Reported;
        return of(
                variants.length,
                v -> Optional.of(variants[v].place())
                        .filter(p -> all || p >= divisions)
                        .map(text::apply),
                own);
    }

    private static boolean isIn(
            TerritoryLevel.Group group, FactSet.PlaceVariant variant, IntFunction<String> text, int divisions) {
        if (variant.place() >= divisions) {
            return group.zones().contains(text.apply(variant.place()));
        }
        Set<RegionCode> codes = group.divisions();
        return Arrays.stream(variant.path()).anyMatch(p -> p >= 0 && codes.contains(RegionCode.parse(text.apply(p))));
    }

    static LevelMap of(CategoryLevel level, Elements facts) {
        FactSchema schema = facts.schema();
        Dictionary ids = schema.categories();
        if (level instanceof CategoryLevel.Depth d) {
            return of(
                    ids.size(),
                    c -> facts.isUsed(c) ? atDepth(schema, c, d.depth()) : Optional.empty(),
                    (c, name) -> ids.text(c).equals(name));
        }
        if (level instanceof CategoryLevel.SourceAndHazard) {
            return of(
                    ids.size(),
                    c -> schema.tree()
                            .category(ids.text(c))
                            .filter(w -> facts.isUsed(c))
                            .map(w -> w.source() + "/" + w.hazard()),
                    (c, name) -> false);
        }
        if (level instanceof CategoryLevel.Selected s) {
            CategorySelection selection = s.selection();
            boolean all = selection.equals(CategorySelection.ALL);
            Set<String> selected = selection.in(schema.tree());
            selection
                    .categories()
                    .forEach(id -> InvalidPartException.check(
                            ids.codeOf(id) >= 0,
                            "CategoryLevel.Selected",
                            "selection",
                            "本结构的类别",
                            "a category of the schema",
                            id));
            return of(
                    ids.size(),
                    c -> facts.isUsed(c)
                                    && (all
                                            || selected.contains(ids.text(c))
                                            || selection.source().isEmpty()
                                                    && selection.hazard().isEmpty()
                                                    && selection.categories().contains(ids.text(c)))
                            ? Optional.of(nameOf(selection))
                            : Optional.empty(),
                    (c, name) -> selection.equals(CategorySelection.of(ids.text(c)))
                            || all && ids.text(c).equals(FactSchema.NO_WASTE));
        }
        return of(ids.size(), c -> facts.isUsed(c) ? Optional.of(ids.text(c)) : Optional.empty(), (c, name) -> true);
    }

    /** A selection as the name of a member: the id of a category alone, an asterisk for everything. */
    static String nameOf(CategorySelection selection) {
        if (selection.equals(CategorySelection.ALL)) {
            return "*";
        }
        String ids = String.join("+", selection.categories());
        String source = selection.source().map(s -> "@" + s).orElse("");
        return ids + source + selection.hazard().map(h -> "@" + h).orElse("");
    }

    /** The category at a depth above or at another one; empty of one that is not known, or not that deep. */
    static Optional<String> atDepth(FactSchema schema, int category, int depth) {
        List<String> path = new ArrayList<>();
        Optional<WasteCategory> at = schema.tree().category(schema.categories().text(category));
        while (at.isPresent()) {
            path.add(0, at.get().id());
            at = schema.tree().parentOf(at.get());
        }
        if (path.isEmpty()) {
            path.add(schema.categories().text(category)); // no waste: a root of its own
        }
        return path.size() < depth ? Optional.empty() : Optional.of(path.get(depth - 1));
    }

    static LevelMap of(PeriodLevel level, Elements facts) {
        List<ReportingPeriod> periods = facts.periods();
        return of(
                periods.size(),
                i -> {
                    ReportingPeriod period = periods.get(i);
                    ReportingPeriod member = level instanceof PeriodLevel.Calendar c
                            ? c.length().of(period.lastDay())
                            : level instanceof PeriodLevel.Span s ? s.period() : period;
                    return Optional.of(member.toString()).filter(m -> member.encloses(period));
                },
                (i, name) -> periods.get(i).toString().equals(name));
    }
}

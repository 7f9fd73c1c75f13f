/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;

/** Adds up the slow way: every cell looks at every row, every pair of rows is compared, on the model's own words. */
final class Oracle {
    /** One division under two codes. */
    private static final List<String> GONGZHULING = List.of(SmallLedger.GONGZHULING_THEN, SmallLedger.GONGZHULING_NOW);

    private final FactSchema schema;
    private final List<FactRow> rows;

    Oracle(FactSchema schema, List<FactRow> rows) {
        this.schema = schema;
        this.rows = rows.stream().filter(this::exists).distinct().toList(); // of equal rows one counts
    }

    private boolean exists(FactRow row) {
        return row.place().equals(SmallLedger.ZONE)
                || schema.territory()
                        .region(RegionCode.parse(row.place()), period(row).lastDay())
                        .isPresent();
    }

    private static ReportingPeriod period(FactRow row) {
        return ReportingPeriod.parse(row.period());
    }

    Map<String, String> dump(RollUp rollUp) {
        Map<String, String> all = new TreeMap<>();
        for (TerritoryLevel t : rollUp.territories()) {
            for (PeriodLevel p : rollUp.periods()) {
                for (CategoryLevel c : rollUp.categories()) {
                    Map<String, List<FactRow>> cells = new TreeMap<>();
                    for (FactRow row : rows) {
                        Optional<String> territory = territory(t, row);
                        Optional<String> period = period(p, row);
                        Optional<String> category = category(c, row);
                        if (territory.isPresent() && period.isPresent() && category.isPresent()) {
                            String name = new Cube.Levels(t, p, c) + " " + territory.get() + " " + period.get() + " "
                                    + category.get() + " " + row.measure();
                            cells.computeIfAbsent(name, n -> new ArrayList<>()).add(row);
                        }
                    }
                    cells.forEach((name, in) -> all.put(
                            name,
                            cell(in, name.substring(name.indexOf("]] ") + 3).split(" "))));
                }
            }
        }
        return all;
    }

    private String cell(List<FactRow> in, String[] names) {
        List<FactRow> counted = in;
        boolean overlap = in.stream().anyMatch(a -> in.stream().anyMatch(b -> overlap(a, b)));
        if (overlap) {
            counted = in.stream()
                    .filter(r -> r.place().equals(names[0])
                            && r.period().equals(names[1])
                            && r.category().equals(names[2]))
                    .toList();
            if (counted.isEmpty()) {
                return "refused OVERLAP";
            }
        }
        BigInteger sum = BigInteger.ZERO;
        Set<String> reporters = new TreeSet<>();
        for (FactRow row : counted) {
            sum = sum.add(BigInteger.valueOf(row.scaled()));
            reporters.add(row.reporter());
        }
        return Rational.of(sum, BigInteger.TEN.pow(6)) + " by " + new ArrayList<>(reporters);
    }

    private boolean overlap(FactRow a, FactRow b) {
        boolean same = a.place().equals(b.place())
                && a.period().equals(b.period())
                && a.category().equals(b.category());
        return !same
                && (holdsPlace(a, b) || holdsPlace(b, a))
                && (period(a).encloses(period(b)) || period(b).encloses(period(a)))
                && (schema.tree().withAllBelow(a.category()).contains(b.category())
                        || schema.tree().withAllBelow(b.category()).contains(a.category())
                        || a.category().equals(b.category()));
    }

    /** Whether a place holds another one by its code, or by where its ground lay at the end of what is said of the first. */
    private static boolean holdsPlace(FactRow a, FactRow b) {
        if (a.place().equals(SmallLedger.ZONE) || b.place().equals(SmallLedger.ZONE)) {
            return a.place().equals(b.place());
        }
        if (GONGZHULING.contains(a.place()) && GONGZHULING.contains(b.place())) {
            return true;
        }
        boolean then = period(a).lastDay().isBefore(SmallLedger.CHANGE);
        String ground = GONGZHULING.contains(b.place()) ? GONGZHULING.get(then ? 0 : 1) : b.place();
        return RegionCode.parse(a.place()).encloses(RegionCode.parse(b.place()))
                || RegionCode.parse(a.place()).encloses(RegionCode.parse(ground));
    }

    private Optional<String> territory(TerritoryLevel level, FactRow row) {
        boolean zone = row.place().equals(SmallLedger.ZONE);
        if (level instanceof TerritoryLevel.Reported || (level instanceof TerritoryLevel.Zones && zone)) {
            return Optional.of(row.place());
        }
        if (level instanceof TerritoryLevel.Division d && !zone) {
            return schema.territory().regions().stream()
                    .map(Region::code)
                    .filter(code -> code.level() == d.level()
                            && code.encloses(RegionCode.parse(row.place()))
                            && schema.territory()
                                    .region(code, period(row).lastDay())
                                    .isPresent())
                    .map(RegionCode::text)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<String> period(PeriodLevel level, FactRow row) {
        ReportingPeriod own = period(row);
        if (level instanceof PeriodLevel.Reported) {
            return Optional.of(row.period());
        }
        if (level instanceof PeriodLevel.Span span) {
            return Optional.of(span.period()).filter(s -> s.encloses(own)).map(ReportingPeriod::toString);
        }
        int year = own.year();
        List<String> candidates = new ArrayList<>();
        switch (((PeriodLevel.Calendar) level).length()) {
            case MONTH -> {
                for (int i = 1; i <= 12; i++) {
                    candidates.add(year + (i < 10 ? "-0" : "-") + i);
                }
            }
            case QUARTER -> candidates.addAll(List.of(year + "-Q1", year + "-Q2", year + "-Q3", year + "-Q4"));
            case HALF_YEAR -> candidates.addAll(List.of(year + "-S1", year + "-S2"));
            case YEAR -> candidates.add(String.valueOf(year));
        }
        return candidates.stream()
                .filter(c -> ReportingPeriod.parse(c).encloses(own))
                .findFirst();
    }

    private Optional<String> category(CategoryLevel level, FactRow row) {
        Optional<WasteCategory> waste = schema.tree().category(row.category());
        if (level instanceof CategoryLevel.Reported) {
            return Optional.of(row.category());
        }
        if (level instanceof CategoryLevel.SourceAndHazard) {
            return waste.map(w -> w.source() + "/" + w.hazard());
        }
        if (level instanceof CategoryLevel.Selected s) {
            return s.selection().equals(CategorySelection.ALL)
                    ? Optional.of("*")
                    : Optional.of(SmallLedger.HW)
                            .filter(hw -> schema.tree().withAllBelow(hw).contains(row.category()));
        }
        int depth = ((CategoryLevel.Depth) level).depth();
        if (waste.isEmpty()) {
            return depth == 1 ? Optional.of(row.category()) : Optional.empty();
        }
        List<String> path = new ArrayList<>();
        for (Optional<WasteCategory> at = waste;
                at.isPresent();
                at = schema.tree().parentOf(at.get())) {
            path.add(0, at.get().id());
        }
        return path.size() < depth ? Optional.empty() : Optional.of(path.get(depth - 1));
    }
}

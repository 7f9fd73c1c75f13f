/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.waste.CategoryTree;

/**
 * Holds totals against what lies in them, whoever reports it (分项与合计核对): 100 吨 from the bureau of a city, 60 and 65 吨 from its two
 * counties; 100 吨 of industrial waste, 70 of general and 70 of hazardous; a year and its months.
 * <p>
 * {@link BalanceCheck} takes two reporters for two balances; here they speak of one amount. A measure that is declared to add up along
 * territory, categories or time is held against its parts along them, whatever levels were left out between. Parts surely exceed a
 * total where nothing can be below 0, however many of them are missing: of several reporters of one place the largest is sure, and no
 * more. A total exceeds its parts only where each of its divisions has exactly one figure. What the printed digits leave open, places of
 * which several speak, zones and figures that contradict themselves never make a finding: of those nobody knows what is in the total.
 * What one reporter owes to itself under an identity or over time is told by {@link BalanceCheck} and when facts are read. This class is
 * immutable and thread-safe.
 */
public final class TotalsCheck {
    private final Map<String, Identity> totals;
    private final Territory territory;
    private final boolean whole;
    private final CategoryTree categories;

    private TotalsCheck(Map<String, Identity> totals, Territory territory, boolean whole, CategoryTree categories) {
        this.totals = totals;
        this.territory = territory;
        this.whole = whole;
        this.categories = categories;
    }

    /**
     * A check that knows no tree of categories.
     *
     * @param identities what figures owe to each other; one that says of a measure that it adds up over divisions gives its name to
     *     what is found
     * @param territory the divisions
     * @param whole whether the territory names every division; if not, no total is called too large
     * @return the check
     */
    public static TotalsCheck of(IdentitySet identities, Territory territory, boolean whole) {
        Map<String, Identity> totals = new LinkedHashMap<>();
        for (Identity identity : identities.identities()) {
            total(identity).ifPresent(measure -> totals.putIfAbsent(measure, identity));
        }
        return new TotalsCheck(
                totals, Objects.requireNonNull(territory, "territory"), whole, CategoryTree.of(List.of()));
    }

    /**
     * This check with a tree of categories, for categories and the one above them.
     *
     * @param tree the tree
     * @return a copy
     */
    public TotalsCheck withCategories(CategoryTree tree) {
        return new TotalsCheck(totals, territory, whole, Objects.requireNonNull(tree, "tree"));
    }

    /** The measure of which an identity says that it adds up over the divisions below, in any category. */
    private static Optional<String> total(Identity identity) {
        Set<Term.Reach> reaches = identity.terms().stream().map(Term::reach).collect(Collectors.toSet());
        Set<String> measures = identity.terms().stream().map(Term::measure).collect(Collectors.toSet());
        int sum = identity.terms().stream().mapToInt(Term::coefficient).sum();
        boolean isTotal = identity.relation() == Identity.Relation.ZERO
                && identity.categories().isEmpty()
                && identity.terms().size() == 2
                && reaches.equals(Set.of(Term.Reach.HERE, Term.Reach.TERRITORIES_BELOW))
                && measures.size() == 1
                && sum == 0;
        return isTotal ? measures.stream().findFirst() : Optional.empty();
    }

    /**
     * Holds totals against what lies in them.
     *
     * @param facts the facts; equal ones count once
     * @return a warning for each total that does not fit, with the name of its identity if it has one
     */
    public List<Finding> check(Collection<Fact> facts) {
        Map<Measure, Set<Fact>> byMeasure = new LinkedHashMap<>();
        for (Fact fact : facts) {
            byMeasure
                    .computeIfAbsent(fact.measure(), m -> new LinkedHashSet<>())
                    .add(fact);
        }
        Divisions divisions = new Divisions(territory);
        List<Finding> findings = new ArrayList<>();
        byMeasure.forEach((measure, own) -> check(measure, own, divisions, findings));
        return ImmutableList.copyOf(findings);
    }

    private void check(Measure measure, Set<Fact> facts, Divisions divisions, List<Finding> findings) {
        Set<Place> zoned = new LinkedHashSet<>();
        Map<Place, List<Claim>> claims = claims(measure, facts, zoned);
        Wholes wholes = new Wholes(measure, claims, divisions, categories);
        TotalsWords words = new TotalsWords(totals.get(measure.id()), divisions);
        if (measure.isNeverNegative()) {
            wholes.exceeded((total, parts) -> words.finding(
                            total, parts.all().toList(), parts.least().minus(total.high()))
                    .ifPresent(findings::add));
        }
        if (whole && measure.along(Axis.TERRITORY) == Additivity.SUM) {
            claims.values().stream()
                    .filter(own -> own.size() == 1)
                    .map(own -> own.get(0))
                    .forEach(total -> complete(total, claims, zoned, divisions, words)
                            .filter(f -> wholes.isWhole(total))
                            .ifPresent(findings::add));
        }
    }

    /** What each reporter says of each place. Of what does not add up over time, two entries contradict each other. */
    private static Map<Place, List<Claim>> claims(Measure measure, Set<Fact> facts, Set<Place> zoned) {
        Map<Place, Map<String, List<Fact>>> byPlace = new TreeMap<>(Comparator.comparing(Place::toString));
        for (Fact fact : facts) {
            Place place = Place.of(fact.category(), fact.territory(), fact.period());
            if (fact.zone().isPresent()) {
                zoned.add(place);
            } else {
                byPlace.computeIfAbsent(place, p -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.reporter(), r -> new ArrayList<>())
                        .add(fact);
            }
        }
        boolean adds = measure.along(Axis.TIME) == Additivity.SUM;
        Map<Place, List<Claim>> claims = new LinkedHashMap<>();
        byPlace.forEach((place, reporters) -> reporters.forEach((reporter, entries) -> {
            if (adds || entries.size() == 1) {
                claims.computeIfAbsent(place, p -> new ArrayList<>(1)).add(Claim.of(measure, place, reporter, entries));
            }
        }));
        return claims;
    }

    /** A total of which every division has exactly one figure: neither more nor less than they are together. */
    private Optional<Finding> complete(
            Claim total, Map<Place, List<Claim>> claims, Set<Place> zoned, Divisions divisions, TotalsWords words) {
        List<Claim> parts = new ArrayList<>();
        for (RegionCode division : divisions.below(
                total.place().territory(), total.place().period().lastDay())) {
            Place place = total.place().withTerritory(division);
            List<Claim> own = claims.getOrDefault(place, List.of());
            if (own.size() != 1 || zoned.contains(place) || own.get(0).isImpossible()) {
                return Optional.empty();
            }
            parts.add(own.get(0));
        }
        if (parts.isEmpty() || zoned.contains(total.place()) || total.isImpossible()) {
            return Optional.empty();
        }
        Rational under = total.low().minus(parts.stream().map(Claim::high).reduce(Rational.ZERO, Rational::plus));
        Rational over = parts.stream()
                .map(Claim::low)
                .reduce(Rational.ZERO, Rational::plus)
                .minus(total.high());
        if (over.signum() > 0 && !total.measure().isNeverNegative()) { // others were told however many are missing
            return words.ofAll(total, parts, over);
        }
        return under.signum() > 0 ? words.ofAll(total, parts, under) : Optional.empty();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * Holds the total that one reporter gives for a division against what others give for the divisions below it (跨单位的合计核对): 100 吨 from
 * the bureau of a city, 60 and 65 吨 from its two counties.
 * <p>
 * {@link BalanceCheck} takes two reporters for two balances; here they speak of one amount. A total of which the identities say that it
 * is the sum of the divisions below must not be less than those that reported, and not be more than all of them where each has exactly
 * one figure. What the printed digits leave open, reporters of one county beside each other, zones and figures that contradict
 * themselves never make a finding: of those nobody knows what is in the total. This class is immutable and thread-safe.
 */
public final class TotalsCheck {
    private static final int MOST_SHOWN = 6;
    private static final int PLACES = 6;

    private final Map<String, Identity> totals;
    private final Territory territory;
    private final boolean whole;

    private TotalsCheck(Map<String, Identity> totals, Territory territory, boolean whole) {
        this.totals = totals;
        this.territory = territory;
        this.whole = whole;
    }

    /**
     * A check.
     *
     * @param identities what figures owe to each other; those are used that say of a measure that it adds up over divisions
     * @param territory the divisions
     * @param whole whether the territory names every division; if not, no total is called too large
     * @return the check
     */
    public static TotalsCheck of(IdentitySet identities, Territory territory, boolean whole) {
        Map<String, Identity> totals = new LinkedHashMap<>();
        for (Identity identity : identities.identities()) {
            total(identity).ifPresent(measure -> totals.putIfAbsent(measure, identity));
        }
        return new TotalsCheck(totals, Objects.requireNonNull(territory, "territory"), whole);
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

    private record Subject(Measure measure, String category, ReportingPeriod period) {}

    /** What one reporter says of one division: its entries, and the least and most they stand for. */
    private record Claim(RegionCode place, String reporter, List<Figure> entries, Rational low, Rational high) {
        static Claim of(RegionCode place, String reporter, Measure measure, Collection<Fact> entries) {
            Rational low = Rational.ZERO;
            Rational high = Rational.ZERO;
            List<Figure> figures = new ArrayList<>();
            for (Fact entry : entries) {
                Figure figure = entry.value();
                Rational value = figure.valueIn(measure.unit());
                Rational open =
                        Figure.of(figure.halfOfLastPlace(), figure.unit()).valueIn(measure.unit());
                low = low.plus(value.minus(open));
                high = high.plus(value.plus(open));
                figures.add(figure);
            }
            return new Claim(place, reporter, figures, low, high);
        }

        /** What is printed 0.0 is not below 0, where the measure cannot be. */
        Rational least(boolean notNegative) {
            return notNegative && low.signum() < 0 ? Rational.ZERO : low;
        }

        @Override
        public String toString() {
            return place + " " + reporter + " "
                    + entries.stream().map(Figure::toString).collect(Collectors.joining(" + "));
        }
    }

    /**
     * Holds totals against what lies below them.
     *
     * @param facts the facts; equal ones count once
     * @return a warning for each total that does not fit, with the name of its identity
     */
    public List<Finding> check(Collection<Fact> facts) {
        Map<Subject, Set<Fact>> bySubject = new LinkedHashMap<>();
        for (Fact fact : facts) {
            if (totals.containsKey(fact.measure().id())) {
                bySubject
                        .computeIfAbsent(
                                new Subject(fact.measure(), fact.category(), fact.period()), s -> new LinkedHashSet<>())
                        .add(fact);
            }
        }
        List<Finding> findings = new ArrayList<>();
        bySubject.forEach((subject, own) -> check(subject, own, findings));
        return ImmutableList.copyOf(findings);
    }

    private void check(Subject subject, Set<Fact> facts, List<Finding> findings) {
        Map<RegionCode, List<Claim>> claims = new TreeMap<>();
        Set<RegionCode> zoned = new LinkedHashSet<>();
        Map<RegionCode, Map<String, List<Fact>>> byPlace = new TreeMap<>();
        for (Fact fact : facts) {
            if (fact.zone().isPresent()) {
                zoned.add(fact.territory());
            } else {
                byPlace.computeIfAbsent(fact.territory(), t -> new LinkedHashMap<>())
                        .computeIfAbsent(fact.reporter(), r -> new ArrayList<>())
                        .add(fact);
            }
        }
        boolean adds = subject.measure().along(Measure.Axis.TIME) == Measure.Additivity.SUM;
        byPlace.forEach((place, reporters) -> reporters.forEach((reporter, entries) -> {
            if (adds || entries.size() == 1) { // of a stock two entries contradict each other
                claims.computeIfAbsent(place, p -> new ArrayList<>())
                        .add(Claim.of(place, reporter, subject.measure(), entries));
            }
        }));
        claims.forEach((place, own) -> {
            if (own.size() == 1) {
                below(subject, own.get(0), claims, zoned).ifPresent(findings::add);
            }
        });
    }

    private Optional<Finding> below(
            Subject subject, Claim total, Map<RegionCode, List<Claim>> claims, Set<RegionCode> zoned) {
        List<RegionCode> divisions = territory
                .below(total.place(), subject.period().lastDay())
                .stream()
                .map(Region::code)
                .toList();
        List<Claim> parts = divisions.stream()
                .flatMap(d -> claims.getOrDefault(d, List.of()).stream())
                .toList();
        if (parts.stream().allMatch(p -> p.reporter().equals(total.reporter()))) {
            return Optional.empty(); // nothing, or one balance of one reporter
        }
        boolean notNegative = subject.measure()
                .possible()
                .flatMap(b -> b.lower())
                .filter(l -> l.value().signum() >= 0)
                .isPresent();
        boolean all = whole
                && divisions.stream()
                        .allMatch(d -> claims.getOrDefault(d, List.of()).size() == 1)
                && Stream.concat(divisions.stream(), Stream.of(total.place())).noneMatch(zoned::contains);
        Rational least = parts.stream().map(p -> p.least(notNegative)).reduce(Rational.ZERO, Rational::plus);
        Rational most = parts.stream().map(Claim::high).reduce(Rational.ZERO, Rational::plus);
        Rational over = least.minus(total.high());
        Rational under = total.low().minus(most);
        if ((notNegative || all) && over.signum() > 0) {
            return Optional.of(finding(subject, total, parts, over));
        }
        return all && under.signum() > 0 ? Optional.of(finding(subject, total, parts, under)) : Optional.empty();
    }

    private Finding finding(Subject subject, Claim total, List<Claim> parts, Rational gap) {
        Identity identity = Objects.requireNonNull(totals.get(subject.measure().id())); // else it was not looked at
        String shown = parts.stream().limit(MOST_SHOWN).map(Claim::toString).collect(Collectors.joining(" + "))
                + (parts.size() > MOST_SHOWN ? " + … (" + parts.size() + ")" : "");
        String by = figure(gap) + " " + subject.measure().unit();
        Place place = Place.of(subject.category(), total.place(), subject.period());
        return new Finding(
                identity.id(),
                Severity.WARNING,
                place.toString(),
                Wording.of(
                        identity.name().zh() + " = 0（不同单位填报，只容许舍入误差）",
                        identity.name().en() + " = 0, by several reporters, apart from rounding"),
                total + " ≠ " + shown,
                Wording.of(
                        "舍入之外至少相差" + by + "：核对合计与各分项；若该值不是全部合计，只是该单位自己的数量，请按其所在的下级行政区划填报",
                        "Apart by at least " + by
                                + " beyond rounding: check the total and its parts; if it is no total but what this reporter has itself, report it for the division it lies in"));
    }

    private static String figure(Rational gap) {
        BigDecimal rounded = gap.toBigDecimal(PLACES, RoundingMode.DOWN).stripTrailingZeros();
        return rounded.signum() == 0 ? "<0.000001" : rounded.toPlainString();
    }
}

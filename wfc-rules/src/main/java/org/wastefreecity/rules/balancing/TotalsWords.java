/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/** Says that a total and its parts do not fit, unless somebody else says so. */
record TotalsWords(@Nullable Identity identity, Divisions divisions) {
    private static final int MOST_SHOWN = 6;
    private static final int PLACES = 6;

    /** Parts that exceed a total, whether they are all there are or not. */
    Optional<Finding> finding(Claim total, List<Claim> parts, Rational gap) {
        return isToldElsewhere(total, parts) ? Optional.empty() : Optional.of(finding(total, parts, gap, false, true));
    }

    /** Parts that are all there are, and do not make the total. */
    Optional<Finding> ofAll(Claim total, List<Claim> parts, Rational gap) {
        boolean exceed = parts.stream()
                        .map(Claim::low)
                        .reduce(Rational.ZERO, Rational::plus)
                        .compareTo(total.high())
                > 0;
        return isToldElsewhere(total, parts) ? Optional.empty() : Optional.of(finding(total, parts, gap, true, exceed));
    }

    /** What one reporter says of one identity, or of a period and those in it, is told as that. */
    private boolean isToldElsewhere(Claim total, List<Claim> parts) {
        Place place = total.place();
        boolean isOfOne = parts.stream().allMatch(p -> p.reporter().equals(total.reporter()));
        boolean isOverTime = parts.stream()
                .allMatch(p -> p.place().withPeriod(place.period()).equals(place));
        return isOfOne && (isOverTime || (identity != null && areDirect(place, parts)));
    }

    private boolean areDirect(Place place, List<Claim> parts) {
        return isOverDivisions(place, parts)
                && parts.stream()
                        .allMatch(p -> divisions
                                .above(p.place().territory(), place.period().lastDay())
                                .filter(place.territory()::equals)
                                .isPresent());
    }

    private static boolean isOverDivisions(Place place, List<Claim> parts) {
        return parts.stream()
                .allMatch(p -> p.place().withTerritory(place.territory()).equals(place));
    }

    private Finding finding(Claim total, List<Claim> parts, Rational gap, boolean all, boolean exceed) {
        Place place = total.place();
        String shown =
                parts.stream().limit(MOST_SHOWN).map(p -> p.beside(place)).collect(Collectors.joining(" + "))
                        + (parts.size() > MOST_SHOWN ? " + … (" + parts.size() + ")" : "");
        boolean named = identity != null && isOverDivisions(place, parts);
        return new Finding(
                named && identity != null ? identity.id() : exceed ? "parts-exceed-whole" : "parts-below-whole",
                Severity.WARNING,
                place.toString(),
                named && identity != null ? owed(identity, total, parts) : owed(total, exceed),
                total.beside(place) + " ≠ " + shown,
                repair(total, parts, gap, all));
    }

    private static Wording owed(Identity identity, Claim total, List<Claim> parts) {
        boolean several = parts.stream().anyMatch(p -> !p.reporter().equals(total.reporter()));
        return Wording.of(
                identity.name().zh() + " = 0（" + (several ? "不同单位填报，" : "") + "只容许舍入误差）",
                identity.name().en() + " = 0, " + (several ? "by several reporters, " : "") + "apart from rounding");
    }

    private static Wording owed(Claim total, boolean exceed) {
        return Wording.of(
                total.measure().name().zh() + "：合计不" + (exceed ? "小于" : "大于") + "各分项之和（只容许舍入误差）",
                total.measure().name().en() + ": a total no " + (exceed ? "less" : "more")
                        + " than its parts together, apart from rounding");
    }

    private static Wording repair(Claim total, List<Claim> parts, Rational gap, boolean all) {
        Place place = total.place();
        String by = figure(gap) + " " + total.measure().unit();
        boolean lower = parts.stream().anyMatch(p -> !p.place().territory().equals(place.territory()));
        List<Wording> suspects = new Suspects(total, parts, all)
                .corrections().stream()
                        .limit(MOST_SHOWN)
                        .map(c -> c.words(total.cell().place()))
                        .toList();
        return Wording.of(
                "舍入之外至少相差" + by + "：核对合计与各分项"
                        + (lower ? "；若该值不是全部合计，只是该单位自己的数量，请按其所在的下级行政区划填报" : "") + "。最可能有误的是："
                        + suspects.stream().map(Wording::zh).collect(Collectors.joining("；或")),
                "Apart by at least " + by + " beyond rounding: check the total and its parts"
                        + (lower
                                ? "; if it is no total but what this reporter has itself, report it for the division it lies in"
                                : "")
                        + ". Likeliest wrong: "
                        + suspects.stream().map(Wording::en).collect(Collectors.joining("; or ")));
    }

    private static String figure(Rational gap) {
        BigDecimal rounded = gap.toBigDecimal(PLACES, RoundingMode.DOWN).stripTrailingZeros();
        return rounded.signum() == 0 ? "<0.000001" : rounded.toPlainString();
    }
}

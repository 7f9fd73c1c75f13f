/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreRange;

/** Ranks against every way of filling the gaps. */
class RankerProperties {

    @Property(tries = 300)
    void bestAndWorstRank_areThoseOfAllCompletions(
            @ForAll @Size(min = 1, max = 4) List<@IntRange(min = 0, max = 5) Integer> lows,
            @ForAll @Size(4) List<@IntRange(min = 0, max = 3) Integer> widths) {
        int n = lows.size();
        Map<String, ScoreRange> ranges = new LinkedHashMap<>();
        for (int i = 0; i < n; i++) {
            ranges.put(
                    "u" + i, new ScoreRange(Rational.of(lows.get(i)), Rational.of(lows.get(i) + widths.get(i)), true));
        }
        int[] best = new int[n];
        int[] worst = new int[n];
        Arrays.fill(best, Integer.MAX_VALUE);
        // whole and half numbers show every order that the ranges allow
        complete(new int[n], 0, lows, widths, best, worst);
        for (RankReport.Place place : Ranker.rankRanges(ranges).places()) {
            int i = Integer.parseInt(place.unit().substring(1));
            assertEquals(best[i], place.bestRank(), ranges::toString);
            assertEquals(worst[i], place.worstRank(), ranges::toString);
        }
    }

    private static void complete(
            int[] halves, int from, List<Integer> lows, List<Integer> widths, int[] best, int[] worst) {
        if (from == halves.length) {
            for (int i = 0; i < halves.length; i++) {
                int mine = halves[i];
                int rank = 1 + (int) Arrays.stream(halves).filter(h -> h > mine).count();
                best[i] = Math.min(best[i], rank);
                worst[i] = Math.max(worst[i], rank);
            }
            return;
        }
        for (int h = 2 * lows.get(from); h <= 2 * (lows.get(from) + widths.get(from)); h++) {
            halves[from] = h;
            complete(halves, from + 1, lows, widths, best, worst);
        }
    }

    @Property(tries = 300)
    void printedScores_holdEveryScoreTheyMayComeFrom(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(min = 0, max = 999) Integer> thousandths,
            @ForAll @IntRange(min = 0, max = 2) int places) {
        Map<String, BigDecimal> printed = new LinkedHashMap<>();
        for (int i = 0; i < thousandths.size(); i++) {
            printed.put("u" + i, BigDecimal.valueOf(thousandths.get(i), 3).setScale(places, RoundingMode.HALF_UP));
        }
        for (RankReport.Place place : Ranker.rankPrinted(printed).places()) {
            int mine = thousandths.get(Integer.parseInt(place.unit().substring(1)));
            int rank = 1 + (int) thousandths.stream().filter(t -> t > mine).count();
            assertTrue(place.bestRank() <= rank && rank <= place.worstRank(), () -> rank + " of " + place);
        }
    }

    @Property(tries = 200)
    void raisingAScore_neverWorsensItsRanks(
            @ForAll @Size(min = 2, max = 6) List<@IntRange(min = 0, max = 9) Integer> lows,
            @ForAll @Size(6) List<@IntRange(min = 0, max = 3) Integer> widths,
            @ForAll @IntRange(min = 1, max = 5) int raise) {
        Map<String, ScoreRange> before = new LinkedHashMap<>();
        for (int i = 0; i < lows.size(); i++) {
            before.put(
                    "u" + i, new ScoreRange(Rational.of(lows.get(i)), Rational.of(lows.get(i) + widths.get(i)), true));
        }
        Map<String, ScoreRange> after = new LinkedHashMap<>(before);
        ScoreRange mine = Objects.requireNonNull(before.get("u0"));
        after.put(
                "u0",
                new ScoreRange(mine.low().plus(Rational.of(raise)), mine.high().plus(Rational.of(raise)), true));
        RankReport.Place old = place(Ranker.rankRanges(before));
        RankReport.Place now = place(Ranker.rankRanges(after));
        assertTrue(now.bestRank() <= old.bestRank() && now.worstRank() <= old.worstRank());
    }

    private static RankReport.Place place(RankReport report) {
        return report.places().stream()
                .filter(p -> p.unit().equals("u0"))
                .findFirst()
                .orElseThrow();
    }
}

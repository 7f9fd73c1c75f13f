/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.Rounding;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.wording.Wording;

/**
 * Puts units in order of their scores (排名).
 * <p>
 * The best rank of a unit is one more than the number of units that are above it in every case, the worst one more than the
 * number that are above it in some case. Equal scores share a rank and the next one is skipped (1, 1, 3), unless a scheme
 * names what decides between them. Where a share that decides is not known exactly, either unit may be above: the ranks are then
 * never too narrow, but may be wider than they need be. This class has no state.
 */
public final class Ranker {
    private Ranker() {}

    /**
     * Ranks by scores as the scheme gives them.
     *
     * @param reports the scores, all by one version of one scheme
     * @return the order
     * @throws InvalidPartException if they are of different schemes, or two are of one unit
     */
    public static RankReport rank(Collection<ScoreReport> reports) {
        return rank(reports, false);
    }

    /**
     * Ranks by what the scores could be if everything missing were known, whatever the scheme does with what is missing.
     *
     * @param reports the scores, all by one version of one scheme
     * @return the order, with the best and worst rank that missing figures leave open
     * @throws InvalidPartException if they are of different schemes, or two are of one unit
     */
    public static RankReport rankPossible(Collection<ScoreReport> reports) {
        return rank(reports, true);
    }

    /**
     * The same order with dense ranks: behind units that are level the next rank is not skipped (1, 1, 2).
     *
     * @param ranks an order of this class
     * @return the order with the best and worst dense rank of each unit; the worst may be higher than it can be where scores are
     *     compared as shown, since each range may then not have a score of its own
     */
    public static RankReport dense(RankReport ranks) {
        return DenseRanks.of(ranks);
    }

    private static RankReport rank(Collection<ScoreReport> reports, boolean possible) {
        List<Entry> entries = new ArrayList<>();
        List<String> unranked = new ArrayList<>();
        Optional<ScoreReport> first = reports.stream().findFirst();
        for (ScoreReport report : reports) {
            InvalidPartException.check(
                    report.scheme().equals(first.orElseThrow().scheme()),
                    "Ranker",
                    "reports",
                    "同一评分办法",
                    "scores by one scheme",
                    report.scheme().id());
            Rounding rounding = report.scheme().rounding();
            Optional<ScoreRange> score = possible ? report.possible() : report.score();
            if (score.isEmpty()) {
                unranked.add(report.unit());
            } else {
                entries.add(new Entry(report.unit(), compared(score.get(), rounding), tieBreakers(report, possible)));
            }
        }
        boolean breaking = first.map(r -> !r.scheme().tieBreakers().isEmpty()).orElse(false);
        return order(entries, unranked, breaking);
    }

    /**
     * A unit with its score, for those who have no whole report of it.
     */
    public interface Ranked {
        /**
         * Who was scored.
         *
         * @return the name of the unit
         */
        String unit();

        /**
         * Its score.
         *
         * @return as {@link ScoreReport#score}
         */
        Optional<ScoreRange> score();

        /**
         * What its score could be.
         *
         * @return as {@link ScoreReport#possible}
         */
        Optional<ScoreRange> possible();

        /**
         * The shares that decide between equals, in the order in which the scheme names them.
         *
         * @param possibly whether the possible shares are asked for
         * @return the shares; an empty list if one of them is not known exactly
         */
        List<Rational> tieBreakers(boolean possibly);
    }

    /**
     * Ranks by scores as the scheme gives them, or by what they could be.
     *
     * @param scheme the scheme that all were scored by
     * @param scores the units
     * @param possibly whether everything missing is thought to be known, as in {@link #rankPossible}
     * @return the order, as {@link #rank} and {@link #rankPossible} give it for the same scores
     * @throws InvalidPartException if two are of one unit
     */
    public static RankReport rankScores(ScoringScheme scheme, Collection<? extends Ranked> scores, boolean possibly) {
        List<Entry> entries = new ArrayList<>();
        List<String> unranked = new ArrayList<>();
        for (Ranked ranked : scores) {
            Optional<ScoreRange> score = possibly ? ranked.possible() : ranked.score();
            if (score.isEmpty()) {
                unranked.add(ranked.unit());
            } else {
                entries.add(new Entry(
                        ranked.unit(), compared(score.get(), scheme.rounding()), ranked.tieBreakers(possibly)));
            }
        }
        return order(entries, unranked, !scheme.tieBreakers().isEmpty());
    }

    private static ScoreRange compared(ScoreRange range, Rounding rounding) {
        return rounding.comparedAsShown() ? range.rounded(rounding.places()) : range;
    }

    /**
     * The shares that decide between equals.
     *
     * @param report the score
     * @param possible whether the possible shares are asked for
     * @return the shares in the order in which the scheme names them; an empty list if one is not known exactly
     */
    public static List<Rational> tieBreakers(ScoreReport report, boolean possible) {
        List<Rational> shares = new ArrayList<>();
        for (String id : report.scheme().tieBreakers()) {
            Optional<ScoreRange> share = find(report.root(), id).flatMap(p -> possible ? p.possible() : p.share());
            if (share.isEmpty() || !share.get().isExact()) {
                return List.of();
            }
            shares.add(share.get().low());
        }
        return shares;
    }

    private static Optional<PartScore> find(PartScore part, String id) {
        if (part.node().id().equals(id)) {
            return Optional.of(part);
        }
        return part.parts().stream().flatMap(p -> find(p, id).stream()).findFirst();
    }

    /**
     * Ranks by scores or their bounds.
     *
     * @param scores a range for each unit
     * @return the order
     */
    public static RankReport rankRanges(Map<String, ScoreRange> scores) {
        List<Entry> entries = new ArrayList<>();
        scores.forEach((unit, range) -> entries.add(new Entry(unit, range, List.of())));
        return order(entries, List.of(), false);
    }

    /**
     * Ranks by printed scores, of which the last place was rounded by a rule that is the same for all: of two scores printed
     * with the same places, the larger one was larger; of equal ones nobody knows.
     *
     * @param printed the score of each unit as printed
     * @return the order, with the best and the worst rank that rounding leaves open
     * @throws InvalidPartException if a score has too many digits
     */
    public static RankReport rankPrinted(Map<String, BigDecimal> printed) {
        boolean samePlaces =
                printed.values().stream().map(BigDecimal::scale).distinct().count() <= 1;
        Map<String, ScoreRange> ranges = new LinkedHashMap<>();
        printed.forEach((unit, value) -> {
            Rational exact = Rational.of(value);
            // with the same places, anything less than half a last place to either side keeps different scores apart
            Rational half = Rational.of(value.ulp()).dividedBy(Rational.of(samePlaces ? 4 : 2));
            ranges.put(unit, new ScoreRange(exact.minus(half), exact.plus(half), false));
        });
        return rankRanges(ranges);
    }

    private record Entry(String unit, ScoreRange range, List<Rational> breakers) {
        boolean isExact() {
            return range.isExact();
        }
    }

    private static RankReport order(List<Entry> entries, List<String> unranked, boolean breaking) {
        InvalidPartException.check(
                entries.stream().map(Entry::unit).distinct().count() == entries.size(),
                "Ranker",
                "reports",
                "每个单位一个得分",
                "one score a unit",
                entries.size());
        List<Rational> lows =
                entries.stream().map(e -> e.range().low()).sorted().toList();
        List<Rational> highs =
                entries.stream().map(e -> e.range().high()).sorted().toList();
        Map<Rational, List<Entry>> byLow = new HashMap<>();
        Map<Rational, List<Entry>> byHigh = new HashMap<>();
        for (Entry entry : entries) {
            byLow.computeIfAbsent(entry.range().low(), k -> new ArrayList<>()).add(entry);
            byHigh.computeIfAbsent(entry.range().high(), k -> new ArrayList<>()).add(entry);
        }
        List<RankReport.Place> places = new ArrayList<>();
        for (Entry entry : entries) {
            ScoreRange range = entry.range();
            int best = 1 + above(lows, range.high());
            int worst = 1 + above(highs, range.low()) - (range.isExact() ? 0 : 1); // not above itself
            List<String> tied = new ArrayList<>();
            if (breaking) {
                for (Entry other :
                        byLow.getOrDefault(range.high(), List.of())) { // those that are level with it at the least
                    best += other != entry && broken(other, entry) == 1 ? 1 : 0;
                }
                for (Entry other : byHigh.getOrDefault(range.low(), List.of())) { // and at the most
                    int order = other == entry ? -1 : broken(other, entry);
                    worst += order == 1 || order == UNKNOWN ? 1 : 0;
                }
            }
            if (entry.isExact()) {
                for (Entry other : Objects.requireNonNull(byLow.get(range.low()))) {
                    if (other != entry && other.isExact() && (!breaking || broken(other, entry) == 0)) {
                        tied.add(other.unit());
                    }
                }
            }
            places.add(new RankReport.Place(entry.unit(), range, best, worst, tied));
        }
        places.sort(Comparator.comparingInt(RankReport.Place::bestRank).thenComparingInt(RankReport.Place::worstRank));
        return new RankReport(places, unranked, findings(places, unranked));
    }

    private static final int UNKNOWN = Integer.MIN_VALUE;

    /** Whether one of two equal units is above (1), below (−1) or level with (0) the other, or nobody knows. */
    private static int broken(Entry one, Entry other) {
        if (one.breakers().isEmpty() || other.breakers().isEmpty()) {
            return UNKNOWN;
        }
        for (int i = 0; i < one.breakers().size(); i++) {
            int order = one.breakers().get(i).compareTo(other.breakers().get(i));
            if (order != 0) {
                return order > 0 ? 1 : -1;
            }
        }
        return 0;
    }

    private static int above(List<Rational> sorted, Rational value) {
        int from = 0;
        int to = sorted.size();
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (sorted.get(middle).compareTo(value) > 0) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        return sorted.size() - from;
    }

    private static List<Finding> findings(List<RankReport.Place> places, List<String> unranked) {
        List<Finding> findings = new ArrayList<>();
        long open = places.stream().filter(p -> p.bestRank() != p.worstRank()).count();
        if (open > 0) {
            findings.add(new Finding(
                    "rank-open",
                    Severity.NOTE,
                    "ranks",
                    Wording.of("每个单位一个确定的名次", "one rank for each unit"),
                    open + " / " + places.size(),
                    Wording.of("补齐缺失数据或提高精度后名次可确定。", "missing figures or more digits would decide them.")));
        }
        for (String unit : unranked) {
            findings.add(new Finding(
                    "rank-without-score",
                    Severity.WARNING,
                    unit,
                    Wording.of("得分", "a score"),
                    "—",
                    Wording.of("该单位暂不评分，未参加排名。", "the unit has no score and was not ranked.")));
        }
        return findings;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.RankReport.Place;

/** The same order with no rank left out behind units that are level (1, 1, 2). */
final class DenseRanks {
    private final List<Place> places;

    private DenseRanks(List<Place> places) {
        this.places = places;
    }

    static RankReport of(RankReport ranks) {
        DenseRanks dense = new DenseRanks(ranks.places());
        List<Place> places =
                new ArrayList<>(ranks.places().stream().map(dense::place).toList());
        places.sort(Comparator.comparingInt(Place::bestRank).thenComparingInt(Place::worstRank));
        return new RankReport(places, ranks.unranked(), ranks.findings());
    }

    private Place place(Place own) {
        List<Place> sure = new ArrayList<>();
        int reaching = 1;
        boolean levelAbove = false;
        for (Place other : places) {
            if (other != own) {
                sure.addAll(other.score().low().compareTo(own.score().high()) > 0 ? List.of(other) : List.of());
                reaching += other.score().high().compareTo(own.score().low()) > 0 ? 1 : 0;
                levelAbove |= isLevel(own, other) && other.worstRank() < own.bestRank();
            }
        }
        boolean broken = own.worstRank() > reaching; // what breaks ties put somebody level above, or may
        int best = 1 + fewest(sure) + (levelAbove ? 1 : 0);
        int worst = 1 + most(own, broken);
        return new Place(own.unit(), own.score(), best, Math.max(best, worst), own.tiedWith());
    }

    private static boolean isLevel(Place a, Place b) {
        return a.score().isExact()
                && b.score().isExact()
                && a.score().low().equals(b.score().low())
                && !a.tiedWith().contains(b.unit());
    }

    /** How many different scores there are at least: each is shared by as many as can share it, the lowest upper end first. */
    private static int fewest(List<Place> above) {
        List<Place> sorted = new ArrayList<>(above);
        sorted.sort(Comparator.comparing(p -> p.score().high()));
        int scores = 0;
        Rational last = null;
        for (Place place : sorted) {
            if (last == null || place.score().low().compareTo(last) > 0) {
                last = place.score().high();
                scores++;
            }
        }
        return scores;
    }

    /** How many different places there can be above: each range may have its own, equal exact scores share theirs. */
    private int most(Place own, boolean broken) {
        int count = 0;
        Set<String> counted = new HashSet<>();
        for (Place other : places) {
            int order = other.score().high().compareTo(own.score().low());
            boolean above = order > 0
                    || order == 0
                            && broken
                            && !own.tiedWith().contains(other.unit())
                            && other.bestRank() <= own.worstRank();
            if (other != own && above && counted.add(other.unit())) {
                count++;
                counted.addAll(other.tiedWith());
            }
        }
        return count;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Units in order of their scores (排名结果), each with the best and the worst rank that agrees with what is known. This class is
 * immutable and thread-safe.
 *
 * @param places the ranked units, best first by their best rank, then by their worst, then as given
 * @param unranked units without a score
 * @param findings what could not be decided
 */
public record RankReport(List<Place> places, List<String> unranked, List<Finding> findings) {
    /** Keeps copies. */
    public RankReport {
        places = ImmutableList.copyOf(places);
        unranked = ImmutableList.copyOf(unranked);
        findings = ImmutableList.copyOf(findings);
    }

    /**
     * The place of one unit. Equal scores share a rank, and the next one is skipped: 1, 1, 3.
     *
     * @param unit the unit
     * @param score its score, as it was compared
     * @param bestRank the best rank that is possible
     * @param worstRank the worst rank that is possible
     * @param tiedWith the units whose score is the same in every case
     */
    public record Place(String unit, ScoreRange score, int bestRank, int worstRank, List<String> tiedWith) {
        /**
         * Checks the order of the ranks.
         *
         * @throws InvalidPartException if the best is behind the worst
         */
        public Place {
            InvalidPartException.checkText(unit, "RankReport.Place", "unit");
            Objects.requireNonNull(score, "score");
            tiedWith = ImmutableList.copyOf(tiedWith);
            if (bestRank < 1 || bestRank > worstRank) {
                throw new InvalidPartException(
                        "RankReport.Place", "bestRank", Wording.of("1至" + worstRank, "1 to " + worstRank), bestRank);
            }
        }
    }
}

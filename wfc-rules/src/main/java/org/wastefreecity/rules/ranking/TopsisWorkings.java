/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.wastefreecity.model.scoring.ScoreRange;

/**
 * What stands between the figures and the answers of a comparison (TOPSIS，计算过程): the weight of each criterion, and how far each unit
 * lies from the best and the worst.
 * <p>
 * Every number is enclosed between decimals that are proven to lie on both sides. This class is immutable and thread-safe.
 */
public final class TopsisWorkings {
    private final List<ScoreRange> weights;
    private final List<Distances> distances;
    private final int digits;

    /** How far one unit lies from the best and the worst of every criterion. */
    record Distances(Enclosure toBest, Enclosure toWorst) {
        /** The way from the worst, as a share of both ways: it grows with the one and falls with the other. */
        ScoreRange closeness(int digits) {
            int places = toWorst.places();
            BigDecimal least = toWorst.low().add(toBest.high());
            BigDecimal most = toWorst.high().add(toBest.low());
            BigDecimal low = new Enclosure(toWorst.low(), toWorst.low(), places)
                    .dividedBy(new Enclosure(least, least, places))
                    .low();
            BigDecimal high = new Enclosure(toWorst.high(), toWorst.high(), places)
                    .dividedBy(new Enclosure(most, most, places))
                    .high();
            return new Enclosure(low, high, places).range(digits);
        }
    }

    TopsisWorkings(List<ScoreRange> weights, List<Distances> distances, int digits) {
        this.weights = List.copyOf(weights);
        this.distances = List.copyOf(distances);
        this.digits = digits;
    }

    /**
     * How much each criterion counts.
     *
     * @return one for each criterion; they add up to 1
     */
    public List<ScoreRange> weights() {
        return weights;
    }

    /**
     * How far a unit lies from the best values.
     *
     * @param unit its place among the units
     * @return the distance, D⁺
     */
    public ScoreRange toBest(int unit) {
        return distances.get(unit).toBest().range(digits);
    }

    /**
     * How far a unit lies from the worst values.
     *
     * @param unit its place among the units
     * @return the distance, D⁻
     */
    public ScoreRange toWorst(int unit) {
        return distances.get(unit).toWorst().range(digits);
    }

    /**
     * How much nearer to the best than to the worst each unit lies.
     *
     * @return from 0 to 1 for each unit
     */
    public List<ScoreRange> answers() {
        return distances.stream().map(d -> d.closeness(digits)).toList();
    }
}

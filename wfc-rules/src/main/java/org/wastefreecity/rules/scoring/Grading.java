/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.scoring.GradeBand;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.scoring.Veto;
import org.wastefreecity.model.scoring.VetoResult;
import org.wastefreecity.model.scoring.VetoResult.Falls;
import org.wastefreecity.model.wording.Wording;

/**
 * What vetoes leave of a score, and the grades that follow.
 *
 * @param scheme the scheme
 */
record Grading(ScoringScheme scheme) {

    List<VetoResult> vetoes(ScoreSheet sheet) {
        List<VetoResult> results = new ArrayList<>();
        for (Veto veto : scheme.vetoes()) {
            PassingRule.Answer answer = PassingRule.answer(veto.test(), sheet);
            Wording words = PassingRule.words(veto.test());
            String zh = answer == PassingRule.Answer.YES ? "满足：" : answer == PassingRule.Answer.NO ? "不满足：" : "不能判定：";
            String en = answer == PassingRule.Answer.YES
                    ? "holds: "
                    : answer == PassingRule.Answer.NO ? "does not hold: " : "cannot be told: ";
            results.add(new VetoResult(veto, falls(veto, answer), Wording.of(zh + words.zh(), en + words.en())));
        }
        return results;
    }

    static Falls falls(Veto veto, PassingRule.Answer answer) {
        return switch (answer) {
            case YES -> Falls.NO;
            case NO -> Falls.YES;
            case OPEN, MISSING ->
                switch (veto.whenUnknown()) {
                    case OPEN -> Falls.MAYBE;
                    case FALLS -> Falls.YES;
                    case SPARED -> Falls.NO;
                };
        };
    }

    /** The vetoes if everything were known: what is unknown may fall. */
    List<VetoResult> possibleVetoes(ScoreSheet sheet, List<VetoResult> results) {
        return results.stream()
                .map(r -> PassingRule.answer(r.veto().test(), sheet).isKnown()
                        ? r
                        : new VetoResult(r.veto(), Falls.MAYBE, r.reason()))
                .toList();
    }

    static List<Falls> falls(List<VetoResult> results) {
        return results.stream().map(VetoResult::falls).toList();
    }

    /** What vetoes leave, one for each veto of the scheme. */
    ScoreRange capped(ScoreRange score, List<Falls> vetoes) {
        Rational low = score.low();
        Rational high = score.high();
        for (int i = 0; i < vetoes.size(); i++) {
            Optional<BigDecimal> limit = scheme.vetoes().get(i).capScore();
            if (limit.isPresent() && vetoes.get(i) != Falls.NO) {
                Rational cap = Rational.of(limit.get());
                low = low.compareTo(cap) > 0 ? cap : low;
                high = vetoes.get(i) == Falls.YES && high.compareTo(cap) > 0 ? cap : high;
            }
        }
        return new ScoreRange(low, high, score.attained());
    }

    /** The worst and the best grade; an empty list if the scheme has none. */
    List<GradeBand> grades(ScoreRange score, List<Falls> vetoes) {
        if (scheme.grades().isEmpty()) {
            return List.of();
        }
        ScoreRange compared = scheme.rounding().comparedAsShown()
                ? score.rounded(scheme.rounding().places())
                : score;
        Optional<Integer> worst = band(compared.low());
        Optional<Integer> best = band(compared.high());
        if (worst.isEmpty() || best.isEmpty()) {
            return List.of();
        }
        int low = worst.get();
        int high = best.get();
        for (int i = 0; i < vetoes.size(); i++) {
            Optional<String> limit = scheme.vetoes().get(i).capGrade();
            if (limit.isPresent() && vetoes.get(i) != Falls.NO) {
                int cap = index(limit.get());
                low = Math.max(low, cap);
                high = vetoes.get(i) == Falls.YES ? Math.max(high, cap) : high;
            }
        }
        return List.of(scheme.grades().get(low), scheme.grades().get(high));
    }

    private Optional<Integer> band(Rational score) {
        for (int i = 0; i < scheme.grades().size(); i++) {
            if (Shape.contains(scheme.grades().get(i).span(), Extended.of(score))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int index(String grade) {
        for (int i = 0; i < scheme.grades().size(); i++) {
            if (scheme.grades().get(i).id().equals(grade)) {
                return i;
            }
        }
        throw new IllegalStateException("a grade that was checked is gone: " + grade);
    }
}

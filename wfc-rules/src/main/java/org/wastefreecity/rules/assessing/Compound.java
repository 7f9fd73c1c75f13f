/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.assessment.TrendPath;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * The logic of parts, with three values of certainty: some number of them must hold. All-of needs all of its parts, any-of one.
 * The whole stands where it would stand if the parts that are needed, the best ones, were all there is: it is met when enough
 * are, missed when too many are, and as certain and as far as the last of the best.
 *
 * @param needed how many must hold
 */
record Compound(int needed) {
    private static final TrendPath NO_TREND = new TrendPath.Undefined(TrendPath.Why.SEVERAL_PARTS);

    /** A part with what it came to. */
    record Member(Optional<IndicatorCode> subject, Wording name, Judgement judgement) {
        PartResult result() {
            return new PartResult(subject, name, judgement.state(), judgement.certainty(), judgement.judged());
        }
    }

    static Judgement all(List<Member> members) {
        return new Compound(members.size()).of(members);
    }

    static Judgement any(List<Member> members) {
        return new Compound(1).of(members);
    }

    Judgement of(List<Member> members) {
        List<Reason> reasons = new ArrayList<>();
        for (Member member : members) {
            reasons.add(Reason.of(
                    ReasonCode.PART, member.name(), member.judgement().state().label()));
            reasons.addAll(member.judgement().reasons());
        }
        return new Judgement(
                state(members),
                certainty(members),
                Optional.empty(),
                progress(members),
                Optional.empty(),
                NO_TREND,
                members.stream().map(Member::result).toList(),
                reasons);
    }

    /** The best state that enough parts are in, or in a better one. */
    private State state(List<Member> members) {
        long there = 0;
        for (State state : List.of(State.MET, State.ON_TRACK, State.UNDECIDED, State.OFF_TRACK)) {
            there +=
                    members.stream().filter(m -> m.judgement().state() == state).count();
            if (there >= needed) {
                return state;
            }
        }
        return State.MISSED;
    }

    private Certainty certainty(List<Member> members) {
        return lastOfBest(members.stream().map(m -> m.judgement().certainty()).toList());
    }

    /** As far as the last of the best, if all parts can tell. */
    private Progress progress(List<Member> members) {
        List<Rational> shares = new ArrayList<>();
        List<Rational> most = new ArrayList<>();
        for (Member member : members) {
            if (member.judgement().progress() instanceof Progress.Share share) {
                shares.add(share.share());
                most.add(share.most());
            } else {
                return member.judgement().progress();
            }
        }
        return new Progress.Share(lastOfBest(shares), lastOfBest(most));
    }

    private <T extends Comparable<T>> T lastOfBest(List<T> parts) {
        return parts.stream()
                .sorted(Comparator.reverseOrder())
                .skip(needed - 1L)
                .findFirst()
                .orElseThrow();
    }
}

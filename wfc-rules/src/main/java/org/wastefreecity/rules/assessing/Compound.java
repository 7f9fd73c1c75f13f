/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/** The logic of parts, with three values of certainty: all-of is the least certain part, any-of the most certain. */
enum Compound {
    ALL {
        @Override
        State state(Set<State> states) {
            for (State worst : List.of(State.MISSED, State.OFF_TRACK, State.UNDECIDED, State.ON_TRACK)) {
                if (states.contains(worst)) {
                    return worst;
                }
            }
            return State.MET;
        }

        @Override
        Certainty certainty(Collection<Certainty> parts) {
            return parts.stream().min(Certainty::compareTo).orElseThrow();
        }
    },
    ANY {
        @Override
        State state(Set<State> states) {
            for (State best : List.of(State.MET, State.ON_TRACK, State.UNDECIDED, State.OFF_TRACK)) {
                if (states.contains(best)) {
                    return best;
                }
            }
            return State.MISSED;
        }

        @Override
        Certainty certainty(Collection<Certainty> parts) {
            return parts.stream().max(Certainty::compareTo).orElseThrow();
        }
    };

    abstract State state(Set<State> states);

    abstract Certainty certainty(Collection<Certainty> parts);

    /** A part with what it came to. */
    record Member(Optional<IndicatorCode> subject, Wording name, Judgement judgement) {}

    Judgement of(List<Member> members) {
        Set<State> states = EnumSet.noneOf(State.class);
        List<Certainty> certainties = new ArrayList<>();
        List<PartResult> parts = new ArrayList<>();
        List<Reason> reasons = new ArrayList<>();
        for (Member member : members) {
            Judgement judgement = member.judgement();
            states.add(judgement.state());
            certainties.add(judgement.certainty());
            parts.add(new PartResult(
                    member.subject(), member.name(), judgement.state(), judgement.certainty(), judgement.judged()));
            reasons.add(
                    Reason.of(ReasonCode.PART, member.name(), judgement.state().label()));
            reasons.addAll(judgement.reasons());
        }
        return new Judgement(
                state(states),
                certainty(certainties),
                Optional.empty(),
                progress(members),
                Optional.empty(),
                parts,
                reasons);
    }

    /** As far as the part that is least far, or for any-of most far, if all parts can tell. */
    private Progress progress(List<Member> members) {
        List<Rational> shares = new ArrayList<>();
        for (Member member : members) {
            if (member.judgement().progress() instanceof Progress.Share share) {
                shares.add(share.share());
            } else {
                return member.judgement().progress();
            }
        }
        return new Progress.Share(
                this == ALL
                        ? shares.stream().min(Rational::compareTo).orElseThrow()
                        : shares.stream().max(Rational::compareTo).orElseThrow());
    }
}

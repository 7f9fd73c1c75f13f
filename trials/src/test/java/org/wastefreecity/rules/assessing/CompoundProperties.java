/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** The logic of parts, against brute force. */
class CompoundProperties {
    private static final Wording WORDS = Wording.of("分项", "part");

    /** Where a part can stand, and how sure that can be. */
    private record Stand(State state, Certainty certainty) {}

    private static List<Stand> stands() {
        return List.of(
                new Stand(State.MET, Certainty.SURE),
                new Stand(State.MET, Certainty.POSSIBLE),
                new Stand(State.ON_TRACK, Certainty.POSSIBLE),
                new Stand(State.UNDECIDED, Certainty.POSSIBLE),
                new Stand(State.OFF_TRACK, Certainty.POSSIBLE),
                new Stand(State.MISSED, Certainty.POSSIBLE),
                new Stand(State.MISSED, Certainty.IMPOSSIBLE));
    }

    /** Every way for up to four parts to stand, and every number of them that may be needed: 14,476 cases. */
    @Example
    void everyCombinationAgreesWithTheOracle() {
        int cases = 0;
        for (int n = 1; n <= 4; n++) {
            for (int way = 0; way < Math.pow(stands().size(), n); way++) {
                List<Stand> parts = new ArrayList<>();
                for (int i = 0, rest = way; i < n; i++, rest /= stands().size()) {
                    parts.add(stands().get(rest % stands().size()));
                }
                for (int needed = 1; needed <= n; needed++) {
                    check(parts, needed);
                    cases++;
                }
            }
        }
        assertEquals(7 + 2 * 49 + 3 * 343 + 4 * 2401, cases);
    }

    private static void check(List<Stand> parts, int needed) {
        List<Compound.Member> members =
                parts.stream().map(CompoundProperties::member).toList();
        Judgement whole = new Compound(needed).of(members);
        assertEquals(state(parts, needed), whole.state(), () -> needed + " of " + parts);
        assertEquals(certainty(parts, needed), whole.certainty(), () -> needed + " of " + parts);
        boolean agree = switch (whole.state()) {
            case MET -> whole.certainty() != Certainty.IMPOSSIBLE;
            case MISSED -> whole.certainty() != Certainty.SURE;
            case ON_TRACK, OFF_TRACK -> whole.certainty() == Certainty.POSSIBLE;
            case UNDECIDED -> true;
        };
        assertTrue(agree, () -> needed + " of " + parts);
    }

    private static Compound.Member member(Stand stand) {
        Judgement judgement = Judgement.of(
                stand.state(),
                stand.certainty(),
                new Progress.Undefined(Progress.Why.NO_SCALE),
                List.of(Reason.of(ReasonCode.NO_TARGET)));
        return new Compound.Member(Optional.empty(), WORDS, judgement);
    }

    private static long count(List<Stand> parts, State... states) {
        return parts.stream()
                .filter(p -> Arrays.asList(states).contains(p.state()))
                .count();
    }

    /** As the documents of the library define it. */
    private static State state(List<Stand> parts, int needed) {
        if (count(parts, State.MET) >= needed) {
            return State.MET;
        }
        if (parts.size() - count(parts, State.MISSED) < needed) {
            return State.MISSED;
        }
        if (count(parts, State.MET, State.ON_TRACK) >= needed) {
            return State.ON_TRACK;
        }
        return count(parts, State.MET, State.ON_TRACK, State.UNDECIDED) >= needed ? State.UNDECIDED : State.OFF_TRACK;
    }

    /** Tries every way in which the open parts may end. */
    private static Certainty certainty(List<Stand> parts, int needed) {
        boolean kept = false;
        boolean broken = false;
        for (int way = 0; way < 1 << parts.size(); way++) {
            int holding = 0;
            boolean agrees = true;
            for (int i = 0; i < parts.size(); i++) {
                boolean holds = (way >> i & 1) == 1;
                holding += holds ? 1 : 0;
                agrees &= parts.get(i).certainty() != (holds ? Certainty.IMPOSSIBLE : Certainty.SURE);
            }
            kept |= agrees && holding >= needed;
            broken |= agrees && holding < needed;
        }
        return kept && broken ? Certainty.POSSIBLE : kept ? Certainty.SURE : Certainty.IMPOSSIBLE;
    }

    /** Two components known within bounds, each at least 5 at the deadline: every pair of figures within them is tried. */
    @Property(tries = 500)
    void boundsOfTwoPartsAgreeWithEveryPairWithinThem(
            @ForAll @Size(4) List<@IntRange(max = 9) Integer> ends, @ForAll boolean all) {
        List<Observation> reports = new ArrayList<>();
        List<List<Integer>> ranges = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < 2; i++) {
            int low = Math.min(ends.get(2 * i), ends.get(2 * i + 1));
            int high = Math.max(ends.get(2 * i), ends.get(2 * i + 1));
            ranges.add(List.of(low, high));
            IndicatorCode code = IndicatorCode.parse("1." + (i + 1));
            components.add(new Component(code, WORDS, Optional.of(SmallPlan.UNIT), Optional.empty()));
            parts.add(Part.of(code, new Condition.AtLeast(SmallPlan.tonnes("5"), false)));
            Bounds bounds =
                    new Bounds(Optional.of(SmallPlan.tonnes("" + low)), Optional.of(SmallPlan.tonnes("" + high)));
            reports.add(SmallPlan.reported(
                    code.text(), "2025", new ObservedValue.Bounded(bounds), ObservationStatus.NORMAL));
        }
        boolean kept = false;
        boolean broken = false;
        for (int a = ranges.get(0).get(0); a <= ranges.get(0).get(1); a++) {
            for (int b = ranges.get(1).get(0); b <= ranges.get(1).get(1); b++) {
                boolean holds = all ? a >= 5 && b >= 5 : a >= 5 || b >= 5;
                kept |= holds;
                broken |= !holds;
            }
        }
        Condition both = all ? new Condition.AllOf(parts) : new Condition.AnyOf(parts);
        Assessment answer = SmallPlan.of(
                        Optional.empty(),
                        Direction.NONE,
                        components,
                        t -> t.condition(both).deadline(new Deadline.EndOf(ReportingPeriod.ofYear(2025))))
                .judge(LocalDate.of(2025, 12, 31), reports.toArray(Observation[]::new));
        assertEquals(
                kept && broken ? Certainty.POSSIBLE : kept ? Certainty.SURE : Certainty.IMPOSSIBLE, answer.certainty());
        assertEquals(kept && broken ? State.UNDECIDED : kept ? State.MET : State.MISSED, answer.state());
    }

    /** Elsewhere 60, 60 and 80 % come to 200 %. All of them are as far as the last one is, any of them as far as the first. */
    @Property(tries = 200)
    void progressIsThatOfTheLastOfThoseNeeded(
            @ForAll @Size(min = 1, max = 5) List<@IntRange(min = -50, max = 150) Integer> shares,
            @ForAll @IntRange(min = 1, max = 5) int number) {
        int needed = Math.min(number, shares.size());
        List<Compound.Member> members = shares.stream()
                .map(s -> new Compound.Member(
                        Optional.empty(),
                        WORDS,
                        Judgement.of(
                                State.UNDECIDED,
                                Certainty.POSSIBLE,
                                new Progress.Share(Rational.of(s, 100)),
                                List.of(Reason.of(ReasonCode.NO_TARGET)))))
                .toList();
        List<Integer> best = new ArrayList<>(shares);
        best.sort(Collections.reverseOrder());
        assertEquals(
                new Progress.Share(Rational.of(best.get(needed - 1), 100)),
                new Compound(needed).of(members).progress());
    }
}

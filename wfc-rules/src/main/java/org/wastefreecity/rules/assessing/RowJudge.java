/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLongArray;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.reading.Subject;
import org.wastefreecity.rules.reading.Subjects;

/**
 * One row on one day: what its reports come to, by the classes they fall into. It has no rules of its own: the first reports of
 * a class are judged by the {@link Question}, the general way, and what that said is kept for all others.
 * <p>
 * The classes of a row's reports make up a key, nine bits a slot. What is kept is only ever a copy of what the question says, so
 * that threads that learn the same at the same time do no harm.
 */
final class RowJudge {
    /** A row whose answer cannot be kept. */
    static final long NO_KEY = -1;

    private static final int BITS = 9;
    private static final int SLOTS = 6;
    private static final int MEMO = 1 << 8;
    private static final int PROBES = 8;
    private static final int CELL = 7;
    private static final int ELSEWHERE = 7;
    private static final Certainty[] CERTAINTIES = Certainty.values();
    private static final State[] STATES = statesByCell();
    private static final byte[] ORDINALS = ordinalsByCell();

    private final Question question;
    private final Intake intake;
    private final LocalDate day;
    private final List<ReportingPeriod> periods;
    private final Set<IndicatorCode> codes;
    private final boolean hasClasses;
    private final Map<IndicatorCode, Map<Integer, Place>> places = new HashMap<>();
    private final byte[] cells;
    private final int start;
    private final AtomicLongArray several = new AtomicLongArray(MEMO);

    /** The slot of a report and how far its class is moved up in the key. */
    record Place(Slot slot, int shift) {}

    /** Keeps what single reports come to in cells of its own, from a start on. */
    RowJudge(
            Question question,
            Intake intake,
            Subjects subjects,
            LocalDate day,
            List<ReportingPeriod> periods,
            byte[] cells,
            int start) {
        this.question = question;
        this.cells = cells;
        this.start = start;
        this.day = day;
        this.periods = periods;
        Evidence nothing = new Evidence(List.of(), List.of());
        Optional<Breakpoints> found =
                question.target().map(t -> Breakpoints.of(question.situation(t, nothing, day), question.components()));
        this.hasClasses =
                found.map(f -> question.target().get().condition().accept(f)).orElse(true);
        this.codes = found.map(Breakpoints::codes)
                .orElseGet(() -> Set.of(question.row().code()));
        this.intake = hasClasses ? intake.of(codes) : intake;
        int place = 0;
        for (int p = 0; p < periods.size(); p++) {
            for (IndicatorCode code : codes) {
                Optional<Subject> subject = subjects.subject(code);
                if (hasClasses && place < SLOTS && subject.isPresent()) {
                    Slot slot = slot(subject.get(), found, code, periods.get(p));
                    places.computeIfAbsent(code, c -> new HashMap<>()).put(p, new Place(slot, BITS * place++));
                }
            }
        }
    }

    private static Slot slot(Subject subject, Optional<Breakpoints> found, IndicatorCode code, ReportingPeriod period) {
        List<Breakpoints.Demand> demands =
                found.map(f -> List.copyOf(f.demands().get(code))).orElse(List.of());
        Optional<UnitOfMeasure> unit = subject.unit()
                .or(() -> demands.stream().map(d -> d.acceptance().unit()).findFirst());
        Set<Rational> points = new LinkedHashSet<>();
        unit.ifPresent(u -> {
            demands.forEach(d -> points.addAll(d.at(period.lastDay(), u)));
            subject.possible().ifPresent(p -> ends(p, u, points));
        });
        return Slot.of(unit, points, subject.scale().map(GradeScale::grades).orElse(List.of()));
    }

    private static void ends(Bounds possible, UnitOfMeasure unit, Set<Rational> points) {
        for (Optional<Figure> end : List.of(possible.lower(), possible.upper())) {
            end.filter(f -> f.unit().isComparableTo(unit)).ifPresent(f -> points.add(f.valueIn(unit)));
        }
    }

    Question question() {
        return question;
    }

    /** The codes whose reports the row looks at. */
    Set<IndicatorCode> codes() {
        return codes;
    }

    /** Whether reports have classes; else the row looks at more than its own codes, and is judged the long way. */
    boolean hasClasses() {
        return hasClasses;
    }

    /** Where the class of a report stands in the key; empty if there is no room for it. */
    Optional<Place> place(IndicatorCode code, int period) {
        return Optional.ofNullable(places.get(code)).map(p -> p.get(period));
    }

    /** Where the row's cells start, one for each class of a single report. */
    int start() {
        return start;
    }

    /** What is kept for a key; 0 if nothing is yet. */
    int known(long key) {
        if (key < Slot.CLASSES) {
            return cells[start + (int) key];
        }
        int hash = hash(key);
        for (int i = 0; i < PROBES; i++) {
            long entry = several.getPlain(hash + i & MEMO - 1);
            if (entry >>> CELL == key) {
                return (int) entry & (1 << CELL) - 1;
            }
        }
        return 0;
    }

    private static int hash(long key) {
        return (int) ((key * 0x9E3779B97F4A7C15L) >>> 56);
    }

    /** Keeps what was said, in the first free place; in the first of all if none is free. */
    private void keep(long key, int cell) {
        int hash = hash(key);
        int place = hash;
        for (int i = PROBES - 1; i >= 0; i--) {
            if (several.getPlain(hash + i & MEMO - 1) == 0) {
                place = hash + i & MEMO - 1;
            }
        }
        several.set(place, key << CELL | cell);
    }

    /** Judges the general way and keeps what was said under a key, if there is one. */
    int learn(long key, Collection<Observation> reports) {
        Assessment answer = open(reports);
        int cell = cell(answer.state(), answer.certainty())
                | answer.judged().map(j -> slotOf(j, reports)).orElse(0) << 4;
        if (key == NO_KEY) {
            return cell;
        }
        if (key < Slot.CLASSES) {
            cells[start + (int) key] = (byte) cell;
        } else {
            keep(key, cell);
        }
        return cell;
    }

    /** The answer in full, by the general rules. */
    Assessment open(Collection<Observation> reports) {
        List<Observation> own = new ArrayList<>();
        for (Observation report : reports) {
            if (!hasClasses || codes.contains(report.subject())) {
                own.add(report);
            }
        }
        Intake.Accepted accepted = intake.accept(own);
        return question.answer(new Evidence(accepted.observations(), accepted.refused()), day);
    }

    /** A cell: state and certainty in four bits, and the slot of the report that was judged in three. */
    private static int cell(State state, Certainty certainty) {
        return 1 + state.ordinal() * CERTAINTIES.length + certainty.ordinal();
    }

    static State state(int cell) {
        return STATES[(cell & 15) - 1];
    }

    static byte ordinal(int cell) {
        return ORDINALS[cell & 15];
    }

    /** The slot of what was judged, from 1; {@link #ELSEWHERE} if it is none of the reports, such as a baseline. */
    private int slotOf(Observation judged, Collection<Observation> reports) {
        for (Observation report : reports) {
            if (report == judged) { // a report that was refused gives way to a baseline of the same key
                return slotOf(judged);
            }
        }
        return ELSEWHERE;
    }

    private int slotOf(Observation judged) {
        Map<Integer, Place> slots = places.getOrDefault(judged.subject(), Map.of());
        for (Map.Entry<Integer, Place> slot : slots.entrySet()) {
            if (periods.get(slot.getKey()).equals(judged.period())) {
                return 1 + slot.getValue().shift() / BITS;
            }
        }
        return ELSEWHERE;
    }

    /** Whether no report was judged, be it one of the slots or another. */
    static boolean isNoneJudged(int cell) {
        return cell >> 4 == 0;
    }

    /** Whether the class of the report that was judged is part of a key. */
    static boolean isJudgedIn(int cell, long key) {
        int slot = cell >> 4;
        return slot != 0 && slot != ELSEWHERE && (key >>> BITS * (slot - 1) & Slot.CLASSES - 1) != 0;
    }

    /** Whether a report stands in the slot that was judged. */
    boolean isJudged(int cell, Observation report) {
        return codes.contains(report.subject()) && cell >> 4 == slotOf(report);
    }

    private static State[] statesByCell() {
        State[] states = new State[State.values().length * CERTAINTIES.length];
        for (int i = 0; i < states.length; i++) {
            states[i] = State.values()[i / CERTAINTIES.length];
        }
        return states;
    }

    private static byte[] ordinalsByCell() {
        byte[] ordinals = new byte[16];
        for (int i = 0; i < STATES.length; i++) {
            ordinals[i + 1] = (byte) STATES[i].ordinal();
        }
        return ordinals;
    }

    static Certainty certainty(int cell) {
        return CERTAINTIES[((cell & 15) - 1) % CERTAINTIES.length];
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Rational;

/**
 * What one report of a desk comes to (一份报表的数量), and what its shorter and narrower reports say of it. For the one thread that adds up.
 * <p>
 * Every amount is known twice: by figures alone, and by what duties declare, too. A figure that a declaration contradicts stands, and
 * the declaration is forgotten, with all in it where nobody can tell which one is wrong.
 */
final class Amount {
    /** Figures alone, or with what is declared. */
    enum By {
        FIGURES,
        DECLARED
    }

    private final BitSet pieces;
    private final Optional<Claim> claim;
    private final Interval figure;
    private final boolean grows;
    private final List<Amount> parts = new ArrayList<>();
    private final Interval[] all = new Interval[By.values().length];
    private boolean forgotten;
    private boolean touched;
    private boolean refuted;
    private boolean parted;

    /**
     * What is declared of an owed report.
     *
     * @param slot the report
     * @param alone what it can be if nothing of it has a figure of its own
     * @param parted what it can be else
     * @param asked the part of it that is of waste that is asked for
     * @param ofAsked what that part can be, if nothing of the report has a figure of its own
     */
    record Claim(Slot slot, Interval alone, Interval parted, BitSet asked, Interval ofAsked) {
        /** What some pieces of it can be, if nothing of it has a figure of its own. */
        Interval of(BitSet some, boolean grows) {
            if (some.equals(asked)) {
                return ofAsked;
            }
            return grows && without(some, asked).isEmpty() ? Interval.ZERO.or(ofAsked) : Interval.ANY;
        }
    }

    private Amount(BitSet pieces, Optional<Claim> claim, Interval figure, boolean grows) {
        this.pieces = pieces;
        this.claim = claim;
        this.figure = figure;
        this.grows = grows;
    }

    /** A report that came. */
    static Amount seen(BitSet pieces, Interval figure, boolean grows) {
        return new Amount(pieces, Optional.empty(), figure, grows);
    }

    /** A report that is owed. */
    static Amount owed(BitSet pieces, Claim claim, boolean grows) {
        return new Amount(pieces, Optional.of(claim), Interval.ANY, grows);
    }

    BitSet pieces() {
        return pieces;
    }

    Optional<Slot> slot() {
        return claim.map(Claim::slot);
    }

    List<Amount> parts() {
        return parts;
    }

    /** Something of it was seen, nobody knows how much. */
    void touch() {
        touched = true;
    }

    /** Something of it has a figure of its own elsewhere: a county's, in the figure of its city. */
    void part() {
        parted = true;
    }

    /** What its duty declares is contradicted by figures elsewhere: its counties', of a city. */
    void refute() {
        refuted = true;
    }

    boolean isTouched() {
        return touched;
    }

    boolean isParted() {
        return parted || !parts.isEmpty();
    }

    private Interval nothingKnown() {
        return grows ? Interval.atLeast(Rational.ZERO) : Interval.ANY;
    }

    /** Lays an amount of the same desk into the smallest one that holds it. */
    void lay(Amount part) {
        for (Amount inner : parts) {
            if (inner.holds(part.pieces)) {
                inner.lay(part);
                return;
            }
        }
        parts.add(part);
    }

    boolean holds(BitSet some) {
        return without(some, pieces).isEmpty();
    }

    /** Works out what it comes to, its parts first. */
    void settle() {
        parts.forEach(Amount::settle);
        Interval own = claim.isEmpty() ? figure : nothingKnown();
        all[By.FIGURES.ordinal()] = agreed(own, By.FIGURES).orElse(own);
        Interval known = refuted ? nothingKnown() : claim.map(this::declared).orElse(figure);
        Optional<Interval> agreed = agreed(known, By.DECLARED);
        if (agreed.isEmpty() && (claim.isEmpty() || agreed(known, By.FIGURES).isPresent())) {
            parts.forEach(Amount::forget); // a figure stands; of two declarations nobody knows which one is wrong
            agreed = Optional.of(of(By.FIGURES));
        }
        all[By.DECLARED.ordinal()] =
                agreed.or(() -> agreed(nothingKnown(), By.DECLARED)).orElseGet(this::nothingKnown);
    }

    private Interval declared(Claim of) {
        Interval whole = isParted() || touched ? of.parted() : of.alone();
        return touched ? nothingKnown().and(new Interval(Optional.empty(), whole.upper())) : whole;
    }

    void forget() {
        forgotten = true;
        parts.forEach(Amount::forget);
    }

    private Interval of(By by) {
        return all[(forgotten ? By.FIGURES : by).ordinal()];
    }

    /** An interval and what the parts say together; empty if both cannot be. */
    private Optional<Interval> agreed(Interval own, By by) {
        return own.meets(sum(parts, pieces, by, grows));
    }

    /** What lies in some pieces. */
    Interval in(BitSet some, By by) {
        BitSet common = both(pieces, some);
        if (common.isEmpty()) {
            return Interval.ZERO;
        }
        if (common.equals(pieces)) {
            return of(by);
        }
        Interval byParts = sum(parts, common, by, grows);
        Interval known = byParts.meets(nothingKnown()).orElse(byParts);
        if (grows) {
            Interval byRest = of(by).minus(sum(parts, without(pieces, common), by, grows));
            known = known.meets(byRest).orElse(known);
        }
        boolean alone = by == By.DECLARED && !forgotten && !refuted && !isParted() && !touched;
        return claim.filter(c -> alone)
                .map(c -> c.of(common, grows))
                .flatMap(known::meets)
                .orElse(known);
    }

    /**
     * What lies in some pieces: at least what amounts that have nothing in common say, at most what all say, if they leave no piece
     * out.
     */
    static Interval sum(Collection<Amount> some, BitSet pieces, By by, boolean grows) {
        Interval all = Interval.ZERO; // the upper end
        Interval apart = Interval.ZERO; // the lower end
        BitSet counted = new BitSet();
        boolean overlap = false;
        for (Amount amount : some) {
            if (amount.pieces.intersects(pieces)) {
                boolean again = counted.intersects(amount.pieces);
                overlap |= again;
                Interval in = amount.in(pieces, by);
                all = all.plus(in);
                apart = again ? apart : apart.plus(in);
                counted.or(amount.pieces);
            }
        }
        boolean complete = without(pieces, counted).isEmpty();
        boolean simple = !overlap;
        return new Interval(
                apart.lower().filter(l -> grows || complete && simple),
                all.upper().filter(u -> complete && (grows || simple)));
    }

    static BitSet both(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both;
    }

    static BitSet without(BitSet one, BitSet other) {
        BitSet rest = (BitSet) one.clone();
        rest.andNot(other);
        return rest;
    }
}

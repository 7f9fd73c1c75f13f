/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.util.List;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * Adds rows up as they come and keeps none of them (流式汇总): it grows with what a {@link RollUp} tells apart and who reported it, with
 * the different things that were spoken of (place, period, category and measure, however many reporters and rows speak of one), and
 * with reports that have no figure; not with rows.
 * <p>
 * What is added may be taken away again; the order does not matter. {@link #snapshot} does not disturb it. A figure beside those of its
 * parts is refused, or answers for them, as in a {@link FactSet} of the same rows, and so is a report missing that no whole holds.
 * <p>
 * It checks what groups can tell, as {@link FactSetBuilder} does: single rows; balances and other words on one thing, which are kept by
 * their own key (said twice alike they count once, said differently the cell is refused); sums of a reporter below what is possible,
 * which are left out and missing; reports without a figure. What it cannot tell of an amount, because it takes single rows: that the
 * same row came twice (both count); that it is above what is possible; that one month of a year is negative, where the roll-up tells no
 * months apart; that its reporter gave a missing figure after all, for the same or a longer period: it stays missing.
 * <p>
 * What comes of it answers what the roll-up asked for, no more: to be asked for other levels, for single rows, or for who owes a report
 * (an {@link ExpectedSums expectation}), facts have to be kept in a {@link FactSet}. Not thread-safe: give each thread its own.
 */
public final class Accumulator {
    private final RollUp rollUp;
    private final Groups groups;
    private final FactSetBuilder intake;

    private Accumulator(FactSchema schema, RollUp rollUp) {
        this.rollUp = rollUp;
        Variants variants = new Variants(schema.places());
        this.groups = new Groups(schema, rollUp, variants);
        this.intake = new FactSetBuilder(schema, variants, groups);
        groups.follow(intake);
    }

    /**
     * An accumulator without rows.
     *
     * @param schema what rows may speak of
     * @param rollUp what is to be told apart
     * @return it, for one thread
     */
    public static Accumulator of(FactSchema schema, RollUp rollUp) {
        return new Accumulator(schema, rollUp);
    }

    /**
     * The code of a place, as in {@link FactSetBuilder#place}.
     *
     * @param text the code of a division, or the id of a zone
     * @return its code; −1 if the schema has neither
     */
    public int place(String text) {
        return intake.place(text);
    }

    /**
     * The code of a period, as in {@link FactSetBuilder#period(String)}.
     *
     * @param text a period
     * @return its code for this accumulator; −1 if it is none
     */
    public int period(String text) {
        return intake.period(text);
    }

    /**
     * The code of a reporter, as in {@link FactSetBuilder#reporter}.
     *
     * @param name a name or number
     * @return its code for this accumulator; −1 if it is none
     */
    public int reporter(String name) {
        return intake.reporter(name);
    }

    /**
     * Adds a row by its codes, as {@link FactSetBuilder#add(int, int, int, int, long, int)} does.
     *
     * @param place from {@link #place}
     * @param period from {@link #period}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param scaled the value in units of the last place
     * @param reporter from {@link #reporter}
     * @return this accumulator
     */
    public Accumulator add(int place, int period, int category, int measure, long scaled, int reporter) {
        groups.adding();
        intake.add(place, period, category, measure, scaled, reporter);
        return this;
    }

    /**
     * Takes away a row that was added, of no other than normal status.
     *
     * @param place from {@link #place}
     * @param period from {@link #period}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param scaled the value in units of the last place
     * @param reporter from {@link #reporter}
     * @return this accumulator
     */
    public Accumulator subtract(int place, int period, int category, int measure, long scaled, int reporter) {
        groups.subtracting();
        intake.add(place, period, category, measure, scaled, reporter);
        return this;
    }

    /**
     * Adds a row by its codes, with how good it is and when it was filed.
     *
     * @param place from {@link #place}
     * @param period from {@link #period}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param scaled the value in units of the last place
     * @param reporter from {@link #reporter}
     * @param status how good the value is
     * @param filed the day it was filed on, or {@link FactSetBuilder#NEVER_FILED}
     * @return this accumulator
     */
    public Accumulator add(
            int place,
            int period,
            int category,
            int measure,
            long scaled,
            int reporter,
            ObservationStatus status,
            int filed) {
        groups.adding();
        intake.add(place, period, category, measure, scaled, reporter, status, filed);
        return this;
    }

    /**
     * Adds a report that says that there is no figure, as {@link FactSetBuilder#addMissing} does.
     *
     * @param place from {@link #place}
     * @param period from {@link #period}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param reporter from {@link #reporter}
     * @param why why there is none
     * @return this accumulator
     */
    public Accumulator addMissing(
            int place, int period, int category, int measure, int reporter, ObservationStatus why) {
        groups.adding();
        intake.addMissing(place, period, category, measure, reporter, why);
        return this;
    }

    /**
     * Adds a fact.
     *
     * @param fact the fact
     * @return this accumulator
     */
    public Accumulator add(Fact fact) {
        groups.adding();
        intake.add(fact);
        return this;
    }

    /**
     * Takes away a fact that was added: a correction is the old one taken away and the new one added.
     *
     * @param fact the fact
     * @return this accumulator
     */
    public Accumulator subtract(Fact fact) {
        groups.subtracting();
        intake.add(fact);
        return this;
    }

    /**
     * How many rows came so far, the refused ones among them.
     *
     * @return the number of the last row
     */
    public long rows() {
        return intake.rows();
    }

    /**
     * How many groups they were added up to.
     *
     * @return the number of sums that are kept
     */
    public int groups() {
        return groups.size();
    }

    /**
     * What was wrong with single rows. What was wrong with several of them together is among the findings of the
     * {@linkplain Cube#facts facts} of a {@link #snapshot}.
     *
     * @return the first 10,000 findings
     */
    public List<Finding> findings() {
        return intake.log().kept();
    }

    /**
     * What the rows so far come to.
     *
     * @return the sums, which do not change any more
     */
    public Cube snapshot() {
        FactSet compact = new PageMaker(
                        intake.schema(),
                        groups.rows(),
                        intake.codes(),
                        intake.log().copy())
                .makeOf(groups);
        return rollUp.on(compact);
    }
}

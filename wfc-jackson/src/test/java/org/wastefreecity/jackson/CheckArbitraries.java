/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.wastefreecity.jackson.ValueArbitraries.date;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.figure;
import static org.wastefreecity.jackson.ValueArbitraries.finding;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.period;
import static org.wastefreecity.jackson.ValueArbitraries.rational;
import static org.wastefreecity.jackson.ValueArbitraries.regionCode;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.rules.aggregation.RatioOfSums;
import org.wastefreecity.rules.aggregation.RatioValue;
import org.wastefreecity.rules.balancing.BalanceReport;
import org.wastefreecity.rules.balancing.BrokenIdentity;
import org.wastefreecity.rules.balancing.Cell;
import org.wastefreecity.rules.balancing.Contradiction;
import org.wastefreecity.rules.balancing.Correction;
import org.wastefreecity.rules.balancing.Duplicate;
import org.wastefreecity.rules.balancing.ManifestLine;
import org.wastefreecity.rules.balancing.Place;
import org.wastefreecity.rules.balancing.SeriesCheck;
import org.wastefreecity.rules.balancing.UncheckedIdentity;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.InputGap;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Slot;
import org.wastefreecity.rules.documents.SumComparison;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.ObservationReader;
import org.wastefreecity.rules.reading.table.ColumnKind;
import org.wastefreecity.rules.reading.table.ImportedTable;

/** What checks and questions come to: balances, gaps, sums, ratios, duties and readings. */
final class CheckArbitraries {
    private CheckArbitraries() {}

    // ---- gaps

    static Arbitrary<Gap> gap() {
        Arbitrary<Gap> change = Combinators.combine(
                        figure(), Arbitraries.integers().between(1, 9))
                .as((from, more) ->
                        new Gap.Change(from, Figure.of(from.value().add(BigDecimal.valueOf(more)), from.unit())));
        return Arbitraries.oneOf(
                Arbitraries.create(Gap.Closed::new),
                change,
                Combinators.combine(ValueArbitraries.bounds(), Arbitraries.of(true, false))
                        .as((from, rising) -> new Gap.Within(from, Figure.of("7.5", from.unit()), rising)),
                Combinators.combine(text(), text(), Arbitraries.integers().between(1, 5))
                        .as(Gap.Grade::new),
                wording().map(Gap.Impossible::new),
                wording().map(Gap.Unknown::new));
    }

    private static Arbitrary<CategorySelection> selection() {
        return few(text(), 0, 2).map(c -> new CategorySelection(new TreeSet<>(c), Optional.empty(), Optional.empty()));
    }

    static Arbitrary<InputGap> inputGap() {
        Arbitrary<Question> question = Combinators.combine(
                        ValueArbitraries.measure(), selection(), regionCode(), period())
                .as(Question::new);
        return Combinators.combine(question, gap()).as(InputGap::new);
    }

    // ---- balances

    private static Arbitrary<Identity> identity() {
        return Combinators.combine(wording(), Arbitraries.of(Identity.Relation.class), Arbitraries.of(Term.Reach.class))
                .as((name, relation, reach) -> new Identity(
                        "whole-and-parts",
                        name,
                        relation,
                        List.of(new Term(1, "generated", Term.Reach.HERE), new Term(-1, "utilised", reach)),
                        new TreeSet<>(List.of("SW01")),
                        List.of()));
    }

    private static Arbitrary<Place> place() {
        return Combinators.combine(text(), regionCode(), maybe(text()), period())
                .as(Place::new);
    }

    private static Arbitrary<Cell> cell() {
        return Combinators.combine(text(), place()).as(Cell::new);
    }

    static Arbitrary<BrokenIdentity> broken() {
        Arbitrary<BrokenIdentity.Summand> summand = Combinators.combine(
                        Arbitraries.of("1", "-1", "2/3"), cell(), wording(), maybe(figure()))
                .as(BrokenIdentity.Summand::new);
        return Combinators.combine(maybe(identity()), place(), few(summand, 0, 3), maybe(figure()), figure())
                .as(BrokenIdentity::new);
    }

    static Arbitrary<Contradiction> contradiction() {
        Arbitrary<Correction> correction = Combinators.combine(
                        cell(),
                        wording(),
                        figure(),
                        maybe(ValueArbitraries.bounds()),
                        Arbitraries.integers().between(-8, 8))
                .as((cell, name, printed, needed, slip) -> new Correction(
                        cell, name, printed, needed, slip == 0 ? OptionalInt.empty() : OptionalInt.of(slip)));
        Arbitrary<Contradiction.Repair> repair = few(correction, 1, 2).map(Contradiction.Repair::new);
        return Combinators.combine(
                        few(broken(), 1, 2),
                        few(cell(), 0, 2),
                        few(repair, 0, 2),
                        Arbitraries.integers().between(1, 5))
                .as(Contradiction::new);
    }

    static Arbitrary<Duplicate> duplicate() {
        Arbitrary<Duplicate.Pair> pair = Combinators.combine(figure(), figure()).as(Duplicate.Pair::new);
        return Combinators.combine(cell(), few(figure(), 2, 4), Arbitraries.of(Duplicate.Kind.class), few(pair, 0, 2))
                .as(Duplicate::new);
    }

    static Arbitrary<UncheckedIdentity> unchecked() {
        return Combinators.combine(identity(), place(), few(cell(), 0, 2), Arbitraries.of(true, false))
                .as(UncheckedIdentity::new);
    }

    static Arbitrary<BalanceReport> report() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 1_000_000),
                        few(contradiction(), 0, 1),
                        few(duplicate(), 0, 1),
                        few(unchecked(), 0, 2),
                        few(finding(), 0, 1))
                .as(BalanceReport::new);
    }

    static Arbitrary<ManifestLine> manifestLine() {
        return Combinators.combine(text(), text(), figure(), date(), maybe(figure()), date())
                .as((manifest, category, sent, on, received, then) ->
                        new ManifestLine(manifest, category, sent, on, received, received.map(r -> then)));
    }

    static Arbitrary<SeriesCheck.Point> point() {
        return Combinators.combine(period(), figure(), text()).as(SeriesCheck.Point::new);
    }

    static Arbitrary<SumComparison> sum() {
        Arbitrary<StatedSum> stated = Combinators.combine(text(), wording(), text(), ValueArbitraries.provenance())
                .as((id, name, printed, where) -> new StatedSum(
                        id,
                        name,
                        IndicatorCode.parse("1"),
                        List.of(IndicatorCode.parse("1.1"), IndicatorCode.parse("1.2")),
                        printed,
                        where));
        return Combinators.combine(
                        stated,
                        maybe(figure()),
                        maybe(rational()),
                        maybe(rational()),
                        maybe(rational()),
                        few(TargetArbitraries.code(), 0, 2),
                        Arbitraries.of(SumComparison.Verdict.class))
                .as(SumComparison::new);
    }

    // ---- duties and ratios

    static Arbitrary<Duty> duty() {
        return Combinators.combine(
                        text(),
                        regionCode(),
                        text(),
                        maybe(text()),
                        Arbitraries.of(
                                Deadline.Cadence.MONTHLY,
                                Deadline.Cadence.QUARTERLY,
                                Deadline.Cadence.HALF_YEARLY,
                                Deadline.Cadence.YEARLY),
                        ValueArbitraries.validity(),
                        Arbitraries.integers().between(0, Duty.LATEST_DUE),
                        maybe(ValueArbitraries.bounds()))
                .as((reporter, division, measure, category, every, validity, days, possible) -> Duty.builder()
                        .reporter(reporter)
                        .division(division)
                        .measure(measure)
                        .category(category)
                        .every(every)
                        .validity(validity)
                        .dueAfterDays(days)
                        .possible(possible)
                        .build());
    }

    static Arbitrary<Expectation> expectation() {
        return different(duty(), Duty::reporter, 0, 4).map(Expectation::of);
    }

    static Arbitrary<Slot> slot() {
        return Combinators.combine(duty(), period()).as(Slot::new);
    }

    static Arbitrary<RatioOfSums> ratio() {
        Arbitrary<Rational> coefficient = rational().filter(r -> r.signum() != 0);
        return Combinators.combine(ValueArbitraries.measure(), selection(), selection(), coefficient, coefficient)
                .as((measure, above, below, one, other) -> RatioOfSums.of(
                        List.of(new RatioOfSums.Term(one, measure, above), new RatioOfSums.Term(other, measure, below)),
                        List.of(RatioOfSums.Term.of(measure, below)),
                        UnitOfMeasure.PERCENT));
    }

    static Arbitrary<RatioValue> ratioValue() {
        return Combinators.combine(
                        ratio(),
                        few(AssessmentArbitraries.tally(), 0, 2),
                        few(AssessmentArbitraries.tally(), 0, 2),
                        maybe(rational()),
                        maybe(rational()),
                        maybe(rational()),
                        maybe(wording()))
                .as(RatioValue::new);
    }

    // ---- readings

    static Arbitrary<ObservationReader.Outcome> outcome() {
        return Combinators.combine(maybe(ObservationArbitraries.observation()), few(finding(), 0, 2))
                .as(ObservationReader.Outcome::new);
    }

    static Arbitrary<ImportedTable> table() {
        Arbitrary<ImportedTable.Column> column = Combinators.combine(
                        Arbitraries.of("", "单位", "2025年目标值"),
                        Arbitraries.of(ColumnKind.class),
                        text(),
                        maybe(Arbitraries.integers().between(1990, 2060)))
                .as(ImportedTable.Column::new);
        Arbitrary<ImportedTable.Row> row = Combinators.combine(
                        TargetArbitraries.code(), Arbitraries.of(Confidence.class))
                .as(ImportedTable.Row::new);
        return Combinators.combine(PlanArbitraries.plan(), few(column, 0, 3), few(row, 0, 3))
                .as(ImportedTable::new);
    }

    static Arbitrary<Succession> succession() {
        return Combinators.combine(different(text(), t -> t, 1, 3), SystemArbitraries.responsibleUnit(), date())
                .filter((from, into, day) -> !from.contains(into.id()))
                .as(Succession::new);
    }
}

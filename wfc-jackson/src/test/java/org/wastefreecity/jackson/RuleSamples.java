/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.Refusal;
import org.wastefreecity.rules.aggregation.Reporting;
import org.wastefreecity.rules.checking.RateComparison;
import org.wastefreecity.rules.computing.ReportedAndComputed;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.rules.coverage.Interval;
import org.wastefreecity.rules.coverage.RatioBounds;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.rules.coverage.Shortfall;
import org.wastefreecity.rules.formula.Answer;
import org.wastefreecity.rules.formula.FormulaFault;
import org.wastefreecity.rules.formula.FormulaParts;
import org.wastefreecity.rules.formula.FormulaReason;
import org.wastefreecity.rules.formula.FormulaResult;
import org.wastefreecity.rules.formula.FormulaRule;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.rules.reading.BaselineCell;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NamedParty;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.ResponsibilityCell;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitInName;
import org.wastefreecity.rules.reading.targets.Phrase;
import org.wastefreecity.rules.reading.targets.StatedChange;
import org.wastefreecity.rules.reading.targets.TargetReading;
import org.wastefreecity.wire.shape.ComputedFigure;

/** What the rules come to, one of each form. */
final class RuleSamples {
    private static final Measure MEASURE = Measure.builder()
            .id("utilised")
            .name(Wording.of("综合利用量", "utilised"))
            .unit(UnitOfMeasure.TEN_THOUSAND_TONNES)
            .along(Measure.Additivity.SUM, Measure.Additivity.SUM, Measure.Additivity.SUM)
            .build();
    private static final CategorySelection SELECTION = new CategorySelection(
            Set.of("SW01", "SW02"),
            Optional.of(WasteCategory.SourceDomain.INDUSTRIAL),
            Optional.of(WasteCategory.Hazard.GENERAL));
    private static final Question QUESTION =
            new Question(MEASURE, SELECTION, RegionCode.parse("440600"), ReportingPeriod.ofYear(2020));
    private static final Figure SEEN = Figure.of("502.49", UnitOfMeasure.TEN_THOUSAND_TONNES);
    private static final Tally PARTLY = Tally.builder()
            .unit(SEEN.unit())
            .lower(SEEN)
            .coverage(new Coverage(4, OptionalInt.of(5), Optional.of(Rational.of(7, 8)), List.of("顺德区")))
            .build();
    private static final FormulaParts PARTS = new FormulaParts(
            new FormulaParts.Part(
                    Optional.of(Rational.of(50249, 100)),
                    Optional.of(Rational.of(50249, 100)),
                    Optional.of(SEEN.unit())),
            new FormulaParts.Part(
                    Optional.of(Rational.of(632375, 100)),
                    Optional.of(Rational.of(632375, 100)),
                    Optional.of(SEEN.unit())),
            Rational.of(100));
    private static final FormulaResult.Trace TRACE = new FormulaResult.Trace(
            UnitOfMeasure.PERCENT,
            List.of(new Answer(QUESTION, Tally.exactly(SEEN, 5)), new Answer(QUESTION, PARTLY)),
            Optional.of(PARTS));
    private static final FormulaResult KNOWN =
            new FormulaResult.Known(PARTS.ratio().orElseThrow(), TRACE);
    private static final Shortfall SHORTFALL =
            new Shortfall(Shortfall.Basis.REPORTS, Rational.of(9, 10), Optional.of(Rational.of(4, 5)));
    private static final ReadingNote NOTE = ReadingNote.of(NoteCode.values()[0], "万顿", "万吨");
    private static final UnitCell UNIT = new UnitCell(
            "亿元（现价）", Optional.of(UnitOfMeasure.parse("亿元")), Optional.of("现价"), Confidence.LIKELY, List.of(NOTE));
    private static final NamedParty PARTY =
            new NamedParty("市生态环境局等", "市生态环境局", List.of("环保局"), Responsibility.Role.values()[0], NamedParty.Kind.OPEN);
    private static final StatedChange CHANGE =
            new StatedChange(new Base.OfYear(2020), Condition.Sense.DECREASE, Condition.Basis.PERCENT_OF_BASE);

    private RuleSamples() {}

    static Map<String, Object> results() {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("category-selection", SELECTION);
        all.put("question", QUESTION);
        all.put("answer", TRACE.answers().get(1));
        all.put("formula-parts", PARTS);
        all.put(
                "formula-fault",
                new FormulaFault(
                        FormulaRule.UNKNOWN_CATEGORY,
                        1,
                        7,
                        4,
                        Wording.of("没有“一般固废”", "there is no 一般固废"),
                        Wording.of("改为SW01", "write SW01")));
        all.put(
                "computed-figure",
                new ComputedFigure("utilised(SW01) / generated(SW01)", KNOWN, PlanSamples.observation()));
        all.put(
                "reported-and-computed",
                new ReportedAndComputed(List.of(PlanSamples.observation()), List.of(Samples.FINDING)));
        all.put(
                "rate-comparison",
                new RateComparison(
                        Samples.RATE,
                        KNOWN,
                        Optional.of(Rational.of(7, 1)),
                        Optional.of(Rational.of(8, 1)),
                        RateComparison.Verdict.UNEXPLAINED));
        all.put("interval", Interval.of(Rational.of(1, 3), Rational.of(2, 3)));
        all.put("ratio-bounds", new RatioBounds(Interval.atLeast(Rational.of(1, 3)), true, false));
        all.put(
                "completeness-policy",
                new CompletenessPolicy(Optional.of(Rational.of(9, 10)), Optional.of(Rational.of(19, 20))));
        all.put("shortfall", SHORTFALL);
        all.put(
                "refusal",
                new Refusal(
                        Refusal.Kind.NOT_ADDITIVE,
                        "stock",
                        Optional.of(Measure.Axis.TIME),
                        Wording.of("存量不能沿时间相加", "a stock does not add up over time")));
        all.put(
                "reporting",
                new Reporting("顺德区", Set.of(ObservationStatus.ESTIMATED), Optional.of(LocalDate.of(2021, 3, 1))));
        all.put("reading-note", NOTE);
        all.put("unit-cell", UNIT);
        all.put("unit-in-name", new UnitInName("产业产值", UNIT));
        all.put(
                "baseline-cell",
                new BaselineCell(
                        "0.0088*",
                        new ObservedValue.Measured(Samples.RATE),
                        ObservationStatus.ESTIMATED,
                        Optional.of("*"),
                        Confidence.CERTAIN,
                        List.of()));
        all.put("named-party", PARTY);
        all.put("responsibility-cell", new ResponsibilityCell(List.of(PARTY), Confidence.CERTAIN, List.of(NOTE)));
        all.put("phrase", new Phrase("左右", Wording.of("约", "about")));
        all.put("stated-change", CHANGE);
        all.put(
                "target-reading",
                TargetReading.builder()
                        .text("2023年较2020年下降10%左右")
                        .addPromises(new TargetReading.Promise(
                                new Condition.AtLeast(Figure.of("10", UnitOfMeasure.PERCENT), false),
                                Optional.of(Direction.values()[0]),
                                Optional.of(Wording.of("总量", "the total")),
                                Optional.of(new Deadline.EndOf(ReportingPeriod.ofYear(2023))),
                                Optional.empty(),
                                Set.of(Modifier.STRIVE),
                                Optional.empty(),
                                Optional.of(CHANGE)))
                        .confidence(Confidence.LIKELY)
                        .addPhrases(new Phrase("左右", Wording.of("约", "about")))
                        .addNotes(NOTE)
                        .build());
        return all;
    }

    static Map<String, List<?>> families() {
        return Map.of(
                "formula-results",
                List.of(
                        KNOWN,
                        new FormulaResult.Bounded(Optional.of(Rational.of(1, 3)), Optional.empty(), true, TRACE),
                        new FormulaResult.NotApplicable(FormulaReason.ZERO_OVER_ZERO, TRACE),
                        new FormulaResult.Undefined(FormulaReason.DENOMINATOR_ZERO, TRACE),
                        new FormulaResult.Unknown(FormulaReason.INPUT_MISSING, TRACE)),
                "releases",
                List.of(new Release.Shown(Tally.exactly(SEEN, 5)), new Release.Withheld(PARTLY, List.of(SHORTFALL))));
    }
}

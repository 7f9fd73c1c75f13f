/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Milestone;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.Task;
import org.wastefreecity.model.programme.Appraisal;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CellRule;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.ScopeRule;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.programme.Step;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** A document with every part it can have, for its golden file. */
final class ProgrammeSamples {
    private static final Wording WORDS = Wording.of("固体废物", "solid waste");

    private ProgrammeSamples() {}

    /** A task whose work begins at a stated time and has no stated end. */
    static Task starting() {
        return Task.builder()
                .id("5")
                .field(WORDS)
                .measure(WORDS)
                .openEnded(false)
                .addMilestones(new Milestone(
                        Deadline.Open.NONE,
                        "从2021年起",
                        Wording.of("推进绿色矿山", "green mines"),
                        Optional.of(ReportingPeriod.ofYear(2021))))
                .provenance(Samples.PLACE)
                .build();
    }

    private static Reported reported(Plan plan, String code, Figure figure) {
        return new Reported(
                Observation.builder()
                        .system(plan.system().id())
                        .subject(IndicatorCode.parse(code))
                        .territory(plan.region())
                        .period(ReportingPeriod.ofYear(2020))
                        .value(new ObservedValue.Measured(figure))
                        .status(ObservationStatus.PROVISIONAL)
                        .printed("5.28")
                        .build(),
                Samples.PLACE);
    }

    static ProgrammeDocument document() {
        Plan plan = PlanSamples.plan();
        List<IndicatorCode> codes =
                plan.system().rows().stream().map(i -> i.code()).limit(3).toList();
        ProgrammeDocument.Builder document = ProgrammeDocument.builder()
                .id(plan.system().id())
                .genre(ProgrammeDocument.Genre.PROGRESS_REPORT)
                .title(WORDS)
                .dated(LocalDate.of(2023, 5, 8))
                .addAllSources(plan.sources())
                .region(plan.region())
                .territory(plan.territory())
                .plan(plan)
                .addParties(new Party.Open("all-sides", WORDS))
                .addScope(new ScopeRule(
                        "city", ScopeRule.Duty.ENCOURAGED, WORDS, List.of(plan.region()), "鼓励开展", Samples.PLACE))
                .addOrgans(
                        new Organ(
                                "group",
                                Organ.Form.LEADING_GROUP,
                                WORDS,
                                plan.region(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(
                                        new Seat(
                                                Seat.Role.HEAD,
                                                Wording.of("市长", "the mayor"),
                                                OptionalInt.of(1),
                                                List.of()),
                                        new Seat(Seat.Role.MEMBER, WORDS, OptionalInt.empty(), List.of("all-sides"))),
                                Samples.PLACE),
                        new Organ(
                                "office",
                                Organ.Form.OFFICE,
                                WORDS,
                                plan.region(),
                                Optional.of("group"),
                                Optional.of("all-sides"),
                                List.of(),
                                Samples.PLACE))
                .addRoutines(new Routine(
                        "weekly",
                        Routine.Form.MEETING,
                        Wording.of("周例会", "weekly meeting"),
                        Optional.of(Deadline.Cadence.WEEKLY),
                        Optional.of("office"),
                        Optional.of("group"),
                        "每周",
                        Samples.PLACE))
                .addMechanisms(new Mechanism(
                        "joint",
                        WORDS,
                        Mechanism.Stage.SIGNED,
                        Optional.of(ReportingPeriod.parse("2023-04-01")),
                        List.of("group", "all-sides"),
                        WORDS,
                        Samples.PLACE))
                .addCells(new CellKind(
                        "hotel",
                        Wording.of("无废星级酒店", "waste-free star hotel"),
                        Optional.of("all-sides"),
                        List.of(new CellRule(WORDS, Mechanism.Stage.LAID_DOWN, Samples.PLACE)),
                        List.of(WORDS),
                        Samples.PLACE))
                .addAppraisals(new Appraisal("cadres", WORDS, WORDS, WORDS, "纳入年度考核", Samples.PLACE))
                .addTotals(new DeclaredTotal("indicators", WORDS, 52, true, List.of(WORDS), "52项", Samples.PLACE))
                .addSteps(new Step(
                        "plan",
                        Optional.of(ReportingPeriod.parse("2019-12-31")),
                        WORDS,
                        List.of("office"),
                        Samples.PLACE))
                .addPassages(
                        new Passage(
                                Samples.PLACE,
                                Passage.Standing.READ,
                                WORDS,
                                List.of(Reference.parse("organ:office"), Reference.parse("total:indicators")),
                                Optional.empty()),
                        new Passage(Samples.PLACE, Passage.Standing.MISSING, WORDS, List.of(), Optional.of(WORDS)));
        codes.forEach(c -> document.addReported(reported(plan, c.text(), Samples.RATE)));
        return document.addSums(new StatedSum(
                        "sum", WORDS, codes.get(0), List.of(codes.get(1), codes.get(2)), "其中", Samples.PLACE))
                .build();
    }
}

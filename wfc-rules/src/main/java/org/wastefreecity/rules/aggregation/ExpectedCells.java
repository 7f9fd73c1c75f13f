/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Completion;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.DutyCheck;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Extent;
import org.wastefreecity.rules.coverage.Report;
import org.wastefreecity.rules.coverage.Reports;
import org.wastefreecity.rules.coverage.RollCall;
import org.wastefreecity.rules.coverage.Slot;
import org.wastefreecity.rules.coverage.Weights;

/** What single cells come to, held against who should have reported. */
record ExpectedCells(
        FactSet facts, Expectation expectation, Weights weights, SpokenFor spoken, Map<Kind, Extent> extents) {

    /** What an extent is of, wherever and whenever. */
    record Kind(String measure, CategorySelection categories) {}

    /** Codes of divisions change as the facts' territory says. */
    static ExpectedCells of(FactSet facts, Expectation expectation, Weights weights) {
        facts.checkRowsKept("ExpectedSums");
        return new ExpectedCells(
                facts,
                expectation.in(facts.schema().territory()),
                weights,
                new SpokenFor(facts),
                new ConcurrentHashMap<>());
    }

    /** The reports that are beyond what their duties declare possible. */
    List<Finding> findings() {
        Set<String> bounded = new HashSet<>();
        Set<String> reporters = new HashSet<>();
        boolean wide = false;
        for (Duty duty : expectation.duties()) {
            if (duty.possible().isPresent()) {
                bounded.add(duty.measure());
                reporters.add(duty.reporter());
                wide |= duty.division().level() != RegionCode.Level.COUNTY;
            }
        }
        Optional<ReportingPeriod> years = OwedLines.years(facts);
        if (bounded.isEmpty() || years.isEmpty()) {
            return List.of();
        }
        boolean all = wide;
        List<Measure> measures = facts.schema().measures();
        return DutyCheck.of(
                expectation,
                measures,
                facts.schema().tree(),
                CellFacts.reports(
                        facts,
                        m -> bounded.contains(measures.get(m).id()),
                        r -> all || reporters.contains(facts.reporters().text(r))),
                years.get());
    }

    /** What is asked of a cell. */
    record Asked(Measure measure, CategorySelection categories, RegionCode division, ReportingPeriod period) {}

    /**
     * What a cell comes to, and why that is not the whole, as far as it lies in the facts.
     *
     * @param strays the rows that may belong to it
     * @param completion what is missing, if the sum can be completed
     * @param held whether it was held against who should have reported
     * @param late which owed reports came late
     */
    record Answer(
            Tally tally,
            List<Wording> reasons,
            Extra strays,
            Optional<Completion> completion,
            boolean held,
            List<String> late) {
        Answer with(Tally other, List<Wording> why) {
            return new Answer(other, why, strays, completion, held, late);
        }

        static Answer unheld(Tally tally, List<Wording> reasons, Extra strays) {
            return new Answer(tally, reasons, strays, Optional.empty(), false, List.of());
        }

        static Answer held(
                Tally tally, List<Wording> reasons, Extra strays, Optional<Completion> completion, RollCall call) {
            return new Answer(tally, reasons, strays, completion, true, ExpectedCells.late(call));
        }
    }

    /**
     * What is known of a cell, or of one that nobody reported anything for.
     *
     * @throws RollUpRefusedException if the cell is refused, and nobody can tell what holds what
     */
    Answer answer(Optional<Cube.Found> found, Asked asked) {
        Measure measure = asked.measure();
        if (!expectation.knows(measure.id()) || !Completion.isAdditive(measure)) {
            return combined(found, asked);
        }
        Extent extent = extent(asked);
        RollCall call = RollCall.of(expectation, extent, time -> spoken.of(measure, asked.division(), time));
        if (call.isContradicted()) {
            found.flatMap(f -> f.cells().refusal(f.cell())).ifPresent(r -> {
                throw new RollUpRefusedException(r);
            });
        }
        Extra strays = strays(found, asked, call);
        List<Wording> reasons = found.filter(f -> f.cells().refusal(f.cell()).isEmpty())
                .map(f -> f.cells().openReasons(f.cell(), strays))
                .orElseGet(() -> strayReasons(strays));
        if (!call.unclear().isEmpty()) {
            reasons = ImmutableList.<Wording>builder()
                    .add(unclear(call.unclear().get(0), call))
                    .addAll(reasons)
                    .build();
        }
        if (call.isAcross() && call.unclear().stream().noneMatch(call::isMoving)) {
            reasons = ImmutableList.<Wording>builder()
                    .add(Wording.of(
                            "有填报数互相交叉（如区县全年数与其所在市一月数），不能相加，只有上下限",
                            "Some figures lie across others, such as a county's year across January of its city: they are not"
                                    + " added, there are bounds only"))
                    .addAll(reasons)
                    .build();
        }
        Completion completion = Completion.of(call);
        return Answer.held(
                FactInputs.bounded(measure, new StrayTally(measure).around(added(completion, found, measure), strays)),
                reasons,
                strays,
                Optional.of(completion),
                call);
    }

    private static Wording unclear(Report report, RollCall call) {
        String where = report.division().map(RegionCode::text).orElse("") + " " + report.period();
        if (call.isMoving(report)) {
            return Wording.of(
                    report.reporter() + "（" + where + "）的时期内有区县更换代码划入或划出，无法判断其数是否含该区县的数，不相加，只有上下限",
                    report.reporter() + " (" + where
                            + "): in this period a division changed its code and came or left; nobody can tell whether the"
                            + " figure holds it, and they are not added: there are bounds only");
        }
        return Wording.of(
                report.reporter() + "（" + where + "）不在应报清单内，无法判断其数是否含其他填报人的数，该数与他人的数不相加",
                report.reporter() + " (" + where
                        + ") owes nothing there: nobody can tell whether its figure holds what others"
                        + " reported, and they are not added");
    }

    /** The owed reports that came after they were due. */
    private static List<String> late(RollCall call) {
        Map<String, Long> divisions = call.late().stream()
                .collect(Collectors.groupingBy(
                        Slot::reporter,
                        Collectors.mapping(Slot::division, Collectors.collectingAndThen(Collectors.toSet(), s ->
                                (long) s.size()))));
        return call.late().stream()
                .map(s -> divisions.getOrDefault(s.reporter(), 1L) == 1 ? s.toString() : s + " " + s.division())
                .sorted()
                .toList();
    }

    /** What does not add up, or nobody owes. */
    private Answer combined(Optional<Cube.Found> found, Asked asked) {
        Measure measure = asked.measure();
        Extra strays = strays(found, asked);
        List<Wording> reasons = found.map(f -> f.cells().reasons(f.cell())).orElseGet(() -> strayReasons(strays));
        Tally seen = found.map(f -> f.cells().tally(f.cell())).orElseGet(() -> Cube.nothing(measure.unit()));
        if (!expectation.knows(measure.id())) {
            return Answer.unheld(FactInputs.unchecked(measure, seen), reasons, strays);
        }
        RollCall call = RollCall.of(
                expectation,
                extent(asked),
                Reports.of(found.map(f -> f.cells().reports(f.cell())).orElse(List.of())));
        boolean stale = measure.along(Axis.TIME) == Additivity.LAST
                && seen.seen().isPresent()
                && (!call.missing().isEmpty()
                        || (seen.lower().isEmpty() && seen.upper().isEmpty()));
        boolean doubtful = found.map(f -> seen.seen().isPresent() && f.cells().isWeightDoubtful(f.cell()))
                .orElse(false);
        if (call.isContradicted() || !call.unclear().isEmpty() || stale || doubtful) {
            Tally open = Tally.builder()
                    .unit(measure.unit())
                    .seen(seen.seen().filter(s -> !stale))
                    .coverage(call.coverage(weights))
                    .addAllDoubts(seen.doubts())
                    .build();
            return Answer.held(FactInputs.bounded(measure, open), reasons, strays, Optional.empty(), call);
        }
        Completion completion = Completion.of(call, seen.seen()).withDoubts(seen.doubts());
        Tally whole = completion.tally(weights);
        List<OpenReport> open = found.map(f -> f.cells().open(f.cell())).orElse(List.of()).stream()
                .filter(r -> !r.isMissing() || !isKnownMissing(call, r))
                .toList();
        Tally all = open.isEmpty() ? whole : new CellTally(facts, measure).with(whole, open);
        Tally around = new StrayTally(measure).around(all, strays);
        return Answer.held(FactInputs.bounded(measure, around), reasons, strays, Optional.of(completion), call);
    }

    private Extent extent(Asked asked) {
        return extents.computeIfAbsent(
                        new Kind(asked.measure().id(), asked.categories()),
                        k -> Extent.of(
                                asked.measure(),
                                List.of(asked.division()),
                                asked.categories(),
                                facts.schema().tree(),
                                asked.period()))
                .with(List.of(asked.division()), asked.period());
    }

    /** What adds up is added up from the reports themselves: which of them hold others is known from who owes what. */
    private Tally added(Completion completion, Optional<Cube.Found> found, Measure measure) {
        RollCall call = completion.call();
        List<OpenReport> absent = found.map(f -> f.cells().open(f.cell())).orElse(List.of()).stream()
                .filter(r -> r.isMissing() && !isKnownMissing(call, r))
                .toList();
        return new CellTally(facts, measure).named(completion.tally(weights), absent);
    }

    /** The same of a cell that only rows speak of that may belong to it, where nobody is expected. */
    Answer ofStrays(Asked asked) {
        Measure measure = asked.measure();
        Extra strays = strays(Optional.empty(), asked);
        Tally tally = new StrayTally(measure).around(Cube.nothing(measure.unit()), strays);
        return Answer.unheld(FactInputs.bounded(measure, tally), strayReasons(strays), strays);
    }

    /** Why a sum of which nobody reported anything is not sure. */
    private static List<Wording> strayReasons(Extra extra) {
        return extra.isNone() ? List.of() : List.of(StrayTally.reason(extra));
    }

    private Extra strays(Optional<Cube.Found> found, Asked asked) {
        return found.map(f -> f.cells().strays(f.cell()))
                .orElseGet(() -> facts.strays()
                        .of(facts, asked.measure(), asked.categories(), asked.division(), asked.period(), s -> true));
    }

    /** Rows that may belong to a sum and are not in it already, in a figure for a whole that is owed. */
    private Extra strays(Optional<Cube.Found> found, Asked asked, RollCall call) {
        Extra all = strays(found, asked);
        Strays strays = facts.strays();
        return all.isNone() || strays.rows().keySet().stream().noneMatch(s -> isHeld(s, call))
                ? all
                : strays.of(
                        facts,
                        asked.measure(),
                        asked.categories(),
                        asked.division(),
                        asked.period(),
                        s -> !isHeld(s, call));
    }

    private boolean isHeld(Stray stray, RollCall call) {
        FactSchema schema = facts.schema();
        if (stray.place() == Stray.UNKNOWN || stray.period() < 0) {
            return false;
        }
        int place = stray.isWithin() ? stray.division() : facts.variants()[stray.place()].place();
        return !schema.places().isZone(place)
                && call.isHeld(
                        RegionCode.parse(schema.divisions().text(place)),
                        stray.category() < 0
                                ? Optional.empty()
                                : Optional.of(schema.categories().text(stray.category())),
                        facts.periods().get(stray.period()));
    }

    /** Whether somebody said that a report is missing that the roll call misses, too. */
    boolean isKnownMissing(RollCall call, CellGap gap) {
        return gap.again().isEmpty()
                && facts.schema().divisions().codeOf(gap.place()) >= 0
                && call.isMissing(gap.reporter(), RegionCode.parse(gap.place()), gap.category(), gap.period());
    }

    /** Whether the roll call misses a report anyway, which then is bounded by what its duty says. */
    private boolean isKnownMissing(RollCall call, OpenReport report) {
        int place = facts.variants()[report.variant()].place();
        return call.isMissing(
                facts.reporters().text(report.reporter()),
                RegionCode.parse(facts.schema().divisions().text(place)),
                facts.schema().categories().text(report.category()),
                facts.periods().get(report.period()));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.jackson.ValueArbitraries.date;
import static org.wastefreecity.jackson.ValueArbitraries.different;
import static org.wastefreecity.jackson.ValueArbitraries.few;
import static org.wastefreecity.jackson.ValueArbitraries.maybe;
import static org.wastefreecity.jackson.ValueArbitraries.period;
import static org.wastefreecity.jackson.ValueArbitraries.provenance;
import static org.wastefreecity.jackson.ValueArbitraries.text;
import static org.wastefreecity.jackson.ValueArbitraries.wording;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.Appraisal;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CellRule;
import org.wastefreecity.model.programme.CitedDocument;
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
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** A random document comes back over the wire as it was. */
class ProgrammeProperties {
    @Provide
    Arbitrary<Way> way() {
        return Arbitraries.of(Way.class);
    }

    @Provide
    Arbitrary<ProgrammeDocument> document() {
        return PlanArbitraries.plan().flatMap(ProgrammeProperties::around);
    }

    @Property(tries = 150)
    void documentComesBack(@ForAll("document") ProgrammeDocument document, @ForAll("way") Way way) throws IOException {
        ProgrammeDocument read = way.pass(document, ProgrammeDocument.class);
        assertEquals(document, read);
        assertEquals(document.toString(), read.toString());
    }

    private record Head(ProgrammeDocument.Genre genre, Wording title, Optional<LocalDate> dated) {}

    /** What needs no other part to lean on but the parties of the plan and each other. */
    private record Bodies(List<Organ> organs, List<Routine> routines, List<Mechanism> mechanisms, List<Step> steps) {}

    private record Facts(
            List<CitedDocument> cited,
            List<ScopeRule> scope,
            List<CellKind> cells,
            List<Appraisal> appraisals,
            List<DeclaredTotal> totals,
            List<Reported> reported) {}

    private static Arbitrary<ProgrammeDocument> around(Plan plan) {
        Arbitrary<Provenance> where =
                provenance(Arbitraries.just(plan.sources().get(0).id()));
        Arbitrary<String> body =
                Arbitraries.of(plan.parties().stream().map(Party::id).toList());
        Arbitrary<Head> head = Combinators.combine(
                        Arbitraries.of(ProgrammeDocument.Genre.class), wording(), maybe(date()))
                .as(Head::new);
        return Combinators.combine(head, bodies(plan, body, where), facts(plan, body, where), few(passage(where), 0, 2))
                .as((top, bodies, facts, passages) -> {
                    ProgrammeDocument bare = builder(plan, top, bodies, facts).build();
                    return builder(plan, top, bodies, facts)
                            .addAllPassages(pointing(bare, passages))
                            .build();
                });
    }

    private static ProgrammeDocument.Builder builder(Plan plan, Head top, Bodies bodies, Facts facts) {
        ProgrammeDocument.Builder document = ProgrammeDocument.builder();
        document.id(plan.system().id())
                .genre(top.genre())
                .title(top.title())
                .dated(top.dated())
                .addAllSources(plan.sources())
                .region(plan.region())
                .territory(plan.territory())
                .plan(plan)
                .addAllCited(facts.cited())
                .addAllScope(facts.scope())
                .addAllOrgans(bodies.organs())
                .addAllRoutines(bodies.routines())
                .addAllMechanisms(bodies.mechanisms())
                .addAllCells(facts.cells())
                .addAllAppraisals(facts.appraisals())
                .addAllTotals(facts.totals())
                .addAllReported(facts.reported())
                .addAllSums(sums(facts.reported(), top.title()))
                .addAllSteps(bodies.steps());
        return document;
    }

    private static Arbitrary<Bodies> bodies(Plan plan, Arbitrary<String> body, Arbitrary<Provenance> where) {
        Arbitrary<Seat> seat = Combinators.combine(
                        Arbitraries.of(Seat.Role.class),
                        wording(),
                        body.set().ofMaxSize(2),
                        Arbitraries.integers().between(2, 9))
                .as((role, holder, parties, number) -> new Seat(
                        role,
                        holder,
                        number == 9 ? OptionalInt.empty() : OptionalInt.of(number),
                        List.copyOf(parties)));
        Arbitrary<Organ> organ = Combinators.combine(
                        text(), Arbitraries.of(Organ.Form.class), wording(), maybe(body), few(seat, 0, 2), where)
                .as((id, form, name, host, seats, place) ->
                        new Organ(id, form, name, plan.region(), Optional.empty(), host, seats, place));
        Arbitrary<Routine> routine = Combinators.combine(
                        text(),
                        Arbitraries.of(Routine.Form.class),
                        wording(),
                        maybe(Arbitraries.of(Deadline.Cadence.class)),
                        maybe(body),
                        maybe(body),
                        text(),
                        where)
                .as(Routine::new);
        Arbitrary<Mechanism> mechanism = Combinators.combine(
                        text(),
                        wording(),
                        Arbitraries.of(Mechanism.Stage.class),
                        maybe(period()),
                        few(body, 0, 2),
                        wording(),
                        where)
                .as(Mechanism::new);
        Arbitrary<Step> step = Combinators.combine(text(), maybe(period()), wording(), few(body, 0, 2), where)
                .as(Step::new);
        return Combinators.combine(
                        different(organ, Organ::id, 0, 2).map(ProgrammeProperties::ladder),
                        different(routine, Routine::id, 0, 2),
                        different(mechanism, Mechanism::id, 0, 2),
                        different(step, Step::id, 0, 2))
                .as(Bodies::new);
    }

    /** Each organ below the one before it. */
    private static List<Organ> ladder(List<Organ> organs) {
        List<Organ> ladder = new ArrayList<>();
        Optional<String> above = Optional.empty();
        for (Organ o : organs) {
            ladder.add(new Organ(o.id(), o.form(), o.name(), o.region(), above, o.host(), o.seats(), o.provenance()));
            above = Optional.of(o.id());
        }
        return ladder;
    }

    private static Arbitrary<Facts> facts(Plan plan, Arbitrary<String> body, Arbitrary<Provenance> where) {
        Arbitrary<Attestation> attested = Combinators.combine(wording(), text())
                .as((note, source) ->
                        new Attestation("number", Evidence.QUOTED, Optional.of(source), Optional.of(note)));
        Arbitrary<CitedDocument> cited = Combinators.combine(
                        text(),
                        Arbitraries.of(CitedDocument.Relation.class),
                        wording(),
                        maybe(text()),
                        where,
                        few(attested, 0, 1))
                .as(CitedDocument::new);
        Arbitrary<ScopeRule> scope = Combinators.combine(
                        text(),
                        Arbitraries.of(ScopeRule.Duty.class),
                        wording(),
                        few(Arbitraries.just(plan.region()), 0, 1),
                        text(),
                        where)
                .as(ScopeRule::new);
        Arbitrary<CellRule> rule = Combinators.combine(wording(), Arbitraries.of(Mechanism.Stage.class), where)
                .as(CellRule::new);
        Arbitrary<CellKind> cell = Combinators.combine(
                        text(), wording(), maybe(body), few(rule, 0, 2), few(wording(), 0, 2), where)
                .as(CellKind::new);
        Arbitrary<Appraisal> appraisal = Combinators.combine(text(), wording(), wording(), wording(), text(), where)
                .as(Appraisal::new);
        Arbitrary<DeclaredTotal> total = Combinators.combine(
                        text(),
                        wording(),
                        Arbitraries.integers().between(2, 1_000_000),
                        Arbitraries.of(true, false),
                        few(wording(), 0, 2),
                        text(),
                        where)
                .as(DeclaredTotal::new);
        Arbitrary<IndicatorCode> codes =
                Arbitraries.of(plan.rows().map(Indicator::code).toList());
        Arbitrary<Reported> reported = Combinators.combine(ObservationArbitraries.observation(), codes, period(), where)
                .as((any, code, when, place) -> reported(plan, any, code, when, place));
        return Combinators.combine(
                        different(cited, CitedDocument::id, 0, 2),
                        different(scope, ScopeRule::id, 0, 2),
                        different(cell, CellKind::id, 0, 2),
                        different(appraisal, Appraisal::id, 0, 2),
                        different(total, DeclaredTotal::id, 0, 2),
                        few(reported, 0, 3))
                .as(Facts::new);
    }

    private static Reported reported(
            Plan plan, Observation any, IndicatorCode code, ReportingPeriod when, Provenance place) {
        Observation fitting = Observation.builder()
                .value(any.value())
                .status(any.status())
                .printed(any.printed())
                .source(any.source())
                .system(plan.system().id())
                .subject(code)
                .territory(plan.region())
                .period(when)
                .build();
        return new Reported(fitting, place);
    }

    /** A sum, where there are three subjects to make one of. */
    private static List<StatedSum> sums(List<Reported> reported, Wording name) {
        List<IndicatorCode> codes =
                reported.stream().map(r -> r.observation().subject()).distinct().toList();
        return codes.size() < 3
                ? List.of()
                : List.of(new StatedSum(
                        "sum",
                        name,
                        codes.get(0),
                        codes.subList(1, 3),
                        "其中",
                        reported.get(0).provenance()));
    }

    private static Arbitrary<Passage> passage(Arbitrary<Provenance> where) {
        return Combinators.combine(where, Arbitraries.of(Passage.Standing.class), wording(), wording())
                .as((place, standing, about, reason) ->
                        new Passage(place, standing, about, List.of(), Optional.of(reason)));
    }

    /** What can be read points at everything there is. */
    private static List<Passage> pointing(ProgrammeDocument document, List<Passage> passages) {
        List<Reference> all = new ArrayList<>();
        document.organs().forEach(o -> all.add(new Reference(Reference.Kind.ORGAN, o.id())));
        document.totals().forEach(t -> all.add(new Reference(Reference.Kind.TOTAL, t.id())));
        document.reported()
                .forEach(r -> all.add(new Reference(
                        Reference.Kind.REPORTED, r.observation().subject().text())));
        document.plan().ifPresent(p -> p.targets().forEach(t -> all.add(new Reference(Reference.Kind.TARGET, t.id()))));
        Set<Passage.Standing> lost = Set.of(Passage.Standing.MISSING);
        return passages.stream()
                .map(p -> lost.contains(p.standing())
                        ? p
                        : new Passage(p.provenance(), p.standing(), p.about(), all, p.reason()))
                .toList();
    }
}

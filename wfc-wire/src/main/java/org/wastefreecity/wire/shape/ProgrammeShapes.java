/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.programme.Appraisal;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CellRule;
import org.wastefreecity.model.programme.CitedDocument;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.ScopeRule;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.programme.Step;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What documents state beyond their plan: bodies, routines, totals, steps and passages. */
public final class ProgrammeShapes {
    /** A pointer to a datum, as {@link Reference} prints it. */
    public static final Shape<Reference> REFERENCE =
            Shape.text(WireTexts.REFERENCE, Reference::parse, Reference::toString);
    /** A paragraph and what became of it. */
    public static final Shape<Passage> PASSAGE = passage();
    /** Another document that is spoken of. */
    public static final Shape<CitedDocument> CITED_DOCUMENT = citedDocument();
    /** Which places a document binds. */
    public static final Shape<ScopeRule> SCOPE_RULE = scopeRule();
    /** A place in an organ. */
    public static final Shape<Seat> SEAT = seat();
    /** A body that runs the programme. */
    public static final Shape<Organ> ORGAN = organ();
    /** Something done again and again. */
    public static final Shape<Routine> ROUTINE = routine();
    /** An arrangement between sides. */
    public static final Shape<Mechanism> MECHANISM = mechanism();
    /** A text that says what makes a cell. */
    public static final Shape<CellRule> CELL_RULE = cellRule();
    /** A kind of cell. */
    public static final Shape<CellKind> CELL_KIND = cellKind();
    /** Where the work counts in an appraisal. */
    public static final Shape<Appraisal> APPRAISAL = appraisal();
    /** A number of things, with those named. */
    public static final Shape<DeclaredTotal> DECLARED_TOTAL = declaredTotal();
    /** A reported figure. */
    public static final Shape<Reported> REPORTED = reported();
    /** Figures called the parts of another. */
    public static final Shape<StatedSum> STATED_SUM = statedSum();
    /** Something that was done. */
    public static final Shape<Step> STEP = step();

    private ProgrammeShapes() {}

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Shape<Passage> passage() {
        ObjectShape<Passage> page = ObjectShape.of("Passage");
        Field<Passage, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Passage::provenance);
        Field<Passage, Passage.Standing> standing =
                page.required("standing", Shape.constant(Passage.Standing.class), Passage::standing);
        Field<Passage, Wording> about = page.required("about", ValueShapes.WORDING, Passage::about);
        Field<Passage, List<Reference>> holds = page.list("holds", REFERENCE, Passage::holds);
        Field<Passage, Optional<Wording>> reason = page.optional("reason", ValueShapes.WORDING, Passage::reason);
        return page.made(
                v -> new Passage(v.get(provenance), v.get(standing), v.get(about), v.get(holds), v.get(reason)));
    }

    private static Shape<CitedDocument> citedDocument() {
        ObjectShape<CitedDocument> page = ObjectShape.of("CitedDocument");
        Field<CitedDocument, String> id = page.required("id", Shape.TEXT, CitedDocument::id);
        Field<CitedDocument, CitedDocument.Relation> relation =
                page.required("relation", Shape.constant(CitedDocument.Relation.class), CitedDocument::relation);
        Field<CitedDocument, Wording> title = page.required("title", ValueShapes.WORDING, CitedDocument::title);
        Field<CitedDocument, Optional<String>> number = page.optional("number", Shape.TEXT, CitedDocument::number);
        Field<CitedDocument, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, CitedDocument::provenance);
        Field<CitedDocument, List<Attestation>> attestations =
                page.list("attestations", ValueShapes.ATTESTATION, CitedDocument::attestations);
        return page.made(v -> new CitedDocument(
                v.get(id), v.get(relation), v.get(title), v.get(number), v.get(provenance), v.get(attestations)));
    }

    private static Shape<ScopeRule> scopeRule() {
        ObjectShape<ScopeRule> page = ObjectShape.of("ScopeRule");
        Field<ScopeRule, String> id = page.required("id", Shape.TEXT, ScopeRule::id);
        Field<ScopeRule, ScopeRule.Duty> duty =
                page.required("duty", Shape.constant(ScopeRule.Duty.class), ScopeRule::duty);
        Field<ScopeRule, Wording> name = page.required("name", ValueShapes.WORDING, ScopeRule::name);
        Field<ScopeRule, List<RegionCode>> regions = page.list("regions", ValueShapes.REGION_CODE, ScopeRule::regions);
        Field<ScopeRule, String> printed = page.required("printed", Shape.TEXT, ScopeRule::printed);
        Field<ScopeRule, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, ScopeRule::provenance);
        return page.made(v ->
                new ScopeRule(v.get(id), v.get(duty), v.get(name), v.get(regions), v.get(printed), v.get(provenance)));
    }

    private static Shape<Seat> seat() {
        ObjectShape<Seat> page = ObjectShape.of("Seat");
        Field<Seat, Seat.Role> role = page.required("role", Shape.constant(Seat.Role.class), Seat::role);
        Field<Seat, Wording> holder = page.required("holder", ValueShapes.WORDING, Seat::holder);
        Field<Seat, Optional<Integer>> declared = page.optional("declared", Shape.INTEGER, s -> boxed(s.declared()));
        Field<Seat, List<String>> parties = page.list("parties", Shape.STRING, Seat::parties);
        return page.made(v -> new Seat(v.get(role), v.get(holder), unboxed(v.get(declared)), v.get(parties)));
    }

    private static Shape<Organ> organ() {
        ObjectShape<Organ> page = ObjectShape.of("Organ");
        Field<Organ, String> id = page.required("id", Shape.TEXT, Organ::id);
        Field<Organ, Organ.Form> form = page.required("form", Shape.constant(Organ.Form.class), Organ::form);
        Field<Organ, Wording> name = page.required("name", ValueShapes.WORDING, Organ::name);
        Field<Organ, RegionCode> region = page.required("region", ValueShapes.REGION_CODE, Organ::region);
        Field<Organ, Optional<String>> above = page.optional("above", Shape.STRING, Organ::above);
        Field<Organ, Optional<String>> host = page.optional("host", Shape.STRING, Organ::host);
        Field<Organ, List<Seat>> seats = page.list("seats", SEAT, Organ::seats);
        Field<Organ, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE, Organ::provenance);
        return page.made(v -> new Organ(
                v.get(id),
                v.get(form),
                v.get(name),
                v.get(region),
                v.get(above),
                v.get(host),
                v.get(seats),
                v.get(provenance)));
    }

    private static Shape<Routine> routine() {
        ObjectShape<Routine> page = ObjectShape.of("Routine");
        Field<Routine, String> id = page.required("id", Shape.TEXT, Routine::id);
        Field<Routine, Routine.Form> form = page.required("form", Shape.constant(Routine.Form.class), Routine::form);
        Field<Routine, Wording> name = page.required("name", ValueShapes.WORDING, Routine::name);
        Field<Routine, Optional<Deadline.Cadence>> every =
                page.optional("every", Shape.constant(Deadline.Cadence.class), Routine::every);
        Field<Routine, Optional<String>> by = page.optional("by", Shape.STRING, Routine::by);
        Field<Routine, Optional<String>> towards = page.optional("towards", Shape.STRING, Routine::towards);
        Field<Routine, String> printed = page.required("printed", Shape.TEXT, Routine::printed);
        Field<Routine, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Routine::provenance);
        return page.made(v -> new Routine(
                v.get(id),
                v.get(form),
                v.get(name),
                v.get(every),
                v.get(by),
                v.get(towards),
                v.get(printed),
                v.get(provenance)));
    }

    private static Shape<Mechanism> mechanism() {
        ObjectShape<Mechanism> page = ObjectShape.of("Mechanism");
        Field<Mechanism, String> id = page.required("id", Shape.TEXT, Mechanism::id);
        Field<Mechanism, Wording> name = page.required("name", ValueShapes.WORDING, Mechanism::name);
        Field<Mechanism, Mechanism.Stage> stage =
                page.required("stage", Shape.constant(Mechanism.Stage.class), Mechanism::stage);
        Field<Mechanism, Optional<ReportingPeriod>> on = page.optional("on", ValueShapes.PERIOD, Mechanism::on);
        Field<Mechanism, List<String>> between = page.list("between", Shape.STRING, Mechanism::between);
        Field<Mechanism, Wording> purpose = page.required("purpose", ValueShapes.WORDING, Mechanism::purpose);
        Field<Mechanism, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Mechanism::provenance);
        return page.made(v -> new Mechanism(
                v.get(id), v.get(name), v.get(stage), v.get(on), v.get(between), v.get(purpose), v.get(provenance)));
    }

    private static Shape<CellRule> cellRule() {
        ObjectShape<CellRule> page = ObjectShape.of("CellRule");
        Field<CellRule, Wording> title = page.required("title", ValueShapes.WORDING, CellRule::title);
        Field<CellRule, Mechanism.Stage> stage =
                page.required("stage", Shape.constant(Mechanism.Stage.class), CellRule::stage);
        Field<CellRule, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, CellRule::provenance);
        return page.made(v -> new CellRule(v.get(title), v.get(stage), v.get(provenance)));
    }

    private static Shape<CellKind> cellKind() {
        ObjectShape<CellKind> page = ObjectShape.of("CellKind");
        Field<CellKind, String> id = page.required("id", Shape.TEXT, CellKind::id);
        Field<CellKind, Wording> name = page.required("name", ValueShapes.WORDING, CellKind::name);
        Field<CellKind, Optional<String>> promoter = page.optional("promoter", Shape.STRING, CellKind::promoter);
        Field<CellKind, List<CellRule>> rules = page.list("rules", CELL_RULE, CellKind::rules);
        Field<CellKind, List<Wording>> asks = page.list("asks", ValueShapes.WORDING, CellKind::asks);
        Field<CellKind, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, CellKind::provenance);
        return page.made(v ->
                new CellKind(v.get(id), v.get(name), v.get(promoter), v.get(rules), v.get(asks), v.get(provenance)));
    }

    private static Shape<Appraisal> appraisal() {
        ObjectShape<Appraisal> page = ObjectShape.of("Appraisal");
        Field<Appraisal, String> id = page.required("id", Shape.TEXT, Appraisal::id);
        Field<Appraisal, Wording> what = page.required("what", ValueShapes.WORDING, Appraisal::what);
        Field<Appraisal, Wording> within = page.required("within", ValueShapes.WORDING, Appraisal::within);
        Field<Appraisal, Wording> whom = page.required("whom", ValueShapes.WORDING, Appraisal::whom);
        Field<Appraisal, String> printed = page.required("printed", Shape.TEXT, Appraisal::printed);
        Field<Appraisal, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Appraisal::provenance);
        return page.made(v ->
                new Appraisal(v.get(id), v.get(what), v.get(within), v.get(whom), v.get(printed), v.get(provenance)));
    }

    private static Shape<DeclaredTotal> declaredTotal() {
        ObjectShape<DeclaredTotal> page = ObjectShape.of("DeclaredTotal");
        Field<DeclaredTotal, String> id = page.required("id", Shape.TEXT, DeclaredTotal::id);
        Field<DeclaredTotal, Wording> what = page.required("what", ValueShapes.WORDING, DeclaredTotal::what);
        Field<DeclaredTotal, Integer> count =
                page.required("count", Shape.whole(0, Integer.MAX_VALUE), DeclaredTotal::count);
        Field<DeclaredTotal, Boolean> more = page.flag("more", DeclaredTotal::more);
        Field<DeclaredTotal, List<Wording>> named = page.list("named", ValueShapes.WORDING, DeclaredTotal::named);
        Field<DeclaredTotal, String> printed = page.required("printed", Shape.TEXT, DeclaredTotal::printed);
        Field<DeclaredTotal, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, DeclaredTotal::provenance);
        return page.made(v -> new DeclaredTotal(
                v.get(id), v.get(what), v.get(count), v.get(more), v.get(named), v.get(printed), v.get(provenance)));
    }

    private static Shape<Reported> reported() {
        ObjectShape<Reported> page = ObjectShape.of("Reported");
        Field<Reported, Observation> observation =
                page.required("observation", PlanShapes.OBSERVATION, Reported::observation);
        Field<Reported, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Reported::provenance);
        return page.made(v -> new Reported(v.get(observation), v.get(provenance)));
    }

    private static Shape<StatedSum> statedSum() {
        ObjectShape<StatedSum> page = ObjectShape.of("StatedSum");
        Field<StatedSum, String> id = page.required("id", Shape.TEXT, StatedSum::id);
        Field<StatedSum, Wording> name = page.required("name", ValueShapes.WORDING, StatedSum::name);
        Field<StatedSum, IndicatorCode> whole = page.required("whole", SystemShapes.CODE, StatedSum::whole);
        Field<StatedSum, List<IndicatorCode>> parts = page.list("parts", SystemShapes.CODE, 2, StatedSum::parts);
        Field<StatedSum, String> printed = page.required("printed", Shape.TEXT, StatedSum::printed);
        Field<StatedSum, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, StatedSum::provenance);
        return page.made(v ->
                new StatedSum(v.get(id), v.get(name), v.get(whole), v.get(parts), v.get(printed), v.get(provenance)));
    }

    private static Shape<Step> step() {
        ObjectShape<Step> page = ObjectShape.of("Step");
        Field<Step, String> id = page.required("id", Shape.TEXT, Step::id);
        Field<Step, Optional<ReportingPeriod>> on = page.optional("on", ValueShapes.PERIOD, Step::on);
        Field<Step, Wording> what = page.required("what", ValueShapes.WORDING, Step::what);
        Field<Step, List<String>> by = page.list("by", Shape.STRING, Step::by);
        Field<Step, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE, Step::provenance);
        return page.made(v -> new Step(v.get(id), v.get(on), v.get(what), v.get(by), v.get(provenance)));
    }
}

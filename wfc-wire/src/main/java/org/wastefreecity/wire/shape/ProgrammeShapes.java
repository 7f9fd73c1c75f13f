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
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireWriter;

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
        Field<Passage, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        Field<Passage, Passage.Standing> standing = page.required("standing", Shape.constant(Passage.Standing.class));
        Field<Passage, Wording> about = page.required("about", ValueShapes.WORDING);
        Field<Passage, List<Reference>> holds = page.list("holds", REFERENCE);
        Field<Passage, Optional<Wording>> reason = page.optional("reason", ValueShapes.WORDING);
        return page.made(new Assembly<Passage>() {
            @Override
            public Passage made(Values v) {
                return new Passage(v.get(provenance), v.get(standing), v.get(about), v.get(holds), v.get(reason));
            }

            @Override
            public void told(Passage whole, WireWriter out) {
                provenance.write(whole.provenance(), out);
                standing.write(whole.standing(), out);
                about.write(whole.about(), out);
                holds.write(whole.holds(), out);
                reason.write(whole.reason(), out);
            }
        });
    }

    private static Shape<CitedDocument> citedDocument() {
        ObjectShape<CitedDocument> page = ObjectShape.of("CitedDocument");
        Field<CitedDocument, String> id = page.required("id", Shape.TEXT);
        Field<CitedDocument, CitedDocument.Relation> relation =
                page.required("relation", Shape.constant(CitedDocument.Relation.class));
        Field<CitedDocument, Wording> title = page.required("title", ValueShapes.WORDING);
        Field<CitedDocument, Optional<String>> number = page.optional("number", Shape.TEXT);
        Field<CitedDocument, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        Field<CitedDocument, List<Attestation>> attestations = page.list("attestations", ValueShapes.ATTESTATION);
        return page.made(new Assembly<CitedDocument>() {
            @Override
            public CitedDocument made(Values v) {
                return new CitedDocument(
                        v.get(id),
                        v.get(relation),
                        v.get(title),
                        v.get(number),
                        v.get(provenance),
                        v.get(attestations));
            }

            @Override
            public void told(CitedDocument whole, WireWriter out) {
                id.write(whole.id(), out);
                relation.write(whole.relation(), out);
                title.write(whole.title(), out);
                number.write(whole.number(), out);
                provenance.write(whole.provenance(), out);
                attestations.write(whole.attestations(), out);
            }
        });
    }

    private static Shape<ScopeRule> scopeRule() {
        ObjectShape<ScopeRule> page = ObjectShape.of("ScopeRule");
        Field<ScopeRule, String> id = page.required("id", Shape.TEXT);
        Field<ScopeRule, ScopeRule.Duty> duty = page.required("duty", Shape.constant(ScopeRule.Duty.class));
        Field<ScopeRule, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<ScopeRule, List<RegionCode>> regions = page.list("regions", ValueShapes.REGION_CODE);
        Field<ScopeRule, String> printed = page.required("printed", Shape.TEXT);
        Field<ScopeRule, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<ScopeRule>() {
            @Override
            public ScopeRule made(Values v) {
                return new ScopeRule(
                        v.get(id), v.get(duty), v.get(name), v.get(regions), v.get(printed), v.get(provenance));
            }

            @Override
            public void told(ScopeRule whole, WireWriter out) {
                id.write(whole.id(), out);
                duty.write(whole.duty(), out);
                name.write(whole.name(), out);
                regions.write(whole.regions(), out);
                printed.write(whole.printed(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Seat> seat() {
        ObjectShape<Seat> page = ObjectShape.of("Seat");
        Field<Seat, Seat.Role> role = page.required("role", Shape.constant(Seat.Role.class));
        Field<Seat, Wording> holder = page.required("holder", ValueShapes.WORDING);
        Field<Seat, Optional<Integer>> declared = page.optional("declared", Shape.INTEGER);
        Field<Seat, List<String>> parties = page.list("parties", Shape.STRING);
        return page.made(new Assembly<Seat>() {
            @Override
            public Seat made(Values v) {
                return new Seat(v.get(role), v.get(holder), unboxed(v.get(declared)), v.get(parties));
            }

            @Override
            public void told(Seat whole, WireWriter out) {
                role.write(whole.role(), out);
                holder.write(whole.holder(), out);
                declared.write(boxed(whole.declared()), out);
                parties.write(whole.parties(), out);
            }
        });
    }

    private static Shape<Organ> organ() {
        ObjectShape<Organ> page = ObjectShape.of("Organ");
        Field<Organ, String> id = page.required("id", Shape.TEXT);
        Field<Organ, Organ.Form> form = page.required("form", Shape.constant(Organ.Form.class));
        Field<Organ, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Organ, RegionCode> region = page.required("region", ValueShapes.REGION_CODE);
        Field<Organ, Optional<String>> above = page.optional("above", Shape.STRING);
        Field<Organ, Optional<String>> host = page.optional("host", Shape.STRING);
        Field<Organ, List<Seat>> seats = page.list("seats", SEAT);
        Field<Organ, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Organ>() {
            @Override
            public Organ made(Values v) {
                return new Organ(
                        v.get(id),
                        v.get(form),
                        v.get(name),
                        v.get(region),
                        v.get(above),
                        v.get(host),
                        v.get(seats),
                        v.get(provenance));
            }

            @Override
            public void told(Organ whole, WireWriter out) {
                id.write(whole.id(), out);
                form.write(whole.form(), out);
                name.write(whole.name(), out);
                region.write(whole.region(), out);
                above.write(whole.above(), out);
                host.write(whole.host(), out);
                seats.write(whole.seats(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Routine> routine() {
        ObjectShape<Routine> page = ObjectShape.of("Routine");
        Field<Routine, String> id = page.required("id", Shape.TEXT);
        Field<Routine, Routine.Form> form = page.required("form", Shape.constant(Routine.Form.class));
        Field<Routine, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Routine, Optional<Deadline.Cadence>> every =
                page.optional("every", Shape.constant(Deadline.Cadence.class));
        Field<Routine, Optional<String>> by = page.optional("by", Shape.STRING);
        Field<Routine, Optional<String>> towards = page.optional("towards", Shape.STRING);
        Field<Routine, String> printed = page.required("printed", Shape.TEXT);
        Field<Routine, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Routine>() {
            @Override
            public Routine made(Values v) {
                return new Routine(
                        v.get(id),
                        v.get(form),
                        v.get(name),
                        v.get(every),
                        v.get(by),
                        v.get(towards),
                        v.get(printed),
                        v.get(provenance));
            }

            @Override
            public void told(Routine whole, WireWriter out) {
                id.write(whole.id(), out);
                form.write(whole.form(), out);
                name.write(whole.name(), out);
                every.write(whole.every(), out);
                by.write(whole.by(), out);
                towards.write(whole.towards(), out);
                printed.write(whole.printed(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Mechanism> mechanism() {
        ObjectShape<Mechanism> page = ObjectShape.of("Mechanism");
        Field<Mechanism, String> id = page.required("id", Shape.TEXT);
        Field<Mechanism, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Mechanism, Mechanism.Stage> stage = page.required("stage", Shape.constant(Mechanism.Stage.class));
        Field<Mechanism, Optional<ReportingPeriod>> on = page.optional("on", ValueShapes.PERIOD);
        Field<Mechanism, List<String>> between = page.list("between", Shape.STRING);
        Field<Mechanism, Wording> purpose = page.required("purpose", ValueShapes.WORDING);
        Field<Mechanism, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Mechanism>() {
            @Override
            public Mechanism made(Values v) {
                return new Mechanism(
                        v.get(id),
                        v.get(name),
                        v.get(stage),
                        v.get(on),
                        v.get(between),
                        v.get(purpose),
                        v.get(provenance));
            }

            @Override
            public void told(Mechanism whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                stage.write(whole.stage(), out);
                on.write(whole.on(), out);
                between.write(whole.between(), out);
                purpose.write(whole.purpose(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<CellRule> cellRule() {
        ObjectShape<CellRule> page = ObjectShape.of("CellRule");
        Field<CellRule, Wording> title = page.required("title", ValueShapes.WORDING);
        Field<CellRule, Mechanism.Stage> stage = page.required("stage", Shape.constant(Mechanism.Stage.class));
        Field<CellRule, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<CellRule>() {
            @Override
            public CellRule made(Values v) {
                return new CellRule(v.get(title), v.get(stage), v.get(provenance));
            }

            @Override
            public void told(CellRule whole, WireWriter out) {
                title.write(whole.title(), out);
                stage.write(whole.stage(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<CellKind> cellKind() {
        ObjectShape<CellKind> page = ObjectShape.of("CellKind");
        Field<CellKind, String> id = page.required("id", Shape.TEXT);
        Field<CellKind, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<CellKind, Optional<String>> promoter = page.optional("promoter", Shape.STRING);
        Field<CellKind, List<CellRule>> rules = page.list("rules", CELL_RULE);
        Field<CellKind, List<Wording>> asks = page.list("asks", ValueShapes.WORDING);
        Field<CellKind, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<CellKind>() {
            @Override
            public CellKind made(Values v) {
                return new CellKind(
                        v.get(id), v.get(name), v.get(promoter), v.get(rules), v.get(asks), v.get(provenance));
            }

            @Override
            public void told(CellKind whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                promoter.write(whole.promoter(), out);
                rules.write(whole.rules(), out);
                asks.write(whole.asks(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Appraisal> appraisal() {
        ObjectShape<Appraisal> page = ObjectShape.of("Appraisal");
        Field<Appraisal, String> id = page.required("id", Shape.TEXT);
        Field<Appraisal, Wording> what = page.required("what", ValueShapes.WORDING);
        Field<Appraisal, Wording> within = page.required("within", ValueShapes.WORDING);
        Field<Appraisal, Wording> whom = page.required("whom", ValueShapes.WORDING);
        Field<Appraisal, String> printed = page.required("printed", Shape.TEXT);
        Field<Appraisal, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Appraisal>() {
            @Override
            public Appraisal made(Values v) {
                return new Appraisal(
                        v.get(id), v.get(what), v.get(within), v.get(whom), v.get(printed), v.get(provenance));
            }

            @Override
            public void told(Appraisal whole, WireWriter out) {
                id.write(whole.id(), out);
                what.write(whole.what(), out);
                within.write(whole.within(), out);
                whom.write(whole.whom(), out);
                printed.write(whole.printed(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<DeclaredTotal> declaredTotal() {
        ObjectShape<DeclaredTotal> page = ObjectShape.of("DeclaredTotal");
        Field<DeclaredTotal, String> id = page.required("id", Shape.TEXT);
        Field<DeclaredTotal, Wording> what = page.required("what", ValueShapes.WORDING);
        Field<DeclaredTotal, Integer> count = page.required("count", Shape.whole(0, Integer.MAX_VALUE));
        Field<DeclaredTotal, Boolean> more = page.flag("more");
        Field<DeclaredTotal, List<Wording>> named = page.list("named", ValueShapes.WORDING);
        Field<DeclaredTotal, String> printed = page.required("printed", Shape.TEXT);
        Field<DeclaredTotal, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<DeclaredTotal>() {
            @Override
            public DeclaredTotal made(Values v) {
                return new DeclaredTotal(
                        v.get(id),
                        v.get(what),
                        v.get(count),
                        v.get(more),
                        v.get(named),
                        v.get(printed),
                        v.get(provenance));
            }

            @Override
            public void told(DeclaredTotal whole, WireWriter out) {
                id.write(whole.id(), out);
                what.write(whole.what(), out);
                count.write(whole.count(), out);
                more.write(whole.more(), out);
                named.write(whole.named(), out);
                printed.write(whole.printed(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Reported> reported() {
        ObjectShape<Reported> page = ObjectShape.of("Reported");
        Field<Reported, Observation> observation = page.required("observation", PlanShapes.OBSERVATION);
        Field<Reported, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Reported>() {
            @Override
            public Reported made(Values v) {
                return new Reported(v.get(observation), v.get(provenance));
            }

            @Override
            public void told(Reported whole, WireWriter out) {
                observation.write(whole.observation(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<StatedSum> statedSum() {
        ObjectShape<StatedSum> page = ObjectShape.of("StatedSum");
        Field<StatedSum, String> id = page.required("id", Shape.TEXT);
        Field<StatedSum, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<StatedSum, IndicatorCode> whole = page.required("whole", SystemShapes.CODE);
        Field<StatedSum, List<IndicatorCode>> parts = page.list("parts", SystemShapes.CODE, 2);
        Field<StatedSum, String> printed = page.required("printed", Shape.TEXT);
        Field<StatedSum, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<StatedSum>() {
            @Override
            public StatedSum made(Values v) {
                return new StatedSum(
                        v.get(id), v.get(name), v.get(whole), v.get(parts), v.get(printed), v.get(provenance));
            }

            @Override
            public void told(StatedSum sum, WireWriter out) {
                id.write(sum.id(), out);
                name.write(sum.name(), out);
                whole.write(sum.whole(), out);
                parts.write(sum.parts(), out);
                printed.write(sum.printed(), out);
                provenance.write(sum.provenance(), out);
            }
        });
    }

    private static Shape<Step> step() {
        ObjectShape<Step> page = ObjectShape.of("Step");
        Field<Step, String> id = page.required("id", Shape.TEXT);
        Field<Step, Optional<ReportingPeriod>> on = page.optional("on", ValueShapes.PERIOD);
        Field<Step, Wording> what = page.required("what", ValueShapes.WORDING);
        Field<Step, List<String>> by = page.list("by", Shape.STRING);
        Field<Step, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Step>() {
            @Override
            public Step made(Values v) {
                return new Step(v.get(id), v.get(on), v.get(what), v.get(by), v.get(provenance));
            }

            @Override
            public void told(Step whole, WireWriter out) {
                id.write(whole.id(), out);
                on.write(whole.on(), out);
                what.write(whole.what(), out);
                by.write(whole.by(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }
}

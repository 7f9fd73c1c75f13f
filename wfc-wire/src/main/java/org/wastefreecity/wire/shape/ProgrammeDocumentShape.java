/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.Appraisal;
import org.wastefreecity.model.programme.CellKind;
import org.wastefreecity.model.programme.CitedDocument;
import org.wastefreecity.model.programme.DeclaredTotal;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Organ;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.programme.Reported;
import org.wastefreecity.model.programme.Routine;
import org.wastefreecity.model.programme.ScopeRule;
import org.wastefreecity.model.programme.StatedSum;
import org.wastefreecity.model.programme.Step;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireWriter;

/** A document of the programme as a whole. */
public final class ProgrammeDocumentShape {
    /** The format of documents that this version writes and reads. */
    public static final String FORMAT = "wfc-document/1";

    /** A document. */
    public static final Shape<ProgrammeDocument> PROGRAMME_DOCUMENT = document();

    private ProgrammeDocumentShape() {}

    private static Shape<ProgrammeDocument> document() {
        ObjectShape<ProgrammeDocument> page = ObjectShape.of("ProgrammeDocument");
        Field<ProgrammeDocument, String> format = page.required("format", ValueShapes.formatOf(FORMAT));
        Field<ProgrammeDocument, SystemId> id = page.required("id", SystemShapes.SYSTEM_ID);
        Field<ProgrammeDocument, ProgrammeDocument.Genre> genre =
                page.required("genre", Shape.constant(ProgrammeDocument.Genre.class));
        Field<ProgrammeDocument, Wording> title = page.required("title", ValueShapes.WORDING);
        Field<ProgrammeDocument, Optional<LocalDate>> dated = page.optional("dated", ValueShapes.DATE);
        Field<ProgrammeDocument, List<SourceDocument>> sources = page.list("sources", ValueShapes.SOURCE_DOCUMENT, 1);
        Field<ProgrammeDocument, RegionCode> region = page.required("region", ValueShapes.REGION_CODE);
        Field<ProgrammeDocument, Territory> territory = page.required("territory", ValueShapes.TERRITORY);
        Field<ProgrammeDocument, Optional<Plan>> plan = page.optional("plan", PlanShapes.PLAN);
        Field<ProgrammeDocument, List<Party>> parties = page.list("parties", SystemShapes.PARTY);
        Field<ProgrammeDocument, List<CitedDocument>> cited = page.list("cited", ProgrammeShapes.CITED_DOCUMENT);
        Field<ProgrammeDocument, List<ScopeRule>> scope = page.list("scope", ProgrammeShapes.SCOPE_RULE);
        Field<ProgrammeDocument, List<Organ>> organs = page.list("organs", ProgrammeShapes.ORGAN);
        Field<ProgrammeDocument, List<Routine>> routines = page.list("routines", ProgrammeShapes.ROUTINE);
        Field<ProgrammeDocument, List<Mechanism>> mechanisms = page.list("mechanisms", ProgrammeShapes.MECHANISM);
        Field<ProgrammeDocument, List<CellKind>> cells = page.list("cells", ProgrammeShapes.CELL_KIND);
        Field<ProgrammeDocument, List<Appraisal>> appraisals = page.list("appraisals", ProgrammeShapes.APPRAISAL);
        Field<ProgrammeDocument, List<DeclaredTotal>> totals = page.list("totals", ProgrammeShapes.DECLARED_TOTAL);
        Field<ProgrammeDocument, List<Reported>> reported = page.list("reported", ProgrammeShapes.REPORTED);
        Field<ProgrammeDocument, List<StatedSum>> sums = page.list("sums", ProgrammeShapes.STATED_SUM);
        Field<ProgrammeDocument, List<Step>> steps = page.list("steps", ProgrammeShapes.STEP);
        Field<ProgrammeDocument, List<Passage>> passages = page.list("passages", ProgrammeShapes.PASSAGE);
        return page.made(new Assembly<ProgrammeDocument>() {
            @Override
            public ProgrammeDocument made(Values v) {

                v.get(format); // read, and refused there if it is another version
                return ProgrammeDocument.builder()
                        .id(v.get(id))
                        .genre(v.get(genre))
                        .title(v.get(title))
                        .dated(v.get(dated))
                        .addAllSources(v.get(sources))
                        .region(v.get(region))
                        .territory(v.get(territory))
                        .plan(v.get(plan))
                        .addAllParties(v.get(parties))
                        .addAllCited(v.get(cited))
                        .addAllScope(v.get(scope))
                        .addAllOrgans(v.get(organs))
                        .addAllRoutines(v.get(routines))
                        .addAllMechanisms(v.get(mechanisms))
                        .addAllCells(v.get(cells))
                        .addAllAppraisals(v.get(appraisals))
                        .addAllTotals(v.get(totals))
                        .addAllReported(v.get(reported))
                        .addAllSums(v.get(sums))
                        .addAllSteps(v.get(steps))
                        .addAllPassages(v.get(passages))
                        .build();
            }

            @Override
            public void told(ProgrammeDocument whole, WireWriter out) {
                format.write(FORMAT, out);
                id.write(whole.id(), out);
                genre.write(whole.genre(), out);
                title.write(whole.title(), out);
                dated.write(whole.dated(), out);
                sources.write(whole.sources(), out);
                region.write(whole.region(), out);
                territory.write(whole.territory(), out);
                plan.write(whole.plan(), out);
                parties.write(whole.parties(), out);
                cited.write(whole.cited(), out);
                scope.write(whole.scope(), out);
                organs.write(whole.organs(), out);
                routines.write(whole.routines(), out);
                mechanisms.write(whole.mechanisms(), out);
                cells.write(whole.cells(), out);
                appraisals.write(whole.appraisals(), out);
                totals.write(whole.totals(), out);
                reported.write(whole.reported(), out);
                sums.write(whole.sums(), out);
                steps.write(whole.steps(), out);
                passages.write(whole.passages(), out);
            }
        });
    }
}

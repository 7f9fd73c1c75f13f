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
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** A document of the programme as a whole. */
public final class ProgrammeDocumentShape {
    /** The format of documents that this version writes and reads. */
    public static final String FORMAT = "wfc-document/1";

    /** A document. */
    public static final Shape<ProgrammeDocument> PROGRAMME_DOCUMENT = document();

    private ProgrammeDocumentShape() {}

    private static Shape<ProgrammeDocument> document() {
        ObjectShape<ProgrammeDocument> page = ObjectShape.of("ProgrammeDocument");
        Field<ProgrammeDocument, String> format = page.required("format", ValueShapes.formatOf(FORMAT), d -> FORMAT);
        Field<ProgrammeDocument, SystemId> id = page.required("id", SystemShapes.SYSTEM_ID, ProgrammeDocument::id);
        Field<ProgrammeDocument, ProgrammeDocument.Genre> genre =
                page.required("genre", Shape.constant(ProgrammeDocument.Genre.class), ProgrammeDocument::genre);
        Field<ProgrammeDocument, Wording> title = page.required("title", ValueShapes.WORDING, ProgrammeDocument::title);
        Field<ProgrammeDocument, Optional<LocalDate>> dated =
                page.optional("dated", ValueShapes.DATE, ProgrammeDocument::dated);
        Field<ProgrammeDocument, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, 1, ProgrammeDocument::sources);
        Field<ProgrammeDocument, RegionCode> region =
                page.required("region", ValueShapes.REGION_CODE, ProgrammeDocument::region);
        Field<ProgrammeDocument, Territory> territory =
                page.required("territory", ValueShapes.TERRITORY, ProgrammeDocument::territory);
        Field<ProgrammeDocument, Optional<Plan>> plan = page.optional("plan", PlanShapes.PLAN, ProgrammeDocument::plan);
        Field<ProgrammeDocument, List<Party>> parties =
                page.list("parties", SystemShapes.PARTY, ProgrammeDocument::parties);
        Field<ProgrammeDocument, List<CitedDocument>> cited =
                page.list("cited", ProgrammeShapes.CITED_DOCUMENT, ProgrammeDocument::cited);
        Field<ProgrammeDocument, List<ScopeRule>> scope =
                page.list("scope", ProgrammeShapes.SCOPE_RULE, ProgrammeDocument::scope);
        Field<ProgrammeDocument, List<Organ>> organs =
                page.list("organs", ProgrammeShapes.ORGAN, ProgrammeDocument::organs);
        Field<ProgrammeDocument, List<Routine>> routines =
                page.list("routines", ProgrammeShapes.ROUTINE, ProgrammeDocument::routines);
        Field<ProgrammeDocument, List<Mechanism>> mechanisms =
                page.list("mechanisms", ProgrammeShapes.MECHANISM, ProgrammeDocument::mechanisms);
        Field<ProgrammeDocument, List<CellKind>> cells =
                page.list("cells", ProgrammeShapes.CELL_KIND, ProgrammeDocument::cells);
        Field<ProgrammeDocument, List<Appraisal>> appraisals =
                page.list("appraisals", ProgrammeShapes.APPRAISAL, ProgrammeDocument::appraisals);
        Field<ProgrammeDocument, List<DeclaredTotal>> totals =
                page.list("totals", ProgrammeShapes.DECLARED_TOTAL, ProgrammeDocument::totals);
        Field<ProgrammeDocument, List<Reported>> reported =
                page.list("reported", ProgrammeShapes.REPORTED, ProgrammeDocument::reported);
        Field<ProgrammeDocument, List<StatedSum>> sums =
                page.list("sums", ProgrammeShapes.STATED_SUM, ProgrammeDocument::sums);
        Field<ProgrammeDocument, List<Step>> steps = page.list("steps", ProgrammeShapes.STEP, ProgrammeDocument::steps);
        Field<ProgrammeDocument, List<Passage>> passages =
                page.list("passages", ProgrammeShapes.PASSAGE, ProgrammeDocument::passages);
        return page.made(v -> {
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
        });
    }
}

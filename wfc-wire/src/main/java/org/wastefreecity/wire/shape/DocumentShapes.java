/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Documents about indicator systems that are no plans: a system by itself, and a table of correspondences. */
public final class DocumentShapes {
    /** The format of system documents that this version writes and reads. */
    public static final String SYSTEM_FORMAT = "wfc-system/1";
    /** The format of mapping documents that this version writes and reads. */
    public static final String MAPPING_FORMAT = "wfc-mapping/1";

    /** A system with its sources. */
    public static final Shape<SystemDocument> SYSTEM_DOCUMENT = systemDocument();
    /** What one entry of a system is in another. */
    public static final Shape<Correspondence> CORRESPONDENCE = correspondence();
    /** A table of correspondences. */
    public static final Shape<SystemMapping> SYSTEM_MAPPING = systemMapping();

    private DocumentShapes() {}

    private static Shape<SystemDocument> systemDocument() {
        ObjectShape<SystemDocument> page = ObjectShape.of("SystemDocument");
        Field<SystemDocument, String> format =
                page.required("format", ValueShapes.formatOf(SYSTEM_FORMAT), d -> SYSTEM_FORMAT);
        Field<SystemDocument, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, SystemDocument::sources);
        Field<SystemDocument, IndicatorSystem> system =
                page.required("system", SystemShapes.SYSTEM, SystemDocument::system);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new SystemDocument(v.get(sources), v.get(system));
        });
    }

    private static Shape<Correspondence> correspondence() {
        ObjectShape<Correspondence> page = ObjectShape.of("Correspondence");
        Field<Correspondence, Optional<IndicatorCode>> from =
                page.optional("from", SystemShapes.CODE, Correspondence::from);
        Field<Correspondence, Optional<IndicatorCode>> to = page.optional("to", SystemShapes.CODE, Correspondence::to);
        Field<Correspondence, Relation> relation =
                page.required("relation", Shape.constant(Relation.class), Correspondence::relation);
        Field<Correspondence, Wording> note = page.required("note", ValueShapes.WORDING, Correspondence::note);
        Field<Correspondence, Evidence> evidence =
                page.required("evidence", Shape.constant(Evidence.class), Correspondence::evidence);
        return page.made(
                v -> new Correspondence(v.get(from), v.get(to), v.get(relation), v.get(note), v.get(evidence)));
    }

    private static Shape<SystemMapping> systemMapping() {
        ObjectShape<SystemMapping> page = ObjectShape.of("SystemMapping");
        Field<SystemMapping, String> format =
                page.required("format", ValueShapes.formatOf(MAPPING_FORMAT), m -> MAPPING_FORMAT);
        Field<SystemMapping, SystemId> from = page.required("from", SystemShapes.SYSTEM_ID, SystemMapping::from);
        Field<SystemMapping, SystemId> to = page.required("to", SystemShapes.SYSTEM_ID, SystemMapping::to);
        Field<SystemMapping, List<Correspondence>> correspondences =
                page.list("correspondences", CORRESPONDENCE, SystemMapping::correspondences);
        return page.made(v -> {
            v.get(format);
            return new SystemMapping(v.get(from), v.get(to), v.get(correspondences));
        });
    }
}

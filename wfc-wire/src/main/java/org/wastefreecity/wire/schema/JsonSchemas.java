/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.shape.AssessmentShapes;
import org.wastefreecity.wire.shape.BalanceReportShapes;
import org.wastefreecity.wire.shape.BalanceShapes;
import org.wastefreecity.wire.shape.CellShapes;
import org.wastefreecity.wire.shape.DifferenceShapes;
import org.wastefreecity.wire.shape.DocumentShapes;
import org.wastefreecity.wire.shape.ExpectationShapes;
import org.wastefreecity.wire.shape.LedgerShapes;
import org.wastefreecity.wire.shape.Pages;
import org.wastefreecity.wire.shape.PlanShapes;
import org.wastefreecity.wire.shape.ProgrammeDocumentShape;
import org.wastefreecity.wire.shape.ReceiptShapes;
import org.wastefreecity.wire.shape.ScheduleShapes;
import org.wastefreecity.wire.shape.ScoreShapes;
import org.wastefreecity.wire.shape.ScorecardShapes;
import org.wastefreecity.wire.shape.ScoringShapes;
import org.wastefreecity.wire.shape.TaskShapes;
import org.wastefreecity.wire.shape.ValueShapes;

/**
 * The JSON Schema (JSON 模式) of every document, draft 2020-12, for programs in any language that write or check documents of ours.
 *
 * <pre>{@code
 * String schema = JsonSchemas.of("plan"); // what also lies in the jar as META-INF/wfc/schema/plan.schema.json
 * }</pre>
 *
 * Each stands alone. Titles are Chinese, descriptions Chinese and English. A document of ours fits its schema; a document that does not
 * fit is refused by the reader, too. This class is stateless and thread-safe.
 */
public final class JsonSchemas {
    /** The name of the schema that holds every type under {@code $defs} and asks for none of them. */
    public static final String ALL = "all";

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final Map<String, Document> DOCUMENTS = documents();

    private JsonSchemas() {}

    /** A kind of document: its format, what it is called, and its page. */
    private record Document(String format, Wording title, Writing<?> shape) {}

    private static Map<String, Document> documents() {
        Map<String, Document> all = new LinkedHashMap<>();
        all.put("plan", new Document(PlanShapes.FORMAT, Wording.of("实施方案文件", "a plan document"), PlanShapes.PLAN));
        all.put(
                "system",
                new Document(
                        DocumentShapes.SYSTEM_FORMAT,
                        Wording.of("指标体系文件", "an indicator system document"),
                        DocumentShapes.SYSTEM_DOCUMENT));
        all.put(
                "mapping",
                new Document(
                        DocumentShapes.MAPPING_FORMAT,
                        Wording.of("指标对照文件", "a table of correspondences between two systems"),
                        DocumentShapes.SYSTEM_MAPPING));
        all.put(
                "observations",
                new Document(
                        "wfc-observations/1",
                        Wording.of("填报值列表", "a list of observations"),
                        PlanShapes.OBSERVATION.list()));
        all.put(
                "measures",
                new Document(
                        LedgerShapes.MEASURES_FORMAT,
                        Wording.of("统计量目录文件", "a catalogue of measures"),
                        LedgerShapes.MEASURE_CATALOGUE));
        all.put(
                "categories",
                new Document(
                        ValueShapes.CATEGORIES_FORMAT,
                        Wording.of("固体废物类别文件", "a tree of waste categories"),
                        ValueShapes.CATEGORY_TREE));
        all.put(
                "facts",
                new Document("wfc-facts/1", Wording.of("台账记录列表", "a list of ledger facts"), LedgerShapes.FACT.list()));
        all.put(
                "assessment",
                new Document(
                        AssessmentShapes.FORMAT,
                        Wording.of("评估报告文件", "the answers for a plan"),
                        AssessmentShapes.PLAN_ASSESSMENT));
        all.put(
                "receipt",
                new Document(
                        ReceiptShapes.FORMAT, Wording.of("回执文件", "what an answer was made of"), ReceiptShapes.RECEIPT));
        all.put(
                "document",
                new Document(
                        ProgrammeDocumentShape.FORMAT,
                        Wording.of("项目文件", "a published document of the programme as a whole"),
                        ProgrammeDocumentShape.PROGRAMME_DOCUMENT));
        all.put(
                "identities",
                new Document(
                        BalanceShapes.IDENTITIES_FORMAT,
                        Wording.of("审核关系文件", "the identities that figures are held against"),
                        BalanceShapes.IDENTITY_SET));
        all.put(
                "scoring",
                new Document(ScoringShapes.FORMAT, Wording.of("评分办法文件", "a scoring scheme"), ScoringShapes.SCHEME));
        all.put(
                "score",
                new Document(
                        ScoreShapes.FORMAT, Wording.of("评分结果文件", "the score of a unit"), ScoreShapes.SCORE_REPORT));
        all.put(
                "rank",
                new Document(ScoreShapes.RANK_FORMAT, Wording.of("排名结果文件", "units in order"), ScoreShapes.RANK_REPORT));
        all.put("tasks", new Document(TaskShapes.FORMAT, Wording.of("任务进度文件", "where tasks stand"), TaskShapes.REPORT));
        all.put(
                "scorecards",
                new Document(
                        ScorecardShapes.FORMAT, Wording.of("责任单位成绩单文件", "scorecards of units"), ScorecardShapes.CARDS));
        all.put(
                "cells",
                new Document(CellShapes.FORMAT, Wording.of("无废细胞台账文件", "a register of cells"), CellShapes.REGISTER));
        all.put(
                "balance",
                new Document(
                        BalanceReportShapes.FORMAT,
                        Wording.of("审核结果文件", "what checking a sheet came to"),
                        BalanceReportShapes.REPORT));
        all.put(
                "schedule",
                new Document(
                        ScheduleShapes.FORMAT,
                        Wording.of("任务进度图文件", "tasks by party and date"),
                        ScheduleShapes.SCHEDULE));
        all.put(
                "plan-diff",
                new Document(
                        DifferenceShapes.PLAN_FORMAT,
                        Wording.of("方案差异文件", "the difference between two plans"),
                        DifferenceShapes.PLAN_DIFF));
        all.put(
                "system-diff",
                new Document(
                        DifferenceShapes.SYSTEM_FORMAT,
                        Wording.of("指标体系差异文件", "the difference between two systems"),
                        DifferenceShapes.SYSTEM_DIFF));
        all.put(
                "expectation",
                new Document(
                        ExpectationShapes.FORMAT,
                        Wording.of("应报清单文件", "who should report what"),
                        ExpectationShapes.EXPECTATION));
        return Collections.unmodifiableMap(all);
    }

    /**
     * The names of the documents, {@value #ALL} last.
     *
     * @return names that {@link #of} knows
     */
    public static List<String> names() {
        List<String> names = new ArrayList<>(DOCUMENTS.keySet());
        names.add(ALL);
        return Collections.unmodifiableList(names);
    }

    /**
     * The schema of a document.
     *
     * @param name one of {@link #names()}
     * @return JSON text
     * @throws InvalidPartException if there is no such document
     */
    public static String of(String name) {
        return of(name, new Titles());
    }

    static String of(String name, Titles titles) {
        if (name.equals(ALL)) {
            return all(titles);
        }
        Document document = DOCUMENTS.get(name);
        if (document == null) {
            throw new InvalidPartException(
                    "JsonSchemas", "name", Wording.of(names() + "之一", "one of " + names()), name);
        }
        return text(
                "urn:wfc:schema:" + document.format(),
                document.title(),
                titles,
                List.of(document.shape().type()));
    }

    /**
     * The schema of a shape of one's own, in the same manner.
     *
     * @param id its {@code $id}
     * @param title what it is
     * @param shape the shape
     * @return JSON text; a type that our table does not know stands without words
     */
    public static String of(String id, Wording title, Writing<?> shape) {
        return text(id, title, new Titles(), List.of(shape.type()));
    }

    private static String all(Titles titles) {
        List<WireType> types = new ArrayList<>();
        Pages.each(new Pages.Visitor() {
            @Override
            public <T> void page(Class<T> type, Shape<T> shape) {
                types.add(shape.type());
            }

            @Override
            public <T> void written(Class<T> type, Writing<T> shape) {}
        });
        return text(
                "urn:wfc:schema:all/1",
                Wording.of("全部类型", "every type under $defs, none of them asked for"),
                titles,
                types);
    }

    private static String text(String id, Wording title, Titles titles, List<WireType> types) {
        JsonText out = new JsonText();
        SchemaWriter schema = new SchemaWriter(out, titles);
        out.beginObject();
        out.name("$schema");
        out.string(DRAFT);
        out.name("$id");
        out.string(id);
        schema.words(Optional.of(title));
        if (types.size() == 1) {
            schema.keywords(types.get(0));
        } else {
            schema.meet(types);
        }
        schema.definitions();
        out.endObject();
        return out + "\n";
    }
}

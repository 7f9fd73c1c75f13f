/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.jackson.PageReader;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.waste.CategoryTree;

/**
 * The documents, plans, indicator systems and mappings packed in this jar.
 * <p>
 * Each call reads a document anew; keep what it returns. All methods are thread-safe.
 */
public final class Seeds {
    /** Foshan's draft plan put out for comment in 2022: 60 indicators in 61 rows, base year 2020, targets for 2023. */
    public static final SystemId FOSHAN_2022_DRAFT = SystemId.parse("foshan-2022-draft");

    /** The national indicator system of 2021, put together from other documents: none of its 58 entries is verified. */
    public static final SystemId NATIONAL_2021 = SystemId.parse("national-2021");

    /** Guangdong's plan of 2021 for waste-free city pilots, as a news report tells it: objectives for the end of 2023. */
    public static final SystemId GUANGDONG_PILOT_2021 = SystemId.parse("guangdong-pilot-2021");

    /** Guangdong's plan for cleaner production, 2023 to 2025, as a damaged copy in translation has it. */
    public static final SystemId GUANGDONG_CLEANER_PRODUCTION_2023 =
            SystemId.parse("guangdong-cleaner-production-2023");

    /** Baotou's progress report of 2020 on its pilot: figures, organisation, cadence; its 52 indicators are not listed. */
    public static final SystemId BAOTOU_PILOT_2020 = SystemId.parse("baotou-pilot-2020");

    /** The first bulletin of 2023 of Jilin Province: organisation, mechanisms, kinds of cells; no targets. */
    public static final SystemId JILIN_BULLETIN_2023 = SystemId.parse("jilin-bulletin-2023-1");

    private static final List<SystemId> DOCUMENT_IDS = List.of(
            FOSHAN_2022_DRAFT,
            GUANGDONG_CLEANER_PRODUCTION_2023,
            GUANGDONG_PILOT_2021,
            BAOTOU_PILOT_2020,
            JILIN_BULLETIN_2023);
    private static final List<SystemId> IDS =
            List.of(FOSHAN_2022_DRAFT, GUANGDONG_CLEANER_PRODUCTION_2023, GUANGDONG_PILOT_2021, BAOTOU_PILOT_2020);
    private static final List<SystemId> SYSTEM_IDS = List.of(
            FOSHAN_2022_DRAFT,
            GUANGDONG_CLEANER_PRODUCTION_2023,
            GUANGDONG_PILOT_2021,
            BAOTOU_PILOT_2020,
            NATIONAL_2021);

    /** Read when the first scheme is asked for. */
    private static final class Schemes {
        static final List<SchemeId> IDS = List.of(
                SchemeId.parse("wfc-foshan-completion-2026.1"),
                SchemeId.parse("wfc-four-methods-2026.1"),
                SchemeId.parse("wfc-sample-mean-2026.1"),
                SchemeId.parse("wfc-entropy-topsis-2026.1"));

        private Schemes() {}
    }

    private Seeds() {}

    /**
     * Which plans there are.
     *
     * @return the ids of their indicator systems
     */
    public static List<SystemId> ids() {
        return IDS;
    }

    /**
     * A plan by the id of its indicator system.
     *
     * @param id the id
     * @return the plan, if it is packed here
     */
    public static Optional<Plan> plan(SystemId id) {
        if (id.equals(FOSHAN_2022_DRAFT)) {
            return Optional.of(foshan2022Draft());
        }
        return IDS.contains(id) ? document(id).flatMap(ProgrammeDocument::plan) : Optional.empty();
    }

    /**
     * Which documents there are.
     *
     * @return their ids
     */
    public static List<SystemId> documentIds() {
        return DOCUMENT_IDS;
    }

    /**
     * A document by its id: the plan it is or tells of, if any, and everything else it states.
     *
     * @param id the id
     * @return the document, if it is packed here
     */
    public static Optional<ProgrammeDocument> document(SystemId id) {
        if (id.equals(FOSHAN_2022_DRAFT)) {
            return Optional.of(foshan());
        }
        return DOCUMENT_IDS.contains(id) ? Optional.of(read(id + ".json", ProgrammeDocument.class)) : Optional.empty();
    }

    /**
     * All documents.
     *
     * @return the five, in the order of {@link #documentIds}
     */
    public static List<ProgrammeDocument> documents() {
        return DOCUMENT_IDS.stream().flatMap(id -> document(id).stream()).toList();
    }

    /** Foshan's plan is kept by itself; what else its document states stands in a file beside it. */
    private static ProgrammeDocument foshan() {
        try (InputStream document = open(FOSHAN_2022_DRAFT + "--document.json");
                InputStream plan = open(FOSHAN_2022_DRAFT + ".json")) {
            String open = new String(document.readAllBytes(), StandardCharsets.UTF_8).strip();
            String unclosed = open.substring(0, open.length() - 1); // the plan goes before the last bracket
            InputStream whole = new SequenceInputStream(
                    Collections.enumeration(List.of(bytes(unclosed + ",\"plan\":"), plan, bytes("}"))));
            return PageReader.read(whole, ProgrammeDocument.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // as below
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Foshan's draft plan (佛山市“无废城市”建设试点实施方案，公开征求意见稿).
     *
     * @return the plan
     */
    public static Plan foshan2022Draft() {
        return read(FOSHAN_2022_DRAFT + ".json", Plan.class);
    }

    /**
     * The measures (统计量) that the indicators of Foshan's draft and of the national list of 2021 count.
     *
     * @return the catalogue; each measure says what its definition and additivity rest on
     */
    public static MeasureCatalogue measures2021() {
        return read("measures-2021.json", MeasureCatalogue.class);
    }

    /**
     * The categories of waste that the programme speaks of, such as 一般工业固体废物; coarser than any official list.
     *
     * @return the tree, of the scheme {@code programme}, edition {@code 2021}
     */
    public static CategoryTree categories2021() {
        return read("categories-2021.json", CategoryTree.class);
    }

    /**
     * The identities (平衡关系) that figures of industrial waste keep, in the measures of {@link #measures2021}.
     *
     * @return the set; each identity says what it rests on, and none was read in an official text
     */
    public static IdentitySet balances2021() {
        return read("balances-2021.json", IdentitySet.class);
    }

    /**
     * Which indicator systems there are: those of the plans, and those that stand by themselves.
     *
     * @return their ids
     */
    public static List<SystemId> systemIds() {
        return SYSTEM_IDS;
    }

    /**
     * An indicator system by its id, with the documents it was read from.
     *
     * @param id the id
     * @return the system, if it is packed here, by itself or in a plan
     */
    public static Optional<SystemDocument> system(SystemId id) {
        Optional<SystemDocument> ofPlan = plan(id).map(p -> new SystemDocument(p.sources(), p.system()));
        return ofPlan.isPresent() || !SYSTEM_IDS.contains(id)
                ? ofPlan
                : Optional.of(read(id + ".json", SystemDocument.class));
    }

    /**
     * The national indicator system of 2021 (“无废城市”建设指标体系（2021年版）), as far as it could be put together.
     * <p>
     * The annex itself was not read. Each entry says what its name, mark, unit and group rest on; none is verified, and the
     * parent of entry 35 is open.
     *
     * @return the system with its sources
     */
    public static SystemDocument nationalSystem2021() {
        return read(NATIONAL_2021 + ".json", SystemDocument.class);
    }

    /**
     * Which entries of one system are which of another.
     *
     * @param from the first system
     * @param to the second system
     * @return the mapping, if one between the two is packed here, in either direction
     */
    public static Optional<SystemMapping> mapping(SystemId from, SystemId to) {
        if (from.equals(FOSHAN_2022_DRAFT) && to.equals(NATIONAL_2021)) {
            return Optional.of(read(from + "--" + to + ".json", SystemMapping.class));
        }
        return from.equals(NATIONAL_2021) && to.equals(FOSHAN_2022_DRAFT)
                ? mapping(to, from).map(SystemMapping::reversed)
                : Optional.empty();
    }

    /**
     * A file of the conformance kit (一致性用例): cases with their right answers, for any engine in any language.
     *
     * @param name such as {@code judge}; {@code world} is the small country that the ledger rows lie in
     * @return its JSON text, to be closed
     * @throws IllegalArgumentException if there is no file of this name
     */
    public static InputStream conformance(String name) {
        InputStream in = Seeds.class.getResourceAsStream("conformance/" + name + ".json");
        if (in == null) {
            throw new IllegalArgumentException("一致性用例中没有此文件 | no such file of the conformance kit: " + name);
        }
        return in;
    }

    /**
     * Which scoring schemes there are. All are examples of ours; no official text of a scheme was seen.
     *
     * @return their ids
     */
    public static List<SchemeId> schemeIds() {
        return Schemes.IDS;
    }

    /**
     * A scoring scheme by its id.
     *
     * @param id the id
     * @return the scheme, if it is packed here
     */
    public static Optional<ScoringScheme> scheme(SchemeId id) {
        return Schemes.IDS.contains(id)
                ? Optional.of(read("schemes/" + id + ".json", ScoringScheme.class))
                : Optional.empty();
    }

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream in = open(resource)) {
            return PageReader.read(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar is broken: nothing the caller could mend
        }
    }

    private static InputStream open(String resource) throws IOException {
        InputStream in = Seeds.class.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("not in this jar: " + resource);
        }
        return in;
    }
}

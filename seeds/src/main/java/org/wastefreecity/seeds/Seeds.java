/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.waste.CategoryTree;

/**
 * The plans, indicator systems and mappings packed in this jar.
 * <p>
 * Each call reads a document anew; keep what it returns. All methods are thread-safe.
 */
public final class Seeds {
    /** Foshan's draft plan put out for comment in 2022: 60 indicators in 61 rows, base year 2020, targets for 2023. */
    public static final SystemId FOSHAN_2022_DRAFT = SystemId.parse("foshan-2022-draft");

    /** The national indicator system of 2021, put together from other documents: none of its 58 entries is verified. */
    public static final SystemId NATIONAL_2021 = SystemId.parse("national-2021");

    private static final List<SystemId> IDS = List.of(FOSHAN_2022_DRAFT);
    private static final List<SystemId> SYSTEM_IDS = List.of(FOSHAN_2022_DRAFT, NATIONAL_2021);

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
        return IDS.contains(id) ? Optional.of(read(id + ".json", Plan.class)) : Optional.empty();
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

    private static <T> T read(String resource, Class<T> type) {
        try (InputStream in = Seeds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("not in this jar: " + resource);
            }
            return new ObjectMapper().registerModule(new WfcModule()).readValue(in, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar is broken: nothing the caller could mend
        }
    }
}

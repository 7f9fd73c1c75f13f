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
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.waste.CategoryTree;

/**
 * The plans packed in this jar.
 * <p>
 * Each call reads the plan anew; keep what it returns. All methods are thread-safe.
 */
public final class Seeds {
    /** Foshan's draft plan put out for comment in 2022: 60 indicators in 61 rows, base year 2020, targets for 2023. */
    public static final SystemId FOSHAN_2022_DRAFT = SystemId.parse("foshan-2022-draft");

    private static final List<SystemId> IDS = List.of(FOSHAN_2022_DRAFT);

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

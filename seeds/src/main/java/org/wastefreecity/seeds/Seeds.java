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
import org.wastefreecity.model.plan.Plan;

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
        return IDS.contains(id) ? Optional.of(read(id + ".json")) : Optional.empty();
    }

    /**
     * Foshan's draft plan (佛山市“无废城市”建设试点实施方案，公开征求意见稿).
     *
     * @return the plan
     */
    public static Plan foshan2022Draft() {
        return read(FOSHAN_2022_DRAFT + ".json");
    }

    private static Plan read(String resource) {
        try (InputStream in = Seeds.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new FileNotFoundException("not in this jar: " + resource);
            }
            return new ObjectMapper().registerModule(new WfcModule()).readValue(in, Plan.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the jar is broken: nothing the caller could mend
        }
    }
}

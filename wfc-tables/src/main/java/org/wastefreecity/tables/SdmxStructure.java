/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Locale;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What an SDMX-CSV file says its rows are of (SDMX数据流): a dataflow, a data structure definition or a provision agreement.
 * <p>
 * The first two columns of every row, such as {@code dataflow} and {@code WFC:DF_FACTS(1.0.0)}. Whoever publishes our rows under an
 * artefact of their own names it here. This class is immutable and thread-safe.
 *
 * @param type the kind of artefact
 * @param id agency, id and version of it
 */
public record SdmxStructure(Type type, String id) {
    /** Observations of indicators, with the components that {@code docs/tables.md} lists. */
    public static final SdmxStructure OBSERVATIONS = new SdmxStructure(Type.DATAFLOW, "WFC:DF_OBSERVATIONS(1.0.0)");
    /** Ledger facts, likewise. */
    public static final SdmxStructure FACTS = new SdmxStructure(Type.DATAFLOW, "WFC:DF_FACTS(1.0.0)");

    /**
     * Checks the id.
     *
     * @throws InvalidPartException if it is no {@code AGENCY:ID(VERSION)}
     */
    public SdmxStructure {
        Objects.requireNonNull(type, "type");
        InvalidPartException.check(
                id.length() <= 200
                        && id.matches(
                                "[A-Za-z][A-Za-z0-9_.-]*:[A-Za-z0-9_@$-]+(?:\\([0-9]+(?:\\.[0-9]+){0,2}\\+?[A-Za-z0-9.-]*\\))?"),
                "SdmxStructure",
                "id",
                "机构:标识(版本)，如 WFC:DF_FACTS(1.0.0)",
                "AGENCY:ID(VERSION), such as WFC:DF_FACTS(1.0.0)",
                id);
    }

    /** The kinds of artefacts that SDMX-CSV 2.0 knows. */
    public enum Type {
        /** A dataflow (数据流). */
        DATAFLOW,
        /** A data structure definition (数据结构定义). */
        DATASTRUCTURE,
        /** A provision agreement (提供协议). */
        DATAPROVISION;

        /**
         * The word in the first column.
         *
         * @return in lower case
         */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.rules.reading.Confidence;

/**
 * A table that was read (导入结果): a draft plan for a person to review, and what to look at first.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param plan the plan, with its register
 * @param columns the columns as they were understood, from the left
 * @param rows how sure the reading of each row is, in the order of the table
 */
public record ImportedTable(Plan plan, List<Column> columns, List<Row> rows) {
    /** Checks that no part is missing and keeps its own copies. */
    public ImportedTable {
        Objects.requireNonNull(plan, "plan");
        columns = ImmutableList.copyOf(columns);
        rows = ImmutableList.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param heading its heading as printed; may be empty
     * @param kind what it was taken for
     * @param id the name under which its cells are kept in the plan
     * @param year the year that its heading names, if it is a column of figures
     */
    public record Column(String heading, ColumnKind kind, String id, Optional<Integer> year) {
        /** Checks that no part is missing. */
        public Column {
            Objects.requireNonNull(heading, "heading");
            Objects.requireNonNull(kind, "kind");
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(year, "year");
        }
    }

    /**
     * A row.
     *
     * @param code the indicator or line
     * @param confidence how sure the least sure of its cells is
     */
    public record Row(IndicatorCode code, Confidence confidence) {
        /** Checks that no part is missing. */
        public Row {
            Objects.requireNonNull(code, "code");
            Objects.requireNonNull(confidence, "confidence");
        }
    }

    /**
     * What a person should look at.
     *
     * @return the register of the plan
     */
    public List<RegisterEntry> register() {
        return plan.register();
    }

    /**
     * What the document says of its numbers.
     *
     * @return the declared census, if it says anything
     */
    public Optional<Census> declaredCensus() {
        return plan.system().declaredCensus();
    }

    /**
     * What was found.
     *
     * @return the counted census
     */
    public Census countedCensus() {
        return plan.system().census();
    }

    /**
     * How many rows were read with a confidence.
     *
     * @param confidence the confidence
     * @return the number
     */
    public long count(Confidence confidence) {
        return rows.stream().filter(r -> r.confidence() == confidence).count();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.observation.Baseline;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.waste.CategoryTree;

/**
 * The tables there are (各类数据表): observations, baselines and ledger facts as CSV, observations and facts as SDMX-CSV 2.0.
 * <p>
 * Their columns, and what is lost where somebody else opens the file, are listed in {@code docs/tables.md}.
 */
public final class Tables {
    private Tables() {}

    private static <T> Table<T> table(Supplier<RowForm<T>> form) {
        return new Table<>(form, TableManner.RFC_4180);
    }

    /**
     * Observations (填报值) as CSV.
     *
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Observation> observations() {
        return table(ObservationForm::new);
    }

    /**
     * Observations as CSV, each of which somebody looks at who knows the indicators. Read are the files of {@link #observations()} and
     * those of people, who write {@code 86%} or 未统计 into the column of the value and leave out form and unit.
     *
     * @param intake who looks at them
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Observation> observations(ObservationIntake intake) {
        Objects.requireNonNull(intake, "intake");
        return table(
                () -> new IntakeForm(new ObservationForm(), ObservationForm.SHOWN, ObservationForm.STATING, intake));
    }

    /**
     * Baselines (现状值) as CSV: the columns of observations, and their place in the plan.
     *
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Baseline> baselines() {
        return table(BaselineForm::new);
    }

    /**
     * Ledger facts (台账记录) as CSV, with the columns that {@code wfc aggregate} reads. Categories stand as they are and are not looked
     * up.
     *
     * @param measures what the facts count; a fact of another measure is not written
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Fact> facts(MeasureCatalogue measures) {
        return facts(measures, Optional.empty());
    }

    /**
     * Ledger facts as CSV. A category may be given by its id, or by a code or name that no other one has; one that the tree does not
     * have is a finding.
     *
     * @param measures what the facts count
     * @param categories what waste they may speak of
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Fact> facts(MeasureCatalogue measures, CategoryTree categories) {
        return facts(measures, Optional.of(categories));
    }

    private static Table<Fact> facts(MeasureCatalogue measures, Optional<CategoryTree> categories) {
        FactCells spokenOf = new FactCells(measures, categories);
        return table(() -> new FactForm(spokenOf));
    }

    /**
     * Observations as SDMX-CSV 2.0, with status codes of the SDMX list.
     *
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Observation> sdmxObservations() {
        return sdmxObservations(SdmxStructure.OBSERVATIONS);
    }

    /**
     * Observations as SDMX-CSV 2.0 of another structure with the same components.
     *
     * @param structure what the rows are of
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Observation> sdmxObservations(SdmxStructure structure) {
        return table(() -> new SdmxObservationForm(structure));
    }

    /**
     * Observations as SDMX-CSV 2.0, each of which somebody looks at who knows the indicators.
     *
     * @param structure what the rows are of
     * @param intake who looks at them
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Observation> sdmxObservations(SdmxStructure structure, ObservationIntake intake) {
        Objects.requireNonNull(intake, "intake");
        return table(
                () -> new IntakeForm(new SdmxObservationForm(structure), SdmxObservationForm.SHOWN, List.of(), intake));
    }

    /**
     * Ledger facts as SDMX-CSV 2.0, with status codes of the SDMX list.
     *
     * @param measures what the facts count; a fact of another measure is not written
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Fact> sdmxFacts(MeasureCatalogue measures) {
        return sdmxFacts(measures, SdmxStructure.FACTS);
    }

    /**
     * Ledger facts as SDMX-CSV 2.0 of another structure with the same components.
     *
     * @param measures what the facts count
     * @param structure what the rows are of
     * @return the table, in the manner of RFC 4180
     */
    public static Table<Fact> sdmxFacts(MeasureCatalogue measures, SdmxStructure structure) {
        FactCells spokenOf = new FactCells(measures, Optional.empty());
        return table(() -> new SdmxFactForm(structure, spokenOf));
    }
}

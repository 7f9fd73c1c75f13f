/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.List;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/**
 * Where a formula gets its sums from: facts that were added up, figures typed from a yearbook, a table of a database.
 * <p>
 * An implementation answers the same question with the same tally while one formula is evaluated; if it does so for good and
 * is thread-safe, so is evaluation.
 */
public interface FormulaInputs {

    /**
     * What a measure adds up to.
     *
     * @param measure the measure
     * @param categories over which waste
     * @param territory where, with all that lies in it
     * @param period when
     * @return the tally, in the unit of the measure; one without figures if nothing is known, never 0 in its place
     */
    Tally tally(Measure measure, CategorySelection categories, RegionCode territory, ReportingPeriod period);

    /**
     * The divisions one level down, each of which is asked for by itself where a mean is weighted over them.
     *
     * @param territory where
     * @param period when
     * @return their codes, without overlap; empty for a territory that has none
     */
    List<RegionCode> divisions(RegionCode territory, ReportingPeriod period);
}

/**
 * Writes and reads observations, baselines and ledger facts as tables: CSV after RFC 4180 and SDMX-CSV 2.0.
 * <p>
 * What is written reads back to what it was. No cell is ever a formula of a spreadsheet. A faulty row is a finding and costs no
 * other row. This package judges nothing and looks nothing up: whether an indicator or a division exists is for the rules to say.
 * Start at {@link org.wastefreecity.tables.Tables}.
 */
@NullMarked
package org.wastefreecity.tables;

import org.jspecify.annotations.NullMarked;

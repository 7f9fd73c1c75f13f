/**
 * From text to typed values: what a spreadsheet row says about an indicator of a plan.
 * <p>
 * Start at {@link org.wastefreecity.rules.reading.ObservationReader}. It splits no lines and opens no files: a caller hands it
 * the cells of one row and gets an observation or findings.
 */
@NullMarked
package org.wastefreecity.rules.reading;

import org.jspecify.annotations.NullMarked;

/**
 * Reading files of reported figures: lines, records, cells.
 * <p>
 * Start at {@link org.wastefreecity.cli.input.ObservationFile}.
 */
@NullMarked
package org.wastefreecity.cli.input;

import org.jspecify.annotations.NullMarked;

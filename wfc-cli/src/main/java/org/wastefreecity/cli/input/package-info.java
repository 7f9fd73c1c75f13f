/**
 * Reading files of reported figures, facts, plans and expectations. What stands in cells is for {@code wfc-tables}.
 * <p>
 * Start at {@link org.wastefreecity.cli.input.ObservationFile}.
 */
@NullMarked
package org.wastefreecity.cli.input;

import org.jspecify.annotations.NullMarked;

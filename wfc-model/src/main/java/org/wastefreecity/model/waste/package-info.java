/**
 * What is thrown away: categories of solid waste by published scheme, edition and code.
 * <p>
 * Start at {@link org.wastefreecity.model.waste.WasteCategory}. Code tables change by edition and are data, never an enum.
 */
@NullMarked
package org.wastefreecity.model.waste;

import org.jspecify.annotations.NullMarked;

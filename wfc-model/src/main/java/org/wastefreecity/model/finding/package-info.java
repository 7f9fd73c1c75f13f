/**
 * Faults: those of a caller, thrown, and those in data, returned beside the answers.
 * <p>
 * Start at {@link org.wastefreecity.model.finding.Finding}, a fault in data, and
 * {@link org.wastefreecity.model.finding.InvalidPartException}, which every value of the model throws when a part breaks
 * its rule.
 */
@NullMarked
package org.wastefreecity.model.finding;

import org.jspecify.annotations.NullMarked;

/**
 * What is counted, the rows of the ledger and what they add up to: measures with their additivity, facts and tallies.
 * <p>
 * Start at {@link org.wastefreecity.model.ledger.Measure}. Adding facts up is a verb and lives in the rules.
 */
@NullMarked
package org.wastefreecity.model.ledger;

import org.jspecify.annotations.NullMarked;

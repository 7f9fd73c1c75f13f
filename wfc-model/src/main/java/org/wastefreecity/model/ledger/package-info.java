/**
 * What is counted and the rows of the ledger: measures with their additivity, and facts.
 * <p>
 * Start at {@link org.wastefreecity.model.ledger.Measure}. Adding facts up is a verb and lives in the rules.
 */
@NullMarked
package org.wastefreecity.model.ledger;

import org.jspecify.annotations.NullMarked;

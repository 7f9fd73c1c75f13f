/**
 * Holds the figures of a table against each other: balances, carry-overs, parts and totals, duplicates, series and manifests.
 * <p>
 * A printed figure stands for every value that would be printed so, and nothing else makes a difference tolerable. Which
 * identities there are is data ({@link org.wastefreecity.model.balance.IdentitySet}). Nothing is corrected here: what cannot all
 * be right is named, with the smallest sets of figures that would have to change. Reported rates are held against formulas in
 * {@code rules.checking}. Start at {@link org.wastefreecity.rules.balancing.BalanceCheck}.
 */
@NullMarked
package org.wastefreecity.rules.balancing;

import org.jspecify.annotations.NullMarked;

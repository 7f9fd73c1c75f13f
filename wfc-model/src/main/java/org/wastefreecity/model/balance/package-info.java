/**
 * What figures of one table owe to each other: balances, carry-overs, parts and totals, as data.
 * <p>
 * Says which identities are declared and what each rests on; whether figures keep them is decided in the rules. Start at
 * {@link org.wastefreecity.model.balance.Identity}.
 */
@NullMarked
package org.wastefreecity.model.balance;

import org.jspecify.annotations.NullMarked;

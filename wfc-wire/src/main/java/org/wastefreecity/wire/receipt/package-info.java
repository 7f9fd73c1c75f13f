/**
 * Makes receipts (回执) and verifies them: what an answer was made of, as digests of canonical bytes, and whether the same things come to
 * the same answer again.
 * <p>
 * Start at {@link org.wastefreecity.wire.receipt.Receipts}. A receipt is no signature: it tells what was not the same, not who changed it.
 */
@NullMarked
package org.wastefreecity.wire.receipt;

import org.jspecify.annotations.NullMarked;

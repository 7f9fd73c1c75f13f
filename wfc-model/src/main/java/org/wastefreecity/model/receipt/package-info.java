/**
 * Receipts: what an answer was made of, so that anybody can make it again and compare.
 * <p>
 * Start at {@link org.wastefreecity.model.receipt.Receipt}. It is a noun: nothing here computes a hash or reads a document.
 */
@NullMarked
package org.wastefreecity.model.receipt;

import org.jspecify.annotations.NullMarked;

/**
 * One sequence of bytes for every value, and its hash: for receipts, signatures and caches.
 * <p>
 * Needs no JSON library. It does not sign and keeps no keys. Start at {@link org.wastefreecity.wire.canonical.CanonicalForm}.
 */
@NullMarked
package org.wastefreecity.wire.canonical;

import org.jspecify.annotations.NullMarked;

/**
 * Where: administrative divisions, functional zones that lie across them, and the dated tree of both.
 * <p>
 * Start at {@link org.wastefreecity.model.territory.Territory}. Division codes come from the user's own list: the state no
 * longer publishes a feed, so nothing here holds one.
 */
@NullMarked
package org.wastefreecity.model.territory;

import org.jspecify.annotations.NullMarked;

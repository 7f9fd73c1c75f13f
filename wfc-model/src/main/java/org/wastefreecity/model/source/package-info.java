/**
 * Where a figure or a word comes from: the document, the place in it, and what is our reading of it.
 * <p>
 * Start at {@link org.wastefreecity.model.source.Provenance}.
 */
@NullMarked
package org.wastefreecity.model.source;

import org.jspecify.annotations.NullMarked;

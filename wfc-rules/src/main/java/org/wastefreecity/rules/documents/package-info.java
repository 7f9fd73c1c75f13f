/**
 * Looks through published documents: whether stated sums add up, what is named only by its number, what a copy has lost, and who has
 * to do what by when.
 * <p>
 * Nothing is mended and no date is made up: what a document does not state is said to be not stated. Start at
 * {@link org.wastefreecity.rules.documents.DocumentCheck} and {@link org.wastefreecity.rules.documents.Schedule}.
 */
@NullMarked
package org.wastefreecity.rules.documents;

import org.jspecify.annotations.NullMarked;

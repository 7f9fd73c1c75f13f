/**
 * Published plans, packed in this jar as JSON beside this package, each with its place in the document.
 * <p>
 * Start at {@link org.wastefreecity.seeds.Seeds}. Figures of a draft are shown as those of a draft.
 */
@NullMarked
package org.wastefreecity.seeds;

import org.jspecify.annotations.NullMarked;

/**
 * Decides whether promises are kept.
 * <p>
 * The model says what was promised and observed; this package says whether the two agree, how sure that is, and why. It reads
 * no files and no clock: the day it judges for is an argument. Start at
 * {@link org.wastefreecity.rules.assessing.Assessor}.
 */
@NullMarked
package org.wastefreecity.rules.assessing;

import org.jspecify.annotations.NullMarked;

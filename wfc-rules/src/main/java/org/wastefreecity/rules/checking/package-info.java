/**
 * Holds reported figures against what they can be computed from.
 * <p>
 * Start at {@link org.wastefreecity.rules.checking.RateCheck}: a reported rate and the one recomputed from printed totals are two
 * figures, and their difference is either explained by how the totals were printed or it is a finding.
 */
@NullMarked
package org.wastefreecity.rules.checking;

import org.jspecify.annotations.NullMarked;

/**
 * What was promised: conditions, with a deadline, a scope and the words as printed.
 * <p>
 * Start at {@link org.wastefreecity.model.target.Target}; its {@link org.wastefreecity.model.target.Condition} is the closed
 * family of forms that published documents use. Whether a condition holds is a verb and lives in the rules.
 */
@NullMarked
package org.wastefreecity.model.target;

import org.jspecify.annotations.NullMarked;

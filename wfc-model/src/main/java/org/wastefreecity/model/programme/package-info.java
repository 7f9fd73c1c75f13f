/**
 * What published documents state beyond indicators, targets and tasks: who is organised how, who meets how often, what was done,
 * which totals are named without their rows, and where each paragraph is in the data.
 * <p>
 * A plan stays a {@link org.wastefreecity.model.plan.Plan}; a progress report or a bulletin is none. Both are documents. Start at
 * {@link org.wastefreecity.model.programme.ProgrammeDocument}. Roles are kept, names of persons are not.
 */
@NullMarked
package org.wastefreecity.model.programme;

import org.jspecify.annotations.NullMarked;

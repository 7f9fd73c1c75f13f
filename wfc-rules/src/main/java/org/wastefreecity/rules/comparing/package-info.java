/* Copyright 2026 The wfc authors. Apache-2.0. */
/**
 * Compares two indicator systems, or two plans: what was added, dropped, renamed, given another target or unit.
 * <p>
 * A difference is computed from two values and is complete: it is empty if and only if they are equal, and applied to the
 * first it gives the second. Start at {@link org.wastefreecity.rules.comparing.SystemDiff} or
 * {@link org.wastefreecity.rules.comparing.PlanDiff}; across systems, where numbers are no identity, they take a
 * {@link org.wastefreecity.model.indicator.SystemMapping}. {@link org.wastefreecity.rules.comparing.ChangeWords} prints what
 * they found.
 */
@NullMarked
package org.wastefreecity.rules.comparing;

import org.jspecify.annotations.NullMarked;

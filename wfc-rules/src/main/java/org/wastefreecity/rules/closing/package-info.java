/* Copyright 2026 The wfc authors. Apache-2.0. */
/**
 * What is still to be done (差距): the smallest change that reaches a target, or the proof that there is none.
 * <p>
 * Start at {@link org.wastefreecity.rules.closing.GapFinder}. It solves exactly and lets the rules judge what it found; it advises
 * nobody on what to do.
 */
@NullMarked
package org.wastefreecity.rules.closing;

import org.jspecify.annotations.NullMarked;

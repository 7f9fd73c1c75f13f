/* Copyright 2026 The wfc authors. Apache-2.0. */
/**
 * Opens answers: why a row is where it is, down to the figures, sums and facts it rests on.
 * <p>
 * Start at {@link org.wastefreecity.rules.explaining.Explainer}. It judges nothing: the rules that did are asked on what they
 * judged. {@link org.wastefreecity.rules.explaining.ExplanationCheck} reaches the same answer from the tree alone.
 */
@NullMarked
package org.wastefreecity.rules.explaining;

import org.jspecify.annotations.NullMarked;

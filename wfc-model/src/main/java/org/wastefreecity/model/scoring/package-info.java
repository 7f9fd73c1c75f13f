/**
 * Scoring schemes (评分办法) as data, what they are applied to, and scores with all their parts.
 * <p>
 * A scheme is a value: versioned, with its sources, and it says what happens where something is missing or undefined. It
 * computes nothing here; the rules that apply it live elsewhere. Start at
 * {@link org.wastefreecity.model.scoring.ScoringScheme}; its answer is a
 * {@link org.wastefreecity.model.scoring.ScoreReport}.
 */
@NullMarked
package org.wastefreecity.model.scoring;

import org.jspecify.annotations.NullMarked;

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.wording.Wording;

/**
 * The share of one place in the tree, before it is put into the whole.
 *
 * @param outcome what became of it
 * @param share the share by the scheme; empty if left out or withheld
 * @param possible the share if everything were known; empty if there can be none
 * @param inputs what it rests on
 * @param reason why
 * @param doubtful whether a figure below is not final or not exact
 */
record Marks(
        PartScore.Outcome outcome,
        Optional<ScoreRange> share,
        Optional<ScoreRange> possible,
        List<Attainment> inputs,
        Wording reason,
        boolean doubtful) {}

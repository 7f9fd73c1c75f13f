/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.OnFigure;

/** What is striven for, in the terms of the floor: behind 比2020年下降13.5%, 力争14.5% is a fall of 14.5 % from 2020, too. */
final class Stretch {
    private Stretch() {}

    static Condition of(Condition floor, Condition stretch) {
        if (!(floor instanceof Condition.ChangeFromBase change) || !(stretch instanceof OnFigure level)) {
            return stretch;
        }
        Figure figure = level.figures().get(0);
        boolean sameTerms = figure.value().signum() >= 0
                && figure.unit().equals(change.amount().figures().get(0).unit());
        if (!sameTerms) {
            return stretch;
        }
        boolean bound = level instanceof Condition.AtLeast
                || level instanceof Condition.AtMost
                || level instanceof Condition.Undirected;
        return new Condition.ChangeFromBase(
                change.base(),
                change.sense(),
                bound ? new Condition.AtLeast(figure, false) : level,
                change.basis(),
                change.span());
    }
}

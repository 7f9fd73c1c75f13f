/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.closing.Gap;
import org.wastefreecity.rules.closing.InputGap;
import org.wastefreecity.rules.formula.Question;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** How far figures are from their targets. */
public final class GapShapes {
    /** How far something is from its target. */
    public static final Shape<Gap> GAP = gap();
    /** How far one sum is. */
    public static final Shape<InputGap> INPUT_GAP = inputGap();

    private GapShapes() {}

    private static Shape<Gap> gap() {
        return new UnionShape<Gap>("Gap")
                .with("closed", Gap.Closed.class, Gap.Closed::new)
                .with("change", Gap.Change.class, change())
                .with("within", Gap.Within.class, within())
                .with("grade", Gap.Grade.class, grade())
                .with("impossible", Gap.Impossible.class, impossible())
                .with("unknown", Gap.Unknown.class, unknown());
    }

    private static ObjectShape.Fields<Gap.Change> change() {
        ObjectShape<Gap.Change> page = ObjectShape.of("Gap.Change");
        Field<Gap.Change, Figure> from = page.required("from", ValueShapes.FIGURE, Gap.Change::from);
        Field<Gap.Change, Figure> to = page.required("to", ValueShapes.FIGURE, Gap.Change::to);
        page.derived("difference", ValueShapes.RATIONAL, Gap.Change::difference);
        return page.made(v -> new Gap.Change(v.get(from), v.get(to)));
    }

    private static ObjectShape.Fields<Gap.Within> within() {
        ObjectShape<Gap.Within> page = ObjectShape.of("Gap.Within");
        Field<Gap.Within, Bounds> from = page.required("from", ValueShapes.BOUNDS, Gap.Within::from);
        Field<Gap.Within, Figure> to = page.required("to", ValueShapes.FIGURE, Gap.Within::to);
        Field<Gap.Within, Boolean> rising = page.required("rising", Shape.BOOLEAN, Gap.Within::rising);
        page.derived("least", ValueShapes.RATIONAL, Gap.Within::least);
        page.derivedOptional("most", ValueShapes.RATIONAL, Gap.Within::most);
        return page.made(v -> new Gap.Within(v.get(from), v.get(to), v.get(rising)));
    }

    private static ObjectShape.Fields<Gap.Grade> grade() {
        ObjectShape<Gap.Grade> page = ObjectShape.of("Gap.Grade");
        Field<Gap.Grade, String> from = page.required("from", Shape.TEXT, Gap.Grade::from);
        Field<Gap.Grade, String> to = page.required("to", Shape.TEXT, Gap.Grade::to);
        Field<Gap.Grade, Integer> steps = page.required("steps", Shape.whole(1, Integer.MAX_VALUE), Gap.Grade::steps);
        return page.made(v -> new Gap.Grade(v.get(from), v.get(to), v.get(steps)));
    }

    private static ObjectShape.Fields<Gap.Impossible> impossible() {
        ObjectShape<Gap.Impossible> page = ObjectShape.of("Gap.Impossible");
        Field<Gap.Impossible, Wording> why = page.required("why", ValueShapes.WORDING, Gap.Impossible::why);
        return page.made(v -> new Gap.Impossible(v.get(why)));
    }

    private static ObjectShape.Fields<Gap.Unknown> unknown() {
        ObjectShape<Gap.Unknown> page = ObjectShape.of("Gap.Unknown");
        Field<Gap.Unknown, Wording> why = page.required("why", ValueShapes.WORDING, Gap.Unknown::why);
        return page.made(v -> new Gap.Unknown(v.get(why)));
    }

    private static Shape<InputGap> inputGap() {
        ObjectShape<InputGap> page = ObjectShape.of("InputGap");
        Field<InputGap, Question> question = page.required("question", FormulaShapes.QUESTION, InputGap::question);
        Field<InputGap, Gap> gap = page.required("gap", GAP, InputGap::gap);
        return page.made(v -> new InputGap(v.get(question), v.get(gap)));
    }
}

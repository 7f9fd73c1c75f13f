/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

/** Two partial sums hold one measure in different units or at different places, and so cannot be added as they are. */
public final class UnmergeablePartialsException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient MeasureScale expected;
    private final transient MeasureScale actual;

    /**
     * An exception from its parts.
     *
     * @param expected the scale of the one
     * @param actual the scale of the other
     */
    public UnmergeablePartialsException(MeasureScale expected, MeasureScale actual) {
        super("Partial sums of " + expected.measure() + " do not merge: expected " + expected.unit() + " at "
                + expected.places() + " places, got " + actual.unit() + " at " + actual.places() + "；统计量"
                + expected.measure() + "的部分和无法合并：应为" + expected.unit() + "、" + expected.places() + "位小数，实为"
                + actual.unit() + "、" + actual.places() + "位小数");
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * How the one holds the measure.
     *
     * @return the scale
     */
    public MeasureScale expected() {
        return expected;
    }

    /**
     * How the other holds it.
     *
     * @return the scale
     */
    public MeasureScale actual() {
        return actual;
    }
}

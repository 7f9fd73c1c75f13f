/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

/** Figures of two kinds were to be added, compared or assigned, such as 35 家 and 86 %. */
public final class UnitMismatchException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient UnitOfMeasure expected;
    private final transient UnitOfMeasure actual;

    /**
     * An exception from its parts.
     *
     * @param expected the unit that the place asks for
     * @param actual the unit that came
     */
    public UnitMismatchException(UnitOfMeasure expected, UnitOfMeasure actual) {
        super("Units differ in kind: expected " + expected + " (" + expected.kind() + "), got " + actual + " ("
                + actual.kind() + ")；计量单位种类不同：应为" + expected + "，实为" + actual);
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The unit that the place asks for.
     *
     * @return the unit
     */
    public UnitOfMeasure expected() {
        return expected;
    }

    /**
     * The unit that came.
     *
     * @return the unit
     */
    public UnitOfMeasure actual() {
        return actual;
    }
}

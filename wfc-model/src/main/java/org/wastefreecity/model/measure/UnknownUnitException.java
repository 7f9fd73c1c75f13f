/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** A text is no unit of the catalogue, such as 吨/万圆, or can be read in two ways, such as 千克/人·日. */
public final class UnknownUnitException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String text;
    private final transient Wording expected;
    private final boolean ambiguous;

    /**
     * An exception from its parts.
     *
     * @param text what came
     * @param expected what was expected
     */
    public UnknownUnitException(String text, Wording expected) {
        this(text, expected, false);
    }

    /**
     * An exception from its parts.
     *
     * @param text what came
     * @param expected what was expected
     * @param ambiguous whether the text can be read in more than one way
     */
    public UnknownUnitException(String text, Wording expected, boolean ambiguous) {
        super("Unit " + InvalidPartException.shown(text) + ": expected " + expected.en() + "；计量单位"
                + InvalidPartException.shown(text) + "：应为" + expected.zh());
        this.text = text;
        this.expected = expected;
        this.ambiguous = ambiguous;
    }

    /**
     * What came.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * What was expected.
     *
     * @return in both languages
     */
    public Wording expected() {
        return expected;
    }

    /**
     * Whether the text is made of units of the catalogue but can be read in more than one way, such as 千克/人·日 or 个/家.
     *
     * @return whether it is; otherwise a part is unknown
     */
    public boolean isAmbiguous() {
        return ambiguous;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;

/** A text is no formula that can be trusted; carries every fault that was found. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 5;

    private final String text;
    private final transient List<FormulaFault> faults;

    /**
     * An exception from its parts.
     *
     * @param text the text that was to be compiled
     * @param faults at least one fault
     */
    public FormulaException(String text, List<FormulaFault> faults) {
        super(faults.stream().limit(SHOWN).map(FormulaFault::toString).collect(Collectors.joining("\n")));
        this.text = text;
        this.faults = ImmutableList.copyOf(faults);
    }

    /**
     * The text that was to be compiled.
     *
     * @return the text
     */
    public String text() {
        return text;
    }

    /**
     * What is wrong with it.
     *
     * @return at least one fault, in the order of the text
     */
    public List<FormulaFault> faults() {
        return faults;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import org.wastefreecity.model.indicator.SystemId;

/** A difference was to be applied to something else than what it was computed from, such as an older version. */
public final class OtherBaseException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient SystemId expected;
    private final transient SystemId actual;

    /**
     * An exception from its parts.
     *
     * @param expected the system that the difference was computed from
     * @param actual the system that came; of the same identity if only its content is another
     */
    public OtherBaseException(SystemId expected, SystemId actual) {
        super("The difference starts from " + expected
                + (expected.equals(actual) ? " with other content" : ", not from " + actual) + "；该差异以" + expected
                + "为起点，" + (expected.equals(actual) ? "所给内容与之不同" : "而非" + actual));
        this.expected = expected;
        this.actual = actual;
    }

    /**
     * The system that the difference was computed from.
     *
     * @return its identity
     */
    public SystemId expected() {
        return expected;
    }

    /**
     * The system that came.
     *
     * @return its identity
     */
    public SystemId actual() {
        return actual;
    }
}

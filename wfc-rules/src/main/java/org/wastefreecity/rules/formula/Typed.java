/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.math.BigDecimal;
import java.util.Optional;

/** A part of a formula and what it is. */
record Typed(Node node, Type type) {
    /** In the place of what could not be read. */
    static final Typed UNKNOWN = new Typed(new Node.Literal(BigDecimal.ONE, Optional.empty()), Type.UNKNOWN);
}

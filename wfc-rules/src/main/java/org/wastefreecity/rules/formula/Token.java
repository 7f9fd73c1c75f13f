/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

/**
 * A piece of a formula's text, with its place in code points.
 *
 * @param kind what it is
 * @param text the name without quotes, the digits, the unit without brackets, or the sign in its ASCII form
 * @param at where it begins, from 0
 * @param end where it ends, exclusive
 */
record Token(Kind kind, String text, int at, int end) {

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    boolean isName() {
        return kind == Kind.NAME || kind == Kind.QUOTED;
    }

    enum Kind {
        NAME,
        QUOTED,
        NUMBER,
        UNIT,
        SIGN,
        END
    }
}

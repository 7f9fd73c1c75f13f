/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

/**
 * Text set high (上标), written with the characters that are high by themselves. Without that, the footnote in 95¹ would make
 * the figure 951, and silently.
 */
final class Superscript {
    private static final String PLAIN = "0123456789+-=()n";
    private static final String HIGH = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿ";

    private Superscript() {}

    /** The text with each digit and sign replaced by the high one; what has none stays as it is. */
    static String of(String text) {
        StringBuilder high = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            int at = PLAIN.indexOf(text.charAt(i));
            high.append(at < 0 ? text.charAt(i) : HIGH.charAt(at));
        }
        return high.toString();
    }
}

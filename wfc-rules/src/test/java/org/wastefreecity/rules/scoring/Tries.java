/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

/** How much is tried: a little in every build, twenty times as much with {@code -Dwfc.long=true}. */
final class Tries {
    private Tries() {}

    static int of(int inEveryBuild) {
        return Boolean.getBoolean("wfc.long") ? 20 * inEveryBuild : inEveryBuild;
    }
}

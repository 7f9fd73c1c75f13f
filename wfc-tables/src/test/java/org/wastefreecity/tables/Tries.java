/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

/** How much is tried: a little in every build, all of it with {@code -Dwfc.long=true}. */
final class Tries {
    private Tries() {}

    static int of(int inEveryBuild, int inTheLongRun) {
        return Integer.getInteger("wfc.tries", Boolean.getBoolean("wfc.long") ? inTheLongRun : inEveryBuild);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

/** How far two names are apart, for those who ask "did you mean" (编辑距离). */
public final class EditDistance {
    private EditDistance() {}

    /**
     * The fewest characters to put in, take out or replace to make one text of the other (Levenshtein). Takes time and room for every
     * pair of characters: the caller keeps long texts away.
     *
     * @param a a text
     * @param b another
     * @return 0 for equal texts
     */
    public static int of(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int kept = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(kept, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

/** How far two names are apart, for those who ask "did you mean" (编辑距离). */
public final class EditDistance {
    private EditDistance() {}

    /**
     * Whether a word that nobody knows was probably meant for one that is known: it begins with the same character, and at most half of
     * the known one is different.
     *
     * @param word what was written
     * @param known what is known
     * @return whether it is a slip of the pen for it
     */
    public static boolean isSlip(String word, String known) {
        return !word.isEmpty()
                && word.length() <= 2 * known.length() // a longer one is further away in any case
                && word.charAt(0) == known.charAt(0)
                && of(word, known) <= known.length() / 2;
    }

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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.Writing;
import org.wastefreecity.wire.canonical.CanonicalForm;

/** Ingredients made of canonical forms. */
final class Canonical {
    private Canonical() {}

    /** A value by its page; the format is that of the page, in its canonical form. */
    static <T> Ingredient ingredient(String id, String format, Writing<T> page, T value) {
        return new Ingredient(id, format + " canonical", digest(CanonicalForm.of(page, value)));
    }

    /** A decision that is a word. */
    static Ingredient word(String id, String word) {
        return ingredient(id, "wfc-word/1", (String w, WireWriter out) -> out.string(w), word);
    }

    static Digest digest(CanonicalForm form) {
        return new Digest("sha256:" + form.sha256());
    }
}

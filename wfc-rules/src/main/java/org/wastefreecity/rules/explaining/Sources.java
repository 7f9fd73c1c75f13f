/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.explaining;

import org.wastefreecity.model.finding.OneLanguage;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** Where a figure comes from, for a step: as it is written, or, where it names a line of a file, once in each language. */
final class Sources {
    private Sources() {}

    static Object words(String source) {
        String zh = OneLanguage.of(source, Language.ZH);
        String en = OneLanguage.of(source, Language.EN);
        return zh.equals(en) ? source : Wording.of(zh, en);
    }
}

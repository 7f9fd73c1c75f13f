/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.Locale;
import org.wastefreecity.model.wording.Wording.Language;
import picocli.CommandLine.Option;

/** The option that chooses the language. */
final class LanguageChoice {
    /** The languages as they are written on the command line. */
    enum Name {
        zh,
        en
    }

    @Option(
            names = "--lang",
            defaultValue = "zh",
            description = {"语言 language: ${COMPLETION-CANDIDATES} (默认 default: ${DEFAULT-VALUE})"})
    private Name language = Name.zh;

    Language language() {
        return Language.valueOf(language.name().toUpperCase(Locale.ROOT));
    }
}

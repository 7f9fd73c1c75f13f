/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.Locale;
import java.util.Optional;
import org.wastefreecity.model.wording.Wording.Language;
import picocli.CommandLine;
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
        return of(language);
    }

    private static Language of(Name name) {
        return Language.valueOf(name.name().toUpperCase(Locale.ROOT));
    }

    /** The language chosen for a command; empty if it has no such option. */
    static Optional<Language> of(CommandLine command) {
        return Optional.ofNullable(command.getCommandSpec().findOption("--lang"))
                .map(o -> (Name) o.getValue())
                .map(LanguageChoice::of);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** What an entry rests on, as text; what was not read in the official text is never shown as if it had been. */
final class EvidenceText {
    private static final Map<String, Wording> PARTS = Map.of(
            "name", Wording.of("名称", "name"),
            "requirement", Wording.of("必选可选", "requirement"),
            "unit", Wording.of("单位", "unit"),
            "group", Wording.of("分组", "group"),
            "formula", Wording.of("公式", "formula"));

    private EvidenceText() {}

    /** The weakest evidence of any part, which is what the whole entry rests on; empty if nothing is attested. */
    static String weakest(List<Attestation> attestations, Language language) {
        return attestations.stream()
                .map(Attestation::evidence)
                .max(Comparator.<Evidence>naturalOrder())
                .map(e -> e.label().in(language))
                .orElse("");
    }

    /** The evidence of the name, in short: 他处转引. */
    static String ofName(Indicator indicator, Language language) {
        return indicator.attestations().stream()
                .filter(a -> a.part().equals("name"))
                .findFirst()
                .map(a -> a.evidence().label().in(language))
                .orElse("");
    }

    /** 名称：他处转引，佛山市…第1行. */
    static String line(Attestation a, Language language) {
        StringBuilder text = new StringBuilder(a.evidence().label().in(language));
        a.source()
                .ifPresent(
                        s -> text.append(language == Language.ZH ? "，" : ", ").append(s));
        a.note()
                .ifPresent(
                        n -> text.append(language == Language.ZH ? "；" : "; ").append(n.in(language)));
        return text.toString();
    }

    static String part(Attestation a, Language language) {
        Wording part = PARTS.get(a.part());
        return part == null ? a.part() : part.in(language);
    }
}

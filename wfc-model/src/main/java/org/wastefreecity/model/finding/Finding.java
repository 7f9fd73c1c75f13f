/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * A fault or oddity in data (问题记录), such as a duplicate row in line 17 of a table, kept beside the answers so that one
 * bad row never costs the others.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param id a stable name of the rule that speaks, in lower case with hyphens, such as {@code duplicate-key}
 * @param severity how much it matters
 * @param place where it is: line and column of a table, a path in a document, an indicator
 * @param expected what the rule asks for
 * @param found what was there, shortened
 * @param repair what the sender of the data can do about it
 */
public record Finding(String id, Severity severity, String place, Wording expected, String found, Wording repair) {

    /**
     * Checks that no part is missing.
     *
     * @throws InvalidPartException if the id is no lower-case name or the place is blank
     */
    public Finding {
        InvalidPartException.check(
                id.length() <= 80 && id.matches("[a-z]+(-[a-z0-9]+)*"),
                "Finding",
                "id",
                "小写连字符名称",
                "a lower-case hyphenated name",
                id);
        Objects.requireNonNull(severity, "severity");
        InvalidPartException.checkText(place, "Finding", "place");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
        Objects.requireNonNull(repair, "repair");
    }

    /**
     * The finding as one sentence in each language.
     *
     * @return place, what was found, what was expected, the repair
     */
    public Wording message() {
        return Wording.of(
                place(Language.ZH) + "：发现" + found(Language.ZH) + "，应为" + expected.zh() + "。" + repair.zh(),
                place(Language.EN) + ": found " + found(Language.EN) + ", expected " + expected.en() + ". "
                        + repair.en());
    }

    /**
     * The place for readers of one language: {@link #place} itself serves both, as 第9行 (line 9), or says {@code line 9}.
     *
     * @param language whose
     * @return the place without words of the other language
     */
    public String place(Language language) {
        return OneLanguage.of(place, language);
    }

    /**
     * What was there, for readers of one language.
     *
     * @param language whose
     * @return {@link #found} without words of ours in the other language
     */
    public String found(Language language) {
        return OneLanguage.of(found, language);
    }
}

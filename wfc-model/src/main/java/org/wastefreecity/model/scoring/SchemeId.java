/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * The name and version of a scoring scheme (评分办法编号), such as {@code wfc-target-responsibility-2026.1}.
 * <p>
 * Another weight or threshold makes another version, so that a score of last year keeps its meaning. This class is
 * immutable and thread-safe.
 *
 * @param name lower-case words with hyphens
 * @param version starts with a digit
 */
public record SchemeId(String name, String version) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z]+(?:-[a-z][a-z0-9]*)*)-([0-9][a-z0-9]*(?:[-.][a-z0-9]+)*)");

    /**
     * Checks that name and version can be told apart in the text.
     *
     * @throws InvalidPartException if they cannot
     */
    public SchemeId {
        InvalidPartException.check(
                name.length() + version.length() <= 80
                        && matched(name + "-" + version).group(1).equals(name),
                "SchemeId",
                "text",
                "名称-版本，如 sorting-46-2018",
                "name-version, such as sorting-46-2018",
                name + "-" + version);
    }

    private static Matcher matched(String text) {
        Matcher matcher = text.length() > 81 ? TEXT.matcher("") : TEXT.matcher(text);
        InvalidPartException.check(
                matcher.matches(),
                "SchemeId",
                "text",
                "名称-版本，如 sorting-46-2018",
                "name-version, such as sorting-46-2018",
                text);
        return matcher;
    }

    /**
     * Reads what {@link #toString} prints.
     *
     * @param text name, hyphen, version
     * @return the id
     * @throws InvalidPartException if it is anything else
     */
    public static SchemeId parse(String text) {
        Matcher matcher = matched(text);
        return new SchemeId(matcher.group(1), matcher.group(2));
    }

    /**
     * The id as text.
     *
     * @return name, hyphen, version
     */
    @Override
    public String toString() {
        return name + "-" + version;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * The identity of an edition of an indicator system: name and version, such as {@code foshan} and {@code 2022-draft}.
 * <p>
 * Its text is both with a hyphen between, {@code foshan-2022-draft}; the version begins at the first segment that begins with
 * a digit. An indicator is identified by system, version and number together, since editions number differently. This class
 * is immutable and thread-safe.
 *
 * @param name who issued the system, lower-case segments
 * @param version which edition, beginning with a digit
 */
public record SystemId(String name, String version) {
    private static final Pattern TEXT =
            Pattern.compile("([a-z]+(?:-[a-z][a-z0-9]*)*)-([0-9][a-z0-9]*(?:[-.][a-z0-9]+)*)");

    /**
     * Checks the form.
     *
     * @throws InvalidPartException if name and version do not make a text that can be read back
     */
    public SystemId {
        Matcher matcher = TEXT.matcher(name + "-" + version);
        InvalidPartException.check(
                name.length() + version.length() <= 80
                        && matcher.matches()
                        && matcher.group(1).equals(name),
                "SystemId",
                "text",
                "名称-版本，如 foshan-2022-draft",
                "name-version, such as foshan-2022-draft",
                name + "-" + version);
    }

    /**
     * Reads an identity.
     *
     * @param text name and version with a hyphen between
     * @return the identity
     * @throws InvalidPartException if the text is no such pair
     */
    public static SystemId parse(String text) {
        Matcher matcher = text.length() > 81 ? TEXT.matcher("") : TEXT.matcher(text);
        InvalidPartException.check(
                matcher.matches(),
                "SystemId",
                "text",
                "名称-版本，如 foshan-2022-draft",
                "name-version, such as foshan-2022-draft",
                text);
        return new SystemId(matcher.group(1), matcher.group(2));
    }

    // by hand, as of IndicatorCode
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof SystemId that && name.equals(that.name) && version.equals(that.version));
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + version.hashCode();
    }

    /**
     * Name and version.
     *
     * @return what {@link #parse} reads
     */
    @Override
    public String toString() {
        return name + "-" + version;
    }
}

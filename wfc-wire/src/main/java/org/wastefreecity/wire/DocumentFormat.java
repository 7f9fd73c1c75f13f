/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What kind of document something is, and which version of its form (文档格式版本), such as {@code wfc-plan/1}.
 * <p>
 * Every document carries it in the field {@value #FIELD} at its top. Who reads a version reads all before it; what a newer
 * wfc wrote is refused, because a field left out for not being known may be the one that matters. This class is immutable and
 * thread-safe.
 *
 * @param name the kind of document
 * @param version the version of its form, from 1
 */
public record DocumentFormat(String name, int version) {
    /** The field of a document that carries its format. */
    public static final String FIELD = "format";

    private static final Pattern TEXT = Pattern.compile("([a-z][a-z-]{0,40})/([1-9][0-9]{0,3})");

    /**
     * A format from its parts.
     *
     * @throws InvalidPartException if the text of it could not be parsed again
     */
    public DocumentFormat {
        InvalidPartException.check(
                TEXT.matcher(name + "/" + version).matches(),
                "DocumentFormat",
                "text",
                "名称/版本",
                "name/version, such as wfc-plan/1",
                name + "/" + version);
    }

    /**
     * Parses what {@link #toString} prints.
     *
     * @param text such as {@code wfc-plan/1}
     * @return the format
     * @throws InvalidPartException if it is none
     */
    public static DocumentFormat parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        InvalidPartException.check(
                matcher.matches(), "DocumentFormat", "text", "名称/版本", "name/version, such as wfc-plan/1", text);
        return new DocumentFormat(matcher.group(1), Integer.parseInt(matcher.group(2)));
    }

    /**
     * The format of a document, if one who knows this version can read it.
     *
     * @param text what the document says
     * @return this version or an earlier one
     * @throws UnsupportedFormatException if it is another kind of document, a newer version, or no format at all
     */
    public DocumentFormat readable(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches() || !matcher.group(1).equals(name) || Integer.parseInt(matcher.group(2)) > version) {
            throw new UnsupportedFormatException(
                    this, text, matcher.matches() && matcher.group(1).equals(name));
        }
        return parse(text);
    }

    /**
     * How a page of this version has its format: writes this one, reads this and all before.
     *
     * @return the shape
     */
    public Shape<DocumentFormat> shape() {
        return Shape.of(
                in -> {
                    String text = in.string();
                    try {
                        return readable(text);
                    } catch (UnsupportedFormatException e) {
                        throw in.fault(e.fault(), e);
                    }
                },
                (format, out) -> out.string(format.toString()));
    }

    @Override
    public String toString() {
        return name + "/" + version;
    }
}

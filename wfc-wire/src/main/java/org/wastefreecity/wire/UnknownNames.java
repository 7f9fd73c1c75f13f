/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** Says what is wrong with a name, also where it only looks like the right one (е for e, ｅ for e). */
final class UnknownNames {
    private static final int SHOWN = 8;

    private UnknownNames() {}

    /** The known name nearest to one, also if that is written in full width; an empty text if none is near. */
    static String nearest(String name, Iterable<String> known) {
        return Shape.nearest(Normalizer.normalize(name, Normalizer.Form.NFKC), known);
    }

    /** That a type has no such field. */
    static Wording field(String type, String name, String nearest) {
        return fault(type, "字段", "field", name, nearest);
    }

    /** That a family has no such form. */
    static Wording form(String type, String name, String nearest) {
        return fault(type, "形式", "form", name, nearest);
    }

    private static Wording fault(String type, String zh, String en, String name, String nearest) {
        String shown = InvalidPartException.shown(name);
        String foreign = foreign(name, nearest);
        return Wording.of(
                type + "没有" + zh + shown + (nearest.isEmpty() ? "" : "，是否为" + nearest + "？")
                        + (foreign.isEmpty() ? "" : "其中含" + foreign),
                type + " has no " + en + " " + shown + (nearest.isEmpty() ? "" : ", did you mean " + nearest + "?")
                        + (foreign.isEmpty() ? "" : " It holds " + foreign));
    }

    /** The characters beyond ASCII in a name that is near to a known one, which are all of ASCII. */
    private static String foreign(String name, String nearest) {
        return nearest.isEmpty()
                ? ""
                : name.codePoints()
                        .filter(c -> c > 0x7e)
                        .distinct()
                        .limit(SHOWN)
                        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                        .collect(Collectors.joining(", "));
    }

    /** A field as a step of a path: {@code .name}, or in brackets and quotes where it is no plain name. */
    static String step(String name) {
        boolean plain = !name.isEmpty()
                && name.length() <= 80
                && name.codePoints()
                        .allMatch(c -> Character.isJavaIdentifierPart(c) && !Character.isIdentifierIgnorable(c));
        return plain ? "." + name : "[" + InvalidPartException.shown(name) + "]";
    }
}

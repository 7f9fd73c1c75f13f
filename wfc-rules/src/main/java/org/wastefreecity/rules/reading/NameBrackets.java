/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Optional;

/** Units in the brackets of names, and brackets that are none: 收集站（点） and 农膜（地膜） are words. */
final class NameBrackets {
    /** What may stand behind the brackets: marks of the indicator and of footnotes. */
    private static final String MARKS = "*＊★☆▲△※†#①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁴⁵⁶⁷⁸⁹";

    private static final String NOUNS = "点站场村所组部期级段片类门库队园";
    private static final String BEFORE_NOUNS = "院站场厂镇乡街县市区所园点库室店社村队线校";
    private static final String COUNTERS = "人台辆个件项户家次套处座";

    private NameBrackets() {}

    static Optional<UnitInName> unitIn(String name) {
        int end = endOfBrackets(name);
        Optional<Brackets> last = Brackets.lastIn(name.substring(0, end)).filter(b -> b.end() == end && b.start() > 0);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Brackets brackets = last.get();
        if (!UnitCellReader.isBasis(brackets.content())) {
            return unitIn(name, brackets);
        }
        // 产生强度（吨/万元）（2020年可比价）
        return Brackets.lastIn(name.substring(0, brackets.start()))
                .filter(b -> b.end() == brackets.start() && b.start() > 0)
                .flatMap(b -> unitIn(name.substring(0, b.end()) + name.substring(end), b))
                .map(u -> new UnitInName(u.name(), u.unit().withBasis(brackets.content())));
    }

    private static Optional<UnitInName> unitIn(String name, Brackets brackets) {
        return isPartOfName(name.charAt(brackets.start() - 1), brackets.content())
                ? Optional.empty()
                : UnitCellReader.bracketed(brackets.content())
                        .map(unit -> new UnitInName(
                                name.substring(0, brackets.start()) + name.substring(brackets.end()), unit));
    }

    private static int endOfBrackets(String name) {
        int end = name.length();
        while (end > 0 && (Character.isWhitespace(name.charAt(end - 1)) || MARKS.indexOf(name.charAt(end - 1)) >= 0)) {
            end--;
        }
        return end;
    }

    private static boolean isPartOfName(char before, String content) {
        if (content.length() != 1) {
            return false;
        }
        char word = content.charAt(0);
        return (NOUNS.indexOf(word) >= 0 && BEFORE_NOUNS.indexOf(before) >= 0)
                || (COUNTERS.indexOf(word) >= 0 && word != before && COUNTERS.indexOf(before) >= 0)
                || (word == '份' && before == '月');
    }
}

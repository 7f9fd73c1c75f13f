/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads a unit: {@code product ("/" (factor | "(" product ")"))*}, a product being factors with a dot between them and a
 * factor an optional scale (万, 亿, 10*4.) and an atom. A unit is shorter than a line, so there is no tokenizer.
 */
final class UnitParser {
    private static final int LONGEST = 60;
    private static final Map<String, Integer> SCALES =
            Map.of("百", 2, "千", 3, "万", 4, "百万", 6, "千万", 7, "亿", 8, "万亿", 12);
    private static final Map<String, UnitAtom> ATOMS = atoms();
    // the longest spelling first, so that 吨标准煤 is not read as 吨
    private static final List<String> SPELLINGS = longestFirst(ATOMS.keySet());
    private static final List<String> SCALE_SPELLINGS = longestFirst(SCALES.keySet());

    private final String original;
    private final String text;
    private final List<UnitFactor> factors = new ArrayList<>();
    private int at;

    UnitParser(String original) {
        this.original = original;
        if (original.length() > LONGEST) {
            throw new UnknownUnitException(original, Wording.of("不超过60字符", "at most 60 characters"));
        }
        this.text = normalised(original);
    }

    private static String normalised(String text) {
        // NFKC turns ㎡ and m² into m2 and full width into half; the dots people use for "times" become one
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("[·•∙⋅・*×](?!\\d)", "·")
                .replaceAll("(?<!10\\*\\d{1,2})\\.", "·")
                .replaceAll("\\s+", "");
    }

    UnitOfMeasure parse() {
        if (text.isEmpty()) {
            throw unknown("单位文字", "a unit");
        }
        boolean above = true;
        if (text.startsWith("1/")) {
            at = 1;
        } else {
            product(1);
        }
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '·' && !above) {
                throw unknown("括号：a/b·c 有两种读法", "brackets: a/b·c can be read in two ways");
            }
            if (sign != '/') {
                throw unknown("目录中的计量单位", "a unit of the catalogue");
            }
            at++;
            above = false;
            if (at < text.length() && text.charAt(at) == '(') {
                at++;
                product(-1);
                expect(')');
            } else {
                factor(-1);
            }
        }
        return readable();
    }

    /** The unit, if it measures something and what it prints is short enough to be read back. */
    private UnitOfMeasure readable() {
        Map<BaseKind, Integer> exponents = new EnumMap<>(BaseKind.class);
        factors.forEach(f -> exponents.merge(f.atom().kind(), f.exponent(), Integer::sum));
        if (exponents.values().stream().allMatch(e -> e == 0)) {
            throw unknown("量的种类未全部约去的单位", "a unit whose kinds do not all cancel out");
        }
        UnitOfMeasure unit = new UnitOfMeasure(factors);
        if (unit.code().length() > LONGEST || unit.toString().length() > LONGEST) {
            throw unknown("全写不超过60字符", "at most 60 characters when written out");
        }
        return unit;
    }

    private void product(int exponent) {
        factor(exponent);
        while (at < text.length() && text.charAt(at) == '·') {
            at++;
            factor(exponent);
        }
    }

    private void factor(int exponent) {
        int power = 0;
        String atom = spellingAt(SPELLINGS);
        if (atom == null && text.startsWith("10*", at)) {
            int dot = text.indexOf('.', at);
            power = dot < 0 ? -1 : scale(text.substring(at + 3, dot));
            at = dot < 0 ? at : dot + 1;
            atom = spellingAt(SPELLINGS);
        } else if (atom == null) {
            String scale = spellingAt(SCALE_SPELLINGS);
            if (scale != null) {
                power = SCALES.getOrDefault(scale, 0);
                at += scale.length();
                atom = spellingAt(SPELLINGS);
            }
        }
        UnitAtom found = atom == null ? null : ATOMS.get(atom);
        if (found == null || power < 0) {
            throw unknown("目录中的计量单位", "a unit of the catalogue");
        }
        at += atom == null ? 0 : atom.length();
        UnitFactor spelt = new UnitFactor(power, found, exponent);
        // a thousand grams print as 千克, so they are that unit
        UnitAtom whole = ATOMS.get(spelt.zh());
        factors.add(whole == null ? spelt : new UnitFactor(0, whole, exponent));
    }

    private int scale(String digits) {
        for (int power : SCALES.values()) {
            if (digits.equals(Integer.toString(power))) {
                return power;
            }
        }
        return -1;
    }

    private @Nullable String spellingAt(List<String> spellings) {
        for (String spelling : spellings) {
            if (text.startsWith(spelling, at) && endsCleanly(at + spelling.length(), spelling)) {
                return spelling;
            }
        }
        return null;
    }

    /** Latin letters run on: "tce" must not be read as "t" with something behind it. */
    private boolean endsCleanly(int end, String spelling) {
        return end >= text.length() || !isLatin(spelling.charAt(spelling.length() - 1)) || !isLatin(text.charAt(end));
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    private void expect(char sign) {
        if (at >= text.length() || text.charAt(at) != sign) {
            throw unknown("右括号", "a closing bracket");
        }
        at++;
    }

    private UnknownUnitException unknown(String zh, String en) {
        return new UnknownUnitException(original, Wording.of(zh, en));
    }

    private static Map<String, UnitAtom> atoms() {
        Map<String, UnitAtom> atoms = new HashMap<>();
        for (UnitAtom atom : UnitAtom.values()) {
            put(atoms, atom.code(), atom);
            atom.labels().stream().filter(l -> !l.equals(atom.code())).forEach(l -> put(atoms, l, atom));
        }
        return Map.copyOf(atoms);
    }

    private static void put(Map<String, UnitAtom> atoms, String spelling, UnitAtom atom) {
        if (atoms.put(spelling, atom) != null) {
            throw new IllegalStateException("two units are spelt " + spelling);
        }
    }

    private static List<String> longestFirst(Collection<String> spellings) {
        return spellings.stream()
                .sorted(Comparator.comparing(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList();
    }
}

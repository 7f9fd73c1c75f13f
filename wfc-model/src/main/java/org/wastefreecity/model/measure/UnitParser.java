/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.wording.Wording;

/**
 * Reads a unit: {@code product ("/" (factor | "(" product ")"))*}, a product being factors with a dot between them and a
 * factor an optional scale (万, 亿, 10*4.) and an atom. A unit is shorter than a line, so there is no tokenizer.
 */
final class UnitParser {
    private static final int LONGEST = 60;
    /** Signs of the catalogue that NFKC leaves alone, which need not wait for its tables. */
    private static final String SETTLED = "/%(){}[].-_*^ ·‰‱μ°";

    private static final Pattern TIMES = Pattern.compile("[·•∙⋅・*×](?!\\d)|(?<!10\\*\\d{1,2})\\.");
    private static final Pattern PER = Pattern.compile("/?每");
    private static final Pattern POWER = Pattern.compile("(?<=m)\\^(?=[23])");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    /** Our code for a unit on a basis, {CNY-2020}, is read as {CNY}(2020). */
    private static final Pattern BASIS =
            Pattern.compile("\\{(?:(CNY)-(current|\\d{4})|(person)-(resident|registered))}");

    private static final Map<String, Integer> SCALES =
            Map.of("百", 2, "千", 3, "万", 4, "十万", 5, "百万", 6, "千万", 7, "亿", 8, "千亿", 11, "万亿", 12);
    // only below the line, as in 例/10万人: above it a figure would be swallowed
    private static final Map<String, Integer> DIGIT_SCALES =
            Map.of("100", 2, "1000", 3, "10000", 4, "10万", 5, "100万", 6, "1000万", 7);
    private static final Map<String, UnitAtom> ATOMS = atoms();
    /** Two atoms in one word; below a line both stand there, so 千克/人日 needs no brackets. */
    private static final Map<String, List<UnitAtom>> PAIRS = Map.of(
            "吨公里", List.of(UnitAtom.TONNE, UnitAtom.KILOMETRE),
            "人公里", List.of(UnitAtom.PERSON, UnitAtom.KILOMETRE),
            "车公里", List.of(UnitAtom.VEHICLE, UnitAtom.KILOMETRE),
            "人日", List.of(UnitAtom.PERSON, UnitAtom.DAY),
            "人天", List.of(UnitAtom.PERSON, UnitAtom.DAY),
            "工日", List.of(UnitAtom.PERSON, UnitAtom.DAY),
            "人月", List.of(UnitAtom.PERSON, UnitAtom.MONTH),
            "人年", List.of(UnitAtom.PERSON, UnitAtom.YEAR));

    private static final Map<String, Wording> AMBIGUOUS = Map.of(
            "度", Wording.of("千瓦时或摄氏度：“度”有两种读法", "kWh or degrees Celsius: 度 can be read in two ways"),
            "方", Wording.of("立方米或平方米：“方”有两种读法", "cubic or square metres: 方 can be read in two ways"),
            "口", Wording.of("人或眼：“口”有两种读法", "persons or wells: 口 can be read in two ways"));
    // the longest spelling first, so that 吨标准煤 is not read as 吨
    private static final Map<Character, List<String>> SPELLINGS = byFirst(spellings());
    private static final Map<Character, List<String>> SCALE_SPELLINGS = byFirst(SCALES.keySet());
    private static final Map<Character, List<String>> DIGIT_SPELLINGS = byFirst(DIGIT_SCALES.keySet());

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

    static Set<String> spellings() {
        return ImmutableSet.<String>builder()
                .addAll(ATOMS.keySet())
                .addAll(PAIRS.keySet())
                .build();
    }

    static Set<String> scales() {
        return SCALES.keySet();
    }

    private static String normalised(String text) {
        if (isPlain(text, "/%(){}")) {
            return text; // as nearly every unit is
        }
        // NFKC turns ㎡ and m² into m2 and full width into half; the dots people use for "times" become one
        String settled = isPlain(text, SETTLED) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
        String plain = SPACE.matcher(settled).replaceAll("");
        plain = BASIS.matcher(TIMES.matcher(plain).replaceAll("·")).replaceAll("{$1$3}($2$4)");
        return POWER.matcher(PER.matcher(plain).replaceAll("/")).replaceAll("");
    }

    /** Whether it has letters and digits of ASCII, Chinese characters except 每, and some signs only. */
    private static boolean isPlain(String text, String signs) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = isLatin(c) || (c >= '\u4e00' && c <= '\u9fff' && c != '每') || signs.indexOf(c) >= 0;
            if (!plain) {
                return false;
            }
        }
        return true;
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
            if (sign == '(' && basisOfAll()) {
                break;
            }
            if (sign == '·' && !above) {
                throw ambiguous("括号：a/b·c 有两种读法", "brackets: a/b·c can be read in two ways");
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

    /** The unit, if it has one reading and what it prints is short enough to be read back. */
    private UnitOfMeasure readable() {
        if (factors.size() == 2 && isChoice(factors.get(0), factors.get(1))) {
            throw ambiguous(
                    "“或”还是“每”：两个量词之间的斜线有两种读法",
                    "\"or\" or \"each\": a slash between two counters can be read in two ways");
        }
        int year = 0;
        for (UnitFactor factor : factors) {
            if (year > 0 && factor.priceYear() > 0 && factor.priceYear() != year) {
                throw unknown("一个价格年份", "one price year");
            }
            year = Math.max(year, factor.priceYear());
        }
        UnitOfMeasure unit = new UnitOfMeasure(factors);
        if (unit.code().length() > LONGEST || unit.toString().length() > LONGEST) {
            throw unknown("全写不超过60字符", "at most 60 characters when written out");
        }
        return unit;
    }

    /** Whether people may have meant "or", as in 个/家: two counters without scale, neither of them of what ratios are made of. */
    private static boolean isChoice(UnitFactor one, UnitFactor other) {
        BaseKind above = one.atom().kind(); // residents are persons here
        BaseKind below = other.atom().kind();
        if (one.exponent() == other.exponent() || one.power() + other.power() > 0 || above == below) {
            return false;
        }
        if (below == BaseKind.OCCURRENCE) {
            return above.isCount(); // 人/次 may be 人次
        }
        boolean ratio = above == BaseKind.PERSON
                || above == BaseKind.PERSON_TIME
                || above == BaseKind.OCCURRENCE
                || below == BaseKind.PERSON
                || below == BaseKind.VILLAGE
                || (below == BaseKind.HOUSEHOLD && above != BaseKind.ENTERPRISE && above != BaseKind.PIECE);
        return above.isCount() && below.isCount() && !ratio;
    }

    private void product(int exponent) {
        factor(exponent);
        while (at < text.length() && text.charAt(at) == '·') {
            at++;
            factor(exponent);
        }
    }

    private void factor(int exponent) {
        if (persons(0, exponent)) {
            return; // before 户 is seen in 户籍人口
        }
        int power = 0;
        String spelling = spellingAt(SPELLINGS);
        if (spelling == null) {
            power = power(exponent);
            if (power >= 0 && persons(power, exponent)) {
                return;
            }
            spelling = spellingAt(SPELLINGS);
        }
        if (spelling == null && power >= 4 && text.startsWith("度", at)) {
            at++; // nobody counts degrees by the ten thousand
            add(new UnitFactor(power, UnitAtom.KILOWATT_HOUR, exponent));
            return;
        }
        if (spelling == null || power < 0) {
            Wording reason = at < text.length() ? AMBIGUOUS.get(text.substring(at, at + 1)) : null;
            throw reason == null
                    ? unknown("目录中的计量单位", "a unit of the catalogue")
                    : new UnknownUnitException(original, reason, true);
        }
        if (spelling.equals("位") && text.length() > 1) {
            throw ambiguous("名次、人或床位：“位”有多种读法", "rank, persons or beds: 位 can be read in more than one way");
        }
        at += spelling.length();
        for (UnitAtom atom : atomsOf(spelling)) {
            add(new UnitFactor(power, atom, exponent));
            power = 0;
        }
        basisOfLast();
    }

    /** Persons on a basis in one word, such as 常住人口. */
    private boolean persons(int power, int exponent) {
        Optional<UnitBasis.Match> persons = UnitBasis.personsAt(text, at);
        if (persons.isPresent()) {
            at = persons.get().end();
            factors.add(new UnitFactor(power, UnitAtom.PERSON, exponent)
                    .withBasis(persons.get().basis()));
        }
        return persons.isPresent();
    }

    /** 万元(现价)/亩: the basis stands behind what it speaks of. */
    private void basisOfLast() {
        int last = factors.size() - 1;
        Optional<UnitBasis.Match> match = UnitBasis.at(text, at);
        if (match.isPresent() && match.get().basis().fits(factors.get(last).atom())) {
            factors.set(last, factors.get(last).withBasis(match.get().basis()));
            at = match.get().end();
        }
    }

    /** 元/人(2020年价): the basis stands at the end and speaks of the only money, or the only persons. */
    private boolean basisOfAll() {
        Optional<UnitBasis.Match> match = UnitBasis.at(text, at).filter(m -> m.end() == text.length());
        List<UnitFactor> meant = match.isEmpty()
                ? List.of()
                : factors.stream()
                        .filter(f -> match.get().basis().fits(f.atom()))
                        .toList();
        if (meant.size() != 1 || meant.get(0).basis().isPresent()) {
            return false;
        }
        at = text.length();
        factors.set(
                factors.indexOf(meant.get(0)),
                meant.get(0).withBasis(match.get().basis()));
        return true;
    }

    private static List<UnitAtom> atomsOf(String spelling) {
        UnitAtom atom = ATOMS.get(spelling);
        return atom == null ? PAIRS.getOrDefault(spelling, List.of()) : List.of(atom);
    }

    private void add(UnitFactor factor) {
        // a thousand grams print as 千克, so they are that unit
        UnitAtom whole = ATOMS.get(factor.zh());
        UnitFactor settled = whole == null ? factor : new UnitFactor(0, whole, factor.exponent());
        int last = factors.size() - 1;
        // 千瓦·小时 prints kW.h, so it is 千瓦时
        UnitAtom energy = last < 0 || settled.atom() != UnitAtom.HOUR || settled.power() != 0
                ? null
                : ATOMS.get(factors.get(last).atom().code() + "·h");
        if (energy != null && factors.get(last).exponent() == settled.exponent()) {
            factors.set(last, new UnitFactor(factors.get(last).power(), energy, settled.exponent()));
        } else {
            factors.add(settled);
        }
    }

    /** The power of ten of the scale that stands here, 0 if none does, below 0 if it is wrong. */
    private int power(int exponent) {
        if (text.startsWith("10*", at)) {
            int dot = text.indexOf('.', at);
            int power = dot < 0 ? -1 : scale(text.substring(at + 3, dot));
            at = dot < 0 ? at : dot + 1;
            return power;
        }
        String scale = spellingAt(SCALE_SPELLINGS);
        if (scale == null && exponent < 0) {
            scale = spellingAt(DIGIT_SPELLINGS);
        }
        if (scale == null) {
            return 0;
        }
        at += scale.length();
        return SCALES.getOrDefault(scale, DIGIT_SCALES.getOrDefault(scale, 0));
    }

    private int scale(String digits) {
        for (int power : SCALES.values()) {
            if (digits.equals(Integer.toString(power))) {
                return power;
            }
        }
        return -1;
    }

    private @Nullable String spellingAt(Map<Character, List<String>> spellings) {
        if (at >= text.length()) {
            return null;
        }
        for (String spelling : spellings.getOrDefault(text.charAt(at), List.of())) {
            if (text.startsWith(spelling, at) && endsCleanly(at + spelling.length(), spelling)) {
                return spelling;
            }
        }
        return null;
    }

    /** Latin letters run on: "tce" must not be read as "t" with something behind it. */
    private boolean endsCleanly(int end, String spelling) {
        if (end >= text.length() || !isLatin(spelling.charAt(spelling.length() - 1))) {
            return true;
        }
        return isDigit(spelling.charAt(0)) ? !isDigit(text.charAt(end)) : !isLatin(text.charAt(end));
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
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

    private UnknownUnitException ambiguous(String zh, String en) {
        return new UnknownUnitException(original, Wording.of(zh, en), true);
    }

    private static Map<String, UnitAtom> atoms() {
        Map<String, UnitAtom> atoms = new HashMap<>();
        for (UnitAtom atom : UnitAtom.values()) {
            put(atoms, normalised(atom.code()), atom);
            for (String label : atom.labels()) {
                String settled = normalised(label);
                if (!settled.equals(atom.code())) {
                    put(atoms, settled, atom);
                }
            }
        }
        return Map.copyOf(atoms);
    }

    private static void put(Map<String, UnitAtom> atoms, String spelling, UnitAtom atom) {
        if (atoms.put(spelling, atom) != null) {
            throw new IllegalStateException("two units are spelt " + spelling);
        }
    }

    private static Map<Character, List<String>> byFirst(Collection<String> spellings) {
        Map<Character, List<String>> byFirst = new HashMap<>(); // only looked up
        for (String spelling : spellings) {
            List<String> alike = byFirst.computeIfAbsent(spelling.charAt(0), c -> new ArrayList<>());
            int place = 0;
            while (place < alike.size() && alike.get(place).length() >= spelling.length()) {
                place++;
            }
            alike.add(place, spelling);
        }
        return byFirst;
    }
}

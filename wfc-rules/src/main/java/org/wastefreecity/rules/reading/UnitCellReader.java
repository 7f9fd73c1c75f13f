/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.wastefreecity.model.measure.BaseKind;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;

/**
 * Reads the unit column of an indicator table (计量单位栏): a unit of the catalogue, none, or words that a person must look at.
 * <p>
 * Nothing is adopted that the cell does not say: 个/家 may be either, 0/0 is likely a damaged %, and both give no unit and a
 * note. 千克/人·日 is read as 千克/(人·日), which is what tables mean, with a note. Reading is total: every text ends in a value, in
 * time that grows with its length. This class holds no state and is thread-safe.
 */
public final class UnitCellReader {
    static final int LONGEST = 10_000;
    /** A cell longer than this is prose, not a unit. */
    private static final int LONGEST_UNIT = 100;

    private static final Pattern NOTHING =
            Pattern.compile("[-—–－─―‐‑_~～/／.…·]*|无|无单位|无量纲|不适用|空|N/?A", Pattern.CASE_INSENSITIVE);
    private static final Pattern ANSWER =
            Pattern.compile("(?:定性|定量)(?:指标|描述|评价|考核)?|定性[/、或和]定量|是[/、或]?否|有[/、或]?无|达标[/、或](?:不|未)达标|合格[/、或]不合格"
                    + "|(?:已)?完成[/、或]未完成|文字(?:描述|说明)?|等级|等次|类别|水质类别|描述性?");
    private static final Pattern LABEL = Pattern.compile("(?:计量)?单位[:：]?(?=.)");
    private static final Pattern MARKS =
            Pattern.compile("(?:[*＊★☆▲△※†#]|[①-⑳]|\\[\\d{1,2}]|〔\\d{1,2}〕|(?<![mM㎞㎝㎜])[¹²³⁴⁵⁶⁷⁸⁹]+)+$");
    private static final Pattern SEVERAL = Pattern.compile("[、，,；;]|或者?|(?<!百)和");
    private static final Pattern BASIS = Pattern.compile(
            "(?:按|以|用)?(?:\\d{4}年?)?(?:可比|不变|现行|当年|当期|现|基期|固定)价格?(?:计算?|口径)?|\\d{4}年(?:价格?|基准|为基期)|(?:按|以).{1,16}[计算]|折(?:纯|标|干|合).{0,6}|[干湿]"
                    + "(?:重|基|污泥)|含水率\\d{1,3}%|标(?:准|况)?状态|标况|常住人口|户籍人口|城镇人口|当量值|等价值|电热当量.{0,8}|年均(?:值|浓度)?|日均(?:值|浓度)?|平均值"
                    + "|累计(?:值|数)?|年度|当年|全口径|不含.{1,16}|含.{1,16}");
    private static final Set<String> PER_CENT = Set.of("百分比", "百分数", "百分率", "百分之", "比例", "比率", "占比", "percent");
    private static final Set<String> PER_MILLE = Set.of("千分比", "千分数", "千分率", "千分之");
    /** Letters that lists are numbered with. */
    private static final Set<String> LETTERS = Set.of("a", "d", "h", "s", "l", "J", "W", "m", "g");

    /** Characters that scans and hurried typing put for those of a unit. */
    private static final Map<Character, Character> DAMAGED = ImmutableMap.<Character, Character>builder()
            .put('兀', '元')
            .put('入', '人')
            .put('曰', '日')
            .put('乎', '平')
            .put('干', '千')
            .put('于', '千')
            .put('末', '米')
            .put('未', '米')
            .put('媒', '煤')
            .put('頃', '顷')
            .put('倾', '顷')
            .put('囗', '口')
            .put('古', '吉')
            .put('佰', '百')
            .put('仟', '千')
            .put('萬', '万')
            .put('億', '亿')
            .put('噸', '吨')
            .put('圆', '元')
            .put('個', '个')
            .build();

    private static final Pattern DAMAGED_SHARE = Pattern.compile("[0oO〇]/[0oO〇]|℅|%[%o0O]{0,2}|[百]分[之比点]?%");
    /** What makes another unit of the one before it. */
    private static final Pattern OTHER_THING = Pattern.compile("[煤油碳标折]|CO|当量|TEQ");

    private static final Pattern LATIN = Pattern.compile("[A-Za-zμ]+[23]?");
    private static final Map<String, String> LETTER_CASE = List.of(
                    ("t kg g mg ug ng km m cm mm m2 m3 km2 kW MW GW kWh MWh GWh L mL dB tce kgce gce ha hm2 tCO2 tCO2e kgCO2 GJ MJ kJ"
                                    + " CNY USD TEU ppm ppb Nm3 a d h pp")
                            .split(" "))
            .stream()
            .collect(Collectors.toUnmodifiableMap(s -> s.toLowerCase(Locale.ROOT), s -> s));
    private static final Set<BaseKind> SHARES_AND_SCORES = Set.of(
            BaseKind.PERCENT,
            BaseKind.PERMILLE,
            BaseKind.PERCENTAGE_POINT,
            BaseKind.POINT,
            BaseKind.GRADE,
            BaseKind.RANK,
            BaseKind.STAR,
            BaseKind.MULTIPLE);

    private UnitCellReader() {}

    /**
     * Reads a cell of the unit column.
     *
     * @param cell the cell as printed, of any length; beyond 10,000 characters it is not read
     * @return what it says
     */
    public static UnitCell read(String cell) {
        if (cell.length() > LONGEST) {
            return UnitCell.unread(cell, ReadingNote.of(NoteCode.TOO_LONG, ""));
        }
        return read(cell, true).withPrinted(cell);
    }

    /**
     * The unit that a name carries in brackets at its end, such as 吨/万元 in 产生强度（吨/万元）★.
     *
     * @param name a name as printed, of any length; beyond 10,000 characters it is not read
     * @return the name without it, and what the brackets say; empty if they are part of the name: 农膜（地膜）回收率
     */
    public static Optional<UnitInName> unitIn(String name) {
        return name.length() > LONGEST ? Optional.empty() : NameBrackets.unitIn(name);
    }

    /** What brackets behind a name say, if it is a unit and no word: here 个体户 is not 个. */
    static Optional<UnitCell> bracketed(String content) {
        String plain = clean(content);
        if (NOTHING.matcher(plain).matches() || LETTERS.contains(plain)) {
            return Optional.empty();
        }
        UnitCell cell = read(content, false).withPrinted(content);
        boolean said = cell.unit().isPresent() || cell.has(NoteCode.UNIT_AMBIGUOUS) || cell.has(NoteCode.SUSPECT);
        return said ? Optional.of(cell) : Optional.empty();
    }

    static boolean isBasis(String content) {
        return content.length() <= LONGEST_UNIT && BASIS.matcher(clean(content)).matches();
    }

    private static UnitCell read(String cell, boolean words) {
        String text = clean(cell);
        if (NOTHING.matcher(text).matches()) {
            return UnitCell.none(cell);
        }
        if (text.length() > LONGEST_UNIT) {
            return UnitCell.unread(cell, ReadingNote.of(NoteCode.NOT_UNDERSTOOD, cell));
        }
        if (ANSWER.matcher(text).matches()) {
            return UnitCell.none(cell, ReadingNote.of(NoteCode.ANSWER_FORM, cell));
        }
        String bare = LABEL.matcher(text).lookingAt() ? LABEL.matcher(text).replaceFirst("") : text;
        Matcher marks = MARKS.matcher(bare);
        if (marks.find() && marks.start() > 0) {
            return withoutBrackets(bare.substring(0, marks.start()), words)
                    .withNote(ReadingNote.of(NoteCode.FOOTNOTE_MARK, marks.group()), Confidence.CERTAIN);
        }
        return withoutBrackets(bare, words);
    }

    /** Reads on inside brackets that enclose the whole cell, and without the punctuation behind it. */
    private static UnitCell withoutBrackets(String text, boolean words) {
        String bare = text.replaceAll("[。．；;，,、：:.]+$", "");
        while (Brackets.encloseAll(bare)) {
            bare = bare.substring(1, bare.length() - 1);
        }
        return NOTHING.matcher(bare).matches() ? UnitCell.none(text) : unit(bare, words);
    }

    private static UnitCell unit(String text, boolean words) {
        try {
            UnitOfMeasure unit = UnitOfMeasure.parse(text);
            if (isEither(unit)) {
                return ambiguous(text, text.replaceAll("[/／]", "；"));
            }
            // the unit and the words of its basis are told apart below; UnitCell joins them
            if (!unit.isOnBasis() || Brackets.lastIn(text).isEmpty()) {
                return UnitCell.of(text, unit);
            }
        } catch (UnknownUnitException e) {
            if (e.isAmbiguous()) {
                return twoReadings(text, e);
            }
        }
        if (PER_CENT.contains(text) || PER_MILLE.contains(text)) {
            UnitOfMeasure unit = UnitOfMeasure.parse(PER_CENT.contains(text) ? "%" : "‰");
            return UnitCell.likely(text, unit, ReadingNote.of(NoteCode.UNIT_ASSUMED, text, unit.toString()));
        }
        return damaged(text)
                .or(() -> withBrackets(text, words))
                .or(() -> withBasis(text, words))
                .or(() -> several(text))
                .or(() -> otherCase(text))
                .or(() -> words ? withThing(text) : Optional.empty())
                .orElseGet(() -> UnitCell.unread(text, ReadingNote.of(NoteCode.UNIT_UNKNOWN, text)));
    }

    /** Whether a share or a score is put beside a counter: %/个 is "either", not "per cent for each". */
    private static boolean isEither(UnitOfMeasure unit) {
        Set<BaseKind> kinds = unit.kind().exponents().keySet();
        return kinds.size() == 2
                && unit.factor().equals(Rational.ONE)
                && unit.kind().exponents().containsValue(-1)
                && kinds.stream().anyMatch(SHARES_AND_SCORES::contains)
                && kinds.stream().allMatch(k -> SHARES_AND_SCORES.contains(k) || k.isCount());
    }

    private static UnitCell twoReadings(String text, UnknownUnitException e) {
        String plain = text.replace('／', '/');
        int slash = plain.indexOf('/');
        if (slash > 0 && slash == plain.lastIndexOf('/')) {
            Optional<UnitOfMeasure> below =
                    parse(plain.substring(0, slash + 1) + "(" + plain.substring(slash + 1) + ")");
            if (below.isPresent()) {
                return UnitCell.likely(
                        text,
                        below.get(),
                        ReadingNote.of(
                                NoteCode.UNIT_AMBIGUOUS, text, below.get().toString()));
            }
        }
        return ambiguous(text, e.expected().zh());
    }

    private static UnitCell ambiguous(String text, String readings) {
        return UnitCell.unread(text, ReadingNote.of(NoteCode.UNIT_AMBIGUOUS, text, readings));
    }

    private static Optional<UnitCell> damaged(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        if (DAMAGED_SHARE.matcher(text).matches() || DAMAGED_SHARE.matcher(half).matches()) {
            return Optional.of(suspect(text, half.matches("%[o0O]{1,2}") ? "‰" : "%"));
        }
        StringBuilder mended = new StringBuilder();
        for (char c : text.toCharArray()) {
            mended.append(DAMAGED.getOrDefault(c, c));
        }
        String likely = mended.toString().replace("rng/", "mg/");
        return likely.equals(text) ? Optional.empty() : parse(likely).map(unit -> suspect(text, unit.toString()));
    }

    private static UnitCell suspect(String text, String likely) {
        return UnitCell.unread(text, ReadingNote.of(NoteCode.SUSPECT, text, likely));
    }

    /** A unit with brackets before, in or behind it: its symbol, its basis, another unit, or a remark. */
    private static Optional<UnitCell> withBrackets(String text, boolean words) {
        Optional<Brackets> found = Brackets.lastIn(text);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Brackets brackets = found.get();
        String inner = brackets.content();
        String outer = text.substring(0, brackets.start()) + text.substring(brackets.end());
        if (outer.isEmpty()) {
            return Optional.empty();
        }
        Optional<UnitOfMeasure> joined =
                parse(text.substring(0, brackets.start()) + inner + text.substring(brackets.end()));
        boolean edge = brackets.start() == 0 || brackets.end() == text.length();
        if (joined.isPresent() && !edge) {
            return Optional.of(UnitCell.likely( // 吨（标准煤）/万元
                    text,
                    joined.get(),
                    ReadingNote.of(NoteCode.UNIT_ASSUMED, text, joined.get().toString())));
        }
        UnitCell cell = unit(outer, words);
        if (cell.unit().isEmpty() || !edge) {
            return joined.map(
                    unit -> UnitCell.likely(text, unit, ReadingNote.of(NoteCode.UNIT_ASSUMED, text, unit.toString())));
        }
        UnitOfMeasure unit = cell.unit().get();
        Optional<UnitOfMeasure> second = parse(inner);
        boolean same =
                second.filter(s -> s.factor().equals(unit.factor()) && s.kind().equals(unit.kind()))
                                .isPresent()
                        || (unit.equals(UnitOfMeasure.PERCENT) && PER_CENT.contains(inner));
        if (same) {
            return Optional.of(cell);
        }
        if (second.isEmpty() && joined.isPresent()) {
            return joined.map(u -> UnitCell.likely( // 吨（标准煤）
                    text, u, ReadingNote.of(NoteCode.UNIT_ASSUMED, text, u.toString())));
        }
        if (second.isPresent()) {
            return Optional.of(ambiguous(text, outer + "；" + inner));
        }
        if (BASIS.matcher(inner).matches()) {
            return Optional.of(cell.withBasis(inner));
        }
        return words
                ? Optional.of(cell.withBasis(inner).withNote(ReadingNote.of(NoteCode.REMARK, inner), Confidence.LIKELY))
                : Optional.empty();
    }

    /** 万元，2020年不变价. */
    private static Optional<UnitCell> withBasis(String text, boolean words) {
        Matcher comma = Pattern.compile("[、，,；;]").matcher(text);
        if (comma.find() && BASIS.matcher(text.substring(comma.end())).matches()) {
            UnitCell cell = unit(text.substring(0, comma.start()), words);
            if (cell.unit().isPresent()) {
                return Optional.of(cell.withBasis(text.substring(comma.end())));
            }
        }
        return Optional.empty();
    }

    private static Optional<UnitCell> several(String text) {
        String[] parts = SEVERAL.split(text);
        List<UnitOfMeasure> units = new ArrayList<>();
        for (String part : parts) {
            parse(part).ifPresent(units::add);
        }
        if (parts.length < 2 || units.size() < parts.length) {
            return Optional.empty();
        }
        return Optional.of(
                units.stream().distinct().count() == 1
                        ? UnitCell.likely(text, units.get(0), ReadingNote.of(NoteCode.VALUE_REPEATED, text))
                        : ambiguous(text, String.join("；", parts)));
    }

    /** KG, Km, kw: the letters are right and their case is not. */
    private static Optional<UnitCell> otherCase(String text) {
        String half = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String mended = LATIN.matcher(half)
                .replaceAll(m -> Matcher.quoteReplacement(
                        LETTER_CASE.getOrDefault(m.group().toLowerCase(Locale.ROOT), m.group())));
        return mended.equals(half)
                ? Optional.empty()
                : parse(mended)
                        .map(u -> UnitCell.likely(text, u, ReadingNote.of(NoteCode.UNIT_ASSUMED, text, u.toString())));
    }

    /** A unit with the thing it counts or relates to: 家企业, 吨标准煤/万元GDP. */
    private static Optional<UnitCell> withThing(String text) {
        Optional<UnitPrefix.Match> match = UnitPrefix.at(text, 0);
        if (match.isEmpty()) {
            return Optional.empty();
        }
        String rest = text.substring(match.get().end());
        // 亩次 is not 亩 with something behind it
        boolean word = rest.matches("[A-Za-z\\u4E00-\\u9FFF]{1,12}")
                && UnitPrefix.at(rest, 0).isEmpty()
                && !OTHER_THING.matcher(rest).find()
                && !SEVERAL.matcher(rest).find();
        return word
                ? Optional.of(UnitCell.likely(text, match.get().unit(), ReadingNote.of(NoteCode.REMARK, rest))
                        .withBasis(rest))
                : Optional.empty();
    }

    private static Optional<UnitOfMeasure> parse(String text) {
        try {
            return Optional.of(UnitOfMeasure.parse(text)).filter(u -> !u.isOnBasis());
        } catch (UnknownUnitException e) {
            return Optional.empty();
        }
    }

    /** Without spaces, line breaks and characters that do not show. */
    private static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c)
                    && !Character.isSpaceChar(c)
                    && !Character.isISOControl(c)
                    && Character.getType(c) != Character.FORMAT) {
                clean.append(c);
            }
        }
        return clean.toString();
    }
}

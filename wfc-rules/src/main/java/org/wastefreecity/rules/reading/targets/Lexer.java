/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.rules.reading.UnitCellReader;
import org.wastefreecity.rules.reading.UnitPrefix;

/** Cuts the characters of a cell into words. One pass; every character lands in a token, except white space. */
final class Lexer {
    private static final Pattern CHINESE_SHARE = Pattern.compile("(百|千)分之");
    private static final Pattern TENTHS = Pattern.compile("([一二两三四五六七八九])成([一二三四五六七八九])?(?![立果为效员本熟功分长品都份交因])");
    private static final Pattern MULTIPLE =
            Pattern.compile("翻(?:([一二两三四])?番|(一?)倍)|倍增|减半|下降一半|降低一半|减少一半|增长一倍|增加一倍|提高一倍");
    private static final Pattern HALF = Pattern.compile("一半|半数");
    private static final Pattern MORE_THAN_HALF = Pattern.compile("过半数?|超半数?|超过半数|超过一半");
    private static final Pattern SCALE = Pattern.compile("万亿|亿|千万|百万|十万|万|千|百");
    private static final Pattern COUNTING =
            Pattern.compile("(?:按照?|以)?(?:\\d{4}年)?(?:不变价格?|可比价格?|现行?价格?|当年价格?|固定价格?)(?:计算|计|口径)?"
                    + "|(?:按照?|以(?![上下内外]))[^\\s，,；;、。()]{1,12}?(?:口径|计算|统计|核算|折算|计)(?![划算入])|折纯量?|折百量?");
    private static final Pattern ENUMERATOR = Pattern.compile(
            "(?:\\d{1,2}[.、)](?![\\d.OoIl])|[(（](?:\\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\\s*");
    private static final Pattern BINDING = Pattern.compile("适用于([^，,。；;()\\s][^，,。；;()\\n]{0,59})(?=[，,]|$)");
    private static final Pattern COUNTED = Pattern.compile("口径为([^，,。；;()\\s][^，,。；;()\\n]{0,59})(?=[，,]|$)");
    private static final Pattern RUNNING =
            Pattern.compile("(?:最?近|连续)(\\d{1,2}|[一二两三四五六七八九十]{1,2})年(?:来)?(?:逐年|持续|连续)?");
    private static final Pattern FROM = Pattern.compile(
            "(?:由|从)(?:(?:19|20)\\d\\d年的?|现状的?|目前的?|现有的?|现在的?|基准年的?)?约?\\d[\\d.,]*[^\\d\\s，,；;。、()]{0,8}?(?=提高|提升|增加|增至|上升|扩大|下降|降至|降到|降低|减少|减至|压减|缩|发展|恢复|增长)");
    private static final Pattern SIZED = Pattern.compile(
            "[\\u4e00-\\u9fa5]{0,12}?\\d[\\d.,]*\\s?[^\\d\\s，,；;、。()]{1,10}?(?:及)?(?:以上|以下)(?:\\(含\\))?的?[\\u4e00-\\u9fa5]{0,10}?(?:企业|单位|项目|养殖场|养殖户|建筑|小区|机构|医院|园区|城镇|城市|市县|锅炉|机组|酒店|商场|市场|乡镇|村庄|社区)");
    private static final Pattern FRACTION =
            Pattern.compile("[^\\d\\s，,；;。、()/]{1,8}/[^\\d\\s，,；;。、()以及或且左]{1,8}?(?=[以及或且左，,；;。、()\\s]|$)");
    /** 1，200 and 95,5: a comma where a figure has none, or only every three digits. */
    private static final Pattern BROKEN_BY_COMMA =
            Pattern.compile("\\d{1,3}，\\d{3}(?!\\d)(?!年)|(?!\\d{1,3}(?:,\\d{3})+(?![\\d,]))\\d{1,12},\\d{1,12}");

    private static final Pattern NO_HEDGE = Pattern.compile(
            "基本(?:养老|医疗|农田|公共|生活|建设|草原|药物|殡葬|水利|民生|信息|单元|情况|条件|标准|要求|制度|方针|国情|满意)|预期(?:寿命|收益|目标)|(?:总体|整体)(?:规划|方案|要求|水平|布局|设计)|约束(?:机制|条件|力)|提前(?:量|期|退休)|显著性|有序用电|明显不");
    private static final Pattern PART_OF_NAME = Pattern.compile("[\\u4e00-\\u9fa5、]{1,8}");
    private static final Pattern ALL_OF_IT = Pattern.compile("全部([\\u4e00-\\u9fa5]{2,12})(?=$|[，,；;。、()\\n])");
    private static final Pattern ALL_THERE_IS = Pattern.compile("[应能可](.{1,4})尽\\1");
    /** More digits than any figure has. */
    private static final int MOST_DIGITS = 60;

    private static final Pattern LOOKALIKE = Pattern.compile("[0-9OoIl|。.,]+");
    private static final Pattern SPLIT_DIGITS = Pattern.compile(" {1,3}\\d");

    private final Characters text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int textFrom = -1;
    private boolean enumerated;

    private Lexer(Characters text, int from) {
        this.text = text;
        this.at = from;
    }

    static List<Token> tokens(Characters text, int from, int to) {
        Lexer lexer = new Lexer(text.until(to), from);
        while (lexer.at < to) {
            lexer.next(to);
        }
        lexer.closeText();
        return lexer.tokens;
    }

    private void next(int to) {
        char c = text.charAt(at);
        if (c == '\n' && isBrokenNumber(to)) {
            damage(endOfBroken(to));
            return;
        }
        if (c == ' ' || (c == '\n' && isWrapped(to))) {
            closeText();
            at++;
        } else if (isClauseStart() && enumerator(to)) {
            return;
        } else if (!(quoted(c, to) || bracket(c, to) || dated(to) || number(c, to) || word(to) || sign(c))) {
            if (textFrom < 0) {
                textFrom = at;
            }
            at++;
        }
    }

    /** 9 and 5% on the next line: one number broken in two, or two; nobody can tell. */
    private boolean isBrokenNumber(int to) {
        int next = nextWord(to);
        return follows(Kind.QUANTITY)
                && last().end() == at
                && Numerals.isDigit(text.charAt(at - 1))
                && next < to
                && Numerals.isDigit(text.charAt(next))
                && Dates.at(text, next, to).isEmpty();
    }

    private int nextWord(int to) {
        int next = at;
        while (next < to && (text.charAt(next) == ' ' || text.charAt(next) == '\n')) {
            next++;
        }
        return next;
    }

    private int endOfBroken(int to) {
        return endOfRun(nextWord(to), to, ".");
    }

    /** A line end inside a phrase, as a narrow cell has it, and no end of a clause. */
    private boolean isWrapped(int to) {
        int next = nextWord(to);
        if (next >= to || text.charAt(next) == '(') {
            return true;
        }
        boolean goesOn = isBoundAt(next);
        boolean titled = (textFrom >= 0 || follows(Kind.TEXT))
                && (Numerals.isDigit(text.charAt(next)) || "≥≤<>".indexOf(text.charAt(next)) >= 0)
                && tokens.size() < 8
                && tokens.stream().noneMatch(t -> t.is(Kind.QUANTITY) || t.is(Kind.RANGE) || t.is(Kind.STOP));
        boolean turned = textFrom >= 0 && "不未无非".indexOf(text.charAt(at - 1)) >= 0;
        boolean open = titled
                || turned
                || textFrom < 0
                        && (tokens.isEmpty()
                                || follows(
                                        Kind.AT_LEAST,
                                        Kind.AT_MOST,
                                        Kind.REACH,
                                        Kind.RISE_TO,
                                        Kind.FALL_TO,
                                        Kind.CONTROL,
                                        Kind.HOLD,
                                        Kind.FALL,
                                        Kind.RISE,
                                        Kind.BASE,
                                        Kind.MODIFIER,
                                        Kind.ABOUT,
                                        Kind.YEARLY,
                                        Kind.TOTAL,
                                        Kind.DEADLINE,
                                        Kind.FILLER,
                                        Kind.COMMA,
                                        Kind.LIST));
        return goesOn || open;
    }

    /** Whether 以上, 以下 or 左右 stands at a place. */
    private boolean isBoundAt(int from) {
        return Lexicon.at(text, from)
                .filter(e -> e.kind() == Kind.OR_MORE || e.kind() == Kind.OR_LESS || e.kind() == Kind.ROUGHLY)
                .isPresent();
    }

    private void closeText() {
        if (textFrom >= 0) {
            int from = textFrom;
            textFrom = -1;
            tokens.add(new Token(Kind.TEXT, from, at, null));
        }
    }

    private void add(Kind kind, int end, @Nullable Object value) {
        closeText();
        tokens.add(new Token(kind, at, end, value));
        at = end;
    }

    private boolean isClauseStart() {
        boolean numberedOn = Numerals.isDigit(text.charAt(at)) && enumerated && (textFrom >= 0 || follows(Kind.TEXT));
        return numberedOn
                || textFrom < 0
                        && (tokens.isEmpty()
                                || last().is(Kind.STOP)
                                || (last().is(Kind.COMMA) && at + 1 < text.length() && text.charAt(at + 1) == '.'));
    }

    private Token last() {
        return tokens.get(tokens.size() - 1);
    }

    private boolean follows(Kind... kinds) {
        if (textFrom >= 0 || tokens.isEmpty()) {
            return false;
        }
        for (Kind kind : kinds) {
            if (last().is(kind)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Matcher> match(Pattern pattern, int to) {
        Matcher matcher = pattern.matcher(text);
        return matcher.region(at, Math.min(to, at + 40))
                        .useTransparentBounds(true)
                        .lookingAt()
                ? Optional.of(matcher)
                : Optional.empty();
    }

    /** A number in front of words, and not in front of more of a figure: 1.建成 but not 95. 5% or （9）5%. */
    private boolean enumerator(int to) {
        Optional<Matcher> found = match(ENUMERATOR, to).filter(m -> m.end() < to && opensWords(m.end(), to));
        found.ifPresent(m -> add(Kind.STOP, m.end(), "enumerator"));
        enumerated |= found.isPresent();
        return found.isPresent();
    }

    private boolean opensWords(int from, int to) {
        char next = text.charAt(from);
        boolean numbered = Numerals.isDigit(text.charAt(at)) || "（(①②③④⑤⑥⑦⑧⑨".indexOf(text.charAt(at)) >= 0;
        return ((next >= '\u4e00' && next <= '\u9fa5') || next == '“' || (next == '≥' && !numbered))
                && !isBoundAt(from)
                && (numbered || Numerals.valueOf(String.valueOf(next)) == null)
                && unitAt(from)
                        .filter(u -> u.end() <= to && numbered && text.charAt(from - 1) != '.')
                        .isEmpty();
    }

    /** Words in quotation marks are one word, whatever they say: “无废城市”. */
    private boolean quoted(char c, int to) {
        int close = "“《「‘".indexOf(c);
        if (close < 0 || dated(to)) {
            return close >= 0;
        }
        char closing = "”》」’".charAt(close);
        for (int i = at + 1; i < Math.min(to, at + 60); i++) {
            if (text.charAt(i) == closing) {
                Optional<Lexicon.Entry> inside = at + 1 < i ? Lexicon.at(text, at + 1) : Optional.empty();
                if (inside.isPresent()
                        && (inside.get().kind() == Kind.EXTENT || inside.get().kind() == Kind.SIGN)
                        && at + 1 + inside.get().word().length() == i) {
                    add(inside.get().kind(), i + 1, inside.get().value());
                    return true;
                }
                if (textFrom < 0) {
                    textFrom = at;
                }
                at = i + 1;
                return true;
            }
        }
        return false;
    }

    private boolean bracket(char c, int to) {
        int kind = "([〔{".indexOf(c);
        if (kind < 0) {
            return false;
        }
        int depth = 0;
        for (int i = at; i < to; i++) {
            char d = text.charAt(i);
            depth += "([〔{".indexOf(d) >= 0 ? 1 : ")]〕}".indexOf(d) >= 0 ? -1 : 0;
            if (depth == 0 && textFrom >= 0 && i + 1 < to && isPartOfName(at + 1, i)) {
                at = i + 1;
                return true;
            }
            if (depth == 0) {
                add(Kind.BRACKET, i + 1, String.valueOf(c));
                return true;
            }
        }
        return false;
    }

    /** 县（市）, 农膜（地膜）回收率: brackets that belong to the words around them. */
    private boolean isPartOfName(int from, int to) {
        String inside = text.subSequence(from, to).toString();
        return PART_OF_NAME.matcher(inside).matches()
                && !inside.startsWith("含")
                && Lexicon.at(text, from)
                        .filter(e -> from + e.word().length() == to)
                        .isEmpty()
                && UnitPrefix.at(text, from).filter(u -> u.end() == to).isEmpty();
    }

    private boolean dated(int to) {
        Optional<Dates.Found> found = Dates.at(text, at, to);
        if (found.isPresent()) {
            add(found.get().kind(), found.get().end(), found.get().value());
            return true;
        }
        Optional<Matcher> running = match(RUNNING, to);
        if (running.isPresent() && Numerals.isCount(running.get().group(1))) {
            String years = running.get().group(1);
            add(
                    Kind.CONTINUING,
                    running.get().end(),
                    Numerals.isDigit(years.charAt(0))
                            ? Integer.parseInt(years)
                            : Numerals.known(years).intValue());
            return true;
        }
        Optional<Matcher> whole = match(ALL_OF_IT, to).filter(m -> m.end() <= to);
        if (whole.isPresent()
                && Lexicon.at(text, at)
                        .filter(e -> e.kind() == Kind.EXTENT
                                && at + e.word().length() == whole.get().end())
                        .isEmpty()) {
            add(
                    Kind.EXTENT,
                    whole.get().end(),
                    new Lexicon.Whole(true, whole.get().group(1)));
            return true;
        }
        Optional<Matcher> all = match(ALL_THERE_IS, to);
        if (all.isPresent()) {
            add(Kind.EXTENT, all.get().end(), new Lexicon.Whole(true, all.get().group(1)));
            return true;
        }
        Optional<Matcher> from = match(FROM, to);
        if (from.isPresent()) {
            add(Kind.FROM, from.get().end(), from.get().group());
            return true;
        }
        Optional<Matcher> binding = match(BINDING, to);
        if (binding.isPresent()) {
            add(Kind.SCOPE, binding.get().end(), Subjects.bound(binding.get().group(1)));
            return true;
        }
        Optional<Matcher> sized =
                textFrom < 0 ? match(SIZED, to).filter(m -> m.end() < to && isSize(m.group())) : Optional.empty();
        if (sized.isPresent()) {
            add(Kind.SCOPE, sized.get().end(), Subjects.bound(sized.get().group()));
            return true;
        }
        Optional<Matcher> counted = match(COUNTED, to);
        if (counted.isPresent()) {
            add(Kind.COUNTING, counted.get().end(), counted.get().group(1));
            return true;
        }
        Optional<Matcher> counting = match(COUNTING, to);
        counting.ifPresent(m -> add(Kind.COUNTING, m.end(), m.group()));
        return counting.isPresent();
    }

    /** A size of what things are, and no target for them: 90%以上小区 and 关停100吨以下项目 are none. */
    private static boolean isSize(String words) {
        return !words.contains("%")
                && !words.matches("^(?:关停|关闭|淘汰|取缔|建成|建设|创建|培育|打造|新建|完成|改造|推进|新增).*")
                && Subjects.size(words)
                        .flatMap(s -> s instanceof Scope.SizeClass size ? size.bounds() : Optional.empty())
                        .map(b -> !b.unit().isCount())
                        .orElse(false);
    }

    private boolean number(char c, int to) {
        if (c == '-' && opensNumber(to) && "-−－".indexOf(text.printed(at, at + 1)) < 0) {
            damage(endOfRun(at + 1, to, ".")); // a dash as of a list; a minus is shorter
            return true;
        }
        int digits = Numerals.isDigit(c) ? endOfRun(at, to, ".,") : at;
        if (digits - at > MOST_DIGITS) {
            damage(digits);
            return true;
        }
        if (damaged(c, to)) {
            return true;
        }
        if (Numerals.isDigit(c) || ((c == '-' || c == '+') && opensNumber(to))) {
            return Numerals.arabic(text, at).map(n -> quantity(n, to)).orElse(false);
        }
        Optional<Matcher> share = match(CHINESE_SHARE, to);
        if (share.isPresent()) {
            int from = share.get().end();
            UnitOfMeasure unit = UnitOfMeasure.parse(c == '百' ? "%" : "‰");
            boolean all = text.startsWith("百", from);
            Optional<Numerals.Match> n = all
                    ? Optional.of(new Numerals.Match(BigDecimal.valueOf(100), from + 1))
                    : Numerals.chinese(text, from).or(() -> Numerals.arabic(text, from));
            n.ifPresent(m -> range(new Quantity(m.value(), Optional.of(unit)), at, m.end(), to));
            return n.isPresent();
        }
        return inWords(c, to);
    }

    /** Behind the digits, and these signs among them, that start at a place. */
    private int endOfRun(int from, int to, String signs) {
        int end = from;
        while (end < to && (Numerals.isDigit(text.charAt(end)) || signs.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    private boolean inWords(char c, int to) {
        Optional<Matcher> multiple = match(MULTIPLE, to);
        if (multiple.isPresent()) {
            Matcher m = multiple.get();
            add(Kind.MULTIPLE, m.end(), Multiple.of(m.group(), m.group(1), m.group(2)));
            return true;
        }
        Optional<Matcher> most = match(MORE_THAN_HALF, to);
        if (most.isPresent()) {
            add(Kind.AT_LEAST, at + 1, Lexicon.Strictness.STRICT);
            add(Kind.QUANTITY, most.get().end(), percent(50));
            return true;
        }
        Optional<Matcher> half = match(HALF, to);
        half.ifPresent(m -> add(Kind.QUANTITY, m.end(), percent(50)));
        if (half.isPresent()) {
            return true;
        }
        Optional<Matcher> tenths = match(TENTHS, to);
        if (tenths.isPresent()) {
            Matcher m = tenths.get();
            long ones = m.group(2) == null ? 0 : Numerals.known(m.group(2)).longValue();
            range(percent(Numerals.known(m.group(1)).longValue() * 10 + ones), at, m.end(), to);
            return true;
        }
        Optional<Numerals.Match> numeral = Numerals.chinese(text, at);
        if (numeral.isEmpty() || c == '零' && numeral.get().end() == at + 1) {
            return false;
        }
        // a numeral counts as one only with a unit behind it: 一般, 三产 and 二氧化硫 are words
        int end = numeral.get().end();
        Optional<UnitPrefix.Match> unit = unitAt(end);
        if (unit.isEmpty() && isAlone(end, to)) {
            range(
                    new Quantity(
                            numeral.get().value(),
                            Optional.empty(),
                            numeral.get().value().longValue() >= 10_000),
                    at,
                    end,
                    to);
            return true;
        }
        if (unit.isEmpty() || isWord(end, unit.get())) {
            return false;
        }
        range(
                new Quantity(numeral.get().value(), Optional.of(unit.get().unit())),
                at,
                unit.get().end(),
                to);
        return true;
    }

    /** A numeral that is all there is: 两千万. */
    private boolean isAlone(int end, int to) {
        return end - at > 1 && (end == to || (end < to && isBoundAt(end))) && textFrom < 0 && !follows(Kind.TEXT);
    }

    /** 一次性 and 三级甲等 are words, too. */
    private boolean isWord(int end, UnitPrefix.Match unit) {
        char behind = unit.end() < text.length() ? text.charAt(unit.end()) : ' ';
        boolean goesOn = isLatin(behind) || (behind >= '\u4e00' && behind <= '\u9fa5' && "以及或和".indexOf(behind) < 0);
        return ("次级类体期批种".indexOf(text.charAt(end)) >= 0 && unit.end() == end + 1 && goesOn)
                || text.startsWith("年", end);
    }

    private static Quantity percent(long value) {
        return new Quantity(BigDecimal.valueOf(value), Optional.of(UnitOfMeasure.PERCENT));
    }

    private boolean opensNumber(int to) {
        return at + 1 < to
                && Numerals.isDigit(text.charAt(at + 1))
                && textFrom < 0
                && !follows(Kind.QUANTITY, Kind.RANGE, Kind.TEXT, Kind.BRACKET, Kind.EXTENT);
    }

    private boolean quantity(Numerals.Match number, int to) {
        BigDecimal value = number.value();
        boolean scaled = false;
        int from = at;
        int end = number.end();
        int p = skipSpaces(end, to);
        boolean odd = p < to && (text.charAt(p) == '余' || text.charAt(p) == '多');
        Optional<UnitPrefix.Match> unit = unitAt(odd ? p + 1 : p);
        if (unit.isEmpty() || unit.get().end() > to) {
            Matcher scale = SCALE.matcher(text).region(p, to);
            if (scale.lookingAt()) {
                value = Numerals.plain(value.multiply(Numerals.scale(scale.group())));
                scaled = true;
                end = scale.end();
                p = skipSpaces(end, to);
                odd = p < to && (text.charAt(p) == '余' || text.charAt(p) == '多');
                unit = unitAt(odd ? p + 1 : p).filter(u -> u.end() <= to);
            }
        }
        if (unit.isPresent()) {
            Quantity quantity = new Quantity(value, Optional.of(unit.get().unit()));
            range(quantity, from, unit.get().end(), to);
        } else {
            range(new Quantity(value, Optional.empty(), scaled), from, end, to);
        }
        if (odd && unit.isPresent()) {
            tokens.add(new Token(Kind.ODD, p, p + 1, ""));
        }
        return true;
    }

    private Optional<UnitPrefix.Match> unitAt(int from) {
        return from < text.length() ? UnitPrefix.at(text, from).or(() -> fractionAt(from)) : Optional.empty();
    }

    /** 吨/月·平方公里: two readings for a stickler, one for everybody who prints it. */
    private Optional<UnitPrefix.Match> fractionAt(int from) {
        Matcher run = FRACTION.matcher(text).region(from, Math.min(text.length(), from + 24));
        return run.lookingAt()
                ? UnitCellReader.read(run.group()).unit().map(u -> new UnitPrefix.Match(u, run.end()))
                : Optional.empty();
    }

    private int skipSpaces(int from, int to) {
        int p = from;
        while (p < to && p < from + 3 && text.charAt(p) == ' ') {
            p++;
        }
        return p;
    }

    /** Adds a quantity, or the range or tolerance that it opens. */
    private void range(Quantity first, int from, int end, int to) {
        int p = skipSpaces(end, to);
        boolean between = p + 1 < to && "~-至到".indexOf(text.charAt(p)) >= 0;
        boolean around = p + 1 < to && text.charAt(p) == '±';
        if (between || around) {
            int start = skipSpaces(p + 1 + (text.charAt(p) == '-' && text.charAt(p + 1) == '-' ? 1 : 0), to);
            boolean date = Dates.at(text, start < to ? start : p, to).isPresent();
            Optional<Numerals.Match> number = date
                    ? Optional.empty()
                    : start < to && (Numerals.isDigit(text.charAt(start)) || text.charAt(start) == '-')
                            ? Numerals.arabic(text, start)
                            : Optional.empty();
            if (number.isPresent() && number.get().end() <= to) {
                int q = skipSpaces(number.get().end(), to);
                Optional<UnitPrefix.Match> unit = unitAt(q).filter(u -> u.end() <= to);
                BigDecimal value = number.get().value();
                int stop = number.get().end();
                Matcher scale = SCALE.matcher(text).region(q, to);
                Quantity low = first;
                boolean scaled = first.scaled();
                if (unit.isEmpty() && scale.lookingAt()) {
                    BigDecimal times = Numerals.scale(scale.group());
                    scaled = true;
                    value = Numerals.plain(value.multiply(times));
                    stop = scale.end();
                    if (first.unit().isEmpty() && first.value().compareTo(times) < 0) {
                        low = new Quantity(Numerals.plain(first.value().multiply(times)), first.unit(), true);
                    }
                }
                Quantity second =
                        new Quantity(value, unit.map(UnitPrefix.Match::unit).or(first::unit), scaled);
                if (low.scaled() && low.unit().isEmpty() && second.unit().isPresent()) {
                    low = Numerals.unscaled(low, second.unit().get()); // 1亿—1.5亿吨
                }
                low = low.in(second.unit());
                at = from;
                add(
                        around ? Kind.TOLERANCE : Kind.RANGE,
                        unit.map(UnitPrefix.Match::end).orElse(stop),
                        around ? new Quantity.Around(low, second) : new Quantity.Range(low, second));
                return;
            }
        }
        at = from;
        add(Kind.QUANTITY, end, first);
    }

    /** Characters that scanning or typing has damaged: letters between digits, a full stop for a point, glued notes. */
    private boolean damaged(char c, int to) {
        if (c == '*' && follows(Kind.QUANTITY, Kind.RANGE, Kind.OR_MORE, Kind.OR_LESS)) {
            damage(at + 1);
            return true;
        }
        boolean glued = follows(Kind.QUANTITY, Kind.RANGE) && last().end() == at && Numerals.isDigit(c);
        if (!glued && !Numerals.isDigit(c) && "OoIl|".indexOf(c) < 0) {
            return false;
        }
        Matcher run = LOOKALIKE.matcher(text).region(at, Math.min(to, at + 64));
        if (!run.lookingAt()) {
            return false;
        }
        int end = run.end();
        while (end > at + 1 && "。.,".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        String word = text.subSequence(at, end).toString();
        boolean latinBefore = at > 0 && isLatin(text.charAt(at - 1));
        boolean latinBehind = end < text.length() && isLatin(text.charAt(end));
        boolean digits = word.chars().anyMatch(d -> Numerals.isDigit((char) d));
        boolean letters = word.chars().anyMatch(d -> "OoIl|".indexOf(d) >= 0);
        Matcher broken = BROKEN_BY_COMMA.matcher(text).region(at, to);
        boolean isBroken = broken.lookingAt();
        boolean suspect = glued
                || isBroken
                || (letters
                        && !latinBefore
                        && !latinBehind
                        && !word.equals("O3")
                        && (digits || (word.length() > 1 && word.indexOf('O') >= 0)))
                || word.matches("\\d+。\\d{1,3}|\\d*\\.{2,}\\d*|\\d+\\.\\d+\\.[\\d.]*")
                || word.matches("0\\d+(?:\\.\\d+)?");
        if (!suspect
                && digits
                && !letters
                && SPLIT_DIGITS.matcher(text).region(end, to).lookingAt()
                && Numerals.arabic(text, at).map(n -> n.end() == endOf(word)).orElse(false)) {
            suspect = !Dates.at(text, skipSpaces(end, to), to).isPresent();
            if (suspect) {
                Matcher rest = LOOKALIKE.matcher(text).region(skipSpaces(end, to), to);
                end = rest.lookingAt() ? rest.end() : end;
            }
        }
        if (isBroken) {
            end = Math.max(end, broken.end());
        }
        if (suspect) {
            damage(glued ? Math.max(end, at + 1) : end);
        }
        return suspect;
    }

    private int endOf(String word) {
        return at + word.length();
    }

    private void damage(int end) {
        int from = follows(Kind.QUANTITY, Kind.RANGE) && last().end() == at
                ? tokens.remove(tokens.size() - 1).start()
                : at;
        at = from;
        add(Kind.DAMAGE, end, text.subSequence(from, end).toString());
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private boolean word(int to) {
        Optional<Lexicon.Entry> found = Lexicon.at(text, at, e -> at + e.word().length() <= to && fits(e, to));
        found.ifPresent(e -> add(e.kind(), at + e.word().length(), e.value()));
        return found.isPresent();
    }

    /** Short words are words only beside a number: 超 in 超过 and 超5万, not in 超市. */
    private boolean fits(Lexicon.Entry entry, int to) {
        int end = at + entry.word().length();
        boolean latinOrSign =
                entry.word().charAt(0) < 128 || "≥≤≈↑↓".indexOf(entry.word().charAt(0)) >= 0;
        return switch (entry.kind()) {
            case OR_MORE, OR_LESS, ROUGHLY ->
                follows(Kind.QUANTITY, Kind.RANGE, Kind.BRACKET, Kind.ODD, Kind.COUNTING)
                        || (textFrom >= 0 || follows(Kind.GRADE, Kind.TEXT))
                                && entry.word().length() > 1
                                && end >= to;
            case MODIFIER -> !NO_HEDGE.matcher(text).region(at, to).lookingAt();
            case ODD -> follows(Kind.QUANTITY);
            case SIGN -> end >= to || ("到至".indexOf(text.charAt(end)) < 0 && !isNumberAt(end, to));
            case ABOUT ->
                latinOrSign
                        || entry.word().length() > 1
                        || isNumberAt(end, to)
                        || (end < to
                                && Lexicon.at(text, end)
                                        .filter(e -> e.kind() == Kind.AT_LEAST || e.kind() == Kind.AT_MOST)
                                        .isPresent());
            case AT_LEAST, AT_MOST, REACH -> latinOrSign || entry.word().length() > 1 || isNumberAt(end, to);
            case RISE, FALL -> entry.word().length() > 1 || (textFrom < 0 && isNumberAt(end, to));
            case FILLER ->
                entry.word().matches("之间|区间|范围内")
                        ? follows(Kind.RANGE)
                        : entry.word().length() > 1
                                || isNumberAt(end, to)
                                || Lexicon.at(text, Math.min(end, text.length() - 1))
                                        .isPresent();
            default -> true;
        };
    }

    private boolean isNumberAt(int from, int to) {
        int p = skipSpaces(from, to);
        return p < to
                && (Numerals.isDigit(text.charAt(p))
                        || (text.charAt(p) == '-' && p + 1 < to && Numerals.isDigit(text.charAt(p + 1)))
                        || "≥≤<>约百".indexOf(text.charAt(p)) >= 0
                        || (p + 1 < to && text.charAt(p + 1) == '成')
                        || Numerals.chinese(text, p)
                                .flatMap(n -> unitAt(n.end()))
                                .isPresent());
    }

    private boolean sign(char c) {
        Kind kind = switch (c) {
            case '，', ',' -> Kind.COMMA;
            case '；', ';', '。', '\n' -> Kind.STOP;
            case '、' -> Kind.LIST;
            case '/' -> Kind.SLASH;
            default -> Characters.isMark(c) || c == '*' || c == '#' ? Kind.MARK : null;
        };
        if (kind == null) {
            return false;
        }
        add(kind, at + 1, String.valueOf(c));
        return true;
    }

    /** A change said as a multiple: 翻一番 is +100 %. */
    record Multiple(Sense sense, BigDecimal percent) {
        static Multiple of(String word, @Nullable String doublings, @Nullable String times) {
            if (word.contains("半")) {
                return new Multiple(Sense.DECREASE, BigDecimal.valueOf(50));
            }
            if (times != null) {
                return new Multiple(Sense.INCREASE, BigDecimal.valueOf(100));
            }
            int n = doublings == null ? 1 : Numerals.known(doublings).intValue();
            return new Multiple(Sense.INCREASE, BigDecimal.valueOf(((1L << n) - 1) * 100));
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

/** Cuts a text into tokens and notes what belongs to none; lives while one text is read. */
final class Tokenizer {
    private static final Pattern DECIMAL = Pattern.compile("(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?");
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry((int) '(', "("),
            Map.entry((int) '（', "("),
            Map.entry((int) ')', ")"),
            Map.entry((int) '）', ")"),
            Map.entry((int) ',', ","),
            Map.entry((int) '，', ","),
            Map.entry((int) ';', ";"),
            Map.entry((int) '；', ";"),
            Map.entry((int) ':', ":"),
            Map.entry((int) '：', ":"),
            Map.entry((int) '+', "+"),
            Map.entry((int) '＋', "+"),
            Map.entry((int) '-', "-"),
            Map.entry((int) '－', "-"),
            Map.entry((int) '−', "-"),
            Map.entry((int) '*', "*"),
            Map.entry((int) '＊', "*"),
            Map.entry((int) '×', "*"),
            Map.entry((int) '/', "/"),
            Map.entry((int) '／', "/"),
            Map.entry((int) '÷', "/"),
            Map.entry((int) '|', "|"),
            Map.entry((int) '｜', "|"),
            Map.entry((int) '=', "="),
            Map.entry((int) '＝', "="));

    private final Faults faults;
    private final int[] text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(Faults faults) {
        this.faults = faults;
        this.text = faults.text();
    }

    static List<Token> tokens(Faults faults) {
        Tokenizer tokenizer = new Tokenizer(faults);
        while (tokenizer.at < tokenizer.text.length) {
            tokenizer.next();
        }
        tokenizer.add(Token.Kind.END, "", tokenizer.at);
        return tokenizer.tokens;
    }

    private void next() {
        int c = text[at];
        int from = at;
        if (Letters.isSpace(c)) {
            at++;
        } else if (Letters.isDigit(c) || (c == '.' && Letters.isDigit(peek(1)))) {
            number();
        } else if (Letters.isOfWord(c)) {
            word();
        } else if (c == '"' || c == '“') {
            quoted(c == '"' ? '"' : '”');
        } else if (c == '[' || c == '［') {
            unit();
        } else if (c == '.' && peek(1) == '.') {
            at += 2;
            add(Token.Kind.SIGN, "..", from);
        } else if (SIGNS.containsKey(c)) {
            at++;
            add(Token.Kind.SIGN, SIGNS.getOrDefault(c, ""), from);
        } else {
            stray(c);
        }
    }

    private int peek(int ahead) {
        return at + ahead < text.length ? text[at + ahead] : -1;
    }

    private void add(Token.Kind kind, String word, int from) {
        tokens.add(new Token(kind, word, from, at));
    }

    private String between(int from, int to) {
        return new String(text, from, to - from);
    }

    private void number() {
        int from = at++;
        while (at < text.length
                && (Letters.isOfWord(text[at]) || (text[at] == '.' && peek(1) != '.' && text[at - 1] != '.'))) {
            at++;
        }
        String digits = between(from, at);
        int point = digits.indexOf('.');
        if (!DECIMAL.matcher(digits).matches()) {
            malformed(from, digits);
            digits = "1";
        } else if ((point < 0 ? digits.length() : point) > Figure.MAX_DIGITS
                || (point >= 0 && digits.length() - point - 1 > Figure.MAX_PLACES)) {
            faults.add(
                    FormulaRule.NUMBER_TOO_LONG,
                    from,
                    at,
                    Wording.of("数字过长：" + faults.shown(from, at), "number too long: " + faults.shown(from, at)),
                    Wording.of("请改用较大的单位，或去掉多余的位数", "use a larger unit, or drop digits"));
            digits = "1";
        }
        add(Token.Kind.NUMBER, digits, from);
    }

    private void malformed(int from, String digits) {
        String shown = faults.shown(from, at);
        Wording repair;
        if (digits.matches("[0-9]+[eE][0-9]*")) {
            repair = Wording.of("不用指数，请写出全部数字", "write all digits out, without an exponent");
        } else if (digits.matches("0[0-9]+")) {
            repair = Wording.of(
                    "请去掉前导零和千分位逗号，如1000；代码加引号",
                    "drop leading zeros and separators of thousands, as in 1000; put codes in quotes");
        } else if (digits.startsWith(".")) {
            repair = Wording.of("请写作0" + shown, "write 0" + shown);
        } else if (digits.endsWith(".")) {
            repair = Wording.of("请去掉末尾的小数点", "drop the point at the end");
        } else if (digits.matches("[0-9.]+")) {
            repair = Wording.of("只写一个小数点", "write one decimal point");
        } else if (digits.matches("(?s)[0-9]+年度?")) {
            repair = Wording.of("年份只写数字，如2020", "write the year as digits, such as 2020");
        } else {
            repair = Wording.of(
                    "单位写在方括号中，如 5 [吨]；以数字开头的名称加引号：\"" + shown + "\"",
                    "write units in square brackets, as in 5 [t], and quote names that begin with a digit: \"" + shown
                            + "\"");
        }
        faults.add(
                FormulaRule.MALFORMED_NUMBER,
                from,
                at,
                Wording.of("不是十进制数：" + shown, "no plain decimal: " + shown),
                repair);
    }

    private void word() {
        int from = at;
        int odd = -1;
        while (at < text.length && Letters.isOfWord(text[at])) {
            odd = odd < 0 && !Letters.isPlain(text[at]) ? at : odd;
            at++;
        }
        if (odd >= 0) {
            String meant = Letters.meant(between(from, at));
            faults.add(
                    FormulaRule.LOOKALIKE_LETTER,
                    odd,
                    odd + 1,
                    Wording.of(
                            "“" + faults.shown(from, at) + "”中的" + codePoint(odd) + "不是可用的文字",
                            codePoint(odd) + " in \"" + faults.shown(from, at) + "\" is no letter of the language"),
                    Letters.isBare(meant)
                            ? Wording.of("请改写为" + meant, "write " + meant)
                            : Wording.of("请用键盘重新输入该名称，或加引号", "type the name again, or put it in quotes"));
        }
        add(Token.Kind.NAME, between(from, at), from);
    }

    private String codePoint(int offset) {
        return Faults.shown(text[offset]) + " (U+" + String.format("%04X", text[offset]) + ")";
    }

    private void quoted(int closing) {
        int from = at++;
        StringBuilder name = new StringBuilder();
        int open = 1;
        while (at < text.length) {
            int c = text[at];
            if (closing == '"' && c == '"' && peek(1) == '"') {
                at++;
            } else if (c == closing && --open == 0) {
                at++;
                if (name.toString().isBlank()) {
                    faults.add(
                            FormulaRule.MISSING_OPERAND,
                            from,
                            at,
                            Wording.of("引号中没有名称", "nothing stands between the quotes"),
                            Wording.of("请写出名称，或删去引号", "write a name, or drop the quotes"));
                }
                add(Token.Kind.QUOTED, name.toString(), from);
                return;
            }
            if (closing == '”' && c == '“') {
                open++;
            }
            if (Letters.isInvisible(c) || c == '\t' || c == '\n' || c == '\r') {
                invisible(at);
            }
            name.appendCodePoint(c);
            at++;
        }
        faults.add(
                FormulaRule.UNCLOSED_QUOTE,
                from,
                at,
                Wording.of("引号没有结束", "the quote is not closed"),
                Wording.of("请在名称后补上" + Faults.shown(closing), "write " + Faults.shown(closing) + " behind the name"));
        add(Token.Kind.QUOTED, name.toString(), from);
    }

    /** A unit, in which square brackets may stand themselves: the code of ‰ is [ppth]. */
    private void unit() {
        int from = at++;
        int open = 1;
        int begin = at;
        while (at < text.length && open > 0) {
            open += text[at] == '[' || text[at] == '［' ? 1 : text[at] == ']' || text[at] == '］' ? -1 : 0;
            at++;
        }
        if (open > 0) {
            faults.add(
                    FormulaRule.UNCLOSED_UNIT,
                    from,
                    at,
                    Wording.of("方括号没有结束", "the square bracket is not closed"),
                    Wording.of("请在单位后补上 ]", "write ] behind the unit"));
        }
        add(Token.Kind.UNIT, between(begin, open > 0 ? at : at - 1), from);
    }

    private void stray(int c) {
        if (Letters.isInvisible(c)) {
            invisible(at++);
            return;
        }
        int from = at++;
        faults.add(
                FormulaRule.UNKNOWN_CHARACTER,
                from,
                at,
                Wording.of("公式语言不用 " + codePoint(from), "the language has no " + codePoint(from)),
                strayRepair(c));
    }

    private static Wording strayRepair(int c) {
        return switch (c) {
            case '%', '％', '‰', '‱' ->
                Wording.of(
                        "请把单位写在方括号中，如 5 [" + Faults.shown(c) + "]",
                        "write the unit in square brackets, as in 5 [" + Faults.shown(c) + "]");
            case '、' -> Wording.of("参数之间用逗号，并列的类别用 |", "write , between arguments and | between categories");
            case '\'', '‘', '’', '「', '」', '『', '』', '`', '《', '》', '”' ->
                Wording.of("名称用双引号，如 \"900-249-08\"", "quote names with \", as in \"900-249-08\"");
            case '{', '}', '【', '】', '〔', '〕' -> Wording.of("请用圆括号 ( )；单位用方括号 [ ]", "use ( ), and [ ] for units");
            case '^' -> Wording.of("请用乘法写出乘方", "write powers as products");
            case '·', '∙', '⋅', '•' -> Wording.of("乘号写作 *", "write * for times");
            case '–', '—' -> Wording.of("减号写作 -", "write - for minus");
            case '∕', '⁄', '∶' -> Wording.of("除号写作 /", "write / for divided by");
            case '。', '.' ->
                Wording.of(
                        "小数点写在数字之间，如 0.5；句末不加句号", "write a decimal point between digits, as in 0.5, and no full stop");
            case '<', '>', '≤', '≥', '!', '?', '&', '~' ->
                Wording.of("公式没有比较和逻辑运算；目标写在指标之外", "formulas compare nothing; targets stand elsewhere");
            default -> Wording.of("请删去该字符；名称中的特殊字符加引号", "drop it; put names with special characters in quotes");
        };
    }

    private void invisible(int offset) {
        faults.add(
                FormulaRule.INVISIBLE_CHARACTER,
                offset,
                offset + 1,
                Wording.of(
                        "有看不见的字符 U+" + String.format("%04X", text[offset]),
                        "there is a character that cannot be seen, U+" + String.format("%04X", text[offset])),
                Wording.of("请删去该字符，空白处用普通空格", "drop it, or use an ordinary space"));
    }
}

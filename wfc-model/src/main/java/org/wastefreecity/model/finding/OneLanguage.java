/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

import java.util.List;
import java.util.regex.Pattern;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/**
 * Words of ours that stand in a place or in what was found, which are one text for readers of both languages, put into one of them. Whatever
 * else stands there is data and stays as it is.
 * <p>
 * This class has no state.
 */
public final class OneLanguage {
    private static final String HEADING = "([^(),，]*)";

    /** A pattern, and what it is in Chinese and in English. */
    private record Rule(Pattern both, String zh, String en) {
        static Rule of(String pattern, String zh, String en) {
            return new Rule(Pattern.compile(pattern), zh, en);
        }
    }

    private static final List<Rule> RULES = List.of(
            Rule.of(
                    "第([0-9]+)行第([0-9]+)列 \\(line \\1, column \\2 " + HEADING + "\\)",
                    "第$1行第$2列（$3）",
                    "line $1, column $2 ($3)"),
            Rule.of("第([0-9]+)行第([0-9]+)列 \\(line \\1, column \\2\\)", "第$1行第$2列", "line $1, column $2"),
            Rule.of("第([0-9]+)行 \\(line \\1, no column " + HEADING + "\\)", "第$1行（缺少$2列）", "line $1 (no column $2)"),
            Rule.of("第([0-9]+)行 \\(line \\1\\)", "第$1行", "line $1"),
            Rule.of("^(\"?)(?:(.*): )?line ([0-9]+), column ([0-9]+)(?=[ :：]|\"?$)", "$1$2第$3行第$4列", "$0"),
            Rule.of("^(\"?)(.*): line ([0-9]+)(?=[ :：]|\"?$)", "$1$2第$3行", "$0"),
            Rule.of("^(\"?)(?:row|line) ([0-9]+)(?=[ :：\"]|$)", "$1第$2行", "$1line $2"),
            Rule.of("附件 第([0-9]+)行(（[^（）]*）)? ([0-9]{4})年$", "$0", "annex, row $1$2, $3"),
            Rule.of("^计算 computed: ", "计算：", "computed: "),
            Rule.of(
                    "^计算值(.*)不可能，应(.*) computed, but not possible: must be(.*)$",
                    "计算值$1不可能，应$2",
                    "computed $1, not possible: must be$3"),
            Rule.of("⟨([^⟨|⟩]*)\\|([^⟨|⟩]*)⟩", "$1", "$2"),
            Rule.of("；超出舍入 beyond rounding ", "；超出舍入", "; beyond rounding "),
            Rule.of("超出舍入 beyond rounding ", "超出舍入", "beyond rounding "),
            Rule.of("^未知 unknown: ", "未知：", "unknown: "));

    private OneLanguage() {}

    /**
     * Words in both languages, to stand in such a text.
     *
     * @param words the words
     * @return such as {@code ⟨产生量|amount generated⟩}, which {@link #of} makes one of
     */
    public static String both(Wording words) {
        return "⟨" + words.zh() + "|" + words.en() + "⟩";
    }

    /**
     * The text for readers of one language.
     *
     * @param text a place, or what was found
     * @param language whose
     * @return the text without words of ours in the other language
     */
    public static String of(String text, Language language) {
        String told = text;
        for (Rule rule : RULES) {
            told = rule.both().matcher(told).replaceAll(language == Language.ZH ? rule.zh() : rule.en());
        }
        return told;
    }
}

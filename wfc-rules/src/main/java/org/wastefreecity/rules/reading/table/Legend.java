/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.observation.ObservationStatus;

/**
 * What a document says of its own marks and numbers (图例): ★为必选指标, 带*的数据为估算, 共60个三级指标，其中必选指标24项. Keeps what it found; for one thread.
 */
final class Legend {
    /** What may stand before or behind a name and is none of it. */
    static final String MARKS = "★☆*＊▲△◆◇●○■□※#＃†①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳¹²³⁴⁵⁶⁷⁸⁹";

    private static final int LONGEST = 200_000;
    private static final int LONGEST_CLAUSE = 100;
    private static final Pattern CLAUSES = Pattern.compile("[。；;，,、\\n]|(?<=[)）])");
    private static final Pattern OPTIONAL = Pattern.compile(".*(?:可选|预期|引导|指导|参考|鼓励).*");
    private static final Pattern MANDATORY = Pattern.compile(".*(?:必选|约束|强制|必备|国家规定|基本指标).*");
    private static final Pattern LOCAL = Pattern.compile(".*(?:特色|自选|自设|自定|地方|新增).*");
    private static final Pattern OTHERS = Pattern.compile(".*(?:其余|其他|其它|未标|未加|无标).*");
    private static final Pattern ALL = Pattern.compile("(\\d{1,4})[个项](?:三级)?指标");

    /** How running text explains a mark: （标记★）, 带★的为…, ★为…; a name that bears the mark is no explanation. */
    private static final String EXPLAINS =
            ".*(?:标[记注有]?为?|以|用|带|打|加|注)[“\"]?%1$s.*|.*%1$s[”\"]?[号的]{0,2}.{0,8}(?:为|是|表示|代表|指|系|[:：]).*";

    private final List<String> footnotes;
    private final List<String> clauses;
    private final String text;
    private final Map<String, Optional<String>> explained = new HashMap<>();
    private final Optional<Requirement> others;

    private Legend(List<String> footnotes, String text) {
        this.footnotes = footnotes;
        this.text = text;
        this.clauses = List.of(CLAUSES.split(text));
        this.others = others(clauses);
    }

    static Legend of(List<String> footnotes, String surroundings) {
        List<String> all = new ArrayList<>(footnotes);
        all.add(surroundings);
        String joined = String.join("\n", all);
        return new Legend(
                footnotes.stream().flatMap(f -> CLAUSES.splitAsStream(f)).toList(),
                joined.length() > LONGEST ? joined.substring(0, LONGEST) : joined);
    }

    private Optional<String> clause(String mark) {
        return explained.computeIfAbsent(mark, this::find);
    }

    private Optional<String> find(String mark) {
        Pattern explains = Pattern.compile(EXPLAINS.formatted(Pattern.quote(mark)));
        return Stream.concat(
                        footnotes.stream().filter(c -> c.strip().startsWith(mark)),
                        clauses.stream()
                                .filter(c -> c.length() <= LONGEST_CLAUSE && c.contains(mark))
                                .filter(c -> explains.matcher(c).matches()))
                .filter(c -> c.length() <= LONGEST_CLAUSE && c.strip().length() > mark.length())
                .findFirst();
    }

    /** What the document says of a mark. */
    Optional<String> words(String mark) {
        return clause(mark).map(String::strip);
    }

    /** The requirement that a mark stands for, in the document's words. */
    Optional<Requirement> requirement(String mark) {
        return clause(mark).flatMap(Legend::requirementIn);
    }

    /** The requirement of what bears no mark, if the document says so. */
    Optional<Requirement> requirementOfOthers() {
        return others;
    }

    private static Optional<Requirement> others(List<String> clauses) {
        return clauses.stream()
                .filter(c -> c.length() <= LONGEST_CLAUSE && OTHERS.matcher(c).matches() && c.contains("指标"))
                .map(Legend::requirementIn)
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** The requirement that words name: 必选, 约束性, 特色. */
    static Optional<Requirement> requirementIn(String words) {
        if (MANDATORY.matcher(words).matches()) {
            return Optional.of(Requirement.MANDATORY);
        }
        if (LOCAL.matcher(words).matches()) {
            return Optional.of(Requirement.LOCAL);
        }
        return OPTIONAL.matcher(words).matches() ? Optional.of(Requirement.OPTIONAL) : Optional.empty();
    }

    /** How good a figure with a mark is, in the document's words. */
    Optional<ObservationStatus> status(String mark) {
        return clause(mark)
                .flatMap(c -> c.matches(".*(?:估算|估计|测算|推算|预计|预估).*")
                        ? Optional.of(ObservationStatus.ESTIMATED)
                        : c.matches(".*(?:初步|快报|暂定).*")
                                ? Optional.of(ObservationStatus.PROVISIONAL)
                                : Optional.empty());
    }

    /** How many indicators the document says there are. */
    Optional<Census> census() {
        Matcher all = ALL.matcher(text);
        while (all.find()) {
            String behind = text.substring(all.end(), Math.min(text.length(), all.end() + 200));
            Optional<Integer> mandatory = count(behind, "(?:必选|约束性)");
            Optional<Integer> optional = count(behind, "(?:可选|预期性)");
            if (mandatory.isPresent() && optional.isPresent()) {
                return Optional.of(new Census(
                        Integer.parseInt(all.group(1)),
                        mandatory.get(),
                        optional.get(),
                        count(behind, "(?:特色|自选)").orElse(0)));
            }
        }
        return Optional.empty();
    }

    private static Optional<Integer> count(String text, String word) {
        Matcher count = Pattern.compile(word + "(?:指标)?[为共有]?(\\d{1,4})[个项]|(\\d{1,4})[个项]" + word)
                .matcher(text);
        return count.find()
                ? Optional.of(Integer.valueOf(count.group(1) == null ? count.group(2) : count.group(1)))
                : Optional.empty();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.model.plan.TargetGroup;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.seeds.Seeds;
import picocli.CommandLine;

/**
 * Every command answers in one language: in English there is no Chinese of ours, in Chinese no English of ours. What a document or a file
 * says itself stays as it is printed, and is listed here.
 */
class LanguagesTest {
    private static final Pattern HAN = Pattern.compile("[\\u4e00-\\u9fff]+");

    /** Units are written as the documents write them, in both languages. */
    private static final Pattern UNITS = Pattern.compile(
            "(百|千|万|十万|百万|亿)?(吨|吨二氧化碳|毫|件|村|起|常住|户籍|现价|年价|家|个|项|年|日|人|千克|克|公斤|元|亩|户|毫米|米|平方米|天|次|份|台|座|处|升)?");

    /** What the plans and the files of this test say themselves, as they print it. */
    private static final List<Pattern> PRINTED = Stream.of(
                    // why a cell of Foshan's table has no figure, and pieces of such cells where a table breaks them
                    "未统计|暂未统计|暂无|待[融地方金监管部门市财政局补充数据核实]*|[融地方金监管部门补充数据]{1,6}",
                    "满意",
                    // places in a document, as its own headings count
                    "附件|第|行|列|段|项|引言|标题|末段|表|注|落款|前言|正文|附表|[一二三四五六七八九十]+|年|月|号|专栏|章|节|条",
                    // numbers of documents
                    "佛府办函|环固体|中发|粤办函|粤府办|国办发|环办固体函|佛府办|发改环资|工信部联节|号",
                    // remarks and names as the annex prints them, quoted in English sentences
                    "佛山市|建设试点实施方案|公开征求意见稿|台账口径|转引自公开材料|年广东省危险废物利用处置能力引导性公告摘要|年试行指标体系",
                    "建成佛山市|服务管理平台|二期|产生单位|经营单位|建设工作纳入各责任单位生态文明建设考核内容",
                    "不满意|基本满意|非常满意",
                    // headings as they may stand in a file
                    "地区|填报单位|数值|时期|统计量|填报值|报告期|指标体系|指标序号|接受日期|接受量|移出日期|移出量|类别|联单编号|频次|上限|下限|报送期限|权数|起|止",
                    "调整指标|新增特色指标|综合利用率|资源化利用率|转引国家统计局指标解释|年试行指标体系的计算方法",
                    "不适用|无废城市",
                    // a source as the file of this test names it, and a reporter
                    "甲厂")
            .map(Pattern::compile)
            .toList();

    /** Ids, codes and places: words that hang together by signs. */
    private static final Pattern CODES = Pattern.compile("[\\w.%]*[-_/@:.=(\\[][\\w./@:%\\-\\[\\])(]*");

    /** Two English words or more one behind the other, or one that only a sentence has. */
    private static final Pattern ENGLISH = Pattern.compile(
            "[A-Za-z]*[a-z]{2,}(?: [A-Za-z]{2,})+|\\b(?:line|rows?|missing|expected|found|unknown|times|and|the|of|not)\\b");

    /** Names that have no Chinese form, and what the files of this test say themselves. */
    private static final List<Pattern> NAMES = Stream.of(
                    // reporters and words of the files
                    "plant|plant [A-Z]|done|not done",
                    // commands, as they are typed
                    "wfc [a-z]+( [a-z]+)?",
                    // the name of a format in a receipt
                    "of Observation",
                    // columns of files, as they are typed
                    "manifest|sent|received|reporter|territory|measure|category|from|until|due|least|most|weight")
            .map(Pattern::compile)
            .toList();

    @TempDir
    private Path folder = Path.of(".");

    private String figures = "";
    private String facts = "";
    private String duties = "";
    private String manifests = "";
    private String broken = "";

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    @BeforeEach
    void write() throws IOException {
        figures = file(
                "figures.csv",
                "system,indicator,territory,period,value,status,source\n"
                        + "foshan-2022-draft,3,440600,2022,188 %,,\n"
                        + "foshan-2022-draft,4,440600,2022,310 家,,\n"
                        + "foshan-2022-draft,16,440600,2022,90,,\n"
                        + "foshan-2022-draft,19,440600,2022,96 %,,\n"
                        + "foshan-2022-draft,19,440600,2022,97 %,,\n"
                        + "foshan-2022-draft,44,440600,2022,未统计,,\n"
                        + "foshan-2022-draft,99,440600,2022,5,,\n"
                        + "foshan-2022-draft,26,440600,20222,5,,\n"
                        + "foshan-2022-draft,17.1,440600,2022,done,,\n"
                        + "foshan-2022-draft,17.2,440600,2022,not done,,\n");
        facts = file(
                "facts.csv",
                "territory,category,period,measure,value,reporter\n"
                        + "440604,straw,2022,collectable,10000,plant A\n"
                        + "440604,straw,2022,utilised,5000,plant A\n"
                        + "440605,straw,2022,collectable,2000,plant B\n"
                        + "440605,straw,2022,utilised,abc,plant B\n"
                        + "440605,nothing,2022,utilised,1,plant B\n"
                        + "440605,general_industrial,2022,generated,-4,plant B\n"
                        + "440605,general_industrial,2023,generated,4,plant B\n"
                        + "440605,general_industrial,2023,generated,4,plant B\n"
                        + "440605,general_industrial,2024,generated,44000,plant B\n");
        duties = file(
                "duties.csv",
                "reporter,territory,measure,category,every,due,weight\n"
                        + "plant A,440604,utilised,straw,year,30,3\n"
                        + "plant B,440605,utilised,straw,year,30,3\n"
                        + "plant C,440606,utilised,straw,year,30,3\n");
        manifests = file(
                "manifests.csv",
                "manifest,category,sent,sent_on,received,received_on\n"
                        + "M1,HW08,12.50 吨,2024-03-01,12.50 吨,2024-05-02\n"
                        + "M2,HW08,-3 吨,2024-03-01,-3 吨,2024-03-02\n"
                        + "M3,HW08,12.50 吨,2024-03-01,12.50 吨,2024-02-02\n"
                        + "M4,HW08,12 家,2024-03-01,12 家,2024-03-02\n"
                        + "M5,HW08,12.5 万吨,2024-03-01,12.5 吨,2024-03-01\n"
                        + "M6,HW08,oops,2024-03-01,12.5 吨,2024-13-01\n"
                        + "M1,HW08,12.50 吨,2024-03-01,,\n");
        broken = file("broken.json", "{\"format\": \"wfc-plan/2\",");
    }

    private List<String[]> lines() {
        String system = "foshan-2022-draft";
        String scheme = "wfc-foshan-completion-2026.1";
        String formula = "utilised(straw) / collectable(straw); 0/0 = not_applicable";
        String[] given = {"--observations", figures, "--facts", facts, "--expect", duties};
        List<String[]> all = new ArrayList<>();
        add(all, "systems");
        add(all, "show", system);
        add(all, "show", "national-2021");
        add(all, "diff", system, "national-2021");
        for (String format : List.of("text", "csv", "html")) {
            add(all, with(given, "assess", system, "--format", format));
        }
        add(all, "assess", "baotou-pilot-2020");
        add(all, "assess", system, "--observations", figures, "--receipt", receipt());
        add(all, "verify", receipt(), "--observations", figures);
        add(all, "verify", receipt());
        add(all, "tasks", system);
        add(all, "explain", system, "--row", "19", "--facts", facts);
        add(all, "explain", system, "--row", "16", "--observations", figures);
        add(all, "explain", "--measure", "generated", "--territory", "440605", "--period", "2023", "--facts", facts);
        add(all, "explain", system, "--scheme", scheme);
        add(all, "measures");
        add(all, "formula", "check", formula);
        add(all, "formula", "check", "utilised(straww) / nothing(straw) + 3");
        add(all, "formula", "explain", formula);
        add(all, "formula", "eval", formula, "--facts", facts, "--at", "440604", "--period", "2022");
        for (String format : List.of("text", "csv")) {
            add(all, "aggregate", facts, "--by", "county,year,category", "--expect", duties, "--format", format);
            add(all, "scorecard", system, "--as-of", "2024-01-01", "--observations", figures, "--format", format);
            add(all, with(given, "score", system, "--scheme", scheme, "--format", format));
            add(all, with(given, "gap", system, "--unit", "440604", "--format", format));
            add(
                    all,
                    with(given, "check", system, "--manifests", manifests, "--days", "5", "--all", "--format", format));
        }
        add(all, "check", facts, "--all");
        add(
                all,
                "convert",
                "observations",
                figures,
                "--out",
                folder.resolve("out.csv").toString());
        // input that nothing can be read from
        add(all, "assess", "nowhere-2099");
        add(all, "assess", "--plan", broken);
        add(all, "assess", system, "--observations", manifests);
        add(all, "assess", system, "--observations", broken);
        add(all, "aggregate", manifests);
        add(all, "aggregate", facts, "--expect", facts);
        add(all, "check", "--manifests", facts);
        add(all, "diff", broken, system);
        add(all, "import-table", broken, "--out", folder.resolve("plan.json").toString());
        add(all, "score", system, "--scheme", broken);
        return all;
    }

    private String receipt() {
        return folder.resolve("receipt.json").toString();
    }

    private static void add(List<String[]> all, String... line) {
        all.add(line);
    }

    private static String[] with(String[] more, String... line) {
        return Stream.concat(Arrays.stream(line), Arrays.stream(more)).toArray(String[]::new);
    }

    private Shell run(String[] line, String language) throws IOException {
        Files.deleteIfExists(folder.resolve("out.csv"));
        return Shell.run(with(new String[] {"--lang", language}, line));
    }

    /** What stands in angle brackets is for a browser. */
    private static String text(Shell shell) {
        String text = (shell.out() + "\n" + shell.err())
                .replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ")
                .replaceAll("<[a-zA-Z/!][^>]*>", "\n");
        for (String printed : CELLS) {
            text = text.replace(printed, " ");
        }
        return text;
    }

    /** The cells of targets and groups as the documents print them, which reports show beside our reading. */
    private static final List<String> CELLS = Seeds.ids().stream()
            .flatMap(id -> Seeds.plan(id).stream())
            .flatMap(p -> Stream.concat(
                    p.targets().stream().map(Target::printed),
                    p.targetGroups().stream().map(TargetGroup::printed)))
            .filter(c -> c.length() > 2)
            .distinct()
            .sorted(Comparator.comparing(String::length).reversed())
            .toList();

    @Test
    void english_holdsNoChineseOfOurs() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (String[] line : lines()) {
            String text = text(run(line, "en"));
            // formulas are data, in the language they are kept in, over as many lines as they need
            text = text.replaceAll("(?s)formula changed: .*?(?=\n[^ ]|\n  ?[^ ]|$)", "");
            HAN.matcher(text)
                    .results()
                    .map(m -> m.group())
                    .filter(w -> !UNITS.matcher(w).matches())
                    .filter(w -> PRINTED.stream().noneMatch(p -> p.matcher(w).matches()))
                    .forEach(w -> faults.add(name(line) + ": " + w));
        }
        assertEquals(Set.of(), faults, String.join("\n", faults));
    }

    @Test
    void chinese_holdsNoEnglishOfOurs() throws IOException {
        Set<String> faults = new TreeSet<>();
        for (String[] line : lines()) {
            for (String row : text(run(line, "zh")).lines().toList()) {
                if (isHeading(row)) {
                    continue;
                }
                String said = CODES.matcher(row.replaceAll("https?://\\S+", "").replace(folder.toString(), ""))
                        .replaceAll(" ; ");
                ENGLISH.matcher(said)
                        .results()
                        .map(m -> m.group())
                        .filter(w -> NAMES.stream().noneMatch(p -> p.matcher(w).matches()))
                        .forEach(w -> faults.add(name(line) + ": " + w));
            }
        }
        assertEquals(Set.of(), faults, String.join("\n", faults));
    }

    /** Headings of CSV are names for other programs, the same in both languages. */
    private static boolean isHeading(String row) {
        return row.matches("\uFEFF?[a-z_]+(,[a-z_]+){3,}");
    }

    private static String name(String[] line) {
        return String.join(" ", line).replaceAll("/\\S*/", "");
    }

    /** A command that is new has to be among the lines above. */
    @Test
    void everyCommand_isRun() {
        Set<String> run = new TreeSet<>();
        lines().forEach(l -> run.add(l[0]));
        Set<String> silent = Set.of("read-targets", "conform"); // lines of JSON; cases that quote what they ask
        CommandLine all = new CommandLine(new Main());
        for (String command : all.getSubcommands().keySet()) {
            assertFalse(!run.contains(command) && !silent.contains(command), command);
        }
    }
}

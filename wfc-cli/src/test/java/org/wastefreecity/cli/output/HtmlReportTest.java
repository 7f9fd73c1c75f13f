/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.seeds.Seeds;

class HtmlReportTest {
    private static final Plan FOSHAN = Seeds.foshan2022Draft();
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate AFTER_THE_DEADLINE = LocalDate.of(2024, 1, 1);
    private static final Pattern LINE = Pattern.compile(
            "<li class=\"line s-([A-Z_]+)[^\"]*\" id=\"((?:row|promise)-[^\"]+)\">(.*?)</details>", Pattern.DOTALL);

    @Test
    void print_foshanDraft_hasAll61RowsOnce() {
        List<String> rows = new ArrayList<>();
        List<String> promises = new ArrayList<>();
        Matcher line = LINE.matcher(page(Language.ZH));
        while (line.find()) {
            (line.group(2).startsWith("row-") ? rows : promises).add(line.group(2));
        }
        List<String> expected =
                FOSHAN.system().rows().stream().map(i -> "row-" + i.code()).toList();
        assertEquals(61, expected.size());
        assertEquals(expected, rows);
        assertEquals(promises.stream().distinct().toList(), promises);
        assertFalse(promises.isEmpty());
    }

    @Test
    void print_foshanDraft_everyLinkLeadsSomewhere() {
        String page = page(Language.ZH);
        Matcher link = Pattern.compile("href=\"#([^\"]+)\"").matcher(page);
        while (link.find()) {
            assertTrue(page.contains("id=\"" + link.group(1) + "\""), link.group(1));
        }
    }

    @Test
    void print_foshanDraft_hasFiveChaptersOfSeventeenGroups() {
        String page = page(Language.ZH);
        assertEquals(5, count(page, "<h3 id=\"group-"));
        assertEquals(17, count(page, "<h4>"));
    }

    @Test
    void print_splitIndicator_isAnnouncedOnceBeforeItsLines() {
        String page = page(Language.ZH);
        int split = page.indexOf("<li class=\"split\">");
        assertEquals(split, page.lastIndexOf("<li class=\"split\">"));
        assertTrue(page.indexOf("id=\"row-53\"") < split && split < page.indexOf("id=\"row-54.1\""));
    }

    @Test
    void print_anyReport_needsNothingFromElsewhere() {
        for (Language language : Language.values()) {
            String page = page(language);
            for (String foreign :
                    List.of("http:", "https:", "<script", "<link", "<img", "<iframe", " src=", "url(", "@import")) {
                assertFalse(page.contains(foreign), foreign);
            }
        }
    }

    @Test
    void print_grade_isEscaped() {
        String page = page(Language.ZH, END_OF_2022, List.of(graded("60", "\"><script>alert('1')</script>", "x")));
        assertFalse(page.contains("<script"));
        assertTrue(page.contains("&lt;script&gt;"));
        assertFalse(page.contains("aria-label=\"起点 ——，目标 满意及以上，评估值 \">"));
    }

    @Test
    void print_source_isEscaped() {
        String page =
                page(Language.EN, END_OF_2022, List.of(measured("16", "88", "<b onclick=\"x\">ledger</b> & 'notes'")));
        assertFalse(page.contains("<b onclick"));
        assertTrue(page.contains("&lt;b onclick="));
        assertTrue(page.contains("&amp; "));
    }

    @Test
    void print_finding_isEscaped() {
        Finding finding = new Finding(
                "bad-value",
                Severity.ERROR,
                "line 2",
                Wording.of("数", "a number"),
                "<img src=x onerror=alert(1)>",
                Wording.of("改", "mend it"));
        PlanAssessment sound = Assessor.of(FOSHAN).assess(List.of());
        String page = page(
                Language.EN,
                PlanAssessment.builder()
                        .plan(FOSHAN)
                        .asOf(sound.asOf())
                        .addAllRows(sound.rows())
                        .addAllSplitIndicators(sound.splitIndicators())
                        .addAllPromises(sound.promises())
                        .addFindings(finding)
                        .build());
        assertFalse(page.contains("<img"));
        assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
    }

    @Test
    void print_noFindings_hasNoSuchSection() {
        assertFalse(page(Language.ZH).contains("id=\"findings\""));
    }

    @Test
    void print_metTarget_hasAFullBar() {
        assertTrue(line(page(Language.ZH, END_OF_2022, List.of(measured("9", "20", "x"))), "row-9")
                .contains("class=\"fill\" style=\"width:100%\""));
    }

    @Test
    void print_almostMet_hasNoFullBar() {
        String line = line(page(Language.ZH, END_OF_2022, List.of(measured("6", "99.99", "x"))), "row-6");
        assertTrue(line.contains("class=\"fill\" style=\"width:95%\""), line);
        assertTrue(line.contains("99.9%"));
    }

    @Test
    void print_figureAtAnExcludedBound_hasNoFullBar() {
        String line = line(page(Language.ZH, END_OF_2022, List.of(measured("25", "0", "x"))), "row-25");
        assertTrue(line.contains("class=\"fill\" style=\"width:95%\""), line);
    }

    @Test
    void print_figureBehindBaseline_fillsNothing() {
        String line = line(page(Language.ZH, END_OF_2022, List.of(measured("3", "86", "x"))), "row-3");
        assertTrue(line.contains("class=\"track BEHIND\""), line);
        assertTrue(line.contains("class=\"fill\" style=\"width:0%\""));
    }

    @Test
    void print_levelToKeep_hasNoBarButSaysWhy() {
        String line = line(page(Language.ZH), "row-5");
        assertFalse(line.contains("class=\"track"));
        assertTrue(line.contains("基准值等于目标值，属保持类目标"));
    }

    @Test
    void print_undecided_saysWhyInPlaceOfABar() {
        String line = line(page(Language.ZH), "row-14");
        assertFalse(line.contains("class=\"track"));
        assertTrue(line.contains("<p class=\"note\">2020年的数值缺失：未统计</p>"), line);
    }

    @Test
    void print_promisedPath_isMarkedWhereItWas() {
        String line = line(page(Language.ZH, END_OF_2022, List.of(measured("16", "88", "x"))), "row-16");
        assertTrue(line.contains("class=\"fill\" style=\"width:50%\""), line);
        assertTrue(line.contains("class=\"due\" style=\"left:67%\""), line);
    }

    @Test
    void print_anyFigure_fillsABarOnlyIfMet() {
        for (String value : List.of("-50", "0", "0.0081", "15.99", "60", "89.9999", "99.999", "100", "1000000")) {
            assertFullOnlyIfMet(value, 2022, END_OF_2022);
            assertFullOnlyIfMet(value, 2023, AFTER_THE_DEADLINE);
        }
    }

    private static void assertFullOnlyIfMet(String value, int year, LocalDate day) {
        List<Observation> figures = FOSHAN.system().rows().stream()
                .filter(i -> i.unit().isPresent())
                .map(i -> measured(i.code().toString(), value, year, "x"))
                .toList();
        Matcher line = LINE.matcher(page(Language.ZH, day, figures));
        int lines = 0;
        while (line.find()) {
            boolean full = line.group(3).contains("style=\"width:100%\"");
            assertTrue(!full || line.group(1).equals("MET"), line.group(2) + " at " + value);
            lines++;
        }
        assertTrue(lines > 61);
    }

    @Test
    void print_missedAfterTheDeadline_saysSoWithoutAFullBar() {
        String page = page(Language.ZH, AFTER_THE_DEADLINE, List.of(measured("6", "99.99", 2023, "x")));
        assertTrue(page.contains("<li class=\"line s-MISSED\" id=\"row-6\">"));
        assertTrue(line(page, "row-6").contains("style=\"width:95%\""));
    }

    @Test
    void print_chinese_speaksChinese() {
        String page = page(Language.ZH);
        assertTrue(page.contains("<html lang=\"zh-CN\">"));
        assertTrue(page.contains("佛山市“无废城市”建设试点实施方案（公开征求意见稿）"));
        assertTrue(page.contains("征求意见稿；正式文本为"));
        assertTrue(page.contains("按责任单位"));
        assertTrue(page.contains("未填报数据"));
    }

    @Test
    void print_english_speaksEnglish() {
        String page = page(Language.EN);
        assertTrue(page.contains("<html lang=\"en\">"));
        assertTrue(page.contains("Implementation plan of the waste-free city pilot in Foshan"));
        assertTrue(page.contains("By responsible unit"));
        assertTrue(page.contains("No figures were reported."));
        assertFalse(page.contains("无法判定"));
    }

    private static String page(Language language) {
        return page(language, Assessor.of(FOSHAN).assess(List.of()));
    }

    private static String page(Language language, LocalDate day, List<Observation> observations) {
        return page(language, Assessor.of(FOSHAN).assess(observations, day));
    }

    private static String page(Language language, PlanAssessment report) {
        StringWriter page = new StringWriter();
        PrintWriter out = new PrintWriter(page);
        new HtmlReport(ReportView.of(report, language)).print(out);
        out.flush();
        return page.toString();
    }

    private static Observation measured(String code, String value, String source) {
        return measured(code, value, 2022, source);
    }

    private static Observation measured(String code, String value, int year, String source) {
        Indicator indicator = FOSHAN.indicator(IndicatorCode.parse(code)).orElseThrow();
        Figure figure = Figure.of(value, indicator.unit().orElseThrow());
        return observation(code, new ObservedValue.Measured(figure), year, source);
    }

    private static Observation graded(String code, String grade, String source) {
        return observation(code, new ObservedValue.Graded(grade), 2022, source);
    }

    private static Observation observation(String code, ObservedValue value, int year, String source) {
        return Observation.builder()
                .system(FOSHAN.system().id())
                .subject(IndicatorCode.parse(code))
                .territory(FOSHAN.region())
                .period(ReportingPeriod.ofYear(year))
                .value(value)
                .status(ObservationStatus.NORMAL)
                .source(source)
                .build();
    }

    private static String line(String page, String anchor) {
        Matcher line = LINE.matcher(page);
        while (line.find()) {
            if (line.group(2).equals(anchor)) {
                return line.group(3);
            }
        }
        throw new AssertionError("no line " + anchor);
    }

    private static int count(String page, String part) {
        return (page.length() - page.replace(part, "").length()) / part.length();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.programme.Passage;
import org.wastefreecity.model.programme.ProgrammeDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** Every count of ours that docs/seeds.md states stands in one table, and this test counts it again. */
class DocumentCountsTest {
    private static final Wording HEADING = Wording.of("## 计数", "## Counts");
    private static final Wording FIRST = Wording.of("项目", "what");

    private record Row(Wording name, ToLongFunction<ProgrammeDocument> count) {}

    private static Row row(String zh, String en, ToLongFunction<ProgrammeDocument> count) {
        return new Row(Wording.of(zh, en), count);
    }

    private static Row ofPlan(String zh, String en, Function<Plan, Stream<?>> things) {
        return row(zh, en, d -> d.plan().map(p -> things.apply(p).count()).orElse(0L));
    }

    private static final List<Row> ROWS = List.of(
            ofPlan("指标", "indicators", p -> p.system().indicators().stream()),
            ofPlan("指标行（含细分）", "rows of indicators", p -> p.system().rows().stream()),
            ofPlan(
                    "指标表以外的正文承诺",
                    "promises of the text beyond the table",
                    p -> p.supplement().stream().flatMap(s -> s.indicators().stream())),
            ofPlan("现状值或缺失原因", "baselines, or why there is none", p -> p.baselines().stream()),
            ofPlan("目标", "targets", p -> p.targets().stream()),
            ofPlan(
                    "其中写有日期",
                    "of these with a day",
                    p -> p.targets().stream().filter(t -> t.deadline().lastDay().isPresent())),
            ofPlan("任务", "tasks", p -> p.tasks().stream()),
            ofPlan("工作专班（方案）", "working groups of the plan", p -> p.workingGroups().stream()),
            ofPlan("非数据用语登记", "register of phrases that are no data", p -> p.register().stream()),
            row("引用文件", "documents cited", d -> d.cited().size()),
            row(
                    "其中写有文号",
                    "of these with a number",
                    d -> d.cited().stream().filter(c -> c.number().isPresent()).count()),
            row(
                    "其中文号见于本副本",
                    "of these, the number is in the copy",
                    d -> d.cited().stream()
                            .filter(c ->
                                    c.number().isPresent() && c.attestations().isEmpty())
                            .count()),
            row("机构", "organs", d -> d.organs().size()),
            row("工作制度", "routines", d -> d.routines().size()),
            row(
                    "其中写有频次",
                    "of these with a cadence",
                    d -> d.routines().stream()
                            .filter(r -> r.every().isPresent())
                            .count()),
            row("机制", "mechanisms", d -> d.mechanisms().size()),
            row("细胞类型", "kinds of cells", d -> d.cells().size()),
            row("纳入考核", "inclusions in an appraisal", d -> d.appraisals().size()),
            row("声明总数", "declared totals", d -> d.totals().size()),
            row("报告事项", "things reported", d -> d.reported().size()),
            row(
                    "其中为数值",
                    "of these figures",
                    d -> d.reported().stream()
                            .map(r -> r.observation().value())
                            .filter(v -> v instanceof ObservedValue.Measured || v instanceof ObservedValue.Bounded)
                            .count()),
            row("声明合计", "stated sums", d -> d.sums().size()),
            row("已开展工作", "steps", d -> d.steps().size()),
            row(
                    "其中写有时间",
                    "of these with a date",
                    d -> d.steps().stream().filter(s -> s.on().isPresent()).count()),
            row("段落", "paragraphs", d -> d.passages().size()),
            row("其中残缺", "of these damaged", d -> standing(d, Passage.Standing.DAMAGED)),
            row("其中缺失", "of these missing", d -> standing(d, Passage.Standing.MISSING)),
            row("落款日期", "day it bears", d -> d.dated().isPresent() ? 1 : 0));

    private static long standing(ProgrammeDocument document, Passage.Standing standing) {
        return document.passages().stream()
                .filter(p -> p.standing() == standing)
                .count();
    }

    private static String line(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String counted(Language language) {
        List<ProgrammeDocument> documents = Seeds.documents();
        StringBuilder table = new StringBuilder(line(
                Stream.concat(Stream.of(FIRST.in(language)), documents.stream().map(d -> "`" + d.id() + "`"))));
        table.append(line(Stream.concat(Stream.of("---"), documents.stream().map(d -> "---:"))));
        for (Row row : ROWS) {
            table.append(line(Stream.concat(
                    Stream.of(row.name().in(language)), documents.stream().map(d -> {
                        long count = row.count().applyAsLong(d);
                        return count == 0 ? "–" : Long.toString(count);
                    }))));
        }
        return table.toString();
    }

    private static String text(Language language) throws IOException {
        return Files.readString(Path.of("../docs/" + (language == Language.EN ? "seeds.md" : "seeds.zh-CN.md")));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void table_isWhatTheDocumentsHold(Language language) throws IOException {
        String after = text(language).split("\n" + HEADING.in(language) + "\n", -1)[1];
        String table = after.substring(after.indexOf('|'));
        assertEquals(counted(language), table.substring(0, table.indexOf("\n\n") + 1));
    }

    /** Prose says what is there, the table how many: a number of ours in the prose would grow old unseen. */
    @Test
    void prose_statesNoCountOfOurs() throws IOException {
        String words = ROWS.stream()
                .map(r -> r.name().en())
                .filter(n -> n.indexOf(' ') < 0)
                .map(n -> n.substring(0, n.length() - 1))
                .collect(Collectors.joining("|"));
        assertEquals(
                List.of(),
                text(Language.EN)
                        .lines()
                        .filter(l -> !l.startsWith("|") && l.matches(".*\\b\\d+ (" + words + ")s?\\b.*"))
                        .filter(l -> !l.contains("52 indicators") && !l.contains("60 indicators"))
                        .toList());
    }
}

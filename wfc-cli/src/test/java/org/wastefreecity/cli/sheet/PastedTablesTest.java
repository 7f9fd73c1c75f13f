/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.cli.sheet.TableFiles.only;
import static org.wastefreecity.cli.sheet.TableFiles.read;
import static org.wastefreecity.cli.sheet.TableFiles.refusal;
import static org.wastefreecity.cli.sheet.TableFiles.texts;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wastefreecity.model.finding.Finding;

/** Text that a table was pasted into. The annex is that of Foshan's plan as it was extracted; the text around it is ours. */
class PastedTablesTest {
    private static final Path ANNEX = Path.of("src", "test", "resources", "foshan-annex.txt");
    private static final Path CELLS = Path.of("..", "seeds", "src", "test", "resources", "foshan-cells.tsv");

    @TempDir
    private Path folder = Path.of(".");

    private Path write(String text) throws IOException {
        return new TableFiles(folder).write("pasted.txt", text);
    }

    private static List<String> ids(Grid grid) {
        return grid.findings().stream().map(Finding::id).toList();
    }

    @Test
    void read_foshansAnnex_isTheHandMadeTableCellByCell() throws IOException {
        Grid annex = only(ANNEX);
        List<String> rows = texts(annex).stream()
                .map(r -> String.join("\t", r).replace("\n", "\\n"))
                .toList();
        assertEquals("序号\t一级指标\t二级指标\t三级指标\t单位\t2020年\t2023年\\n阶段目标\t指标责任单位\t备注", rows.get(0));
        assertEquals(String.join("\n", Files.readAllLines(CELLS)), String.join("\n", rows.subList(1, rows.size())));
        assertEquals("佛山市“无废城市”建设试点指标体系", annex.name());
    }

    @Test
    void read_foshansAnnex_saysWhereARowWasJoined() throws IOException {
        Grid annex = only(ANNEX);
        assertEquals(List.of("row-joined"), ids(annex));
        assertEquals(10, annex.rows().get(54).size(), "row 54 is split in two and has a cell more than the others");
        Matcher place =
                Pattern.compile("第([0-9]+)行第6列 \\(line ([0-9]+), column 6\\)").matcher(annex.place(10, 5));
        assertTrue(place.matches());
        assertEquals(place.group(1), place.group(2));
        assertEquals("\t59.21", Files.readAllLines(ANNEX).get(Integer.parseInt(place.group(1)) - 1));
    }

    @Test
    void read_tabsBetweenCells_joinsTheLinesOfACell() throws IOException {
        Grid grid = only(write("附件\n指标体系\n"
                + "序号\t指标\t单位\t2023年\n目标\t备注\n"
                + "1\t一般工业固体废物\n产生强度★\t吨/万元\t0.078\t\n"
                + "2\t绿色矿山建成率★\t%\t100\t\n"
                + "3\t秸秆综合利用率★\t%\t96\t新增\n"
                + "\n表后的正文。\n"));
        assertEquals(
                List.of(
                        List.of("序号", "指标", "单位", "2023年\n目标", "备注"),
                        List.of("1", "一般工业固体废物\n产生强度★", "吨/万元", "0.078", ""),
                        List.of("2", "绿色矿山建成率★", "%", "100", ""),
                        List.of("3", "秸秆综合利用率★", "%", "96", "新增")),
                texts(grid));
        assertEquals("指标体系", grid.name());
        assertEquals("第5行第2列 (line 5, column 2)", grid.place(1, 1));
        assertEquals(List.of(), ids(grid));
    }

    @Test
    void read_headingsAcrossATable_areRowsOfTheirOwn() throws IOException {
        Grid grid = only(write("序号\t指标\t单位\n一、源头减量\n1\t甲\t%\n2\t乙\t%\n（二）资源化\n3\t丙\t%\n"));
        assertEquals(List.of("一、源头减量"), texts(grid).get(1));
        assertEquals(List.of("（二）资源化"), texts(grid).get(4));
        assertEquals(List.of(), ids(grid));
    }

    @Test
    void read_aLineBehindAWholeRow_goesOnWithItsLastCellAndIsNoted() throws IOException {
        Grid grid = only(write("序号\t指标\t责任单位\n1\t甲\t市生态环境局\n市商务局\n2\t乙\t市水利局\n"));
        assertEquals(List.of("1", "甲", "市生态环境局\n市商务局"), texts(grid).get(1));
        assertEquals(List.of("line-joined"), ids(grid));
        assertTrue(grid.findings().get(0).place().contains("第3行"));
    }

    @Test
    void read_emptyLineInsideARow_belongsToTheCell() throws IOException {
        for (String broken : List.of("乙\n\n（试行）", "乙\n\n（试行）\n第三行", "乙\n")) {
            Grid grid = only(write("序号\t指标\t单位\n1\t甲\t%\n2\t" + broken + "\t%\n3\t丙\t%\n4\t丁\t%\n"));
            assertEquals(5, grid.rows().size());
            assertEquals(List.of("2", broken, "%"), texts(grid).get(2));
            assertEquals(broken.contains("\n\n") ? List.of("row-joined") : List.of(), ids(grid));
        }
    }

    @Test
    void read_twoTablesWithTextBetween_areTwo() throws IOException {
        List<Grid> grids = read(write("表一\na\tb\nc\td\n\n两表之间的正文。\n\n表二\ne\tf\tg\nh\ti\tj\n"));
        assertEquals(List.of("表一", "表二"), grids.stream().map(Grid::name).toList());
        assertEquals(List.of("h", "i", "j"), texts(grids.get(1)).get(1));
    }

    @Test
    void read_rowsInOneLineOpenedByTabs_loseTheEmptyColumn() throws IOException {
        Grid grid = only(write("Sheet1\n\t序号\t指标\t单位\n\t1\t甲\t%\n\t2\t乙\t%\n"));
        assertEquals(List.of(List.of("序号", "指标", "单位"), List.of("1", "甲", "%"), List.of("2", "乙", "%")), texts(grid));
    }

    @Test
    void read_emptyCornerOfATable_isKept() throws IOException {
        assertEquals(
                List.of(List.of("", "2020", "2023"), List.of("甲", "1", "2"), List.of("乙", "3", "4")),
                texts(write("\t2020\t2023\n甲\t1\t2\n乙\t3\t4\n")));
    }

    @Test
    void read_quotedCells_areReadAsASpreadsheetCopiesThem() throws IOException {
        assertEquals(
                List.of(List.of("序号", "指标\n名称"), List.of("1", "甲 \"乙\"")),
                texts(write("序号\t\"指标\n名称\"\r\n1\t\"甲 \"\"乙\"\"\"\r\n")));
    }

    @Test
    void read_otherEncodings_areUnderstood() throws IOException {
        String text = "序号\t指标\n1\t秸秆综合利用率★\n";
        TableFiles files = new TableFiles(folder);
        for (Path file : List.of(
                files.write("gbk.txt", text, Charset.forName("GB18030")),
                files.write("mark.txt", "\uFEFF" + text),
                files.write("unicode.txt", "\uFEFF" + text, Charset.forName("UTF-16LE")))) {
            assertEquals(List.of("1", "秸秆综合利用率★"), texts(file).get(1), file.toString());
        }
    }

    @Test
    void read_breaksOfWordInsideAParagraph_areLineBreaks() throws IOException {
        assertEquals(
                List.of("1", "甲\n乙"), texts(write("序号\t指标\r\n1\t甲\u000B乙\r\n")).get(1));
    }

    @Test
    void read_commasWithoutTabs_areATableIfAllRowsAre() throws IOException {
        assertEquals(List.of("1", "甲"), texts(write("序号,指标\n1,甲\n")).get(1));
        assertTrue(refusal(write("First, a sentence.\nThen one without.\n")).contains("no table found"));
        assertTrue(refusal(write("News, they say,\nis what, as a rule, has commas, and many.\n"))
                .contains("no table found"));
    }

    @Test
    void read_rowsWithoutEmptyLinesBetween_areNoTable() throws IOException {
        assertTrue(refusal(write("\t序号\n\t指标\n\t1\n\t甲\n")).contains("没有找到表格"));
    }
}

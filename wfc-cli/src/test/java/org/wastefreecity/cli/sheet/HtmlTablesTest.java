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
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlTablesTest {
    @TempDir
    private Path folder = Path.of(".");

    private Path page(String body) throws IOException {
        return new TableFiles(folder).write("page.html", "<html><body>" + body + "</body></html>");
    }

    @Test
    void read_mergedCells_areLaidOutAsABrowserDoes() throws IOException {
        Grid grid = only(
                page(
                        "<table><thead><tr><th rowspan=2>序号<th colspan=2>目标<th rowspan=2>备注</tr>"
                                + "<tr><th>2023<th>2025</tr></thead>"
                                + "<tr><td>1<td>86<td>90<td></tr><tr><td rowspan=0>2<td colspan=3>未统计</tr><tr><td>87<td>91<td>x</tr></table>"));
        assertEquals(
                List.of(
                        List.of("序号", "目标", "", "备注"),
                        List.of("", "2023", "2025", ""),
                        List.of("1", "86", "90", ""),
                        List.of("2", "未统计", "", ""),
                        List.of("", "87", "91", "x")),
                texts(grid));
        assertEquals(2, grid.at(0, 1).colSpan());
        assertEquals(grid.at(0, 0), grid.at(1, 0).origin());
        assertEquals(grid.at(3, 0), grid.at(4, 0).origin());
        assertEquals(3, grid.at(3, 2).origin().colSpan());
        assertEquals("表1第3行第2列 (table 1, row 3, column 2)", grid.place(2, 1));
        assertEquals("表1 (table 1)", grid.name());
    }

    @Test
    void read_spansBehindTheirSection_areCutOff() throws IOException {
        Grid grid = only(
                page("<table><tfoot><tr><td>foot</tfoot><tbody><tr><td rowspan=9>a<td>b<tbody><tr><td>c<td>d</table>"));
        assertEquals(List.of(List.of("a", "b"), List.of("c", "d"), List.of("foot")), texts(grid));
    }

    @Test
    void read_text_isWhatABrowserShows() throws IOException {
        Grid grid = only(page("<table><tr>"
                + "<td> 工业源头<br>减量 <td><p>一</p>\n<p>二  三</p><td>m<sup>2</sup><td>95<sup>[1]</sup>"
                + "<td>一般工业\n固体废物 <b>a\nb</b><td>&nbsp;&lt;<script>x</script><!-- y --> 5&nbsp;%&nbsp;</tr></table>"));
        assertEquals(
                List.of("工业源头\n减量", "一\n二 三", "m²", "95[¹]", "一般工业固体废物 a b", "< 5 %"),
                texts(grid).get(0));
    }

    @Test
    void read_tableInsideACell_isATableOfItsOwn() throws IOException {
        List<Grid> grids =
                read(page("<table><tr><td>外<table id=inner><tr><td>内<td>里</table>文<td>b</table><table></table>"
                        + "<table><caption>指标<br>体系</caption><tr><td>c</table>"));
        assertEquals(
                List.of("表1 (table 1)", "inner", "指标\n体系"),
                grids.stream().map(Grid::name).toList());
        assertEquals(List.of("外文", "b"), texts(grids.get(0)).get(0));
        assertEquals("nested-table", grids.get(0).findings().get(0).id());
        assertEquals(List.of("内", "里"), texts(grids.get(1)).get(0));
        Path file = folder.resolve("page.html");
        assertEquals("inner", Grids.read(file, Optional.of("inner")).get(0).name());
        assertEquals("指标\n体系", Grids.read(file, Optional.of("3")).get(0).name());
        assertTrue(refusal(file, "4").contains("there are 3"));
    }

    @Test
    void read_articleInALayoutTable_isCutAndCostsNoOtherTable() throws IOException {
        List<Grid> grids = read(page("<table><tr><td>" + "正文。".repeat(20_000) + "</table><table><tr><td>甲</table>"));
        assertEquals(2, grids.size());
        assertTrue(grids.get(0).at(0, 0).text().length() <= Budget.CELL_TEXT);
        assertEquals("text-cut", grids.get(0).findings().get(0).id());
    }

    @Test
    void read_encodings_areFoundInOrder() throws IOException {
        TableFiles files = new TableFiles(folder);
        String page = "<html><head><meta charset=\"%s\"></head><table><tr><td>废物★</td></tr></table></html>";
        for (Path file : List.of(
                files.write("utf8.htm", page.formatted("gb2312")),
                files.write("gbk.htm", page.formatted("gb2312"), Charset.forName("GB18030")),
                files.write("wrong.htm", page.formatted("utf-8"), Charset.forName("GB18030")),
                files.write("big5.htm", page.formatted("Big5").replace("废", "廢"), Charset.forName("Big5")),
                files.write("unicode.htm", "\uFEFF" + page.formatted("unicode"), StandardCharsets.UTF_16LE))) {
            assertEquals("废物★", texts(file).get(0).get(0).replace("廢", "废"), file.toString());
        }
    }

    @Test
    void read_pageThatCallsItselfAWorkbook_isRead() throws IOException {
        Path file = new TableFiles(folder).write("报表.xls", "<table border=1><tr><td>甲</td></tr></table>");
        assertEquals("甲", texts(file).get(0).get(0));
    }

    @Test
    void read_tooDeepAPage_isRefused() throws IOException {
        assertEquals(
                "a",
                texts(page("<div>".repeat(300) + "<table><tr><td>a</table>"))
                        .get(0)
                        .get(0));
        assertTrue(
                refusal(page("<div>".repeat(450) + "<table><tr><td>a</table>")).contains("nested deeper than 400"));
    }
}

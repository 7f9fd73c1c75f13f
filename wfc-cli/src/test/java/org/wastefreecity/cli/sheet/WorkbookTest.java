/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.cli.sheet.TableFiles.only;
import static org.wastefreecity.cli.sheet.TableFiles.read;
import static org.wastefreecity.cli.sheet.TableFiles.refusal;
import static org.wastefreecity.cli.sheet.TableFiles.texts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.RichTextString;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Workbooks as POI writes them, of both kinds. */
class WorkbookTest {
    @TempDir
    private Path folder = Path.of(".");

    /** Fills a workbook. */
    private interface Filling {
        void fill(Workbook workbook);
    }

    private Path write(String kind, Filling filling) throws IOException {
        Path file = folder.resolve("table." + kind);
        try (Workbook workbook = kind.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            filling.fill(workbook);
            workbook.write(out);
        }
        return file;
    }

    private static org.apache.poi.ss.usermodel.Cell cell(Sheet sheet, int row, int column) {
        Row cells = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return cells.createCell(column);
    }

    private static void number(Sheet sheet, int row, int column, double value, String format) {
        CellStyle style = sheet.getWorkbook().createCellStyle();
        style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
        cell(sheet, row, column).setCellValue(value);
        sheet.getRow(row).getCell(column).setCellStyle(style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_numbers_areAsTheyAreShown(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Sheet sheet = workbook.createSheet("指标");
            number(sheet, 0, 0, 0.95, "0.00%");
            number(sheet, 0, 1, 95.1, "0.00");
            number(sheet, 0, 2, 95.1, "General");
            number(sheet, 0, 3, 0.0088, "0.0000\"*\"");
            number(sheet, 0, 4, -3.32, "0.0_);(0.0)");
            number(sheet, 0, 5, 1234567.891, "#,##0.00");
            number(sheet, 0, 6, 406600, "0!.0,\"万吨\"");
            number(sheet, 0, 7, 0, "0;-0;\"—\"");
            number(sheet, 0, 8, 1.005, "0.00");
            number(sheet, 0, 9, 0.1 + 0.2, "General");
            number(sheet, 0, 10, 2023, "0\"年\"");
            number(sheet, 0, 11, 1234567890123d, "General");
        });
        assertEquals(
                List.of(
                        "95.00%",
                        "95.10",
                        "95.1",
                        "0.0088*",
                        "(3.3)",
                        "1,234,567.89",
                        "40.7万吨",
                        "—",
                        "1.01",
                        "0.3",
                        "2023年",
                        "1.23457E+12"),
                texts(file).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_dates_areAsTheyAreShownInChina(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Sheet sheet = workbook.createSheet("指标");
            double day = org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDate.of(2023, 12, 31));
            double time = org.apache.poi.ss.usermodel.DateUtil.getExcelDate(LocalDateTime.of(1986, 5, 4, 0, 30));
            number(sheet, 0, 0, day, "yyyy\"年\"m\"月\"d\"日\"");
            number(sheet, 0, 1, day, "yyyy-mm-dd");
            number(sheet, 0, 2, time, "yyyy/m/d h:mm");
            number(sheet, 0, 3, day, "[$-F800]dddd, mmmm dd, yyyy");
            cell(sheet, 0, 4).setCellValue(day);
            CellStyle short14 = workbook.createCellStyle();
            short14.setDataFormat((short) 14);
            sheet.getRow(0).getCell(4).setCellStyle(short14);
            cell(sheet, 0, 5).setCellValue(day);
            CellStyle chinese57 = workbook.createCellStyle();
            chinese57.setDataFormat((short) 57);
            sheet.getRow(0).getCell(5).setCellStyle(chinese57);
        });
        assertEquals(
                List.of("2023年12月31日", "2023-12-31", "1986/5/4 0:30", "2023年12月31日", "2023/12/31", "2023年12月"),
                texts(file).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_formulasTextsAndErrors_areTheirLastResults(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Sheet sheet = workbook.createSheet("指标");
            number(sheet, 0, 0, 3, "General");
            number(sheet, 0, 1, 0, "0.0");
            sheet.getRow(0).getCell(1).setCellFormula("A1*2");
            cell(sheet, 0, 2).setCellFormula("\"甲\"&\"乙\"");
            cell(sheet, 0, 3).setCellFormula("1/0");
            cell(sheet, 0, 4).setCellFormula("A1>2");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
            cell(sheet, 0, 5).setCellValue(true);
            cell(sheet, 0, 6).setCellErrorValue(FormulaError.NA.getCode());
            cell(sheet, 0, 7).setCellValue("工业源头\r\n减量");
        });
        assertEquals(
                List.of("3", "6.0", "甲乙", "#DIV/0!", "TRUE", "TRUE", "#N/A", "工业源头\n减量"),
                texts(file).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_mergedCells_knowTheirOrigin(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Sheet sheet = workbook.createSheet("指标 表");
            cell(sheet, 0, 0).setCellValue("无废城市建设指标");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 6));
            for (int row = 1; row < 4; row++) {
                cell(sheet, row, 0).setCellValue(row);
                cell(sheet, row, 1).setCellValue("源头减量");
                cell(sheet, row, 2).setCellValue("指标" + row);
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 3, 1, 1));
            sheet.addMergedRegion(new CellRangeAddress(7, 9, 0, 1));
        });
        Grid grid = only(file);
        Cell title = grid.at(0, 0);
        assertEquals(3, title.colSpan(), "as far as any cell says something");
        assertEquals(1, title.rowSpan());
        assertEquals(title, grid.at(0, 2).origin());
        assertTrue(grid.at(0, 2).isCovered());
        Cell group = grid.at(1, 1);
        assertEquals(3, group.rowSpan());
        assertEquals("", grid.at(3, 1).text(), "each cell of the group holds the text in the file, but one is shown");
        assertEquals("源头减量", grid.at(3, 1).origin().text());
        assertFalse(grid.at(3, 2).isCovered());
        assertEquals("'指标 表'!C4", grid.place(3, 2));
        assertEquals(4, grid.rows().size());
        assertEquals(List.of(), grid.findings());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_otherTextUnderAMergedCell_isNoted(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Sheet sheet = workbook.createSheet("表");
            cell(sheet, 0, 0).setCellValue("甲");
            cell(sheet, 0, 1).setCellValue("乙");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 1));
        });
        assertEquals("text-under-merged-cell", only(file).findings().get(0).id());
        assertEquals("表!B1", only(file).findings().get(0).place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_textSetHigh_isWrittenHigh(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            Font high = workbook.createFont();
            high.setTypeOffset(Font.SS_SUPER);
            Font plain = workbook.createFont();
            RichTextString text = workbook.getCreationHelper().createRichTextString("951，单位10000m2。");
            text.applyFont(2, 3, high);
            text.applyFont(3, 12, plain);
            text.applyFont(12, 13, high);
            cell(workbook.createSheet("表"), 0, 0).setCellValue(text);
        });
        assertEquals("95¹，单位10000m²。", texts(file).get(0).get(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "xls"})
    void read_sheets_areOfferedInOrderAndChosenByNameOrNumber(String kind) throws IOException {
        Path file = write(kind, workbook -> {
            for (String name : List.of("说明", "隐藏", "空表", "2", "指标")) {
                Sheet sheet = workbook.createSheet(name);
                if (!name.equals("空表")) {
                    cell(sheet, 0, 0).setCellValue(name + "的内容");
                }
            }
            workbook.setSheetVisibility(1, SheetVisibility.HIDDEN);
        });
        assertEquals(
                List.of("说明", "2", "指标"), read(file).stream().map(Grid::name).toList());
        assertEquals("隐藏", Grids.read(file, Optional.of("隐藏")).get(0).name());
        assertEquals("2", Grids.read(file, Optional.of("2")).get(0).name(), "a name comes before a number");
        assertEquals("指标", Grids.read(file, Optional.of("4")).get(0).name(), "the fourth that is shown");
        assertTrue(refusal(file, "5").contains("no sheet or table \"5\"; there are 5: \"说明\""));
        assertTrue(refusal(file, "空表").contains("no table found"));
    }

    @Test
    void read_encryptedWorkbooks_sayWhatToDo() throws IOException, GeneralSecurityException, InvalidFormatException {
        Path plain = write("xlsx", w -> cell(w.createSheet("表"), 0, 0).setCellValue("甲"));
        Path locked = folder.resolve("locked.xlsx");
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("secret");
            try (OPCPackage parts = OPCPackage.open(plain.toFile());
                    OutputStream out = encryptor.getDataStream(files)) {
                parts.save(out);
            }
            try (OutputStream out = Files.newOutputStream(locked)) {
                files.writeFilesystem(out);
            }
        }
        assertTrue(refusal(locked).contains("工作簿已加密"));
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        Path old;
        try {
            old = write("xls", w -> cell(w.createSheet("表"), 0, 0).setCellValue("甲"));
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        assertTrue(refusal(old).contains("the workbook is encrypted"));
    }

    @Test
    void read_textsInTheSheetItself_areRead() throws IOException {
        Path file = folder.resolve("streamed.xlsx");
        try (SXSSFWorkbook workbook = new SXSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            cell(workbook.createSheet("表"), 0, 0).setCellValue("甲<乙>");
            workbook.write(out);
        }
        assertEquals("甲<乙>", texts(file).get(0).get(0));
    }

    @Test
    void read_whatOtherProgramsWrite_isUnderstood() throws IOException {
        Path file = folder.resolve("raw.xlsx");
        try (RawXlsx raw = new RawXlsx(file).sheets(1)) {
            raw.part(
                            "xl/styles.xml",
                            "<x:styleSheet xmlns:x=\"u\"><x:cellStyleXfs><x:xf numFmtId=\"9\"/></x:cellStyleXfs><x:cellXfs><x:xf/>"
                                    + "<x:xf numFmtId=\"10\"/></x:cellXfs></x:styleSheet>")
                    .texts(
                            "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si><r><t>一_x000D_\n</t></r><r><t>二</t></r></si>",
                            1)
                    .sheet(
                            "<sheetData><row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c s=\"1\"><v>0.5</v></c></row>",
                            "",
                            0,
                            "<row r=\"4\"><c r=\"B4\" t=\"inlineStr\"><is><t>内</t></is></c><c t=\"d\"><v>2023-12-31</v></c>"
                                    + "<c><f>B1*2</f></c><c t=\"s\"><v>99</v></c></row></sheetData>");
        }
        Grid grid = only(file);
        assertEquals(
                List.of(List.of("東京", "一\n二", "50.00%"), List.of(), List.of(), List.of("", "内", "2023-12-31")),
                texts(grid));
        assertEquals("formula-without-value", grid.findings().get(0).id());
        assertEquals("S1!D4", grid.findings().get(0).place());
    }

    @Test
    void read_damagedWorkbooks_saySo() throws IOException {
        Path xlsx = write("xlsx", w -> cell(w.createSheet("表"), 0, 0).setCellValue("甲"));
        Path xls = write("xls", w -> cell(w.createSheet("表"), 0, 0).setCellValue("甲"));
        for (Path file : List.of(xlsx, xls)) {
            byte[] whole = Files.readAllBytes(file);
            Files.write(file, java.util.Arrays.copyOf(whole, whole.length / 2));
            assertTrue(refusal(file).contains("damaged"), file.toString());
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.cli.sheet.TableFiles.refusal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no table file says what it is and what to do, in both languages. */
class FileKindTest {
    @TempDir
    private Path folder = Path.of(".");

    private Path packed(String... parts) throws IOException {
        Path file = folder.resolve("packed.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String part : parts) {
                zip.putNextEntry(new ZipEntry(part));
                zip.closeEntry();
            }
        }
        return file;
    }

    private Path compound(String stream) throws IOException {
        Path file = folder.resolve("compound.xls");
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(new byte[8]), stream);
            files.writeFilesystem(out);
        }
        return file;
    }

    @Test
    void of_packedDocuments_areNamed() throws IOException {
        assertTrue(refusal(packed("[Content_Types].xml", "word/document.xml")).contains("Word文档（docx）"));
        assertTrue(refusal(packed("[Content_Types].xml", "xl/workbook.bin")).contains("binary workbook (xlsb)"));
        assertTrue(
                refusal(packed("[Content_Types].xml", "ppt/presentation.xml")).contains("演示文稿"));
        assertTrue(refusal(packed("mimetype", "content.xml")).contains("OpenDocument"));
        assertTrue(refusal(packed("a.txt")).contains("请先解压"));
        assertTrue(refusal(packed("[Content_Types].xml", "xl/workbook.xml")).contains("damaged"));
    }

    @Test
    void of_compoundDocuments_areNamed() throws IOException {
        assertTrue(refusal(compound("WordDocument")).contains("save the document as a web page"));
        assertTrue(refusal(compound("PowerPoint Document")).contains("a presentation (ppt)"));
        assertTrue(refusal(compound("Book")).contains("Excel 5.0/95"));
        assertTrue(refusal(compound("EncryptedPackage")).contains("工作簿已加密"));
        assertTrue(refusal(compound("Other")).contains("不认识的Office文件"));
        assertTrue(refusal(compound("Workbook")).contains("damaged"));
    }

    @ParameterizedTest
    @CsvSource({
        "plan.pdf, %PDF-1.7, a PDF document",
        "plan.rtf, {\\rtf1 , RTF文档",
        "plan.mht, MIME-Version: 1.0, 单个文件网页",
        "plan.gif, GIF89a, 图片",
        "plan.rar, Rar!, an archive",
        "plan.xls, <?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'/>, XML Spreadsheet 2003",
    })
    void of_otherFiles_areNamed(String name, String content, String expected) throws IOException {
        Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
        String message = refusal(file);
        assertTrue(message.contains(expected), message);
        assertTrue(message.startsWith(name + "：") && message.contains(" | " + name + ": "), message);
    }
}

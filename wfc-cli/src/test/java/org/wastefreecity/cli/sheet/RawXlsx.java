/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes an .xlsx file part by part, as no program would. */
final class RawXlsx implements AutoCloseable {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String MAIN = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String LINK = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String LINKS = "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"";

    private final ZipOutputStream zip;

    RawXlsx(Path file) throws IOException {
        zip = new ZipOutputStream(Files.newOutputStream(file));
        part("[Content_Types].xml", HEAD + "<Types/>");
        part(
                "_rels/.rels",
                HEAD + "<Relationships " + LINKS + "><Relationship Id=\"r1\" Type=\"" + LINK
                        + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        part(
                "xl/_rels/workbook.xml.rels",
                HEAD + "<Relationships " + LINKS + ">" + link("s1", "worksheet", "worksheets/sheet1.xml")
                        + link("s2", "sharedStrings", "/xl/sharedStrings.xml")
                        + link("s3", "styles", "../xl/styles.xml")
                        + "</Relationships>");
    }

    private static String link(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + LINK + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    /** The list of sheets: so many that all lead to the one part. */
    RawXlsx sheets(int count) throws IOException {
        StringBuilder sheets = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            sheets.append("<sheet name=\"S").append(i).append("\" r:id=\"s1\"/>");
        }
        return part(
                "xl/workbook.xml",
                HEAD + "<workbook " + MAIN + " xmlns:r=\"" + LINK + "\"><sheets>" + sheets + "</sheets></workbook>");
    }

    RawXlsx part(String name, String text) throws IOException {
        return part(name, text, "", 0, "");
    }

    /** A part whose middle is repeated. */
    RawXlsx part(String name, String before, String middle, long times, String after) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        write(zip, before, middle, times, after);
        zip.closeEntry();
        return this;
    }

    /** The one sheet, its rows repeated. */
    RawXlsx sheet(String before, String middle, long times, String after) throws IOException {
        return part(
                "xl/worksheets/sheet1.xml",
                HEAD + "<worksheet " + MAIN + ">" + before,
                middle,
                times,
                after + "</worksheet>");
    }

    /** The texts that cells share, repeated. */
    RawXlsx texts(String middle, long times) throws IOException {
        return part("xl/sharedStrings.xml", HEAD + "<sst " + MAIN + ">", middle, times, "</sst>");
    }

    static void write(OutputStream out, String before, String middle, long times, String after) throws IOException {
        out.write(before.getBytes(StandardCharsets.UTF_8));
        int together = (int) Math.max(1, Math.min(times, (1 << 16) / Math.max(1, middle.length())));
        byte[] chunk = middle.repeat(together).getBytes(StandardCharsets.UTF_8);
        byte[] one = middle.getBytes(StandardCharsets.UTF_8);
        long left = times;
        for (; left >= together; left -= together) {
            out.write(chunk);
        }
        for (; left > 0; left--) {
            out.write(one);
        }
        out.write(after.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}

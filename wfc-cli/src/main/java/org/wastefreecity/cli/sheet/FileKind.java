/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.wastefreecity.model.wording.Wording;

/** The kinds of file that tables are read from. */
enum FileKind {
    XLSX,
    XLS,
    HTML,
    CSV,
    TEXT;

    private static final int HEAD = 64 * 1024;
    private static final int MOST_PARTS = 10_000;
    private static final Pattern PAGE = Pattern.compile("<(html|table|!doctype html|body|head|div)[\\s>]");
    private static final Wording SAVE_AS =
            Wording.of("请用Excel或WPS打开后另存为xlsx", "Open it in a spreadsheet program and save it as xlsx");
    private static final Wording PASTE = Wording.of(
            "请把其中的表格复制粘贴到Excel后另存为xlsx，或将文档另存为网页（html）",
            "Copy its table into a spreadsheet and save that as xlsx, or save the document as a web page (html)");

    private static final Wording UNPACK = Wording.of("请先解压", "Unpack it first");

    /** What gives away a file that is none of ours, by its first bytes. */
    private static final Map<String, Wording> FOREIGN = Map.of(
            "%PDF", foreign("PDF文档", "a PDF document", PASTE),
            "{\\rtf", foreign("RTF文档", "an RTF document", PASTE),
            "\u0089PNG", foreign("图片", "a picture", PASTE),
            "\u00FF\u00D8\u00FF", foreign("图片", "a picture", PASTE),
            "GIF8", foreign("图片", "a picture", PASTE),
            "II*\0", foreign("图片", "a picture", PASTE),
            "MM\0*", foreign("图片", "a picture", PASTE),
            "Rar!", foreign("压缩包", "an archive", UNPACK),
            "7z\u00BC\u00AF", foreign("压缩包", "an archive", UNPACK));

    /**
     * The kind of a file, by its content.
     *
     * @throws Unreadable if it is none of these, with what to do instead
     */
    static FileKind of(Path file) throws IOException {
        byte[] bytes = head(file);
        String head = new String(bytes, StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, Wording> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                throw new Unreadable(foreign.getValue());
            }
        }
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return packed(file);
        }
        if (head.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return compound(file);
        }
        String extension = extension(file);
        String text =
                head.replace("\0", "").toLowerCase(Locale.ROOT); // a page in UTF-16 reads like one without its zeros
        String start = text.replaceFirst("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .stripLeading();
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet") && start.startsWith("<?xml")) {
            throw refusal("“XML电子表格2003”", "an \"XML Spreadsheet 2003\"", SAVE_AS);
        }
        if (start.startsWith("mime-version:") || extension.equals("mht") || extension.equals("mhtml")) {
            throw refusal(
                    "单个文件网页（mht）",
                    "a single-file web page (mht)",
                    Wording.of("请另存为网页（html）或xlsx", "Save it as a web page (html) or as xlsx"));
        }
        if (extension.startsWith("htm")
                || (start.startsWith("<") && PAGE.matcher(text).find())) {
            return HTML;
        }
        return extension.equals("csv") || extension.equals("tsv") || extension.equals("tab") ? CSV : TEXT;
    }

    /** The extension of a file's name in lower case, without dot; empty if it has none. */
    static String extension(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static FileKind packed(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.size() > MOST_PARTS) {
                throw refusal("部件过多的压缩包", "an archive of too many parts", SAVE_AS);
            }
            if (zip.stream().anyMatch(e -> e.getName().equalsIgnoreCase("xl/workbook.bin"))) {
                throw refusal("二进制工作簿（xlsb）", "a binary workbook (xlsb)", SAVE_AS);
            }
            if (zip.stream().anyMatch(e -> e.getName().equalsIgnoreCase("word/document.xml"))) {
                throw refusal("Word文档（docx）", "a Word document (docx)", PASTE);
            }
            if (zip.stream().anyMatch(e -> e.getName().toLowerCase(Locale.ROOT).startsWith("ppt/"))) {
                throw refusal("演示文稿（pptx）", "a presentation (pptx)", PASTE);
            }
            if (zip.getEntry("mimetype") != null && zip.getEntry("content.xml") != null) {
                throw refusal("OpenDocument文档（ods、odt）", "an OpenDocument file (ods, odt)", SAVE_AS);
            }
            if (zip.getEntry("[Content_Types].xml") == null) {
                throw refusal("压缩包", "an archive", UNPACK);
            }
            return XLSX;
        } catch (ZipException | EOFException e) {
            throw Unreadable.damaged("zip", e);
        }
    }

    private static FileKind compound(Path file) throws IOException {
        Set<String> entries;
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            entries = files.getRoot().getEntryNames().stream().collect(Collectors.toSet());
        } catch (RuntimeException | IOException e) {
            throw Unreadable.damaged("OLE2", e); // the library throws whatever a damaged file leads it to
        }
        if (entries.contains("EncryptedPackage") || entries.contains("EncryptionInfo")) {
            throw Unreadable.encrypted();
        }
        if (entries.contains("WordDocument")) {
            throw refusal("Word文档（doc、wps）", "a Word document (doc, wps)", PASTE);
        }
        if (entries.contains("PowerPoint Document")) {
            throw refusal("演示文稿（ppt）", "a presentation (ppt)", PASTE);
        }
        if (XlsFile.streamName(entries).isPresent()) {
            return XLS;
        }
        Optional<String> old = entries.stream().filter("Book"::equalsIgnoreCase).findAny();
        throw old.isPresent()
                ? refusal("Excel 5.0/95工作簿", "a workbook of Excel 5.0/95", SAVE_AS)
                : refusal("不认识的Office文件", "an Office file of an unknown kind", SAVE_AS);
    }

    private static Unreadable refusal(String zh, String en, Wording repair) {
        return new Unreadable(foreign(zh, en, repair));
    }

    private static Wording foreign(String zh, String en, Wording repair) {
        return Wording.of(
                "这是" + zh + "，不能直接读取。" + repair.zh(), "this is " + en + ", which is not read. " + repair.en());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.wastefreecity.model.wording.Wording;

/** What a file of rows is: told by how it begins, and where that says nothing by its name. */
public enum InputKind {
    /** Plain CSV. */
    CSV,
    /** SDMX-CSV 2.0, whose first heading is STRUCTURE. */
    SDMX,
    /** A JSON document of ours. */
    JSON;

    private static final int LENGTH = 64;

    private static final Wording WORKBOOK = Wording.of(
            "Excel/WPS工作簿或压缩包，不是CSV。请在Excel或WPS中打开数据所在的工作表，另存为“CSV UTF-8（逗号分隔）”",
            "a workbook or an archive and no CSV. Open the sheet that has the rows in a spreadsheet program and save it as \"CSV UTF-8 (comma delimited)\"");
    private static final Map<String, Wording> FOREIGN = Map.of(
            "PK\3\4",
            WORKBOOK,
            "\u00D0\u00CF\u0011\u00E0",
            WORKBOOK,
            "%PDF",
            Wording.of(
                    "PDF文档，不是CSV。请向编制单位索取数据表，或把表格录入Excel后另存为“CSV UTF-8（逗号分隔）”",
                    "a PDF document and no CSV. Ask for the table itself, or enter it into a spreadsheet and save that as \"CSV UTF-8 (comma delimited)\""));

    /**
     * What a file is.
     *
     * @param file the file
     * @return its kind; plain CSV if nothing says otherwise
     * @throws UnreadableInputException if there is no such file, it cannot be read, or it is no text, such as a workbook
     * @throws IOException if reading fails on the way
     */
    public static InputKind of(Path file) throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        byte[] bytes;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            bytes = in.readNBytes(LENGTH);
        }
        refuseForeign(file, new String(bytes, StandardCharsets.ISO_8859_1));
        String head = new String(bytes, StandardCharsets.UTF_8);
        if (head.matches("(?s)\uFEFF?\"?STRUCTURE.*")) {
            return SDMX;
        }
        boolean named = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".json");
        return named || head.matches("(?s)\uFEFF?\\s*\\{.*") ? JSON : CSV;
    }

    /** Names a file that is no text by what it is, instead of by the encoding that it does not have. */
    private static void refuseForeign(Path file, String head) {
        for (Map.Entry<String, Wording> foreign : FOREIGN.entrySet()) {
            if (head.startsWith(foreign.getKey())) {
                Wording what = foreign.getValue();
                throw new UnreadableInputException(Wording.of(file + " 是" + what.zh(), file + " is " + what.en()));
            }
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes an .xls file record by record, as no program would. */
final class RawXls {
    static final int BEGIN = 0x809;
    static final int END = 0x0A;
    static final int SHEET = 0x85;
    static final int TEXTS = 0xFC;
    static final int FIGURES = 0xBD;
    static final int PICTURES = 0xEB;
    static final int GOING_ON = 0x3C;

    private final ByteArrayOutputStream records = new ByteArrayOutputStream();

    RawXls record(int kind, byte... body) {
        word(records, kind);
        word(records, body.length);
        records.writeBytes(body);
        return this;
    }

    /** The beginning of the workbook (5) or of a sheet (16). */
    RawXls begin(int type) {
        return record(BEGIN, bytes(0x0600, type, 0, 0, 0, 0, 0, 0));
    }

    RawXls sheet(char name) {
        return record(
                SHEET, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 0, (byte) 1, (byte) 0, (byte) name);
    }

    RawXls end() {
        return record(END);
    }

    /** A row of ones. */
    RawXls ones(int row, int columns) {
        int[] words = new int[3 + 3 * columns];
        words[0] = row;
        for (int i = 0; i < columns; i++) {
            words[2 + 3 * i + 2] = 0x3FF0; // the upper half of the double 1
        }
        words[words.length - 1] = columns - 1;
        return record(FIGURES, bytes(words));
    }

    static byte[] bytes(int... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int word : words) {
            word(out, word);
        }
        return out.toByteArray();
    }

    private static void word(ByteArrayOutputStream out, int word) {
        out.write(word);
        out.write(word >> 8);
    }

    void write(Path file) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem();
                OutputStream out = Files.newOutputStream(file)) {
            files.createDocument(new ByteArrayInputStream(records.toByteArray()), "Workbook");
            files.writeFilesystem(out);
        }
    }
}

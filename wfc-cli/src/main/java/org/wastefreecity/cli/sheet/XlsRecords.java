/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.wastefreecity.model.wording.Wording;

/**
 * The records of an .xls workbook that say what its cells show; pictures, charts and all others are left out before the library
 * keeps and joins them. Not thread-safe.
 */
final class XlsRecords extends InputStream {
    /** The most different texts. The library keeps each in some 200 bytes, so more would not fit. */
    static final int TEXTS = 300_000;

    private static final int HEADER = 4;
    private static final int TEXT_COUNT = 4;
    private static final Set<Integer> KEPT = Set.of(
            (int) BOFRecord.sid,
            (int) EOFRecord.sid,
            (int) BoundSheetRecord.sid,
            (int) DateWindow1904Record.sid,
            (int) FontRecord.sid,
            (int) FormatRecord.sid,
            (int) ExtendedFormatRecord.sid,
            (int) SSTRecord.sid,
            (int) LabelRecord.sid,
            (int) LabelSSTRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) BoolErrRecord.sid,
            (int) FormulaRecord.sid,
            (int) StringRecord.sid,
            (int) MergeCellsRecord.sid);

    private final InputStream in;
    private byte[] record = new byte[0];
    private int at;
    private boolean kept;

    XlsRecords(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        return at < record.length || fill() ? record[at++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (at == record.length && !fill()) {
            return -1;
        }
        int n = Math.min(length, record.length - at);
        System.arraycopy(record, at, bytes, offset, n);
        at += n;
        return n;
    }

    /** Nothing only at the end: that is how the library finds it. */
    @Override
    public int available() throws IOException {
        return at < record.length || fill() ? record.length - at : 0;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean fill() throws IOException {
        for (byte[] header = in.readNBytes(HEADER); header.length == HEADER; header = in.readNBytes(HEADER)) {
            int kind = unsigned(header, 0);
            int length = unsigned(header, 2);
            if (kind == FilePassRecord.sid) {
                throw Unreadable.encrypted();
            }
            byte[] body = in.readNBytes(length);
            kept = kind == ContinueRecord.sid ? kept : KEPT.contains(kind);
            if (kept && body.length == length) {
                check(kind, body);
                record = new byte[HEADER + length];
                System.arraycopy(header, 0, record, 0, HEADER);
                System.arraycopy(body, 0, record, HEADER, length);
                at = 0;
                return true;
            }
        }
        return false;
    }

    /** The list of texts says how many follow; the library reads no more than that. */
    private static void check(int kind, byte[] body) {
        if (kind == SSTRecord.sid && body.length >= 2 * TEXT_COUNT) {
            long texts = unsigned(body, TEXT_COUNT) + ((long) unsigned(body, TEXT_COUNT + 2) << 16);
            if (texts > TEXTS) {
                throw new Unreadable(Wording.of(
                        "xls工作簿过大：不同的文字超过" + TEXTS + "种。请另存为xlsx，并只留指标表",
                        "too large an xls workbook: more than " + TEXTS
                                + " different texts. Save it as xlsx and keep only the indicator table"));
            }
        }
    }

    private static int unsigned(byte[] bytes, int at) {
        return bytes[at] & 0xFF | (bytes[at + 1] & 0xFF) << 8;
    }
}

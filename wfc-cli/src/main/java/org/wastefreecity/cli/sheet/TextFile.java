/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.wording.Wording;

/**
 * A text file and its encoding: what its byte order mark says; else UTF-8 if it is valid UTF-8 (no other encoding of Chinese
 * text is, but for a word or two); else what a web page says of itself; else GB18030, of which GBK and GB2312 are parts.
 *
 * @param path where it is
 * @param charset its encoding
 * @param mark the length of its byte order mark, in bytes
 */
record TextFile(Path path, Charset charset, int mark) {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Pattern STATED = Pattern.compile("charset\\s*=\\s*[\"']?\\s*([A-Za-z0-9_:.-]+)");
    private static final int HEAD = 4096;
    private static final List<String> PARTS_OF_GB18030 = List.of("gb2312", "gbk", "x-gbk", "gb_2312-80", "cp936");

    /** A file of plain text. */
    static TextFile of(Path path) throws IOException {
        return detect(path, false);
    }

    /** A web page. */
    static TextFile html(Path path) throws IOException {
        return detect(path, true);
    }

    /** Its characters, without the byte order mark. */
    Reader open() throws IOException {
        InputStream in = Files.newInputStream(path);
        in.skipNBytes(mark);
        return new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
    }

    private static TextFile detect(Path path, boolean page) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
            return checked(new TextFile(path, StandardCharsets.UTF_8, 3));
        }
        if (startsWith(head, 0xFF, 0xFE)) {
            return checked(new TextFile(path, StandardCharsets.UTF_16LE, 2));
        }
        if (startsWith(head, 0xFE, 0xFF)) {
            return checked(new TextFile(path, StandardCharsets.UTF_16BE, 2));
        }
        TextFile utf8 = new TextFile(path, StandardCharsets.UTF_8, 0);
        if (utf8.isValid()) {
            return utf8;
        }
        return checked(new TextFile(path, page ? stated(new String(head, StandardCharsets.ISO_8859_1)) : GB18030, 0));
    }

    private static boolean startsWith(byte[] head, int... bytes) {
        return head.length >= bytes.length && Arrays.equals(Arrays.copyOf(head, bytes.length), toBytes(bytes));
    }

    private static byte[] toBytes(int... ints) {
        byte[] bytes = new byte[ints.length];
        for (int i = 0; i < ints.length; i++) {
            bytes[i] = (byte) ints[i];
        }
        return bytes;
    }

    private static Charset stated(String head) {
        Matcher matcher = STATED.matcher(head);
        if (!matcher.find() || PARTS_OF_GB18030.stream().anyMatch(matcher.group(1)::equalsIgnoreCase)) {
            return GB18030;
        }
        try {
            Charset stated = Charset.forName(matcher.group(1));
            return stated.equals(StandardCharsets.UTF_8) ? GB18030 : stated; // UTF-8 it is not: that was tried
        } catch (IllegalArgumentException e) {
            return GB18030; // a name that nobody knows says nothing
        }
    }

    private static TextFile checked(TextFile file) throws IOException {
        if (!file.isValid()) {
            throw new Unreadable(Wording.of(
                    "不是文本（既不是UTF-8，也不是GB18030）。表格请另存为xlsx或“CSV UTF-8”",
                    "not a text: neither UTF-8 nor GB18030. Save the table as xlsx or as \"CSV UTF-8\""));
        }
        return file;
    }

    /** Whether every byte belongs to a character, and none to one that no text has. */
    private boolean isValid() throws IOException {
        try (InputStream bytes = Files.newInputStream(path)) {
            bytes.skipNBytes(mark);
            Reader reader = new InputStreamReader(
                    bytes,
                    charset.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT));
            char[] chunk = new char[1 << 16];
            for (int n = reader.read(chunk); n >= 0; n = reader.read(chunk)) {
                for (int i = 0; i < n; i++) {
                    if (chunk[i] == 0) {
                        return false; // a picture, a program, UTF-16 without its mark
                    }
                }
            }
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.wording.Wording;

/** A document of any format of ours in a JSON file, such as a receipt or a scoring scheme. */
public final class JsonDocument {
    private static final long LARGEST = 64L * 1024 * 1024;

    private JsonDocument() {}

    /**
     * Reads a document.
     *
     * @param <T> its type
     * @param file the file
     * @param type its type
     * @param what what it is called
     * @return the document
     * @throws UnreadableInputException if there is no such file, or no such document in it
     * @throws IOException if reading fails on the way
     */
    public static <T> T read(Path file, Class<T> type, Wording what) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableInputException(Wording.of("是文件夹：" + file, "a folder: " + file));
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableInputException(Wording.of(file + " 超过64 MB", file + " is larger than 64 MB"));
            }
            String text = Files.readString(file, StandardCharsets.UTF_8);
            ObjectMapper mapper = new ObjectMapper().registerModule(new WfcModule());
            try (JsonParser parser = mapper.createParser(text.startsWith("\uFEFF") ? text.substring(1) : text)) {
                T document = mapper.readValue(parser, type);
                if (parser.nextToken() != null) { // a second document would be left out in silence
                    throw isNot(file, what, JsonFault.goesOn(parser.currentTokenLocation()));
                }
                return document;
            }
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(Wording.of("文件不存在：" + file, "no such file: " + file));
        } catch (JacksonException e) {
            throw because(e, isNot(file, what, JsonFault.of(e)));
        } catch (CharacterCodingException e) {
            throw because(e, isNot(file, what, Wording.of("不是UTF-8编码", "not UTF-8")));
        }
    }

    private static UnreadableInputException isNot(Path file, Wording what, Wording why) {
        return new UnreadableInputException(
                Wording.of(file + " 不是" + what.zh() + "：" + why.zh(), file + " is no " + what.en() + ": " + why.en()));
    }

    private static UnreadableInputException because(Exception cause, UnreadableInputException refused) {
        refused.initCause(cause);
        return refused;
    }

    /**
     * Writes a document.
     *
     * @param document the document
     * @param file where to; replaced if it exists
     * @throws UnreadableInputException if the folder is not there or cannot be written to
     * @throws IOException if writing fails on the way
     */
    public static void write(Object document, Path file) throws IOException {
        String json = new ObjectMapper()
                        .registerModule(new WfcModule())
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .writeValueAsString(document)
                + "\n";
        try {
            Files.writeString(file, json, StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            throw because(e, new UnreadableInputException(Wording.of("无法写入：" + file, "cannot be written: " + file)));
        }
    }
}

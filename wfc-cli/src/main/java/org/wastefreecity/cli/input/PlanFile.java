/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
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
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;

/** A plan as a JSON file, such as {@code wfc import-table} writes, or an indicator system by itself. */
public final class PlanFile {
    private static final long LARGEST = 64L * 1024 * 1024;

    private PlanFile() {}

    private static ObjectMapper mapper() {
        return new ObjectMapper().registerModule(new WfcModule()).enable(SerializationFeature.INDENT_OUTPUT);
    }

    /**
     * Reads a plan.
     *
     * @param file the file
     * @return the plan
     * @throws UnreadableInputException if there is no such file, or no plan in it
     * @throws IOException if reading fails on the way
     */
    public static Plan read(Path file) throws IOException {
        return read(file, Plan.class);
    }

    /**
     * Reads an indicator system that stands by itself.
     *
     * @param file the file
     * @return the system with its sources
     * @throws UnreadableInputException if there is no such file, or no system in it
     * @throws IOException if reading fails on the way
     */
    public static SystemDocument readSystem(Path file) throws IOException {
        return read(file, SystemDocument.class);
    }

    /**
     * Whether a file says of itself that it is an indicator system and no plan.
     *
     * @param file the file
     * @return whether its format is that of systems
     * @throws UnreadableInputException if there is no such file, or no JSON in it
     * @throws IOException if reading fails on the way
     */
    public static boolean isSystem(Path file) throws IOException {
        return read(file, JsonNode.class).path("format").asText().startsWith("wfc-system/");
    }

    private static <T> T read(Path file, Class<T> type) throws IOException {
        try {
            if (Files.isDirectory(file)) {
                throw new UnreadableInputException(Wording.of("是文件夹：" + file, "a folder: " + file));
            }
            if (Files.size(file) > LARGEST) {
                throw new UnreadableInputException(
                        Wording.of(file + " 超过64 MB，不像是方案文件", file + " is larger than 64 MB, which no plan is"));
            }
            return mapper().readValue(Files.readString(file, StandardCharsets.UTF_8), type);
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(Wording.of("文件不存在：" + file, "no such file: " + file));
        } catch (JacksonException e) {
            throw notAPlan(file, e.getOriginalMessage(), e);
        } catch (CharacterCodingException e) {
            throw notAPlan(file, "UTF-8", e);
        }
    }

    private static UnreadableInputException notAPlan(Path file, String why, Exception cause) {
        UnreadableInputException refused = new UnreadableInputException(
                Wording.of(file + " 不是方案 JSON（wfc-plan）：" + why, file + " is no plan in JSON (wfc-plan): " + why));
        refused.initCause(cause);
        return refused;
    }

    /**
     * Writes a plan.
     *
     * @param plan the plan
     * @param file where to; replaced if it exists
     * @throws UnreadableInputException if the folder is not there or cannot be written to
     * @throws IOException if writing fails on the way
     */
    public static void write(Plan plan, Path file) throws IOException {
        String json = mapper().writeValueAsString(plan) + "\n";
        try {
            Files.writeString(file, json, StandardCharsets.UTF_8);
        } catch (FileSystemException e) {
            UnreadableInputException refused =
                    new UnreadableInputException(Wording.of("无法写入：" + file, "cannot be written: " + file));
            refused.initCause(e);
            throw refused;
        }
    }
}

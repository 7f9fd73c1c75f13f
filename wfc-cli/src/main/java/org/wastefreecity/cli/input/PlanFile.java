/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.wording.Wording;

/** A plan as a JSON file, such as {@code wfc import-table} writes, or an indicator system by itself. */
public final class PlanFile {
    private static final Wording WHAT = Wording.of("方案 JSON（wfc-plan）", "plan in JSON (wfc-plan)");

    private PlanFile() {}

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
        return JsonDocument.read(file, type, WHAT);
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
        JsonDocument.write(plan, file);
    }
}

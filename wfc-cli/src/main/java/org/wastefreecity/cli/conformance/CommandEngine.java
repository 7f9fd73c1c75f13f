/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.wording.Wording;

/** Another engine, in any language: a command that reads one case a line and writes one answer a line, both as JSON. */
public final class CommandEngine implements Engine {
    private final Process process;
    private final PrintWriter cases;
    private final BufferedReader answers;
    private final JsonNode world;

    private CommandEngine(Process process, JsonNode world) {
        this.process = process;
        this.world = world;
        this.cases = new PrintWriter(new OutputStreamWriter(process.getOutputStream(), StandardCharsets.UTF_8));
        this.answers = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /**
     * Starts the command.
     *
     * @param command the program and its arguments
     * @param world the small country, sent with each case
     * @return the engine; close it
     */
    public static CommandEngine start(List<String> command, JsonNode world) {
        try {
            return new CommandEngine(
                    new ProcessBuilder(command)
                            .redirectError(ProcessBuilder.Redirect.INHERIT)
                            .start(),
                    world);
        } catch (IOException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
    }

    @Override
    public Map<String, String> answer(Case question) {
        ObjectNode line = Kit.JSON.createObjectNode();
        line.put("id", question.id());
        line.put("question", question.question().wire());
        line.set("world", world);
        line.set("given", question.given());
        cases.println(line);
        cases.flush();
        String answer;
        try {
            answer = answers.readLine();
        } catch (IOException e) {
            throw unusable(String.valueOf(e.getMessage()));
        }
        if (answer == null) {
            throw unusable("it ended before case " + question.id());
        }
        return fields(answer, question);
    }

    private static Map<String, String> fields(String answer, Case question) {
        JsonNode node;
        try {
            node = Kit.JSON.readTree(answer);
        } catch (JsonProcessingException e) {
            throw unusable("case " + question.id() + ": " + e.getOriginalMessage());
        }
        Map<String, String> fields = new LinkedHashMap<>();
        node.fields().forEachRemaining(f -> {
            JsonNode value = f.getValue();
            fields.put(f.getKey(), value.isTextual() ? value.textValue() : value.toString());
        });
        return fields;
    }

    private static UnreadableInputException unusable(String why) {
        return new UnreadableInputException(Wording.of("外部引擎无法使用：" + why, "the other engine cannot be used: " + why));
    }

    @Override
    public void close() {
        cases.close();
        process.destroy();
    }
}

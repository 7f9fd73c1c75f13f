/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** An engine of another make: it says "MET" to whatever it is asked. */
final class StrangeEngine {
    private StrangeEngine() {}

    public static void main(String[] args) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            JsonNode node = Kit.JSON.readTree(line);
            if (args.length > 0 && node.path("id").asText().equals(args[0])) {
                return; // it breaks off here
            }
            System.out.println("{\"state\":\"MET\"}");
        }
    }
}

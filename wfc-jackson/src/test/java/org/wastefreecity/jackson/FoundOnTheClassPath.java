/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import org.wastefreecity.model.measure.Figure;

/** Run by {@link WfcModuleTest} in a machine of its own: what somebody writes who has just added the dependency. */
final class FoundOnTheClassPath {
    private FoundOnTheClassPath() {}

    public static void main(String[] arguments) throws IOException {
        ObjectMapper mapper = new ObjectMapper().findAndRegisterModules();
        Figure figure = mapper.readValue("{\"value\":\"95.10\",\"unit\":\"%\"}", Figure.class);
        System.out.println(FoundOnTheClassPath.class.getModule().isNamed() + " "
                + WfcModule.class.getModule().isNamed() + " " + mapper.writeValueAsString(figure));
    }
}

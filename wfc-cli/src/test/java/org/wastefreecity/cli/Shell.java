/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command as a shell would, inside this process or in one of its own. */
record Shell(int code, String out, String err) {
    static Shell run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(err), args);
        return new Shell(code, out.toString(), err.toString());
    }

    /** The command in a process of its own that has 256 MB of heap. */
    static ProcessBuilder small(String... args) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path") + File.pathSeparator + System.getProperty("jdk.module.path", ""),
                Main.class.getName()));
        command.addAll(List.of(args));
        return new ProcessBuilder(command);
    }
}

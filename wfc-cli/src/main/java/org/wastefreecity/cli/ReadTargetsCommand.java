/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.reading.TargetLines;
import org.wastefreecity.model.wording.Wording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Reads target cells, one JSON object a line. */
@Command(
        name = "read-targets",
        mixinStandardHelpOptions = true,
        description = {
            "读取目标单元格：每行输入一个 JSON 对象（name、unit、text，可选 direction、context），每行输出一个读取结果。",
            "Read target cells: a JSON object a line in (name, unit, text; direction, context if known), a reading a line out."
        })
final class ReadTargetsCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = {"JSON Lines 文件（UTF-8）；不给时读标准输入。", "A file of JSON Lines (UTF-8); without it, standard input."
            })
    private @Nullable Path file;

    ReadTargetsCommand() {
        this.spec = CommandSpec.create(); // the command line parser puts the real one in
    }

    @Override
    public Integer call() throws IOException {
        TargetLines lines =
                new TargetLines(spec.commandLine().getOut(), spec.commandLine().getErr());
        if (file == null) {
            return lines.answer(System.in) == 0 ? Main.DONE : Main.FINDINGS;
        }
        try (InputStream in = Files.newInputStream(file)) {
            return lines.answer(in) == 0 ? Main.DONE : Main.FINDINGS;
        } catch (NoSuchFileException e) {
            throw new UnreadableInputException(Wording.of("文件不存在：" + file, "no such file: " + file));
        } catch (IOException e) {
            throw new UnreadableInputException(
                    Wording.of("无法读取文件：" + file + "（" + e.getMessage() + "）", "cannot read " + file + ": " + e));
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.wastefreecity.cli.input.UnreadableInputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command {@code wfc}. Exit codes: 0 done, 1 findings at error level, 2 bad use or unreadable input. */
@Command(
        name = "wfc",
        mixinStandardHelpOptions = true,
        versionProvider = Main.Version.class,
        description = {"无废城市指标体系：查看与评估。", "Indicator systems of the waste-free city programme: show and judge."},
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:完成 done", "1:有错误级问题 findings at error level", "2:用法错误或输入无法读取 bad use or unreadable input"},
        subcommands = {
            SystemsCommand.class,
            ShowCommand.class,
            DiffCommand.class,
            AssessCommand.class,
            TasksCommand.class,
            ExplainCommand.class,
            ReadTargetsCommand.class,
            ImportTableCommand.class,
            MeasuresCommand.class,
            FormulaCommand.class,
            AggregateCommand.class,
            ConformCommand.class,
            ConvertCommand.class,
            ScorecardCommand.class,
            VerifyCommand.class,
            ScoreCommand.class,
            GapCommand.class,
            CheckCommand.class
        })
public final class Main {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int BAD_USE = 2;

    /** For the command line parser. */
    Main() {}

    /**
     * Runs the command and ends the process.
     *
     * @param args the arguments
     */
    public static void main(String[] args) {
        System.exit(run(writer(FileDescriptor.out), writer(FileDescriptor.err), args));
    }

    /**
     * Runs the command.
     *
     * @param out where answers go
     * @param err where findings and complaints go
     * @param args the arguments
     * @return the exit code
     */
    public static int run(PrintWriter out, PrintWriter err, String... args) {
        CommandLine line = new CommandLine(new Main());
        line.setOut(out);
        line.setErr(err);
        line.setExecutionExceptionHandler((e, command, parsed) -> {
            if (e instanceof UnreadableInputException refused) {
                err.println("wfc: "
                        + LanguageChoice.of(command).map(refused.wording()::in).orElseGet(refused::getMessage));
                return BAD_USE;
            }
            throw e; // a fault of ours: let it be seen
        });
        int code = args.length == 0 ? line.execute("--help") : line.execute(args);
        out.flush();
        err.flush();
        return code;
    }

    /** Answers are UTF-8, unless a console says that it shows Chinese in another charset. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        boolean chinese = charset.newEncoder().canEncode("废★☆");
        OutputStream out = new FileOutputStream(descriptor);
        return new PrintWriter(new OutputStreamWriter(out, chinese ? charset : StandardCharsets.UTF_8), false);
    }

    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Main.class.getPackage().getImplementationVersion();
            return new String[] {"wfc " + (version == null ? "(not packaged)" : version)};
        }
    }
}

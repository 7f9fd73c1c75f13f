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
import java.util.List;
import java.util.Set;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.cli.output.AnswerStream;
import org.wastefreecity.model.wording.Wording;
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
        exitCodeList = {"0:完成 done", "1:有错误级问题 findings at error level", "2:用法错误或输入无法读取 bad use or unreadable input"})
public final class Main {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int BAD_USE = 2;

    /** The commands in the order of the help. */
    private static final List<String> COMMANDS = List.of(
            "systems",
            "show",
            "diff",
            "assess",
            "tasks",
            "explain",
            "read-targets",
            "import-table",
            "measures",
            "formula",
            "aggregate",
            "conform",
            "convert",
            "scorecard",
            "verify",
            "score",
            "gap",
            "check");

    /** Needs no command at all. */
    private static final Set<String> VERSION = Set.of("--version", "-V");

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
        // the command that is asked for is made ready alone: to look through all of them takes as long as most answers
        List<String> asked = asked(args);
        for (String name : asked) {
            line.addSubcommand(command(name));
        }
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
        if (out.checkError()) { // what was written is no whole answer: a job must not take it for one
            Wording why = Wording.of(
                    "结果未能全部写出（磁盘已满？），请勿使用", "the answer could not be written to its end (disk full?): do not use it");
            err.println("wfc: " + LanguageChoice.of(asked(line)).map(why::in).orElseGet(why::toString));
            code = BAD_USE;
        }
        err.flush();
        return code;
    }

    private static List<String> asked(String... args) {
        if (args.length > 0 && COMMANDS.contains(args[0])) {
            return List.of(args[0]);
        }
        return args.length == 1 && VERSION.contains(args[0]) ? List.of() : COMMANDS;
    }

    private static CommandLine asked(CommandLine line) {
        CommandLine.ParseResult parsed = line.getParseResult();
        while (parsed != null && parsed.hasSubcommand()) {
            parsed = parsed.subcommand();
        }
        return parsed == null ? line : parsed.commandSpec().commandLine(); // bad use is not parsed to its end
    }

    private static Object command(String name) {
        return switch (name) {
            case "systems" -> new SystemsCommand();
            case "show" -> new ShowCommand();
            case "diff" -> new DiffCommand();
            case "assess" -> new AssessCommand();
            case "tasks" -> new TasksCommand();
            case "explain" -> new ExplainCommand();
            case "read-targets" -> new ReadTargetsCommand();
            case "import-table" -> new ImportTableCommand();
            case "measures" -> new MeasuresCommand();
            case "formula" -> new FormulaCommand();
            case "aggregate" -> new AggregateCommand();
            case "conform" -> new ConformCommand();
            case "convert" -> new ConvertCommand();
            case "scorecard" -> new ScorecardCommand();
            case "verify" -> new VerifyCommand();
            case "score" -> new ScoreCommand();
            case "gap" -> new GapCommand();
            case "check" -> new CheckCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** Answers are UTF-8, unless a console says that it shows Chinese in another charset. */
    private static PrintWriter writer(FileDescriptor descriptor) {
        Console console = System.console();
        Charset charset = console == null ? StandardCharsets.UTF_8 : console.charset();
        boolean chinese = charset.newEncoder().canEncode("废★☆");
        OutputStream out = new AnswerStream(new FileOutputStream(descriptor));
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

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.io.PrintWriter;
import java.util.Collection;
import org.wastefreecity.cli.output.FindingOutput;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import picocli.CommandLine.Model.CommandSpec;

/** What is wrong with the input, on the way to whoever ran the command. */
final class Complaints {
    /** So many are printed; who mends a table begins with the first. */
    static final int MOST = 1000;

    private Complaints() {}

    /** Prints findings beside the answer and tells the exit code they ask for. */
    static int print(Collection<Finding> findings, CommandSpec spec, Language language) {
        return print(findings, 0, spec, language);
    }

    /** Prints the first findings and how many more there are, those included that were counted and not kept; tells the exit code. */
    static int print(Collection<Finding> findings, long notKept, CommandSpec spec, Language language) {
        PrintWriter err = spec.commandLine().getErr();
        findings.stream().limit(MOST).forEach(f -> print(f, err, language));
        printMore(Math.max(0, findings.size() - MOST) + notKept, err, language);
        return findings.stream().anyMatch(f -> f.severity() == Severity.ERROR) ? Main.FINDINGS : Main.DONE;
    }

    /** Prints one finding as a line. */
    static void print(Finding finding, PrintWriter err, Language language) {
        err.println(FindingOutput.label(finding.severity(), language) + " " + finding.id() + " "
                + finding.message().in(language));
    }

    /** Says how many more there are than were kept, if any. */
    static void printMore(long more, PrintWriter err, Language language) {
        if (more > 0) {
            err.println(Wording.of("另有" + more + "个问题未列出", more + " more findings are not listed")
                    .in(language));
        }
        err.flush();
    }
}

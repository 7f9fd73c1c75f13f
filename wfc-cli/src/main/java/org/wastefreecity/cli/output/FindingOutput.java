/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.tables.SafeCsvWriter;
import org.wastefreecity.tables.TableManner;

/** Findings that are the answer, as text, CSV or JSON. */
public final class FindingOutput {
    private final List<Finding> findings;
    private final Map<String, Integer> counts;
    private final Wording summary;
    private final Language language;

    /**
     * An output.
     *
     * @param findings the findings
     * @param counts what was looked at, by name, for JSON
     * @param summary all of it in a sentence
     * @param language of the text
     */
    public FindingOutput(List<Finding> findings, Map<String, Integer> counts, Wording summary, Language language) {
        this.findings = List.copyOf(findings);
        this.counts = counts;
        this.summary = summary;
        this.language = language;
    }

    /**
     * How much a finding matters, in a word.
     *
     * @param severity the severity
     * @param language of the word
     * @return such as ERROR
     */
    public static String label(Severity severity, Language language) {
        return switch (severity) {
            case ERROR -> language == Language.ZH ? "错误" : "ERROR";
            case WARNING -> language == Language.ZH ? "警告" : "WARNING";
            case NOTE -> language == Language.ZH ? "提示" : "NOTE";
        };
    }

    /**
     * Prints a paragraph for each finding, and the summary.
     *
     * @param out where to
     */
    public void printText(PrintWriter out) {
        boolean chinese = language == Language.ZH;
        for (Finding finding : findings) {
            out.println(label(finding.severity(), language) + " " + finding.id() + "  " + finding.place(language));
            out.println((chinese ? "  发现：" : "  found: ") + finding.found(language));
            out.println(
                    (chinese ? "  应为：" : "  expected: ") + finding.expected().in(language));
            out.println((chinese ? "  处理：" : "  repair: ") + finding.repair().in(language));
        }
        out.println(summary.in(language));
    }

    /**
     * Prints CSV: a row for each finding.
     *
     * @param out where to
     * @param manner of the table
     * @throws IOException if writing fails
     */
    public void printCsv(PrintWriter out, TableManner manner) throws IOException {
        StringWriter text = new StringWriter();
        try (SafeCsvWriter csv = SafeCsvWriter.of(text, manner)) {
            csv.write(List.of("severity", "rule", "place", "found", "expected", "repair"));
            for (Finding finding : findings) {
                csv.write(List.of(
                        finding.severity().name(),
                        finding.id(),
                        finding.place(language),
                        finding.found(language),
                        finding.expected().in(language),
                        finding.repair().in(language)));
            }
        }
        out.print(text);
    }

    /**
     * Prints JSON: counts and findings, in both languages.
     *
     * @param out where to
     * @throws IOException if writing fails
     */
    public void printJson(PrintWriter out) throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new WfcModule()).enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.createObjectNode();
        counts.forEach(tree::put);
        tree.set("findings", mapper.valueToTree(findings));
        out.println(mapper.writeValueAsString(tree));
    }
}

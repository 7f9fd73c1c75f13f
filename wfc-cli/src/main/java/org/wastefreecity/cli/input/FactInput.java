/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.ledger.FactDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.aggregation.FactSet;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.tables.Tables;
import org.wastefreecity.tables.UnwritableRowException;

/**
 * Files of facts, the same for every command that takes some: CSV as it stands, and documents in JSON (wfc-facts) as the CSV that holds the
 * same facts.
 */
public final class FactInput {
    private static final Wording FACTS = Wording.of("台账 JSON（wfc-facts）", "facts in JSON (wfc-facts)");
    private static final Wording IN_UTF8 = Wording.of(
            "请另存为“CSV UTF-8（逗号分隔）”，或先用 wfc convert facts --gb18030 转换",
            "Save it as \"CSV UTF-8 (comma delimited)\", or turn it into UTF-8 by wfc convert facts --gb18030");
    private static final String SUFFIX = ".json";
    private static final Pattern LINE = Pattern.compile("(.*\\.json): line ([0-9]+)(?:, column [0-9]+)?( .*)?");

    private FactInput() {}

    /**
     * A file as CSV.
     *
     * @param file the file
     * @return its bytes, or those of its facts
     * @throws UnreadableInputException if there is no such file, it is JSON and no facts, or a fact counts by another measure than ours
     * @throws IOException if reading fails on the way
     */
    public static InputStream open(Path file) throws IOException {
        return InputKind.of(file) == InputKind.JSON
                ? new ByteArrayInputStream(csv(file, document(file)))
                : new Utf8Guard(Files.newInputStream(file), file.toString(), IN_UTF8);
    }

    /**
     * A document of facts.
     *
     * @param file the file
     * @return the document
     * @throws UnreadableInputException if there is no such file, or no facts in it
     * @throws IOException if reading fails on the way
     */
    public static FactDocument document(Path file) throws IOException {
        FactDocument document = JsonDocument.read(file, FactDocument.class, FACTS);
        if (!document.tables().isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    file + " 的数据在所附表格中，请直接给出各表：" + document.tables(),
                    file + " has its facts in tables beside it; give these: " + document.tables()));
        }
        return document;
    }

    private static byte[] csv(Path file, FactDocument document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        OtherMeasure.refuse(file, document.facts(), Seeds.measures2021());
        try {
            Tables.facts(Seeds.measures2021()).write(document.facts(), out);
        } catch (UnwritableRowException e) {
            throw UnreadableInputException.of(file.toString(), e.expected(), e);
        }
        return out.toByteArray();
    }

    /** What findings call a file: nothing if it is the only one, so that they name the line only; a document always has its name. */
    static String name(Path file, List<Path> files) throws IOException {
        String name = KeptInputs.name(file);
        if (InputKind.of(file) == InputKind.JSON) {
            return name.endsWith(SUFFIX) ? name : name + SUFFIX;
        }
        return files.size() == 1 ? "" : name;
    }

    /**
     * How the place of a row begins in the findings on facts.
     *
     * @param file the file of the row
     * @param files all files
     * @return what the number of its line follows
     * @throws IOException if the file cannot be read
     */
    public static String linePrefix(Path file, List<Path> files) throws IOException {
        String name = name(file, files);
        return name.isEmpty() ? "row " : name + ": line ";
    }

    /**
     * Findings as those who sent documents know them: a document has facts and no lines.
     *
     * @param findings findings of the CSV
     * @return the same, at facts where they are of documents
     */
    public static List<Finding> placed(List<Finding> findings) {
        return findings.stream().map(FactInput::placed).toList();
    }

    /**
     * What was wrong with facts, as those who sent them know it, and how much of it was counted and not kept.
     *
     * @param facts the facts
     * @return the findings
     */
    public static List<Finding> findings(FactSet facts) {
        return Stream.concat(more(facts).stream(), placed(facts.findings()).stream())
                .toList();
    }

    /**
     * That more was wrong than is kept.
     *
     * @param facts the facts
     * @return how much more; empty if all is kept
     */
    public static Optional<Finding> more(FactSet facts) {
        int kept = facts.findings().size();
        long more = facts.findingCount() - kept;
        return more == 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "more-findings",
                        Severity.ERROR,
                        "facts",
                        Wording.of("不超过" + kept + "个问题", "at most " + kept + " findings"),
                        Long.toString(more),
                        Wording.of("所列数目的问题未列出，先改正已列出的", "So many are not listed: correct those listed first")));
    }

    private static Finding placed(Finding finding) {
        Matcher line = LINE.matcher(finding.place());
        return line.matches()
                ? new Finding(
                        finding.id(),
                        finding.severity(),
                        line.group(1) + ": facts[" + (Long.parseLong(line.group(2)) - 2) + "]"
                                + (line.group(3) == null ? "" : line.group(3)),
                        finding.expected(),
                        finding.found(),
                        finding.repair())
                : finding;
    }
}

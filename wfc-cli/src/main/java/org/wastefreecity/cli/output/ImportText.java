/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.io.PrintWriter;
import java.util.List;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.RegisterEntry;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.table.ImportedTable;

/** What an import made of a table, for the one who reviews it: counts, columns, and every entry of the register. */
public final class ImportText {
    private final ImportedTable table;
    private final Language language;

    /**
     * A text.
     *
     * @param table what it speaks of
     * @param language in which language
     */
    public ImportText(ImportedTable table, Language language) {
        this.table = table;
        this.language = language;
    }

    /**
     * Prints the summary.
     *
     * @param findings what was odd about the file
     * @param out where to
     */
    public void print(List<Finding> findings, PrintWriter out) {
        out.println(in(table.plan().title()) + "  [" + table.plan().system().id() + "]");
        out.println(in("行数 ", "rows ") + table.rows().size() + in("：", ": ") + count(Confidence.CERTAIN) + " · "
                + count(Confidence.LIKELY) + " · " + count(Confidence.UNREAD));
        out.println(in("指标统计：", "census: ") + census(table.countedCensus()));
        table.declaredCensus().ifPresent(c -> out.println(in("文件所写：", "the document says: ") + census(c)));
        columns(out);
        if (!findings.isEmpty()) {
            out.println();
            out.println(in("文件读取", "the file"));
            TextTable rows = new TextTable(78);
            findings.forEach(f -> rows.row(out, in(f.message())));
        }
        register(out);
        unread(out);
    }

    private String count(Confidence confidence) {
        return in(confidence.label()) + " " + table.count(confidence);
    }

    private String census(Census census) {
        return census.indicators() + " (★ " + census.mandatory() + " · " + in("可选 ", "optional ") + census.optional()
                + " · ☆ " + census.local() + ")";
    }

    private void columns(PrintWriter out) {
        out.println();
        out.println(in("列", "columns"));
        TextTable rows = new TextTable(2, 30, 16, 12, 6);
        int number = 0;
        for (ImportedTable.Column column : table.columns()) {
            rows.row(
                    out,
                    Integer.toString(++number),
                    column.heading().replace('\n', ' '),
                    in(column.kind().label()),
                    column.id(),
                    column.year().map(String::valueOf).orElse(""));
        }
    }

    private void register(PrintWriter out) {
        out.println();
        out.println(in("登记事项 ", "register: ")
                + table.register().size()
                + in(" 条，请逐条核对", " entries, to be checked one by one"));
        TextTable rows = new TextTable(24, 52);
        String before = "";
        for (RegisterEntry entry : table.register()) {
            String place = entry.provenance().place();
            rows.row(
                    out,
                    place.equals(before) ? "" : place,
                    "“" + entry.printed().replace('\n', ' ') + "”  " + in(entry.reason()));
            before = place;
        }
    }

    private void unread(PrintWriter out) {
        List<String> codes = table.rows().stream()
                .filter(r -> r.confidence() == Confidence.UNREAD)
                .map(ImportedTable.Row::code)
                .map(IndicatorCode::toString)
                .toList();
        if (!codes.isEmpty()) {
            out.println();
            out.println(in("先看这些行（有未读出的单元格）：", "look at these rows first (a cell was not read): ")
                    + String.join(", ", codes));
        }
    }

    private String in(Wording wording) {
        return wording.in(language);
    }

    private String in(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }
}

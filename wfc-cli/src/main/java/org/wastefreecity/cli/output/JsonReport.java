/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintWriter;
import org.wastefreecity.jackson.WfcModule;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.wording.Wording.Language;

/** A report as JSON for other programs, always in both languages. */
public final class JsonReport {
    private final PlanAssessment report;

    /**
     * A report.
     *
     * @param report what it says
     */
    public JsonReport(PlanAssessment report) {
        this.report = report;
    }

    /**
     * Prints the report.
     *
     * @param out where to
     * @param by other than by indicator, a field {@code by} is added that lists the codes under each heading
     * @throws IOException if writing fails
     */
    public void print(PrintWriter out, Grouping.Name by) throws IOException {
        ObjectMapper mapper =
                new ObjectMapper().registerModule(new WfcModule()).enable(SerializationFeature.INDENT_OUTPUT);
        ObjectNode tree = mapper.valueToTree(report);
        if (by != Grouping.Name.indicator) {
            ReportView view = ReportView.of(report, Language.ZH);
            ArrayNode sections = tree.putArray("by");
            for (Grouping.Section section : view.sections(by)) {
                ObjectNode node = sections.addObject().put("title", section.title());
                ArrayNode codes = node.putArray("indicators");
                section.rows().forEach(r -> codes.add(r.code()));
            }
        }
        out.println(mapper.writeValueAsString(tree));
    }
}

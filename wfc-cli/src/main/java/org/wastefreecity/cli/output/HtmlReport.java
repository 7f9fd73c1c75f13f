/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.PrintWriter;

/** A report as one HTML page that needs nothing else: no script, no font, no picture from elsewhere. */
public final class HtmlReport {
    private final ReportView view;

    /**
     * A report.
     *
     * @param view what it says
     */
    public HtmlReport(ReportView view) {
        this.view = view;
    }

    /**
     * Prints the page.
     *
     * @param out where to
     */
    public void print(PrintWriter out) {
        StringOutput page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html).render("report.jte", ReportPage.of(view), page);
        out.print(page);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.primitives.ImmutableIntArray;
import java.util.HashMap;
import java.util.Map;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** Which number format each style of a workbook has. Not thread-safe. */
final class XlsxStyles extends DefaultHandler {
    private final ImmutableIntArray.Builder formats = ImmutableIntArray.builder();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Budget budget;
    private boolean inCellStyles;

    XlsxStyles(Budget budget) {
        this.budget = budget;
    }

    /** The values of cells as they are shown, by the index of the style. */
    ShownValues shownValues(boolean since1904) {
        return new ShownValues(formats.build(), codes, since1904);
    }

    @Override
    public void startElement(String uri, String name, String qualified, Attributes attributes) {
        switch (name) {
            case "numFmt" -> {
                String code = attributes.getValue("formatCode");
                if (code != null && code.length() <= FormatCode.LONGEST) {
                    budget.takeEntry();
                    codes.put(XlsxSheet.number(attributes.getValue("numFmtId")), code);
                }
            }
            case "cellXfs" -> inCellStyles = true;
            case "xf" -> {
                if (inCellStyles) {
                    budget.takeEntry();
                    formats.add(Math.max(0, XlsxSheet.number(attributes.getValue("numFmtId"))));
                }
            }
            default -> {}
        }
    }

    @Override
    public void endElement(String uri, String name, String qualified) {
        if (name.equals("cellXfs")) {
            inCellStyles = false;
        }
    }
}

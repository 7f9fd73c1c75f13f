/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.TableManner;
import picocli.CommandLine.Option;

/** Whether CSV begins with the mark by which Excel knows UTF-8. */
final class BomChoice {
    @Option(
            names = "--bom",
            description = {
                "CSV 以字节顺序标记开头，供 Excel 直接打开。",
                "Begin CSV with a byte order mark, so that Excel opens it as UTF-8."
            })
    private boolean bom;

    BomChoice() {}

    /** The manner of CSV; a mark is refused for any other format. */
    TableManner manner(boolean csv) {
        if (bom && !csv) {
            throw new UnreadableInputException(
                    Wording.of("--bom 只用于 --format csv", "--bom goes with --format csv only"));
        }
        return TableManner.RFC_4180.withByteOrderMark(bom);
    }
}

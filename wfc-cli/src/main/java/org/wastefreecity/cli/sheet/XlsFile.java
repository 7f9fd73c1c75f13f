/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** A workbook of the kind .xls (BIFF8, Excel 97 to 2003): read record by record, since its tree would not fit into memory. */
final class XlsFile {
    private XlsFile() {}

    static List<Grid> read(Path file, SheetChoice choice, Budget budget) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(file.toFile(), true)) {
            String stream = streamName(files.getRoot().getEntryNames()).orElseThrow();
            XlsSheets sheets = new XlsSheets(choice, budget);
            try (InputStream in = new XlsRecords(files.createDocumentInputStream(stream))) {
                HSSFRequest request = new HSSFRequest();
                request.addListenerForAllRecords(sheets);
                new HSSFEventFactory().processEvents(request, in);
            }
            return sheets.grids();
        } catch (Unreadable e) {
            throw e;
        } catch (RuntimeException e) {
            throw Unreadable.damaged("BIFF8", e); // the library throws whatever a damaged file leads it to
        }
    }

    /** The stream that holds the sheets, by whatever letters it is written. */
    static Optional<String> streamName(Collection<String> entries) {
        return entries.stream().filter("Workbook"::equalsIgnoreCase).findAny();
    }
}

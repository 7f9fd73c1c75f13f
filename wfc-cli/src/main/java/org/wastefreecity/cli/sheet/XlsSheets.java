/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.common.FormatRun;
import org.apache.poi.hssf.record.common.UnicodeString;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Gathers the cells of the chosen sheets from the records of an .xls workbook. Not thread-safe. */
final class XlsSheets implements HSSFListener {
    private final SheetChoice choice;
    private final Budget budget;
    private final List<BoundSheetRecord> listed = new ArrayList<>();
    private final ImmutableIntArray.Builder formats = ImmutableIntArray.builder();
    private final Map<Integer, String> codes = new HashMap<>();
    private final Set<Integer> highFonts = new HashSet<>();
    private final List<GridBuilder> grids = new ArrayList<>();
    private List<String> texts = List.of();
    private List<Integer> chosen = List.of();
    private List<BoundSheetRecord> byPosition = List.of();
    private int fonts;
    private int depth;
    private int sheet = -1;
    private boolean since1904;
    private @Nullable ShownValues values;
    private @Nullable GridBuilder grid;
    private @Nullable FormulaRecord awaitingText;

    XlsSheets(SheetChoice choice, Budget budget) {
        this.choice = choice;
        this.budget = budget;
    }

    /** The sheets that were chosen, in their order, but for those without any text. */
    List<Grid> grids() {
        List<Grid> built = new ArrayList<>();
        for (int i = 0; i < grids.size(); i++) {
            String name = listed.get(chosen.get(i)).getSheetname();
            grids.get(i).build(Address.places(name)).ifPresent(built::add);
        }
        return built;
    }

    @Override
    public void processRecord(Record record) {
        if (record instanceof BOFRecord begin) {
            begin(begin);
        } else if (record instanceof EOFRecord) {
            end();
        } else if (sheet < 0) {
            workbook(record);
        } else if (grid != null && values != null && depth == 1) { // deeper lies a chart with figures of its own
            sheet(record, grid, values);
        }
    }

    private void begin(BOFRecord begin) {
        depth++;
        if (depth == 1 && begin.getType() != BOFRecord.TYPE_WORKBOOK) {
            sheet++;
            int tab = sheet < byPosition.size() ? listed.indexOf(byPosition.get(sheet)) : -1;
            boolean cells = begin.getType() == BOFRecord.TYPE_WORKSHEET;
            grid = cells && chosen.contains(tab) ? grids.get(chosen.indexOf(tab)) : null;
        }
    }

    private void end() {
        depth--;
        if (depth == 0 && values == null) {
            byPosition = List.of(BoundSheetRecord.orderByBofPosition(listed));
            chosen = choice.among(listed.stream()
                    .map(s -> new SheetChoice.Sheet(s.getSheetname(), !s.isHidden() && !s.isVeryHidden()))
                    .toList());
            for (int tab : chosen) {
                grids.add(new GridBuilder(listed.get(tab).getSheetname(), budget));
            }
            values = new ShownValues(formats.build(), codes, since1904);
        }
    }

    private void workbook(Record record) {
        budget.takeEntry();
        if (record instanceof BoundSheetRecord bound) {
            listed.add(bound);
        } else if (record instanceof DateWindow1904Record window) {
            since1904 = window.getWindowing() == 1;
        } else if (record instanceof FontRecord font) {
            if (font.getSuperSubScript() == FontRecord.SS_SUPER) {
                highFonts.add(fonts);
            }
            fonts += fonts == 3 ? 2 : 1; // there is no font 4
        } else if (record instanceof FormatRecord format) {
            if (format.getFormatString().length() <= FormatCode.LONGEST) {
                codes.put(format.getIndexCode(), format.getFormatString());
            }
        } else if (record instanceof ExtendedFormatRecord style) {
            formats.add(style.getFormatIndex());
        } else if (record instanceof SSTRecord shared) {
            List<String> plain = new ArrayList<>(shared.getNumUniqueStrings());
            for (int i = 0; i < shared.getNumUniqueStrings(); i++) {
                plain.add(budget.takeText(plain(shared.getString(i))));
            }
            texts = plain;
        }
    }

    /** A text with what is set high written high. */
    private String plain(UnicodeString rich) {
        String all = rich.getString();
        StringBuilder plain = new StringBuilder(all.length());
        boolean high = false;
        int from = 0;
        for (int i = 0; i < rich.getFormatRunCount(); i++) {
            FormatRun run = rich.getFormatRun(i);
            int to = Math.max(from, Math.min(all.length(), run.getCharacterPos()));
            plain.append(high ? Superscript.of(all.substring(from, to)) : all.substring(from, to));
            high = highFonts.contains((int) run.getFontIndex());
            from = to;
        }
        plain.append(high ? Superscript.of(all.substring(from)) : all.substring(from));
        return lines(plain.toString());
    }

    private static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    private void sheet(Record record, GridBuilder grid, ShownValues values) {
        if (record instanceof MergeCellsRecord merged) {
            for (int i = 0; i < merged.getNumAreas(); i++) {
                CellRangeAddress area = merged.getAreaAt(i);
                grid.span(
                        area.getFirstRow(),
                        area.getFirstColumn(),
                        area.getLastRow() - area.getFirstRow() + 1L,
                        area.getLastColumn() - area.getFirstColumn() + 1L);
            }
        } else if (record instanceof StringRecord text) {
            if (awaitingText != null) {
                put(grid, awaitingText, values.text(awaitingText.getXFIndex(), lines(text.getString())));
                awaitingText = null;
            }
        } else if (record instanceof LabelSSTRecord label) {
            String shared = label.getSSTIndex() < texts.size() ? texts.get(label.getSSTIndex()) : "";
            String shown = values.text(label.getXFIndex(), shared);
            grid.put(label.getRow(), label.getColumn(), shown.equals(shared) ? shared : budget.takeText(shown));
        } else if (record instanceof CellValueRecordInterface cell) {
            put(grid, cell, shown(cell, values));
        }
    }

    private String shown(CellValueRecordInterface cell, ShownValues values) {
        if (cell instanceof NumberRecord number) {
            return values.number(number.getXFIndex(), number.getValue());
        }
        if (cell instanceof LabelRecord label) {
            return values.text(label.getXFIndex(), lines(label.getValue()));
        }
        if (cell instanceof BoolErrRecord value) {
            return value.isBoolean() ? bool(value.getBooleanValue()) : error(value.getErrorValue());
        }
        if (cell instanceof FormulaRecord formula) {
            awaitingText = formula.hasCachedResultString() ? formula : null;
            return switch (formula.getCachedResultTypeEnum()) {
                case NUMERIC -> values.number(formula.getXFIndex(), formula.getValue());
                case BOOLEAN -> bool(formula.getCachedBooleanValue());
                case ERROR -> error(formula.getCachedErrorValue());
                default -> ""; // the text follows in a record of its own
            };
        }
        return "";
    }

    private static String bool(boolean value) {
        return value ? "TRUE" : "FALSE";
    }

    private static String error(int code) {
        return FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#ERR!";
    }

    private void put(GridBuilder grid, CellValueRecordInterface cell, String text) {
        grid.put(cell.getRow(), cell.getColumn(), budget.takeText(text));
    }
}

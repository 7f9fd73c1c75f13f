/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.tables.SdmxStructure.Type;
import org.wastefreecity.tables.TableColumn.Kind;
import org.wastefreecity.tables.TableColumn.Numbering;

/** What all SDMX-CSV files have in common: the structure and action of a row, its number among rows of one key, its status. */
final class SdmxCells {
    /** Columns that repeat what others say. */
    static final Set<String> PASSED_OVER = Set.of("STRUCTURE_NAME", "SERIES_KEY", "OBS_KEY");

    private static final String INFORMATION = "I";
    private static final String DELETE = "D";
    private static final Set<String> ACTIONS = Set.of("", INFORMATION, "A", "R", "M");

    private final TableColumn structure;
    private final TableColumn structureId;
    private final TableColumn action;
    private final SdmxStructure of;

    SdmxCells(SdmxStructure of, TableColumn structure, TableColumn structureId, TableColumn action) {
        this.of = of;
        this.structure = structure;
        this.structureId = structureId;
        this.action = action;
    }

    static TableColumn structure(Numbering n) {
        return n.required("STRUCTURE", "STRUCTURE", Kind.CODE);
    }

    static TableColumn structureId(Numbering n) {
        return n.required("STRUCTURE_ID", "STRUCTURE_ID", Kind.CODE);
    }

    static TableColumn action(Numbering n) {
        return n.optional("ACTION", "ACTION", Kind.CODE);
    }

    /** A dimension, which every row has to fill. */
    static TableColumn dimension(Numbering n, String id, Kind kind) {
        return n.required(id, id, kind);
    }

    /** A measure or attribute, which a file may leave out. */
    static TableColumn other(Numbering n, String id, Kind kind) {
        return n.optional(id, id, kind);
    }

    void write(RowWriting cells) {
        cells.put(structure, of.type().word());
        cells.put(structureId, of.id());
        cells.put(action, INFORMATION);
    }

    /** Whether a row is one of this structure and brings something. */
    boolean read(RowReading cells) {
        String type = cells.code(structure);
        if (Arrays.stream(Type.values()).noneMatch(t -> t.word().equals(type))) {
            cells.fault(
                    structure,
                    "unknown-structure",
                    Wording.of("dataflow、datastructure或dataprovision", "dataflow, datastructure or dataprovision"));
        }
        if (!CsvHeader.withoutLabel(cells.code(structureId)).equals(of.id())) {
            cells.fault(structureId, "another-structure", Wording.of(of.id(), of.id()));
        }
        String what = cells.code(action);
        if (what.equals(DELETE)) {
            cells.fault(
                    action,
                    "row-deletes",
                    Wording.of("I、A或R：删除不在此执行", "I, A or R: nothing is deleted here"),
                    Wording.of("由保存数据的系统执行删除；该行未读取", "Delete it where the data are kept; the row was not read"));
        } else if (!ACTIONS.contains(what)) {
            cells.fault(action, "unknown-action", Wording.of("I、A或R", "I, A or R"));
        }
        return !cells.isFaulty();
    }

    static void writeStatus(ObservationStatus status, TableColumn code, TableColumn detail, RowWriting cells) {
        cells.put(code, String.valueOf(status.sdmx()));
        boolean told = ObservationStatus.ofSdmx(status.sdmx()).equals(Optional.of(status));
        if (!told) {
            cells.put(detail, status.name());
        }
    }

    /** The status; empty if none is given, or if a fault was found. */
    static Optional<ObservationStatus> readStatus(TableColumn code, TableColumn detail, RowReading cells) {
        Optional<ObservationStatus> named = cells.isGiven(detail)
                ? cells.parsed(detail, "unknown-status", StatusCodes.EXPECTED, StatusCodes::named)
                : Optional.empty();
        if (!cells.isGiven(code)) {
            return named;
        }
        String text = cells.code(code);
        Optional<ObservationStatus> coded =
                text.length() == 1 ? ObservationStatus.ofSdmx(text.charAt(0)) : Optional.empty();
        if (coded.isEmpty()) {
            Optional<Wording> known = StatusCodes.withoutCounterpart(text);
            if (known.isPresent()) {
                cells.fault(code, "status-without-counterpart", StatusCodes.EXPECTED, known.get());
            } else {
                cells.fault(code, "unknown-status", StatusCodes.EXPECTED);
            }
            return Optional.empty();
        }
        if (named.isPresent() && named.get().sdmx() != coded.get().sdmx()) {
            cells.fault(
                    detail,
                    "status-contradicts-code",
                    Wording.of("与代码" + text + "相符的状态", "a status that goes with the code " + text));
            return Optional.empty();
        }
        return named.or(() -> coded);
    }
}

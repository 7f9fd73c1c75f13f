/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.cells.CellCount;
import org.wastefreecity.rules.cells.CellEvent;
import org.wastefreecity.rules.cells.CellRegister;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Waste-free cells: what happened to their status, and how many there are. */
public final class CellShapes {
    /** The format of registers of cells that this version writes and reads. */
    public static final String FORMAT = "wfc-cells/1";

    /** A gain or a loss of status. */
    public static final Shape<CellEvent> EVENT = event();
    /** How many cells there are. */
    public static final Shape<CellCount> COUNT = count();
    /** The register. */
    public static final Shape<CellRegister> REGISTER = register();

    private CellShapes() {}

    private static Shape<CellEvent> event() {
        ObjectShape<CellEvent> page = ObjectShape.of("CellEvent");
        Field<CellEvent, String> cell = page.required("cell", Shape.TEXT, CellEvent::cell);
        Field<CellEvent, String> kind = page.required("kind", Shape.TEXT, CellEvent::kind);
        Field<CellEvent, CellEvent.Change> change =
                page.required("change", Shape.constant(CellEvent.Change.class), CellEvent::change);
        Field<CellEvent, LocalDate> day = page.required("day", ValueShapes.DATE, CellEvent::day);
        Field<CellEvent, RegionCode> territory =
                page.required("territory", ValueShapes.REGION_CODE, CellEvent::territory);
        Field<CellEvent, Optional<String>> source = page.optional("source", Shape.TEXT, CellEvent::source);
        return page.made(v ->
                new CellEvent(v.get(cell), v.get(kind), v.get(change), v.get(day), v.get(territory), v.get(source)));
    }

    private static Shape<CellCount> count() {
        ObjectShape<CellCount> page = ObjectShape.of("CellCount");
        Field<CellCount, Long> least = page.required("least", Shape.large(0, Long.MAX_VALUE), CellCount::least);
        Field<CellCount, Long> most = page.required("most", Shape.large(0, Long.MAX_VALUE), CellCount::most);
        return page.made(v -> new CellCount(v.get(least), v.get(most)));
    }

    private static Shape<CellRegister> register() {
        ObjectShape<CellRegister> page = ObjectShape.of("CellRegister");
        Field<CellRegister, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<CellRegister, List<CellEvent>> events = page.list("events", EVENT, CellRegister::events);
        page.shown("findings", ValueShapes.FINDING.list(), CellRegister::findings);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return CellRegister.of(v.get(events));
        });
    }
}

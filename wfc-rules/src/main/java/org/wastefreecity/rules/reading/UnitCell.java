/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;

/**
 * What a cell of the unit column says (计量单位栏), such as 吨/万元（2020年可比价）.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param printed the cell as printed
 * @param unit the unit; empty if the cell states none, or none that may be adopted: the notes tell which
 * @param basis what the figures are based on, in the words of the cell, such as 2020年可比价
 * @param confidence how sure the reading is; a dash is certainly no unit
 * @param notes what a person should know
 */
public record UnitCell(
        String printed,
        Optional<UnitOfMeasure> unit,
        Optional<String> basis,
        Confidence confidence,
        List<ReadingNote> notes) {

    /** Checks that no part is missing and keeps its own copy of the notes. */
    public UnitCell {
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(basis, "basis");
        Objects.requireNonNull(confidence, "confidence");
        notes = ImmutableList.copyOf(notes);
    }

    /**
     * The unit with its price or population basis in its kind: 吨/万元(2020年价) for 吨/万元（2020年可比价）.
     * <p>
     * Figures in it mix with figures of the same basis only. A basis that names no year (不变价) or is none of prices and persons
     * (折纯) gives no such unit.
     *
     * @return the unit; empty if there is none, or its basis is not one that units have
     */
    public Optional<UnitOfMeasure> unitOnBasis() {
        if (unit.isEmpty() || unit.get().isOnBasis() || basis.isEmpty()) {
            return unit.filter(UnitOfMeasure::isOnBasis);
        }
        try {
            return Optional.of(UnitOfMeasure.parse(unit.get() + "(" + basis.get() + ")"))
                    .filter(UnitOfMeasure::isOnBasis);
        } catch (UnknownUnitException e) {
            return Optional.empty();
        }
    }

    static UnitCell of(String printed, UnitOfMeasure unit) {
        return new UnitCell(printed, Optional.of(unit), Optional.empty(), Confidence.CERTAIN, List.of());
    }

    static UnitCell likely(String printed, UnitOfMeasure unit, ReadingNote note) {
        return new UnitCell(printed, Optional.of(unit), Optional.empty(), Confidence.LIKELY, List.of(note));
    }

    /** A cell that states no unit, and certainly so. */
    static UnitCell none(String printed, ReadingNote... notes) {
        return new UnitCell(printed, Optional.empty(), Optional.empty(), Confidence.CERTAIN, List.of(notes));
    }

    static UnitCell unread(String printed, ReadingNote note) {
        return new UnitCell(printed, Optional.empty(), Optional.empty(), Confidence.UNREAD, List.of(note));
    }

    UnitCell withPrinted(String cell) {
        return new UnitCell(cell, unit, basis, confidence, notes);
    }

    UnitCell withBasis(String words) {
        return new UnitCell(
                printed, unit, Optional.of(basis.map(b -> b + "；" + words).orElse(words)), confidence, notes);
    }

    UnitCell withNote(ReadingNote note, Confidence atMost) {
        List<ReadingNote> all =
                ImmutableList.<ReadingNote>builder().addAll(notes).add(note).build();
        return new UnitCell(printed, unit, basis, confidence.and(atMost), all);
    }

    boolean has(NoteCode code) {
        return notes.stream().anyMatch(n -> n.code() == code);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

/**
 * A cell that would have to change (待更正项), and to what.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param cell the cell
 * @param name the name of its measure
 * @param printed the figure in it
 * @param needed where it would have to lie if it alone were wrong, in the unit it was printed in and rounded outwards; empty if
 *     others would change with it
 * @param slip the power of ten, other than 0, that mends it, such as 4 for 万吨 typed as 吨; empty if none does, or more than one
 */
public record Correction(Cell cell, Wording name, Figure printed, Optional<Bounds> needed, OptionalInt slip) {

    /**
     * Checks the slip.
     *
     * @throws InvalidPartException if it is 0
     */
    public Correction {
        Objects.requireNonNull(cell, "cell");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(printed, "printed");
        Objects.requireNonNull(needed, "needed");
        InvalidPartException.check(!slip.equals(OptionalInt.of(0)), "Correction", "slip", "不为0", "other than 0", slip);
    }

    /**
     * The correction in words.
     *
     * @param near the place spoken of; another one is named
     * @return such as 倾倒丢弃量 16.1 万吨（量级有误，乘以10的-4次方即符，似为万吨与吨之误）
     */
    public Wording words(Place near) {
        String where = cell.place().equals(near) ? " " : "@" + cell.place() + " ";
        String zh = name.zh() + where + printed;
        String en = name.en() + where + printed;
        if (slip.isPresent()) {
            Slip power = Slip.of(printed.unit(), slip.getAsInt());
            String what = power.units().isPresent() ? "a slip of the unit" : "a slip of digits";
            return Wording.of(
                    zh + "（量级有误，" + power.words().zh() + "符" + power.cause().zh() + "）",
                    en + " (" + what + ": " + power.words().en() + " it fits" + cause(power) + ")");
        }
        return needed.map(n -> Wording.of(zh + "（应在" + n + "）", en + " (should be in " + n + ")"))
                .orElseGet(() -> Wording.of(zh, en));
    }

    private static String cause(Slip slip) {
        return slip.units()
                .map(u -> ", as " + u.scale().map(s -> s + " and ones").orElse(u.larger() + " and " + u.smaller())
                        + " confused")
                .orElse("");
    }
}

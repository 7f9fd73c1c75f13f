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
            int power = slip.getAsInt();
            return Wording.of(
                    zh + "（量级有误，乘以10的" + power + "次方即符" + unitZh(power) + "）",
                    en + " (a slip of the unit: times 10^" + power + " it fits" + unitEn(power) + ")");
        }
        return needed.map(n -> Wording.of(zh + "（应在" + n + "）", en + " (should be in " + n + ")"))
                .orElseGet(() -> Wording.of(zh, en));
    }

    private static String unitZh(int power) {
        return switch (Math.abs(power)) {
            case 3 -> "，似为吨与千克之误";
            case 4 -> "，似为万吨与吨之误";
            case 8 -> "，似为亿吨与吨之误";
            default -> "";
        };
    }

    private static String unitEn(int power) {
        return switch (Math.abs(power)) {
            case 3 -> ", as thousands and ones confused";
            case 4 -> ", as 万 and ones confused";
            case 8 -> ", as 亿 and ones confused";
            default -> "";
        };
    }
}

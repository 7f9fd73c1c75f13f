/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.territory;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/**
 * An administrative division (行政区划), such as 440600, Foshan.
 * <p>
 * Named "Region" and not "City" because a plan may bind a province, a city or a county alike. Its code may change while it
 * stays the same place: 公主岭 moved to 长春 and became 220184; each code has its own validity. This class is immutable and
 * thread-safe.
 *
 * @param code its code
 * @param name its name
 * @param validity when it has this code
 */
public record Region(RegionCode code, Wording name, Validity validity) {

    /** Checks that no part is missing. */
    public Region {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(validity, "validity");
    }

    /**
     * A division that exists as far as we know.
     *
     * @param code six digits
     * @param zh its name
     * @param en its English name
     * @return the division
     */
    public static Region of(String code, String zh, String en) {
        return new Region(RegionCode.parse(code), Wording.of(zh, en), Validity.ALWAYS);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * A number of things that a document states (声明总数), with those of them it names: 52 indicators, none of them listed; four
 * fields, all four named.
 * <p>
 * What is not named is missing, and must not be taken for nothing. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param what what is counted
 * @param count how many are stated
 * @param more whether the number is a floor (余, 以上)
 * @param named those that are named
 * @param printed the words as printed
 * @param provenance where it is stated
 */
public record DeclaredTotal(
        String id, Wording what, int count, boolean more, List<Wording> named, String printed, Provenance provenance) {

    /**
     * Copies the names and checks the number.
     *
     * @throws InvalidPartException if id or words are blank, or more are named than are stated
     */
    public DeclaredTotal {
        InvalidPartException.checkText(id, "DeclaredTotal", "id");
        Objects.requireNonNull(what, "what");
        named = ImmutableList.copyOf(named);
        InvalidPartException.checkText(printed, "DeclaredTotal", "printed");
        Objects.requireNonNull(provenance, "provenance");
        InvalidPartException.check(count >= 0, "DeclaredTotal", "count", "非负整数", "0 or more", count);
        InvalidPartException.check(
                more || named.size() <= count,
                "DeclaredTotal",
                "named",
                "不多于" + count + "个",
                "no more than " + count,
                named.size());
    }

    /**
     * How many are stated and not named.
     *
     * @return their number; where the number is a floor, the least it can be
     */
    public int missing() {
        return Math.max(0, count - named.size());
    }

    /**
     * Whether all are named.
     *
     * @return whether nothing is missing
     */
    public boolean isComplete() {
        return !more && missing() == 0;
    }
}

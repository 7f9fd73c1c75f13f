/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;

/**
 * What a sum is over (分组): one territory, one category, one period, one measure.
 * <p>
 * Ordered by territory, category, period and measure as texts. This class is immutable and thread-safe.
 *
 * @param territory the division
 * @param category the id of the waste category
 * @param period the period
 * @param measure the id of the measure
 */
public record GroupKey(RegionCode territory, String category, ReportingPeriod period, String measure)
        implements Comparable<GroupKey> {
    private static final Comparator<GroupKey> ORDER = Comparator.comparing(GroupKey::territory)
            .thenComparing(GroupKey::category)
            .thenComparing(k -> k.period().toString())
            .thenComparing(GroupKey::measure);

    /**
     * Checks the texts.
     *
     * @throws InvalidPartException if one is blank, too long or no Unicode text
     */
    public GroupKey {
        Objects.requireNonNull(territory, "territory");
        checkText(category, "GroupKey", "category");
        Objects.requireNonNull(period, "period");
        checkText(measure, "GroupKey", "measure");
    }

    /** A text that can be written to bytes and read again. */
    static void checkText(String text, String type, String part) {
        InvalidPartException.checkText(text, type, part);
        InvalidPartException.check(
                StandardCharsets.UTF_8.newEncoder().canEncode(text), type, part, "合法的Unicode文字", "Unicode text", text);
    }

    @Override
    public int compareTo(GroupKey other) {
        return ORDER.compare(this, other);
    }
}

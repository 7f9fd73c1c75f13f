/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * That one body took over from others (机构更名、合并), such as 市城市管理局 from 市城管执法局: from that day it answers for what was
 * theirs.
 * <p>
 * What was done before stays on record under the earlier name. This class is immutable and thread-safe.
 *
 * @param from the ids of the bodies that ended; one for a change of name, several for a merger
 * @param into the body that took over; it may be one of a plan, or new
 * @param day its first day in charge
 */
public record Succession(List<String> from, ResponsibleUnit into, LocalDate day) {

    /**
     * Copies the list and checks it.
     *
     * @throws InvalidPartException if nobody ended, an id is blank or stands twice, or a body would succeed itself
     */
    public Succession {
        from = ImmutableList.copyOf(from);
        Objects.requireNonNull(day, "day");
        from.forEach(f -> InvalidPartException.checkText(f, "Succession", "from"));
        InvalidPartException.check(
                !from.isEmpty() && from.stream().distinct().count() == from.size() && !from.contains(into.id()),
                "Succession",
                "from",
                "至少一个其他单位，各列一次",
                "one other body at least, each once",
                from);
    }
}

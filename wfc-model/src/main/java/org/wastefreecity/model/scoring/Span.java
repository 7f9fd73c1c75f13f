/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;

/**
 * A stretch of the number line (区间) as a step or grade is printed, such as {@code [80,90)}: 80以上（含80）至90（不含90）.
 * <p>
 * Both ends are kept, because printed tables state both and may leave gaps or overlap; whether they do is checked where the
 * table is. This class is immutable and thread-safe.
 *
 * @param from the lower end; empty if there is none
 * @param fromIncluded whether it belongs to the span
 * @param to the upper end; empty if there is none
 * @param toIncluded whether it belongs to the span
 */
public record Span(Optional<BigDecimal> from, boolean fromIncluded, Optional<BigDecimal> to, boolean toIncluded) {
    private static final Pattern TEXT = Pattern.compile("([\\[(]) ?([-+0-9.]{0,60}) ?, ?([-+0-9.]{0,60}) ?([\\])])");

    /**
     * Checks that the ends are in order and that something lies between them.
     *
     * @throws InvalidPartException if nothing does, or an end that is not there is included
     */
    public Span {
        from = from.map(Constants::checked);
        to = to.map(Constants::checked);
        InvalidPartException.check(
                (from.isPresent() || !fromIncluded) && (to.isPresent() || !toIncluded),
                "Span",
                "from",
                "不存在的端点不能包含在内",
                "an end that is not there is not included",
                "[ )");
        if (from.isPresent() && to.isPresent()) {
            int order = from.get().compareTo(to.get());
            InvalidPartException.check(
                    order < 0 || (order == 0 && fromIncluded && toIncluded),
                    "Span",
                    "to",
                    "大于" + from.get(),
                    "more than " + from.get(),
                    to.get());
        }
    }

    /**
     * Reads what {@link #toString} prints.
     *
     * @param text such as {@code [80,90)}, or {@code [90,)} without an upper end
     * @return the span
     * @throws InvalidPartException if it is anything else
     */
    public static Span parse(String text) {
        Matcher matcher = text.length() > 130 ? TEXT.matcher("") : TEXT.matcher(text);
        InvalidPartException.check(
                matcher.matches(), "Span", "text", "区间，如 [80,90) 或 [90,)", "a span such as [80,90) or [90,)", text);
        return new Span(
                end(matcher.group(2)),
                matcher.group(1).equals("["),
                end(matcher.group(3)),
                matcher.group(4).equals("]"));
    }

    private static Optional<BigDecimal> end(String text) {
        return Objects.requireNonNull(text).isEmpty() ? Optional.empty() : Optional.of(Figure.parseDecimal(text));
    }

    /**
     * The span as text.
     *
     * @return such as {@code [80,90)}
     */
    @Override
    public String toString() {
        return (fromIncluded ? "[" : "(") + from.map(BigDecimal::toPlainString).orElse("") + ","
                + to.map(BigDecimal::toPlainString).orElse("") + (toIncluded ? "]" : ")");
    }
}

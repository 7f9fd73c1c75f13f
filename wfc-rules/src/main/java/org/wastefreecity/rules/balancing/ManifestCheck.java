/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * Holds what was received against what was sent (联单比对).
 * <p>
 * Tolerance and days are declared by whoever checks, as no rule of law was seen that sets them: a public code base uses 5 % and 0.1 t.
 * A difference is told if it is beyond the share of what was sent and beyond the amount as well. Both hold for figures as they are
 * printed: what their last digits leave open is not granted on top, for 1 万吨 would then agree with 5,001 吨. Where those digits alone
 * could bring the two within the tolerance, the finding says that they are too coarse to decide ({@code manifest-undecided}) instead of
 * that the amounts differ ({@code manifest-difference}). What is wrong with one value is told once, with all that it breaks. This class is immutable and
 * thread-safe.
 */
public final class ManifestCheck {
    private static final int FURTHEST_SLIP = 8;

    private final Rational share;
    private final Figure amount;
    private final OptionalInt days;

    private ManifestCheck(Rational share, Figure amount, OptionalInt days) {
        this.share = share;
        this.amount = amount;
        this.days = days;
    }

    /**
     * A check that calls no receipt late but one from before the sending.
     *
     * @param share the share of the amount sent that may be missing or too much, 0 or more
     * @param amount the amount that may be missing or too much, 0 or more
     * @return the check
     * @throws InvalidPartException if one is negative
     */
    public static ManifestCheck of(Rational share, Figure amount) {
        return of(share, amount, OptionalInt.empty());
    }

    /**
     * A check that knows when a receipt is late.
     *
     * @param share the share of the amount sent that may be missing or too much, 0 or more
     * @param amount the amount that may be missing or too much, 0 or more
     * @param days how many days after it left an amount must be received, 0 or more; days of the calendar
     * @return the check
     * @throws InvalidPartException if one is negative
     */
    public static ManifestCheck of(Rational share, Figure amount, int days) {
        return of(share, amount, OptionalInt.of(days));
    }

    private static ManifestCheck of(Rational share, Figure amount, OptionalInt days) {
        InvalidPartException.check(
                share.signum() >= 0 && amount.value().signum() >= 0 && days.orElse(0) >= 0,
                "ManifestCheck",
                "tolerance",
                "不小于0",
                "0 or more",
                share + ", " + amount + ", " + days);
        return new ManifestCheck(share, Objects.requireNonNull(amount, "amount"), days);
    }

    private record Key(String manifest, String category) {}

    /**
     * Holds lines against each other.
     *
     * @param lines the lines
     * @param asOf the day; what arrived later is not confirmed yet
     * @return the findings, in the order of the lines
     */
    public List<Finding> check(Collection<ManifestLine> lines, LocalDate asOf) {
        Map<Key, Integer> times = new HashMap<>();
        lines.forEach(l -> times.merge(new Key(l.manifest(), l.category()), 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        for (ManifestLine line : lines) {
            Integer count = times.remove(new Key(line.manifest(), line.category()));
            if (count != null && count > 1) {
                findings.add(finding(
                        "manifest-twice",
                        Severity.ERROR,
                        line,
                        Wording.of("联单编号和类别各一次", "each number and category once"),
                        count + "×",
                        Wording.of("两个平台重复报送的只计一次", "Count what two platforms report once")));
            }
            Optional<Figure> received = line.received()
                    .filter(r -> line.receivedOn().map(d -> !d.isAfter(asOf)).orElse(false));
            amounts(line, received).ifPresent(findings::add);
            (received.isPresent() ? late(line) : open(line, asOf)).ifPresent(findings::add);
        }
        return ImmutableList.copyOf(findings);
    }

    private Optional<Finding> open(ManifestLine line, LocalDate asOf) {
        if (days.isPresent() && !asOf.isAfter(line.sentOn().plusDays(days.getAsInt()))) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "manifest-not-confirmed",
                days.isPresent() ? Severity.WARNING : Severity.NOTE,
                line,
                days.isPresent() ? inTime() : Wording.of("接受记录（未指定期限）", "a receipt (no days were declared)"),
                line.sent() + "（" + line.sentOn() + "）",
                Wording.of("向接受单位核实去向", "Ask the receiver where it is")));
    }

    private Wording inTime() {
        return Wording.of(days.orElse(0) + "日内确认接受", "a receipt within " + days.orElse(0) + " days");
    }

    private Optional<Finding> late(ManifestLine line) {
        LocalDate on = line.receivedOn().orElseThrow(); // there is an amount
        String found = line.sentOn() + " → " + on;
        if (on.isBefore(line.sentOn())) {
            return Optional.of(finding(
                    "manifest-received-before-sent",
                    Severity.ERROR,
                    line,
                    Wording.of("接受不早于移出", "a receipt no earlier than the sending"),
                    found,
                    Wording.of("改正日期", "Correct the days")));
        }
        long taken = ChronoUnit.DAYS.between(line.sentOn(), on);
        if (days.isEmpty() || taken <= days.getAsInt()) {
            return Optional.empty();
        }
        return Optional.of(finding(
                "manifest-received-late",
                Severity.WARNING,
                line,
                inTime(),
                found,
                Wording.of(
                        "移出" + taken + "日后才接受；核对日期，或说明原因",
                        "It was received " + taken + " days after the sending: check the days, or say why")));
    }

    private Optional<Finding> amounts(ManifestLine line, Optional<Figure> received) {
        Figure sent = line.sent();
        String found = sent + received.map(r -> " → " + r).orElse("");
        boolean alike = sent.unit().isComparableTo(amount.unit())
                && received.map(r -> r.unit().isComparableTo(amount.unit())).orElse(true);
        if (!alike) {
            return Optional.of(finding(
                    "figure-of-another-kind",
                    Severity.ERROR,
                    line,
                    Wording.of("以“" + amount.unit() + "”计的数值", "amounts in " + amount.unit()),
                    found,
                    Wording.of("改正计量单位", "Correct the unit")));
        }
        boolean apart = received.isPresent() && !isClose(in(sent), in(received.get()));
        boolean below = sent.value().signum() < 0
                || received.map(r -> r.value().signum() < 0).orElse(false);
        if (below) {
            return Optional.of(finding(
                    "manifest-amount-not-possible",
                    Severity.ERROR,
                    line,
                    apart
                            ? Wording.of(
                                    "不小于0的数量；且" + tolerance().zh(),
                                    "amounts of 0 or more; and " + tolerance().en())
                            : Wording.of("不小于0的数量", "amounts of 0 or more"),
                    found,
                    Wording.of("核对数量及其符号", "Check the amount and its sign")));
        }
        return apart ? Optional.of(difference(line, received.orElseThrow(), found)) : Optional.empty();
    }

    private Wording tolerance() {
        String percent = percent(share);
        return Wording.of(
                "与移出量相差不超过" + percent + "或" + amount, "at most " + percent + " of what was sent apart, or " + amount);
    }

    private static String percent(Rational share) {
        return share.times(Rational.of(100))
                        .toBigDecimal(6, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString()
                + " %";
    }

    private Finding difference(ManifestLine line, Figure received, String found) {
        List<Integer> powers = new ArrayList<>();
        for (int power = -FURTHEST_SLIP; power <= FURTHEST_SLIP; power++) {
            if (power != 0
                    && isClose(
                            in(line.sent()), in(received).times(Rational.of(10).pow(power)))) {
                powers.add(power);
            }
        }
        if (powers.size() != 1) {
            return mayAgree(line.sent(), received)
                    ? undecided(line, received, found, tolerance())
                    : finding(
                            "manifest-difference",
                            Severity.WARNING,
                            line,
                            tolerance(),
                            found,
                            Wording.of("核对两端称重记录", "Check the weighing at both ends"));
        }
        Slip slip = Slip.of(received.unit(), powers.get(0));
        return finding(
                slip.id(),
                Severity.WARNING,
                line,
                tolerance(),
                found,
                Wording.of(
                        "接受量" + slip.words().zh() + "与移出量相符" + slip.cause().zh(),
                        "Times 10^" + slip.power() + " the receipt fits what was sent"
                                + slip.cause().en()));
    }

    private static Finding undecided(ManifestLine line, Figure received, String found, Wording tolerance) {
        String sent = half(line.sent());
        String got = half(received);
        return finding(
                "manifest-undecided",
                Severity.WARNING,
                line,
                tolerance,
                found,
                Wording.of(
                        "按所写数值超出容差，但末位数字（移出量±" + sent + "，接受量±" + got + "）太粗，无法判断；请按称重记录填写到更小的数位",
                        "As printed they are further apart, but their last digits are too coarse to tell (sent ±" + sent
                                + ", received ±" + got + "): state the amounts to a smaller digit, as weighed"));
    }

    private static String half(Figure figure) {
        return Figure.of(figure.halfOfLastPlace(), figure.unit()).toString();
    }

    private Rational in(Figure figure) {
        return figure.valueIn(amount.unit());
    }

    private Rational open(Figure figure) {
        return in(Figure.of(figure.halfOfLastPlace(), figure.unit()));
    }

    private boolean isClose(Rational sent, Rational received) {
        Rational apart = sent.minus(received).abs();
        return apart.compareTo(in(amount)) <= 0 || apart.compareTo(sent.abs().times(share)) <= 0;
    }

    /** Whether amounts that were rounded to these figures can be within the tolerance: those nearest to each other are, if any. */
    private boolean mayAgree(Figure sent, Figure received) {
        Rational apart = in(sent).minus(in(received)).abs().minus(open(sent)).minus(open(received));
        Rational nearest =
                in(sent).compareTo(in(received)) > 0 ? in(sent).minus(open(sent)) : in(sent).plus(open(sent));
        return apart.compareTo(in(amount)) <= 0 || apart.compareTo(nearest.times(share)) <= 0;
    }

    private static Finding finding(
            String id, Severity severity, ManifestLine line, Wording expected, String found, Wording repair) {
        return new Finding(id, severity, line.manifest() + "/" + line.category(), expected, found, repair);
    }
}

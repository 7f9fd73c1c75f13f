/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.wording.Wording;

/**
 * Holds what was received against what was sent (联单比对).
 * <p>
 * The tolerance is declared by whoever checks, as no rule of law was seen that sets one: a public code base uses 5 % and 0.1 t. A
 * difference is told if it is beyond the share of what was sent and beyond the amount as well, after what rounding explains. This
 * class is immutable and thread-safe.
 */
public final class ManifestCheck {
    private final Rational share;
    private final Figure amount;
    private final int days;

    private ManifestCheck(Rational share, Figure amount, int days) {
        this.share = share;
        this.amount = amount;
        this.days = days;
    }

    /**
     * A check.
     *
     * @param share the share of the amount sent that may be missing or too much, 0 or more
     * @param amount the amount that may be missing or too much, 0 or more
     * @param days how many days after it left an amount must be confirmed, 0 or more
     * @return the check
     * @throws InvalidPartException if one is negative
     */
    public static ManifestCheck of(Rational share, Figure amount, int days) {
        InvalidPartException.check(
                share.signum() >= 0 && amount.value().signum() >= 0 && days >= 0,
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
            if (received.isEmpty()) {
                if (asOf.isAfter(line.sentOn().plusDays(days))) {
                    findings.add(finding(
                            "manifest-not-confirmed",
                            Severity.WARNING,
                            line,
                            Wording.of(days + "日内确认接受", "a receipt within " + days + " days"),
                            line.sent() + "（" + line.sentOn() + "）",
                            Wording.of("向接受单位核实去向", "Ask the receiver where it is")));
                }
            } else {
                compare(line, received.get()).ifPresent(findings::add);
            }
        }
        return ImmutableList.copyOf(findings);
    }

    private Optional<Finding> compare(ManifestLine line, Figure received) {
        Figure sent = line.sent();
        if (!sent.unit().isComparableTo(received.unit()) || !sent.unit().isComparableTo(amount.unit())) {
            return Optional.of(finding(
                    "figure-of-another-kind",
                    Severity.ERROR,
                    line,
                    Wording.of("以“" + amount.unit() + "”计的数值", "amounts in " + amount.unit()),
                    sent + "；" + received,
                    Wording.of("改正计量单位", "Correct the unit")));
        }
        if (line.receivedOn().map(d -> d.isBefore(line.sentOn())).orElse(false)) {
            return Optional.of(finding(
                    "manifest-received-before-sent",
                    Severity.ERROR,
                    line,
                    Wording.of("接受不早于移出", "a receipt no earlier than the sending"),
                    line.sentOn() + " → "
                            + line.receivedOn().map(LocalDate::toString).orElse(""),
                    Wording.of("改正日期", "Correct the days")));
        }
        Rational out = in(sent);
        if (isClose(out, in(received), open(sent), open(received))) {
            return Optional.empty();
        }
        List<Integer> powers = new ArrayList<>();
        for (int power = -8; power <= 8; power++) {
            Rational factor = Rational.of(10).pow(power);
            if (power != 0
                    && isClose(
                            out,
                            in(received).times(factor),
                            open(sent),
                            open(received).times(factor))) {
                powers.add(power);
            }
        }
        boolean slip = powers.size() == 1;
        return Optional.of(finding(
                slip ? "unit-slip" : "manifest-difference",
                Severity.WARNING,
                line,
                Wording.of(
                        "与移出量相差不超过" + share + "或" + amount,
                        "a difference of at most " + share + " of it, or " + amount),
                sent + " → " + received,
                slip
                        ? Wording.of(
                                "接受量乘以10的" + powers.get(0) + "次方即符，似为计量单位之误",
                                "Times 10^" + powers.get(0) + " the receipt fits: a slip of the unit, it seems")
                        : Wording.of("核对两端称重记录", "Check the weighing at both ends")));
    }

    private Rational in(Figure figure) {
        return figure.valueIn(amount.unit());
    }

    private Rational open(Figure figure) {
        return in(Figure.of(figure.halfOfLastPlace(), figure.unit()));
    }

    private boolean isClose(Rational sent, Rational received, Rational openSent, Rational openReceived) {
        Rational apart = sent.minus(received).abs().minus(openSent).minus(openReceived);
        return apart.compareTo(in(amount)) <= 0
                || apart.compareTo(sent.abs().plus(openSent).times(share)) <= 0;
    }

    private static Finding finding(
            String id, Severity severity, ManifestLine line, Wording expected, String found, Wording repair) {
        return new Finding(id, severity, line.manifest() + "/" + line.category(), expected, found, repair);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.wording.Wording;

/**
 * Puts findings about one impossible value together (一值一条), and those about one cell with two values: whoever reads a file, keeps balances
 * or looks along a series meets the same value and tells it in its own way. Told is the worst of them, with everything else that the value breaks. For one thread.
 */
final class OnceTold {
    private static final Set<String> IMPOSSIBLE = Set.of("impossible-value", "figure-not-possible");
    private static final Set<String> OF_A_VALUE =
            Set.of("impossible-value", "figure-not-possible", "unit-slip", "digit-slip", "series-jump");
    private static final Set<String> TWICE = Set.of("contradicting-rows", "duplicate-contradicts");

    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> broken = new HashMap<>();

    /** Findings at a place are about a value, if they are about a value at all. */
    void at(String place, String value) {
        values.put(place, value);
    }

    /** A rule that is broken at a place is broken by a value alone. */
    void by(String rule, String place, String value) {
        broken.put(rule + " " + place, value);
    }

    private Optional<String> value(Finding finding) {
        Optional<String> value = Optional.ofNullable(values.get(finding.place()));
        return Optional.ofNullable(broken.get(finding.id() + " " + finding.place()))
                .or(() -> value.filter(v -> OF_A_VALUE.contains(finding.id())))
                .or(() -> value.filter(v -> TWICE.contains(finding.id())).map(v -> "≠ " + v));
    }

    /** What the others of a group are told with. */
    private static boolean isFirst(Finding finding) {
        return IMPOSSIBLE.contains(finding.id()) || TWICE.contains(finding.id());
    }

    /** The findings, each impossible value told once where it was told first. */
    List<Finding> of(List<Finding> findings) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        findings.forEach(f -> value(f).ifPresent(
                        v -> groups.computeIfAbsent(v, k -> new ArrayList<>()).add(f)));
        groups.values().removeIf(g -> g.size() == 1 || g.stream().noneMatch(OnceTold::isFirst));
        List<Finding> told = new ArrayList<>();
        for (Finding finding : findings) {
            Optional<String> value = value(finding);
            List<Finding> group =
                    value.map(v -> groups.getOrDefault(v, List.of())).orElse(List.of());
            if (group.isEmpty()) {
                told.add(finding);
            } else if (group.get(0) == finding) {
                told.add(together(value.orElseThrow().replaceFirst("^≠ ", ""), group));
            }
        }
        return told;
    }

    private static Finding together(String value, List<Finding> group) {
        Finding worst = group.stream()
                .filter(f -> f.severity() == Severity.ERROR && isFirst(f))
                .findFirst()
                .orElseGet(() -> group.stream()
                        .filter(OnceTold::isFirst)
                        .findFirst()
                        .orElseThrow()); // groups without one are told apart
        List<Finding> others = group.stream()
                .filter(f -> f != worst && !IMPOSSIBLE.contains(f.id()))
                .toList();
        return new Finding(
                worst.id(),
                worst.severity(),
                worst.place().contains(value) ? worst.place() : worst.place() + " " + value,
                Wording.of(
                        worst.expected().zh()
                                + joined(others, "；且", f -> f.expected().zh() + "（" + f.id() + "）"),
                        worst.expected().en()
                                + joined(others, "; and ", f -> f.expected().en() + " (" + f.id() + ")")),
                worst.found() + joined(others, "; ", Finding::found),
                Wording.of(
                        worst.repair().zh()
                                + joined(group, worst, "；", f -> f.repair().zh()),
                        worst.repair().en()
                                + joined(group, worst, ". ", f -> f.repair().en())));
    }

    private static String joined(List<Finding> group, Finding worst, String by, Function<Finding, String> text) {
        Set<String> more = new LinkedHashSet<>();
        group.stream().filter(f -> isInformative(f, worst)).map(text).forEach(more::add);
        more.remove(text.apply(worst));
        return more.stream().map(m -> by + m).collect(Collectors.joining());
    }

    /** Beside a finding of the same rule, one that only says so again adds nothing. */
    private static boolean isInformative(Finding finding, Finding worst) {
        return finding != worst && !IMPOSSIBLE.contains(finding.id());
    }

    private static String joined(List<Finding> others, String by, Function<Finding, String> text) {
        return others.stream().map(text).distinct().map(m -> by + m).collect(Collectors.joining());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.OneLanguage;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.wording.Wording;

/** Says contradictions as findings: rule, place, size, and which cells are likeliest wrong. */
final class ContradictionWords {
    private static final int SHOWN = 5;

    private ContradictionWords() {}

    static List<Finding> findings(Contradiction contradiction) {
        List<Finding> all = new ArrayList<>();
        Wording repair = repair(contradiction);
        for (Cell cell : contradiction.outside()) {
            all.add(new Finding(
                    "figure-not-possible",
                    Severity.WARNING,
                    cell.toString(),
                    Wording.of("取值范围内的数值", "a figure within what is possible"),
                    contradiction.repairs().stream()
                            .flatMap(r -> r.corrections().stream())
                            .filter(c -> c.cell().equals(cell))
                            .map(c -> c.printed().toString())
                            .findFirst()
                            .orElse("?"),
                    isOutsideAlone(contradiction)
                            ? repair
                            : Wording.of("该值必误；查明应为多少", "It is wrong in any case: find out what is right")));
        }
        for (BrokenIdentity broken : contradiction.broken()) {
            all.add(finding(broken, repair));
        }
        return all;
    }

    /** Whether the cells that are not possible are all that has to change. */
    private static boolean isOutsideAlone(Contradiction contradiction) {
        return contradiction.outside().size() == contradiction.atLeast();
    }

    private static Finding finding(BrokenIdentity broken, Wording repair) {
        Optional<Identity> identity = broken.identity();
        String sums = broken.summands().stream()
                .map(s -> signed(s.coefficient())
                        + OneLanguage.both(s.name())
                        + where(s.cell(), broken.place())
                        + s.figure().map(Figure::toString).orElse("?"))
                .collect(Collectors.joining(" "));
        boolean notNegative = identity.map(i -> i.relation() == Identity.Relation.NOT_NEGATIVE)
                .orElse(false);
        String is = notNegative ? " ≥ 0" : " = 0";
        boolean open = identity.map(i -> !i.isVerified()).orElse(false);
        return new Finding(
                identity.map(Identity::id).orElse("identities-contradict"),
                Severity.WARNING,
                broken.place().toString(),
                Wording.of(
                        identity.map(i -> i.name().zh()).orElse("几条平衡关系同时成立，由此") + is + (open ? "（关系未经官方文本核实）" : ""),
                        identity.map(i -> i.name().en()).orElse("several identities kept at once, hence")
                                + is
                                + (open ? " (the identity is not verified)" : "")),
                sums + broken.sum().map(s -> " = " + s).orElse("") + "；超出舍入 beyond rounding " + broken.gap(),
                repair);
    }

    private static String where(Cell cell, Place near) {
        return cell.place().equals(near) ? " " : "@" + cell.place() + " ";
    }

    private static String signed(String coefficient) {
        String size = coefficient.startsWith("-") ? coefficient.substring(1) : coefficient;
        return (coefficient.startsWith("-") ? "− " : "+ ") + (size.equals("1") ? "" : size + "·");
    }

    private static Wording repair(Contradiction contradiction) {
        if (!contradiction.isLocated()) {
            return Wording.of(
                    "至少" + contradiction.atLeast() + "处有误，未能定位；请核对全部数值",
                    "At least " + contradiction.atLeast()
                            + " cells are wrong; which ones was not found. Check them all");
        }
        Place near = contradiction.broken().isEmpty()
                ? contradiction.outside().get(0).place()
                : contradiction.broken().get(0).place();
        List<List<Correction>> ways = contradiction.repairs().stream()
                .map(r -> shown(r, contradiction))
                .distinct()
                .toList();
        int cells = ways.get(0).size();
        int count = ways.size();
        List<List<Correction>> shown = ways.subList(0, Math.min(SHOWN, count));
        return Wording.of(
                "最少改" + cells + "处即可，可能有误的是："
                        + shown.stream()
                                .map(w ->
                                        w.stream().map(c -> c.words(near).zh()).collect(Collectors.joining("与")))
                                .collect(Collectors.joining("；或"))
                        + (count > SHOWN ? "等" + count + "种可能" : ""),
                "Changing " + cells + (cells == 1 ? " cell" : " cells")
                        + " would do. Wrong may be: "
                        + shown.stream()
                                .map(w ->
                                        w.stream().map(c -> c.words(near).en()).collect(Collectors.joining(" and ")))
                                .collect(Collectors.joining("; or "))
                        + (count > SHOWN ? ", of " + count + " ways" : ""));
    }

    /** Without what is not possible at all and was told as that, if more has to change. */
    private static List<Correction> shown(Contradiction.Repair repair, Contradiction contradiction) {
        return isOutsideAlone(contradiction)
                ? repair.corrections()
                : repair.corrections().stream()
                        .filter(c -> !contradiction.outside().contains(c.cell()))
                        .toList();
    }
}

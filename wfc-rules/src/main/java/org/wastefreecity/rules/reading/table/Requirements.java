/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.wording.Wording;

/**
 * Whether an indicator is mandatory, optional or local (指标属性): by its cell in a column of its own, by the mark of its name as the
 * document explains it, or by the custom that ★ is mandatory and ☆ local.
 *
 * @param legend what the document says of its marks
 * @param register where doubts go
 */
record Requirements(Legend legend, Register register) {

    /** The requirement of a row. */
    Requirement of(String cell, String cellPlace, MarkedName name, String namePlace) {
        Optional<Requirement> stated = byCell(cell, cellPlace);
        Optional<Requirement> marked = name.marks().stream()
                .map(m -> byMark(m, namePlace))
                .flatMap(Optional::stream)
                .findFirst();
        if (stated.isPresent() && marked.isPresent() && !stated.equals(marked)) {
            register.add(
                    cell,
                    cellPlace,
                    Wording.of("与名称所带标记不一致，按此栏", "the mark of the name says something else: this column is followed"));
        }
        return stated.or(() -> marked).or(legend::requirementOfOthers).orElse(Requirement.OPTIONAL);
    }

    private Optional<Requirement> byCell(String cell, String place) {
        String plain = cell.strip();
        if (plain.contains(Requirement.MANDATORY.mark()) || plain.equals("是")) {
            return Optional.of(Requirement.MANDATORY);
        }
        if (plain.contains(Requirement.LOCAL.mark())) {
            return Optional.of(Requirement.LOCAL);
        }
        Optional<Requirement> stated = Legend.requirementIn(plain);
        if (plain.contains("约束") || plain.contains("预期")) {
            stated.ifPresent(r -> register.addOnce(
                    plain,
                    place,
                    Wording.of(
                            "“" + plain + "”按" + r.label().zh() + "登记",
                            "\"" + plain + "\" is recorded as " + r.label().en())));
        } else if (!plain.isEmpty() && stated.isEmpty() && !plain.matches("[-—/否]+")) {
            register.add(plain, place, Wording.of("不是已知的指标属性，未采用", "no known requirement: not adopted"));
        }
        return stated;
    }

    private Optional<Requirement> byMark(String mark, String place) {
        Optional<String> words = legend.words(mark);
        Optional<Requirement> explained = legend.requirement(mark);
        if (explained.isPresent()) {
            return explained;
        }
        for (Requirement usual : List.of(Requirement.MANDATORY, Requirement.LOCAL)) {
            if (usual.mark().equals(mark)) {
                register.addOnce(
                        mark,
                        place,
                        Wording.of(
                                "表中未说明此标记，按惯例作" + usual.label().zh() + "指标",
                                "the table does not explain this mark; by custom it is "
                                        + usual.label().en()));
                return Optional.of(usual);
            }
        }
        register.addOnce(
                mark,
                place,
                words.map(w -> Wording.of("名称所带标记，表中说明为“" + w + "”", "a mark of the name; the table says of it: " + w))
                        .orElse(Wording.of("名称所带标记，表中没有说明", "a mark of the name that the table does not explain")));
        return Optional.empty();
    }
}

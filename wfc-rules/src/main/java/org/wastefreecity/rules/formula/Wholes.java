/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.waste.CategorySelection;

/** Whether one sum is declared to be a part of another. */
final class Wholes {
    private final Vocabulary vocabulary;

    Wholes(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** How a part lies in a whole. */
    enum Inclusion {
        /** It is not declared to. */
        NONE,
        /** Each summand lies in one of the whole, but two may lie in the same. */
        EACH,
        /** Each summand lies in one of its own, so that the part cannot exceed the whole. */
        PROVEN
    }

    Inclusion of(Node part, Node whole) {
        Optional<List<MeasureSelection>> parts = summands(part);
        Optional<List<MeasureSelection>> wholes = summands(whole);
        if (parts.isEmpty() || wholes.isEmpty()) {
            return Inclusion.NONE;
        }
        List<MeasureSelection> left = new ArrayList<>(wholes.get());
        boolean proven = true;
        for (MeasureSelection one : parts.get()) {
            Optional<MeasureSelection> own =
                    left.stream().filter(w -> lies(one, w)).findFirst();
            own.ifPresent(left::remove);
            proven = proven && own.isPresent();
            if (own.isEmpty() && wholes.get().stream().noneMatch(w -> lies(one, w))) {
                return Inclusion.NONE;
            }
        }
        // what is left over in the whole may be negative only where the catalogue allows it
        return proven && left.stream().allMatch(Signs::isNonNegative) ? Inclusion.PROVEN : Inclusion.EACH;
    }

    private static Optional<List<MeasureSelection>> summands(Node node) {
        if (node instanceof Node.Total total) {
            return Optional.of(List.of(total.selection()));
        }
        if (node instanceof Node.Sum sum && sum.links().stream().noneMatch(Node.Link::inverse)) {
            List<MeasureSelection> all = new ArrayList<>();
            for (Node part : sum.below()) {
                Optional<List<MeasureSelection>> some = summands(part);
                if (some.isEmpty()) {
                    return some;
                }
                all.addAll(some.get());
            }
            return Optional.of(all);
        }
        return Optional.empty();
    }

    private boolean lies(MeasureSelection part, MeasureSelection whole) {
        return part.period().equals(whole.period())
                && part.territories().equals(whole.territories())
                && lies(part.categories(), whole.categories())
                && reaches(part.measure(), whole.measure().id(), new HashSet<>());
    }

    private boolean lies(CategorySelection part, CategorySelection whole) {
        return part.equals(whole)
                || whole.equals(CategorySelection.ALL)
                || (!part.equals(CategorySelection.ALL)
                        && whole.in(vocabulary.tree()).containsAll(part.in(vocabulary.tree())));
    }

    private boolean reaches(Measure measure, String id, Set<String> seen) {
        if (measure.id().equals(id)) {
            return true;
        }
        return seen.add(measure.id())
                && measure.within().stream()
                        .flatMap(w -> vocabulary.measure(w).stream())
                        .anyMatch(w -> reaches(w, id, seen));
    }
}

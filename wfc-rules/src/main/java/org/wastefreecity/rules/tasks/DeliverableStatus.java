/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.tasks;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.finding.Severity;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.wording.Wording;

/**
 * A deliverable of a checklist with the evidence that it is there (交付事项及佐证材料).
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param target the id of the target whose checklist it stands on
 * @param deliverable the deliverable
 * @param lastDay its last day, if it has one
 * @param timing how it stands; done from the day of its first piece of evidence
 * @param proofs the evidence dated up to the day asked for, in the order of their days
 */
public record DeliverableStatus(
        String target, Deliverable deliverable, Optional<LocalDate> lastDay, Timing timing, List<Proof> proofs) {
    /** Copies the list. */
    public DeliverableStatus {
        Objects.requireNonNull(target, "target");
        Objects.requireNonNull(deliverable, "deliverable");
        Objects.requireNonNull(lastDay, "lastDay");
        Objects.requireNonNull(timing, "timing");
        proofs = ImmutableList.copyOf(proofs);
    }

    /**
     * A piece of evidence (佐证材料).
     *
     * @param deliverable the code of the deliverable
     * @param document the document, with its number or address
     * @param day when it was issued
     */
    public record Proof(IndicatorCode deliverable, String document, LocalDate day) {
        /**
         * Checks the document.
         *
         * @throws InvalidPartException if it is blank
         */
        public Proof {
            Objects.requireNonNull(deliverable, "deliverable");
            InvalidPartException.checkText(document, "Proof", "document");
            Objects.requireNonNull(day, "day");
        }
    }

    /**
     * Attaches evidence to the checklists of a plan.
     *
     * @param plan the plan
     * @param proofs the evidence
     * @param asOf the day asked for; later evidence is not there yet
     * @return one status for each deliverable of each checklist, in the order of the plan
     */
    public static List<DeliverableStatus> of(Plan plan, Collection<Proof> proofs, LocalDate asOf) {
        List<DeliverableStatus> all = new ArrayList<>();
        for (Target target : plan.targets()) {
            deliverables(target.condition()).forEach(deliverable -> {
                List<Proof> own = proofs.stream()
                        .filter(p -> p.deliverable().equals(deliverable.code())
                                && !p.day().isAfter(asOf))
                        .sorted((a, b) -> a.day().compareTo(b.day()))
                        .toList();
                all.add(new DeliverableStatus(
                        target.id(),
                        deliverable,
                        target.deadline().lastDay(),
                        timing(target.deadline().lastDay(), own, asOf),
                        own));
            });
        }
        return List.copyOf(all);
    }

    /** A checklist may stand beside figures: 制度建成，且利用率达到 90%. */
    private static Stream<Deliverable> deliverables(Condition condition) {
        if (condition instanceof Condition.Checklist list) {
            return list.deliverables().stream();
        }
        if (condition instanceof Condition.AllOf all) {
            return all.parts().stream().flatMap(p -> deliverables(p.condition()));
        }
        if (condition instanceof Condition.AnyOf any) {
            return any.parts().stream().flatMap(p -> deliverables(p.condition()));
        }
        if (condition instanceof Condition.FloorAndStretch two) {
            return Stream.concat(deliverables(two.floor()), deliverables(two.stretch()));
        }
        return Stream.empty();
    }

    private static Timing timing(Optional<LocalDate> last, List<Proof> proofs, LocalDate asOf) {
        LocalDate reached = proofs.isEmpty() ? asOf : proofs.get(0).day();
        boolean late = last.map(reached::isAfter).orElse(false);
        return proofs.isEmpty()
                ? late ? Timing.LATE : last.isPresent() ? Timing.DUE_LATER : Timing.NO_DATE
                : late ? Timing.DONE_LATE : Timing.DONE;
    }

    /**
     * Evidence that belongs to no deliverable of the plan, or stands twice.
     *
     * @param plan the plan
     * @param proofs the evidence
     * @return the findings
     */
    public static List<Finding> findings(Plan plan, Collection<Proof> proofs) {
        List<IndicatorCode> known = of(plan, List.of(), LocalDate.MIN).stream()
                .map(s -> s.deliverable().code())
                .toList();
        Map<Proof, Integer> seen = new LinkedHashMap<>();
        proofs.forEach(p -> seen.merge(p, 1, Integer::sum));
        List<Finding> findings = new ArrayList<>();
        seen.forEach((proof, times) -> {
            if (!known.contains(proof.deliverable())) {
                findings.add(finding(proof, "evidence-of-nothing", Severity.ERROR));
            } else if (times > 1) {
                findings.add(finding(proof, "evidence-twice", Severity.NOTE));
            }
        });
        return List.copyOf(findings);
    }

    private static Finding finding(Proof proof, String id, Severity severity) {
        return new Finding(
                id,
                severity,
                proof.deliverable().toString(),
                Wording.of("方案清单中的事项，各材料一次", "a deliverable of the plan, each document once"),
                proof.document(),
                Wording.of("改正事项序号或删去重复", "Correct the code, or remove the repetition"));
    }
}

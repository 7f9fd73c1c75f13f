/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.rules.assessing.Assessor;

/**
 * What was reported and not used (填报但未采用), by the code of the row that it was meant for: a cell that cannot be read, a rate above 100 %, a
 * figure of another place. Whoever reported it did not report nothing.
 */
public final class Refusals {
    private final ImmutableListMultimap<IndicatorCode, Finding> byRow;

    private Refusals(ImmutableListMultimap<IndicatorCode, Finding> byRow) {
        this.byRow = byRow;
    }

    /**
     * Those of a plan.
     *
     * @param judged the answers, for whose rows they are
     * @param unread why rows of a file were not read, by the code that they are on
     * @param assessor who judged
     * @param observations what was read
     * @return the refusals
     */
    public static Refusals of(
            PlanAssessment judged,
            ListMultimap<IndicatorCode, Finding> unread,
            Assessor assessor,
            List<Observation> observations) {
        ImmutableListMultimap.Builder<IndicatorCode, Finding> all = ImmutableListMultimap.builder();
        all.putAll(unread);
        assessor.leftOut(observations).forEach((observation, why) -> all.put(observation.subject(), why));
        ImmutableListMultimap<IndicatorCode, Finding> stated = all.build();
        ImmutableListMultimap.Builder<IndicatorCode, Finding> byRow = ImmutableListMultimap.builder();
        Stream.concat(judged.rows().stream(), judged.promises().stream())
                .map(Assessment::indicator)
                .map(i -> i.code())
                .distinct()
                .forEach(row -> stated.entries().stream()
                        .filter(e -> isOn(row, e.getKey()))
                        .map(Map.Entry::getValue)
                        .distinct()
                        .forEach(why -> byRow.put(row, why)));
        return new Refusals(byRow.build());
    }

    /** Whether a report under a code is on a row: its own, that of one of its parts, or that of the indicator it is a line of. */
    private static boolean isOn(IndicatorCode row, IndicatorCode reported) {
        return reported.equals(row)
                || reported.parent().filter(row::equals).isPresent()
                || row.parent().filter(reported::equals).isPresent();
    }

    /**
     * The rows on which something was reported that was not used.
     *
     * @return their codes, in the order of the plan
     */
    public Set<IndicatorCode> rows() {
        return byRow.keySet();
    }

    /**
     * Why reports on a row were not used.
     *
     * @param row its code
     * @return a finding for each; none if all were
     */
    public List<Finding> of(IndicatorCode row) {
        return byRow.get(row);
    }
}

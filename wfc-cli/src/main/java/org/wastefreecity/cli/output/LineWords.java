/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.output;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecards;

/** A line of a scorecard in words: what it is, how it stands, whether anybody reported on it. */
final class LineWords {
    private LineWords() {}

    /** An answer, where there is one. */
    private static Optional<Assessment> answer(Line line) {
        return line instanceof Line.OfIndicator i
                ? Optional.of(i.assessment())
                : line instanceof Line.OfPromise p ? Optional.of(p.assessment()) : Optional.empty();
    }

    static Wording what(Line line) {
        return answer(line)
                .map(a -> a.indicator().name())
                .orElseGet(() -> ((Line.OfTask) line).status().task().measure());
    }

    /** How it stands; a task that is late says so itself. */
    static Wording state(Line line) {
        return answer(line)
                .map(a -> line.isLate()
                        ? Wording.of(
                                a.state().label().zh() + "（逾期）",
                                a.state().label().en() + " (late)")
                        : a.state().label())
                .orElseGet(() -> ((Line.OfTask) line).status().timing().label());
    }

    static String code(Line line) {
        return answer(line)
                .map(a -> a.state().name())
                .orElseGet(() -> ((Line.OfTask) line).status().timing().name());
    }

    static boolean isReported(Line line) {
        return line instanceof Line.OfIndicator i
                ? i.reported()
                : line instanceof Line.OfPromise p ? p.reported() : ((Line.OfTask) line).reported();
    }

    /** For which time somebody reported, if not for the one that counts. */
    static Optional<ReportingPeriod> lastReported(Line line) {
        return answer(line).flatMap(Scorecards::lastReported);
    }

    /** What is to be said of the reports on it; empty if there is one and it was used. */
    static Optional<Wording> reports(Line line, Refusals refusals) {
        if (!refusals(line, refusals).isEmpty()) {
            return Optional.of(Wording.of("未采用", "refused"));
        }
        return lastReported(line)
                .map(p -> Wording.of("最近填报" + p + (p.isYear() ? "年" : ""), "last reported for " + p))
                .or(() -> isReported(line) ? Optional.empty() : Optional.of(Wording.of("无人填报", "nobody reported")));
    }

    static String kind(Line line) {
        return line instanceof Line.OfIndicator ? "indicator" : line instanceof Line.OfPromise ? "promise" : "task";
    }

    /** Why what was reported on it was not used. */
    static List<Finding> refusals(Line line, Refusals refusals) {
        return answer(line).map(a -> refusals.of(a.indicator().code())).orElseGet(List::of);
    }
}

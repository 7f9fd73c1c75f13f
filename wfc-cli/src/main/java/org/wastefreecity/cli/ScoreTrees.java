/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.cli.input.UnreadableInputException;
import org.wastefreecity.model.assessment.PlanAssessment;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.scoring.RankReport;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.explaining.Explainer;
import org.wastefreecity.rules.explaining.Explanation;
import org.wastefreecity.rules.explaining.RankExplainer;
import org.wastefreecity.rules.explaining.ScoreExplainer;
import org.wastefreecity.rules.explaining.StepCode;
import org.wastefreecity.rules.ranking.Ranker;

/**
 * Scores of units that were scored together, opened.
 *
 * @param plan whose targets all are held to
 * @param contestants the units with what each was judged to be
 * @param reports their scores, in the same order
 * @param given the figures of all
 * @param own opens the answers of the plan's own division
 */
record ScoreTrees(Plan plan, Contestants contestants, List<ScoreReport> reports, GivenFigures given, Explainer own) {

    /** Of every unit, or of one by its name or code: why it has its rank, if several were ranked, and its score. */
    List<Explanation> of(Optional<String> unit) {
        List<ScoreSheet> sheets = contestants.sheets();
        List<PlanAssessment> judged = List.copyOf(contestants.units().values());
        Optional<RankReport> ranks = reports.size() > 1 ? Optional.of(Ranker.rank(reports)) : Optional.empty();
        List<Explanation> trees = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            String name = reports.get(i).unit();
            String code = judged.get(i).plan().region().text();
            if (unit.map(u -> u.equals(name) || u.equals(code)).orElse(true)) {
                ranks.ifPresent(r -> trees.add(RankExplainer.explain(r, reports, name)
                        .orElseGet(() -> Explanation.of(StepCode.UNRANKED, name))));
                trees.add(score(reports.get(i), sheets.get(i), judged.get(i), sheets));
            }
        }
        if (trees.isEmpty()) {
            throw new UnreadableInputException(Wording.of(
                    "没有" + InvalidPartException.shown(unit.orElse("")) + "的得分，有："
                            + String.join("、", contestants.units().keySet()),
                    "there is no score of " + InvalidPartException.shown(unit.orElse("")) + ", but of "
                            + String.join(", ", contestants.units().keySet())));
        }
        return trees;
    }

    private Explanation score(ScoreReport report, ScoreSheet sheet, PlanAssessment judged, List<ScoreSheet> all) {
        RegionCode place = judged.plan().region();
        Explainer explainer = plan.region().equals(place) ? own : Explainer.of(Assessor.of(judged.plan()));
        List<Observation> reported = contestants.units().size() == 1
                ? given.observations()
                : given.of(place).observations();
        return ScoreExplainer.plain()
                .withPeers(all)
                .withAnswers(a -> explainer.explain(a, reported))
                .explain(report, sheet);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.receipt.Digest;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.Receipt;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.scoring.SchemeId;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.assessing.Assessor;
import org.wastefreecity.rules.coverage.CompletenessPolicy;
import org.wastefreecity.seeds.Seeds;
import org.wastefreecity.wire.receipt.Difference.Kind;

/** What a receipt notices and what it does not mind, on Foshan's plan. */
class ReceiptsTest {
    private static final Plan PLAN = Seeds.foshan2022Draft();
    private static final LocalDate DAY = LocalDate.of(2022, 12, 31);
    private static final List<Observation> REPORTS =
            List.of(reported("3", "94 %"), reported("19", "96.1 %"), reported("16", "92 %"));
    private static final Digest OTHER = Digest.parse("sha256:" + "0".repeat(64));

    private static Observation reported(String code, String figure) {
        return Observation.builder()
                .system(PLAN.system().id())
                .subject(IndicatorCode.parse(code))
                .territory(RegionCode.parse("440600"))
                .period(ReportingPeriod.parse("2022"))
                .value(new ObservedValue.Measured(Figure.parse(figure)))
                .status(ObservationStatus.NORMAL)
                .build();
    }

    private static AssessmentInputs inputs() {
        return AssessmentInputs.of(PLAN, REPORTS).on(DAY);
    }

    private static List<Kind> kinds(Verification verification) {
        return verification.differences().stream().map(Difference::kind).toList();
    }

    private static Receipt.Builder copy(Receipt receipt) {
        return Receipt.builder()
                .asOf(receipt.asOf())
                .addAllDefinitions(receipt.definitions())
                .addAllData(receipt.data())
                .addAllPolicies(receipt.policies())
                .addAllChoices(receipt.choices());
    }

    @Test
    void verify_sameInputs_isSame() {
        Verification checked = Receipts.verify(Receipts.of(inputs()), inputs());
        assertTrue(checked.isSame());
        assertEquals("一致：依据与结论逐字节相同", checked.summary().zh());
    }

    @Test
    void verify_oneDigitOfAnyFigure_isData() {
        Receipt receipt = Receipts.of(inputs());
        for (int i = 0; i < REPORTS.size(); i++) {
            List<Observation> changed = new ArrayList<>(REPORTS);
            String code = REPORTS.get(i).subject().text();
            changed.set(i, reported(code, REPORTS.get(i).figure().orElseThrow().value() + "1 %"));
            Verification checked =
                    Receipts.verify(receipt, AssessmentInputs.of(PLAN, changed).on(DAY));
            assertTrue(kinds(checked).contains(Kind.DATA), code);
            assertFalse(kinds(checked).contains(Kind.DEFINITION), code);
        }
    }

    @Test
    void verify_moreDecimalsOfAnEqualFigure_isData() {
        List<Observation> changed = List.of(REPORTS.get(0), reported("19", "96.10 %"), REPORTS.get(2));
        Verification checked = Receipts.verify(
                Receipts.of(inputs()), AssessmentInputs.of(PLAN, changed).on(DAY));
        assertEquals(Kind.DATA, kinds(checked).get(0));
    }

    /** Row 3 promises 95 %; 93 % is another plan, and then another answer. */
    @Test
    void verify_onePromisedValue_isThePlanAndNotTheSystem() {
        Plan.Builder changed = Plan.builder()
                .title(PLAN.title())
                .addAllSources(PLAN.sources())
                .region(PLAN.region())
                .territory(PLAN.territory())
                .baseYear(PLAN.baseYear())
                .system(PLAN.system())
                .supplement(PLAN.supplement())
                .addAllParties(PLAN.parties())
                .addAllBaselines(PLAN.baselines())
                .addAllTargetGroups(PLAN.targetGroups())
                .addAllTasks(PLAN.tasks())
                .addAllParticipationRules(PLAN.participationRules())
                .addAllWorkingGroups(PLAN.workingGroups())
                .addAllRegister(PLAN.register());
        PLAN.targets().forEach(t -> changed.addTargets(t.indicator().text().equals("3") ? lowered(t) : t));
        Verification checked = Receipts.verify(
                Receipts.of(inputs()),
                AssessmentInputs.of(changed.build(), REPORTS).on(DAY));
        assertEquals(List.of(Kind.DEFINITION, Kind.ANSWER), kinds(checked));
        assertEquals("plan foshan-2022-draft", checked.differences().get(0).id());
    }

    private static Target lowered(Target target) {
        return Target.builder()
                .id(target.id())
                .indicator(target.indicator())
                .condition(new Condition.AtLeast(Figure.parse("93 %"), false))
                .deadline(target.deadline())
                .scope(target.scope())
                .printed(target.printed())
                .provenance(target.provenance())
                .build();
    }

    @Test
    void verify_anotherLibrary_isToldAndIsReproduced() {
        Receipt receipt = Receipts.of(inputs());
        Receipt older =
                copy(receipt).library("wfc 0.0.9").answer(receipt.answer()).build();
        Verification checked = Receipts.verify(older, inputs());
        assertEquals(List.of(Kind.LIBRARY), kinds(checked));
        assertFalse(checked.isSame());
        assertTrue(checked.isReproduced());
        assertTrue(checked.summary().en().startsWith("only the library version differs"));
    }

    @Test
    void verify_anotherAnswerOfTheSame_isOnlyTheAnswer() {
        Receipt receipt = Receipts.of(inputs());
        Ingredient forged = new Ingredient("assessment", receipt.answer().format(), OTHER);
        Receipt changed =
                copy(receipt).library(receipt.library()).answer(forged).build();
        Verification checked = Receipts.verify(changed, inputs());
        assertEquals(List.of(Kind.ANSWER), kinds(checked));
        assertEquals("依据相同，只有结论不同", checked.summary().zh());
        assertTrue(checked.differences().get(0).text().en().contains("0000"));
    }

    @Test
    void verify_anotherDayAndRule_areTold() {
        Verification day = Receipts.verify(
                Receipts.of(inputs()), AssessmentInputs.of(PLAN, REPORTS).on(DAY.plusYears(1)));
        assertEquals(List.of(Kind.DAY, Kind.ANSWER), kinds(day));
        Verification rule = Receipts.verify(Receipts.of(inputs()), AssessmentInputs.of(PLAN, REPORTS));
        assertEquals(List.of(Kind.POLICY), kinds(rule));
        assertEquals("依据不同，结论相同", rule.summary().zh());
    }

    @Test
    void verify_anotherVersionChosen_isTold() {
        VersionChoice one = new VersionChoice("foshan", "2022-draft", List.of("2022"), Wording.of("在当日有效", "in force"));
        VersionChoice other = new VersionChoice("foshan", "2022", List.of(), Wording.of("在当日有效", "in force"));
        Verification checked = Receipts.verify(Receipts.of(inputs().with(one)), inputs().with(other));
        assertEquals(List.of(Kind.CHOICE), kinds(checked));
    }

    /** A report judged in another order, from a file with other lines, is the answer; one with another state is not. */
    @Test
    void isAnswer_ofAReportJudgedElsewhere_isTrue() {
        Receipt receipt = Receipts.of(inputs());
        List<Observation> placed = new ArrayList<>();
        REPORTS.forEach(o -> placed.add(
                0,
                Observation.builder()
                        .system(o.system())
                        .subject(o.subject())
                        .territory(o.territory())
                        .period(o.period())
                        .value(o.value())
                        .status(o.status())
                        .source("第" + placed.size() + "行")
                        .build()));
        Assessor assessor = Assessor.of(PLAN);
        assertTrue(Receipts.isAnswer(receipt, assessor.assess(placed, DAY)));
        assertFalse(Receipts.isAnswer(receipt, assessor.assess(List.of(), DAY)));
    }

    @Test
    void definitions_tellPlanSystemAndFormulasApart() {
        List<String> ids =
                Receipts.of(inputs()).definitions().stream().map(Ingredient::id).toList();
        assertEquals(List.of("plan foshan-2022-draft", "system foshan-2022-draft", "formulas foshan-2022-draft"), ids);
        assertEquals(
                3,
                Receipts.of(inputs()).definitions().stream()
                        .map(Ingredient::digest)
                        .distinct()
                        .count());
    }

    @Test
    void ledger_hasFactsCataloguesAndPolicies() {
        MeasureCatalogue measures = Seeds.measures2021();
        Fact fact = Fact.builder()
                .measure(Objects.requireNonNull(measures.byName().get("产生量")))
                .category("programme/2021/general_industrial")
                .territory(RegionCode.parse("440604"))
                .period(ReportingPeriod.parse("2022"))
                .value(Figure.parse("120 吨"))
                .reporter("plant A")
                .build();
        LedgerInputs ledger =
                LedgerInputs.of(RowsDigest.create().add(fact).digest(), measures, Seeds.categories2021(), List.of());
        Receipt receipt = Receipts.of(inputs().with(ledger));
        assertTrue(receipt.data().stream().anyMatch(i -> i.id().equals("facts")));
        assertTrue(receipt.definitions().stream().anyMatch(i -> i.id().startsWith("measures ")));
        CompletenessPolicy stricter = new CompletenessPolicy(Optional.of(Rational.of(9, 10)), Optional.empty());
        Verification checked = Receipts.verify(receipt, inputs().with(ledger.withPolicy(stricter)));
        assertEquals(List.of(Kind.POLICY), kinds(checked));
        assertEquals("completeness", checked.differences().get(0).id());
    }

    @Test
    void scores_nameTheirSchemeAndEveryUnit() {
        ScoringScheme scheme =
                Seeds.scheme(SchemeId.parse("wfc-foshan-completion-2026.1")).orElseThrow();
        ScoreInputs one = ScoreInputs.of(scheme, Map.of("佛山市", inputs()));
        assertTrue(Receipts.verify(Receipts.of(one), one).isSame());
        ScoreInputs two = ScoreInputs.of(
                scheme,
                Map.of("甲", inputs(), "乙", AssessmentInputs.of(PLAN, List.of()).on(DAY)));
        Receipt receipt = Receipts.of(two);
        assertEquals(6, receipt.definitions().size());
        assertEquals("甲: observations", receipt.data().get(0).id());
        assertTrue(receipt.policies().stream().anyMatch(i -> i.id().equals("scoring " + scheme.id())));
        assertNotEquals(receipt.answer(), Receipts.of(one).answer());
    }
}

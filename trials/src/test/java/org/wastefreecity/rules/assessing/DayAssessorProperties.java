/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.rules.assessing.SmallPlan.tonnes;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.rules.reading.Subject;
import org.wastefreecity.rules.reading.Subjects;

/** The quick judge says what the general one says, whatever is reported: {@code -Dwfc.long=true} for 200,000 reports of a plan. */
public class DayAssessorProperties {
    private static final boolean LONG = Boolean.getBoolean("wfc.long");
    private static final Subjects SUBJECTS = Subjects.of(Foshan.PLAN);
    private static final List<String> PERIODS = List.of(
            "2022",
            "2022",
            "2022",
            "2021",
            "2020",
            "2023",
            "2024",
            "2019",
            "2022-Q1",
            "2022-06",
            "2023-12-31",
            "2021/2025");
    private static final List<String> DAYS =
            List.of("2022-12-31", "2023-12-31", "2022-06-30", "2024-12-31", "2020-12-31");

    /** A whole report of Foshan: every row, some rows, rows in several years, with all that can be wrong with them. */
    @Property(tries = 1)
    void everyReportOfFoshan(@ForAll long seed) {
        Random random = new Random(seed);
        Map<String, DayAssessor> days = new HashMap<>();
        int reports = LONG ? 200_000 : 1_500;
        for (int i = 0; i < reports; i++) {
            DayAssessor day = days.computeIfAbsent(any(DAYS, random), d -> Foshan.ASSESSOR.on(LocalDate.parse(d)));
            List<Observation> reported = report(random);
            SameAnswers.check(day, reported);
            if (i % 100 == 0) {
                SameAnswers.checkOpened(day.judge(reported), reported);
            }
        }
    }

    /** What would be is what is judged when it is so. */
    @Property(tries = 1)
    void everyScenarioOfFoshan(@ForAll long seed) {
        Random random = new Random(seed);
        DayAssessor day = Foshan.ASSESSOR.on(LocalDate.of(2022, 12, 31));
        for (int i = 0; i < (LONG ? 20_000 : 300); i++) {
            RowAnswers asThingsAre = day.judge(report(random));
            Map<Observation.Key, Observation> changes = new HashMap<>();
            report(random).stream().limit(random.nextInt(4)).forEach(o -> changes.put(o.key(), o));
            Scenario scenario = Scenario.of(changes.values());
            RowAnswers then = day.judge(asThingsAre, scenario);
            SameAnswers.check(then, scenario.over(asThingsAre.reports()));
        }
    }

    static LocalDate day(Random random) {
        return LocalDate.parse(any(DAYS, random));
    }

    /** Reports on rows of Foshan's table, right and wrong ones. */
    public static List<Observation> report(Random random) {
        List<Observation> reports = new ArrayList<>();
        int share = 1 + random.nextInt(4);
        boolean plain = random.nextBoolean();
        String year = any(PERIODS, random);
        for (IndicatorCode code : SUBJECTS.codes()) {
            if (random.nextInt(4) < share) {
                Subject subject = SUBJECTS.subject(code).orElseThrow();
                reports.add(one(subject, plain ? year : any(PERIODS, random), plain, random));
                while (!plain && random.nextInt(5) == 0) {
                    reports.add(one(subject, any(PERIODS, random), false, random));
                }
            }
        }
        return reports;
    }

    private static Observation one(Subject subject, String period, boolean plain, Random random) {
        ObservedValue value = value(subject, plain, random);
        List<ObservationStatus> fitting = List.of(ObservationStatus.values()).stream()
                .filter(s -> s.isAbsent() == value instanceof ObservedValue.Absent)
                .filter(s -> s != ObservationStatus.ZERO_REPORT)
                .toList();
        ObservationStatus status =
                plain && !(value instanceof ObservedValue.Absent) ? ObservationStatus.NORMAL : any(fitting, random);
        String territory = !plain && random.nextInt(20) == 0 ? "440604" : "440600";
        return Foshan.in(territory, subject.code().text(), period, value, status);
    }

    private static ObservedValue value(Subject subject, boolean plain, Random random) {
        int kind = plain ? random.nextInt(4) : random.nextInt(12);
        if (kind == 5) {
            return new ObservedValue.Absent("");
        }
        if (subject.delivered() && kind < 11) {
            return new ObservedValue.Delivered(random.nextBoolean());
        }
        if (subject.scale().isPresent() && kind < 11) {
            List<String> grades = new ArrayList<>(subject.scale().get().grades());
            grades.add("好");
            return new ObservedValue.Graded(any(grades, random));
        }
        UnitOfMeasure unit = subject.unit().orElse(UnitOfMeasure.PERCENT);
        Figure figure = figure(subject, unit, random);
        if (kind == 6) {
            Figure other = Figure.of(figure.value().add(BigDecimal.ONE), unit);
            return new ObservedValue.Bounded(new Bounds(Optional.of(figure), Optional.of(other)));
        }
        if (kind == 7) {
            String unitOfAnother = any(List.of("%", "吨", "万吨", "家", "‰"), random);
            return new ObservedValue.Measured(Figure.of(figure.value(), UnitOfMeasure.parse(unitOfAnother)));
        }
        return new ObservedValue.Measured(figure);
    }

    /** Near a figure where the answer may change: the baseline, the target, the path between them, 0 and 100. */
    private static Figure figure(Subject subject, UnitOfMeasure unit, Random random) {
        List<Rational> marks =
                new ArrayList<>(List.of(Rational.ZERO, Rational.of(100), Rational.of(random.nextInt(200) - 20L)));
        Foshan.PLAN
                .baseline(subject.code())
                .flatMap(b -> b.observation().figure())
                .ifPresent(f -> marks.add(Rational.of(f.value())));
        Foshan.PLAN.targets(subject.code()).stream()
                .map(Target::condition)
                .filter(Condition.OnFigure.class::isInstance)
                .flatMap(c -> ((Condition.OnFigure) c).figures().stream())
                .forEach(f -> marks.add(Rational.of(f.value())));
        Rational one = any(marks, random);
        Rational other = any(marks, random);
        Rational mark = one.plus(other.minus(one).times(Rational.of(random.nextInt(4), 3)));
        return Figure.of(near(mark, random), unit);
    }

    private static BigDecimal near(Rational mark, Random random) {
        int places = any(List.of(0, 1, 2, 3, 4, 6, 7, 12, 18), random);
        BigDecimal rounded = mark.toBigDecimal(places, any(List.of(RoundingMode.FLOOR, RoundingMode.CEILING), random));
        return rounded.add(new BigDecimal(BigInteger.valueOf(random.nextInt(3) - 1L), places));
    }

    private static <T> T any(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    @Provide
    Arbitrary<LevelForm> forms() {
        return LevelForm.all();
    }

    /** Every form that asks for an interval of figures, the path to it falling between decimals. */
    @Property(tries = 400)
    void everyFormAndFigure(@ForAll("forms") LevelForm form, @ForAll long seed) {
        Random random = new Random(seed);
        SmallPlan plan = form.plan();
        LocalDate end = LocalDate.of(2021 + random.nextInt(5), any(List.of(6, 12), random), 30)
                .plusDays(random.nextInt(2));
        DayAssessor day = plan.on(end);
        for (int i = 0; i < (LONG ? 500 : 25); i++) {
            List<Observation> reports = new ArrayList<>();
            for (int year = 2020; year <= 2025; year++) {
                if (random.nextInt(4) < 2) {
                    Rational way = Rational.of(form.baseline())
                            .plus(Rational.of(form.end().subtract(form.baseline()))
                                    .times(Rational.of(random.nextInt(7), 5)));
                    reports.add(SmallPlan.reported("" + year, tonnes(near(way, random))));
                }
            }
            Assessment expected = plan.judge(end, reports.toArray(new Observation[0]));
            RowAnswers answers = day.judge(reports);
            assertEquals(expected.state(), answers.state(0), () -> form + " " + reports);
            assertEquals(expected.certainty(), answers.certainty(0), () -> form + " " + reports);
        }
    }
}

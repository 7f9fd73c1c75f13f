/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** A small ledger of three plants in Foshan, and the words to write others. */
final class Ledger {
    static final RegionCode FOSHAN = RegionCode.parse("440600");
    static final RegionCode SHUNDE = RegionCode.parse("440606");
    static final RegionCode CHANCHENG = RegionCode.parse("440604");
    static final String SLAG = "s/1/slag";
    static final String ASH = "s/1/ash";
    static final String SOLID = "s/1/solid";
    static final CategoryTree TREE = CategoryTree.of(List.of(
            category("solid", Optional.empty()),
            category("slag", Optional.of("solid")),
            category("ash", Optional.of("solid"))));
    static final ReportingPeriod MARCH = ReportingPeriod.parse("2025-03");
    static final ReportingPeriod QUARTER = ReportingPeriod.parse("2025-Q1");

    private Ledger() {}

    private static WasteCategory category(String code, Optional<String> parent) {
        return new WasteCategory(
                "s", "1", code, Wording.of(code, code), SourceDomain.INDUSTRIAL, Hazard.GENERAL, parent);
    }

    static Figure tonnes(String value) {
        return Figure.of(value, UnitOfMeasure.TONNE);
    }

    static Bounds between(String lower, String upper) {
        return new Bounds(Optional.of(tonnes(lower)), Optional.of(tonnes(upper)));
    }

    static Bounds notNegative() {
        return new Bounds(Optional.of(tonnes("0")), Optional.empty());
    }

    static Measure measure(Additivity time, Additivity territory, Additivity category, Optional<Bounds> possible) {
        Measure.Builder builder = Measure.builder()
                .id("generated")
                .name(Wording.of("产生量", "generated"))
                .unit(UnitOfMeasure.TONNE)
                .along(time, territory, category)
                .possible(possible);
        if (List.of(time, territory, category).contains(Additivity.MEAN)) {
            builder.weight("sample");
        }
        return builder.build();
    }

    static Measure summed(Optional<Bounds> possible) {
        return measure(Additivity.SUM, Additivity.SUM, Additivity.SUM, possible);
    }

    /** A monthly duty of a plant in Shunde for its slag, unless told otherwise. */
    static DutyOf duty(String reporter) {
        return new DutyOf(
                reporter,
                SHUNDE,
                "generated",
                Optional.of(SLAG),
                Cadence.MONTHLY,
                Validity.ALWAYS,
                10,
                Optional.empty());
    }

    record DutyOf(
            String reporter,
            RegionCode division,
            String measure,
            Optional<String> category,
            Cadence every,
            Validity validity,
            int due,
            Optional<Bounds> possible) {
        DutyOf division(RegionCode d) {
            return new DutyOf(reporter, d, measure, category, every, validity, due, possible);
        }

        DutyOf measure(String m) {
            return new DutyOf(reporter, division, m, category, every, validity, due, possible);
        }

        DutyOf category(String c) {
            return category(Optional.of(c));
        }

        DutyOf category(Optional<String> c) {
            return new DutyOf(reporter, division, measure, c, every, validity, due, possible);
        }

        DutyOf every(Cadence c) {
            return new DutyOf(reporter, division, measure, category, c, validity, due, possible);
        }

        DutyOf validity(Validity v) {
            return new DutyOf(reporter, division, measure, category, every, v, due, possible);
        }

        DutyOf dueAfterDays(int days) {
            return new DutyOf(reporter, division, measure, category, every, validity, days, possible);
        }

        DutyOf possible(Bounds b) {
            return new DutyOf(reporter, division, measure, category, every, validity, due, Optional.of(b));
        }

        Duty build() {
            return Duty.builder()
                    .reporter(reporter)
                    .division(division)
                    .measure(measure)
                    .category(category)
                    .every(every)
                    .validity(validity)
                    .dueAfterDays(due)
                    .possible(possible)
                    .build();
        }
    }

    static Validity from(String day) {
        return new Validity(Optional.of(LocalDate.parse(day)), Optional.empty());
    }

    static Validity until(String day) {
        return new Validity(Optional.empty(), Optional.of(LocalDate.parse(day)));
    }

    static Fact fact(Measure measure, String reporter, String category, ReportingPeriod period, String tonnes) {
        return fact(measure, reporter, category, period, tonnes, Optional.empty(), ObservationStatus.NORMAL);
    }

    static Fact fact(
            Measure measure,
            String reporter,
            String category,
            ReportingPeriod period,
            String tonnes,
            Optional<LocalDate> filed,
            ObservationStatus status) {
        return Fact.builder()
                .measure(measure)
                .category(category)
                .territory(SHUNDE)
                .period(period)
                .value(tonnes(tonnes))
                .reporter(reporter)
                .filed(filed)
                .status(status)
                .build();
    }
}

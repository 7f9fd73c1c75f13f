/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** Measures, identities and places for tests. */
final class Balances {
    static final String GENERAL = "programme/2021/general_industrial";
    static final RegionCode FOSHAN = RegionCode.parse("440600");

    static final MeasureCatalogue MEASURES = new MeasureCatalogue(
            "test",
            Wording.of("测试", "test"),
            List.of(
                    tonnes("generated", "产生量"),
                    tonnes("utilised", "综合利用量"),
                    within("utilised_prior_stock", "综合利用往年贮存量", "utilised"),
                    tonnes("disposed", "处置量"),
                    within("disposed_prior_stock", "处置往年贮存量", "disposed"),
                    tonnes("stored", "贮存量"),
                    tonnes("dumped", "倾倒丢弃量"),
                    tonnes("opening_stock", "期初贮存量"),
                    tonnes("closing_stock", "期末贮存量"),
                    tonnes("own_treated", "自行利用处置量"),
                    tonnes("transferred_out", "转移量")),
            List.of());

    static final Identity BALANCE = identity(
            "general-industrial-balance",
            "产生量 = (综合利用量 − 往年贮存) + 贮存量 + (处置量 − 往年贮存) + 倾倒丢弃量",
            Term.of(1, "generated"),
            Term.of(-1, "utilised"),
            Term.of(1, "utilised_prior_stock"),
            Term.of(-1, "stored"),
            Term.of(-1, "disposed"),
            Term.of(1, "disposed_prior_stock"),
            Term.of(-1, "dumped"));

    static final Identity STOCK = identity(
            "stock-balance",
            "期初 + 产生 = 自行 + 转移 + 期末",
            Term.of(1, "opening_stock"),
            Term.of(1, "generated"),
            Term.of(-1, "own_treated"),
            Term.of(-1, "transferred_out"),
            Term.of(-1, "closing_stock"));

    static final Identity CARRIED = identity(
            "stock-carried-over",
            "本期期初 = 上期期末",
            Term.of(1, "opening_stock"),
            new Term(-1, "closing_stock", Term.Reach.EARLIER));

    static final BalanceCheck CHECK = check(BALANCE);
    static final BalanceCheck STOCKS = check(STOCK, CARRIED);

    private Balances() {}

    static BalanceCheck check(Identity... identities) {
        return BalanceCheck.of(set(identities), MEASURES);
    }

    static IdentitySet set(Identity... identities) {
        return new IdentitySet("test", Wording.of("测试", "test"), List.of(identities), List.of());
    }

    static Identity identity(String id, String zh, Term... terms) {
        return new Identity(id, Wording.of(zh, zh), Identity.Relation.ZERO, List.of(terms), Set.of(), List.of());
    }

    static Measure tonnes(String id, String zh) {
        return builder(id, zh).build();
    }

    private static Measure within(String id, String zh, String whole) {
        return builder(id, zh).addWithin(whole).build();
    }

    private static Measure.Builder builder(String id, String zh) {
        return Measure.builder()
                .id(id)
                .name(Wording.of(zh, id))
                .unit(UnitOfMeasure.TONNE)
                .along(Additivity.SUM, Additivity.SUM, Additivity.SUM)
                .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()));
    }

    static Place place(String period) {
        return Place.of(GENERAL, FOSHAN, ReportingPeriod.parse(period));
    }

    /** A sheet of one place from "measure figure" lines. */
    static Sheet sheet(String period, String... lines) {
        Sheet.Builder sheet = Sheet.builder();
        add(sheet, place(period), lines);
        return sheet.build();
    }

    static void add(Sheet.Builder sheet, Place place, String... lines) {
        for (String line : lines) {
            String[] parts = line.split(" ", 2);
            sheet.add(parts[0], place, parts[1]);
        }
    }

    static List<String> repairs(BalanceReport report) {
        List<String> repairs = new ArrayList<>();
        report.contradictions()
                .forEach(c -> c.repairs()
                        .forEach(r -> repairs.add(String.join(
                                "+",
                                r.corrections().stream()
                                        .map(x -> x.cell().measure()
                                                + (x.slip().isPresent()
                                                        ? "*10^" + x.slip().getAsInt()
                                                        : ""))
                                        .toList()))));
        return repairs;
    }
}

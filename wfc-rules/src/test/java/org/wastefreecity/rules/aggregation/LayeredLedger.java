/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/**
 * A quarter of a city with two counties, of which everything is known: small whole amounts of two wastes by month, plants that owe
 * them and cities that owe all of it, some reports that came and some that nobody owes. One county changes its code in the quarter.
 */
final class LayeredLedger {
    static final String CITY = "440600";
    static final String MOVED = "440605";
    static final String MOVED_LATER = "440608";
    static final String STAYED = "440606";
    static final ReportingPeriod QUARTER = ReportingPeriod.parse("2020-Q1");
    private static final LocalDate CHANGE = LocalDate.of(2020, 2, 10);
    private static final List<String> LEAVES = List.of(SmallLedger.OIL, SmallLedger.HW09);
    private static final Measure AMOUNT = SmallLedger.startSum("generated")
            .possible(new Bounds(Optional.of(Figure.parse("0 吨")), Optional.empty()))
            .build();
    private static final FactSchema SCHEMA = FactSchema.of(
            new Territory(
                    List.of(
                            Region.of("440000", "广东省", "Guangdong"),
                            Region.of(CITY, "佛山市", "Foshan"),
                            region(MOVED, "南海县", new Validity(Optional.empty(), Optional.of(CHANGE.minusDays(1)))),
                            region(MOVED_LATER, "南海区", new Validity(Optional.of(CHANGE), Optional.empty())),
                            Region.of(STAYED, "顺德区", "Shunde")),
                    List.of()),
            SmallLedger.TREE,
            List.of(AMOUNT));

    private static Region region(String code, String name, Validity validity) {
        return new Region(RegionCode.parse(code), Wording.of(name, name), validity);
    }

    /** So much of one waste in one month, by a plant in a county or by a city itself. */
    record Atom(String reporter, String place, int month, String waste, int amount) {}

    /** One owed report: what it comes to, and what of it was seen; {@code least} and {@code most} as its duty declares. */
    record Owed(Owing of, List<Integer> months, int amount, int seen, boolean came) {}

    /** A duty. */
    record Owing(String reporter, String place, Cadence every, Optional<String> category) {
        boolean asksFor(String waste) {
            return category.isEmpty()
                    || category.get().equals(waste)
                    || category.get().equals(SmallLedger.HW08) && waste.equals(SmallLedger.OIL);
        }

        List<List<Integer>> periods() {
            return every == Cadence.QUARTERLY ? List.of(List.of(1, 2, 3)) : List.of(List.of(1), List.of(2), List.of(3));
        }
    }

    final SplittableRandom random;
    final List<Atom> atoms = new ArrayList<>();
    final List<Owed> owed = new ArrayList<>();
    final Map<Owing, int[]> declared = new HashMap<>();
    private final List<Duty> duties = new ArrayList<>();
    private final FactSetBuilder facts = FactSet.builder(SCHEMA);
    final List<String> rows = new ArrayList<>();
    /** Whether somebody who owes months reported the quarter, too. */
    boolean longer;
    /** Whether somebody of the city reported what nobody owes. */
    boolean office;
    /** Whether somebody said that something does not apply. */
    boolean inapplicable;

    private final FactSet all;
    private final ExpectedInputs inputs;

    LayeredLedger(long seed) {
        random = new SplittableRandom(seed);
        List<Owing> plants = new ArrayList<>();
        for (String[] plant : new String[][] {{"p1", MOVED}, {"p2", STAYED}, {"p3", MOVED}, {"p3", STAYED}}) {
            if (random.nextInt(3) > 0) {
                plants.add(owing(plant[0], plant[1]));
            }
        }
        List<Owing> cities = new ArrayList<>();
        if (random.nextInt(3) > 0) {
            cities.add(owing("c1", CITY));
        }
        if (random.nextInt(5) == 0) {
            cities.add(owing("c2", CITY));
        }
        plants.forEach(this::fill);
        cities.forEach(this::fill);
        if (random.nextInt(3) == 0) {
            stray(random.nextBoolean() ? "p1" : "u1");
        }
        Map<Atom, String> heldBy = new HashMap<>(); // which city's figure a plant's amount lies in
        for (Atom atom : atoms) {
            List<Owing> holding =
                    cities.stream().filter(c -> c.asksFor(atom.waste())).toList();
            if (!atom.place().equals(CITY) && !holding.isEmpty()) {
                heldBy.put(atom, holding.get(random.nextInt(holding.size())).reporter());
            }
        }
        for (Owing owing : plants) {
            report(
                    owing,
                    a -> a.reporter().equals(owing.reporter()) && a.place().equals(owing.place()));
        }
        for (Owing owing : cities) {
            report(
                    owing,
                    a -> a.reporter().equals(owing.reporter())
                            || owing.reporter().equals(heldBy.get(a)));
        }
        if (random.nextInt(4) == 0) {
            office(heldBy.keySet());
        }
        all = facts.build();
        inputs = anew();
    }

    private Owing owing(String reporter, String place) {
        Optional<String> category = switch (random.nextInt(4)) {
            case 0 -> Optional.of(SmallLedger.OIL);
            case 1 -> Optional.of(SmallLedger.HW08);
            default -> Optional.empty();
        };
        return new Owing(reporter, place, random.nextBoolean() ? Cadence.MONTHLY : Cadence.QUARTERLY, category);
    }

    private void fill(Owing owing) {
        for (int month = 1; month <= 3; month++) {
            for (String waste : LEAVES) {
                if (owing.asksFor(waste)) {
                    atoms.add(new Atom(owing.reporter(), owing.place(), month, waste, random.nextInt(3)));
                }
            }
        }
    }

    /** Somebody reports what nobody owes. */
    private void stray(String reporter) {
        Atom atom = new Atom(reporter, STAYED, random.nextInt(1, 4), SmallLedger.OIL, random.nextInt(1, 4));
        atoms.add(atom);
        row(reporter, STAYED, List.of(atom.month()), SmallLedger.OIL, atom.amount());
    }

    /** An office of the city reports what nobody owes. It holds what lies in it, unless a county reported, too: then all, some, or nothing. */
    private void office(Set<Atom> held) {
        int month = random.nextInt(1, 4);
        String waste = LEAVES.get(random.nextInt(LEAVES.size()));
        boolean unclear = rows.stream()
                .map(r -> r.split(" "))
                .anyMatch(r -> !r[1].equals(CITY)
                        && !r[4].equals("不适用")
                        && (r[2].equals("2020-Q1") || r[2].equals("2020-0" + month))
                        && (r[3].equals(waste) || r[3].equals(SmallLedger.HW08) && waste.equals(SmallLedger.OIL)));
        int all = random.nextInt(unclear ? 3 : 1); // 0 holds all of it
        Atom own = new Atom("u2", CITY, month, waste, random.nextInt(3));
        int others = atoms.stream()
                .filter(a -> a.month() == month
                        && a.waste().equals(waste)
                        && !a.place().equals(CITY))
                .filter(a -> !held.contains(a) && (all == 0 || all == 1 && random.nextBoolean()))
                .mapToInt(Atom::amount)
                .sum();
        atoms.add(own);
        row("u2", CITY, List.of(month), waste, own.amount() + others);
        office = true;
    }

    private void row(String reporter, String place, List<Integer> months, String category, int amount) {
        String code = place.equals(MOVED) && months.get(months.size() - 1) > 1 ? MOVED_LATER : place;
        String period = months.size() == 3 ? "2020-Q1" : "2020-0" + months.get(0);
        boolean none = amount == 0 && random.nextInt(4) == 0; // there is no such waste: it says so instead of 0
        inapplicable |= none;
        String value = none ? "不适用" : Integer.toString(amount);
        rows.add(reporter + " " + code + " " + period + " " + category + " " + value);
        facts.add(code, category, "generated", period, value, reporter);
    }

    private int sum(Owing owing, Predicate<Atom> of, List<Integer> months, Predicate<String> waste) {
        return atoms.stream()
                .filter(a ->
                        of.test(a) && months.contains(a.month()) && owing.asksFor(a.waste()) && waste.test(a.waste()))
                .mapToInt(Atom::amount)
                .sum();
    }

    private void report(Owing owing, Predicate<Atom> of) {
        List<Integer> amounts = new ArrayList<>();
        if (owing.every() == Cadence.MONTHLY && random.nextInt(5) == 0) {
            longer = true;
            for (String category : owing.category().map(List::of).orElse(LEAVES)) {
                int all = sum(owing, of, List.of(1, 2, 3), w -> owing.category().isPresent() || w.equals(category));
                row(owing.reporter(), owing.place(), List.of(1, 2, 3), category, all);
            }
        }
        for (List<Integer> months : owing.periods()) {
            int all = sum(owing, of, months, w -> true);
            amounts.add(all);
            boolean apart = months.size() == 3 && random.nextInt(3) == 0; // month by month, with or without a gap
            int seen = 0;
            boolean came = true;
            for (List<Integer> some : apart ? List.of(List.of(1), List.of(2), List.of(3)) : List.of(months)) {
                boolean comes = random.nextInt(owing.place().equals(CITY) ? 4 : 2) == 0;
                came &= comes;
                for (String category : owing.category().map(List::of).orElse(LEAVES)) {
                    int amount = sum(owing, of, some, w -> owing.category().isPresent() || w.equals(category));
                    if (comes) {
                        row(owing.reporter(), owing.place(), some, category, amount);
                        seen += amount;
                    }
                }
            }
            owed.add(new Owed(owing, months, all, seen, came));
        }
        String code = owing.place().equals(MOVED) && random.nextBoolean() ? MOVED_LATER : owing.place();
        Duty.Builder duty = Duty.builder()
                .reporter(owing.reporter())
                .division(RegionCode.parse(code))
                .measure("generated")
                .category(owing.category())
                .every(owing.every())
                .dueAfterDays(9);
        if (random.nextInt(4) > 0) {
            IntStream sorted = amounts.stream().mapToInt(a -> a).sorted();
            int[] ends = sorted.toArray();
            int least = Math.max(0, ends[0] - random.nextInt(3));
            int most = ends[ends.length - 1] + random.nextInt(3);
            declared.put(owing, new int[] {least, most});
            duty.possible(new Bounds(Optional.of(Figure.parse(least + " 吨")), Optional.of(Figure.parse(most + " 吨"))));
        }
        duties.add(duty.build());
    }

    int[] limits(Owed one) {
        return declared.getOrDefault(one.of(), new int[] {0, 0});
    }

    /** What everything that is owed or was reported comes to. */
    int truth(Optional<String> county, List<Integer> months, Optional<String> waste) {
        return atoms.stream()
                .filter(a -> county.isEmpty() || county.get().equals(a.place()))
                .filter(a -> months.contains(a.month()))
                .filter(a -> waste.isEmpty() || waste.get().equals(a.waste()))
                .mapToInt(Atom::amount)
                .sum();
    }

    /**
     * What lay in the county that moved, under one of its codes, in the quarter: a report lies under the code of its last day. Empty if
     * somebody reported now by month and now by quarter.
     */
    OptionalInt truthUnder(String code, Optional<String> waste) {
        Map<String, Cadence> every = new HashMap<>();
        owed.stream()
                .filter(o -> o.of().place().equals(MOVED))
                .forEach(o -> every.put(o.of().reporter(), o.of().every()));
        boolean mixed = rows.stream()
                .map(r -> r.split(" "))
                .anyMatch(r -> (r[1].equals(MOVED) || r[1].equals(MOVED_LATER))
                        && (every.get(r[0]) == Cadence.QUARTERLY) != r[2].equals("2020-Q1"));
        return mixed
                ? OptionalInt.empty()
                : OptionalInt.of(atoms.stream()
                        .filter(a -> a.place().equals(MOVED))
                        .filter(a -> waste.isEmpty() || waste.get().equals(a.waste()))
                        .filter(a -> code.equals(
                                every.get(a.reporter()) == Cadence.QUARTERLY || a.month() > 1 ? MOVED_LATER : MOVED))
                        .mapToInt(Atom::amount)
                        .sum());
    }

    Tally tally(String place, ReportingPeriod period, Optional<String> waste) {
        return tally(inputs, place, period, waste);
    }

    /** The same, asked for before anything else. */
    Tally tallyAlone(String place, ReportingPeriod period, Optional<String> waste) {
        return tally(anew(), place, period, waste);
    }

    private ExpectedInputs anew() {
        return ExpectedInputs.of(all, Expectation.of(duties), Weights.UNKNOWN);
    }

    private static Tally tally(ExpectedInputs of, String place, ReportingPeriod period, Optional<String> waste) {
        return of.tally(
                AMOUNT,
                waste.map(CategorySelection::of).orElse(CategorySelection.ALL),
                RegionCode.parse(place),
                period);
    }

    @Override
    public String toString() {
        return "\nduties " + duties + "\nrows " + rows + "\natoms " + atoms;
    }
}

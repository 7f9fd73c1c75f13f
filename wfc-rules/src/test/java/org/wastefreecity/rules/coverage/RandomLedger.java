/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.wording.Wording;

/**
 * A ledger with gaps, of which the truth is known: for every owed report a truth that its declarations allow, and others that they
 * allow as well. The rules of adding up are written down here once more, from the facts, without any bound.
 */
final class RandomLedger {
    static final long FAR = 200;
    private static final List<String> CATEGORIES = List.of(Ledger.SOLID, Ledger.SLAG, Ledger.ASH);

    enum Kind {
        FLOW(Additivity.SUM, Additivity.SUM, Additivity.SUM),
        STOCK(Additivity.LAST, Additivity.SUM, Additivity.SUM),
        LARGEST(Additivity.MAX, Additivity.MAX, Additivity.MAX),
        SMALLEST(Additivity.MIN, Additivity.MIN, Additivity.MIN),
        MEAN(Additivity.MEAN, Additivity.MEAN, Additivity.MEAN),
        MEMBERS(Additivity.DISTINCT, Additivity.DISTINCT, Additivity.DISTINCT),
        MEMBERS_A_PERIOD(Additivity.SUM, Additivity.SUM, Additivity.DISTINCT);

        final Additivity time;
        final Additivity territory;
        final Additivity category;

        Kind(Additivity time, Additivity territory, Additivity category) {
            this.time = time;
            this.territory = territory;
            this.category = category;
        }

        boolean isMembers() {
            return this == MEMBERS || this == MEMBERS_A_PERIOD;
        }

        boolean isSum() {
            return this == FLOW || this == STOCK;
        }
    }

    /** One figure of one report; the extent contains it or not. */
    record Part(Slot slot, String category, long value, int weight) {}

    final SplittableRandom random;
    final Kind kind;
    final Optional<Long> least;
    final Optional<Long> most;
    final Map<String, Optional<long[]>> declared = new HashMap<>();
    final Expectation expectation;
    final Extent extent;
    final List<Slot> slots;
    final Weights weights;
    private final Set<String> selected;

    RandomLedger(long seed) {
        random = new SplittableRandom(seed);
        kind = Kind.values()[random.nextInt(Kind.values().length)];
        long[][] ranges = {{-FAR, FAR}, {0, FAR}, {0, 100}, {-20, 50}, {5, 60}};
        long[] range = kind.isMembers() ? new long[] {0, 1} : ranges[random.nextInt(ranges.length)];
        least = range[0] == -FAR ? Optional.empty() : Optional.of(range[0]);
        most = range[1] == FAR ? Optional.empty() : Optional.of(range[1]);
        List<Duty> duties = new ArrayList<>();
        Map<String, Figure> weightOf = new HashMap<>();
        for (int i = random.nextInt(1, 5); i > 0; i--) {
            Ledger.DutyOf duty = Ledger.duty("r" + i)
                    .category(
                            switch (random.nextInt(4)) {
                                case 0 -> Optional.of(Ledger.SOLID);
                                case 1 -> Optional.empty();
                                default -> Optional.of(Ledger.SLAG);
                            })
                    .every(random.nextInt(4) == 0 ? Cadence.QUARTERLY : Cadence.MONTHLY);
            Optional<long[]> own = Optional.empty();
            if (!kind.isMembers() && random.nextInt(3) == 0) {
                long from = least.orElse(0L) + random.nextInt(10);
                own = Optional.of(new long[] {from, from + random.nextInt(30)});
                duty = duty.possible(bounds(Optional.of(own.get()[0]), Optional.of(own.get()[1])));
            }
            declared.put(duty.reporter(), own);
            weightOf.put(duty.reporter(), Ledger.tonnes("" + random.nextInt(9)));
            duties.add(duty.build());
        }
        expectation = Expectation.of(duties);
        weights = new Weights(weightOf);
        CategorySelection selection = random.nextBoolean()
                ? CategorySelection.ALL
                : CategorySelection.of(random.nextBoolean() ? Ledger.SLAG : Ledger.SOLID);
        extent = Extent.of(
                measure(),
                List.of(Ledger.FOSHAN),
                selection,
                Ledger.TREE,
                random.nextBoolean() ? Ledger.MARCH : Ledger.QUARTER);
        selected = selection.in(Ledger.TREE);
        slots = List.copyOf(expectation.owed(extent));
    }

    private UnitOfMeasure unit() {
        return kind.isMembers() ? UnitOfMeasure.ENTERPRISE : UnitOfMeasure.TONNE;
    }

    private Bounds bounds(Optional<Long> lower, Optional<Long> upper) {
        return new Bounds(lower.map(v -> Figure.of("" + v, unit())), upper.map(v -> Figure.of("" + v, unit())));
    }

    private Measure measure() {
        Measure.Builder builder = Measure.builder()
                .id("generated")
                .name(Wording.of("统计量", "measure"))
                .unit(unit())
                .along(kind.time, kind.territory, kind.category);
        if (least.isPresent() || most.isPresent()) {
            builder.possible(bounds(least, most));
        }
        if (kind == Kind.MEAN) {
            builder.weight("sample");
        }
        return builder.build();
    }

    boolean isInside(Slot slot) {
        return extent.period().encloses(slot.period());
    }

    /** Figures that a report can have, in the extent, as its declarations allow. */
    List<Part> draw(Slot slot) {
        if (kind.isMembers()) {
            return random.nextBoolean() ? List.of() : in(figures(slot, 1, 1));
        }
        Optional<long[]> own = declared.getOrDefault(slot.reporter(), Optional.empty());
        List<Part> parts = figures(slot, least.orElse(-FAR), most.orElse(FAR));
        boolean stockOfAnotherDay = kind == Kind.STOCK && !isInside(slot);
        if (own.isPresent() && !stockOfAnotherDay) {
            for (int tries = 0; !fits(parts, own.get()); tries++) {
                parts = tries < 20
                        ? figures(slot, least.orElse(-FAR), most.orElse(FAR))
                        : List.of(part(slot, CATEGORIES.get(1), own.get()[0], own.get()[1]));
            }
        }
        return in(isInside(slot) || stockOfAnotherDay ? parts : cut(parts));
    }

    private boolean fits(List<Part> parts, long[] own) {
        return parts.stream().allMatch(p -> p.value() >= least.orElse(-FAR) && p.value() <= most.orElse(FAR))
                && combined(parts)
                        .map(v -> v.compareTo(Rational.of(own[0])) >= 0 && v.compareTo(Rational.of(own[1])) <= 0)
                        .orElse(false);
    }

    private List<Part> figures(Slot slot, long from, long to) {
        if (slot.category().equals(Optional.of(Ledger.SLAG))) {
            return List.of(part(slot, Ledger.SLAG, from, to));
        }
        int which = random.nextInt(1, 8);
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            if ((which >> i & 1) == 1) {
                parts.add(part(slot, CATEGORIES.get(i), from, to));
            }
        }
        return parts;
    }

    private Part part(Slot slot, String category, long from, long to) {
        long value = switch (random.nextInt(4)) {
            case 0 -> from;
            case 1 -> to;
            default -> random.nextLong(from, to + 1);
        };
        return new Part(slot, category, value, random.nextInt(1, 6));
    }

    /** What of a report on a quarter falls into one of its months: no more than all of it, if nothing can be negative. */
    private List<Part> cut(List<Part> parts) {
        List<Part> cut = new ArrayList<>();
        for (Part p : parts) {
            long value = switch (kind) {
                case FLOW -> least.orElse(-1L) >= 0 ? random.nextLong(0, p.value() + 1) : random.nextLong(-FAR, FAR);
                case LARGEST -> p.value() - random.nextInt(9);
                case SMALLEST -> p.value() + random.nextInt(9);
                default -> random.nextLong(least.orElse(-FAR), most.orElse(FAR) + 1);
            };
            if (random.nextInt(3) > 0) {
                cut.add(new Part(p.slot(), p.category(), value, p.weight()));
            }
        }
        return cut;
    }

    private List<Part> in(List<Part> parts) {
        return parts.stream()
                .filter(p -> extent.selection().equals(CategorySelection.ALL) || selected.contains(p.category()))
                .collect(Collectors.toList());
    }

    /** What figures make together, as the kind of measure says. */
    Optional<Rational> combined(List<Part> parts) {
        if (parts.isEmpty() && !kind.isSum() && !kind.isMembers()) {
            return Optional.empty();
        }
        Rational sum = Rational.ZERO;
        long weight = 0;
        Set<Object> members = new HashSet<>();
        TreeSet<Long> values = new TreeSet<>();
        for (Part p : parts) {
            sum = sum.plus(Rational.of(kind == Kind.MEAN ? p.value() * p.weight() : p.value()));
            weight += p.weight();
            values.add(p.value());
            members.add(p.slot().reporter()
                    + (kind == Kind.MEMBERS_A_PERIOD ? p.slot().period() : ""));
        }
        return Optional.of(
                switch (kind) {
                    case FLOW, STOCK -> sum;
                    case LARGEST -> Rational.of(values.last());
                    case SMALLEST -> Rational.of(values.first());
                    case MEAN -> sum.dividedBy(Rational.of(weight));
                    case MEMBERS, MEMBERS_A_PERIOD -> Rational.of(members.size());
                });
    }

    /** The bounds after some reports were seen. */
    Interval whole(Set<Slot> seen, List<Part> figures) {
        return new Whole(this, seen, figures).interval();
    }

    RollCall call(Set<Slot> seen) {
        return RollCall.of(expectation, extent, new Seen() {
            @Override
            public Sight sight(Slot slot) {
                return seen.contains(slot) ? Sight.WHOLE : Sight.NOTHING;
            }

            @Override
            public Set<String> reporters() {
                return seen.stream().map(Slot::reporter).collect(Collectors.toCollection(TreeSet::new));
            }
        });
    }

    /** A figure may be a fraction that no decimal holds; then a mean is left out of the trial. */
    record Whole(RandomLedger ledger, Set<Slot> seen, List<Part> figures) {
        Optional<Figure> figure() {
            return figures.isEmpty()
                    ? Optional.empty()
                    : ledger.combined(figures)
                            .map(v -> Figure.of(v.toBigDecimal(18, RoundingMode.UNNECESSARY), ledger.unit()));
        }

        Interval interval() {
            return Completion.of(ledger.call(seen), figure()).whole();
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeSet;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.ledger.Coverage;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.rules.coverage.RandomLedger.Kind;
import org.wastefreecity.rules.coverage.RandomLedger.Part;

/** Bounds of single figures: 100,000 completions of 2,000 random ledgers in every build. */
class CompletionProperties implements CompletionLaws<CompletionProperties.Model, List<Part>> {

    /** A ledger of which some reports were seen. */
    record Model(RandomLedger ledger, Set<Slot> seen, List<Part> figures) {
        List<Slot> missing() {
            return ledger.slots.stream().filter(s -> !seen.contains(s)).toList();
        }

        Interval bounds() {
            return ledger.whole(seen, figures);
        }
    }

    @Override
    public Model model(long seed) {
        RandomLedger ledger = new RandomLedger(seed);
        Set<Slot> seen = new TreeSet<>();
        List<Part> figures = new ArrayList<>();
        for (Slot slot : ledger.slots) {
            if (ledger.isInside(slot) && ledger.random.nextInt(3) > 0) {
                List<Part> parts = ledger.draw(slot);
                if (!parts.isEmpty() && isDecimal(ledger, figures, parts)) {
                    seen.add(slot);
                    figures.addAll(parts);
                }
            }
        }
        return new Model(ledger, seen, figures);
    }

    private static boolean isDecimal(RandomLedger ledger, List<Part> figures, List<Part> more) {
        List<Part> all = new ArrayList<>(figures);
        all.addAll(more);
        return ledger.combined(all).map(v -> v.denominator().bitLength() == 1).orElse(true);
    }

    @Override
    public Interval bounds(Model model) {
        return model.bounds();
    }

    @Override
    public List<Part> complete(Model model) {
        List<Part> all = new ArrayList<>(model.figures());
        model.missing().forEach(s -> all.addAll(model.ledger().draw(s)));
        return all;
    }

    @Override
    public Optional<Rational> whole(Model model, List<Part> completion) {
        return model.ledger().combined(completion);
    }

    @Override
    public int completions() {
        return 50;
    }

    /** For reports of one figure, which are asked for as a whole and declared on both sides: all lowest, and all highest. */
    @Override
    public List<List<Part>> extremes(Model model) {
        RandomLedger ledger = model.ledger();
        if (ledger.kind == Kind.MEAN) {
            return List.of(); // approached only, as the weights grow
        }
        List<Part> low = new ArrayList<>(model.figures());
        List<Part> high = new ArrayList<>(model.figures());
        for (Slot slot : model.missing()) {
            Optional<long[]> own = ledger.declared.getOrDefault(slot.reporter(), Optional.empty());
            boolean one = slot.category().equals(Optional.of(Ledger.SLAG)) && ledger.isInside(slot);
            if (!one || (own.isEmpty() && (ledger.least.isEmpty() || ledger.most.isEmpty()))) {
                return List.of();
            }
            long from = Math.max(own.map(o -> o[0]).orElse(-RandomLedger.FAR), ledger.least.orElse(-RandomLedger.FAR));
            long to = Math.min(own.map(o -> o[1]).orElse(RandomLedger.FAR), ledger.most.orElse(RandomLedger.FAR));
            if (!ledger.kind.isMembers()) {
                low.add(new Part(slot, Ledger.SLAG, from, 1));
            }
            high.add(new Part(slot, Ledger.SLAG, to, 1));
        }
        return List.of(low, high);
    }

    /** One more report, with any figure that was possible, never widens the bounds and never lowers the coverage. */
    @Property(tries = 2_000)
    void coverageIsMonotone(@ForAll long seed) {
        Model model = model(seed);
        RandomLedger ledger = model.ledger();
        Interval before = model.bounds();
        Coverage covered = ledger.call(model.seen()).coverage(ledger.weights);
        Set<Slot> seen = new TreeSet<>(model.seen());
        List<Part> figures = new ArrayList<>(model.figures());
        List<Slot> missing = new ArrayList<>(model.missing());
        Collections.shuffle(missing, new Random(seed));
        for (Slot slot : missing) {
            List<Part> parts = ledger.draw(slot);
            if (!ledger.isInside(slot) || parts.isEmpty() || !isDecimal(ledger, figures, parts)) {
                continue;
            }
            seen.add(slot);
            figures.addAll(parts);
            Interval after = ledger.whole(seen, figures);
            Coverage more = ledger.call(seen).coverage(ledger.weights);
            Interval wider = before;
            assertTrue(wider.encloses(after), () -> ledger.kind + " " + wider + " then " + after);
            assertEquals(covered.missing().size() - 1, more.missing().size());
            assertEquals(covered.expected(), more.expected());
            assertEquals(covered.weightSeen().isPresent(), more.weightSeen().isPresent());
            assertTrue(more.weightSeen()
                            .orElse(Rational.ONE)
                            .compareTo(covered.weightSeen().orElse(Rational.ZERO))
                    >= 0);
            before = after;
            covered = more;
        }
    }

    /** Missing is not zero: a 0 in the place of anything missing is told apart; 100,000 ledgers in the long run. */
    @Example
    void aZeroInThePlaceOfAnythingMissingChangesTheStatus() {
        SplittableRandom seeds = new SplittableRandom(5);
        int models = Boolean.getBoolean("wfc.long") ? 100_000 : 3_000;
        for (int i = 0; i < models; ) {
            Model model = model(seeds.nextLong());
            RandomLedger ledger = model.ledger();
            List<Slot> open = model.missing().stream().filter(ledger::isInside).toList();
            if (open.isEmpty()) {
                continue;
            }
            i++;
            Slot zero = open.get(ledger.random.nextInt(open.size()));
            List<Part> figures = new ArrayList<>(model.figures());
            figures.add(new Part(zero, zero.category().orElse(Ledger.SLAG), 0, 5));
            Set<Slot> seen = new TreeSet<>(model.seen());
            seen.add(zero);
            if (!isDecimal(ledger, figures, List.of())) {
                continue;
            }
            Completion before = Completion.of(
                    ledger.call(model.seen()), new RandomLedger.Whole(ledger, model.seen(), model.figures()).figure());
            Completion after = Completion.of(ledger.call(seen), new RandomLedger.Whole(ledger, seen, figures).figure());
            assertNotEquals(before.tally(), after.tally());
            assertTrue(before.call().missing().contains(zero));
            assertTrue(!after.call().missing().contains(zero));
            assertNotEquals(before.tally().coverage(), after.tally().coverage());
        }
    }
}

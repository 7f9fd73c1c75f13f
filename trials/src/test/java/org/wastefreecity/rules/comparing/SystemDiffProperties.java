/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.wording.Wording;

/** A difference is empty if and only if nothing differs, and makes the second of the first. */
@Domain(SystemArbitraries.class)
class SystemDiffProperties {

    @Property
    void appliedToTheFirstItIsTheSecond(@ForAll IndicatorSystem a, @ForAll IndicatorSystem b) {
        SystemDiff diff = SystemDiff.between(a, b);
        IndicatorSystem made = diff.applyTo(a);
        assertEquals(b, made);
        assertEquals(b.indicators(), made.indicators());
        assertEquals(b.groups(), made.groups());
    }

    @Property
    void itIsEmptyIfAndOnlyIfTheyAreEqual(@ForAll IndicatorSystem a, @ForAll IndicatorSystem b) {
        SystemDiff diff = SystemDiff.between(a, b);
        assertEquals(a.equals(b), diff.isEmpty());
        assertEquals(a.equals(b), diff.changes().isEmpty());
        assertTrue(SystemDiff.between(a, a).isEmpty());
        assertEquals(a, SystemDiff.between(a, a).applyTo(a));
    }

    @Property
    void withAnyMappingItIsTheSecond(@ForAll SystemArbitraries.Pair pair) {
        SystemDiff diff = SystemDiff.between(pair.before(), pair.after(), pair.mapping());
        assertEquals(pair.after(), diff.applyTo(pair.before()));
        assertFalse(diff.isEmpty());
    }

    /** There and back again is where it began. */
    @Property
    void theReverseUndoesIt(@ForAll SystemArbitraries.Pair pair) {
        SystemDiff back =
                SystemDiff.between(pair.after(), pair.before(), pair.mapping().reversed());
        assertEquals(
                pair.before(),
                back.applyTo(SystemDiff.between(pair.before(), pair.after(), pair.mapping())
                        .applyTo(pair.before())));
    }

    @Property
    void itIsRefusedByAnythingElse(
            @ForAll IndicatorSystem a, @ForAll IndicatorSystem b, @ForAll IndicatorSystem other) {
        SystemDiff diff = SystemDiff.between(a, b);
        if (other.equals(a)) {
            assertEquals(b, diff.applyTo(other));
        } else {
            assertThrows(OtherBaseException.class, () -> diff.applyTo(other));
        }
    }

    /** Without a mapping, what is added and dropped are the numbers that only one of them has. */
    @Property
    void addedAndDroppedAreTheNumbersOfOneOnly(@ForAll IndicatorSystem a, @ForAll IndicatorSystem b) {
        SystemDiff diff = SystemDiff.between(a, b);
        Set<String> onlyB = SystemArbitraries.codes(b);
        onlyB.removeAll(SystemArbitraries.codes(a));
        Set<String> onlyA = SystemArbitraries.codes(a);
        onlyA.removeAll(SystemArbitraries.codes(b));
        assertEquals(onlyB, keys(diff, Change.Added.class));
        assertEquals(onlyA, keys(diff, Change.Dropped.class));
    }

    private static Set<String> keys(SystemDiff diff, Class<? extends Change> form) {
        return diff.changes().stream()
                .filter(form::isInstance)
                .map(Change::subject)
                .filter(s -> s.noun() == Noun.INDICATOR && !s.key().contains("."))
                .map(Subject::key)
                .collect(Collectors.toSet());
    }

    @Property
    void everyAlterationAlters(@ForAll IndicatorSystem a, @ForAll IndicatorSystem b) {
        for (Change change : SystemDiff.between(a, b).changes()) {
            if (change instanceof Change.Altered<?> altered) {
                assertFalse(altered.before().equals(altered.after()), change.toString());
            }
        }
    }

    @Property(tries = 300)
    void everyChangeHasWords(@ForAll SystemArbitraries.Pair pair) {
        SystemDiff diff = SystemDiff.between(pair.before(), pair.after(), pair.mapping());
        ChangeWords words = ChangeWords.of(diff);
        for (Change change : diff.changes()) {
            Wording line = words.line(change);
            assertFalse(line.zh().isBlank() || line.en().isBlank());
            assertTrue(line.zh().chars().anyMatch(c -> c > 0x4E00), line.zh());
        }
    }
}

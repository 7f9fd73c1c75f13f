/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Rational;

/**
 * How much of the whole a sum has seen (上报完整度): reporters seen and expected, the share of their last known weight, and who is
 * missing.
 * <p>
 * Without an expectation nobody can be missing, and the sum is of what was reported, no more. This class is immutable and
 * thread-safe.
 *
 * @param seen how many reported of those that are expected, zero reports among them; how many reported at all, if nobody is expected
 * @param expected how many should have; empty if nobody said so
 * @param weightSeen the share of last known weight that was seen, from 0 to 1; empty if no weight is known
 * @param missing who is missing, sorted; its size is what is expected and was not seen
 * @param unowed how many reporters reported beside what is expected; 0 if nobody is expected
 * @param excused how many reports would be expected but for who owes them having said that they do not apply (不适用); 0 if nobody is
 *     expected
 */
public record Coverage(
        int seen, OptionalInt expected, Optional<Rational> weightSeen, List<String> missing, int unowed, int excused) {

    /**
     * Copies the list and checks the counts.
     *
     * @throws InvalidPartException if a count is negative, a share is outside 0 to 1, or somebody is missing whom nobody expected
     */
    public Coverage {
        Objects.requireNonNull(expected, "expected");
        missing = ImmutableList.copyOf(missing);
        InvalidPartException.check(seen >= 0, "Coverage", "seen", "不小于0", "0 or more", seen);
        InvalidPartException.check(
                unowed >= 0 && (unowed == 0 || expected.isPresent()),
                "Coverage",
                "unowed",
                "不小于0，有应报数时才有",
                "0 or more, and 0 where nobody is expected",
                unowed);
        InvalidPartException.check(
                excused >= 0 && (excused == 0 || expected.isPresent()),
                "Coverage",
                "excused",
                "不小于0，有应报数时才有",
                "0 or more, and 0 where nobody is expected",
                excused);
        InvalidPartException.check(
                expected.isPresent() ? missing.size() <= expected.getAsInt() : missing.isEmpty(),
                "Coverage",
                "missing",
                "不多于应报数",
                "no more than are expected",
                missing);
        InvalidPartException.check(
                weightSeen
                        .map(w -> w.signum() >= 0 && w.compareTo(Rational.ONE) <= 0)
                        .orElse(true),
                "Coverage",
                "weightSeen",
                "0至1",
                "0 to 1",
                weightSeen);
    }

    /**
     * A coverage in which nobody reported beside what is expected, and nobody is excused.
     *
     * @param seen how many reported
     * @param expected how many should have
     * @param weightSeen the share of last known weight that was seen
     * @param missing who is missing
     * @throws InvalidPartException if a part is not possible
     */
    public Coverage(int seen, OptionalInt expected, Optional<Rational> weightSeen, List<String> missing) {
        this(seen, expected, weightSeen, missing, 0, 0);
    }

    /**
     * Of what was reported, without an expectation.
     *
     * @param seen how many reporters reported
     * @return the coverage
     */
    public static Coverage ofSeen(int seen) {
        return new Coverage(seen, OptionalInt.empty(), Optional.empty(), List.of());
    }

    /**
     * Whether nobody who was expected is missing.
     *
     * @return whether nobody is missing; true without an expectation
     */
    public boolean isComplete() {
        return missing.isEmpty();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.rules.merging.Group.Details;

/**
 * Sums of some facts by group, which merge with those of other facts (部分和): what one machine, one file or one month adds.
 * <p>
 * {@link #merge} is associative and commutative and has {@link #EMPTY}; the answer is the same to the bit for every way of dividing
 * the facts. Sums and counts can be taken away again with {@link #minus}; smallest, largest, reporters and statuses cannot, so
 * that whatever a subtraction touched is without them ({@link #isSumsOnly}). Stocks and distinct counts are not sums: keep them in
 * groups of single reporters or take their details. This class is immutable and thread-safe.
 */
public final class PartialSums {
    /** No facts. */
    public static final PartialSums EMPTY = new PartialSums(Layout.EMPTY, new SumColumns(0), DetailColumns.none());

    private static final ObservationStatus[] STATUSES = ObservationStatus.values();

    final Layout layout;
    final SumColumns sums;
    final @Nullable DetailColumns details;

    /** Takes over columns that nobody changes any more, the sums {@link SumColumns#narrowed}. */
    PartialSums(Layout layout, SumColumns sums, @Nullable DetailColumns details) {
        this.layout = layout;
        this.sums = sums;
        this.details = details;
    }

    /** The value of columns: a group without details that holds nothing is none. */
    static PartialSums of(Layout layout, SumColumns sums, @Nullable DetailColumns details) {
        if (details == null) {
            int[] kept = IntStream.range(0, layout.size())
                    .filter(i -> !sums.isZero(i))
                    .toArray();
            if (kept.length < layout.size()) {
                return new PartialSums(layout.only(kept), sums.only(kept).narrowed(), null);
            }
        }
        return new PartialSums(layout, sums.narrowed(), details);
    }

    /**
     * Reads what {@link #toBytes} wrote, of this version or an earlier one.
     *
     * @param bytes the bytes
     * @return the sums
     * @throws UnreadablePartialException if the bytes are anything else; no other exception, and no more memory than some fifty
     *     times their length
     */
    public static PartialSums fromBytes(byte[] bytes) {
        return new PartialReader(bytes).read();
    }

    /**
     * Reads what {@link #toBytes} wrote, and holds the groups once if another one has the same: a thousand partials of the same groups
     * then take a third less room, and none of their groups has to be compared when they are merged.
     *
     * @param bytes the bytes
     * @param like sums that may have the same groups
     * @return the sums
     * @throws UnreadablePartialException if the bytes are anything else
     */
    public static PartialSums fromBytes(byte[] bytes, PartialSums like) {
        PartialSums read = fromBytes(bytes);
        DetailColumns details = read.details;
        if (details != null && like.details != null && details.reporters.isSame(like.details.reporters)) {
            details = new DetailColumns(details.least, details.most, details.doubts, like.details.reporters);
        }
        return new PartialSums(read.layout.isSame(like.layout) ? like.layout : read.layout, read.sums, details);
    }

    /**
     * The sums as bytes, of a form that does not depend on how they were added up: equal sums have equal bytes.
     *
     * @return the bytes, as {@code docs/decisions/0014} describes them
     */
    public byte[] toBytes() {
        return new PartialWriter(this).write();
    }

    /**
     * The sums of the facts of both.
     *
     * @param other other sums; facts that are in both count twice
     * @return the sums, without details if one of the two has none
     * @throws UnmergeablePartialsException if they hold a measure in different units or at different places
     * @throws SumOverflowException if a sum exceeds 128 bits
     */
    public PartialSums merge(PartialSums other) {
        if (layout.size() == 0 && details != null) {
            return other;
        }
        if (other.layout.size() == 0 && other.details != null) {
            return this;
        }
        Layout.Union union = layout.union(other.layout);
        int size = union.layout().size();
        SumColumns all = sums.spread(size, union.left());
        all.add(other.sums, union.right());
        if (details == null || other.details == null) {
            return of(union.layout(), all, null);
        }
        DetailColumns joined = details.spread(size, union.left());
        joined.join(other.details, union.right());
        return of(union.layout(), all, joined);
    }

    /**
     * The sums with the other sign, and counts likewise: what to merge in order to take these away.
     *
     * @return the inverse, sums only
     */
    public PartialSums negated() {
        return of(layout, sums.negated(), null);
    }

    /**
     * The sums without those of some facts that they contain. A group of which nothing is left is gone.
     *
     * @param other the sums of those facts
     * @return the difference, sums only
     * @throws UnmergeablePartialsException if they hold a measure in different units or at different places
     */
    public PartialSums minus(PartialSums other) {
        return merge(other.negated());
    }

    /**
     * The same sums and counts without the details.
     *
     * @return sums only
     */
    public PartialSums withoutDetails() {
        return details == null ? this : of(layout, sums, null);
    }

    /**
     * Whether only sums and counts are known.
     *
     * @return whether something was taken away, or details were never kept
     */
    public boolean isSumsOnly() {
        return details == null;
    }

    /**
     * The number of groups.
     *
     * @return how many there are
     */
    public int size() {
        return layout.size();
    }

    /**
     * The measures with their units and places.
     *
     * @return an immutable list, by id
     */
    public List<MeasureScale> measures() {
        return List.of(layout.measures);
    }

    /**
     * The group at a place.
     *
     * @param index from 0, in the order of {@link GroupKey}
     * @return the group
     * @throws IndexOutOfBoundsException if there is none
     */
    public Group group(int index) {
        MeasureScale scale = layout.measures[Layout.measure(layout.keys[index])];
        BigInteger sum = Int128.toBigInteger(sums.highOf(index), sums.low[index]);
        return new Group(
                layout.group(index),
                scale,
                new BigDecimal(sum, scale.places()),
                sums.counts[index],
                Optional.ofNullable(details).map(d -> details(d, index, scale)));
    }

    private static Details details(DetailColumns details, int index, MeasureScale scale) {
        ImmutableSet.Builder<String> names = ImmutableSet.builder();
        ReporterSets sets = details.reporters;
        for (int i = sets.starts[index]; i < sets.starts[index + 1]; i++) {
            names.add(sets.names.text(sets.members[i]));
        }
        Set<ObservationStatus> doubts = EnumSet.noneOf(ObservationStatus.class);
        for (ObservationStatus status : STATUSES) {
            if ((details.doubts[index] & 1 << status.ordinal()) != 0) {
                doubts.add(status);
            }
        }
        return new Details(
                BigDecimal.valueOf(details.least[index], scale.places()),
                BigDecimal.valueOf(details.most[index], scale.places()),
                names.build(),
                doubts);
    }

    /**
     * The group of a key.
     *
     * @param key what the sum is over
     * @return the group; empty if no fact was added, which is not 0
     */
    public Optional<Group> group(GroupKey key) {
        int index = layout.indexOf(key);
        return index < 0 ? Optional.empty() : Optional.of(group(index));
    }

    /**
     * All groups.
     *
     * @return an immutable list in the order of {@link GroupKey}, made anew
     */
    public List<Group> groups() {
        return IntStream.range(0, size()).mapToObj(this::group).toList();
    }

    /** The bits of doubtful statuses; those that are not doubtful have none. */
    static int bit(ObservationStatus status) {
        InvalidPartException.check(
                !status.isAbsent(), "PartialSums", "status", "有值状态", "a status with a value", status);
        return status.isDoubtful() ? 1 << status.ordinal() : 0;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PartialSums that
                && layout.isSame(that.layout)
                && sums.isSame(that.sums)
                && (details == null ? that.details == null : that.details != null && details.isSame(that.details));
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new int[] {layout.hash(), sums.hash()});
    }

    /**
     * How many groups there are, for logs.
     *
     * @return such as {@code PartialSums of 100000 groups}
     */
    @Override
    public String toString() {
        return "PartialSums of " + size() + " groups" + (isSumsOnly() ? ", sums only" : "");
    }
}

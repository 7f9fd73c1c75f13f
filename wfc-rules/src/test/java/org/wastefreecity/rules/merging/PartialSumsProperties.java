/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.wastefreecity.model.observation.ObservationStatus;

/** The laws of partial sums, with values from the smallest to the largest, and against a plain map of big integers. */
class PartialSumsProperties implements InverseLaws<PartialSums> {

    @Override
    public PartialSums empty() {
        return PartialSums.EMPTY;
    }

    @Override
    public PartialSums merge(PartialSums left, PartialSums right) {
        return left.merge(right);
    }

    @Override
    public PartialSums random(SplittableRandom random) {
        PartialSums sums = SmallSums.random(random, 30);
        return switch (random.nextInt(10)) {
            case 0 -> PartialSums.EMPTY;
            case 1 -> sums.negated();
            case 2 -> sums.merge(sums).merge(sums); // past 64 bits
            default -> sums;
        };
    }

    @Override
    public PartialSums negated(PartialSums value) {
        return value.negated();
    }

    @Override
    public PartialSums invertible(PartialSums value) {
        return value.withoutDetails();
    }

    private record Row(GroupKey key, MeasureScale scale, long value, String reporter, ObservationStatus status) {}

    private static List<Row> rows(SplittableRandom random, int most) {
        List<Row> rows = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            MeasureScale scale = random.nextBoolean() ? SmallSums.GENERATED : SmallSums.ENTERPRISES;
            rows.add(new Row(
                    SmallSums.key(
                            "44060" + (4 + random.nextInt(3)), "c" + random.nextInt(3), "2025-Q1", scale.measure()),
                    scale,
                    SmallSums.value(random),
                    "r" + random.nextInt(6),
                    ObservationStatus.values()[random.nextInt(7)]));
        }
        return rows;
    }

    private static PartialSums add(List<Row> rows) {
        PartialSumsBuilder builder = new PartialSumsBuilder();
        rows.forEach(r -> builder.add(r.key(), r.scale(), r.value(), r.reporter(), r.status()));
        return builder.snapshot();
    }

    /** Permutation, partition, split and merge: however rows are dealt out to machines, the answer is that of one run. */
    @Property(tries = 500)
    void everyPartitionOfTheRowsGivesTheSameBits(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Row> rows = rows(random, 60);
        PartialSums oneRun = add(rows);
        List<Row> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));
        int machines = 1 + random.nextInt(8);
        List<PartialSumsBuilder> builders = IntStream.range(0, machines)
                .mapToObj(i -> new PartialSumsBuilder())
                .toList();
        shuffled.forEach(r ->
                builders.get(random.nextInt(machines)).add(r.key(), r.scale(), r.value(), r.reporter(), r.status()));
        PartialSumsBuilder all = new PartialSumsBuilder();
        for (PartialSumsBuilder builder : builders) {
            all.addAll(PartialSums.fromBytes(builder.snapshot().toBytes()));
            if (random.nextInt(4) == 0) {
                all.snapshot(); // must not disturb
            }
        }
        assertEquals(oneRun, all.snapshot());
        assertArrayEquals(oneRun.toBytes(), all.snapshot().toBytes());
        assertEquals(
                oneRun,
                builders.stream().map(PartialSumsBuilder::snapshot).reduce(PartialSums.EMPTY, PartialSums::merge));
    }

    @Property(tries = 500)
    void sumsReadLikeOthers_areTheSameSums(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        PartialSums like = random(random);
        PartialSums one = random.nextBoolean() ? random(random) : random.nextBoolean() ? like : like.withoutDetails();
        PartialSums read = PartialSums.fromBytes(one.toBytes(), like);
        assertEquals(one, read);
        assertArrayEquals(one.toBytes(), read.toBytes());
        assertEquals(one.merge(like), read.merge(like));
        assertEquals(like.merge(one), like.merge(read));
    }

    @Property(tries = 500)
    void groupsAgreeWithAPlainMap(@ForAll long seed) {
        List<Row> rows = rows(new SplittableRandom(seed), 60);
        Map<GroupKey, List<Row>> plain = new TreeMap<>();
        rows.forEach(r -> plain.computeIfAbsent(r.key(), k -> new ArrayList<>()).add(r));
        List<Group> groups = add(rows).groups();
        assertEquals(
                List.copyOf(plain.keySet()), groups.stream().map(Group::key).toList());
        for (Group group : groups) {
            List<Row> mine = plain.getOrDefault(group.key(), List.of());
            int places = group.scale().places();
            BigInteger sum =
                    mine.stream().map(r -> BigInteger.valueOf(r.value())).reduce(BigInteger.ZERO, BigInteger::add);
            assertEquals(new BigDecimal(sum, places), group.sum());
            assertEquals(mine.size(), group.count());
            assertEquals(
                    new Group.Details(
                            BigDecimal.valueOf(
                                    mine.stream().mapToLong(Row::value).min().orElseThrow(), places),
                            BigDecimal.valueOf(
                                    mine.stream().mapToLong(Row::value).max().orElseThrow(), places),
                            new TreeSet<>(mine.stream().map(Row::reporter).toList()),
                            new TreeSet<>(mine.stream()
                                    .map(Row::status)
                                    .filter(ObservationStatus::isDoubtful)
                                    .toList())),
                    group.details().orElseThrow());
        }
    }

    @Property(tries = 500)
    void bytesReadBackEqual_andEqualSumsHaveEqualBytes(@ForAll long seed) {
        PartialSums sums = random(new SplittableRandom(seed));
        byte[] bytes = sums.toBytes();
        PartialSums read = PartialSums.fromBytes(bytes);
        assertEquals(sums, read);
        assertArrayEquals(bytes, read.toBytes());
    }

    /** Many partials of many groups against one run; 1,000 of 100,000 in the long run. */
    @Example
    void manyPartialsMergeToTheSingleRun() {
        int partials = Tries.of(50, 1000);
        int groups = Tries.of(2_000, 100_000);
        GroupKey[] keys = new GroupKey[groups];
        for (int g = 0; g < groups; g++) {
            keys[g] = SmallSums.key(
                    String.format("11%02d%02d", 1 + g % 997 / 90, 1 + g % 997 % 90),
                    "c" + g / 997 % 20,
                    (2001 + g / 19940) + "-Q1",
                    g % 2 == 0 ? "generated" : "enterprises");
        }
        SplittableRandom random = new SplittableRandom(7);
        PartialSumsBuilder merged = new PartialSumsBuilder();
        BigInteger[] sums = new BigInteger[groups];
        Arrays.fill(sums, BigInteger.ZERO);
        for (int p = 0; p < partials; p++) {
            PartialSumsBuilder one = new PartialSumsBuilder();
            int reporter = one.reporter("plant " + p % 7);
            for (int g = 0; g < groups; g++) {
                long value = SmallSums.value(random);
                sums[g] = sums[g].add(BigInteger.valueOf(value));
                one.add(
                        one.group(keys[g], g % 2 == 0 ? SmallSums.GENERATED : SmallSums.ENTERPRISES),
                        value,
                        reporter,
                        ObservationStatus.NORMAL);
            }
            merged.addAll(PartialSums.fromBytes(one.snapshot().toBytes()));
        }
        PartialSums all = merged.snapshot();
        assertEquals(groups, all.size());
        for (int g = 0; g < groups; g++) {
            Group group = all.group(keys[g]).orElseThrow();
            assertEquals(sums[g], group.sum().unscaledValue());
            assertEquals(partials, group.count());
            assertEquals(7, group.details().orElseThrow().reporters().size());
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Fractions, decimals, spellings, units and figures. */
public class MeasureDomain extends DomainContextBase {
    private static final List<String> SCALES =
            List.of("", "", "", "百", "千", "万", "百万", "千万", "亿", "万亿", "10*2.", "10*3.", "10*4.", "10*12.");

    /** Spellings of units as people write them, correct by construction; some are too long or cancel out. */
    record Spelling(String text) {}

    @Provide
    Arbitrary<Rational> rationals() {
        Arbitrary<BigInteger> below = Arbitraries.bigIntegers().between(BigInteger.ONE, BigInteger.TEN.pow(12));
        Arbitrary<BigInteger> above =
                Arbitraries.bigIntegers().between(BigInteger.TEN.pow(18).negate(), BigInteger.TEN.pow(18));
        return Arbitraries.oneOf(
                Combinators.combine(above, below).as(Rational::of),
                Combinators.combine(
                                Arbitraries.integers().between(-6, 6),
                                Arbitraries.integers().between(1, 6))
                        .as(Rational::of));
    }

    @Provide
    Arbitrary<BigDecimal> decimals() {
        return Combinators.combine(
                        Arbitraries.bigIntegers().between(BigInteger.TEN.pow(20).negate(), BigInteger.TEN.pow(20)),
                        Arbitraries.integers().between(0, Figure.MAX_PLACES))
                .as(BigDecimal::new);
    }

    @Provide
    Arbitrary<Spelling> spellings() {
        Arbitrary<List<String>> above = factors(0, 3);
        Arbitrary<List<String>> below = factors(0, 3);
        return Combinators.combine(
                        above, below, Arbitraries.of("·", ".", "*", "×", "・", " · "), Arbitraries.of("/", "／", " / "))
                .filter((a, b, times, per) -> !a.isEmpty() || !b.isEmpty())
                .as(MeasureDomain::spelling);
    }

    @Provide
    Arbitrary<UnitOfMeasure> units() {
        return spellings()
                .map(s -> {
                    List<UnitOfMeasure> read = new ArrayList<>();
                    try {
                        read.add(UnitOfMeasure.parse(s.text()));
                    } catch (UnknownUnitException e) {
                        return read;
                    }
                    return read;
                })
                .filter(read -> !read.isEmpty())
                .map(read -> read.get(0));
    }

    @Provide
    Arbitrary<Figure> figures() {
        return Combinators.combine(decimals(), units()).as(Figure::of);
    }

    private static Arbitrary<List<String>> factors(int least, int most) {
        List<String> atoms = new ArrayList<>(
                List.of("元(现价)", "元(2020年价)", "{CNY-2015}", "{CNY-2020}", "元（按2020年价格计算）", "人(常住)", "常住人口", "户籍人口"));
        for (UnitAtom atom : UnitAtom.values()) {
            atoms.add(atom.code());
            atoms.addAll(atom.labels());
        }
        return Combinators.combine(Arbitraries.of(SCALES), Arbitraries.of(atoms))
                .as((scale, atom) -> scale + atom)
                .list()
                .ofMinSize(least)
                .ofMaxSize(most);
    }

    private static Spelling spelling(List<String> above, List<String> below, String times, String per) {
        // a star before a digit would belong to a power of ten
        String dot = times.equals("*") || times.equals("×") ? "·" : times;
        String top = above.isEmpty() ? "1" : String.join(dot, above);
        if (below.isEmpty()) {
            return new Spelling(top);
        }
        return new Spelling(
                below.size() == 1
                        ? top + per + below.get(0)
                        : below.stream().collect(Collectors.joining(dot, top + per + "(", ")")));
    }
}

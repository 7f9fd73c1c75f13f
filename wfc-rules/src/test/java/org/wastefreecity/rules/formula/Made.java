/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * A random formula that has its value worked out beside its text, with fractions of its own: nothing of the code under test is used.
 * <p>
 * A made expression is a text in each language and a value for a (territory, year).
 */
final class Made {
    /** A fraction that is not kept in lowest terms. */
    record Frac(BigInteger above, BigInteger under) {
        static final Frac ZERO = of(0);
        static final Frac ONE = of(1);

        static Frac of(long value) {
            return new Frac(BigInteger.valueOf(value), BigInteger.ONE);
        }

        static Frac of(String decimal) {
            BigDecimal value = new BigDecimal(decimal);
            return new Frac(value.unscaledValue(), BigInteger.TEN.pow(value.scale()));
        }

        Frac plus(Frac o) {
            return new Frac(above.multiply(o.under).add(o.above.multiply(under)), under.multiply(o.under));
        }

        Frac minus(Frac o) {
            return plus(new Frac(o.above.negate(), o.under));
        }

        Frac times(Frac o) {
            return new Frac(above.multiply(o.above), under.multiply(o.under));
        }

        Frac by(Frac o) {
            if (o.above.signum() == 0) {
                throw new Nothing(above.signum() == 0);
            }
            return o.above.signum() < 0
                    ? new Frac(
                            above.multiply(o.under).negate(),
                            under.multiply(o.above).negate())
                    : new Frac(above.multiply(o.under), under.multiply(o.above));
        }

        int compare(Frac o) {
            return above.multiply(o.under).compareTo(o.above.multiply(under));
        }
    }

    /** There is no value. */
    static final class Nothing extends RuntimeException {
        private static final long serialVersionUID = 1L;
        final boolean zeroOverZero;

        Nothing(boolean zeroOverZero) {
            super("no value", null, false, false);
            this.zeroOverZero = zeroOverZero;
        }
    }

    /** Where an expression is evaluated: territory 0 is the city, 1 and 2 its districts. */
    record Spot(int territory, int year) {}

    interface Expression {
        String text(boolean zh);

        /** In tonnes, yuan, persons or as a plain number. */
        Frac value(Spot spot);
    }

    static final int YEAR = 2024;
    static final int BASE = 2020;
    private static final String[][] MASS = {
        {"产生量", "generated", "10000"},
        {"综合利用量", "utilised", "10000"},
        {"处置量", "disposed", "10000"},
        {"库存量", "stock", "1"},
        {"清运量", "collected", "1"},
        {"净调入量", "balance", "10000"}
    };
    private static final String[][] MONEY = {{"工业增加值", "value_added", "10000"}, {"投资额", "investment", "100000000"}};
    private static final String[][] COUNT = {{"企业数", "enterprises", "1"}, {"通过审核企业数", "audited", "1"}};
    private static final String[] PLAIN = {"2", "3", "0.5", "1.25", "7", "0.3", "12", "1"};

    private final SplittableRandom random;
    private final BiFunction<String, Spot, String> figures;

    Made(SplittableRandom random, BiFunction<String, Spot, String> figures) {
        this.random = random;
        this.figures = figures;
    }

    private int upTo(int most) {
        return random.nextInt(most + 1);
    }

    private static Expression expression(String zh, String en, java.util.function.Function<Spot, Frac> value) {
        return new Expression() {
            @Override
            public String text(boolean chinese) {
                return chinese ? zh : en;
            }

            @Override
            public Frac value(Spot spot) {
                return value.apply(spot);
            }
        };
    }

    /** A quantity of a kind: 0 mass, 1 money, 2 enterprises. */
    Expression quantity(int kind, int depth, boolean plain) {
        int choice = depth <= 0 ? upTo(2) : upTo(11);
        return switch (choice) {
            case 0, 1, 2 -> total(kind, plain);
            case 3, 4 -> sum(kind, depth, plain);
            case 5 -> chain(quantity(kind, depth - 1, plain), number(depth - 1), "*");
            case 6 -> chain(number(depth - 1), quantity(kind, depth - 1, plain), "*");
            case 7 -> chain(quantity(kind, depth - 1, plain), share(depth - 1, plain), "*");
            case 8 -> negative(quantity(kind, depth - 1, plain));
            case 9 -> extreme(quantity(kind, depth - 1, plain), quantity(kind, depth - 1, plain), upTo(1) == 0);
            case 10 -> chain(quantity(kind, depth - 1, plain), number(depth - 1), "/");
            default -> kind == 0 && plain ? literal() : first(quantity(kind, depth - 1, plain), total(kind, plain));
        };
    }

    private Expression total(int kind, boolean plain) {
        String[][] measures = kind == 0 ? MASS : kind == 1 ? MONEY : COUNT;
        String[] measure = measures[upTo(measures.length - 1)];
        Frac scale = Frac.of(Long.parseLong(measure[2]));
        int period = plain ? upTo(7) : 7;
        return switch (period) {
            case 0 ->
                expression(
                        measure[0] + "(时期: 上年)",
                        measure[1] + "(period: previous_year)",
                        s -> Frac.of(figures.apply(measure[1], new Spot(s.territory(), s.year() - 1)))
                                .times(scale));
            case 1 ->
                expression(
                        measure[0] + "（时期：" + (BASE + 1) + "）",
                        measure[1] + "(period: " + (BASE + 1) + ")",
                        s -> Frac.of(figures.apply(measure[1], new Spot(s.territory(), BASE + 1)))
                                .times(scale));
            default ->
                expression(
                        measure[0] + "()",
                        measure[1] + "( )",
                        s -> Frac.of(figures.apply(measure[1], s)).times(scale));
        };
    }

    private Expression literal() {
        return upTo(1) == 0
                ? expression("1500 [千克]", "1500 [kg]", s -> Frac.of("1.5"))
                : expression("0.02 [万吨]", "0.02 [10*4.t]", s -> Frac.of(200));
    }

    private Expression sum(int kind, int depth, boolean plain) {
        List<Expression> parts = new ArrayList<>();
        List<Boolean> minus = new ArrayList<>();
        for (int i = 0; i < 2 + upTo(2); i++) {
            parts.add(quantity(kind, depth - 1, plain));
            minus.add(i > 0 && upTo(2) == 0);
        }
        return expression(row(parts, minus, true), row(parts, minus, false), s -> {
            Frac sum = Frac.ZERO;
            for (int i = 0; i < parts.size(); i++) {
                sum = minus.get(i)
                        ? sum.minus(parts.get(i).value(s))
                        : sum.plus(parts.get(i).value(s));
            }
            return sum;
        });
    }

    private static String row(List<Expression> parts, List<Boolean> minus, boolean zh) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < parts.size(); i++) {
            text.append(i == 0 ? "" : minus.get(i) ? " - " : zh ? "＋" : "+")
                    .append(parts.get(i).text(zh));
        }
        return text.append(')').toString();
    }

    private static Expression chain(Expression a, Expression b, String sign) {
        return expression(
                "(" + a.text(true) + (sign.equals("*") ? " × " : "÷") + b.text(true) + ")",
                "(" + a.text(false) + sign + b.text(false) + ")",
                s -> sign.equals("*")
                        ? a.value(s).times(b.value(s))
                        : a.value(s).by(b.value(s)));
    }

    private static Expression negative(Expression a) {
        return expression(
                "(-" + bracketed(a.text(true)) + ")",
                "(- " + bracketed(a.text(false)) + ")",
                s -> Frac.ZERO.minus(a.value(s)));
    }

    private static String bracketed(String text) {
        return "(" + text + ")";
    }

    private static Expression extreme(Expression a, Expression b, boolean least) {
        return expression(
                (least ? "最小" : "最大") + "(" + a.text(true) + "，" + b.text(true) + ")",
                (least ? "min" : "max") + "(" + a.text(false) + ", " + b.text(false) + ")",
                s -> {
                    Frac x = a.value(s);
                    Frac y = b.value(s);
                    return x.compare(y) <= 0 == least ? x : y;
                });
    }

    private static Expression first(Expression a, Expression b) {
        return expression(
                "优先取(" + a.text(true) + ", " + b.text(true) + ")",
                "first_available(" + a.text(false) + ", " + b.text(false) + ")",
                a::value);
    }

    private Expression number(int depth) {
        if (depth <= 0 || upTo(1) == 0) {
            String digits = PLAIN[upTo(PLAIN.length - 1)];
            return expression(digits, digits, s -> Frac.of(digits));
        }
        return chain(number(depth - 1), number(depth - 1), "*");
    }

    private Expression share(int depth, boolean plain) {
        int kind = upTo(1);
        return chain(quantity(kind, depth - 1, plain), quantity(kind, depth - 1, plain), "/");
    }

    /** A formula with its unit and what 1 of the unit is. */
    record Whole(Expression expression, String unit, Frac scale) {}

    Whole whole(int depth) {
        return switch (upTo(8)) {
            case 0 -> new Whole(quantity(0, depth, true), "吨", Frac.ONE);
            case 1 -> new Whole(quantity(1, depth, true), "亿元", Frac.of(100_000_000));
            case 2, 3 -> new Whole(share(depth, true), "%", Frac.of("0.01"));
            case 4 ->
                new Whole(
                        chain(quantity(0, depth - 1, true), quantity(1, depth - 1, true), "/"),
                        "千克/万元",
                        Frac.of("0.0000001"));
            case 5 -> new Whole(change(depth), "%", Frac.of("0.01"));
            case 6 -> new Whole(points(depth), "百分点", Frac.of("0.01"));
            case 7 -> new Whole(daily(depth), "吨/日", Frac.ONE);
            default -> new Whole(mean(depth), "吨", Frac.ONE);
        };
    }

    private Expression change(int depth) {
        Expression of = quantity(upTo(2), depth - 1, false);
        int from = upTo(3);
        int year = from == 0 ? BASE : from == 1 ? YEAR - 1 : 2021;
        boolean decrease = upTo(1) == 0;
        String zh = from == 0 ? "基准年" : from == 1 ? "上年" : "2021";
        String en = from == 0 ? "base_year" : from == 1 ? "previous_year" : "2021";
        return expression(
                (decrease ? "下降幅度" : "增长率") + "(" + of.text(true) + ", 基期: " + zh + ")",
                (decrease ? "decrease" : "growth") + "(" + of.text(false) + ", from: " + en + ")",
                s -> {
                    Frac base = of.value(new Spot(s.territory(), year));
                    Frac now = of.value(s);
                    return (decrease ? base.minus(now) : now.minus(base)).by(base);
                });
    }

    private Expression points(int depth) {
        Expression a = chain(quantity(0, depth - 1, true), quantity(0, depth - 1, true), "/");
        Expression b = chain(quantity(0, depth - 1, true), quantity(0, depth - 1, true), "/");
        return expression(
                a.text(true) + " - " + b.text(true),
                a.text(false) + " - " + b.text(false),
                s -> a.value(s).minus(b.value(s)));
    }

    private Expression daily(int depth) {
        Expression a = quantity(0, depth - 1, false); // days are those of this period only
        return expression(
                a.text(true) + " / 天数()",
                a.text(false) + " / days()",
                s -> a.value(s).by(Frac.of(366)));
    }

    private Expression mean(int depth) {
        Expression of = quantity(0, depth - 1, true);
        Expression weight = quantity(2, depth - 1, true);
        return expression(
                "加权平均(" + of.text(true) + ", " + weight.text(true) + ")",
                "weighted_mean(" + of.text(false) + ", " + weight.text(false) + ")",
                s -> {
                    Frac sum = Frac.ZERO;
                    Frac weights = Frac.ZERO;
                    for (int t = 1; t <= 2; t++) {
                        Spot there = new Spot(t, s.year());
                        sum = sum.plus(of.value(there).times(weight.value(there)));
                        weights = weights.plus(weight.value(there));
                    }
                    return sum.by(weights);
                });
    }

    /** Some text that means nothing, made of pieces of the language. */
    static String soup(SplittableRandom random, List<String> pieces, int length) {
        return random.ints(length, 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What money or a number of persons is based on (口径): the prices of the time, those of one year, residents or registered persons.
 * It makes a kind of its own of the unit before it: 万元(2020年价) is not 万元.
 */
record UnitBasis(BaseKind kind, int priceYear) {
    static final UnitBasis CURRENT_PRICES = new UnitBasis(BaseKind.MONEY_AT_CURRENT_PRICES, 0);
    static final UnitBasis RESIDENT = new UnitBasis(BaseKind.RESIDENT, 0);
    static final UnitBasis REGISTERED = new UnitBasis(BaseKind.REGISTERED_PERSON, 0);

    /** Words for persons on a basis, without 人 before them. */
    private static final Map<String, UnitBasis> PERSONS = Map.of("常住人口", RESIDENT, "户籍人口", REGISTERED);

    private static final Pattern WORDS =
            Pattern.compile("\\((?:(?<current>[按以用]?(?:现行?价格?|当[年期](?:现价|价格?))(?:计算?)?|current)"
                    + "|(?:[按以用]?(?<year>\\d{4})(?:年|年?(?:不变|可比|固定|基期))价格?(?:计算?)?|(?<code>\\d{4}))"
                    + "|(?<resident>(?:[按以用]?常住(?:人口|人)?(?:计算?)?|resident))"
                    + "|(?<registered>(?:[按以用]?户籍(?:人口|人)?(?:计算?)?|registered)))\\)");

    /** A basis that was read, and the place behind it. */
    record Match(UnitBasis basis, int end) {}

    /** The basis in brackets at a place of a settled text, such as (2020年不变价). */
    static Optional<Match> at(String text, int from) {
        if (from >= text.length() || text.charAt(from) != '(') {
            return Optional.empty();
        }
        Matcher m = WORDS.matcher(text).region(from, text.length());
        if (!m.lookingAt()) {
            return Optional.empty();
        }
        @Nullable String year = m.group("year") == null ? m.group("code") : m.group("year");
        if (year != null) {
            int number = Integer.parseInt(year);
            return KindOfQuantity.isPriceYear(number)
                    ? Optional.of(new Match(constantPricesOf(number), m.end()))
                    : Optional.empty();
        }
        UnitBasis basis =
                m.group("current") != null ? CURRENT_PRICES : m.group("resident") != null ? RESIDENT : REGISTERED;
        return Optional.of(new Match(basis, m.end()));
    }

    /** Persons on a basis in one word, at a place of a settled text: 常住人口. */
    static Optional<Match> personsAt(String text, int from) {
        for (Map.Entry<String, UnitBasis> persons : PERSONS.entrySet()) {
            if (text.startsWith(persons.getKey(), from)) {
                return Optional.of(
                        new Match(persons.getValue(), from + persons.getKey().length()));
            }
        }
        return Optional.empty();
    }

    static UnitBasis constantPricesOf(int year) {
        return new UnitBasis(BaseKind.MONEY_AT_CONSTANT_PRICES, year);
    }

    /** Whether it says something of figures in this unit: prices of yuan, the kind of population of persons. */
    boolean fits(UnitAtom atom) {
        return atom == (isPrice() ? UnitAtom.YUAN : UnitAtom.PERSON);
    }

    boolean isPrice() {
        return kind == BaseKind.MONEY_AT_CURRENT_PRICES || priceYear > 0;
    }

    String zh() {
        return switch (kind) {
            case MONEY_AT_CURRENT_PRICES -> "(现价)";
            case RESIDENT -> "(常住)";
            case REGISTERED_PERSON -> "(户籍)";
            default -> "(" + priceYear + "年价)";
        };
    }

    /** What stands behind the dash in {@code {CNY-2020}}. */
    String code() {
        return switch (kind) {
            case MONEY_AT_CURRENT_PRICES -> "current";
            case RESIDENT -> "resident";
            case REGISTERED_PERSON -> "registered";
            default -> Integer.toString(priceYear);
        };
    }
}

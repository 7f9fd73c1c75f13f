/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.model.wording.Wording.Language;

/** Prints a compiled formula in one language, so that it is read back to an equal one. */
final class FormulaText {
    private final Vocabulary vocabulary;
    private final Language language;

    FormulaText(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** A name as it stands in a formula, with quotes where it needs them. */
    static String quoted(String name) {
        return Letters.isBare(name) && Function.named(name).isEmpty() && !Words.NOT_APPLICABLE.contains(name)
                ? name
                : '"' + name.replace("\"", "\"\"") + '"';
    }

    String of(Node node) {
        if (node instanceof Node.Literal literal) {
            String number = literal.value().toPlainString();
            return literal.unit()
                    .map(u -> number + " [" + (language == Language.ZH ? u.toString() : u.code()) + "]")
                    .orElse(number);
        }
        if (node instanceof Node.Total total) {
            return total(total.selection());
        }
        if (node instanceof Node.Days) {
            return call(Function.DAYS, List.of());
        }
        if (node instanceof Node.Negation negation) {
            return "-" + bracketed(negation.operand(), isChain(negation.operand()) || isNegation(negation.operand()));
        }
        if (node instanceof Node.Sum sum) {
            return chain(sum.links(), " + ", " - ", n -> n instanceof Node.Sum);
        }
        if (node instanceof Node.Product product) {
            return chain(product.links(), " * ", " / ", FormulaText::isChain);
        }
        if (node instanceof Node.Ratio ratio) {
            return call(ratio.function(), List.of(of(ratio.above()), of(ratio.under())));
        }
        if (node instanceof Node.Change change) {
            return call(
                    change.function(),
                    List.of(of(change.of()), Words.FROM.in(language) + ": " + period(change.from())));
        }
        if (node instanceof Node.Mean mean) {
            return call(Function.WEIGHTED_MEAN, List.of(of(mean.of()), of(mean.weight())));
        }
        if (node instanceof Node.Choice choice) {
            return call(choice.function(), choice.of().stream().map(this::of).toList());
        }
        return call(Function.INDICATOR, List.of("\"" + ((Node.Reference) node).code() + "\""));
    }

    private static boolean isChain(Node node) {
        return node instanceof Node.Sum || node instanceof Node.Product;
    }

    private static boolean isNegation(Node node) {
        return node instanceof Node.Negation;
    }

    private String chain(List<Node.Link> links, String plain, String inverse, Predicate<Node> brackets) {
        StringBuilder text = new StringBuilder();
        for (Node.Link link : links) {
            text.append(text.isEmpty() ? "" : link.inverse() ? inverse : plain)
                    .append(bracketed(link.node(), brackets.test(link.node())));
        }
        return text.toString();
    }

    private String bracketed(Node node, boolean brackets) {
        return brackets ? "(" + of(node) + ")" : of(node);
    }

    private String call(Function function, List<String> arguments) {
        return function.words().in(language) + "(" + String.join(", ", arguments) + ")";
    }

    private String total(MeasureSelection selection) {
        List<String> arguments = new ArrayList<>();
        Set<String> categories = selection.categories().categories();
        if (!categories.isEmpty()) {
            arguments.add(categories.stream()
                    .map(c -> quoted(vocabulary.name(c, language)))
                    .collect(Collectors.joining(" | ")));
        }
        selection.categories().source().ifPresent(s -> arguments.add(keyed(Words.SOURCE, word(Words.SOURCES.get(s)))));
        selection.categories().hazard().ifPresent(h -> arguments.add(keyed(Words.HAZARD, word(Words.HAZARDS.get(h)))));
        if (selection.period() != PeriodSelector.Named.THIS_YEAR) {
            arguments.add(keyed(Words.PERIOD, period(selection.period())));
        }
        if (!selection.territories().isEmpty()) {
            arguments.add(keyed(
                    Words.TERRITORY,
                    selection.territories().stream().map(RegionCode::text).collect(Collectors.joining(" | "))));
        }
        return quoted(Vocabulary.name(selection.measure(), language)) + "(" + String.join(", ", arguments) + ")";
    }

    private String keyed(Wording key, String value) {
        return key.in(language) + ": " + value;
    }

    private String word(@Nullable Wording word) {
        if (word == null) {
            throw new IllegalStateException("a value without a word");
        }
        return word.in(language);
    }

    private String period(PeriodSelector selector) {
        if (selector instanceof PeriodSelector.Years years) {
            return years.first() == years.last()
                    ? Integer.toString(years.first())
                    : years.first() + ".." + years.last();
        }
        if (selector instanceof PeriodSelector.InYear in) {
            return Integer.toString(in.year());
        }
        return word(Words.PERIODS.get(selector));
    }
}

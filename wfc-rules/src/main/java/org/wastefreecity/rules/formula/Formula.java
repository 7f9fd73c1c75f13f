/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.wording.Wording;

/**
 * A compiled formula (计算公式), such as {@code utilised(general_industrial) / generated(general_industrial); 0/0 = not_applicable}:
 * names are looked up, kinds and additivity proven, so that evaluation can only lack data.
 * <p>
 * Two formulas are equal if they say the same, in whichever language they were written. This class is immutable and
 * thread-safe.
 */
public final class Formula {
    private final Vocabulary vocabulary;
    private final Node node;
    private final Type type;
    private final UnitOfMeasure unit;
    private final Optional<ZeroOverZero> clause;
    private final Optional<Rational> zeroOverZero;
    private final Optional<LinearRatio> linearRatio;
    private final int depth;
    private final int size;
    private final int daysScope;

    Formula(Vocabulary vocabulary, Typed whole, UnitOfMeasure unit, Optional<ZeroOverZero> clause) {
        this.vocabulary = vocabulary;
        this.node = whole.node();
        this.type = whole.type();
        this.unit = unit;
        this.clause = clause;
        this.zeroOverZero = clause.flatMap(ZeroOverZero::value).flatMap(Signs::constant);
        this.linearRatio = Linear.ratio(node, unit);
        this.daysScope = DaysScope.of(node);
        this.depth = 1 + references(node).mapToInt(r -> r.formula().depth).max().orElse(0);
        this.size = (int) Math.min(
                Integer.MAX_VALUE / 2,
                node.all().count()
                        + references(node).mapToLong(r -> r.formula().size).sum());
    }

    /** What 0/0 means: a value, or that the indicator does not apply. */
    record ZeroOverZero(Optional<Node> value) {}

    private static Stream<Node.Reference> references(Node node) {
        return node.all().filter(Node.Reference.class::isInstance).map(Node.Reference.class::cast);
    }

    Node node() {
        return node;
    }

    Type type() {
        return type;
    }

    /** How many formulas stand below one another, this one included. */
    int depth() {
        return depth;
    }

    /** The parts, those of formulas referred to included, as often as they are. */
    int size() {
        return size;
    }

    /** The sorts of its terms, for formulas that refer to it. */
    int daysScope() {
        return daysScope;
    }

    /** What 0/0 counts as; empty if the indicator does not apply then, or nothing can be 0/0. */
    Optional<Rational> zeroOverZero() {
        return zeroOverZero;
    }

    boolean isZeroOverZeroAnswered() {
        return clause.isPresent();
    }

    /**
     * The unit of the values.
     *
     * @return the unit of the indicator
     */
    public UnitOfMeasure unit() {
        return unit;
    }

    /**
     * What the formula sums up, those of formulas it refers to included.
     *
     * @return each selection once, in the order of the text
     */
    public List<MeasureSelection> selections() {
        return allNodes(node)
                .filter(Node.Total.class::isInstance)
                .map(n -> ((Node.Total) n).selection())
                .distinct()
                .toList();
    }

    private static Stream<Node> allNodes(Node node) {
        return node.all().flatMap(n -> n instanceof Node.Reference r ? allNodes(r.formula().node) : Stream.of(n));
    }

    /**
     * What evaluation will ask for, so that a platform can fetch it in one go. Not foreseen is what a weighted mean asks about
     * divisions further down, and what an option of {@code first_available} makes needless.
     *
     * @param context what the formula will be evaluated for
     * @param inputs told which divisions there are; its tallies are not asked for
     * @return each question once
     */
    public List<Question> questions(FormulaContext context, FormulaInputs inputs) {
        return Prefetch.of(this, context, inputs);
    }

    /**
     * The indicators that the formula refers to directly.
     *
     * @return their codes, sorted
     */
    public Set<IndicatorCode> references() {
        return references(node)
                .map(Node.Reference::code)
                .collect(ImmutableSortedSet.toImmutableSortedSet(IndicatorCode::compareTo));
    }

    /**
     * Whether the formula speaks of the base year.
     *
     * @return whether it has no value in a context without base year
     */
    public boolean needsBaseYear() {
        return allNodes(node)
                .anyMatch(n -> n instanceof Node.Total t && isBase(t.selection().period())
                        || n instanceof Node.Change c && isBase(c.from()));
    }

    private static boolean isBase(PeriodSelector period) {
        return period == PeriodSelector.Named.BASE_YEAR || period == PeriodSelector.Named.SINCE_BASE_YEAR;
    }

    /**
     * The formula as a ratio of sums.
     *
     * @return coefficients and selections; empty if it is something else, such as a mean or the smaller of two
     */
    public Optional<LinearRatio> linearRatio() {
        return linearRatio;
    }

    /**
     * Computes the formula exactly. What is asked, in which order and for what does not depend on the answers, but for
     * {@code first_available}.
     *
     * @param inputs where the sums come from
     * @param context where and when
     * @return a value, bounds, or why there is none; never an exception for want of data
     * @throws org.wastefreecity.model.measure.UnitMismatchException if the inputs answer in a unit of another kind
     */
    public FormulaResult evaluate(FormulaInputs inputs, FormulaContext context) {
        Objects.requireNonNull(context, "context");
        return new Evaluation(this, Objects.requireNonNull(inputs, "inputs")).result(context);
    }

    /**
     * The formula in its canonical form, by ids and English words.
     *
     * @return text that the language it was compiled by reads back to an equal formula
     */
    public String text() {
        return text(Wording.Language.EN);
    }

    /**
     * The formula with every name in one language.
     *
     * @param language Chinese names, or ids and English words
     * @return text that the language it was compiled by reads back to an equal formula
     */
    public String text(Wording.Language language) {
        FormulaText text = new FormulaText(vocabulary, language);
        return text.of(node)
                + clause.map(c -> "; 0/0 = " + c.value().map(text::of).orElse(Words.NOT_APPLICABLE_WORDS.in(language)))
                        .orElse("");
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Formula that
                && unit.equals(that.unit)
                && clause.equals(that.clause)
                && node.equals(that.node);
    }

    @Override
    public int hashCode() {
        return 31 * node.hashCode() + unit.hashCode();
    }

    /**
     * The canonical text.
     *
     * @return {@link #text()}
     */
    @Override
    public String toString() {
        return text();
    }
}

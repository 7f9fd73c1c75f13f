/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.UnitOfMeasure;

/** What a text says before names are looked up, each piece with its place in code points. */
sealed interface Syntax {
    int at();

    int end();

    /** A number with its unit. */
    record Literal(int at, int end, BigDecimal value, Optional<UnitOfMeasure> unit) implements Syntax {}

    /** −x. */
    record Negation(int at, int end, Syntax operand) implements Syntax {}

    /** An expression in brackets. */
    record Group(int at, int end, Syntax inner) implements Syntax {}

    /** Summands or factors in a row, without nesting, so that a long sum is no deep tree. */
    record Chain(int at, int end, boolean additive, List<Link> links) implements Syntax {}

    /** One of a row; {@code inverse} if it is taken away or divided by. */
    record Link(boolean inverse, Syntax operand) {}

    /** A measure or a function with its arguments. */
    record Call(int at, int end, Token name, List<Syntax> arguments) implements Syntax {}

    /** Names in the place of an argument: categories. */
    record Names(int at, int end, List<Token> names) implements Syntax {}

    /** An argument with a key. */
    record Keyed(int at, int end, Token key, List<Value> values) implements Syntax {}

    /** One value of a key: a name, a number, or two numbers with dots between them. */
    record Value(Token first, Optional<Token> last) {}

    /** What could not be read; its fault is noted already. */
    record Unread(int at, int end) implements Syntax {}

    /** What 0/0 means; without a number, that the indicator does not apply. */
    record Clause(int at, int end, Optional<Literal> value, boolean negative) {}

    /** A whole formula. */
    record Whole(Syntax expression, Optional<Clause> clause) {}
}

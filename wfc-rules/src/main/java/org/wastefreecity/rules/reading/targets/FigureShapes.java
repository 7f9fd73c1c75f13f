/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.OnFigure;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/** Reads the clauses that state figures: 不低于95%, 控制在5万吨以内, 较2020年下降10%左右. */
final class FigureShapes {
    private static final String TIMES = "倍";

    private final Characters text;
    private final TargetContext context;

    FigureShapes(Characters text, TargetContext context) {
        this.text = text;
        this.context = context;
    }

    /** Words before and behind the figures. */
    private record Around(Set<Kind> kinds, boolean strict) {
        boolean has(Kind kind) {
            return kinds.contains(kind);
        }

        boolean isFloor() {
            return has(Kind.AT_LEAST) || has(Kind.OR_MORE) || has(Kind.ODD);
        }

        boolean isCeiling() {
            return has(Kind.AT_MOST) || has(Kind.OR_LESS);
        }

        boolean isNear() {
            return has(Kind.ABOUT) || has(Kind.ROUGHLY);
        }

        boolean contradictsItself() {
            return (isFloor() && isCeiling())
                    || (has(Kind.FALL) && has(Kind.RISE))
                    || (has(Kind.FALL_TO) && (isFloor() || has(Kind.RISE_TO)))
                    || (has(Kind.RISE_TO) && isCeiling())
                    || (has(Kind.EQUAL) && (isFloor() || isCeiling() || isNear()))
                    || ((has(Kind.FALL_TO) || has(Kind.RISE_TO)) && (has(Kind.FALL) || has(Kind.RISE)));
        }
    }

    private static Around around(List<Token> core) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        boolean strict = false;
        for (Token token : core) {
            if (token.is(Kind.TEXT)) {
                continue;
            }
            kinds.add(token.kind());
            strict |= token.value() == Lexicon.Strictness.STRICT || token.is(Kind.ODD);
        }
        return new Around(kinds, strict);
    }

    Optional<Draft> read(List<Token> core, Draft draft) {
        Around around = around(core);
        if (around.contradictsItself()) {
            return Optional.empty();
        }
        Token last = core.get(core.size() - 1);
        if (last.is(Kind.TEXT) && !behind(printed(last), draft)) {
            return Optional.empty();
        }
        core.stream().filter(t -> !t.is(Kind.TEXT)).forEach(t -> draft.phrase(printed(t), t.kind()));
        Token stated = core.stream()
                .filter(t -> t.is(Kind.QUANTITY) || t.is(Kind.RANGE) || t.is(Kind.TOLERANCE))
                .findFirst()
                .orElseThrow();
        if (Units.isScaledTwice(stated, context)) {
            draft.note(
                    NoteCode.UNIT_AMBIGUOUS,
                    printed(stated),
                    context.unit().map(u -> u.toString()).orElse(""),
                    Confidence.UNREAD);
            draft.condition = new Condition.Unreadable(printed(stated));
            return Optional.of(draft);
        }
        Subjects.settle(draft, context, unitOf(stated));
        boolean change = around.has(Kind.FALL) || around.has(Kind.RISE);
        if (!isOfOneKind(stated)) {
            return Optional.empty();
        }
        try {
            Optional<StatedChange> named = NameCues.stated(about(draft));
            Sense moved = around.has(Kind.RISE) ? Sense.INCREASE : Sense.DECREASE;
            if (change && named.isPresent() && named.get().sense() != moved) {
                return Optional.empty(); // the name speaks of a rise, the cell of a fall
            }
            if (change && named.isEmpty()) {
                return change(around, stated, draft);
            }
            return level(around, stated, draft);
        } catch (InvalidPartException e) {
            draft.note(NoteCode.VALUE_IMPOSSIBLE, printed(stated), Confidence.UNREAD);
            return Optional.empty();
        }
    }

    private String about(Draft draft) {
        return draft.subject == null ? context.name() : draft.subject;
    }

    /** Words behind the figures belong to what is counted: 5个 … 示范园区. */
    private static boolean behind(String printed, Draft draft) {
        String noun = printed.strip().replaceAll("^的", "");
        boolean words =
                noun.codePoints().filter(c -> c >= 0x4e00 && c <= 0x9fa5).count() > 1;
        if (!words || noun.matches("^(?:到|至|~|-).*") || noun.matches("^(?:以|及|或|左|上|下|之|不|和|与|等$).*")) {
            return false;
        }
        draft.subject = draft.subject == null ? noun : draft.subject + noun;
        draft.confidence = draft.confidence.and(Confidence.LIKELY);
        return true;
    }

    /** 5%—10吨 is no range. */
    private static boolean isOfOneKind(Token stated) {
        Quantity first;
        Quantity second;
        if (stated.value() instanceof Quantity.Range range) {
            first = range.low();
            second = range.high();
        } else if (stated.value() instanceof Quantity.Around near) {
            first = near.value();
            second = near.tolerance();
        } else {
            return true;
        }
        return first.unit().isEmpty()
                || second.unit().isEmpty()
                || first.unit().get().isComparableTo(second.unit().get());
    }

    private static Optional<UnitOfMeasure> unitOf(Token stated) {
        if (stated.value() instanceof Quantity quantity) {
            return quantity.unit();
        }
        return stated.value() instanceof Quantity.Range range
                ? range.high().unit()
                : stated.as(Quantity.Around.class).value().unit();
    }

    private Optional<Draft> level(Around around, Token stated, Draft draft) {
        Directions directions = Directions.of(context, draft.subject);
        UnitOfMeasure unit = Units.ofLevel(
                context,
                unitOf(stated).or(() -> Optional.ofNullable(draft.bracketUnit)),
                about(draft),
                printed(stated),
                draft);
        OnFigure condition = relation(around, stated, unit, directions, draft, printed(stated));
        draft.condition = condition;
        draft.direction = directions.of(condition, draft);
        boolean open = condition instanceof Condition.About || condition instanceof Condition.Between;
        if (open && (around.has(Kind.CONTROL) || around.has(Kind.FALL_TO))) {
            draft.direction = Optional.of(Direction.LOWER_IS_BETTER);
        } else if (open && around.has(Kind.RISE_TO)) {
            draft.direction = Optional.of(Direction.HIGHER_IS_BETTER);
        }
        if (around.has(Kind.HOLD)) {
            draft.modifiers.add(Modifier.HOLD);
        }
        if (draft.yearly) {
            draft.modifiers.add(Modifier.ANNUAL_MEAN);
        }
        if (draft.base != null) {
            draft.note(NoteCode.NOT_UNDERSTOOD, draft.phrases.get(0).text(), Confidence.LIKELY);
            draft.base = null;
        }
        Units.checkPossible(condition, about(draft), draft);
        return Optional.of(draft);
    }

    private OnFigure relation(
            Around around, Token stated, UnitOfMeasure unit, Directions directions, Draft draft, String printed) {
        if (stated.value() instanceof Quantity.Range range) {
            if (around.isFloor() || around.isCeiling()) {
                throw new InvalidPartException("Target", "range", Wording.of("单独的区间", "a range alone"), printed);
            }
            if (around.isNear()) {
                draft.modifiers.add(Modifier.APPROXIMATELY);
            }
            return new Condition.Between(figure(range.low(), unit), figure(range.high(), unit));
        }
        if (stated.value() instanceof Quantity.Around near) {
            return new Condition.About(figure(near.value(), unit), Optional.of(figure(near.tolerance(), unit)));
        }
        Figure value = figure(stated.as(Quantity.class), unit);
        if ((around.isFloor() || around.isCeiling()) && (around.isNear() || around.has(Kind.ODD))) {
            draft.modifiers.add(Modifier.APPROXIMATELY);
        }
        boolean strict = around.strict() && !around.has(Kind.OR_MORE) && !around.has(Kind.OR_LESS);
        if (around.isFloor()) {
            return new Condition.AtLeast(value, strict);
        }
        if (around.isCeiling()) {
            return new Condition.AtMost(value, strict);
        }
        if (around.isNear()) {
            draft.note(NoteCode.TOLERANCE_NOT_STATED, printed, Confidence.CERTAIN);
            return new Condition.About(value, Optional.empty());
        }
        if (around.has(Kind.EQUAL) || around.has(Kind.HOLD)) {
            return new Condition.EqualTo(value);
        }
        if (around.has(Kind.FALL_TO) || around.has(Kind.CONTROL)) {
            return new Condition.AtMost(value, false);
        }
        if (around.has(Kind.RISE_TO)) {
            return new Condition.AtLeast(value, false);
        }
        draft.bare = true;
        return directions.bare(value, around.has(Kind.REACH), draft, printed);
    }

    private static Figure figure(Quantity quantity, UnitOfMeasure unit) {
        return Figure.of(quantity.value(), quantity.unit().orElse(unit));
    }

    private Optional<Draft> change(Around around, Token stated, Draft draft) {
        Sense sense = around.has(Kind.RISE) ? Sense.INCREASE : Sense.DECREASE;
        Optional<UnitOfMeasure> printedUnit = unitOf(stated);
        boolean times = printedUnit.map(u -> u.toString().equals(TIMES)).orElse(false);
        UnitOfMeasure unit = times
                ? UnitOfMeasure.PERCENT
                : Units.ofChange(context, printedUnit, about(draft), printed(stated), draft);
        Basis basis = unit.equals(UnitOfMeasure.PERCENT)
                ? Basis.PERCENT_OF_BASE
                : unit.equals(UnitOfMeasure.PERCENTAGE_POINT) ? Basis.PERCENTAGE_POINTS : Basis.AMOUNT;
        Token amountToken = times
                ? new Token(
                        stated.kind(),
                        stated.start(),
                        stated.end(),
                        stated.value() instanceof Quantity q
                                ? new Quantity(
                                        Numerals.plain(q.value().multiply(BigDecimal.valueOf(100))), Optional.of(unit))
                                : stated.value())
                : stated;
        if (times && !(stated.value() instanceof Quantity)) {
            return Optional.empty();
        }
        Directions directions = Directions.of(context, draft.subject);
        OnFigure amount =
                relation(around, amountToken, unit, Directions.ofAmount(directions, sense), draft, printed(stated));
        setChange(sense, amount, basis, draft);
        draft.direction = directions.ofChange(sense, amount, draft, printed(stated));
        if (around.has(Kind.HOLD)) {
            draft.modifiers.add(Modifier.HOLD);
        }
        return Optional.of(draft);
    }

    private void setChange(Sense sense, OnFigure amount, Basis basis, Draft draft) {
        Base base = draft.base == null ? new Base.Unnamed() : draft.base;
        draft.condition =
                new Condition.ChangeFromBase(base, sense, amount, basis, draft.yearly ? Span.ANNUAL_MEAN : Span.TOTAL);
        if (base instanceof Base.Unnamed && draft.base == null) {
            draft.note(
                    NoteCode.BASE_NOT_NAMED,
                    draft.phrases.isEmpty() ? "" : text.toString().strip(),
                    Confidence.LIKELY);
        }
    }

    /** 翻一番, 减半. */
    Optional<Draft> multiple(List<Token> core, Draft draft) {
        Around around = around(core);
        if (around.contradictsItself() || (around.isFloor() && around.isCeiling())) {
            return Optional.empty();
        }
        core.forEach(t -> draft.phrase(printed(t), t.kind()));
        Lexer.Multiple multiple = core.stream()
                .filter(t -> t.is(Kind.MULTIPLE))
                .findFirst()
                .orElseThrow()
                .as(Lexer.Multiple.class);
        Figure percent = Figure.of(multiple.percent(), UnitOfMeasure.PERCENT);
        Subjects.settle(draft, context, Optional.of(UnitOfMeasure.PERCENT));
        OnFigure amount = around.isNear()
                ? new Condition.About(percent, Optional.empty())
                : around.isCeiling() ? new Condition.AtMost(percent, false) : new Condition.AtLeast(percent, false);
        setChange(multiple.sense(), amount, Basis.PERCENT_OF_BASE, draft);
        draft.direction =
                Directions.of(context, draft.subject).ofChange(multiple.sense(), amount, draft, printed(core.get(0)));
        return Optional.of(draft);
    }

    /** 6个园区中不少于5个. */
    Optional<Draft> ofAll(List<Token> core, Draft draft) {
        Token all = core.get(0);
        String objects = printed(core.get(1)).strip();
        Token part = core.stream()
                .skip(2)
                .filter(t -> t.is(Kind.QUANTITY))
                .findFirst()
                .orElseThrow();
        OptionalInt of = whole(all.as(Quantity.class));
        OptionalInt atLeast = whole(part.as(Quantity.class));
        Around around = around(core.subList(2, core.size()));
        if (!objects.matches(".*[中内里]的?$") || of.isEmpty() || atLeast.isEmpty() || around.isNear()) {
            return Optional.empty();
        }
        core.forEach(t -> draft.phrase(printed(t), t.kind()));
        int least = atLeast.getAsInt() + (around.strict() && !around.has(Kind.OR_MORE) ? 1 : 0);
        if (least < 0 || least > of.getAsInt()) {
            return Optional.empty();
        }
        draft.condition = new Condition.ShareOfObjects(Draft.words(things(objects)), least, of);
        draft.direction = Optional.of(Direction.HIGHER_IS_BETTER);
        @Nullable
        String behind = core.get(core.size() - 1).is(Kind.TEXT) && core.size() > 3
                ? printed(core.get(core.size() - 1)).strip()
                : null;
        if (behind != null) {
            draft.subject = behind;
            draft.confidence = draft.confidence.and(Confidence.LIKELY);
        }
        return Optional.of(draft);
    }

    /** 12个中9个: the name of the indicator says of what. */
    private String things(String objects) {
        String named = objects.replaceAll("[中内里]的?$", "").strip();
        return named.isEmpty()
                ? (NameCues.bare(context.name()).isBlank() ? "对象" : NameCues.bare(context.name()))
                : named;
    }

    private static OptionalInt whole(Quantity quantity) {
        try {
            return quantity.unit().map(UnitOfMeasure::isCount).orElse(true)
                    ? OptionalInt.of(quantity.value().intValueExact())
                    : OptionalInt.empty();
        } catch (ArithmeticException e) {
            return OptionalInt.empty(); // no whole number of things
        }
    }

    private String printed(Token token) {
        return text.printed(token.start(), token.end());
    }
}

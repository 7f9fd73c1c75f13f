/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Stated;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/** Reads the clauses that state no figure but a movement: 负增长, 持续提升, 全覆盖, 保持稳定. */
final class MovementShapes {
    private static final Pattern ELIMINATION_RATE =
            Pattern.compile(".*(?:消除|治理|整治|整改|清理|清零|完成|销号|化解|取缔|关闭).{0,6}(?:率|比例|占比|比重)$");

    private final Characters text;
    private final TargetContext context;

    MovementShapes(Characters text, TargetContext context) {
        this.text = text;
        this.context = context;
    }

    private String printed(Token token) {
        return text.printed(token.start(), token.end());
    }

    private void settle(List<Token> core, Draft draft) {
        core.forEach(t -> draft.phrase(printed(t), t.kind()));
        Subjects.settle(draft, context, Optional.empty());
    }

    Optional<Draft> extent(List<Token> core, Draft draft) {
        if (years(core).isPresent() || draft.base != null || draft.yearly) {
            return Optional.empty(); // 连续三年零事故 is more than 零事故
        }
        settle(core, draft);
        Token token = core.get(core.size() - 1);
        Lexicon.Whole whole = token.as(Lexicon.Whole.class);
        held(core.subList(0, core.size() - 1), draft, true);
        // 基本消除 under 黑臭水体消除率 asks for all of the rate, and for none of the thing
        boolean ofRate = !whole.all()
                && whole.of().equals("存量")
                && ELIMINATION_RATE.matcher(NameCues.bare(context.name())).matches();
        boolean all = whole.all() || ofRate;
        draft.condition = new Condition.Extent(all, Draft.words(ofRate ? "消除" : whole.of()));
        draft.direction = Optional.of(all ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER);
        return Optional.of(draft);
    }

    private static void held(List<Token> core, Draft draft, boolean only) {
        if (only && core.stream().anyMatch(t -> t.is(Kind.HOLD))) {
            draft.modifiers.add(Modifier.HOLD);
        }
    }

    /** 保持稳定: level with where it is now. */
    Optional<Draft> held(List<Token> core, Draft draft) {
        if (years(core).isPresent() || draft.base != null || draft.yearly) {
            return Optional.empty();
        }
        settle(core, draft);
        draft.modifiers.add(Modifier.HOLD);
        draft.condition = new Condition.ComparedTo(
                Condition.Relation.EQUAL, Wording.of("现有水平", "the present level"), Optional.empty());
        draft.direction = Directions.of(context, draft.subject).known();
        draft.confidence = draft.confidence.and(Confidence.LIKELY);
        return Optional.of(draft);
    }

    Optional<Draft> moved(List<Token> core, Draft draft) {
        settle(core, draft);
        boolean continuing = core.stream().anyMatch(t -> t.is(Kind.CONTINUING));
        held(core, draft, true);
        Directions directions = Directions.of(context, draft.subject);
        Token last = core.get(core.size() - 1);
        if (printed(last).startsWith("稳步")) {
            draft.modifiers.add(Modifier.GRADUALLY);
        }
        OptionalInt years = years(core);
        return switch (last.kind()) {
            case SIGN -> sign(last.as(Lexicon.Sign.class), continuing, years, directions, draft);
            case FALL -> sign(new Lexicon.Sign(Sense.DECREASE, true, false), continuing, years, directions, draft);
            case RISE -> sign(new Lexicon.Sign(Sense.INCREASE, true, false), continuing, years, directions, draft);
            case BETTER -> better(years, directions, draft);
            default -> Optional.empty();
        };
    }

    private static OptionalInt years(List<Token> core) {
        return core.stream()
                .filter(t -> t.is(Kind.CONTINUING) && t.value() instanceof Integer)
                .mapToInt(t -> t.as(Integer.class))
                .findFirst();
    }

    private Optional<Draft> sign(
            Lexicon.Sign sign, boolean continuing, OptionalInt years, Directions directions, Draft draft) {
        Direction said = sign.sense() == Sense.INCREASE ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER;
        Optional<StatedChange> stated = NameCues.stated(context.name());
        boolean steady = sign.trending() || draft.modifiers.contains(Modifier.GRADUALLY);
        if (years.isPresent() && (draft.base != null || !sign.strict())) {
            return Optional.empty();
        }
        if (draft.yearly) {
            draft.modifiers.add(Modifier.ANNUAL_MEAN);
        }
        if (draft.base == null && sign.strict() && (continuing || steady)) {
            draft.condition = new Condition.Trend(sign.sense(), years);
            draft.direction = directions.checked(said, draft);
            return Optional.of(draft);
        }
        Base base = draft.base == null ? new Base.Unnamed() : draft.base;
        Stated figure = stated.map(s -> s.sense() == Sense.DECREASE ? Stated.DECLINE : Stated.GROWTH)
                .orElse(Stated.LEVEL);
        draft.condition = new Condition.ChangeSign(Draft.words(of()), base, sign.sense(), sign.strict(), figure);
        draft.direction = stated.isPresent() ? directions.known() : directions.checked(said, draft);
        return Optional.of(draft);
    }

    /** The thing that is to change: the name without the words that make it a change. */
    private String of() {
        String bare = NameCues.bare(context.name());
        String thing = bare.replaceAll("(?:下降|降低|减少|削减|增长|提高|提升)(?:率|比例|幅度|速度)?$|[增降减]幅$|增速$", "");
        return thing.isBlank() ? (bare.isBlank() ? "指标值" : bare) : thing;
    }

    /** 持续改善: which way that is, only the direction can say. */
    private static Optional<Draft> better(OptionalInt years, Directions directions, Draft draft) {
        // what gets better without being counted, such as a quality, goes up
        Optional<Direction> known =
                directions.known().filter(d -> d != Direction.NONE).or(() -> Optional.of(Direction.HIGHER_IS_BETTER));
        Sense sense = known.get() == Direction.HIGHER_IS_BETTER ? Sense.INCREASE : Sense.DECREASE;
        draft.condition = new Condition.Trend(sense, years);
        draft.direction = known;
        draft.note(
                NoteCode.DIRECTION_FROM_NAME,
                directions.cue().orElse("改善"),
                Directions.told(known.get()),
                Confidence.LIKELY);
        return Optional.of(draft);
    }
}

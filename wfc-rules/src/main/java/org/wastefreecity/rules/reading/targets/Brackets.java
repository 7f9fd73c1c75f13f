/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.UnitPrefix;

/** Reads what a clause says in brackets: a unit, a date, a basis of counting, the same value again, a scope, or a remark. */
final class Brackets {
    private static final Pattern INCLUSIVE = Pattern.compile("^含(?:本数|本级|上限|下限)?$|^包含$");
    private static final Pattern EXCLUSIVE = Pattern.compile("^不含(?:本数)?$");
    private static final Pattern FIGURE_AGAIN = Pattern.compile("^不?含([\\d.,]+)(.{0,6})$");
    private static final Pattern YEAR = Pattern.compile("^(?:19|20)\\d\\d$");
    private static final Pattern BASIS = Pattern.compile(
            ".*(?:含水率|干基|湿基|干重|湿重|折纯|折标|折算|剔除|扣除|不含|不包括|除外|口径|常住|户籍|按.{1,16}计|等价值|当量值|不变价|可比价|现价|当年价|标准煤计|按.{1,16}折|以.{1,16}计|含.{1,12}).*");

    private final Characters text;
    private final TargetContext context;
    private final int depth;
    private @Nullable Draft further;
    private String furtherPrinted = "";
    private boolean figured;
    private Optional<Boolean> inclusive = Optional.empty();

    Brackets(Characters text, TargetContext context, int depth) {
        this.text = text;
        this.context = context;
        this.depth = depth;
    }

    void read(List<Token> tokens, Draft draft) {
        figured = tokens.stream().anyMatch(t -> t.is(Kind.QUANTITY) || t.is(Kind.RANGE));
        tokens.stream().filter(t -> t.is(Kind.BRACKET)).forEach(t -> read(t, draft));
    }

    private void read(Token bracket, Draft draft) {
        int from = bracket.start() + 1;
        int to = bracket.end() - 1;
        String said = text.subSequence(from, to).toString().strip();
        String printed = text.printed(bracket.start(), bracket.end());
        if (said.isEmpty()) {
            return;
        }
        boolean figure = isFigureAgain(said);
        if (INCLUSIVE.matcher(said).matches() || (figure && said.startsWith("含"))) {
            inclusive = Optional.of(true);
            draft.phrases.add(new Phrase(printed, Draft.words("含本数")));
        } else if (EXCLUSIVE.matcher(said).matches() || (figure && said.startsWith("不含"))) {
            inclusive = Optional.of(false);
            draft.phrases.add(new Phrase(printed, Draft.words("不含本数")));
        } else if (YEAR.matcher(said).matches() && draft.deadline == null) {
            draft.deadline = ClauseReader.endOf(Integer.parseInt(said));
            draft.phrase(printed, Kind.DEADLINE);
            draft.note(NoteCode.REMARK, printed, Confidence.LIKELY);
        } else if (!byTokens(Lexer.tokens(text, from, to), said, printed, draft)) {
            remark(said, printed, draft);
        }
    }

    /** （含95%） where 95% is what the clause says; （含5%损耗） is another matter. */
    private boolean isFigureAgain(String said) {
        Matcher again = FIGURE_AGAIN.matcher(said);
        return again.matches()
                && text.toString().indexOf(again.group(1)) < text.toString().indexOf(said)
                && (again.group(2).isEmpty() || isUnit(again.group(2)));
    }

    private void remark(String said, String printed, Draft draft) {
        Optional<Scope> scope = Subjects.scope(said, context.unit());
        if (BASIS.matcher(said).matches()) {
            draft.basis = draft.basis == null ? said : draft.basis + "，" + said;
            draft.phrase(printed, Kind.COUNTING);
        } else if (scope.isPresent() && draft.scope == null) {
            draft.scope = scope.get();
            draft.phrases.add(new Phrase(printed, Draft.words("适用范围")));
            draft.confidence = draft.confidence.and(Confidence.LIKELY);
        } else {
            draft.note(NoteCode.REMARK, printed, Confidence.LIKELY);
        }
    }

    private boolean byTokens(List<Token> inside, String said, String printed, Draft draft) {
        if (inside.size() == 1) {
            Token only = inside.get(0);
            switch (only.kind()) {
                case DEADLINE -> {
                    if (draft.deadline == null) {
                        draft.deadline = only.as(Deadline.class);
                        draft.phrase(printed, Kind.DEADLINE);
                        return true;
                    }
                    return false;
                }
                case BASE -> {
                    if (draft.base != null && !draft.base.equals(only.value())) {
                        return false;
                    }
                    draft.base = only.as(Base.class);
                    draft.phrase(printed, Kind.BASE);
                    return true;
                }
                case MODIFIER -> {
                    draft.modifiers.add(only.as(Modifier.class));
                    draft.phrase(printed, Kind.MODIFIER);
                    return true;
                }
                case TOTAL -> {
                    draft.modifiers.add(Modifier.CUMULATIVE);
                    draft.phrase(printed, Kind.TOTAL);
                    return true;
                }
                case YEARLY -> {
                    draft.yearly = true;
                    draft.phrase(printed, Kind.YEARLY);
                    return true;
                }
                case COUNTING -> {
                    draft.basis = draft.basis == null ? said : draft.basis + "，" + said;
                    draft.phrase(printed, Kind.COUNTING);
                    return true;
                }
                default -> {}
            }
        }
        if (isUnit(said)) {
            draft.bracketUnit = UnitPrefix.at(said, 0).orElseThrow().unit();
            draft.phrases.add(new Phrase(printed, Draft.words("计量单位")));
            return true;
        }
        if (figured && said.matches("\\d{1,2}") && !printed.startsWith("(") && !printed.startsWith("（")) {
            draft.note(NoteCode.FOOTNOTE_MARK, printed, Confidence.LIKELY);
            return true;
        }
        if (said.startsWith("注")) {
            draft.note(NoteCode.FOOTNOTE_MARK, printed, Confidence.LIKELY);
            return true;
        }
        if (draft.scope == null && Subjects.scope(said, context.unit()).isPresent()) {
            return false;
        }
        if (depth >= 3 || BASIS.matcher(said).matches()) {
            return false;
        }
        boolean bare = inside.stream()
                .allMatch(t -> t.is(Kind.QUANTITY) || t.is(Kind.RANGE) || t.is(Kind.TEXT) || t.is(Kind.FILLER));
        if (bare && inside.size() > 1) {
            return false; // 92.3（12个断面）: beside the point
        }
        Optional<Draft> clause = new ClauseReader(text, context, depth + 1).read(inside);
        if (clause.isEmpty() || clause.get().condition == null || further != null) {
            return false;
        }
        further = clause.get();
        furtherPrinted = printed;
        return true;
    }

    private static boolean isUnit(String said) {
        return UnitPrefix.at(said, 0).map(u -> u.end() == said.length()).orElse(false);
    }

    /** 2025年（≥90%）: what the bracket states is all that is stated. */
    Draft orFrame(Draft frame) {
        Draft other = further;
        if (other == null) {
            return frame;
        }
        other.within(frame);
        other.notes.addAll(0, frame.notes);
        other.phrases.addAll(0, frame.phrases);
        other.confidence = other.confidence.and(Confidence.LIKELY);
        return other;
    }

    /** The clause together with what a bracket states beside it. */
    Draft applied(Draft draft) {
        if (inclusive.isPresent() && draft.condition instanceof Condition.AtLeast least) {
            draft.condition = new Condition.AtLeast(least.bound(), !inclusive.get());
        } else if (inclusive.isPresent() && draft.condition instanceof Condition.AtMost most) {
            draft.condition = new Condition.AtMost(most.bound(), !inclusive.get());
        }
        Draft other = further;
        if (other == null || draft.condition == null || other.condition == null) {
            return draft;
        }
        boolean elsewhere = (other.deadline != null && !other.deadline.equals(draft.deadline))
                || (other.scope != null && !other.scope.equals(draft.scope))
                || (other.base != null && !other.base.equals(draft.base))
                || (other.basis != null && !other.basis.equals(draft.basis));
        if (elsewhere) {
            draft.note(NoteCode.NOT_UNDERSTOOD, furtherPrinted, Confidence.LIKELY);
            return draft;
        }
        draft.notes.addAll(other.notes);
        draft.phrases.addAll(other.phrases);
        draft.confidence = draft.confidence.and(other.confidence).and(Confidence.LIKELY);
        if (isSameAgain(draft, other)) {
            return draft;
        }
        if (other.condition instanceof Condition.ShareOfObjects) {
            draft.note(NoteCode.REMARK, text.toString().strip(), Confidence.LIKELY);
            return draft;
        }
        if (other.modifiers.remove(Modifier.STRIVE)) {
            draft.condition = new Condition.FloorAndStretch(
                    draft.condition, other.bare ? Stretch.of(draft.condition, other.condition) : other.condition);
            return draft;
        }
        draft.condition = new Condition.AllOf(List.of(
                new Part(
                        Optional.empty(),
                        Optional.ofNullable(draft.subject).map(Draft::words),
                        draft.condition,
                        draft.modifiers),
                new Part(
                        Optional.empty(),
                        Optional.ofNullable(other.subject).map(Draft::words),
                        other.condition,
                        other.modifiers)));
        draft.subject = null;
        draft.modifiers.clear();
        if (other.subject == null && other.scope == null) {
            draft.note(NoteCode.SUBJECTS_UNKNOWN, text.toString().strip(), Confidence.LIKELY);
        }
        if (other.scope != null && draft.scope == null) {
            draft.note(NoteCode.REMARK, other.scope.words().map(w -> w.zh()).orElse(""), Confidence.LIKELY);
        }
        return draft;
    }

    /** 2.7万吨/日（约1000万吨/年） cannot be compared; 1000吨（0.1万吨） can. */
    private static boolean isSameAgain(Draft draft, Draft other) {
        if (!(draft.condition instanceof Condition.OnFigure first)
                || !(other.condition instanceof Condition.OnFigure second)) {
            return false;
        }
        if (first.getClass() != second.getClass()) {
            return false;
        }
        Figure a = first.figures().get(0);
        Figure b = second.figures().get(0);
        if (a.unit().equals(b.unit()) || !a.unit().isComparableTo(b.unit()) || other.subject != null) {
            return false;
        }
        try {
            boolean same = a.isEquivalentTo(b);
            draft.note(
                    same ? NoteCode.VALUE_REPEATED : NoteCode.VALUES_DISAGREE,
                    same ? b.toString() : a.toString(),
                    b.toString(),
                    same ? Confidence.CERTAIN : Confidence.UNREAD);
            return true;
        } catch (InvalidPartException e) {
            return false; // too many digits to compare
        }
    }
}

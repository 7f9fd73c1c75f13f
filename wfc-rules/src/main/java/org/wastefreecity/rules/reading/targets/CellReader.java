/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.targets.TargetReading.Promise;

/** Reads a whole cell: cuts it into clauses, lets each be read, and joins what they say. For one cell; not thread-safe. */
final class CellReader {
    /** Brackets in brackets beyond this depth stay words. */
    private static final int DEEPEST = 8;

    /** So short, and with a number: a figure that is damaged, and no work to be done. */
    private static final Pattern SHORT_NUMBERS = Pattern.compile("(?=.*[\\d%‰≥≤<>＞＜].*).{1,12}", Pattern.DOTALL);

    private static final Pattern FRACTION = Pattern.compile(".*(?<!\\d)\\d/\\d{1,2}(?!\\d).*", Pattern.DOTALL);

    private static final Pattern NUMERALS = Pattern.compile(".*[二两三四五六七八九十百千万亿几].*", Pattern.DOTALL);

    private static final Pattern NUMBERS = Pattern.compile(".*\\d.*", Pattern.DOTALL);

    private final String printed;
    private final Characters text;
    private final TargetContext context;
    private final int depth;
    private final Set<Integer> numberedFrom = new HashSet<>();

    CellReader(String printed, Characters text, TargetContext context, int depth) {
        this.printed = printed;
        this.text = text;
        this.context = context;
        this.depth = depth;
    }

    TargetReading read() {
        return joined(drafts(0, text.length()));
    }

    private List<Draft> drafts(int from, int to) {
        List<Draft> drafts = new ArrayList<>();
        Draft frame = new Draft();
        List<Token> tokens = Lexer.tokens(text, from, to);
        for (Token token : tokens) {
            if ("enumerator".equals(token.value())) {
                numberedFrom.add(token.end());
            }
        }
        for (List<Token> sentence : split(tokens, Kind.STOP)) {
            for (Draft draft : sentence(sentence)) {
                if (draft.isFrame()) {
                    Draft next = draft;
                    next.within(frame);
                    if (draft.deadline != null) {
                        frame.deadline = null;
                    }
                    draft.notes.addAll(frame.notes);
                    draft.phrases.addAll(0, frame.phrases);
                    frame = next;
                } else {
                    draft.within(frame);
                    draft.phrases.addAll(0, frame.phrases);
                    draft.notes.addAll(0, frame.notes);
                    frame.phrases.clear();
                    frame.notes.clear();
                    if (draft.deadline != null) {
                        frame.deadline = draft.deadline; // 2025年达到90%，处置率达到95%: by then, too
                    }
                    drafts.add(draft);
                }
            }
        }
        if (drafts.isEmpty()) {
            drafts.add(wordsOnly(frame));
        } else if (!frame.phrases.isEmpty() || !frame.notes.isEmpty()) {
            behind(drafts.get(drafts.size() - 1), frame);
        }
        return drafts;
    }

    /** 不低于95%，2025年底前: a frame behind what it frames; what finds no place is told. */
    private static void behind(Draft last, Draft frame) {
        boolean fits = (frame.deadline == null || last.deadline == null || last.deadline.equals(frame.deadline))
                && (frame.scope == null || last.scope == null || last.scope.equals(frame.scope));
        if (fits) {
            last.within(frame);
        } else {
            frame.phrases.forEach(p -> last.note(NoteCode.NOT_UNDERSTOOD, p.text(), Confidence.LIKELY));
        }
        last.phrases.addAll(frame.phrases);
        last.notes.addAll(frame.notes);
    }

    /** A cell that says only when or where: nothing to judge, and everything to show. */
    private Draft wordsOnly(Draft frame) {
        Draft draft = new Draft();
        draft.within(frame);
        draft.phrases.addAll(frame.phrases);
        draft.notes.addAll(frame.notes);
        draft.words = printed.strip();
        return draft;
    }

    static List<List<Token>> split(List<Token> tokens, Kind... at) {
        Set<Kind> kinds = EnumSet.of(at[0], at);
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (Token token : tokens) {
            if (kinds.contains(token.kind())) {
                if (!piece.isEmpty()) {
                    pieces.add(piece);
                }
                piece = new ArrayList<>();
            } else {
                piece.add(token);
            }
        }
        if (!piece.isEmpty()) {
            pieces.add(piece);
        }
        return pieces;
    }

    private List<Draft> sentence(List<Token> sentence) {
        int cut = totalBefore(sentence);
        if (cut > 0) {
            List<Draft> drafts = new ArrayList<>(sentence(sentence.subList(0, cut)));
            drafts.addAll(sentence(sentence.subList(cut + 1, sentence.size())));
            return drafts;
        }
        if (sentence.stream().anyMatch(t -> t.is(Kind.RESPECTIVELY))) {
            Optional<List<Draft>> each = new Respectively(text, context).read(sentence);
            if (each.isPresent()) {
                return each.get();
            }
        }
        Optional<Draft> either = eitherAfterComma(sentence);
        if (either.isPresent()) {
            return List.of(either.get());
        }
        boolean numbered = numbered(sentence);
        List<Draft> drafts = new ArrayList<>();
        for (List<Token> piece : split(sentence, Kind.COMMA)) {
            boolean beside = piece.get(0).is(Kind.AND) && piece.size() > 1 && !drafts.isEmpty();
            List<Draft> read = clauses(beside ? piece.subList(1, piece.size()) : piece);
            read.forEach(d -> d.beside = beside);
            Draft last = drafts.isEmpty() ? null : drafts.get(drafts.size() - 1);
            String more = read.size() == 1 ? read.get(0).words : null;
            if (last != null && last.words != null && more != null && (numbered || !ClauseReader.isWork(more))) {
                last.words = last.words + "，" + (beside ? printed(piece) : more);
            } else {
                drafts.addAll(read);
            }
        }
        return drafts;
    }

    /** 2000万吨，其中A、B分别达到…: the comma behind the total; -1 if no figure stands before 分别. */
    private static int totalBefore(List<Token> sentence) {
        int figure = -1;
        int comma = -1;
        for (int i = 0; i < sentence.size(); i++) {
            Token token = sentence.get(i);
            if (token.is(Kind.QUANTITY) || token.is(Kind.RANGE)) {
                figure = i;
            } else if (token.is(Kind.COMMA) && figure >= 0 && comma < 0) {
                comma = i;
            } else if (token.is(Kind.RESPECTIVELY)) {
                return figure >= 0 ? comma : -1;
            }
        }
        return -1;
    }

    /** Whether the sentence is an item of a numbered list, and so one thing however many commas it has. */
    private boolean numbered(List<Token> sentence) {
        return numberedFrom.contains(sentence.get(0).start());
    }

    /** A，或B: the comma binds less than the word. */
    private Optional<Draft> eitherAfterComma(List<Token> sentence) {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> piece = new ArrayList<>();
        for (Token token : sentence) {
            boolean joint = token.is(Kind.OR)
                    && !piece.isEmpty()
                    && piece.get(piece.size() - 1).is(Kind.COMMA);
            if (joint) {
                piece.remove(piece.size() - 1);
                pieces.add(piece);
                piece = new ArrayList<>();
            } else {
                piece.add(token);
            }
        }
        pieces.add(piece);
        if (pieces.size() < 2 || pieces.stream().anyMatch(List::isEmpty)) {
            return Optional.empty();
        }
        // what stands before the first alternative, such as a deadline, holds for all of them
        List<List<Token>> lead = split(pieces.get(0), Kind.COMMA);
        if (lead.isEmpty()) {
            return Optional.empty(); // only commas stand before 或
        }
        Draft frame = new Draft();
        for (List<Token> before : lead.subList(0, lead.size() - 1)) {
            Optional<Draft> draft = clause(before);
            if (draft.isEmpty() || !draft.get().isFrame()) {
                return Optional.empty();
            }
            draft.get().within(frame);
            draft.get().phrases.addAll(0, frame.phrases);
            frame = draft.get();
        }
        pieces.set(0, lead.get(lead.size() - 1));
        Optional<Draft> whole = joined(pieces, Kind.OR);
        if (whole.isPresent()) {
            whole.get().within(frame);
            whole.get().phrases.addAll(0, frame.phrases);
        }
        return whole;
    }

    private Optional<Draft> clause(List<Token> tokens) {
        if (tokens.stream().anyMatch(t -> t.is(Kind.COMMA))) {
            return Optional.empty();
        }
        Optional<Draft> inside = bracketed(tokens);
        return inside.isPresent() ? inside : new ClauseReader(text, context, 0).read(afterEvent(tokens));
    }

    /** 投产后1年内 is a deadline although its words are not fixed. */
    private List<Token> afterEvent(List<Token> tokens) {
        int first = 0;
        while (first < tokens.size() - 1 && tokens.get(first).is(Kind.MODIFIER)) {
            first++;
        }
        int from = tokens.get(first).start();
        int to = tokens.get(tokens.size() - 1).end();
        Optional<Dates.Found> event = Dates.afterEvent(text, from, to);
        if (event.isEmpty()) {
            return tokens;
        }
        List<Token> changed = new ArrayList<>(tokens.subList(0, first));
        changed.add(
                new Token(Kind.DEADLINE, from, event.get().end(), event.get().value()));
        changed.addAll(Lexer.tokens(text, event.get().end(), to));
        return changed;
    }

    /** One stretch between commas: a clause, or several joined by 且, 或 or 、. */
    private List<Draft> clauses(List<Token> piece) {
        Optional<Draft> whole = clause(piece);
        if (whole.isPresent()) {
            return List.of(whole.get());
        }
        Optional<Draft> either = compound(piece, Kind.OR);
        if (either.isPresent()) {
            return List.of(either.get());
        }
        Optional<Draft> both = compound(piece, Kind.AND);
        if (both.isPresent()) {
            return List.of(both.get());
        }
        Optional<List<Draft>> beside = figuresAndWords(piece);
        if (beside.isPresent()) {
            return beside.get();
        }
        Optional<List<Draft>> list = all(split(piece, Kind.LIST), Kind.LIST);
        if (list.isPresent()) {
            return list.get();
        }
        Optional<List<Draft>> gaps = all(splitAtGaps(piece), Kind.TEXT);
        if (gaps.isPresent()
                && gaps.get().stream().allMatch(d -> d.subject != null || d.scope != null || d.deadline != null)) {
            return gaps.get();
        }
        Optional<List<Draft>> slashes = FRACTION.matcher(printed(piece)).matches()
                ? Optional.empty()
                : all(split(piece, Kind.SLASH), Kind.SLASH);
        if (slashes.isPresent()) {
            slashes.get().get(0).note(NoteCode.SUBJECTS_UNKNOWN, printed(piece), Confidence.LIKELY);
            return slashes.get();
        }
        return List.of(words(piece));
    }

    /** Words and then all of it in brackets: 综合利用率（不低于90%，且不降低）. */
    private Optional<Draft> bracketed(List<Token> piece) {
        Token last = piece.get(piece.size() - 1);
        boolean figures = piece.subList(0, piece.size() - 1).stream()
                .anyMatch(t -> !(t.is(Kind.TEXT)
                        || t.is(Kind.MODIFIER)
                        || t.is(Kind.HOLD)
                        || t.is(Kind.TOTAL)
                        || t.is(Kind.YEARLY)
                        || t.is(Kind.FILLER)
                        || t.is(Kind.ABOUT)));
        if (!last.is(Kind.BRACKET) || !last.as(String.class).equals("(") || figures || depth >= DEEPEST) {
            return Optional.empty();
        }
        CellReader inner = new CellReader(printed, text, context, depth + 1);
        List<Draft> drafts = inner.drafts(last.start() + 1, last.end() - 1);
        if (drafts.isEmpty() || apart(drafts) || drafts.stream().anyMatch(d -> d.deadline != null || d.scope != null)) {
            return Optional.empty();
        }
        List<Draft> group = stretches(drafts);
        boolean plainWords = group.size() == 1 && group.get(0).words != null;
        if (plainWords || (piece.size() > 1 && group.size() == 1 && !isCompound(group.get(0)))) {
            return Optional.empty();
        }
        Promise whole = inner.promise(group);
        Draft draft = new Draft();
        draft.condition = whole.condition();
        draft.direction = whole.direction();
        draft.modifiers.addAll(whole.modifiers());
        StringBuilder subject = new StringBuilder();
        for (Token token : piece.subList(0, piece.size() - 1)) {
            switch (token.kind()) {
                case MODIFIER -> draft.modifiers.add(token.as(Modifier.class));
                case HOLD -> draft.modifiers.add(Modifier.HOLD);
                case TOTAL -> draft.modifiers.add(Modifier.CUMULATIVE);
                case YEARLY -> draft.modifiers.add(Modifier.ANNUAL_MEAN);
                case ABOUT -> draft.modifiers.add(Modifier.APPROXIMATELY);
                case TEXT -> subject.append(printed(List.of(token)));
                default -> {}
            }
        }
        draft.subject = subject.length() == 0 ? null : subject.toString();
        Subjects.settle(draft, context, Optional.empty());
        for (Draft one : group) {
            draft.notes.addAll(one.notes);
            draft.phrases.addAll(one.phrases);
            draft.confidence = draft.confidence.and(one.confidence);
        }
        return Optional.of(draft);
    }

    private static boolean isCompound(Draft draft) {
        return draft.condition instanceof Condition.AllOf
                || draft.condition instanceof Condition.AnyOf
                || draft.condition instanceof Condition.FloorAndStretch
                || draft.condition instanceof Condition.Checklist;
    }

    private Optional<List<Draft>> all(List<List<Token>> pieces, Kind separator) {
        if (pieces.size() < 2) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Token> piece : pieces) {
            Optional<Draft> draft = clause(piece);
            if (draft.isEmpty() || draft.get().condition == null) {
                return Optional.empty();
            }
            drafts.add(draft.get());
        }
        boolean apart = drafts.stream().allMatch(d -> d.subject != null || d.scope != null || d.deadline != null);
        if (!apart && separator == Kind.LIST && drafts.stream().allMatch(d -> d.subject == null)) {
            drafts.get(0).note(NoteCode.SUBJECTS_UNKNOWN, printed(pieces.get(0)), Confidence.LIKELY);
        }
        return Optional.of(drafts);
    }

    /** ≥90且无危险废物排放: a figure, and words beside it. */
    private Optional<List<Draft>> figuresAndWords(List<Token> piece) {
        List<List<Token>> pieces = split(piece, Kind.AND);
        if (pieces.size() < 2) {
            return Optional.empty();
        }
        List<Draft> drafts = new ArrayList<>();
        for (List<Token> one : pieces) {
            drafts.addAll(clauses(one));
        }
        drafts.forEach(d -> d.beside = true);
        return drafts.get(0).condition == null || drafts.get(0).condition instanceof Condition.Unreadable
                ? Optional.empty()
                : Optional.of(drafts);
    }

    /** 山区≥60 丘陵区≥40: only white space stands between. */
    private List<List<Token>> splitAtGaps(List<Token> piece) {
        List<List<Token>> pieces = new ArrayList<>();
        List<Token> one = new ArrayList<>();
        boolean stated = false;
        for (Token token : piece) {
            boolean gap = !one.isEmpty() && one.get(one.size() - 1).end() < token.start();
            if (gap && stated && !token.is(Kind.OR_MORE) && !token.is(Kind.OR_LESS)) {
                pieces.add(one);
                one = new ArrayList<>();
                stated = false;
            }
            stated |= token.is(Kind.QUANTITY) || token.is(Kind.RANGE);
            one.add(token);
        }
        pieces.add(one);
        return pieces;
    }

    private Optional<Draft> compound(List<Token> piece, Kind joint) {
        List<List<Token>> pieces = split(piece, joint);
        return pieces.size() < 2 ? Optional.empty() : joined(pieces, joint);
    }

    private Optional<Draft> joined(List<List<Token>> pieces, Kind joint) {
        Draft whole = new Draft();
        List<Part> parts = new ArrayList<>();
        for (List<Token> one : pieces) {
            List<Draft> read = clauses(one);
            if (read.size() != 1 || read.get(0).condition == null) {
                return Optional.empty();
            }
            Draft draft = read.get(0);
            if (draft.deadline != null) {
                if (whole.deadline != null || !parts.isEmpty()) {
                    return Optional.empty();
                }
                whole.deadline = draft.deadline;
            }
            if (draft.scope != null) {
                if (!parts.isEmpty()) {
                    return Optional.empty();
                }
                whole.scope = draft.scope;
            }
            whole.basis = whole.basis == null ? draft.basis : whole.basis;
            parts.add(part(draft));
            whole.notes.addAll(draft.notes);
            whole.phrases.addAll(draft.phrases);
            whole.confidence = whole.confidence.and(draft.confidence);
            whole.direction = whole.direction.or(() -> draft.direction);
        }
        whole.condition = joint == Kind.OR ? new Condition.AnyOf(parts) : new Condition.AllOf(parts);
        return Optional.of(whole);
    }

    private static Part part(Draft draft) {
        return new Part(
                Optional.empty(),
                Optional.ofNullable(draft.subject == null && draft.scope == null ? draft.said : draft.subject)
                        .map(Draft::words),
                Objects.requireNonNull(draft.condition),
                draft.modifiers);
    }

    private String printed(List<Token> tokens) {
        return text.printed(tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .strip();
    }

    /** Words that are nothing else; a date or a hedge at their beginning is taken off and kept apart. */
    private Draft words(List<Token> printedPiece) {
        List<Token> piece = afterEvent(printedPiece);
        Draft draft = new Draft();
        int from = 0;
        while (from < piece.size() - 1
                && (piece.get(from).is(Kind.MODIFIER) || piece.get(from).is(Kind.DEADLINE))) {
            Token token = piece.get(from++);
            draft.phrase(printed(List.of(token)), token.kind());
            if (token.is(Kind.MODIFIER)) {
                draft.modifiers.add(token.as(Modifier.class));
            } else {
                draft.deadline = token.as(Deadline.class);
            }
        }
        String words = printed(piece.subList(from, piece.size()));
        if (SHORT_NUMBERS.matcher(words).matches() && !ClauseReader.isWork(words)) {
            draft.condition = new Condition.Unreadable(words);
            draft.note(NoteCode.NOT_UNDERSTOOD, words, Confidence.UNREAD);
        } else {
            draft.words = words;
        }
        return draft;
    }

    private TargetReading joined(List<Draft> drafts) {
        List<Draft> stretched = stretches(drafts);
        framed(stretched);
        countedApart(stretched);
        boolean several = apart(stretched);
        List<Promise> promises = new ArrayList<>();
        TargetReading.Builder reading = TargetReading.builder().text(printed);
        Confidence confidence = Confidence.CERTAIN;
        List<List<Draft>> groups = several ? byFrame(stretched) : List.of(stretched);
        for (List<Draft> group : groups) {
            promises.add(promise(group));
        }
        for (Draft draft : stretched) {
            reading.addAllNotes(draft.notes).addAllPhrases(draft.phrases);
            confidence = confidence.and(draft.confidence);
        }
        return reading.addAllPromises(promises).confidence(confidence).build();
    }

    /** 达到90%，力争95%: the second is what is striven for. */
    private static List<Draft> stretches(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            Draft before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            boolean stretch = before != null
                    && before.condition != null
                    && draft.condition != null
                    && !(draft.condition instanceof Condition.Unreadable)
                    && draft.modifiers.contains(Modifier.STRIVE)
                    && !before.modifiers.contains(Modifier.STRIVE)
                    && !draft.beside
                    && (draft.subject == null || draft.subject.equals(before.subject))
                    && (draft.deadline == null || draft.deadline.equals(before.deadline))
                    && (draft.scope == null || draft.scope.equals(before.scope))
                    && (draft.basis == null || draft.basis.equals(before.basis))
                    && !(before.condition instanceof Condition.FloorAndStretch);
            if (stretch && before != null && before.condition != null && draft.condition != null) {
                before.condition = new Condition.FloorAndStretch(
                        before.condition, draft.bare ? Stretch.of(before.condition, draft.condition) : draft.condition);
                draft.modifiers.remove(Modifier.STRIVE);
                before.modifiers.addAll(draft.modifiers);
                before.notes.addAll(draft.notes);
                before.phrases.addAll(draft.phrases);
                before.confidence = before.confidence.and(draft.confidence);
            } else {
                joined.add(draft);
            }
        }
        return joined;
    }

    /** 逐步降低，到2025年降至0.60: a movement without a date of its own goes with what follows. */
    private static void framed(List<Draft> drafts) {
        for (int i = drafts.size() - 2; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean movement =
                    draft.condition instanceof Condition.Trend || draft.condition instanceof Condition.ChangeSign;
            if (movement && draft.deadline == null && draft.scope == null) {
                draft.deadline = drafts.get(i + 1).deadline;
                draft.scope = drafts.get(i + 1).scope;
            }
        }
    }

    /** 按国家口径≥90%，按省口径≥85%: two standards side by side are two targets. */
    private static void countedApart(List<Draft> drafts) {
        Set<String> standards = new LinkedHashSet<>();
        drafts.forEach(d -> standards.add(d.basis == null || d.scope != null ? "" : d.basis));
        boolean all = standards.size() > 1
                && standards.stream()
                        .allMatch(s -> Subjects.scope(s, Optional.empty())
                                .filter(Scope.CountedBy.class::isInstance)
                                .isPresent());
        if (all) {
            for (Draft draft : drafts) {
                draft.scope = new Scope.CountedBy(Draft.words(Objects.requireNonNull(draft.basis)));
                draft.basis = null;
            }
        }
    }

    private static boolean apart(List<Draft> drafts) {
        Set<Object> frames = new LinkedHashSet<>();
        drafts.forEach(d -> frames.add(frame(d)));
        return frames.size() > 1;
    }

    private static List<Object> frame(Draft draft) {
        return List.of(Optional.ofNullable(draft.deadline), Optional.ofNullable(draft.scope));
    }

    private static List<List<Draft>> byFrame(List<Draft> drafts) {
        List<List<Draft>> groups = new ArrayList<>();
        for (Draft draft : drafts) {
            List<Draft> last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last != null && frame(last.get(0)).equals(frame(draft))) {
                last.add(draft);
            } else {
                groups.add(new ArrayList<>(List.of(draft)));
            }
        }
        return groups;
    }

    private Promise promise(List<Draft> group) {
        List<Draft> figures = group.stream().filter(d -> d.condition != null).toList();
        List<Draft> words = group.stream().filter(d -> d.words != null).toList();
        Optional<Condition> list = checklist(words);
        @Nullable Deadline deadline = group.get(0).deadline;
        Draft first = figures.isEmpty() ? group.get(0) : figures.get(0);
        Set<Modifier> modifiers = EnumSet.noneOf(Modifier.class);
        Optional<Wording> subject = Optional.empty();
        Condition condition;
        Optional<Direction> direction = first.direction;
        if (figures.size() == 1 && list.isEmpty()) {
            condition = Objects.requireNonNull(first.condition);
            subject = Optional.ofNullable(first.subject).map(Draft::words);
            modifiers.addAll(first.modifiers);
        } else if (figures.isEmpty()) {
            condition = list.orElseThrow();
            words.forEach(w -> modifiers.addAll(w.modifiers));
            direction = Optional.of(Direction.NONE);
        } else {
            List<Part> parts =
                    new ArrayList<>(figures.stream().map(CellReader::part).toList());
            list.ifPresent(l -> parts.add(Part.of(l)));
            condition = new Condition.AllOf(parts);
            direction = figures.stream().allMatch(f -> f.direction.equals(first.direction))
                    ? first.direction
                    : Optional.of(Direction.NONE);
        }
        long bare = figures.stream()
                .filter(f -> f.said == null && !f.beside && f.condition instanceof Condition.OnFigure)
                .count();
        if (bare > 1) {
            first.note(NoteCode.SUBJECTS_UNKNOWN, printed.strip(), Confidence.LIKELY);
        }
        String basis = group.stream()
                .map(d -> d.basis)
                .filter(Objects::nonNull)
                .distinct()
                .reduce((a, b) -> a + "，" + b)
                .orElse(null);
        return new Promise(
                condition,
                direction,
                subject,
                Optional.ofNullable(deadline).or(context::deadline),
                Optional.ofNullable(first.scope).or(context::scope),
                modifiers,
                Optional.ofNullable(basis).map(Draft::words),
                NameCues.stated(context.name()));
    }

    private Optional<Condition> checklist(List<Draft> words) {
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<Deliverable> deliverables = new ArrayList<>();
        for (Draft draft : words) {
            String said = Objects.requireNonNull(draft.words);
            deliverables.add(new Deliverable(context.code().child(deliverables.size() + 1), Draft.words(said)));
            boolean work = ClauseReader.isWork(said)
                    || (said.length() <= 4 && !NUMERALS.matcher(said).matches());
            boolean numbers = NUMBERS.matcher(new Characters(said)).matches();
            draft.note(NoteCode.KEPT_AS_WORDS, said, work && !numbers ? Confidence.LIKELY : Confidence.UNREAD);
            if (!work || numbers) {
                draft.note(NoteCode.NOT_UNDERSTOOD, said, Confidence.UNREAD);
            }
        }
        return Optional.of(new Condition.Checklist(deliverables));
    }
}

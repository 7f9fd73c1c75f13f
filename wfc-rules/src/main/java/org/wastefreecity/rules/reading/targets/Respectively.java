/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/** Reads several values for several subjects: 铜、铝和铅产量分别达到400万吨、1150万吨和290万吨. */
final class Respectively {
    private static final Pattern LIST = Pattern.compile("[、,，]|以及|和|与|及");
    private static final int MOST = 20;

    private final Characters text;
    private final TargetContext context;

    Respectively(Characters text, TargetContext context) {
        this.text = text;
        this.context = context;
    }

    /** One draft a value; none if the words do not fit together. */
    Optional<List<Draft>> read(List<Token> sentence) {
        int word = 0;
        while (!sentence.get(word).is(Kind.RESPECTIVELY)) {
            word++;
        }
        List<Token> before = sentence.subList(0, word);
        List<Token> behind = sentence.subList(word + 1, sentence.size());
        int first = indexOfFigure(behind, 0);
        if (first < 0) {
            return Optional.empty();
        }
        List<Token> verbs = behind.subList(0, first);
        List<Token> figures = new ArrayList<>();
        List<List<Token>> tails = new ArrayList<>();
        for (Token token : behind.subList(first, behind.size())) {
            if (isFigure(token)) {
                figures.add(token);
                tails.add(new ArrayList<>());
            } else if (isTail(token)) {
                tails.get(tails.size() - 1).add(token);
            } else if (!token.is(Kind.LIST) && !token.is(Kind.AND) && !token.is(Kind.COMMA) && !isJoint(token)) {
                return Optional.empty(); // another verb, another date: not one list
            }
        }
        if (figures.size() < 2 || figures.size() > MOST) {
            return Optional.empty();
        }
        boolean shared = tails.subList(0, tails.size() - 1).stream().allMatch(List::isEmpty);
        List<Token> last = tails.get(tails.size() - 1);
        if (shared && last.stream().noneMatch(t -> t.is(Kind.BRACKET))) {
            tails.replaceAll(t -> last); // 85%、70%以上: 以上 speaks of both
        }
        return each(before, verbs, figures, tails);
    }

    private static boolean isTail(Token token) {
        return token.is(Kind.OR_MORE) || token.is(Kind.OR_LESS) || token.is(Kind.ROUGHLY) || token.is(Kind.BRACKET);
    }

    private boolean isJoint(Token token) {
        return token.is(Kind.TEXT)
                && LIST.matcher(text.subSequence(token.start(), token.end())).matches();
    }

    private Optional<List<Draft>> each(
            List<Token> before, List<Token> verbs, List<Token> figures, List<List<Token>> tails) {
        List<Token> frame = new ArrayList<>(before.stream()
                .filter(t -> t.is(Kind.BASE)
                        || t.is(Kind.MODIFIER)
                        || t.is(Kind.YEARLY)
                        || t.is(Kind.TOTAL)
                        || t.is(Kind.COUNTING))
                .toList());
        List<Token> dates = before.stream().filter(t -> t.is(Kind.DEADLINE)).toList();
        boolean byDate = dates.size() == figures.size();
        if (!byDate && dates.size() > 1) {
            return Optional.empty();
        }
        if (!byDate) {
            frame.addAll(dates);
        }
        List<String> subjects = subjects(before);
        boolean named = subjects.size() == figures.size();
        if (!named && !subjects.isEmpty() && !byDate) {
            List<String> fromName = list(NameCues.bare(context.name()));
            boolean isName = Subjects.isName(String.join("、", subjects), context.name());
            if (fromName.size() != figures.size() || !isName) {
                return Optional.empty();
            }
        }
        List<String> names = named ? subjects : list(NameCues.bare(context.name()));
        boolean known = byDate || names.size() == figures.size();
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            List<Token> clause = new ArrayList<>(frame);
            if (byDate) {
                clause.add(dates.get(i));
            }
            clause.addAll(verbs);
            clause.add(figures.get(i));
            clause.addAll(tails.get(i));
            Optional<Draft> draft = new ClauseReader(text, context, 0).read(clause);
            if (draft.isEmpty() || draft.get().condition == null) {
                return Optional.empty();
            }
            if (known && !byDate) {
                draft.get().subject = names.get(i);
                if (named) {
                    Subjects.settle(draft.get(), context, Optional.empty());
                }
            }
            draft.get().confidence = draft.get().confidence.and(Confidence.LIKELY);
            drafts.add(draft.get());
        }
        if (!known) {
            drafts.get(0)
                    .note(
                            NoteCode.SUBJECTS_UNKNOWN,
                            text.printed(
                                    figures.get(0).start(),
                                    figures.get(figures.size() - 1).end()),
                            Confidence.LIKELY);
        }
        return Optional.of(drafts);
    }

    private List<String> subjects(List<Token> before) {
        StringBuilder words = new StringBuilder();
        for (Token token : before) {
            switch (token.kind()) {
                case BASE, MODIFIER, YEARLY, TOTAL, COUNTING, DEADLINE, COMMA, FILLER -> {}
                default -> words.append(text.subSequence(token.start(), token.end()));
            }
        }
        return list(words.toString());
    }

    /** 铜、铝和铅产量: three names, the last of which holds the words common to all. */
    private static List<String> list(String words) {
        String plain = words.strip();
        if (plain.isEmpty()) {
            return List.of();
        }
        List<String> names = new ArrayList<>();
        for (String name : LIST.split(plain)) {
            if (!name.isBlank()) {
                names.add(name.strip());
            }
        }
        return names;
    }

    private static int indexOfFigure(List<Token> tokens, int from) {
        for (int i = from; i < tokens.size(); i++) {
            if (isFigure(tokens.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isFigure(Token token) {
        return token.is(Kind.QUANTITY) || token.is(Kind.RANGE) || token.is(Kind.TOLERANCE);
    }
}

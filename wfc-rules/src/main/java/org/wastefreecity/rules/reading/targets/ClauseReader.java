/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/**
 * Reads one clause: sets aside the words that stand for themselves (deadline, modifiers, base, brackets), and holds the rest, as
 * one letter a word, against the shapes that are known. A clause that fits no shape as a whole is not read in part.
 */
final class ClauseReader {
    /** More words than any clause that states a target has. */
    private static final int MOST_TOKENS = 48;

    private static final Set<Kind> ASIDE = EnumSet.of(
            Kind.MODIFIER,
            Kind.FILLER,
            Kind.DEADLINE,
            Kind.BASE,
            Kind.BRACKET,
            Kind.MARK,
            Kind.COUNTING,
            Kind.SCOPE,
            Kind.FROM,
            Kind.YEARLY,
            Kind.TOTAL);
    private static final Pattern FIGURE = Pattern.compile("([GLEAKHRUFDI]*)([qrz])([glax]*)(t?)");
    private static final Pattern OF_ALL = Pattern.compile("qt[GR]*q[gx]?[tR]*");
    private static final Pattern MULTIPLE = Pattern.compile("[DIR]*j[glax]*");
    private static final Pattern MOVEMENT = Pattern.compile("[HR]?(?:S|W*[DI]|W+i|i|W+H?S|W+)");
    private static final Pattern EXTENT = Pattern.compile("[RHKW]*Z");
    private static final Pattern HELD = Pattern.compile("W*H+");
    private static final Pattern LOST = Pattern.compile(
            ".*[不低高少大小超于至到在达前第未无非禁勿近几两二三四五六七八九十翻较比]$|.*[≥≤<>=]$|.*(?:不得|不宜|不能|不可|不再|不会|不必|不要求?|严禁|禁止|遏制|扭转|防止|避免|杜绝|停止|减缓|放缓|不大幅|退出)$");
    private static final Pattern WORK = Pattern.compile(
            "^(?:制修订|纳入|列入|划定|遵守|完成制定|支持|设立|组建|举办|发放|实现|建成|建立|建设|构建|出台|制定|印发|完善|健全|推进|推动|推广|开展|形成|编制|打造|培育|组织|落实|加强|强化|实施|探索|创建|启动|发布|搭建|引进|修订|优化|深化|鼓励|引导|统筹|全面推|全面建|持续推|稳步推|有序推|积极推|加快|规范|严格执行|提升|提高|改造|整治|淘汰|关闭|取缔).*");

    private final Characters text;
    private final TargetContext context;
    private final int depth;

    ClauseReader(Characters text, TargetContext context, int depth) {
        this.text = text;
        this.context = context;
        this.depth = depth;
    }

    /** The clause, if all of it fits a shape; a draft without condition if it is only a frame for what follows. */
    Optional<Draft> read(List<Token> tokens) {
        if (tokens.isEmpty() || tokens.size() > MOST_TOKENS) {
            return Optional.empty();
        }
        Draft draft = new Draft();
        List<Token> rest = new ArrayList<>();
        for (Token token : tokens) {
            if (token.is(Kind.DAMAGE)) {
                return Optional.of(damaged(tokens));
            }
            if (!ASIDE.contains(token.kind())) {
                rest.add(token);
            } else if (!aside(token, draft)) {
                return Optional.empty();
            }
        }
        if (rest.isEmpty() && tokens.stream().allMatch(t -> t.is(Kind.BRACKET)) && depth < 3) {
            return onlyBrackets(tokens);
        }
        Brackets brackets = new Brackets(text, context, depth);
        brackets.read(tokens, draft);
        if (rest.isEmpty()) {
            return Optional.of(brackets.orFrame(draft));
        }
        Optional<Draft> said = new WordShapes(text, context).read(tokens, rest, draft);
        return said.isPresent()
                ? said.map(brackets::applied)
                : shaped(tokens, rest, draft).map(d -> brackets.applied(d));
    }

    /** 〔18〕: in plans, a total over the period; (18) is a number in brackets. */
    private Optional<Draft> onlyBrackets(List<Token> tokens) {
        Token bracket = tokens.get(0);
        if (tokens.size() > 1) {
            return Optional.empty();
        }
        List<Token> inside = Lexer.tokens(text, bracket.start() + 1, bracket.end() - 1);
        Optional<Draft> read = new ClauseReader(text, context, depth + 1).read(inside);
        if (!bracket.as(String.class).equals("(")) {
            read.ifPresent(d -> d.modifiers.add(Modifier.CUMULATIVE));
        } else {
            read.ifPresent(d -> d.note(NoteCode.REMARK, printed(bracket), Confidence.LIKELY));
        }
        return read;
    }

    private boolean aside(Token token, Draft draft) {
        String printed = printed(token);
        switch (token.kind()) {
            case MODIFIER -> draft.modifiers.add(token.as(Modifier.class));
            case DEADLINE -> {
                if (draft.deadline != null && !draft.deadline.equals(token.value())) {
                    return false;
                }
                draft.deadline = token.as(Deadline.class);
            }
            case BASE -> {
                if (draft.base != null && !draft.base.equals(token.value())) {
                    return false;
                }
                draft.base = token.as(Base.class);
            }
            case SCOPE -> {
                if (draft.scope != null && !draft.scope.equals(token.value())) {
                    return false;
                }
                draft.scope = token.as(Scope.class);
            }
            case COUNTING -> {
                String basis = token.as(String.class);
                draft.basis = draft.basis == null ? basis : draft.basis + "，" + basis;
            }
            case YEARLY -> draft.yearly = true;
            case TOTAL -> draft.modifiers.add(Modifier.CUMULATIVE);
            case FROM -> draft.note(NoteCode.REMARK, printed, Confidence.CERTAIN);
            case MARK -> draft.note(NoteCode.FOOTNOTE_MARK, printed, Confidence.LIKELY);
            default -> {}
        }
        if (!token.is(Kind.FILLER) && !token.is(Kind.BRACKET) && !token.is(Kind.MARK)) {
            draft.phrase(printed, token.kind());
        }
        return true;
    }

    private String printed(Token token) {
        return text.printed(token.start(), token.end());
    }

    private Draft damaged(List<Token> tokens) {
        Draft draft = new Draft();
        String whole = text.printed(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        draft.condition = new Condition.Unreadable(whole);
        for (Token token : tokens) {
            if (token.is(Kind.DAMAGE)) {
                draft.note(NoteCode.SUSPECT, printed(token), likely(printed(token)), Confidence.UNREAD);
            }
        }
        return draft;
    }

    /** What damaged characters probably were. */
    private static String likely(String printed) {
        String plain = printed.replace('O', '0')
                .replace('o', '0')
                .replace('I', '1')
                .replace('l', '1')
                .replace('|', '1')
                .replace('。', '.')
                .replace(" ", "")
                .replaceAll("\\.{2,}", ".")
                .replaceAll("\\*$", "");
        Matcher glued = Pattern.compile("(.*[^0-9.])\\d$").matcher(plain);
        return glued.matches() ? glued.group(1) : plain;
    }

    private Optional<Draft> shaped(List<Token> tokens, List<Token> rest, Draft draft) {
        String letters = letters(rest);
        for (int start = 0; start < rest.size(); start++) {
            String tail = letters.substring(start);
            Optional<Shape> shape = shape(tail);
            if (shape.isPresent()) {
                List<Token> core = rest.subList(start, rest.size());
                boolean things = core.stream()
                        .anyMatch(t -> t.value() instanceof Quantity q
                                && q.unit().map(UnitOfMeasure::isCount).orElse(false));
                if (prefix(tokens, rest, start, draft)) {
                    return shape.get().read(core, draft);
                } else if (!things || !core.get(0).is(Kind.RISE)) {
                    return Optional.empty();
                } // 改造提升4座: the rise is work, and what is counted is what is worked on
            }
        }
        return Optional.empty();
    }

    private interface Shape {
        Optional<Draft> read(List<Token> core, Draft draft);
    }

    private Optional<Shape> shape(String letters) {
        FigureShapes figures = new FigureShapes(text, context);
        if (FIGURE.matcher(letters).matches()) {
            return Optional.of(figures::read);
        }
        if (OF_ALL.matcher(letters).matches()) {
            return Optional.of(figures::ofAll);
        }
        if (MULTIPLE.matcher(letters).matches()) {
            return Optional.of(figures::multiple);
        }
        MovementShapes movements = new MovementShapes(text, context);
        if (EXTENT.matcher(letters).matches()) {
            return Optional.of(movements::extent);
        }
        if (HELD.matcher(letters).matches()) {
            return Optional.of(movements::held);
        }
        return MOVEMENT.matcher(letters).matches() ? Optional.of(movements::moved) : Optional.empty();
    }

    private static String letters(List<Token> tokens) {
        StringBuilder letters = new StringBuilder();
        tokens.forEach(t -> letters.append(t.kind().letter()));
        return letters.toString();
    }

    /** The words before the core: what it speaks of, or for what it holds. False if they cannot be only that. */
    private boolean prefix(List<Token> tokens, List<Token> rest, int start, Draft draft) {
        if (start == 0) {
            return true;
        }
        int coreStart = rest.get(start).start();
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            if (token.start() >= coreStart) {
                break;
            }
            switch (token.kind()) {
                case AT_LEAST,
                        AT_MOST,
                        EQUAL,
                        QUANTITY,
                        RANGE,
                        TOLERANCE,
                        MULTIPLE,
                        SIGN,
                        EXTENT,
                        DAMAGE,
                        COMMA,
                        STOP,
                        RESPECTIVELY,
                        OR,
                        SLASH -> {
                    return false;
                }
                case HOLD -> draft.modifiers.add(Modifier.HOLD);
                case MODIFIER, DEADLINE, BASE, BRACKET, MARK, COUNTING, TOTAL, SCOPE, FROM -> {}
                case FILLER -> {
                    if (words.length() > 0) {
                        words.append(printed(token));
                    }
                }
                case YEARLY -> {
                    if (words.length() == 0 && token.end() < coreStart) {
                        words.append(printed(token));
                    }
                }
                default -> words.append(printed(token));
            }
        }
        String subject = words.toString().strip().replaceAll("(?:为|是|:|：|均|应|须|使|都)+$", "");
        if (subject.isEmpty()) {
            return true;
        }
        boolean turned = subject.length() <= 3 && subject.startsWith("不");
        if (turned || LOST.matcher(subject).matches() || subject.length() > 80 || subject.endsWith("除")) {
            return false;
        }
        if (WORK.matcher(subject).matches() && rest.get(start).is(Kind.RISE)) {
            return false;
        }
        draft.subject = subject;
        return true;
    }

    static Deadline endOf(int year) {
        return new Deadline.EndOf(ReportingPeriod.ofYear(year));
    }

    /** Whether words before a figure have lost something, or turn it round: 不, 不得, 第. */
    static boolean isLost(String words) {
        return LOST.matcher(words).matches();
    }

    static boolean isWork(String words) {
        return WORK.matcher(words).matches();
    }
}

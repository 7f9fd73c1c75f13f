/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.responsibility.Responsibility.Role;

/**
 * Takes a responsible-unit cell apart into names, role words, separators and the rest; together they are the cell again, to
 * the character, so that nothing can get lost.
 */
final class ResponsibilityTokens {
    private static final int LONGEST_PIECE = 120;
    private static final int DEEPEST = 8;

    private static final String SEPARATORS = "、，,；;。/／|｜+＋&＆\n\r\t";
    private static final String STOPS = "；;。";
    private static final Pattern NUMBER =
            Pattern.compile("(?:[(（]?\\d{1,2}[)）.．]|[①-⑳]|[一二三四五六七八九十]{1,2}[、.．])[\\s　]*(?=.)");
    private static final Pattern AND = Pattern.compile("(?:以(?=.{2,30}为主)|以及|并会同|会同|联合|和|及|与|并由|由|其中)(?=.)");
    private static final Pattern INNER_AND = Pattern.compile("以及|会同|[和及与暨]");
    private static final String LEADS = "主?牵头|主办|主责|第一责任|为主";
    private static final String PARTICIPATES = "配合|协办|参与|参加|协同|协助|协作|会办|支持";
    private static final String IMPLEMENTS = "落实|实施|执行|承办|承担|具体实施|组织实施";
    private static final Pattern LABEL = Pattern.compile("(?:(?<lead>" + LEADS + ")|(?<part>" + PARTICIPATES
            + ")|(?<impl>" + IMPLEMENTS + ")|(?:责任|负责|主要责任|主体责任))(?:责任)?(?:单位|部门|主体|机关)?(?:及分工)?[\\s　]*[:：]");
    private static final Pattern WHOLE_LABEL = Pattern.compile("(?:(?<lead>" + LEADS + ")|(?<part>" + PARTICIPATES
            + ")|(?<impl>" + IMPLEMENTS + ")|(?:责任|负责|主要责任))(?:责任)?(?:单位|部门)");
    private static final String MANNER =
            "(?:分别|共同|具体|负责|积极|按照?(?:各自|有关|相关)?(?:职责|职能)(?:分工)?|按照?分工|根据(?:各自)?职责(?:分工)?|依职责|依职能|各自|组织|统筹|抓好|做好)*";
    private static final Pattern SUFFIX =
            Pattern.compile("(?:为主?)?" + MANNER + "(?:(?<lead>" + LEADS + ")(?:负责|抓总|组织实施|组织|落实|实施|推进|单位|部门)*"
                    + "|(?<part>" + PARTICIPATES + ")(?:单位|部门|落实|实施|推进|做好)*"
                    + "|(?<impl>" + IMPLEMENTS + ")(?:单位|到位)?"
                    + "|(?:按照?(?:各自|有关|相关)?(?:职责|职能)(?:分工)?|分工|分别|共同|具体|主要)*(?:负责|按照?(?:各自)?职责(?:分工)?))\\z");
    private static final Pattern OPEN_END = Pattern.compile(
            "(?<=[局委办厅部院府会司心队站社行道室处区县市镇关联协所署门)）])等(?:等|(?:市|区|县|省)?(?:直|级|属)?各?(?:有关|相关|其他|责任|成员|职能|主管|行业|多个)*(?:部门和单位|部门单位|部门|单位|机构|方面|企业))?\\z");
    private static final Pattern GROUP = Pattern.compile(
            "[\\s　]*各(?:区县|市|州|盟|县|区|旗|镇|乡|街道)(?:、(?!市(?:人民)?政府)(?:县级市|自治县|功能区|开发区|园区|市|州|盟|县|区|旗|镇|乡|街道)){1,5}(?:人民)?(?:政府|党委|管委会|办事处)?(?=[\\s　、，,；;。)）]|\\z)");
    private static final Pattern MARK = Pattern.compile("(?:[*＊★☆▲△※†]|[①-⑳]|\\[\\d{1,2}]|〔\\d{1,2}〕)+\\z");
    private static final Pattern NO_NAME =
            Pattern.compile(".*[0-9０-９%％=＝<>≥≤?？!！].*|.*[\uD800-\uDFFF].*|[^\\p{IsHan}A-Za-z]*", Pattern.DOTALL);
    private static final Pattern PARTY_BODY =
            Pattern.compile("(?:宣传|组织|统战|社会工作|政法|网信|编|改革|财经|外事|农村|军民|军融|教育|台|党史|老干|巡察|机构).*|办公室|办");

    enum Type {
        NAME,
        LABEL,
        ROLE_OF_ALL,
        ROLE_OF_ONE,
        ROLE_OF_NEXT,
        SEPARATOR,
        FULL_STOP,
        MARK,
        REMARK,
        UNKNOWN
    }

    /** A piece of the cell; a role word has a role. */
    record Token(Type type, String text, Optional<Role> role) {}

    private final List<Token> tokens = new ArrayList<>();

    private ResponsibilityTokens() {}

    static List<Token> of(String cell) {
        ResponsibilityTokens all = new ResponsibilityTokens();
        all.cell(cell, 0);
        return List.copyOf(all.tokens);
    }

    /** The brackets with a second name behind a name: 市工业和信息化局（市大数据局）. */
    static Optional<Brackets> secondName(String printed) {
        if (BodyNames.isCollective(printed)) {
            return Optional.empty(); // 各区人民政府（管委会）
        }
        return Brackets.lastIn(printed)
                .filter(b -> b.end() == printed.length()
                        && b.start() > 0
                        && !aliases(b.content()).isEmpty());
    }

    /** Second names in brackets; none, if one of them does not look like a body. */
    static List<String> aliases(String content) {
        String plain = ResponsibilityCellReader.plain(content).replaceFirst("^(?:以下)?简称|^挂|^加挂|^原", "");
        List<String> names = Arrays.stream(plain.split("[、，,；;/]", -1))
                .map(n -> n.replaceFirst("牌子$", ""))
                .toList();
        // 各县（市、区） are no second names
        boolean bodies =
                names.stream().allMatch(n -> n.length() > 2 && BodyNames.endsLikeBody(n) && !BodyNames.isOpen(n));
        return bodies && LABEL_WORDS.stream().noneMatch(plain::contains) ? names : List.of();
    }

    private static final List<String> LABEL_WORDS = List.of("牵头", "配合", "负责", "参与", "落实", "协办");

    /** Both halves of a name with an 和 that the dictionary does not know, if the name may be two bodies. */
    static Optional<String> doubtfulJoint(String name) {
        Matcher and = INNER_AND.matcher(name);
        while (and.find()) {
            boolean halves = and.start() > 1 && name.length() - and.end() > 1;
            if (halves && !BodyNames.isInner(name, and.start()) && !BodyNames.isOpen(name)) {
                return Optional.of(name.substring(0, and.start()) + "；" + name.substring(and.end()));
            }
        }
        return Optional.empty();
    }

    private void cell(String text, int depth) {
        int[] partner = partners(text);
        int start = 0;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            if (partner[i] > i) {
                i = partner[i] + 1;
                continue;
            }
            if (c == '、') {
                Matcher group = GROUP.matcher(text).region(start, Math.min(text.length(), i + 40));
                if (group.lookingAt() && group.end() > i) {
                    i = group.end(); // 各市、县、区人民政府 is one group
                    continue;
                }
            }
            boolean lone = partner[i] < 0 && (Brackets.isOpen(c) || Brackets.isClose(c));
            boolean space = SEPARATORS.indexOf(c) < 0 && isSpace(c) || c == '\n' || c == '\r' || c == '·';
            if (lone || (space ? parts(text, start, i) : SEPARATORS.indexOf(c) >= 0)) {
                piece(text.substring(start, i), depth);
                add(STOPS.indexOf(c) >= 0 ? Type.FULL_STOP : Type.SEPARATOR, text.substring(i, i + 1));
                start = i + 1;
            }
            i++;
        }
        piece(text.substring(start), depth);
    }

    /** Whether a space or line break at a place parts two names, and is not a line broken in the middle of one. */
    private static boolean parts(String text, int start, int at) {
        if (at - start > LONGEST_PIECE) {
            return true;
        }
        String before = ResponsibilityCellReader.plain(text.substring(start, at));
        String behind = ResponsibilityCellReader.plain(text.substring(at, Math.min(text.length(), at + 12)));
        if (before.isEmpty()) {
            return true;
        }
        if (before.endsWith("委") && PARTY_BODY.matcher(behind).matches()) {
            return false; // 市委 宣传部
        }
        return BodyNames.endsSurely(before)
                || BodyNames.isOpen(before)
                || before.endsWith(":")
                || before.endsWith("：")
                || WHOLE_LABEL.matcher(before).matches()
                || SUFFIX.matcher(before).find()
                || OPEN_END.matcher(before).find()
                || behind.startsWith("等")
                || Brackets.isClose(before.charAt(before.length() - 1));
    }

    private void piece(String piece, int depth) {
        int from = 0;
        while (from < piece.length() && isSpace(piece.charAt(from))) {
            from++;
        }
        int to = piece.length();
        while (to > from && isSpace(piece.charAt(to - 1))) {
            to--;
        }
        add(Type.SEPARATOR, piece.substring(0, from));
        body(piece.substring(from, to), depth);
        add(Type.SEPARATOR, piece.substring(to));
    }

    /** A piece between separators, without spaces around it. */
    private void body(String text, int depth) {
        if (text.isEmpty()) {
            return;
        }
        if (Brackets.encloseAll(text) && depth < DEEPEST) {
            enclosed(text, depth);
            return;
        }
        Matcher label = LABEL.matcher(text);
        if (label.lookingAt()) {
            int behind = 0;
            do {
                add(Type.LABEL, label.group(), role(label));
                behind = label.end();
                label.region(behind, text.length());
            } while (label.lookingAt());
            piece(text.substring(behind), depth);
            return;
        }
        if (text.length() > LONGEST_PIECE) {
            add(Type.UNKNOWN, text);
            return;
        }
        Matcher whole = WHOLE_LABEL.matcher(text);
        if (whole.matches()) {
            add(Type.LABEL, text, role(whole));
            return;
        }
        for (Pattern lead : List.of(NUMBER, AND)) {
            Matcher first = lead.matcher(text);
            if (first.lookingAt() && !(lead == AND && BodyNames.isInner(text, 0))) {
                add(Type.SEPARATOR, first.group());
                body(text.substring(first.end()), depth);
                return;
            }
        }
        Optional<Brackets> front = Brackets.firstOf(text);
        Optional<Role> next = front.flatMap(b -> roleIn(b.content()));
        if (front.isPresent() && next.isPresent()) {
            add(Type.ROLE_OF_NEXT, text.substring(0, front.get().end()), next);
            piece(text.substring(front.get().end()), depth);
            return;
        }
        roles(text);
    }

    /** Brackets around a whole piece: a role word, or a cell of its own. */
    private void enclosed(String text, int depth) {
        Optional<Role> role = roleIn(text.substring(1, text.length() - 1));
        if (role.isPresent()) {
            add(lastIsName() ? Type.ROLE_OF_ONE : Type.ROLE_OF_NEXT, text, role);
            return;
        }
        add(Type.SEPARATOR, text.substring(0, 1));
        cell(text.substring(1, text.length() - 1), depth + 1);
        add(Type.SEPARATOR, text.substring(text.length() - 1));
    }

    /** A name with role words, an open end or brackets behind it. */
    private void roles(String text) {
        Optional<Brackets> last = Brackets.lastIn(text).filter(b -> b.end() == text.length());
        if (last.isPresent() && last.get().start() > 0) {
            String before = text.substring(0, last.get().start());
            String brackets = text.substring(last.get().start());
            Optional<Role> role = roleIn(last.get().content());
            if (role.isPresent()) {
                roles(before);
                boolean all =
                        ResponsibilityCellReader.plain(last.get().content()).contains("分工");
                add(all ? Type.ROLE_OF_ALL : Type.ROLE_OF_ONE, brackets, role);
                return;
            }
            if (aliases(last.get().content()).isEmpty()
                    && BodyNames.kindOf(text).isEmpty()) {
                roles(before);
                add(Type.REMARK, brackets);
                return;
            }
        }
        Matcher mark = MARK.matcher(text);
        if (mark.find() && mark.start() > 0) {
            roles(text.substring(0, mark.start()));
            add(Type.MARK, mark.group());
            return;
        }
        if (BodyNames.isOpen(ResponsibilityCellReader.plain(text))
                && !OPEN_END.matcher(text).find()) {
            names(text); // 各责任单位 ends with no role word
            return;
        }
        Matcher suffix = SUFFIX.matcher(text);
        if (suffix.find() && !suffix.group().isEmpty()) {
            names(text.substring(0, suffix.start()));
            add(Type.ROLE_OF_ALL, suffix.group(), role(suffix));
            return;
        }
        names(text);
    }

    private void names(String spaced) {
        int end = spaced.length();
        while (end > 0 && isSpace(spaced.charAt(end - 1))) {
            end--;
        }
        unspaced(spaced.substring(0, end));
        add(Type.SEPARATOR, spaced.substring(end));
    }

    private void unspaced(String text) {
        if (text.isEmpty()) {
            return;
        }
        Matcher open = OPEN_END.matcher(text);
        if (open.find()) {
            names(text.substring(0, open.start()));
            add(Type.NAME, open.group());
            return;
        }
        Matcher and = INNER_AND.matcher(text);
        while (and.find()) {
            String left = ResponsibilityCellReader.plain(text.substring(0, and.start()));
            String right = ResponsibilityCellReader.plain(text.substring(and.end()));
            if (BodyNames.endsSurely(left)
                    && (BodyNames.endsSurely(right) || BodyNames.isOpen(right))
                    && !BodyNames.isInner(text, and.start())
                    && !isInsideBrackets(text, and.start())) {
                names(text.substring(0, and.start()));
                add(Type.SEPARATOR, and.group());
                names(text.substring(and.end()));
                return;
            }
        }
        boolean heading = text.endsWith(":") || text.endsWith("：") || text.indexOf('：') >= 0 || text.indexOf(':') >= 0;
        add(heading || text.length() > 60 || NO_NAME.matcher(text).matches() ? Type.UNKNOWN : Type.NAME, text);
    }

    private static boolean isInsideBrackets(String text, int at) {
        int depth = 0;
        for (int i = 0; i < at; i++) {
            depth += Brackets.isOpen(text.charAt(i)) ? 1 : Brackets.isClose(text.charAt(i)) ? -1 : 0;
        }
        return depth > 0;
    }

    private static Optional<Role> roleIn(String content) {
        String plain = ResponsibilityCellReader.plain(content);
        if (plain.length() > 20) {
            return Optional.empty();
        }
        Matcher whole = WHOLE_LABEL.matcher(plain);
        if (whole.matches()) {
            return role(whole);
        }
        Matcher suffix = SUFFIX.matcher(plain);
        return suffix.find() && suffix.start() == 0 && !plain.isEmpty() ? role(suffix) : Optional.empty();
    }

    private static final Map<String, Role> ROLES =
            Map.of("lead", Role.LEAD, "part", Role.PARTICIPANT, "impl", Role.IMPLEMENTER);

    private static Optional<Role> role(Matcher matcher) {
        for (Map.Entry<String, Role> role : ROLES.entrySet()) {
            if (matcher.group(role.getKey()) != null) {
                return Optional.of(role.getValue());
            }
        }
        return Optional.of(Role.RESPONSIBLE);
    }

    private boolean lastIsName() {
        int last = tokens.size() - 1;
        while (last >= 0
                && tokens.get(last).type() == Type.SEPARATOR
                && tokens.get(last).text().isBlank()) {
            last--;
        }
        return last >= 0 && tokens.get(last).type() == Type.NAME;
    }

    private void add(Type type, String text) {
        add(type, text, Optional.empty());
    }

    private void add(Type type, String text, Optional<Role> role) {
        if (!text.isEmpty()) {
            tokens.add(new Token(type, text, role));
        }
    }

    /** For every bracket the place of its partner; −1 for one without and for every other character. */
    private static int[] partners(String text) {
        int[] partner = new int[text.length()];
        Arrays.fill(partner, -1);
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Brackets.isOpen(text.charAt(i))) {
                open.add(i);
            } else if (Brackets.isClose(text.charAt(i)) && !open.isEmpty()) {
                int start = open.remove(open.size() - 1);
                partner[start] = i;
                partner[i] = start;
            }
        }
        return partner;
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B' || c == '\uFEFF';
    }
}

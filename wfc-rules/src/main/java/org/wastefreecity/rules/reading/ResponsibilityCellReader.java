/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.wastefreecity.model.responsibility.Responsibility.Role;
import org.wastefreecity.rules.reading.NamedParty.Kind;
import org.wastefreecity.rules.reading.ResponsibilityTokens.Token;

/**
 * Reads the responsible-unit column of a plan (责任单位栏): who is named, in which role, and what the cell leaves open.
 * <p>
 * 市生态环境局牵头，市工信局等按职责分工负责 names a lead, a responsible body and an open circle. A role word behind several names
 * is that of all of them back to the last role word or semicolon; one in brackets is that of the name before it; a label such
 * as 配合单位： is that of all names behind it. 按职责分工负责 says "responsible" and does not make a participant of anybody, even
 * beside a lead. An 和 parts two bodies only if both sides end like one; 市住房和城乡建设局 stays whole. Names are kept as
 * printed: no prefix is added and no abbreviation filled in.
 * <p>
 * What names no party stands in the notes. Reading is total: every text ends in a value, in time that grows with its length.
 * This class holds no state and is thread-safe.
 */
public final class ResponsibilityCellReader {
    private static final Pattern NOTHING = Pattern.compile("[\\s　]*(?:[-—–－─/／]{0,4}|无|暂无|待定)[\\s　]*");
    private static final Pattern SPACE = Pattern.compile("[\\s　\u00A0\u200B\uFEFF]+");

    private ResponsibilityCellReader() {}

    /**
     * Reads a cell of the responsible-unit column.
     *
     * @param cell the cell as printed, of any length; beyond 10,000 characters it is not read
     * @return what it says
     */
    public static ResponsibilityCell read(String cell) {
        if (cell.length() > UnitCellReader.LONGEST) {
            return new ResponsibilityCell(List.of(), Confidence.UNREAD, List.of(ReadingNote.of(NoteCode.TOO_LONG, "")));
        }
        return NOTHING.matcher(cell).matches()
                ? new ResponsibilityCell(List.of(), Confidence.CERTAIN, List.of())
                : new Reading().of(ResponsibilityTokens.of(cell));
    }

    static String plain(String name) {
        return SPACE.matcher(name).replaceAll("");
    }

    /** One pass over the tokens of a cell. */
    private static final class Reading {
        private final List<NamedParty> parties = new ArrayList<>();
        private final List<ReadingNote> notes = new ArrayList<>();
        private final List<Integer> waiting = new ArrayList<>();
        private final List<Role> label = new ArrayList<>(List.of(Role.RESPONSIBLE));
        private final List<Role> next = new ArrayList<>();

        ResponsibilityCell of(List<Token> tokens) {
            for (Token token : tokens) {
                switch (token.type()) {
                    case NAME -> name(token.text());
                    case LABEL -> label(token);
                    case ROLE_OF_ALL -> roleOfAll(token);
                    case ROLE_OF_ONE -> roleOfOne(token);
                    case ROLE_OF_NEXT -> token.role().ifPresent(next::add);
                    case FULL_STOP -> waiting.clear();
                    case SEPARATOR -> {}
                    case MARK -> notes.add(ReadingNote.of(NoteCode.FOOTNOTE_MARK, token.text()));
                    case REMARK -> notes.add(ReadingNote.of(NoteCode.REMARK, token.text()));
                    case UNKNOWN -> notes.add(ReadingNote.of(NoteCode.NOT_UNDERSTOOD, token.text()));
                }
            }
            return new ResponsibilityCell(parties, confidence(), notes);
        }

        private void name(String printed) {
            Optional<Brackets> second = ResponsibilityTokens.secondName(printed);
            String name = plain(second.map(b -> printed.substring(0, b.start())).orElse(printed));
            List<String> aliases =
                    second.map(b -> ResponsibilityTokens.aliases(b.content())).orElse(List.of());
            Kind kind = BodyNames.kindOf(name).orElseGet(() -> {
                notes.add(ReadingNote.of(NoteCode.PARTY_UNSURE, printed));
                return Kind.SINGLE;
            });
            if (kind == Kind.OPEN) {
                notes.add(ReadingNote.of(NoteCode.OPEN_LIST, printed));
            } else if (kind == Kind.COLLECTIVE) {
                notes.add(ReadingNote.of(NoteCode.COLLECTIVE_PARTY, printed));
            }
            ResponsibilityTokens.doubtfulJoint(name)
                    .ifPresent(likely -> notes.add(ReadingNote.of(NoteCode.JOINED_NAMES, printed, likely)));
            Role role = next.isEmpty() ? label.get(0) : next.get(0);
            if (next.isEmpty()) {
                waiting.add(parties.size());
            }
            next.clear();
            parties.add(new NamedParty(printed, name, aliases, role, kind));
        }

        private void label(Token token) {
            token.role().ifPresent(role -> label.set(0, role));
            waiting.clear();
        }

        private void roleOfAll(Token token) {
            if (waiting.isEmpty()) {
                notes.add(ReadingNote.of(NoteCode.NOT_UNDERSTOOD, token.text()));
            }
            for (int party : waiting) {
                token.role()
                        .ifPresent(role -> parties.set(party, parties.get(party).withRole(role)));
            }
            waiting.clear();
        }

        private void roleOfOne(Token token) {
            int last = parties.size() - 1;
            if (last < 0) {
                notes.add(ReadingNote.of(NoteCode.NOT_UNDERSTOOD, token.text()));
                return;
            }
            token.role().ifPresent(role -> parties.set(last, parties.get(last).withRole(role)));
            waiting.remove((Integer) last);
        }

        private Confidence confidence() {
            if (parties.isEmpty()) {
                return Confidence.UNREAD;
            }
            boolean sure = notes.stream()
                    .allMatch(n -> n.code() == NoteCode.OPEN_LIST
                            || n.code() == NoteCode.COLLECTIVE_PARTY
                            || n.code() == NoteCode.FOOTNOTE_MARK);
            return sure ? Confidence.CERTAIN : Confidence.LIKELY;
        }
    }
}

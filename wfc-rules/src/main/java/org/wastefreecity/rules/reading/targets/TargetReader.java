/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;
import org.wastefreecity.rules.reading.ReadingNote;
import org.wastefreecity.rules.reading.targets.TargetReading.Promise;

/**
 * Reads the target cell of an indicator table, such as 「较2020年下降10%左右」 or 「≥90且不降低」.
 * <p>
 * Total: every text ends in a reading, in time that grows with its length only; beyond {@value #LONGEST} characters it is not
 * looked at. What is not understood as a whole stays words, with a note, and is never read in part. This class has no state
 * and is thread-safe.
 */
public final class TargetReader {
    /** The longest cell that is read, in characters. */
    public static final int LONGEST = 10_000;

    private static final Pattern NOT_SET = Pattern.compile(
            "[-/\\\\_—–·.、\\s*]*|无|无目标值?|暂无|暂无目标|暂未设[定置]|未设[定置]?|不设|未设[定置]?目标值?|不作要求|不做要求|不作具体要求|无要求|不涉及|N/?A|n/?a|空|\\(无\\)|不适用|暂未统计|未统计|不考核|暂不考核|未设定目标|无数据|暂不设[定置]?|不设目标|不设目标值|不作考核|无此项|/\\s*\\([^\\d≥≤<>]{0,12}\\)|未注明|未载明|未列|不设[定置]|暂不作要求|暂不要求");
    private static final Pattern PENDING = Pattern.compile(
            "(?:暂?待|尚待|有待)(?<by>.{0,30}?)(?:进一步)?(?:补充|确定|核实|确认|核定|提供|定|明确|公布|统计|测算|填报|研究|报送|完善|调查|商定|补报|填写|论证)(?:后)?(?<rest>.{0,20})|待定|未定|暂未(?:确定|明确|定)|尚未(?:确定|明确)|TBD|tbd|需进一步(?:核实|确定|明确)|拟定中|制定中|(?:由|请)(?<asked>.{2,20}?)(?:补充|提供|填报|填写|确定|核实|测算).{0,10}|待补|待填|暂缺|.{0,24}视情况?(?:确定|提出|调整|安排).{0,6}|根据.{2,20}(?:另行)?确定");
    private static final Pattern STATED = Pattern.compile("\\d+(?:\\.\\d+)?[%‰]|[≥≤<>]|不低于|不高于|不少于|不超过");
    private static final Pattern UNREADABLE = Pattern.compile(
            "^(?:无法识别|#(?:REF|N/A|DIV/0|VALUE|NAME|NULL|NUM)[!?]?|#{3,}|\\?{1,6}|？{1,6}|[□■�]+)[:：]?(?<text>.*)$",
            Pattern.DOTALL);

    private TargetReader() {}

    /**
     * Reads a cell.
     *
     * @param text the cell as printed; may be empty
     * @param context what is known about the indicator
     * @return the reading
     */
    public static TargetReading read(String text, TargetContext context) {
        if (text.length() > LONGEST) {
            return only(text, context, new Condition.Unreadable(text), NoteCode.TOO_LONG, Confidence.UNREAD);
        }
        Characters characters = new Characters(text);
        String plain = characters.toString().strip();
        if (NOT_SET.matcher(plain).matches()) {
            return only(text, context, new Condition.NotSet(), null, Confidence.CERTAIN);
        }
        Optional<TargetReading> pending = plain.length() > 60 ? Optional.empty() : pending(text, plain, context);
        if (pending.isPresent()) {
            return pending.get();
        }
        Matcher unreadable = UNREADABLE.matcher(plain);
        if (unreadable.matches()) {
            String rest = unreadable.group("text");
            return only(
                    text,
                    context,
                    new Condition.Unreadable(rest.isEmpty() ? text : rest),
                    NoteCode.NOT_UNDERSTOOD,
                    Confidence.UNREAD);
        }
        return new CellReader(text, characters, context, 0).read();
    }

    private static Optional<TargetReading> pending(String text, String plain, TargetContext context) {
        Matcher m = PENDING.matcher(plain);
        if (!m.matches() || STATED.matcher(plain).find()) {
            return Optional.empty();
        }
        String by = m.group("by") != null ? m.group("by") : m.group("asked") == null ? "" : m.group("asked");
        String who =
                by.replaceAll("(?:予以|进行|另行|正式|最终|由)+$", "").replaceAll("^由", "").strip();
        Condition condition = new Condition.Pending(who.isEmpty() ? Optional.empty() : Optional.of(Draft.words(who)));
        boolean all = m.group("by") == null || m.group("rest").isBlank();
        boolean plainly = all && !plain.contains("视情");
        return Optional.of(only(
                text,
                context,
                condition,
                plainly ? null : NoteCode.REMARK,
                plainly ? Confidence.CERTAIN : Confidence.LIKELY));
    }

    private static TargetReading only(
            String text, TargetContext context, Condition condition, @Nullable NoteCode note, Confidence confidence) {
        TargetReading.Builder reading = TargetReading.builder()
                .text(text)
                .addPromises(new Promise(
                        condition,
                        condition instanceof Condition.Unreadable ? Optional.empty() : context.direction(),
                        Optional.empty(),
                        context.deadline(),
                        context.scope(),
                        Set.<Modifier>of(),
                        Optional.empty(),
                        Optional.empty()))
                .confidence(confidence);
        if (note != null) {
            reading.addNotes(ReadingNote.of(note, text.length() > LONGEST ? "" : text));
        }
        return reading.build();
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Relation;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Stated;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.NoteCode;

/** Reads the clauses that stand for themselves as words: peers, ranks, grades, duties set elsewhere. */
final class WordShapes {
    private static final String WHO =
            "(?:国家|全国|国内|国际|世界|全球|全省|省内?|全市|市|全县|全区|自治区|部|上级|中央|区域|地区|行业|同行业|同类|周边|东部|中部|西部|东北|珠三角|粤港澳大湾区|大湾区|长三角|京津冀|发达国家|中等发达国家|欧盟|OECD|省级|国家级|市级|县级|地级市|先进城市|标杆城市)";
    private static final Pattern RANK = Pattern.compile(
            "^(?:达到|达|位居|居于?|处于|位列|列|进入|跻身|名列|排名|走在|继续|并|位次|在|继续位居|稳居|始终|实现|争当|保持在?|均|总体|综合排名|进位至)*(?<among>.{0,24}?)(?:的)?(?:排名|位居|位列|居|处于|名列)?(?:(?:前列|前茅|先进行列|领先(?:水平|地位|行列)?|一流(?:水平|行列)?|上游(?:水平)?|中上游(?:水平)?|首位|第一方阵|第一梯队|首列|标杆)|(?<first>第一(?:名|位)?)|第(?<nth>\\d{1,3}|[二三四五六七八九十]{1,3})(?:名|位)|(?:排名)?(?:保持在?|进入)?前\\s?(?<place>\\d{1,3}|[一二三四五六七八九十]{1,3})(?:名|位|强)?)(?:以内|内|以上)?$");
    private static final Pattern PEERS = Pattern.compile(
            "^(?<relation>不低于|不少于|不得低于|高于|超过|优于|好于|不高于|不超过|低于|少于|小于|大于|达到或超过|达到或高于|达到或优于|达到|达|接近|与|不差于|不劣于|≥|≤|>|<|等于|保持在?|控制在)?(?<reference>(?:.{0,20})(?:平均水平|平均值|平均数|平均|均值|先进水平|先进值|先进标准|平均水准|同期水平|水平|现状值|现状|基准值|目标值|标杆值?|增长|增速|增幅|先进|(?:19|20)\\d\\d年|上年|去年|基期|基准年|目前|现状|全国|全省|全市|全区|国家|省))(?<level>及以上|以上|以下|以内|基本持平|持平|相当|一致|基本同步|同步|的?要求)?(?:水平)?$");
    private static final Pattern OWN = Pattern.compile(
            "^(?:现状值?|现有|目前|当前|基准年|基准值|基期|上年|去年|上一年度?|(?<year>(?:19|20)\\d\\d)年)(?:的)?(?:同期)?(?:现状|基准)?(?:水平|值|现状值|实际值|实际)?$");
    private static final Pattern DUTY = Pattern.compile(
            "^(?:完成|达到|达|符合|满足|按照?|依照|依据|根据|执行|遵照|落实|遵守|低于|不低于|不高于|不超过|控制在|高于|优于|以|不少于|不突破|实现|确保|严格执行|参照|对标|贯彻|响应)?.{0,36}?(?:"
                    + WHO
                    + "|年度|规划|功能区|区划|环评|考核|排放|相应|相关|有关|规定|标准|国标|GB|限值|环境质量|下达|设计|法定|既定|预定|目标责任书|任务书|红线|批复|分解|协议).{0,30}?(?:下达|任务|指标|要求|标准|限值|规定|目标|目标值|分解|考核|部署|计划|规范|为准|确定|核定|执行|任务数|以内|范围内|范围|值|责任书|红线|国标|上限|文件|安排|约束|合同|协议)(?:的?(?:任务|指标|要求|目标|数|值|以内|之内|执行|量|考核|完成))*$");
    private static final Pattern SHORT_DUTY = Pattern.compile(
            "^(?:完成|按|达到|执行|以|满足|符合)?(?:省|国家|上级|市|部|国家和省|国家、省|省市|国家或省|上级部门|省政府|市政府|主管部门|国务院|中央)(?:里|厅|政府)?(?:级|定|颁|控|考|统一)?(?:要求|标准|下达|考核|核定|确定|目标|任务|规定|指标|分解|部署|文件|控制|计划)(?:的)?(?:任务|指标|目标|值|要求|为准|执行|数|完成|确定|标准)*$|^(?:达标|达到标准|完成任务|完成目标|完成年度任务|按要求完成|满足要求|符合要求|按计划完成|达标排放|稳定达标|全面达标|符合规定|完成下达任务|完成既定目标|另行下达|另行确定|按规定执行|按标准执行|以.{1,16}为准)$");
    private static final Pattern CONTROLLED = Pattern.compile(
            "^(?<subject>.{2,16}?)(?:不超过|不突破|不高于|控制在|符合|满足|达到|完成|不低于).{0,24}(?:控制目标值?|控制指标|控制线|红线|限值|标准|要求|下达.{0,6}|下达任务|考核目标|任务指标)(?:以内)?$");
    private static final Pattern STARTS_AS_DUTY = Pattern.compile(
            "^(?:完成|达到|达|符合|满足|按|依|根据|执行|遵|落实|低于|不低于|不高于|不超过|控制在|高于|优于|以|不少于|不突破|实现|确保|严格|参照|对标|贯彻|响应|" + WHO + ").*");
    private static final Pattern NONE =
            Pattern.compile("^(?:指标)?(?:不设|未设|暂不设|不设置|未设置|不设定)(?:具体)?目标值?$|^(?:不作|不做|暂不作)(?:具体)?要求$|^不考核$|^暂不考核$");
    private static final Pattern PLACED = Pattern.compile("^(.{2,20}?)(?:位居|处于|位列|跻身|名列|居|排名)(.*)$");
    private static final Pattern NOT_A_PLACE = Pattern.compile(".*(?:不|未|非|退出|倒数|末位|以上的).*");
    private static final Pattern WRITTEN = Pattern.compile(
            "^(?:纳入|列入|作为|将|把|制定|编制|完善|健全|建立|出台|修订|印发|研究|形成|推进|开展|探索|推动|建成|构建|加强|强化|提出|发布|创建|打造|建设|设立|组建).*");
    private static final Pattern GRADE = Pattern.compile(
            "^(?:达到|达|保持|保持在|为|评价为|评价|评定为|评估为?|不低于|获评|被评为|达到或优于|稳定在|优于|实现|总体评价|评级|综合评价为?|结果为|等级为|在|均|等次为|确保|获得|考核(?:结果)?为?|质量|水质|稳定达到|或优于)*(?<grade>不满意|基本满意|比较满意|较满意|非常满意|很满意|满意|优良|优秀|良好|合格|优|良|中等|高|较高|强|较强|劣[ⅤV]类|地表水[ⅠⅡⅢⅣⅤ]类|[ⅠⅡⅢⅣⅤ]类|I{1,3}类|IV类|V类|[一二三四五]类|[1-5]类|[一二三四五]星级?|[1-5]?A级|A{1,5}级?|[BCD]级|一级[AB]|[一二三]级[甲乙]等|[一二三四]级|国[三四五六ⅢⅣⅤⅥ])(?:等级|档次?|等次|水质|标准|水体)?(?<more>及以上|以上|及其以上|或以上|或优于|及优于|以上等次|以上水平|或更优|及以上等级|及以上水平|及以上标准|以上标准|\\(含\\)以上)?(?:等级|水平|标准|水质|档次|等次|评价)?$");

    private static final Pattern LEVEL_WITH =
            Pattern.compile("^(?<subject>[^与]{2,20})(?<level>与.{2,20}(?:持平|相当|一致|同步))$");

    private final Characters text;
    private final TargetContext context;

    WordShapes(Characters text, TargetContext context) {
        this.text = text;
        this.context = context;
    }

    /** The clause if it is one of these, or words of a subject and then one of these: 出境水质达到Ⅲ类. */
    Optional<Draft> read(List<Token> tokens, List<Token> rest, Draft draft) {
        Optional<Draft> whole = said(tokens, rest, draft);
        if (whole.isPresent() || !rest.get(0).is(Kind.TEXT)) {
            return whole;
        }
        for (int i = 1; i < rest.size(); i++) {
            boolean verb = switch (rest.get(i).kind()) {
                case AT_LEAST, AT_MOST, REACH, EQUAL, HOLD, CONTROL -> true;
                default -> false;
            };
            if (verb) {
                int from = rest.get(i).start();
                List<Token> behind =
                        tokens.stream().filter(t -> t.start() >= from).toList();
                String subject =
                        text.printed(rest.get(0).start(), rest.get(i - 1).end()).strip();
                boolean plain =
                        rest.subList(0, i).stream().allMatch(t -> t.is(Kind.TEXT)) && !ClauseReader.isLost(subject);
                Optional<Draft> read = plain ? said(behind, rest.subList(i, rest.size()), draft) : Optional.empty();
                read.filter(d -> d.subject == null).ifPresent(d -> d.subject = subject);
                read.ifPresent(d -> Subjects.settle(d, context, Optional.empty()));
                return read;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> said(List<Token> tokens, List<Token> rest, Draft draft) {
        StringBuilder words = new StringBuilder();
        for (Token token : tokens) {
            switch (token.kind()) {
                case MODIFIER ->
                    words.append(
                            level(token.end()) ? "" : "\n"); // what stood on both sides of it did not stand together
                case DEADLINE, BRACKET, MARK, SCOPE, COUNTING, TOTAL -> {}
                default -> words.append(text.subSequence(token.start(), token.end()));
            }
        }
        String said = words.toString().strip();
        String full = text.subSequence(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end())
                .toString();
        if (said.length() > 60 || rest.stream().anyMatch(t -> t.is(Kind.COMMA) || t.is(Kind.STOP))) {
            return Optional.empty();
        }
        long figuresStated = rest.stream()
                .filter(t -> t.is(Kind.QUANTITY) || t.is(Kind.RANGE))
                .count();
        boolean figures = figuresStated > 0;
        String printed = text.printed(
                tokens.get(0).start(), tokens.get(tokens.size() - 1).end());
        if (NONE.matcher(said).matches()) {
            draft.condition = new Condition.NotSet();
            draft.phrases.add(new Phrase(printed, Draft.words("未设目标")));
            return Optional.of(draft);
        }
        Matcher level = LEVEL_WITH.matcher(said);
        if (level.matches() && !figures) {
            Optional<Draft> read = peers(level.group("level"), printed, context, draft);
            read.ifPresent(d -> d.subject = level.group("subject").strip());
            read.ifPresent(d -> Subjects.settle(d, context, Optional.empty()));
            return read;
        }
        return grade(said, printed, context, draft)
                .or(() -> figuresStated > 1 || full.contains("%")
                        ? Optional.empty()
                        : rank(said, printed, context, draft))
                .or(() -> figures ? Optional.empty() : peers(said, printed, context, draft))
                .or(() -> figures && !said.contains("GB") ? Optional.empty() : duty(said, printed, draft));
    }

    /** 与GDP增长基本同步: there the hedge stands inside the phrase. */
    private boolean level(int from) {
        return text.startsWith("持平", from) || text.startsWith("同步", from) || text.startsWith("相当", from);
    }

    private static Optional<Draft> rank(String said, String printed, TargetContext context, Draft draft) {
        Matcher m = RANK.matcher(said);
        if (!m.matches() || NOT_A_PLACE.matcher(said).matches()) {
            return Optional.empty();
        }
        String among = m.group("among").replaceAll("(?:处于|位于|居|排名|保持|在|均|的|走在|位居|位列|名列|进入)+$", "");
        Matcher placed = PLACED.matcher(among);
        if (placed.matches()) {
            draft.subject = placed.group(1);
            Subjects.settle(draft, context, Optional.empty());
            among = placed.group(2);
        }
        @Nullable String place = m.group("place");
        OptionalInt worst = m.group("first") != null
                ? OptionalInt.of(1)
                : place != null ? number(place) : m.group("nth") != null ? number(m.group("nth")) : OptionalInt.empty();
        if (worst.isPresent() && worst.getAsInt() < 1) {
            return Optional.empty();
        }
        boolean named = among.isEmpty() || among.matches(".*" + WHO + ".*") || among.matches(".*(?:城市|省份?|地区|市|县|区)$");
        if (!named && Subjects.isName(among, context.name())) {
            among = "";
        } else if (!named) {
            draft.subject = among;
            draft.confidence = draft.confidence.and(Confidence.LIKELY);
            among = "";
        }
        if (said.contains("保持") || said.contains("稳居")) {
            draft.modifiers.add(Modifier.HOLD);
        }
        draft.phrases.add(new Phrase(printed, Kind.RANK.label()));
        draft.condition = new Condition.Ranked(worst, Draft.words(among.isEmpty() ? "同类" : among));
        draft.direction = Optional.of(Direction.HIGHER_IS_BETTER);
        return Optional.of(draft);
    }

    private static OptionalInt number(String text) {
        BigDecimal value = Numerals.isDigit(text.charAt(0)) ? new BigDecimal(text) : Numerals.valueOf(text);
        return value == null ? OptionalInt.empty() : OptionalInt.of(value.intValue());
    }

    private static Optional<Draft> peers(String said, String printed, TargetContext context, Draft draft) {
        Matcher m = PEERS.matcher(said);
        if (!m.matches()) {
            return Optional.empty();
        }
        @Nullable String relation = m.group("relation");
        @Nullable String level = m.group("level");
        String reference = m.group("reference");
        boolean peers = reference.matches(".*" + WHO + ".*|.*(?:平均|均值|先进|标杆|城市|省|GDP|生产总值|经济).*");
        Matcher own = OWN.matcher(reference);
        boolean isOwn = own.matches();
        if ((!peers && !isOwn) || (relation == null && level == null) || (level != null && level.endsWith("要求"))) {
            return Optional.empty();
        }
        Directions directions = Directions.of(context, null);
        Optional<Relation> how = relation(relation, level, directions);
        if (how.isEmpty()) {
            return Optional.empty();
        }
        draft.phrases.add(new Phrase(printed, Kind.REFERENCE.label()));
        if (isOwn && how.get() != Relation.EQUAL) {
            return own(own, how.get(), context, directions, draft);
        }
        if (isOwn) {
            draft.modifiers.add(Modifier.HOLD);
        }
        draft.condition = new Condition.ComparedTo(how.get(), Draft.words(reference), Optional.empty());
        boolean up = how.get() == Relation.AT_LEAST || how.get() == Relation.ABOVE;
        draft.direction = how.get() == Relation.EQUAL
                ? directions.known()
                : directions.checked(up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER, draft);
        return Optional.of(draft);
    }

    private static Optional<Draft> own(
            Matcher own, Relation how, TargetContext context, Directions directions, Draft draft) {
        boolean up = how == Relation.AT_LEAST || how == Relation.ABOVE;
        @Nullable String year = own.group("year");
        Base base = year != null
                ? new Base.OfYear(Integer.parseInt(year))
                : own.group().matches("^(?:上年|去年|上一年).*") ? new Base.PreviousYear() : new Base.Unnamed();
        String name = NameCues.bare(context.name());
        draft.condition = new Condition.ChangeSign(
                Draft.words(name.isBlank() ? "指标值" : name),
                base,
                up ? Sense.INCREASE : Sense.DECREASE,
                how == Relation.ABOVE || how == Relation.BELOW,
                Stated.LEVEL);
        draft.direction = directions.checked(up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER, draft);
        return Optional.of(draft);
    }

    private static Optional<Relation> relation(
            @Nullable String relation, @Nullable String level, Directions directions) {
        if ((level != null && level.matches("(?:基本)?(?:持平|同步)|相当|一致")) || "与".equals(relation)) {
            return Optional.of(Relation.EQUAL);
        }
        String word = relation == null ? "" : relation;
        if (word.matches("不低于|不少于|不得低于|不差于|不劣于|≥|达到或超过|达到或高于|达到或优于")) {
            return Optional.of(Relation.AT_LEAST);
        }
        if (word.matches("高于|超过|优于|好于|大于|>")) {
            return Optional.of(
                    word.matches("优于|好于") && directions.known().equals(Optional.of(Direction.LOWER_IS_BETTER))
                            ? Relation.BELOW
                            : Relation.ABOVE);
        }
        if (word.matches("不高于|不超过|≤|控制在") || "以下".equals(level) || "以内".equals(level)) {
            return Optional.of(Relation.AT_MOST);
        }
        if (word.matches("低于|少于|小于|<")) {
            return Optional.of(Relation.BELOW);
        }
        if (word.matches("等于|保持在?")) {
            return Optional.of("以上".equals(level) ? Relation.AT_LEAST : Relation.EQUAL);
        }
        if (word.equals("接近")) {
            return Optional.empty();
        }
        return Optional.of(
                directions.known().equals(Optional.of(Direction.LOWER_IS_BETTER)) && level == null
                        ? Relation.AT_MOST
                        : Relation.AT_LEAST);
    }

    private static Optional<Draft> duty(String said, String printed, Draft draft) {
        if (WRITTEN.matcher(said).matches() || said.matches(".*(?:平均|均值).*")) {
            return Optional.empty();
        }
        boolean plain = SHORT_DUTY.matcher(said).matches();
        boolean duty = plain || DUTY.matcher(said).matches();
        Matcher controlled = CONTROLLED.matcher(said);
        boolean isControlled = controlled.matches();
        if (!duty && !isControlled) {
            return Optional.empty();
        }
        if (!duty) {
            draft.confidence = draft.confidence.and(Confidence.LIKELY);
        }
        boolean named = isControlled && !plain && !STARTS_AS_DUTY.matcher(said).matches();
        String subject = named ? controlled.group("subject") : "";
        if (named) {
            draft.subject = subject;
        }
        draft.condition = new Condition.DutyElsewhere(Draft.words(said.substring(subject.length())));
        draft.note(NoteCode.KEPT_AS_REFERENCE, printed, Confidence.CERTAIN);
        draft.phrases.add(new Phrase(printed, Draft.words("另行规定")));
        return Optional.of(draft);
    }

    private static Optional<Draft> grade(String said, String printed, TargetContext context, Draft draft) {
        Matcher m = GRADE.matcher(said);
        if (!m.matches()) {
            return Optional.empty();
        }
        if (context.unit().isPresent() && Numerals.isDigit(m.group("grade").charAt(0))) {
            return Optional.empty(); // 5类 counted in 类
        }
        String grade = plain(m.group("grade"));
        Optional<GradeScale> scale = Scales.with(grade, context.scale());
        if (scale.isEmpty()) {
            return Optional.empty();
        }
        if (!scale.equals(context.scale())) {
            draft.note(
                    NoteCode.SCALE_ASSUMED,
                    printed,
                    String.join("＜", scale.get().grades()),
                    Confidence.LIKELY);
        }
        draft.phrases.add(new Phrase(printed, Kind.GRADE.label()));
        if (said.contains("稳定") || said.contains("保持")) {
            draft.modifiers.add(Modifier.HOLD);
        }
        int rank = scale.get().rank(grade).orElse(0);
        boolean better =
                said.startsWith("优于") && rank + 1 < scale.get().grades().size();
        draft.condition = new Condition.AtLeastGrade(
                scale.get(), better ? scale.get().grades().get(rank + 1) : grade);
        draft.direction = Optional.of(Direction.HIGHER_IS_BETTER);
        return Optional.of(draft);
    }

    private static String plain(String grade) {
        String bare = grade.replace("地表水", "");
        return switch (bare) {
            case "优良" -> "良";
            case "I类", "一类", "1类" -> "Ⅰ类";
            case "II类", "二类", "2类" -> "Ⅱ类";
            case "III类", "三类", "3类" -> "Ⅲ类";
            case "IV类", "四类", "4类" -> "Ⅳ类";
            case "V类", "五类", "5类" -> "Ⅴ类";
            case "劣V类" -> "劣Ⅴ类";
            default -> bare;
        };
    }
}

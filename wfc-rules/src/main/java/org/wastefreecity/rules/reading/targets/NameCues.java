/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Sense;

/** What the name of an indicator says about its figures: which way is better, and whether they state a change. */
final class NameCues {
    private static final Pattern FALL_STATED = Pattern.compile(
            "(?:下降|降低|减少|削减|减排|压减|减量|消减|缩减|节约|递减)(?:的)?(?:率|比例|幅度|百分比|比率|程度)?$|[降减]幅$|(?:减量化率|节水率|节能率|节地率|削减比例)$");
    private static final Pattern RISE_STATED =
            Pattern.compile("(?:增长|提高|提升|上升|增加|递增)(?:的)?(?:率|比例|幅度|百分比|速度|比率)?$|增[速幅]$|涨幅$|年均增长$");
    private static final Pattern CHANGE_IN_BRACKETS =
            Pattern.compile("[（(](?:较|比|同比)?[^（()）]{0,12}(下降|降低|减少|削减|提高|增长|增加)(?:率|比例|幅度)?[)）]");
    private static final Pattern BASE_YEAR = Pattern.compile("(?:较|比|与|对比)((?:19|20)\\d\\d)年");
    private static final Pattern PREVIOUS = Pattern.compile("同比|较上年|比上年|较上一年");

    /** Ends of names of which less is better; looked for before the others. */
    private static final Pattern LOWER = Pattern.compile(
            "((?:填埋|死亡|近视|辍学|负债|检出|撂荒|肥胖|超重|吸烟|感染|逾期|不良|复发|重复|杠杆|脱销|误工|失访|发病|患病|事故|漏损|漏失|产销差|弃置|超标|损失|流失|失业|贫困|违法|产生|排放|外排|渗漏|污染|缺失|投诉|返贫|弃电|弃风|弃光|弃水|输差|伤亡|燃放|裸露|不合格|折损|损耗|耗损|闲置|空置|抽采|违规|破损|缺陷|失效)(?:率|比例|占比|比重)"
                    + "|(?:原生垃圾|生活垃圾)填埋(?:处置)?(?:率|比例|占比|量)"
                    + "|(?<!投入|投资|税收|产出|开发)强度|违建(?:数量?|面积)?|能耗|水耗|电耗|煤耗|物耗|耗水量|耗电量|用水量|取水量|用电量|耗能|用能量|(?<!利)用量|(?<!利)使用量|施用量|消费量|消费总量|用水总量|消耗量|消耗|能源消费总量|碳排放|排放量|排放总量|排放浓度|产生量|填埋量|贮存量|倾倒量|堆存量|存量|积存量|外运量|浓度|均值浓度|年均浓度|浓度均值|PM2\\.5|PM10"
                    + "|事件(?:数|数量|起数|次数)?|事故|事故(?:数|起数|次数|发生数)?|死亡人数|伤亡人数|投诉(?:量|数|件数|次数)|突发(?:环境)?事件(?:数|次数|数量)?|案件数|堆放点(?:数量?|个数)?|(?:污染|超标|霾)天数(?:比率|比例|占比)|填埋(?:处置)?量?(?:占比|比例|比重)|劣[ⅤV5五]类(?:水体|断面)?(?:比例|占比|比率)?|重污染天数|超标天数|污染天数|黑臭水体(?:数量?|比例)|恩格尔系数|基尼系数|缺口|贫困人口|失业率|漏损率|违法行为|处理时间|办理时限|响应时间|处理时长|距离|成本|负荷率|隐患数量?|间隔"
                    + "|万元GDP用水量|煤炭占.{0,12}比重|煤炭(?:消费)?(?:占比|比重)|(?<!非)(?:化石能源|煤电).{0,8}(?:占比|比重)|用水定额|垃圾桶数量|综合污染指数|噪声(?:平均值|均值)?|等效声级|人均(?:生活)?垃圾(?:日)?产生量|产污系数|回潮率|亩均(?:化肥|农药)?(?:施用|使用)量)$");

    private static final Pattern LOWER_ANYWHERE = Pattern.compile(
            "(单位[^，,]{0,24}(?:能耗|水耗|用水|取水|排放|消耗|电耗|产生量|产生强度|占地)|(?:每|人均)[^，,]{0,16}(?:产生量|排放量|能耗|水耗|用水量))");

    /** Ends of names of which more is better. */
    private static final String GOOD =
            "(?:绿色|达标|利用|覆盖|清洁|新能源|可再生|非化石|优良|装配式|回收|合格|循环|无害化|资源化|标杆|先进|节能|节水|高效|生态|有机|认证|再生|还田|安全|规范|减量|收集|处理|处置|监管|创新|研发|环保|公共交通|电动|无废|示范|达到|完成|建成|应用|改造|普及|参与|保护|修复|开展|实施|实行|纳入|采用|使用新|星级|三产|服务业|战略性|高新技术|覆盖范围|开立|参保|信用|公开|达产)";

    private static final Pattern HIGHER = Pattern.compile("((?:"
            + GOOD
            + ".{0,40}(?:占比|比例|比重|比率|份额)|率|面积占比|满意(?:程)?度|知晓度|认同度|参与度|普及度|支持度|认可度|普及程度|满意程度|覆盖面)"
            + "|(?:利用|回收|回用|资源化|再生|修复|治理|替代|消纳|收储|无害化)(?:总)?(?:量|规模|能力)|拥有(?:量|率)|寿命|受教育年限|托位数|床位数"
            + "|能力|产值|增加值|产业规模|营业收入|收入|投资(?:额|总额|规模)?|余额|(?:建成|培育|创建|打造|认定|示范|试点|绿色|无废|国家级|省级|入选|推广|新增|引进)[^，,]{0,24}(?:数量?|个数|家数|数目|面积|规模|量)?"
            + "|(?:基地|园区|工厂|细胞|示范点|示范区|网点|试点|规范|专利|品牌|队伍|案例|课程|人才|设施|管网|充电桩|供应链|示范工程|示范项目|活动|培训)(?:建设)?(?:数量?|个数|家数|总数|长度|里程|场次|次数|人次|人数)"
            + "|(?:零售|进出口|消费品零售)?总额|(?:产业|储能|应用|投放|装机|交易|融资|市场|种植|推广|产能利用|新型储能)规模|投放量|(?:绿地|绿化|森林|林地|湿地|农田|修复|治理|示范|推广|有机|节水|改造|覆盖|造林|种植|供热|集中供热|保护地|碳汇林|高标准农田)(?:建设|种植|覆盖)?(?:总)?(?:面积|规模)|(?:配变|储能|装机|处理|库|床位|调蓄|消纳)容量|(?:医师|护士|医生|教师|床位|公厕|停车位|充电桩|岗位|就业人|经营主体|市场主体|高新技术企业|托位|专利|净增|净增加|受益人|持证人|志愿者)(?:人)?数量?|经营主体|市场主体|(?:管网|管道|绿道|公路|碧道|轨道|新建改造|改造|岸线修复|河道治理)(?:总)?(?:长度|里程|公里数)|收入.{0,10}(?:占比|比例|比重)|装机(?:容量|规模)?|发电量|产量|产出率|生产率|生产力|蓄积量|储量|保有量|碳汇(?:量)?|优良天数|达标天数|利用系数|生产总值|GDP|经济|产业|贸易|消费品零售总额|旅游|效率|效益|得分|评分|渗透率|采购量)$"
            + "|^(新增|新登记|新建|累计建成|培育|建成|创建|打造|推广|改造|完成).*$");
    /** Use of what is to be used. */
    private static final Pattern GOOD_USE = Pattern.compile(
            "(?:再生水|中水|雨水|非常规水|有机肥|可再生|非化石|清洁能源|绿电|绿色电力|新能源|再生(?:料|材料|产品|骨料|塑料)|余热)[^，,]{0,8}(?:使用量|用量|消费量|施用量|利用量|用水量|回用量)$|(?:投入|投资|税收|产出)强度$");

    private static final Pattern NOTHING_DECIDED =
            Pattern.compile("(?:使用|调整|结构|人口|价格|时间|周期|时长|温度|比价|配比|含水率|酸碱度|pH|密度|容积率)$");
    private static final Pattern TRAILING =
            Pattern.compile("(?:[★☆*▲△※#]|[（(【\\[〔][^（(【\\[〔）)】\\]〕]{0,160}[）)】\\]〕]|[①-⑳]|[\\s:：])+$");

    private NameCues() {}

    /** A direction and the words that decided it. */
    record Cue(Direction direction, String phrase) {}

    /** The name without marks and brackets at its end. */
    static String bare(String name) {
        String bare = name.strip();
        for (int i = 0; i < 4; i++) {
            Matcher trailing = TRAILING.matcher(bare);
            if (!trailing.find() || trailing.start() == 0) {
                break;
            }
            bare = bare.substring(0, trailing.start());
        }
        return bare;
    }

    static Optional<Cue> direction(String name) {
        String bare = bare(name.length() > 200 ? name.substring(0, 200) : name);
        if (bare.isEmpty() || NOTHING_DECIDED.matcher(bare).find()) {
            return Optional.empty();
        }
        Optional<StatedChange> inBrackets = CHANGE_IN_BRACKETS.matcher(name).find() ? stated(name) : Optional.empty();
        if (inBrackets.isPresent() && inBrackets.get().sense() == Sense.DECREASE) {
            return Optional.of(new Cue(Direction.HIGHER_IS_BETTER, "下降"));
        }
        Matcher fall = FALL_STATED.matcher(bare);
        if (fall.find()) {
            return Optional.of(new Cue(Direction.HIGHER_IS_BETTER, fall.group()));
        }
        Matcher rise = RISE_STATED.matcher(bare);
        if (rise.find() && bare.contains("价格")) {
            return Optional.empty();
        }
        if (rise.find(0)) {
            // growth is as good as what grows; of what nothing says, it is neither
            Optional<Cue> of = direction(bare.substring(0, rise.start())).map(c -> new Cue(c.direction(), bare));
            boolean bettered = rise.group().startsWith("提");
            return of.isPresent() || !bettered ? of : Optional.of(new Cue(Direction.HIGHER_IS_BETTER, rise.group()));
        }
        Matcher good = GOOD_USE.matcher(bare);
        if (good.find()) {
            return Optional.of(new Cue(Direction.HIGHER_IS_BETTER, good.group()));
        }
        return found(LOWER, bare, Direction.LOWER_IS_BETTER)
                .or(() -> found(LOWER_ANYWHERE, bare, Direction.LOWER_IS_BETTER))
                .or(() -> found(HIGHER, bare, Direction.HIGHER_IS_BETTER));
    }

    private static Optional<Cue> found(Pattern pattern, String name, Direction direction) {
        Matcher matcher = pattern.matcher(name);
        return matcher.find()
                ? Optional.of(new Cue(direction, matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : Optional.empty();
    }

    /** What the figures state if the name speaks of a change. */
    static Optional<StatedChange> stated(String name) {
        Matcher inBrackets = CHANGE_IN_BRACKETS.matcher(name);
        if (name.length() <= 200 && inBrackets.find()) {
            Matcher year = BASE_YEAR.matcher(name);
            Base base = year.find()
                    ? new Base.OfYear(Integer.parseInt(year.group(1)))
                    : PREVIOUS.matcher(name).find() ? new Base.PreviousYear() : new Base.Unnamed();
            boolean down = inBrackets.group(1).matches("下降|降低|减少|削减");
            return Optional.of(new StatedChange(base, down ? Sense.DECREASE : Sense.INCREASE, Basis.PERCENT_OF_BASE));
        }
        String bare = bare(name.length() > 200 ? name.substring(0, 200) : name);
        boolean fall = FALL_STATED.matcher(bare).find();
        if (!fall && !RISE_STATED.matcher(bare).find()) {
            return Optional.empty();
        }
        Matcher year = BASE_YEAR.matcher(name);
        Base base = year.find()
                ? new Base.OfYear(Integer.parseInt(year.group(1)))
                : PREVIOUS.matcher(name).find() ? new Base.PreviousYear() : new Base.Unnamed();
        return Optional.of(new StatedChange(base, fall ? Sense.DECREASE : Sense.INCREASE, Basis.PERCENT_OF_BASE));
    }

    /** Whether figures of this name are shares, so that a bare number means per cent. */
    static boolean isShare(String name) {
        return bare(name).matches(".*(?:率|占比|比例|比重|比率)");
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.rules.reading.NamedParty.Kind;

/**
 * What names of bodies look like (机构名称): their endings, the words for groups and open circles, and the names that have an 和
 * inside. The source is the naming of the 2018 reform of institutions and the columns of published plans.
 */
final class BodyNames {
    private static final Pattern ENDING = Pattern.compile(
            ".*(?:局|委|办|厅|(?<![干内全外中西东南北])部|院|署|会|政府|公司|集团|中心|队|站|社|银行|[支分]行|街道|办公室|处|关|联|协|所|台|校|大学|学院|园"
                    + "|区|县|市|镇|乡|旗|省|厂|科|室|组|专班|机构|基地|馆|部门|单位|企业|公安|法院|联社|党校|医院)");
    /** Endings that are sure enough to split at the 和 behind them: 中小企业和民营经济发展局 is one body. */
    private static final Pattern SURE_ENDING = Pattern.compile(
            ".*(?:局|委|办|厅|(?<![干内全外中西东南北])部|法院|检察院|学院|医院|研究院|设计院|科学院|署|委员会|工会|协会|联合会|管委会|常委会|政府|公司|集团|中心"
                    + "|大队|支队|总队|供销社|合作社|银行|[支分]行|街道|办公室|办事处|海关|妇联|工商联|残联|科协|(?<!城)(?:区|县)|部门|有关单位|相关单位)");

    private static final Pattern OPEN = Pattern.compile(
            "(?:其他|其它)?等?(?:市|区|县|省|州|全市|全区|本市)?(?:直|级|属)?(?:各|其他|其它|所有|多个)*(?:相关|有关|责任|成员|职能|牵头|配合|主管|行业|行业主管|业务主管|行政主管"
                    + "|项目|建设|参与|涉及|行政|监管|执法|部门|部委办|委办|委办局)*(?:部门|单位|机构|各方|方面|委办局|部委办局|部委)(?:(?:和|及|、)?(?:单位|部门))?"
                    + "|.{0,40}(?:相关|有关|主管|职能)(?:责任)?(?:部门|单位)|各单位|各部门|等|等等|.{1,12}(?<!有限)部门");
    private static final Pattern COLLECTIVE = Pattern.compile(
            "(?:全市|全省|全区|市辖|下辖|所辖|属地|涉及|涉农|相关|有关)?各(?!自).{0,40}(?:政府|街|区|县|市|旗|镇|乡|街道|管委会|办事处|园区|功能区|开发区|村|社区|委员会|地|州|盟|厅|局|办|学校|院校"
                    + "|医院|高校|企业|公司|银行|协会|群众团体|组|专班|中心|队|站|所)(?:[(（].{1,30}[)）])?"
                    + "|.{0,6}(?:区县|县区|县市区|区市县|镇街|乡镇|街镇)(?:人民)?(?:政府|街道|办事处|管委会)?|[一二两三四五六七八九十\\d]{1,3}个?[区县市]人?民?政?府?"
                    + "|(?:属地|当地|所在地|地方|基层|各级|辖区|事发地|涉农|涉及|相关|有关)(?:人民)?(?:各?[区县市镇乡街(（)）、道]{1,12})?(?:人民)?(?:政府|党委政府|镇街|管委会)"
                    + "|.{0,12}[县区镇乡街市][(（][^()（）]{1,12}[)）].{0,12}");
    private static final Pattern OUTSIDE = Pattern.compile(
            "第三方.*|.*(?:企业|公司|集团|运营方|业主|建设方|施工方|产废者|经营者|商户|社会力量|社会资本|公众|市民|居民|物业|(?:产废|经营|排污|用能|施工|运营|收运|处置|生产|使用|建筑)单位)");
    /** Names with an 和 inside; both halves belong to one body. */
    private static final Pattern INNER =
            Pattern.compile("住房和(?:城乡|城市)?建设|住房和房地产|工业和信息|经济和信息|经济贸易和信息|科技和(?:工业)?信息|科学技术和|文化和旅游|文化广电和旅游|广电和旅游"
                    + "|文化体育和旅游|旅游和文化|规划和(?:自然资源|国土)|自然资源和规划|国土和规划|人力资源和社会保障|发展和改革|改革和发展|城市管理和|城乡管理和|城市综合管理和|卫生和|健康和"
                    + "|网络安全和信息化|林业和草原|水利和湖泊|水务和|海洋和|渔业和|农业和农村|农村和农业|市场和质量|政务服务和|行政审批和|审批服务和|商务和|投资促进和|园林和|公园和|绿化和"
                    + "|教育和体育|体育和|粮食和物资|港口和|口岸和|物流和|民族和宗教|人口和计划|统计和|机关事务和|退役军人和|大数据和|数据和|国防动员和|档案和|应急和|安全和|民政和|交通和"
                    + "|建设和|管理和|信息和|公路和|铁路和|航运和|中小企业和|民营经济和|食品和药品|知识产权和|质量和|法制和|外事和|侨务和|社会主义和|金融和|地震和|气象和|环境和|生态和|资源和|服务和"
                    + "|呼和浩特|和平[区县]|和田|和硕|和静县|和顺县|和林格尔|和龙市|和政县|[泰太永政平]和县"
                    + "|碳中和|保护和|监督和|研究和|开发和|创新和|预防和|控制和|疾病和");

    private BodyNames() {}

    static boolean endsLikeBody(String name) {
        return ENDING.matcher(name).matches();
    }

    static boolean endsSurely(String name) {
        return SURE_ENDING.matcher(name).matches() || COLLECTIVE.matcher(name).matches();
    }

    static boolean isOpen(String name) {
        return OPEN.matcher(name).matches();
    }

    static boolean isCollective(String name) {
        return COLLECTIVE.matcher(name).matches();
    }

    /** The kind of a name; empty if it does not look like one. */
    static Optional<Kind> kindOf(String name) {
        if (OUTSIDE.matcher(name).matches()) {
            return Optional.of(Kind.OUTSIDE);
        }
        if (OPEN.matcher(name).matches()) {
            return Optional.of(Kind.OPEN);
        }
        if (COLLECTIVE.matcher(name).matches()) {
            return Optional.of(Kind.COLLECTIVE);
        }
        if (!endsLikeBody(name)) {
            return Optional.empty();
        }
        return Optional.of(name.startsWith("各") ? Kind.COLLECTIVE : Kind.SINGLE);
    }

    /** Whether an 和 at a place stands inside a name of the dictionary. */
    static boolean isInner(String name, int at) {
        Matcher inner = INNER.matcher(name);
        while (inner.find()) {
            if (inner.start() <= at && at < inner.end()) {
                return true;
            }
        }
        return false;
    }
}

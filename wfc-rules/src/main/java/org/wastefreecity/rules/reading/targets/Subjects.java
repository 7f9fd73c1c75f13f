/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.UnitPrefix;

/** Tells the words before a figure apart: the indicator's own name again, what the figure speaks of, or for whom it holds. */
final class Subjects {
    private static final Pattern REGIONS = Pattern.compile(
            ".*(?:地区|区域|城市|城区|建成区|县城|农村|乡镇|城镇|新城|新区|开发区|郊区|丘陵区|草原区|林区|牧区|城乡|地级市|县级市|县区|区县|各市|各县|各区|省份|自治区|山区|平原|流域|片区|村镇|街道|行政村|乡村|市县|市|县|旗)$|^(?:东部|中部|西部|东北|全国|全省|全市|全县|全区|珠三角|粤东|粤西|粤北|长三角|京津冀|汾渭平原|苏南|苏中|苏北|市区|郊区|中心城区|城市|农村|县城|建制镇|其他|其它|其他区|城区|城关|牧区|农区|甲类|乙类|北方|南方|全国北方|全国南方|远郊区|近郊区|丘陵区|草原区|林区|牧区|高寒区|试点区|示范区|试点市|示范市|试点县|其他地区)$|^[一二三四ⅠⅡⅢⅣABC]类(?:县|区|市|地区|区域|县区)?$");
    private static final Pattern THINGS = Pattern.compile(
            ".*(?:企业|单位|建筑|项目|工程|养殖场|养殖户|园区|医院|学校|机构|住宅|小区|社区|工厂|车间|酒店|饭店|景区|市场|商场|超市|公共机构|机关|高校|矿山|港口|码头|机场|网点|电厂|机组|锅炉|水泥厂|场站|污水处理厂|家庭|居民|行业|车辆|船舶|煤矿)$|^(?:新建|改建|扩建|现有|存量|规模以上|规上|大型|中型|小型|重点|一般)$");
    private static final Pattern COUNTED_BY = Pattern.compile("^(?:按照?|以).{1,20}(?:口径|标准|方法|计)$|^.{1,12}口径$");
    private static final Pattern SIZE =
            Pattern.compile("(\\d[\\d.,]*)\\s*([^\\d\\s]{1,12}?)(?:及)?(以上|以下|以内)(?:\\(含\\)|的)?(.+)");
    private static final Pattern GENERIC = Pattern.compile(
            "^(?:其中|比例|比率|占比|比重|数量|总数|总量|个数|面积|规模|指标值?|目标值?|数值|该指标|总体|水平|能力|率|值|覆盖率|利用率|处理率|处置率|回收率|年|年度|全年|当年|共|总|合计|新|共计|本地|累计)$");

    private Subjects() {}

    /** Decides what the words before the figure are, given the unit of the figure. */
    static void settle(Draft draft, TargetContext context, Optional<UnitOfMeasure> unit) {
        String words = draft.subject;
        if (words == null) {
            return;
        }
        String bare = words.strip();
        draft.said = bare;
        if (isName(bare, context.name())) {
            draft.subject = null;
            return;
        }
        if (draft.scope == null) {
            Optional<Scope> scope = scope(bare, unit.or(context::unit));
            if (scope.isPresent()) {
                draft.scope = scope.get();
                draft.subject = null;
                draft.phrases.add(new Phrase(bare, Draft.words("适用范围")));
                draft.confidence = draft.confidence.and(Confidence.LIKELY);
                return;
            }
        }
        draft.confidence = draft.confidence.and(Confidence.LIKELY);
    }

    /** Whether words say no more than the indicator's name. */
    static boolean isName(String words, String name) {
        String bare = NameCues.bare(name);
        String plain = words.replaceAll("[“”\"\\s]", "");
        String named = bare.replaceAll("[“”\"\\s]", "");
        return !named.isEmpty()
                && (named.equals(plain)
                        || (plain.length() >= 2 && named.endsWith(plain) && !named.matches(".*[、和与及].*"))
                        || (plain.length() > 1 && GENERIC.matcher(plain).matches() && named.contains(plain)));
    }

    /** The scope that words behind 适用于 name: codes of divisions, or a class. */
    static Scope bound(String words) {
        if (words.matches("[1-9]\\d{5}(?:、[1-9]\\d{5})*")) {
            Set<RegionCode> codes = new LinkedHashSet<>();
            try {
                for (String code : words.split("、")) {
                    codes.add(RegionCode.parse(code));
                }
                return new Scope.Divisions(codes);
            } catch (InvalidPartException e) {
                return new Scope.ThingClass(Draft.words(words)); // six digits, and no division
            }
        }
        return scope(words, Optional.empty()).orElseGet(() -> new Scope.ThingClass(Draft.words(words)));
    }

    static Optional<Scope> scope(String printed, Optional<UnitOfMeasure> unit) {
        return scopeOf(printed.replaceAll("[（(][\\u4e00-\\u9fa5、]{1,8}[)）]", ""), printed, unit);
    }

    private static Optional<Scope> scopeOf(String words, String printed, Optional<UnitOfMeasure> unit) {
        boolean counted = unit.map(UnitOfMeasure::isCount).orElse(false);
        if (COUNTED_BY.matcher(words).matches()) {
            return Optional.of(new Scope.CountedBy(Draft.words(printed)));
        }
        Optional<Scope> size = size(words);
        if (size.isPresent()) {
            return size;
        }
        if (REGIONS.matcher(words).matches() && words.length() <= 24) {
            return Optional.of(new Scope.RegionClass(Draft.words(printed)));
        }
        boolean share = unit.map(u -> u.toString().contains("/")
                        || u.equals(UnitOfMeasure.PERCENT)
                        || u.toString().equals("‰"))
                .orElse(true);
        return !counted && share && THINGS.matcher(words).matches() && words.length() <= 24
                ? Optional.of(new Scope.ThingClass(Draft.words(printed)))
                : Optional.empty();
    }

    /** 年产生量100吨以上的企业. */
    static Optional<Scope> size(String words) {
        Matcher size = SIZE.matcher(words);
        if (!size.find() || words.length() > 40) {
            return Optional.empty();
        }
        Optional<Bounds> bounds = UnitPrefix.at(size.group(2), 0)
                .filter(u -> u.end() == size.group(2).length())
                .flatMap(u -> bounds(size.group(1), u.unit(), size.group(3)));
        return Optional.of(new Scope.SizeClass(Draft.words(words), bounds));
    }

    private static Optional<Bounds> bounds(String number, UnitOfMeasure unit, String side) {
        try {
            Optional<Figure> end = Numerals.arabic(number, 0).map(n -> Figure.of(n.value(), unit));
            return end.map(e -> side.equals("以上")
                    ? new Bounds(Optional.of(e), Optional.empty())
                    : new Bounds(Optional.empty(), Optional.of(e)));
        } catch (InvalidPartException e) {
            return Optional.empty(); // the words stay; only the bounds are not known
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;

/** Reads deadlines and the bases of changes: 到2025年底, “十四五”期间, 较2020年. */
final class Dates {
    private static final String PLAN = "[“\"]?(十[一二三四五六七]五)[”\"]?(?:规划)?";
    private static final String YEAR = "\\s?((?:19|20|21)\\d\\d)\\s?";

    private static final List<Rule> RULES = List.of(
            // the level of a year, or level with it: no deadline, and no figure either
            new Rule(
                    YEAR + "年度?(?:末|底)?(?:的)?(?:(?:实际|现状|同期|基准|基数)?(?:水平|值|量|数)|(?=(?:基本)?(?:持平|相当)))",
                    Kind.TEXT,
                    Matcher::group),
            new Rule("(?<=不高于|不低于|不超过|高于|低于|优于|不少于|不劣于)" + YEAR + "年(?![度\\d]*[底末前])", Kind.TEXT, Matcher::group),
            new Rule(YEAR + "年的", Kind.TEXT, Matcher::group),
            new Rule("(?:相?较|相?比)" + YEAR + "\\s?[-~至到]\\s?" + YEAR + "年(?:平均值?|均值)", Kind.TEXT, Matcher::group),
            new Rule(
                    "(?:相?较于?|相?比于?|对比|与|同|在|以|和|相对于?)" + YEAR
                            + "年(?:底|末|度)?(?:的?水平|的?基数)?(?:相比|比|基础上|的基础上|为基准年?|为基数|为基期|为基础)?",
                    Kind.BASE,
                    m -> m.group().matches("(?:相?较|相?比|对比|相对).*|.*(?:相比|比|基础上|为基准年?|为基数|为基期|为基础)")
                            ? new Base.OfYear(Integer.parseInt(m.group(1)))
                            : null),
            new Rule(YEAR + "年(?:底|末)?(?:的)?基础上", Kind.BASE, m -> new Base.OfYear(Integer.parseInt(m.group(1)))),
            new Rule(
                    "(?:相?较于?|相?比于?|(?:与|在)(?=[^，,；;]{2,12}(?:相比|基础上)))" + PLAN
                            + "(?:末期?|期末|时期末)?(?![”\"]?(?:期间|时期))(?:相比|基础上)?",
                    Kind.BASE,
                    m -> new Base.OfYear(lastYear(m.group(1)))),
            new Rule(
                    "(?:到|在|于|自)?" + YEAR + "年?\\s?[-~至到]\\s?" + YEAR + "年(?:期间|间|底|末)?(累计|合计)?",
                    Kind.DEADLINE,
                    m -> years(m.group(1), m.group(2), m.group(3) != null)),
            new Rule(
                    "(?:到|至|截至|截止到?|于|在)?" + YEAR + "年\\s?(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日(之前|以前|前)?(?![起价])",
                    Kind.DEADLINE,
                    m -> day(m)),
            new Rule(
                    "(?:到|至|截至|截止到?|于|在)?" + YEAR + "年\\s?(\\d{1,2})\\s?月(?:份)?(底|末)?(之前|以前|前)?(?![起价])",
                    Kind.DEADLINE,
                    m -> month(m)),
            new Rule(
                    "(?:到|至|截至|截止到?|于|在)?" + YEAR
                            + "年(底|末|年底|年末|终)?((?:之前|以前|前)(?![\\d一二三四五六七八九十]))?(?!度?[起价]|的|不变|可比|现价|当年|水平|的?水平|基数|基准|度水平)度?",
                    Kind.DEADLINE,
                    m -> year(m)),
            new Rule(
                    YEAR + "(?=:)",
                    Kind.DEADLINE,
                    m -> new Deadline.EndOf(ReportingPeriod.ofYear(Integer.parseInt(m.group(1))))),
            new Rule(
                    "(?:到|至|截至|在)?" + PLAN + "(末期?|期末|时期末|期间|时期|期内)?(累计|合计)?(?!规划)",
                    Kind.DEADLINE,
                    m -> plan(m.group(1), m.group(2), m.group(3) != null)),
            new Rule("每年度?(?![^，；]{0,2}均)", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.YEARLY)),
            new Rule("每半年", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.HALF_YEARLY)),
            new Rule("每个?季度?", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.QUARTERLY)),
            new Rule("每半月", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.HALF_MONTHLY)),
            new Rule("每个?月(?!均)", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.MONTHLY)),
            new Rule("每[日天](?=[，,]|$)", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.DAILY)),
            new Rule("每周", Kind.DEADLINE, m -> new Deadline.Recurring(Cadence.WEEKLY)));

    private static final Pattern AFTER_EVENT = Pattern.compile(
            "([^，,；;。、()0-9\\s][^，,；;。、()0-9\\n]{0,19}?)(?:之日起|之后|以后|后)(\\d{1,3}|[一二两三四五六七八九十]{1,3})(年|个月|月)(?:之内|以内|内)");

    private Dates() {}

    /** What was found, and where it ends. */
    record Found(Kind kind, int end, Object value) {}

    private record Rule(Pattern pattern, Kind kind, Function<Matcher, @Nullable Object> value) {
        Rule(String pattern, Kind kind, Function<Matcher, @Nullable Object> value) {
            this(Pattern.compile(pattern), kind, value);
        }
    }

    static Optional<Found> at(Characters text, int from, int to) {
        char c = text.charAt(from);
        if ("到至截于在自以与同和相较比对每“\"十12".indexOf(c) < 0) {
            return Optional.empty();
        }
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern()
                    .matcher(text)
                    .region(from, Math.min(to, from + 40))
                    .useTransparentBounds(true);
            if (matcher.lookingAt()) {
                Object value = rule.value().apply(matcher);
                if (value != null) {
                    return Optional.of(new Found(rule.kind(), matcher.end(), value));
                }
            }
        }
        return Optional.empty();
    }

    /** 投产后1年内, at the start of a clause. */
    static Optional<Found> afterEvent(Characters text, int from, int to) {
        Matcher matcher = AFTER_EVENT.matcher(text).region(from, Math.min(to, from + 40));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String number = matcher.group(2);
        BigDecimal count = Numerals.isDigit(number.charAt(0)) ? new BigDecimal(number) : Numerals.valueOf(number);
        if (count == null) {
            return Optional.empty();
        }
        int months = count.intValue() * (matcher.group(3).equals("年") ? 12 : 1);
        return Optional.of(new Found(
                Kind.DEADLINE, matcher.end(), new Deadline.AfterEvent(Draft.words(matcher.group(1)), months)));
    }

    private static int lastYear(String plan) {
        // the first five-year plan ended in 1957, later ones run in step since the sixth, 1981 to 1985
        int number = Numerals.known(plan.substring(0, 2)).intValue();
        return 1985 + (number - 6) * 5;
    }

    private static Deadline plan(String plan, @Nullable String part, boolean total) {
        int last = lastYear(plan);
        return part != null && part.contains("末")
                ? new Deadline.EndOf(ReportingPeriod.ofYear(last))
                : new Deadline.During(ReportingPeriod.ofYears(last - 4, last), total);
    }

    private static @Nullable Object years(String first, String last, boolean total) {
        int from = Integer.parseInt(first);
        int to = Integer.parseInt(last);
        return from < to ? new Deadline.During(ReportingPeriod.ofYears(from, to), total) : null;
    }

    private static @Nullable Object day(Matcher m) {
        try {
            LocalDate day = LocalDate.of(
                    Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(3)));
            return m.group(4) == null || isMonthEnd(day)
                    ? new Deadline.EndOf(ReportingPeriod.parse(day.toString()))
                    : new Deadline.Before(day);
        } catch (DateTimeException e) {
            return null; // 2月30日 is no day: the words stay words
        }
    }

    /** 6月30日前 means the end of June; nobody who writes it wants the work on the 29th. */
    private static boolean isMonthEnd(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static @Nullable Object month(Matcher m) {
        int month = Integer.parseInt(m.group(2));
        if (month < 1 || month > 12) {
            return null;
        }
        if (m.group(4) != null && m.group(3) == null) {
            return new Deadline.Before(LocalDate.of(Integer.parseInt(m.group(1)), month, 1));
        }
        try {
            return new Deadline.EndOf(ReportingPeriod.parse(String.format("%s-%02d", m.group(1), month)));
        } catch (InvalidPartException e) {
            return null;
        }
    }

    private static Object year(Matcher m) {
        int year = Integer.parseInt(m.group(1));
        return m.group(3) != null && m.group(2) == null
                ? new Deadline.Before(LocalDate.of(year, 1, 1))
                : new Deadline.EndOf(ReportingPeriod.ofYear(year));
    }
}

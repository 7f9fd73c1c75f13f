/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Measure.Axis;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.waste.CategorySelection;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.waste.WasteCategory.Hazard;
import org.wastefreecity.model.waste.WasteCategory.SourceDomain;
import org.wastefreecity.model.wording.Wording;

/** Reads the arguments of a measure: which waste, when, where; notes what is unknown or cannot be combined. */
final class Selections {
    private static final Set<Additivity> OVER_CATEGORIES =
            Set.of(Additivity.SUM, Additivity.DISTINCT, Additivity.MIN, Additivity.MAX);
    private static final Set<Additivity> OVER_YEARS =
            Set.of(Additivity.SUM, Additivity.LAST, Additivity.DISTINCT, Additivity.MIN, Additivity.MAX);
    private static final Set<Additivity> OVER_TERRITORIES = Set.of(Additivity.SUM, Additivity.MIN, Additivity.MAX);

    private final Vocabulary vocabulary;
    private final Faults faults;

    Selections(Vocabulary vocabulary, Faults faults) {
        this.vocabulary = vocabulary;
        this.faults = faults;
    }

    MeasureSelection of(Measure measure, Syntax.Call call) {
        Set<String> categories = new TreeSet<>();
        Map<Wording, Syntax.Keyed> keyed = new HashMap<>();
        boolean positional = false;
        for (Syntax argument : call.arguments()) {
            if (argument instanceof Syntax.Keyed key) {
                key(key, keyed);
            } else if (argument instanceof Syntax.Names names && !positional) {
                positional = true;
                names.names().forEach(n -> category(n, categories));
            } else if (argument instanceof Syntax.Names names) {
                faults.add(
                        FormulaRule.ARGUMENT_COUNT,
                        names.at(),
                        names.end(),
                        Wording.of("类别分写在几个参数中", "categories stand in more than one argument"),
                        Wording.of("并列的类别用 | 连接", "write | between categories"));
            } else if (!(argument instanceof Syntax.Unread)) {
                notACategory(argument);
            }
        }
        return selection(measure, call, categories, keyed);
    }

    private MeasureSelection selection(
            Measure measure, Syntax.Call call, Set<String> categories, Map<Wording, Syntax.Keyed> keyed) {
        Optional<SourceDomain> source = choice(keyed.get(Words.SOURCE), Words.SOURCES);
        Optional<Hazard> hazard = choice(keyed.get(Words.HAZARD), Words.HAZARDS);
        CategorySelection selection = new CategorySelection(categories, source, hazard);
        boolean several = categories.size() > 1 || source.isPresent() || hazard.isPresent();
        if (several && !OVER_CATEGORIES.contains(measure.along(Axis.CATEGORY))) {
            notAdditive(FormulaRule.CATEGORY_ADDITIVITY, measure, call, Wording.of("类别", "categories"));
        }
        if ((several || !categories.isEmpty())
                && selection.in(vocabulary.tree()).isEmpty()) {
            faults.add(
                    FormulaRule.EMPTY_SELECTION,
                    call.at(),
                    call.end(),
                    Wording.of("没有类别同时满足这些条件", "no category satisfies all of these"),
                    Wording.of("请去掉来源或危险性中的一项", "drop the source, the hazard or the category"));
        }
        PeriodSelector period = PeriodSelector.Named.THIS_YEAR;
        Syntax.Keyed when = keyed.get(Words.PERIOD);
        if (when != null) {
            period = period(when, false).orElse(period);
            if (period.isOfSeveralYears() && !OVER_YEARS.contains(measure.along(Axis.TIME))) {
                notAdditive(FormulaRule.TIME_ADDITIVITY, measure, when, Wording.of("年份", "years"));
            }
        }
        Set<RegionCode> territories = territories(keyed.get(Words.TERRITORY));
        if (territories.size() > 1 && !OVER_TERRITORIES.contains(measure.along(Axis.TERRITORY))) {
            notAdditive(FormulaRule.TERRITORY_ADDITIVITY, measure, call, Wording.of("地域", "territories"));
        }
        return new MeasureSelection(measure, selection, period, territories);
    }

    private void notAdditive(FormulaRule rule, Measure measure, Syntax at, Wording axis) {
        faults.add(
                rule,
                at.at(),
                at.end(),
                Wording.of(
                        measure.name().zh() + "不能跨" + axis.zh() + "合并",
                        measure.name().en() + " does not combine over " + axis.en()),
                switch (rule) {
                    case TIME_ADDITIVITY -> Wording.of("请只选一年", "select one year");
                    case CATEGORY_ADDITIVITY -> Wording.of("请只选一个类别", "select one category");
                    default -> Wording.of("请只选一个行政区划，或用 加权平均(…)", "select one division, or use weighted_mean(…)");
                });
    }

    private void category(Token name, Set<String> categories) {
        List<WasteCategory> found = vocabulary.categories(name.text());
        if (found.size() == 1) {
            if (!categories.add(found.get(0).id())) {
                repeated(name);
            }
            return;
        }
        if (found.isEmpty()) {
            unknown(
                    FormulaRule.UNKNOWN_CATEGORY,
                    name,
                    Wording.of("没有类别", "there is no category"),
                    vocabulary.categoryNames());
            return;
        }
        String ids = found.stream().limit(3).map(c -> "\"" + c.id() + "\"").collect(Collectors.joining(" / "));
        faults.add(
                FormulaRule.AMBIGUOUS_CATEGORY,
                name.at(),
                name.end(),
                Wording.of(
                        shown(name) + " 指" + found.size() + "个类别",
                        shown(name) + " means " + found.size() + " categories"),
                Wording.of("请写全标识：" + ids, "write the full id: " + ids));
    }

    void unknown(FormulaRule rule, Token name, Wording message, Collection<String> known) {
        boolean function =
                name.kind() == Token.Kind.QUOTED && Function.named(name.text()).isPresent();
        Wording repair = function
                ? Wording.of("函数名不加引号", "write the name of a function without quotes")
                : Nearest.to(name.text(), known)
                        .map(n -> Function.named(n).isPresent() && rule == FormulaRule.UNKNOWN_NAME
                                ? n
                                : FormulaText.quoted(n))
                        .map(n -> Wording.of("是否为 " + n + "？", "Did you mean " + n + "?"))
                        .orElse(Wording.of("请核对目录", "check the catalogue"));
        faults.add(
                rule,
                name.at(),
                name.end(),
                Wording.of(message.zh() + " " + shown(name), message.en() + " " + shown(name)),
                repair);
    }

    private void notACategory(Syntax argument) {
        boolean literal = argument instanceof Syntax.Literal || argument instanceof Syntax.Chain;
        faults.add(
                FormulaRule.ARGUMENT_FORM,
                argument.at(),
                argument.end(),
                Wording.of(
                        "统计量的参数不能是算式：" + faults.shown(argument.at(), argument.end()),
                        "a measure takes no expression: " + faults.shown(argument.at(), argument.end())),
                literal
                        ? Wording.of(
                                "以数字开头的类别代码加引号；年份写作 时期: 2020",
                                "put category codes that begin with a digit in quotes; write years as period: 2020")
                        : Wording.of("请写类别名称", "write names of categories"));
    }

    private void key(Syntax.Keyed key, Map<Wording, Syntax.Keyed> keyed) {
        Optional<Wording> known = Words.KEYS.stream()
                .filter(k -> Words.means(k, key.key().text()))
                .findFirst();
        if (known.isEmpty() || known.get().equals(Words.FROM)) {
            List<String> names = new ArrayList<>();
            Words.KEYS.stream().filter(k -> !k.equals(Words.FROM)).forEach(k -> names.addAll(List.of(k.zh(), k.en())));
            unknown(FormulaRule.UNKNOWN_KEY, key.key(), Wording.of("统计量没有参数", "measures have no key"), names);
            return;
        }
        if (keyed.put(known.get(), key) != null) {
            repeated(key.key());
        }
    }

    private void repeated(Token token) {
        faults.add(
                FormulaRule.REPEATED_ARGUMENT,
                token.at(),
                token.end(),
                Wording.of(shown(token) + " 重复", shown(token) + " stands twice"),
                Wording.of("请删去重复的一处", "drop one of them"));
    }

    /** The word that a key with one value has. */
    private <T> Optional<T> choice(Syntax.@Nullable Keyed key, Map<T, Wording> words) {
        if (key == null || !single(key)) {
            return Optional.empty();
        }
        Token value = key.values().get(0).first();
        Optional<T> found = words.entrySet().stream()
                .filter(e -> Words.means(e.getValue(), value.text())
                        && key.values().get(0).last().isEmpty())
                .map(Map.Entry::getKey)
                .findFirst();
        if (found.isEmpty()) {
            unknownValue(key, value, words);
        }
        return found;
    }

    private void unknownValue(Syntax.Keyed key, Token value, Map<?, Wording> words) {
        List<String> names = words.values().stream()
                .flatMap(w -> List.of(w.zh(), w.en()).stream())
                .toList();
        Optional<String> near = Nearest.to(value.text(), names);
        faults.add(
                FormulaRule.UNKNOWN_VALUE,
                value.at(),
                value.end(),
                Wording.of(
                        "参数 " + shown(key.key()) + " 没有取值 " + shown(value),
                        "the key " + shown(key.key()) + " has no value " + shown(value)),
                near.map(n -> Wording.of("是否为 " + n + "？", "Did you mean " + n + "?"))
                        .orElse(Wording.of(
                                "可用："
                                        + words.values().stream()
                                                .map(Wording::zh)
                                                .sorted()
                                                .collect(Collectors.joining("、")),
                                "use one of "
                                        + words.values().stream()
                                                .map(Wording::en)
                                                .sorted()
                                                .collect(Collectors.joining(", ")))));
    }

    private boolean single(Syntax.Keyed key) {
        if (key.values().size() > 1) {
            faults.add(
                    FormulaRule.ARGUMENT_COUNT,
                    key.at(),
                    key.end(),
                    Wording.of("参数 " + shown(key.key()) + " 只取一个值", "the key " + shown(key.key()) + " takes one value"),
                    Words.means(Words.PERIOD, key.key().text())
                            ? Wording.of(
                                    "连续的年份写作 2021..2025；不连续的年份分别相加",
                                    "write 2021..2025 for years in a row, or add the measure for each")
                            : Wording.of("请只留一个值，或分别相加", "keep one, or add the measure for each"));
        }
        return key.values().size() == 1;
    }

    /** The period of a key, or the year that a change is counted from. */
    Optional<PeriodSelector> period(Syntax.Keyed key, boolean from) {
        if (!single(key)) {
            return Optional.empty();
        }
        Token first = key.values().get(0).first();
        Optional<Token> last = key.values().get(0).last();
        if (first.kind() == Token.Kind.NUMBER) {
            Optional<Integer> begins = year(first);
            Optional<Integer> ends = last.flatMap(this::year);
            if (last.isPresent() && from) {
                faults.add(
                        FormulaRule.UNKNOWN_VALUE,
                        key.at(),
                        key.end(),
                        Wording.of("基期只能是一年", "a change is counted from one year"),
                        Wording.of("请写作 基期: " + first.text(), "write from: " + first.text()));
                return Optional.empty();
            }
            if (begins.isPresent() && ends.isPresent() && begins.get() >= ends.get()) {
                faults.add(
                        FormulaRule.YEARS_OUT_OF_ORDER,
                        first.at(),
                        last.get().end(),
                        Wording.of(
                                "首年" + begins.get() + "不早于末年" + ends.get(),
                                begins.get() + " is not before " + ends.get()),
                        begins.get().equals(ends.get())
                                ? Wording.of("请写作 " + begins.get(), "write " + begins.get())
                                : Wording.of(
                                        "请写作 " + ends.get() + ".." + begins.get(),
                                        "write " + ends.get() + ".." + begins.get()));
                return Optional.empty();
            }
            return begins.flatMap(b -> last.isPresent()
                    ? ends.map(e -> new PeriodSelector.Years(b, e))
                    : Optional.of(from ? new PeriodSelector.InYear(b) : new PeriodSelector.Years(b, b)));
        }
        Map<PeriodSelector, Wording> words = new LinkedHashMap<>(Words.PERIODS); // enums hash anew in each run
        if (from) {
            words.remove(PeriodSelector.Named.THIS_YEAR);
            words.remove(PeriodSelector.Named.SINCE_BASE_YEAR);
        }
        return choice(key, words);
    }

    private Optional<Integer> year(Token token) {
        boolean year = token.text().matches("[0-9]{4}")
                && Integer.parseInt(token.text()) >= 1900
                && Integer.parseInt(token.text()) <= 2999;
        if (!year) {
            faults.add(
                    FormulaRule.YEAR_OUT_OF_RANGE,
                    token.at(),
                    token.end(),
                    Wording.of(shown(token) + " 不是年份", shown(token) + " is no year"),
                    Wording.of("请写四位年份，如 2020", "write a year of four digits, such as 2020"));
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(token.text()));
    }

    private Set<RegionCode> territories(Syntax.@Nullable Keyed key) {
        Set<RegionCode> codes = new TreeSet<>();
        for (Syntax.Value value : key == null ? List.<Syntax.Value>of() : key.values()) {
            Token token = value.first();
            try {
                RegionCode code = RegionCode.parse(value.last().isPresent() ? "" : token.text());
                Optional<RegionCode> overlap = codes.stream()
                        .filter(c -> !c.equals(code) && (c.encloses(code) || code.encloses(c)))
                        .findFirst();
                if (overlap.isPresent()) {
                    faults.add(
                            FormulaRule.OVERLAPPING_TERRITORIES,
                            token.at(),
                            token.end(),
                            Wording.of(
                                    code + "与" + overlap.get() + "重叠，会重复计算",
                                    code + " and " + overlap.get() + " overlap and would count twice"),
                            Wording.of("请只保留其中一个", "keep one of the two"));
                } else if (!codes.add(code)) {
                    repeated(token);
                }
            } catch (InvalidPartException e) {
                faults.add(
                        FormulaRule.TERRITORY_CODE,
                        token.at(),
                        token.end(),
                        Wording.of(shown(token) + " 不是行政区划代码", shown(token) + " is no division code"),
                        Wording.of("请写六位代码，如 440604", "write six digits, such as 440604"));
            }
        }
        return new HashSet<>(codes);
    }

    private String shown(Token token) {
        return faults.shown(token.at(), token.end());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.wording.Wording;

/**
 * The compiled formulas of an indicator system (体系公式), those that refer to other indicators among them.
 * <p>
 * A faulty formula is left out and named in the findings; those that do not refer to it are kept. This class is immutable and
 * thread-safe.
 */
public final class SystemFormulas {
    private final ImmutableMap<IndicatorCode, Formula> formulas;
    private final ImmutableMap<IndicatorCode, List<FormulaFault>> faults;

    private SystemFormulas(Map<IndicatorCode, Formula> formulas, Map<IndicatorCode, List<FormulaFault>> faults) {
        this.formulas = ImmutableMap.copyOf(formulas);
        this.faults = ImmutableMap.copyOf(faults);
    }

    /**
     * Compiles the formulas of all indicators and lines.
     *
     * @param system the system
     * @param language the language
     * @param baseYear the base year of the plan; without one, a formula that speaks of it is faulty
     * @return the formulas and the faults
     */
    public static SystemFormulas of(IndicatorSystem system, FormulaLanguage language, OptionalInt baseYear) {
        return new Compiling(system, language, Objects.requireNonNull(baseYear, "baseYear")).all();
    }

    /**
     * The formulas that compile.
     *
     * @return an immutable map, references before what refers to them
     */
    public Map<IndicatorCode, Formula> formulas() {
        return formulas;
    }

    /**
     * The formula of an indicator.
     *
     * @param code its code
     * @return the formula, if it has a sound one
     */
    public Optional<Formula> formula(IndicatorCode code) {
        return Optional.ofNullable(formulas.get(code));
    }

    /**
     * The faults of each formula that does not compile.
     *
     * @return an immutable map
     */
    public Map<IndicatorCode, List<FormulaFault>> faults() {
        return faults;
    }

    /**
     * The faults as findings.
     *
     * @return one for each fault
     */
    public List<Finding> findings() {
        return faults.entrySet().stream()
                .flatMap(e -> e.getValue().stream().map(f -> f.toFinding("formula of indicator " + e.getKey())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Lives while one system is compiled. */
    private static final class Compiling {
        private final FormulaLanguage language;
        private final OptionalInt baseYear;
        private final IndicatorSystem system;
        private final Map<IndicatorCode, Indicator> withFormula = new LinkedHashMap<>();
        private final Map<IndicatorCode, Set<IndicatorCode>> references = new HashMap<>();
        private final Map<IndicatorCode, Formula> formulas = new LinkedHashMap<>();
        private final Map<IndicatorCode, List<FormulaFault>> faults = new LinkedHashMap<>();
        private final Map<IndicatorCode, List<IndicatorCode>> rings = new HashMap<>();

        Compiling(IndicatorSystem system, FormulaLanguage language, OptionalInt baseYear) {
            this.system = system;
            this.language = language;
            this.baseYear = baseYear;
            system.byCode().forEach((code, indicator) -> {
                if (indicator.formula().isPresent()) {
                    withFormula.put(code, indicator);
                }
            });
        }

        SystemFormulas all() {
            withFormula.forEach((code, indicator) -> references.put(code, referred(indicator)));
            for (IndicatorCode code : inOrder()) {
                compile(code, Objects.requireNonNull(withFormula.get(code)));
            }
            return new SystemFormulas(formulas, faults);
        }

        private Set<IndicatorCode> referred(Indicator indicator) {
            Set<IndicatorCode> codes = new LinkedHashSet<>();
            for (String text :
                    FormulaLanguage.references(indicator.formula().orElseThrow().text())) {
                code(text).filter(withFormula::containsKey).ifPresent(codes::add);
            }
            return codes;
        }

        private static Optional<IndicatorCode> code(String text) {
            try {
                return Optional.of(IndicatorCode.parse(text));
            } catch (InvalidPartException e) {
                return Optional.empty();
            }
        }

        /** What is referred to before what refers to it; rings are found on the way. */
        private List<IndicatorCode> inOrder() {
            Set<IndicatorCode> done = new LinkedHashSet<>();
            for (IndicatorCode start : withFormula.keySet()) {
                Deque<IndicatorCode> path = new ArrayDeque<>();
                Set<IndicatorCode> onPath = new HashSet<>();
                Map<IndicatorCode, List<IndicatorCode>> left = new HashMap<>();
                path.push(start);
                while (!path.isEmpty()) {
                    IndicatorCode code = path.peek();
                    if (done.contains(code)) {
                        path.pop();
                        continue;
                    }
                    List<IndicatorCode> next =
                            left.computeIfAbsent(code, c -> new ArrayList<>(references.getOrDefault(c, Set.of())));
                    onPath.add(code);
                    Optional<IndicatorCode> step =
                            next.isEmpty() ? Optional.empty() : Optional.of(next.remove(next.size() - 1));
                    if (step.isEmpty()) {
                        done.add(code);
                        onPath.remove(code);
                        path.pop();
                    } else if (onPath.contains(step.get())) {
                        ring(path, step.get());
                    } else {
                        path.push(step.get());
                    }
                }
            }
            return new ArrayList<>(done);
        }

        private void ring(Deque<IndicatorCode> path, IndicatorCode back) {
            List<IndicatorCode> ring = new ArrayList<>();
            for (IndicatorCode code : path) {
                ring.add(0, code);
                if (code.equals(back)) {
                    break;
                }
            }
            for (int i = 0; i < ring.size(); i++) {
                List<IndicatorCode> fromHere = new ArrayList<>(ring.subList(i, ring.size()));
                fromHere.addAll(ring.subList(0, i));
                fromHere.add(ring.get(i));
                rings.putIfAbsent(ring.get(i), fromHere);
            }
        }

        private void compile(IndicatorCode code, Indicator indicator) {
            String text = indicator.formula().orElseThrow().text();
            Faults found = new Faults(text);
            if (indicator.unit().isEmpty()) {
                whole(
                        found,
                        text,
                        FormulaRule.ANSWER_KIND,
                        Wording.of("指标没有计量单位", "the indicator has no unit"),
                        Wording.of("请给指标加上单位", "give the indicator its unit"));
            } else {
                try {
                    Formula formula = language.compile(text, indicator.unit().get(), (c, f) -> formula(code, c, f));
                    if (!formula.needsBaseYear() || baseYear.isPresent()) {
                        formulas.put(code, formula);
                        return;
                    }
                    whole(
                            found,
                            text,
                            FormulaRule.BASE_YEAR_NEEDED,
                            Wording.of("公式用到基准年，体系没有给出", "the formula speaks of the base year, and none was given"),
                            Wording.of("请给出基准年，或写明年份，如 2020", "give the base year, or name a year, such as 2020"));
                } catch (FormulaException e) {
                    faults.put(code, e.faults());
                    return;
                }
            }
            faults.put(code, found.toList());
        }

        private static void whole(Faults found, String text, FormulaRule rule, Wording message, Wording repair) {
            found.add(rule, 0, text.codePointCount(0, text.length()), message, repair);
        }

        private Optional<Formula> formula(IndicatorCode from, Token to, Faults found) {
            Optional<IndicatorCode> code = code(to.text());
            Optional<Formula> formula = code.flatMap(c -> Optional.ofNullable(formulas.get(c)));
            if (formula.isPresent()) {
                return formula;
            }
            if (code.isEmpty() || system.indicator(code.get()).isEmpty()) {
                List<String> codes = system.byCode().keySet().stream()
                        .map(IndicatorCode::text)
                        .toList();
                fault(
                        found,
                        to,
                        FormulaRule.UNKNOWN_INDICATOR,
                        Wording.of("本体系没有指标 " + shown(to, found), "the system has no indicator " + shown(to, found)),
                        Nearest.to(to.text(), codes)
                                .map(n -> Wording.of("是否为 \"" + n + "\"？", "Did you mean \"" + n + "\"?"))
                                .orElse(Wording.of("请写本体系的指标序号", "write the number of an indicator of the system")));
                return Optional.empty();
            }
            List<IndicatorCode> ring = rings.getOrDefault(from, List.of());
            if (ring.contains(code.get())) {
                String words = ring.stream().map(IndicatorCode::text).collect(Collectors.joining(" → "));
                fault(
                        found,
                        to,
                        FormulaRule.INDICATOR_CYCLE,
                        Wording.of("循环引用：" + words, "the references run in a ring: " + words),
                        Wording.of("请把其中一个公式改用统计量写出", "write one of these formulas by measures"));
                return Optional.empty();
            }
            boolean without = !withFormula.containsKey(code.get());
            fault(
                    found,
                    to,
                    FormulaRule.INDICATOR_NOT_COMPUTED,
                    without
                            ? Wording.of("指标 " + code.get() + " 没有公式", "indicator " + code.get() + " has no formula")
                            : Wording.of(
                                    "指标 " + code.get() + " 的公式有错误",
                                    "the formula of indicator " + code.get() + " is faulty"),
                    without
                            ? Wording.of("请给它加上公式，或改用统计量", "give it a formula, or use measures")
                            : Wording.of(
                                    "请先改正指标 " + code.get() + " 的公式",
                                    "mend the formula of indicator " + code.get() + " first"));
            return Optional.empty();
        }

        private static String shown(Token to, Faults found) {
            return found.shown(to.at(), to.end());
        }

        private static void fault(Faults found, Token at, FormulaRule rule, Wording message, Wording repair) {
            found.add(rule, at.at(), at.end(), message, repair);
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.formula;

import com.google.common.collect.ImmutableMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.wording.Wording;

/** The functions of the language; docs/formulas.md describes each. */
enum Function {
    SHARE("占比", "share", 2, 2),
    INTENSITY("强度", "intensity", 2, 2),
    PER_CAPITA("人均", "per_capita", 2, 2),
    DECREASE("下降幅度", "decrease", 1, 1),
    GROWTH("增长率", "growth", 1, 1),
    WEIGHTED_MEAN("加权平均", "weighted_mean", 2, 2),
    MIN("最小", "min", 2, 50),
    MAX("最大", "max", 2, 50),
    FIRST_AVAILABLE("优先取", "first_available", 2, 50),
    DAYS("天数", "days", 0, 0),
    INDICATOR("指标", "indicator", 1, 1);

    private static final Map<String, Function> BY_NAME = Stream.of(values())
            .flatMap(f -> Stream.of(Map.entry(f.words.zh(), f), Map.entry(f.words.en(), f)))
            .collect(ImmutableMap.toImmutableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final Wording words;
    private final int least;
    private final int most;

    Function(String zh, String en, int least, int most) {
        this.words = Wording.of(zh, en);
        this.least = least;
        this.most = most;
    }

    static Optional<Function> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    static Iterable<String> names() {
        return BY_NAME.keySet();
    }

    Wording words() {
        return words;
    }

    boolean takes(int count) {
        return count >= least && count <= most;
    }

    Wording count() {
        if (most == 0) {
            return Wording.of("0个参数", "no argument");
        }
        return least == most
                ? Wording.of(least + "个参数", least == 1 ? "one argument" : least + " arguments")
                : Wording.of(least + "至" + most + "个参数", least + " to " + most + " arguments");
    }
}

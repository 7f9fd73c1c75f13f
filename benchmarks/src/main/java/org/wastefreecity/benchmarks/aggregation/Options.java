/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Words of a command line, in pairs: {@code --rows 10000000 --threads 1,2}. */
final class Options {
    private final Map<String, String> given = new TreeMap<>();
    private final Map<String, String> unused;

    Options(String[] words) {
        if (words.length % 2 != 0) {
            throw new IllegalArgumentException("a value after each --name, not " + Arrays.toString(words));
        }
        for (int i = 0; i < words.length; i += 2) {
            if (!words[i].startsWith("--")) {
                throw new IllegalArgumentException("--name, not " + words[i]);
            }
            given.put(words[i].substring(2), words[i + 1]);
        }
        unused = new TreeMap<>(given);
    }

    String text(String name, String otherwise) {
        unused.remove(name);
        return given.getOrDefault(name, otherwise);
    }

    int number(String name, int otherwise) {
        return Integer.parseInt(text(name, Integer.toString(otherwise)).replace("_", ""));
    }

    <T> List<T> list(String name, String otherwise, Function<String, T> each) {
        return Arrays.stream(text(name, otherwise).split(",")).map(each).toList();
    }

    /** Call when all have been asked for. */
    void refuseOthers() {
        if (!unused.isEmpty()) {
            throw new IllegalArgumentException("unknown: " + unused.keySet());
        }
    }
}

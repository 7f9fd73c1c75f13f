/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.wording.Wording;

/** The codes of the indicators (指标序号): their printed numbers where these tell them apart, else running ones. */
final class Numbering {
    private static final String NUMERALS = "零一二三四五六七八九";
    private static final String FORM = "[A-Za-z0-9]{1,12}(\\.[A-Za-z0-9]{1,12}){0,2}";

    private Numbering() {}

    /** One code for each item, no two alike. */
    static List<IndicatorCode> of(List<Item> items, Register register) {
        List<Optional<String>> printed =
                items.stream().map(i -> number(i.number())).toList();
        List<String> numbers = printed.stream().flatMap(Optional::stream).toList();
        Set<String> taken = new HashSet<>(numbers);
        if (taken.size() < numbers.size() || nested(taken)) {
            register.add(
                    items.get(0).number(),
                    items.get(0).place(),
                    Wording.of(
                            "序号有重复或互相包含，改用连续序号",
                            "numbers stand twice or inside each other: running numbers are used instead"));
            for (int i = 0; i < items.size(); i++) {
                String code = Integer.toString(i + 1);
                if (!printed.get(i).orElse("").equals(code)) {
                    register.add(
                            items.get(i).number(),
                            items.get(i).place(),
                            Wording.of("序号改为" + code, "this number became " + code));
                }
            }
            return running(items.size());
        }
        if (numbers.isEmpty()) {
            return running(items.size());
        }
        List<IndicatorCode> codes = new ArrayList<>();
        String before = "0";
        for (int i = 0; i < items.size(); i++) {
            String code = printed.get(i).orElse("");
            if (code.isEmpty()) {
                code = free(before, taken);
                register.add(
                        items.get(i).first().name(),
                        items.get(i).place(),
                        Wording.of("没有序号，以" + code + "代之", "without a number: " + code + " is used"));
            }
            codes.add(IndicatorCode.parse(code));
            before = code;
        }
        return codes;
    }

    private static List<IndicatorCode> running(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(n -> IndicatorCode.parse(Integer.toString(n)))
                .toList();
    }

    /** Codes below others would be taken for their lines. */
    private static boolean nested(Set<String> numbers) {
        return numbers.stream().anyMatch(n -> n.contains(".") && numbers.contains(n.substring(0, n.lastIndexOf('.'))));
    }

    private static String free(String before, Set<String> taken) {
        if (before.matches("\\d{1,6}")) {
            String next = Integer.toString(Integer.parseInt(before) + 1);
            if (taken.add(next)) {
                return next;
            }
        }
        String stem = before.replaceAll("[a-z]\\d*$", "");
        int n = 0;
        String code = stem + "a";
        while (!taken.add(code)) {
            code = stem + "a" + ++n;
        }
        return code;
    }

    /** A number as printed, as a code: （1）, ①, 1、, 01, 1-1, 十二. */
    static Optional<String> number(String printed) {
        String plain = Normalizer.normalize(printed.length() > 60 ? "" : printed, Normalizer.Form.NFKC)
                .replaceAll("[\\s()\\[\\]【】]+", "")
                .replaceAll("^第|[项号、.★☆*]+$", "")
                .replaceAll("[-—–]", ".");
        if (plain.matches("[零一二三四五六七八九十百]{1,6}")) {
            return Optional.of(Integer.toString(chinese(plain)));
        }
        String code = plain.replaceAll("^0+(?=\\d)", "");
        return code.matches(FORM) ? Optional.of(code) : Optional.empty();
    }

    private static int chinese(String text) {
        int value = 0;
        int digit = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                value += (digit == 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = NUMERALS.indexOf(c);
            }
        }
        return value + digit;
    }
}

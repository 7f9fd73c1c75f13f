/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares a reading with what a row of a corpus expects. The README beside the corpora says how, in words: a key that is
 * missing is not judged, a list holds alternatives.
 */
final class Expectation {
    /** Forms without a figure of their own, whose unit says nothing. */
    private static final Set<String> WITHOUT_UNIT = Set.of(
            "notSet",
            "pending",
            "dutyElsewhere",
            "checklist",
            "trend",
            "changeSign",
            "comparedTo",
            "ranked",
            "atLeastGrade",
            "allOf",
            "anyOf",
            "several",
            "floorAndStretch",
            "extent",
            "shareOfObjects",
            "unreadable",
            "deliverable");

    /** Where a phrase that must be declared may stand: not in the echo of the cell, nor in the sentence made of all fields. */
    private static final List<String> DECLARING =
            List.of("scope", "modifiers", "subject", "basis", "register", "unread", "parts", "phrases");

    private static final Set<String> KEYS = Set.of(
            "form",
            "direction",
            "directionAlso",
            "values",
            "unit",
            "unitAlso",
            "change",
            "parts",
            "modifiers",
            "scope",
            "deadline",
            "basis",
            "subject",
            "mustDeclare",
            "suspect",
            "unasserted");
    private static final Set<String> CHANGE_KEYS = Set.of("sense", "basis", "baseYear", "relative", "strict");

    /** Units that are the same in other letters, in the order in which they are replaced. */
    private static final List<Map.Entry<String, String>> SAME_UNITS = List.of(
            Map.entry("公斤", "千克"),
            Map.entry("kg", "千克"),
            Map.entry("天", "日"),
            Map.entry("m3", "立方米"),
            Map.entry("d", "日"),
            Map.entry("m2", "平方米"));

    /** What can differ. */
    enum Point {
        ERROR,
        FORM,
        DIRECTION,
        VALUES,
        UNIT,
        CHANGE,
        PARTS,
        DECLARED,
        MODIFIERS,
        SCOPE,
        DEADLINE,
        BASIS,
        SUBJECT,
        SUSPECT;

        /** Whether the target itself would be judged otherwise, and not only be described otherwise. */
        boolean isCore() {
            return compareTo(DECLARED) <= 0;
        }
    }

    /**
     * A difference.
     *
     * @param point what differs
     * @param at the part in which it differs, as "p0.", empty for the whole
     * @param expected as the corpus says it
     * @param got as the reader says it
     */
    record Difference(Point point, String at, String expected, String got) {
        @Override
        public String toString() {
            return at + point + " expected " + expected + " got " + got;
        }
    }

    private final String at;
    private final JsonNode expected;
    private final JsonNode got;
    private final List<Difference> differences = new ArrayList<>();

    private Expectation(String at, JsonNode expected, JsonNode got) {
        this.at = at;
        this.expected = expected;
        this.got = got;
    }

    static void requireKnownKeys(JsonNode expected, String id) {
        CorpusRow.onlyKeys(expected, KEYS, id);
        for (JsonNode change : alternatives(expected.path("change"))) {
            if (change.isObject()) {
                CorpusRow.onlyKeys(change, CHANGE_KEYS, id);
            }
        }
        for (JsonNode parts : alternativeLists(expected.path("parts"))) {
            parts.forEach(part -> requireKnownKeys(part, id));
        }
    }

    /** The differences between what a row expects and the answer to its cell. */
    static List<Difference> compare(JsonNode expected, JsonNode answer) {
        if (answer.has("error")) {
            String complaint = answer.path("error").path("en").asText();
            return List.of(new Difference(Point.ERROR, "", "a reading", complaint));
        }
        Expectation whole = new Expectation("", expected, answer);
        whole.compareFields();
        whole.compareDeclared();
        if (expected.path("suspect").asBoolean()
                && answer.path("confidence").asText().equals("certain")) {
            whole.differ(Point.SUSPECT, expected.path("suspect"), answer.path("confidence"));
        }
        return List.copyOf(whole.differences);
    }

    private void compareFields() {
        JsonNode form = got.path("form");
        boolean formIsRight = !expected.has("form") || contains(alternatives(expected.path("form")), form);
        if (!formIsRight) {
            differ(Point.FORM, expected.path("form"), form);
        }
        if (judges("direction") && !contains(withAlso("direction"), got.path("direction"))) {
            differ(Point.DIRECTION, expected.path("direction"), got.path("direction"));
        }
        if (!formIsRight) {
            return; // the other fields mean something else in another form
        }
        boolean isGrade = form.asText().equals("atLeastGrade");
        if (judges("values") && !isGrade && !contains(alternativeLists(expected.path("values")), got.path("values"))) {
            differ(Point.VALUES, expected.path("values"), got.path("values"));
        }
        if (judges("unit") && !WITHOUT_UNIT.contains(form.asText()) && !isUnit(got.path("unit"))) {
            differ(Point.UNIT, expected.path("unit"), got.path("unit"));
        }
        if (judges("change")
                && alternatives(expected.path("change")).stream().noneMatch(c -> isChange(c, got.path("change")))) {
            differ(Point.CHANGE, expected.path("change"), got.path("change"));
        }
        if (judges("modifiers") && !areModifiers(form.asText())) {
            differ(Point.MODIFIERS, expected.path("modifiers"), got.path("modifiers"));
        }
        word("scope", Point.SCOPE);
        word("deadline", Point.DEADLINE);
        word("basis", Point.BASIS);
        word("subject", Point.SUBJECT);
        compareParts();
    }

    private boolean judges(String field) {
        boolean isUnasserted = contains(alternatives(expected.path("unasserted")), field);
        return expected.has(field) && !isUnasserted;
    }

    private void differ(Point point, JsonNode wanted, JsonNode given) {
        differences.add(new Difference(point, at, wanted.toString(), given.toString()));
    }

    private void word(String field, Point point) {
        if (judges(field) && !contains(alternatives(expected.path(field)), got.path(field))) {
            differ(point, expected.path(field), got.path(field));
        }
    }

    private boolean isUnit(JsonNode given) {
        String unit = plain(given);
        return withAlso("unit").stream().anyMatch(u -> Objects.equals(plain(u), unit));
    }

    /** That 负增长 is strict stands in the change; whether it also stands among the modifiers is all one. */
    private boolean areModifiers(String form) {
        Set<String> given = texts(got.path("modifiers"), form);
        return alternativeLists(expected.path("modifiers")).stream()
                .anyMatch(list -> texts(list, form).equals(given));
    }

    private void compareParts() {
        if (!judges("parts")) {
            return;
        }
        List<Difference> best = null;
        for (JsonNode parts : alternativeLists(expected.path("parts"))) {
            List<Difference> found = differencesOfParts(parts, got.path("parts"));
            if (best == null || found.size() < best.size()) {
                best = found;
            }
        }
        differences.addAll(Objects.requireNonNull(best));
    }

    private List<Difference> differencesOfParts(JsonNode wanted, JsonNode given) {
        if (wanted.size() != given.size()) {
            return List.of(new Difference(Point.PARTS, at, wanted.size() + " parts", given.size() + " parts"));
        }
        List<Difference> found = new ArrayList<>();
        for (int i = 0; i < wanted.size(); i++) {
            Expectation part = new Expectation(at + "p" + i + ".", wanted.path(i), given.path(i));
            part.compareFields();
            found.addAll(part.differences);
        }
        return found;
    }

    private void compareDeclared() {
        StringBuilder said = new StringBuilder();
        DECLARING.forEach(field -> said.append(got.path(field)).append('\n'));
        for (JsonNode phrase : expected.path("mustDeclare")) {
            if (said.indexOf(phrase.asText()) < 0) {
                differ(Point.DECLARED, phrase, NullNode.getInstance());
            }
        }
    }

    private static boolean isChange(JsonNode wanted, JsonNode given) {
        if (wanted.isNull()) {
            return given.isNull();
        }
        for (Iterator<Map.Entry<String, JsonNode>> keys = wanted.fields(); keys.hasNext(); ) {
            Map.Entry<String, JsonNode> key = keys.next();
            JsonNode value = given.path(key.getKey());
            if (!contains(alternatives(key.getValue()), value.isMissingNode() ? NullNode.getInstance() : value)) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable String plain(JsonNode unit) {
        if (unit.isNull() || unit.asText().matches("[—/-]?")) {
            return null;
        }
        String plain = Normalizer.normalize(unit.asText(), Normalizer.Form.NFKC).replace(" ", "");
        for (Map.Entry<String, String> same : SAME_UNITS) {
            plain = plain.replace(same.getKey(), same.getValue());
        }
        return plain.endsWith("t") || plain.startsWith("t/") ? plain.replace("t", "吨") : plain;
    }

    private List<JsonNode> withAlso(String field) {
        List<JsonNode> all = new ArrayList<>(alternatives(expected.path(field)));
        all.addAll(alternatives(expected.path(field + "Also")));
        return all;
    }

    private static Set<String> texts(JsonNode list, String form) {
        Set<String> texts = new HashSet<>();
        list.forEach(text -> texts.add(text.asText()));
        if (form.equals("changeSign")) {
            texts.remove("STRICT");
        }
        return texts;
    }

    /** A value, or each of a list of them. */
    private static List<JsonNode> alternatives(JsonNode node) {
        if (!node.isArray()) {
            return node.isMissingNode() ? List.of() : List.of(node);
        }
        List<JsonNode> all = new ArrayList<>();
        node.forEach(all::add);
        return all;
    }

    /** A list, or each of a list of lists. */
    private static List<JsonNode> alternativeLists(JsonNode node) {
        return node.path(0).isArray() ? alternatives(node) : node.isMissingNode() ? List.of() : List.of(node);
    }

    private static boolean contains(List<JsonNode> alternatives, JsonNode node) {
        return alternatives.contains(node);
    }

    private static boolean contains(List<JsonNode> alternatives, String text) {
        return alternatives.stream().anyMatch(a -> a.asText().equals(text));
    }
}

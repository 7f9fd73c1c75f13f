/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.util.Iterator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.Confidence;
import org.wastefreecity.rules.reading.UnitCell;
import org.wastefreecity.rules.reading.UnitCellReader;
import org.wastefreecity.rules.reading.targets.TargetContext;
import org.wastefreecity.wire.Shape;

/**
 * One line of input: a cell and what is known about its indicator.
 *
 * @param text the cell
 * @param unit the unit cell, read
 * @param context what the reader gets to know
 */
record TargetLine(String text, UnitCell unit, TargetContext context) {
    private static final ObjectMapper JSON = new ObjectMapper(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(20)
                            .maxNumberLength(50)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .disable(JsonParser.Feature.AUTO_CLOSE_SOURCE);

    private static final Pattern DAMAGED = Pattern.compile("[\\p{Cntrl}&&[^\\n\\r\\t\\u000b]]|\\p{Cs}");
    private static final Set<String> FIELDS = Set.of("name", "unit", "text", "direction", "context");
    private static final Set<String> CONTEXT_FIELDS = Set.of("year", "scope");
    private static final Map<String, Direction> DIRECTIONS = Map.ofEntries(
            Map.entry("HIGHER_IS_BETTER", Direction.HIGHER_IS_BETTER),
            Map.entry("HIGHER", Direction.HIGHER_IS_BETTER),
            Map.entry("UP", Direction.HIGHER_IS_BETTER),
            Map.entry("正向", Direction.HIGHER_IS_BETTER),
            Map.entry("越高越好", Direction.HIGHER_IS_BETTER),
            Map.entry("LOWER_IS_BETTER", Direction.LOWER_IS_BETTER),
            Map.entry("LOWER", Direction.LOWER_IS_BETTER),
            Map.entry("DOWN", Direction.LOWER_IS_BETTER),
            Map.entry("逆向", Direction.LOWER_IS_BETTER),
            Map.entry("负向", Direction.LOWER_IS_BETTER),
            Map.entry("越低越好", Direction.LOWER_IS_BETTER),
            Map.entry("NONE", Direction.NONE));

    /** A line that cannot be used. */
    static final class Malformed extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Wording words;

        Malformed(String zh, String en) {
            super(zh + " | " + en);
            this.words = Wording.of(zh, en);
        }

        Wording words() {
            return words;
        }
    }

    static TargetLine parse(String line) throws Malformed {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new Malformed("不是合法的 JSON：" + e.getOriginalMessage(), "no valid JSON: " + e.getOriginalMessage());
        }
        if (node == null || !node.isObject()) {
            throw new Malformed(
                    "每行应为一个 JSON 对象，含 name、unit、text", "each line must be a JSON object with name, unit and text");
        }
        known(node, FIELDS);
        String name = text(node, "name", false);
        String printedUnit = text(node, "unit", false);
        String text = text(node, "text", true);
        UnitCell unit = UnitCellReader.read(printedUnit);
        TargetContext.Builder context = TargetContext.builder().name(name);
        unit.unit()
                .or(() -> UnitCellReader.unitIn(name).flatMap(u -> u.unit().unit()))
                .ifPresentOrElse(context::unit, () -> context.unitUnread(isUnread(unit)));
        direction(node).ifPresent(context::direction);
        JsonNode around = node.path("context");
        if (!around.isMissingNode() && !around.isNull() && !around.isObject()) {
            throw new Malformed("context 应为对象", "context must be an object");
        }
        known(around, CONTEXT_FIELDS);
        year(around.path("year")).ifPresent(context::deadline);
        String scope = text(around, "scope", false);
        if (!scope.isBlank()) {
            context.scope(new Scope.RegionClass(Wording.of(scope, scope)));
        }
        return new TargetLine(text, unit, context.build());
    }

    /** Other fields may stand beside ours; one that is nearly ours is a slip, and would lose something. */
    private static void known(JsonNode node, Set<String> fields) throws Malformed {
        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();
            String near = fields.contains(name) ? "" : Shape.nearest(name, fields);
            if (!near.isEmpty()) {
                throw new Malformed(
                        "没有字段 \"" + name + "\"，是否为" + near, "no field \"" + name + "\", did you mean " + near);
            }
        }
    }

    /** Whether the unit cell says something that is no unit we know. */
    private static boolean isUnread(UnitCell unit) {
        return unit.unit().isEmpty() && unit.confidence() != Confidence.CERTAIN;
    }

    private static String text(JsonNode node, String field, boolean needed) throws Malformed {
        JsonNode value = node.path(field);
        if (value.isTextual() && !DAMAGED.matcher(value.textValue()).find()) {
            return value.textValue();
        }
        if (value.isTextual()) {
            throw new Malformed(
                    field + " 含控制字符或不成对的代理字符", field + " has control characters or half of a surrogate pair");
        }
        if (!needed && (value.isMissingNode() || value.isNull())) {
            return "";
        }
        throw new Malformed(
                field + " 应为字符串" + (value.isMissingNode() ? "，缺失" : "，实为 " + value.getNodeType()),
                field + " must be a string"
                        + (value.isMissingNode() ? " and is missing" : ", got " + value.getNodeType()));
    }

    private static Optional<Direction> direction(JsonNode node) throws Malformed {
        String printed = text(node, "direction", false);
        if (printed.isBlank() || printed.equalsIgnoreCase("UNKNOWN")) {
            return Optional.empty();
        }
        Direction direction = DIRECTIONS.get(printed.toUpperCase(Locale.ROOT));
        if (direction == null) {
            throw new Malformed(
                    "direction 应为 HIGHER_IS_BETTER、LOWER_IS_BETTER 或 NONE",
                    "direction must be HIGHER_IS_BETTER, LOWER_IS_BETTER or NONE");
        }
        return Optional.of(direction);
    }

    private static Optional<Deadline> year(JsonNode year) throws Malformed {
        if (year.isMissingNode()
                || year.isNull()
                || (year.isTextual() && year.textValue().isBlank())) {
            return Optional.empty();
        }
        boolean usable = year.getNodeType() == JsonNodeType.STRING || year.isIntegralNumber();
        try {
            if (usable) {
                return Optional.of(
                        new Deadline.EndOf(ReportingPeriod.parse(year.asText().replaceAll("年$", ""))));
            }
        } catch (InvalidPartException e) {
            usable = false;
        }
        throw new Malformed("context.year 应为四位年份", "context.year must be a year of four digits");
    }
}

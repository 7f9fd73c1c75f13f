/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.WasteCategory;

/**
 * What the texts in the fields of a file mean for one schema: codes and days. Remembers each text that it has made sense
 * of, so that it makes sense of it once. For one thread.
 */
final class FactFields {
    /** What every question answers for a text that means nothing. */
    static final int UNKNOWN = TextCodes.ABSENT;

    private final TextCodes territories = new TextCodes();
    private final TextCodes zones = new TextCodes();
    private final TextCodes categories = new TextCodes();
    private final TextCodes measures = new TextCodes();
    private final TextCodes statuses = new TextCodes();
    private final boolean[] beginsStatus = new boolean[1 << Byte.SIZE];
    private final TextCodes periods = new TextCodes();
    private final TextCodes reporters = new TextCodes();
    private final TextCodes days = new TextCodes();
    private final int[] counts = new int[2];
    private final UnaryOperator<String> cellText;

    FactFields(FactSchema schema, UnaryOperator<String> cellText) {
        this.cellText = cellText;
        addAll(territories, schema.divisions(), 0);
        addAll(zones, schema.zones(), schema.divisions().size());
        addAll(territories, schema.zones(), schema.divisions().size()); // one column may hold both
        addAll(categories, schema.categories(), 0);
        addAll(measures, schema.measureIds(), 0);
        Map<String, Integer> names = new HashMap<>();
        for (WasteCategory category : schema.tree().categories()) {
            int code = schema.categories().codeOf(category.id());
            Stream.of(category.code(), category.name().zh(), category.name().en())
                    .distinct()
                    .forEach(n -> names.merge(n, code, FactFields::onlyOne));
        }
        addNames(categories, names);
        names.clear();
        for (int code = 0; code < schema.measures().size(); code++) {
            Measure measure = schema.measures().get(code);
            int of = code;
            Stream.concat(Stream.of(measure.name().zh(), measure.name().en()), measure.aliases().stream())
                    .distinct()
                    .forEach(n -> names.merge(n, of, FactFields::onlyOne));
        }
        addNames(measures, names);
        for (ObservationStatus status : ObservationStatus.values()) {
            addStatus(status.name(), status);
            addStatus(status.label().zh(), status);
            addStatus(status.label().en(), status);
            ObservationStatus.ofSdmx(status.sdmx()).ifPresent(s -> addStatus(String.valueOf(s.sdmx()), s));
        }
        beginsStatus['\''] = true; // before a guarded text
    }

    private void addStatus(String text, ObservationStatus status) {
        statuses.add(text, status.ordinal());
        beginsStatus[text.getBytes(StandardCharsets.UTF_8)[0] & 0xFF] = true;
    }

    /** A name that two things share is the name of neither. */
    private static int onlyOne(int one, int other) {
        return UNKNOWN;
    }

    private static void addAll(TextCodes to, Dictionary from, int offset) {
        for (int code = 0; code < from.size(); code++) {
            to.add(from.text(code), offset + code);
        }
    }

    private static void addNames(TextCodes to, Map<String, Integer> names) {
        names.forEach((name, code) -> {
            if (code != UNKNOWN) {
                to.add(name, code);
            }
        });
    }

    /** The code of a text, as it stands in the file or as it was before somebody guarded it. */
    private int find(TextCodes codes, byte[] text, int from, int to) {
        int known = codes.find(text, from, to);
        if (known != UNKNOWN || !isGuarded(text, from, to)) {
            return known;
        }
        byte[] plain = plain(text, from, to);
        return codes.find(plain, 0, plain.length);
    }

    /** Looked at only where a text means nothing as it stands, so that it costs the other rows nothing. */
    private static boolean isGuarded(byte[] text, int from, int to) {
        return CsvBytes.indexOf((byte) '\'', text, from, to) >= 0;
    }

    private byte[] plain(byte[] text, int from, int to) {
        return CsvBytes.decoded(text, from, to)
                .map(t -> cellText.apply(t).strip().getBytes(StandardCharsets.UTF_8))
                .orElseGet(() -> Arrays.copyOfRange(text, from, to));
    }

    int territory(byte[] text, int from, int to) {
        return find(territories, text, from, to);
    }

    int zone(byte[] text, int from, int to) {
        return find(zones, text, from, to);
    }

    int category(byte[] text, int from, int to) {
        return find(categories, text, from, to);
    }

    int measure(byte[] text, int from, int to) {
        return find(measures, text, from, to);
    }

    /** Whether a status may begin with a byte: no figure does, and few of all fields are looked up. */
    boolean mayBeStatus(byte first) {
        return beginsStatus[first & 0xFF];
    }

    /** The ordinal of a status. */
    int status(byte[] text, int from, int to) {
        return find(statuses, text, from, to);
    }

    /** The code of a period; a text not seen before gets the next code and goes into the list. */
    int period(byte[] text, int from, int to, List<String> added) {
        int known = periods.find(text, from, to);
        if (known != UNKNOWN || to - from > 21) {
            return known;
        }
        String period = new String(
                isGuarded(text, from, to) ? plain(text, from, to) : Arrays.copyOfRange(text, from, to),
                StandardCharsets.UTF_8);
        try {
            ReportingPeriod.parse(period);
        } catch (InvalidPartException e) {
            return UNKNOWN; // the caller makes a finding of it
        }
        added.add(period);
        periods.add(text, from, to, counts[0]);
        return counts[0]++;
    }

    /** The code of a reporter, likewise. */
    int reporter(byte[] text, int from, int to, List<String> added) {
        int known = reporters.find(text, from, to);
        if (known != UNKNOWN || to - from > 5 * FactCsv.LONGEST_NAME) {
            return known;
        }
        Optional<String> name = CsvBytes.decoded(text, from, to)
                .map(n -> isGuarded(text, from, to) ? cellText.apply(n) : n)
                .filter(n -> !n.isBlank() && n.length() <= FactCsv.LONGEST_NAME)
                .filter(n -> n.chars().noneMatch(Character::isISOControl));
        if (name.isEmpty()) {
            return UNKNOWN;
        }
        added.add(name.get());
        reporters.add(text, from, to, counts[1]);
        return counts[1]++;
    }

    /** The day of a date such as 2024-03-31, counted as {@link LocalDate#toEpochDay} does; empty for another text. */
    Optional<Integer> day(byte[] text, int from, int to) {
        int known = days.find(text, from, to);
        if (known != UNKNOWN) {
            return Optional.of(known);
        }
        if (to - from == 11 && text[from] == '\'') {
            byte[] plain = plain(text, from, to);
            return plain.length == 10 ? day(plain, 0, plain.length) : Optional.empty();
        }
        if (to - from != 10) {
            return Optional.empty();
        }
        try {
            LocalDate date = LocalDate.parse(new String(text, from, 10, StandardCharsets.ISO_8859_1));
            if (date.getYear() < 1970 || date.getYear() > 2999) {
                return Optional.empty();
            }
            days.add(text, from, to, (int) date.toEpochDay());
            return Optional.of((int) date.toEpochDay());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}

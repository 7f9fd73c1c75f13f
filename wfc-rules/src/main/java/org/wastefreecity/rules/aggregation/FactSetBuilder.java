/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/**
 * A builder of {@link FactSet}s, row by row (逐行录入): give rows in any order and as often as you like, then {@link #build}.
 * <p>
 * A row that cannot be taken, because its code is unknown or its value has too many decimals, ends in a finding with its number,
 * counted from 1; every other row is kept. Not thread-safe.
 */
public final class FactSetBuilder {
    /** A day that is not known, for {@link #add(int, int, int, int, long, int, ObservationStatus, int)}. */
    public static final int NEVER_FILED = RowSink.NEVER_FILED;

    private static final int MOST_PERIODS = 1 << 16;
    private static final int LONGEST_YEAR = 366;
    private static final int MOST_SPANS = 1000;
    private static final int MOST_REPORTERS = 1 << 26;
    private static final int LONGEST_NAME = 200;
    private static final Wording NOT_USED = Wording.of("本行未采用，请更正", "The row was left out: correct it");

    private final FactSchema schema;
    private final FindingLog log = new FindingLog();
    private final RowSink rows;
    private final Variants variants;
    private final int measureCount;
    private final Map<String, Integer> periodCodes = new HashMap<>();
    private final List<ReportingPeriod> periods = new ArrayList<>();
    private final Map<String, Integer> reporterCodes = new HashMap<>();
    private final List<String> reporters = new ArrayList<>();
    private int[][] variantTables = new int[16][];
    private LocalDate[] lastDays = new LocalDate[16];
    private long row;
    private int spans;

    FactSetBuilder(FactSchema schema, Variants variants, RowSink rows) {
        this.schema = schema;
        this.variants = variants;
        this.rows = rows;
        this.measureCount = schema.measures().size();
    }

    /**
     * The code of a place.
     *
     * @param text the code of a division, or the id of a zone
     * @return its code for this builder; −1 if the schema has neither
     */
    public int place(String text) {
        int division = schema.divisions().codeOf(text);
        if (division >= 0) {
            return division;
        }
        int zone = schema.zones().codeOf(text);
        return zone < 0 ? -1 : schema.divisions().size() + zone;
    }

    /**
     * The code of a period.
     *
     * @param text one of the forms of {@link ReportingPeriod}
     * @return its code for this builder; −1 if it has none of them
     */
    public int period(String text) {
        Integer known = periodCodes.get(text);
        if (known != null) {
            return known;
        }
        if (text.length() > LONGEST_NAME) {
            return -1;
        }
        try {
            return period(ReportingPeriod.parse(text));
        } catch (InvalidPartException e) {
            return -1; // the caller makes a finding of it
        }
    }

    /**
     * The code of a period.
     *
     * @param period the period
     * @return its code for this builder; −1 if more than 65,536 occur, or more than 1,000 of several years
     */
    public int period(ReportingPeriod period) {
        Integer known = periodCodes.get(period.toString());
        if (known != null) {
            return known;
        }
        int code = periods.size();
        if (code == MOST_PERIODS || (period.days() > LONGEST_YEAR && ++spans > MOST_SPANS)) {
            return -1;
        }
        periods.add(period); // each period has one spelling only
        if (code == lastDays.length) {
            lastDays = Arrays.copyOf(lastDays, 2 * code);
            variantTables = Arrays.copyOf(variantTables, 2 * code);
        }
        lastDays[code] = period.lastDay();
        variantTables[code] = variants.table(period.lastDay());
        periodCodes.put(period.toString(), code);
        return code;
    }

    /**
     * The code of a reporter.
     *
     * @param name a name or number, not blank, at most 200 characters
     * @return its code for this builder; −1 if the name is no such text
     */
    public int reporter(String name) {
        Integer known = reporterCodes.get(name);
        if (known != null) {
            return known;
        }
        if (name.length() > LONGEST_NAME || name.isBlank() || reporters.size() == MOST_REPORTERS) {
            return -1;
        }
        reporters.add(name);
        reporterCodes.put(name, reporters.size() - 1);
        return reporters.size() - 1;
    }

    /**
     * Adds a row by its codes: the way for readers of files, who look codes up once.
     *
     * @param place from {@link #place}
     * @param period from {@link #period(String)}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param scaled the value times ten to the {@link Measure#places() places} of the measure
     * @param reporter from {@link #reporter}
     * @return this builder; a code of −1 ends in a finding
     */
    public FactSetBuilder add(int place, int period, int category, int measure, long scaled, int reporter) {
        row++;
        keep(place, period, category, measure, scaled, reporter);
        return this;
    }

    /**
     * Adds a row by its codes, with how good it is and when it was filed.
     *
     * @param place from {@link #place}
     * @param period from {@link #period(String)}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param scaled the value times ten to the {@link Measure#places() places} of the measure
     * @param reporter from {@link #reporter}
     * @param status how good the value is
     * @param filed the {@link LocalDate#toEpochDay() day} it was filed on, or {@link #NEVER_FILED}
     * @return this builder; a code of −1, and a status without a value, end in a finding
     */
    public FactSetBuilder add(
            int place,
            int period,
            int category,
            int measure,
            long scaled,
            int reporter,
            ObservationStatus status,
            int filed) {
        row++;
        keep(place, period, category, measure, scaled, reporter, status, filed);
        return this;
    }

    private void keep(
            int place,
            int period,
            int category,
            int measure,
            long scaled,
            int reporter,
            ObservationStatus status,
            int filed) {
        if (status.isAbsent() || (status == ObservationStatus.ZERO_REPORT && scaled != 0)) {
            refuse(
                    "status-without-value",
                    Wording.of("有值状态，零报告的值为0", "a status with a value, 0 for a zero report"),
                    status);
        } else if (keep(place, period, category, measure, scaled, reporter)) {
            rows.mark((byte) status.ordinal(), filed);
        }
    }

    private boolean keep(int place, int period, int category, int measure, long scaled, int reporter) {
        if ((place | period | category | measure | reporter) < 0) {
            return refuse(
                    "unknown-code",
                    Wording.of("已知代码", "codes that are known"),
                    unknown(place, period, category, measure));
        }
        int[] table = variantTables[period];
        int variant = table[place] > 0 ? table[place] - 1 : variants.find(table, place, lastDays[period]);
        if (variant < 0) {
            return refuse(
                    "place-not-there",
                    Wording.of("在报告期末日存在的地域", "a place that exists on the last day of the period"),
                    placeText(place) + " " + periods.get(period));
        }
        if (scaled == Long.MIN_VALUE) {
            return refuse("value-too-large", Wording.of("18位以内的数", "a value of up to 18 digits"), scaled);
        }
        rows.add(variant, period, category * measureCount + measure, scaled, reporter, row);
        return true;
    }

    private static String unknown(int place, int period, int category, int measure) {
        return place < 0
                ? "territory"
                : period < 0 ? "period" : category < 0 ? "category" : measure < 0 ? "measure" : "reporter";
    }

    private String placeText(int place) {
        int divisions = schema.divisions().size();
        return place < divisions
                ? schema.divisions().text(place)
                : schema.zones().text(place - divisions);
    }

    private boolean refuse(String id, Wording expected, Object found) {
        log.error(id, row, expected, found, NOT_USED);
        return false;
    }

    /**
     * Counts a row that its reader could not make anything of, with a finding.
     *
     * @param id a stable name of the fault, lower case with hyphens
     * @param expected what was expected
     * @param found what was there
     * @return this builder
     */
    public FactSetBuilder addUnreadable(String id, Wording expected, String found) {
        row++;
        refuse(id, expected, found);
        return this;
    }

    /**
     * Adds a row of texts, the value in the unit of its measure.
     *
     * @param territory the code of a division or the id of a zone
     * @param category the id of a category
     * @param measure the id of a measure
     * @param period a period
     * @param value a plain decimal
     * @param reporter who reports
     * @return this builder
     */
    public FactSetBuilder add(
            String territory, String category, String measure, String period, String value, String reporter) {
        BigDecimal decimal;
        try {
            decimal = Figure.parseDecimal(value);
        } catch (InvalidPartException e) {
            return addUnreadable("not-a-decimal", e.expected(), value);
        }
        return add(territory, category, measure, period, decimal, reporter);
    }

    /**
     * Adds a row of texts and a decimal, the value in the unit of its measure.
     *
     * @param territory the code of a division or the id of a zone
     * @param category the id of a category
     * @param measure the id of a measure
     * @param period a period
     * @param value the value
     * @param reporter who reports
     * @return this builder
     */
    public FactSetBuilder add(
            String territory, String category, String measure, String period, BigDecimal value, String reporter) {
        return add(territory, category, measure, period, value, reporter, ObservationStatus.NORMAL, Optional.empty());
    }

    FactSetBuilder add(
            String territory,
            String category,
            String measure,
            String period,
            BigDecimal value,
            String reporter,
            ObservationStatus status,
            Optional<LocalDate> filed) {
        row++;
        int measureCode = schema.measureIds().codeOf(measure);
        int place = place(territory);
        int periodCode = period(period);
        int categoryCode = schema.categories().codeOf(category);
        int reporterCode = reporter(reporter);
        if (place < 0) {
            refuse("unknown-territory", Wording.of("本地域的区划代码或功能区", "a division or zone of the territory"), territory);
        } else if (periodCode < 0) {
            refuse("unknown-period", Wording.of("报告期，如2020-09", "a period such as 2020-09"), period);
        } else if (categoryCode < 0) {
            refuse("unknown-category", Wording.of("目录中的类别", "a category of the tree"), category);
        } else if (measureCode < 0) {
            refuse("unknown-measure", Wording.of("已声明的统计量", "a measure that is declared"), measure);
        } else if (reporterCode < 0) {
            refuse("unknown-reporter", Wording.of("不超过200字的填报人", "a reporter of at most 200 characters"), reporter);
        } else {
            long scaled = scaled(value, measureCode);
            if (scaled != Long.MIN_VALUE) {
                int day = filed.map(d -> (int) d.toEpochDay()).orElse(NEVER_FILED);
                keep(place, periodCode, categoryCode, measureCode, scaled, reporterCode, status, day);
            }
        }
        return this;
    }

    /** The value as a whole number of its last place; the smallest long, after a finding, if it is none. */
    private long scaled(BigDecimal value, int measure) {
        int places = schema.measures().get(measure).places();
        if (value.signum() == 0) {
            return 0;
        }
        if (value.precision() - (long) value.scale() + places > 19) {
            refuse(
                    "value-too-large",
                    Wording.of("连小数不超过18位", "at most 18 digits with " + places + " places"),
                    value.precision() > 60 ? "…" : value);
            return Long.MIN_VALUE;
        }
        if (value.scale() > 1000
                || value.scale() > places && value.stripTrailingZeros().scale() > places) {
            refuse(
                    "too-many-places",
                    Wording.of("不超过" + places + "位小数", "at most " + places + " decimal places"),
                    value.precision() > 60 ? "…" : value);
            return Long.MIN_VALUE;
        }
        BigInteger whole = value.setScale(places, RoundingMode.UNNECESSARY).unscaledValue();
        if (whole.bitLength() > 62) {
            refuse("value-too-large", Wording.of("连小数不超过18位", "at most 18 digits with " + places + " places"), value);
            return Long.MIN_VALUE;
        }
        return whole.longValue();
    }

    /**
     * Adds a fact. A value in another unit of the measure's kind is converted exactly.
     *
     * @param fact the fact
     * @return this builder
     */
    public FactSetBuilder add(Fact fact) {
        int measure = schema.measureIds().codeOf(fact.measure().id());
        if (measure >= 0 && !schema.measures().get(measure).equals(fact.measure())) {
            return addUnreadable(
                    "another-measure",
                    Wording.of("与本结构中同名统计量相同", "the measure that this schema has by that name"),
                    fact.measure().id());
        }
        Rational inUnit = fact.value().valueIn(fact.measure().unit());
        BigDecimal exact;
        try {
            exact = inUnit.toBigDecimal(Figure.MAX_PLACES, RoundingMode.UNNECESSARY);
        } catch (ArithmeticException e) {
            return addUnreadable(
                    "too-many-places",
                    Wording.of(
                            "以" + fact.measure().unit() + "计的有限小数",
                            "a finite decimal in " + fact.measure().unit()),
                    fact.value().toString());
        }
        return add(
                fact.zone().orElse(fact.territory().text()),
                fact.category(),
                fact.measure().id(),
                fact.period().toString(),
                exact,
                fact.reporter(),
                fact.status(),
                fact.filed());
    }

    /**
     * Adds columns of codes, all of one length.
     *
     * @param places from {@link #place}
     * @param periodCodes from {@link #period(String)}
     * @param categories from {@link FactSchema#categories}
     * @param measures from {@link FactSchema#measureIds}
     * @param scaled values as in {@link #add(int, int, int, int, long, int)}
     * @param reporterCodes from {@link #reporter}
     * @return this builder
     * @throws InvalidPartException if the lengths differ
     */
    public FactSetBuilder addColumns(
            int[] places, int[] periodCodes, int[] categories, int[] measures, long[] scaled, int[] reporterCodes) {
        int length = scaled.length;
        InvalidPartException.check(
                places.length == length
                        && periodCodes.length == length
                        && categories.length == length
                        && measures.length == length
                        && reporterCodes.length == length,
                "FactSetBuilder",
                "columns",
                "各列等长",
                "columns of one length",
                length);
        for (int i = 0; i < length; i++) {
            add(places[i], periodCodes[i], categories[i], measures[i], scaled[i], reporterCodes[i]);
        }
        return this;
    }

    /**
     * Adds records of any class.
     *
     * @param records the records; read once, one at a time
     * @param shape what of a record is what
     * @param <T> their class
     * @return this builder
     */
    public <T> FactSetBuilder addAll(Iterator<? extends T> records, RowShape<T> shape) {
        while (records.hasNext()) {
            shape.add(records.next(), this);
        }
        return this;
    }

    /** For readers of files, whose rows are numbered by the lines they stand in: the next row is the one of a line. */
    void startRow(long number) {
        row = number - 1;
    }

    /**
     * How many rows came so far, the refused ones among them.
     *
     * @return the number of the last row
     */
    public long rows() {
        return row;
    }

    /**
     * Lays the rows out. The builder may be used further; the set does not change any more.
     *
     * @return the facts, with the findings so far
     */
    public FactSet build() {
        if (rows instanceof RawRows raw) {
            return new PageMaker(schema, raw, variants, periods, reporters, log.copy()).make(true);
        }
        throw new IllegalStateException("rows are not kept"); // an accumulator does not hand its builder out
    }

    FactSchema schema() {
        return schema;
    }

    List<ReportingPeriod> seenPeriods() {
        return periods;
    }

    List<String> seenReporters() {
        return reporters;
    }

    FindingLog log() {
        return log;
    }
}

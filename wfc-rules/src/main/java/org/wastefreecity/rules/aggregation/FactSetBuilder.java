/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Fact;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
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

    private static final Wording NOT_USED = Wording.of("本行未采用，请更正", "The row was left out: correct it");

    private final FactSchema schema;
    private final FindingLog log = new FindingLog();
    private final RowSink rows;
    private final IntakeCodes codes;
    private final TextRows texts = new TextRows(this);
    private final int measureCount;
    private final PossibleValues possible;
    private long row;
    private boolean keepingRows;

    FactSetBuilder(FactSchema schema, Variants variants, RowSink rows) {
        this.schema = schema;
        this.codes = new IntakeCodes(schema, variants);
        this.rows = rows;
        this.measureCount = schema.measures().size();
        this.possible = PossibleValues.of(schema);
    }

    /**
     * The code of a place.
     *
     * @param text the code of a division, or the id of a zone
     * @return its code for this builder; −1 if the schema has neither
     */
    public int place(String text) {
        return codes.place(text);
    }

    /**
     * The code of a period.
     *
     * @param text one of the forms of {@link ReportingPeriod}
     * @return its code for this builder; −1 if it has none of them
     */
    public int period(String text) {
        return codes.period(text);
    }

    /**
     * The code of a period.
     *
     * @param period the period
     * @return its code for this builder; −1 if more than 65,536 occur, or more than 1,000 of several years
     */
    public int period(ReportingPeriod period) {
        return codes.period(period);
    }

    /**
     * The code of a reporter.
     *
     * @param name a name or number, not blank, at most 200 characters
     * @return its code for this builder; −1 if the name is no such text
     */
    public int reporter(String name) {
        return codes.reporter(name);
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

    void add(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reporter,
            @Nullable ObservationStatus status,
            @Nullable Optional<LocalDate> filed) {
        texts.add(territory, category, measure, period, value, reporter, status, filed);
    }

    void nextRow() {
        row++;
    }

    /** Whether a place lay anywhere on the last day of a period. */
    boolean exists(int place, int period) {
        return codes.variant(place, period) >= 0;
    }

    void keep(
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
            miss(place, period, category, measure, reporter, ObservationStatus.UNREADABLE);
        } else if (keep(place, period, category, measure, scaled, reporter)) {
            rows.mark((byte) status.ordinal(), filed);
        }
    }

    private boolean keep(int place, int period, int category, int measure, long scaled, int reporter) {
        if ((place | period | category | measure | reporter) < 0) {
            stray(place, period, category, measure, scaled);
            return refuse(
                    "unknown-code",
                    Wording.of("已知代码", "codes that are known"),
                    unknown(place, period, category, measure));
        }
        int variant = codes.variant(place, period);
        if (variant < 0) {
            stray(place, period, category, measure, scaled);
            return refuseAbsentPlace(place, period);
        }
        if (scaled == Long.MIN_VALUE) {
            miss(place, period, category, measure, reporter, ObservationStatus.UNREADABLE);
            return refuse("value-too-large", Wording.of("18位以内的数", "a value of up to 18 digits"), scaled);
        }
        rows.add(variant, period, category * measureCount + measure, scaled, reporter, row);
        return true;
    }

    /** Remembers a report without a figure, where it is known what the figure would be of; also one that does not apply (不适用), and is not missing. */
    void miss(int place, int period, int category, int measure, int reporter, ObservationStatus status) {
        if ((place | period | category | measure | reporter) >= 0) {
            int variant = codes.variant(place, period);
            if (variant >= 0) {
                rows.addMissing(variant, period, category * measureCount + measure, reporter, status);
            }
        }
    }

    /**
     * Remembers a row that was refused because nobody can tell where it belongs, which a code of −1 says; {@link ScaledValues#NONE} if
     * its value is not known either.
     */
    void stray(int place, int period, int category, int measure, long scaled) {
        Extra what = possible.extra(measure, scaled);
        if (!what.isNone()) {
            rows.addStray(new Stray(ground(place, period), period, category, measure), what);
        }
    }

    /** Where a place lay then, or always lies. One that did not exist then was something else in its province. */
    private int ground(int place, int period) {
        if (place < 0) {
            return Stray.UNKNOWN;
        }
        int variant = period < 0 ? codes.variants().steady(place) : codes.variant(place, period);
        if (variant >= 0) {
            return variant;
        }
        Optional<RegionCode> at = place < schema.divisions().size()
                ? Optional.of(RegionCode.parse(codes.placeText(place)))
                : Optional.empty();
        while (at.isPresent() && at.get().level() != RegionCode.Level.PROVINCE) {
            at = at.get().parent();
        }
        int province = at.map(p -> schema.divisions().codeOf(p.text())).orElse(-1);
        return province < 0 ? Stray.UNKNOWN : Stray.within(province);
    }

    private static String unknown(int place, int period, int category, int measure) {
        return place < 0
                ? "territory"
                : period < 0 ? "period" : category < 0 ? "category" : measure < 0 ? "measure" : "reporter";
    }

    boolean refuseAbsentPlace(int place, int period) {
        return refuse(
                "place-not-there",
                Wording.of("在报告期末日存在的地域", "a place that exists on the last day of the period"),
                codes.placeText(place) + " " + codes.periods().get(period));
    }

    boolean refuse(String id, Wording expected, Object found) {
        log.error(id, row, expected, found, NOT_USED);
        return false;
    }

    /**
     * Counts a row that its reader could not make anything of, with a finding. It may belong to any sum, so none is sure any more.
     *
     * @param id a stable name of the fault, lower case with hyphens
     * @param expected what was expected
     * @param found what was there
     * @return this builder
     */
    public FactSetBuilder addUnreadable(String id, Wording expected, String found) {
        row++;
        refuse(id, expected, found);
        stray(-1, -1, -1, -1, ScaledValues.NONE);
        return this;
    }

    /**
     * Adds by its codes a report that says that there is no figure (未统计, 未报): no fact, but one that is known to be missing.
     *
     * @param place from {@link #place}
     * @param period from {@link #period(String)}
     * @param category from {@link FactSchema#categories}
     * @param measure from {@link FactSchema#measureIds}
     * @param reporter from {@link #reporter}
     * @param why why there is none
     * @return this builder; a code of −1, and a status with a value, end in a finding
     */
    public FactSetBuilder addMissing(
            int place, int period, int category, int measure, int reporter, ObservationStatus why) {
        row++;
        if (!why.isAbsent()) {
            refuse("no-value", Wording.of("数值，或无值状态", "a value, or a status without one"), why);
            miss(place, period, category, measure, reporter, ObservationStatus.UNREADABLE);
        } else if ((place | period | category | measure | reporter) < 0) {
            strayWithout(place, period, category, measure, why);
            refuse(
                    "unknown-code",
                    Wording.of("已知代码", "codes that are known"),
                    unknown(place, period, category, measure));
        } else if (!exists(place, period)) {
            strayWithout(place, period, category, measure, why);
            refuseAbsentPlace(place, period);
        } else {
            miss(place, period, category, measure, reporter, why);
        }
        return this;
    }

    /** The same for a row that says that there is no value. */
    void strayWithout(int place, int period, int category, int measure, ObservationStatus why) {
        if (why != ObservationStatus.NOT_APPLICABLE) {
            stray(place, period, category, measure, ScaledValues.NONE);
        }
    }

    /**
     * Adds a row of texts, the value in the unit of its measure. A value of which it is said that there is none, such as 未统计, is
     * a report that is missing.
     *
     * @param territory the code of a division or the id of a zone
     * @param category the id of a category
     * @param measure the id of a measure
     * @param period a period
     * @param value a plain decimal, or the name of a status without a value
     * @param reporter who reports
     * @return this builder; a null ends in a finding, as every other fault does
     */
    public FactSetBuilder add(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable String value,
            @Nullable String reporter) {
        texts.add(territory, category, measure, period, value, reporter);
        return this;
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
     * @return this builder; a null ends in a finding, as every other fault does
     */
    public FactSetBuilder add(
            @Nullable String territory,
            @Nullable String category,
            @Nullable String measure,
            @Nullable String period,
            @Nullable BigDecimal value,
            @Nullable String reporter) {
        texts.add(territory, category, measure, period, value, reporter, ObservationStatus.NORMAL, Optional.empty());
        return this;
    }

    /**
     * Adds a fact. A value in another unit of the measure's kind is converted exactly.
     *
     * @param fact the fact
     * @return this builder
     */
    public FactSetBuilder add(Fact fact) {
        texts.add(fact);
        return this;
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

    /** For readers of files: rows that come now stand in a file, whatever it is called. */
    void startFile(String name) {
        log.places().file(name, row);
    }

    /** For readers of files, whose rows are numbered by the lines they stand in: the next row is the one of a line. */
    void startRow(int line) {
        row = log.places().row(line) - 1;
    }

    void endFile() {
        log.places().endOfFile(row);
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
     * Has the set remember where each row stands, so that sums open down to the lines of a file; four bytes a row.
     *
     * @return this builder
     */
    public FactSetBuilder keepingRows() {
        keepingRows = true;
        return this;
    }

    /**
     * Lays the rows out. The builder may be used further; the set does not change any more.
     *
     * @return the facts, with the findings so far
     */
    public FactSet build() {
        if (rows instanceof RawRows raw) {
            return new PageMaker(schema, raw, codes, log.copy()).make(keepingRows);
        }
        throw new IllegalStateException("rows are not kept"); // an accumulator does not hand its builder out
    }

    FactSchema schema() {
        return schema;
    }

    IntakeCodes codes() {
        return codes;
    }

    FindingLog log() {
        return log;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitMismatchException;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline.Cadence;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategoryTree;
import org.wastefreecity.model.waste.WasteCategory;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Weights;

/**
 * Who should report what, and when, in a CSV file (应报清单文件).
 * <p>
 * A file with a fault is refused as a whole: a duty that was dropped would make somebody who is missing look as if nobody expected it.
 *
 * @param expectation the duties
 * @param weights what reporters weigh, as far as the file says
 */
public record ExpectationFile(Expectation expectation, Weights weights) {
    /** Nobody is expected. */
    public static final ExpectationFile NONE = new ExpectationFile(Expectation.of(List.of()), Weights.UNKNOWN);

    private static final int MOST_DUTIES = 1_000_000;
    private static final int MOST_FAULTS = 10;
    private static final Map<String, Cadence> CADENCES = Map.of(
            "month", Cadence.MONTHLY,
            "quarter", Cadence.QUARTERLY,
            "half-year", Cadence.HALF_YEARLY,
            "year", Cadence.YEARLY,
            "每月", Cadence.MONTHLY,
            "每季度", Cadence.QUARTERLY,
            "每半年", Cadence.HALF_YEARLY,
            "每年", Cadence.YEARLY);

    /** The columns and what they may be called. */
    private enum Column {
        REPORTER("reporter", "填报单位"),
        TERRITORY("territory", "地区"),
        MEASURE("measure", "统计量"),
        CATEGORY("category", "类别"),
        EVERY("every", "频次"),
        FROM("from", "起"),
        UNTIL("until", "止"),
        DUE("due", "报送期限"),
        LEAST("least", "下限"),
        MOST("most", "上限"),
        WEIGHT("weight", "权数");

        private final List<String> headings;

        Column(String... headings) {
            this.headings = List.of(headings);
        }

        Optional<String> in(NamedCsvRecord record) {
            return record.getHeader().stream()
                    .filter(h -> headings.contains(h.strip().toLowerCase(Locale.ROOT)))
                    .findFirst()
                    .flatMap(record::findField)
                    .map(String::strip)
                    .filter(f -> !f.isEmpty());
        }
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @param measures what may be owed
     * @param categories of which waste
     * @return the duties
     * @throws UnreadableInputException if the file is not there, or a line of it is no duty
     * @throws IOException if reading fails on the way
     */
    public static ExpectationFile read(Path file, MeasureCatalogue measures, CategoryTree categories)
            throws IOException {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new UnreadableInputException(
                    Wording.of("文件不存在或不可读：" + file, "no such file, or it cannot be read: " + file));
        }
        Reading reading = new Reading(measures.byName(), categories);
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(file)) {
            for (NamedCsvRecord record : csv) {
                reading.add(record);
            }
        } catch (CsvParseException | UncheckedIOException e) {
            UnreadableInputException refused = new UnreadableInputException(
                    Wording.of(file + " 不是 CSV：" + e.getMessage(), file + " is no CSV: " + e.getMessage()));
            refused.initCause(e);
            throw refused;
        }
        return reading.file(file);
    }

    /** What was read so far. */
    private static final class Reading {
        private final Map<String, Measure> measures;
        private final CategoryTree categories;
        private final List<Duty> duties = new ArrayList<>();
        private final Map<String, Figure> weights = new TreeMap<>();
        private final List<Wording> faults = new ArrayList<>();

        Reading(Map<String, Measure> measures, CategoryTree categories) {
            this.measures = measures;
            this.categories = categories;
        }

        void add(NamedCsvRecord record) {
            if (faults.size() == MOST_FAULTS || duties.size() == MOST_DUTIES) {
                return;
            }
            try {
                duties.add(duty(record));
            } catch (InvalidPartException e) {
                long line = record.getStartingLineNumber();
                faults.add(Wording.of(
                        "第" + line + "行：应为" + e.expected().zh() + "，实为" + e.actual(),
                        "line " + line + ": expected " + e.expected().en() + ", found " + e.actual()));
            }
        }

        private Duty duty(NamedCsvRecord record) {
            Measure measure = Optional.ofNullable(measures.get(required(record, Column.MEASURE)))
                    .orElseThrow(() -> invalid("measure", "统计量，见 wfc measures", "a measure, see wfc measures", record));
            String reporter = required(record, Column.REPORTER);
            Optional<Figure> least = figure(record, Column.LEAST, measure);
            Optional<Figure> most = figure(record, Column.MOST, measure);
            Duty.Builder duty = Duty.builder()
                    .reporter(reporter)
                    .division(RegionCode.parse(required(record, Column.TERRITORY)))
                    .measure(measure.id())
                    .category(Column.CATEGORY.in(record).map(c -> category(c, record)))
                    .every(cadence(record))
                    .validity(new Validity(
                            day(record, Column.FROM, ReportingPeriod::firstDay),
                            day(record, Column.UNTIL, ReportingPeriod::lastDay)))
                    .dueAfterDays(
                            Column.DUE.in(record).map(d -> days(d, record)).orElse(0));
            if (least.isPresent() || most.isPresent()) {
                duty.possible(new Bounds(least, most));
            }
            figure(record, Column.WEIGHT, measure).ifPresent(w -> weigh(reporter, w, record));
            return duty.build();
        }

        private void weigh(String reporter, Figure weight, NamedCsvRecord record) {
            Figure before = weights.put(reporter, weight);
            if (before != null && !before.isEquivalentTo(weight)) {
                throw invalid("weight", "同一填报单位一个权数", "one weight for each reporter", record);
            }
        }

        private String category(String text, NamedCsvRecord record) {
            List<String> found = categories.categories().stream()
                    .filter(c -> c.id().equals(text)
                            || c.code().equals(text)
                            || c.name().zh().equals(text)
                            || c.name().en().equals(text))
                    .map(WasteCategory::id)
                    .toList();
            return found.stream()
                    .filter(text::equals)
                    .findFirst()
                    .or(() -> found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty())
                    .orElseThrow(() -> invalid("category", "目录中的一个类别", "one category of the tree", record));
        }

        private static Cadence cadence(NamedCsvRecord record) {
            return Optional.ofNullable(
                            CADENCES.get(required(record, Column.EVERY).toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> invalid(
                            "every", "month、quarter、half-year 或 year", "month, quarter, half-year or year", record));
        }

        private static Optional<LocalDate> day(
                NamedCsvRecord record, Column column, Function<ReportingPeriod, LocalDate> end) {
            return column.in(record).map(ReportingPeriod::parse).map(end);
        }

        private static int days(String text, NamedCsvRecord record) {
            if (!text.matches("[0-9]{1,4}")) {
                throw invalid("due", "期末后天数", "days after the end of the period", record);
            }
            return Integer.parseInt(text);
        }

        private static Optional<Figure> figure(NamedCsvRecord record, Column column, Measure measure) {
            return column.in(record).map(t -> Figure.of(Figure.parseDecimal(t), measure.unit()));
        }

        private static String required(NamedCsvRecord record, Column column) {
            return column.in(record)
                    .orElseThrow(() -> invalid(
                            column.headings.get(0),
                            column.headings.get(1) + "不为空",
                            "a " + column.headings.get(0),
                            record));
        }

        private static InvalidPartException invalid(String part, String zh, String en, NamedCsvRecord record) {
            return new InvalidPartException("ExpectationFile", part, Wording.of(zh, en), record.getFields());
        }

        ExpectationFile file(Path file) {
            if (faults.isEmpty()) {
                try {
                    InvalidPartException.check(
                            !duties.isEmpty() && duties.size() < MOST_DUTIES,
                            "ExpectationFile",
                            "duties",
                            "1至" + MOST_DUTIES + "项",
                            "1 to " + MOST_DUTIES + " duties",
                            duties.size());
                    return new ExpectationFile(Expectation.of(duties), new Weights(weights));
                } catch (InvalidPartException e) {
                    faults.add(Wording.of(
                            "应为" + e.expected().zh() + "，实为" + e.actual(),
                            "expected " + e.expected().en() + ", found " + e.actual()));
                } catch (UnitMismatchException e) {
                    faults.add(Wording.of("权数应为同一类计量单位", "weights of one kind"));
                }
            }
            String zh = String.join("；", faults.stream().map(Wording::zh).toList());
            String en = String.join("; ", faults.stream().map(Wording::en).toList());
            throw new UnreadableInputException(Wording.of(
                    file + " 不是应报清单（reporter,territory,measure,every[,category,from,until,due,least,most,weight]）："
                            + zh,
                    file
                            + " is no list of duties (reporter,territory,measure,every[,category,from,until,due,least,most,"
                            + "weight]): " + en));
        }
    }
}

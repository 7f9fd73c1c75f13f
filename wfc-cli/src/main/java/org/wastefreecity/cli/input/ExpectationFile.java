/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.wastefreecity.cli.input.CsvRows.Column;
import org.wastefreecity.cli.input.CsvRows.Row;
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

    private static final Column REPORTER = Column.required("reporter", "填报单位");
    private static final Column TERRITORY = Column.required("territory", "地区");
    private static final Column MEASURE = Column.required("measure", "统计量");
    private static final Column CATEGORY = Column.optional("category", "类别");
    private static final Column EVERY = Column.required("every", "频次");
    private static final Column FROM = Column.optional("from", "起");
    private static final Column UNTIL = Column.optional("until", "止");
    private static final Column DUE = Column.optional("due", "报送期限");
    private static final Column LEAST = Column.optional("least", "下限");
    private static final Column MOST = Column.optional("most", "上限");
    private static final Column WEIGHT = Column.optional("weight", "权数");
    private static final List<Column> COLUMNS =
            List.of(REPORTER, TERRITORY, MEASURE, CATEGORY, EVERY, FROM, UNTIL, DUE, LEAST, MOST, WEIGHT);

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
        Reading reading = new Reading(measures.byName(), categories);
        CsvRows.read(file, COLUMNS, reading::add);
        return reading.file(file);
    }

    /** What was read so far. */
    private static final class Reading {
        private final Map<String, Measure> measures;
        private final CategoryTree categories;
        private final List<Duty> duties = new ArrayList<>();
        private final List<Long> lines = new ArrayList<>();
        private final Map<String, Figure> weights = new TreeMap<>();
        private final List<Wording> faults = new ArrayList<>();

        Reading(Map<String, Measure> measures, CategoryTree categories) {
            this.measures = measures;
            this.categories = categories;
        }

        void add(Row record) {
            if (faults.size() == MOST_FAULTS || duties.size() == MOST_DUTIES) {
                return;
            }
            try {
                InvalidPartException.check(
                        record.isWhole(),
                        "ExpectationFile",
                        "line",
                        record.width() + "个单元格",
                        record.width() + " cells",
                        record.cells().size());
                duties.add(duty(record));
                lines.add(record.line());
            } catch (InvalidPartException e) {
                long line = record.line();
                faults.add(Wording.of(
                        "第" + line + "行：应为" + e.expected().zh() + "，实为" + e.actual(),
                        "line " + line + ": expected " + e.expected().en() + ", found " + e.actual()));
            }
        }

        private Duty duty(Row record) {
            Measure measure = Optional.ofNullable(measures.get(required(record, MEASURE)))
                    .orElseThrow(() -> invalid("measure", "统计量，见 wfc measures", "a measure, see wfc measures", record));
            String reporter = required(record, REPORTER);
            Optional<Figure> least = figure(record, LEAST, measure);
            Optional<Figure> most = figure(record, MOST, measure);
            Duty.Builder duty = Duty.builder()
                    .reporter(reporter)
                    .division(RegionCode.parse(required(record, TERRITORY)))
                    .measure(measure.id())
                    .category(record.text(CATEGORY).map(c -> category(c, record)))
                    .every(cadence(record))
                    .validity(new Validity(
                            day(record, FROM, ReportingPeriod::firstDay), day(record, UNTIL, ReportingPeriod::lastDay)))
                    .dueAfterDays(record.text(DUE).map(d -> days(d, record)).orElse(0));
            if (least.isPresent() || most.isPresent()) {
                duty.possible(new Bounds(least, most));
            }
            figure(record, WEIGHT, measure).ifPresent(w -> weigh(reporter, w, record));
            return duty.build();
        }

        private void weigh(String reporter, Figure weight, Row record) {
            Figure before = weights.put(reporter, weight);
            if (before != null && !before.isEquivalentTo(weight)) {
                throw invalid("weight", "同一填报单位一个权数", "one weight for each reporter", record);
            }
        }

        private String category(String text, Row record) {
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

        private static Cadence cadence(Row record) {
            return Optional.ofNullable(CADENCES.get(required(record, EVERY).toLowerCase(Locale.ROOT)))
                    .orElseThrow(() -> invalid(
                            "every", "month、quarter、half-year 或 year", "month, quarter, half-year or year", record));
        }

        private static Optional<LocalDate> day(Row record, Column column, Function<ReportingPeriod, LocalDate> end) {
            return record.text(column).map(ReportingPeriod::parse).map(end);
        }

        private static int days(String text, Row record) {
            if (!text.matches("[0-9]{1,4}")) {
                throw invalid("due", "期末后天数", "days after the end of the period", record);
            }
            return Integer.parseInt(text);
        }

        private static Optional<Figure> figure(Row record, Column column, Measure measure) {
            return record.text(column).map(t -> Figure.of(Figure.parseDecimal(t), measure.unit()));
        }

        private static String required(Row record, Column column) {
            return record.text(column)
                    .orElseThrow(() -> invalid(column.id(), column.name().zh() + "不为空", "a " + column.id(), record));
        }

        private static InvalidPartException invalid(String part, String zh, String en, Row record) {
            return new InvalidPartException(
                    "ExpectationFile", part, Wording.of(zh, en), String.join(",", record.cells()));
        }

        /** The first two duties of which one owes what the other one owes. */
        private Optional<Wording> twice() {
            Map<List<Object>, List<Integer>> alike = new LinkedHashMap<>();
            for (int i = 0; i < duties.size(); i++) {
                Duty duty = duties.get(i);
                List<Integer> others = alike.computeIfAbsent(
                        List.of(duty.reporter(), duty.division(), duty.measure()), k -> new ArrayList<>());
                for (int other : others) {
                    if (isOwedTwice(duties.get(other), duty)) {
                        return Optional.of(Wording.of(
                                "第" + lines.get(i) + "行与第" + lines.get(other) + "行要求" + duty.reporter() + "重复填报"
                                        + duty.division() + "的同一统计量；同一数据只列一行，或以起、止分开时期",
                                "lines " + lines.get(other) + " and " + lines.get(i) + " ask " + duty.reporter()
                                        + " for the same figure of " + duty.division()
                                        + " twice; list it once, or part the periods by from and until"));
                    }
                }
                others.add(i);
            }
            return Optional.empty();
        }

        private static boolean isOwedTwice(Duty one, Duty other) {
            try {
                Expectation.of(List.of(one, other));
                return false;
            } catch (InvalidPartException e) {
                return true; // so it was for all of them
            }
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
                    faults.add(twice().orElseGet(() -> Wording.of(
                            "应为" + e.expected().zh() + "，实为" + e.actual(),
                            "expected " + e.expected().en() + ", found " + e.actual())));
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

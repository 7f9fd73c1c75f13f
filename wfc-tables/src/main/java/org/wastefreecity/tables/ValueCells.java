/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.observation.ObservedValue.Absent;
import org.wastefreecity.model.observation.ObservedValue.Bounded;
import org.wastefreecity.model.observation.ObservedValue.Delivered;
import org.wastefreecity.model.observation.ObservedValue.Graded;
import org.wastefreecity.model.observation.ObservedValue.Measured;
import org.wastefreecity.model.wording.Wording;

/** How a reported value stands in cells. A bound whose unit is another than that of its row has it behind its decimal. */
final class ValueCells {
    private static final Set<String> DONE = Set.of("done", "已完成", "完成", "是", "yes", "true");
    private static final Set<String> NOT_DONE = Set.of("not done", "未完成", "否", "no", "false");
    private static final Set<String> NOT_A_NUMBER = Set.of("nan");
    private static final Wording FORM = Wording.of(
            "measured 数值、bounded 区间、graded 等级、delivered 完成情况 或 absent 缺失",
            "measured, bounded, graded, delivered or absent");

    private final Columns columns;
    private final Function<UnitOfMeasure, String> unitText;
    private final Memo<UnitOfMeasure> units = new Memo<>(UnitOfMeasure::parse);
    private final Memo<Form> forms = new Memo<>(Form::of);

    /** Where the parts of a value stand; in plain CSV number and text share a column. */
    record Columns(
            TableColumn form,
            TableColumn number,
            TableColumn text,
            TableColumn unit,
            TableColumn lower,
            TableColumn upper) {}

    /** The cases of the closed family, with the names that they have in JSON, too. */
    private enum Form {
        MEASURED("数值"),
        BOUNDED("区间"),
        GRADED("等级"),
        DELIVERED("完成情况"),
        ABSENT("缺失");

        private final String zh;

        Form(String zh) {
            this.zh = zh;
        }

        static Form of(String text) {
            for (Form form : values()) {
                if (form.id().equals(text.toLowerCase(Locale.ROOT)) || form.zh.equals(text)) {
                    return form;
                }
            }
            throw new InvalidPartException("ObservedValue", "form", FORM, text);
        }

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    ValueCells(Columns columns, Function<UnitOfMeasure, String> unitText) {
        this.columns = columns;
        this.unitText = unitText;
    }

    void write(ObservedValue value, RowWriting cells) {
        if (value instanceof Measured measured) {
            cells.put(columns.form, Form.MEASURED.id());
            cells.put(columns.number, measured.figure().value());
            cells.put(columns.unit, unitText.apply(measured.figure().unit()));
        } else if (value instanceof Bounded bounded) {
            cells.put(columns.form, Form.BOUNDED.id());
            UnitOfMeasure unit = bounded.bounds().unit();
            cells.put(columns.unit, unitText.apply(unit));
            bounded.bounds().lower().ifPresent(f -> bound(columns.lower, f, unit, cells));
            bounded.bounds().upper().ifPresent(f -> bound(columns.upper, f, unit, cells));
        } else if (value instanceof Graded graded) {
            cells.put(columns.form, Form.GRADED.id());
            cells.put(columns.text, graded.grade());
        } else if (value instanceof Delivered delivered) {
            cells.put(columns.form, Form.DELIVERED.id());
            cells.put(columns.text, delivered.done() ? "done" : "not done");
        } else if (value instanceof Absent absent) {
            cells.put(columns.form, Form.ABSENT.id());
            if (!absent.printed().isEmpty()) {
                cells.put(columns.text, absent.printed());
            }
        }
    }

    private void bound(TableColumn column, Figure figure, UnitOfMeasure unit, RowWriting cells) {
        if (figure.unit().equals(unit)) {
            cells.put(column, figure.value());
        } else {
            cells.put(column, figure.value().toPlainString() + " " + unitText.apply(figure.unit()));
        }
    }

    /** The value; empty if it cannot be told, which is a fault then. */
    Optional<ObservedValue> read(RowReading cells, Optional<ObservationStatus> status) {
        Optional<Form> form = cells.isGiven(columns.form)
                ? cells.parsed(columns.form, "unknown-form", FORM, forms)
                : guessed(cells, status);
        if (form.isEmpty()) {
            return Optional.empty();
        }
        return switch (form.get()) {
            case MEASURED -> measured(cells);
            case BOUNDED -> bounded(cells);
            case GRADED ->
                cells.made(
                        columns.text,
                        "no-grade",
                        () -> new Graded(cells.text(columns.text).orElse("")));
            case DELIVERED -> delivered(cells);
            case ABSENT -> absent(cells);
        };
    }

    /** Files of others need not say which form a value has, where there is one only that it can have. */
    private Optional<Form> guessed(RowReading cells, Optional<ObservationStatus> status) {
        if (cells.isGiven(columns.lower) || cells.isGiven(columns.upper)) {
            return Optional.of(Form.BOUNDED);
        }
        if (status.map(ObservationStatus::isAbsent).orElse(false)) {
            return Optional.of(Form.ABSENT);
        }
        if (cells.isGiven(columns.unit) && cells.isGiven(columns.number)) {
            return Optional.of(Form.MEASURED);
        }
        String word = cells.code(columns.text).toLowerCase(Locale.ROOT);
        if (DONE.contains(word) || NOT_DONE.contains(word)) {
            return Optional.of(Form.DELIVERED);
        }
        TableColumn place = cells.isGiven(columns.number) ? columns.unit : columns.number;
        cells.fault(
                place,
                "unclear-value",
                Wording.of(
                        "数值及其计量单位，或以" + columns.form.id() + "列说明值的形式",
                        "a figure with its unit, or the form of the value in column " + columns.form.id()));
        return Optional.empty();
    }

    private Optional<ObservedValue> measured(RowReading cells) {
        Optional<BigDecimal> value = cells.number(columns.number);
        if (!cells.isGiven(columns.number)) {
            cells.fault(columns.number, "no-value", Wording.of("十进制数", "a plain decimal"));
        }
        Optional<UnitOfMeasure> unit = unit(cells);
        return value.isEmpty() || unit.isEmpty()
                ? Optional.empty()
                : Optional.of(new Measured(Figure.of(value.get(), unit.get())));
    }

    private Optional<UnitOfMeasure> unit(RowReading cells) {
        return cells.parsed(columns.unit, "unknown-unit", UnitText.EXPECTED, units);
    }

    private Optional<ObservedValue> bounded(RowReading cells) {
        Optional<UnitOfMeasure> unit = unit(cells);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        Optional<Figure> lower = bound(columns.lower, unit.get(), cells);
        Optional<Figure> upper = bound(columns.upper, unit.get(), cells);
        return cells.isFaulty()
                ? Optional.empty()
                : cells.made(columns.upper, "no-bounds", () -> new Bounded(new Bounds(lower, upper)));
    }

    private static Optional<Figure> bound(TableColumn column, UnitOfMeasure unit, RowReading cells) {
        String text = cells.code(column);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return cells.made(column, "no-bound", () -> text.indexOf(' ') > 0 ? Figure.parse(text) : Figure.of(text, unit));
    }

    private Optional<ObservedValue> delivered(RowReading cells) {
        String word = cells.code(columns.text).toLowerCase(Locale.ROOT);
        if (!DONE.contains(word) && !NOT_DONE.contains(word)) {
            cells.fault(
                    columns.text, "not-delivered-or-not", Wording.of("done 已完成 或 not done 未完成", "done or not done"));
            return Optional.empty();
        }
        return Optional.of(new Delivered(DONE.contains(word)));
    }

    private Optional<ObservedValue> absent(RowReading cells) {
        boolean shared = columns.number.equals(columns.text);
        String number = shared ? "" : cells.code(columns.number).toLowerCase(Locale.ROOT);
        if (!number.isEmpty() && !NOT_A_NUMBER.contains(number)) {
            cells.fault(
                    columns.number,
                    "value-with-absence",
                    Wording.of("空白：状态为缺失", "no value: the status is one of absence"));
            return Optional.empty();
        }
        return Optional.of(new Absent(cells.text(columns.text).orElse("")));
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Condition.Basis;
import org.wastefreecity.model.target.Condition.Sense;
import org.wastefreecity.model.target.Condition.Span;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.reading.targets.TargetReading.Promise;

/**
 * A reading laid flat (读取摘要): one line of names and values, for a table, a person or another program to compare.
 * <p>
 * The names of forms are those of the wire; {@code several} joins the targets of a cell that states more than one, and
 * {@code deliverable} is one line of a checklist. This class is immutable and thread-safe.
 *
 * @param form what kind of target it is
 * @param direction HIGHER_IS_BETTER, LOWER_IS_BETTER, NONE or UNKNOWN
 * @param values its figures as plain decimals, places kept
 * @param unit the unit of the figures, or of the indicator if there are none
 * @param change the change it speaks of, if any
 * @param parts its parts
 * @param subject what it speaks of beyond the indicator's name
 * @param modifiers words that colour it, and the shades of its form: STRICT, APPROX, ANNUAL_MEAN, CUMULATIVE, PRICE_BASIS
 * @param scope for what
 * @param deadline by when, as {@code docs/targets.md} lists
 * @param basis how its figures are computed
 */
public record Outline(
        String form,
        String direction,
        List<String> values,
        Optional<String> unit,
        Optional<Change> change,
        List<Outline> parts,
        Optional<String> subject,
        Set<String> modifiers,
        Optional<String> scope,
        Optional<String> deadline,
        Optional<String> basis) {

    /** Copies the lists. */
    public Outline {
        values = ImmutableList.copyOf(values);
        parts = ImmutableList.copyOf(parts);
        modifiers = Collections.unmodifiableSet(new LinkedHashSet<>(modifiers));
    }

    /**
     * A change.
     *
     * @param sense INCREASE or DECREASE
     * @param basis BASE_YEAR, PREVIOUS_YEAR or UNNAMED
     * @param baseYear the year, if one is named
     * @param relative whether it is per cent of the base (RELATIVE), percentage points (POINTS), an amount (AMOUNT), or no
     *     amount is stated (empty)
     * @param strict whether standing still is not enough; only a sign of change says so
     */
    public record Change(
            String sense, String basis, OptionalInt baseYear, Optional<Relative> relative, boolean strict) {}

    /** What the amount of a change is measured in. */
    public enum Relative {
        /** Per cent of the base. */
        RELATIVE,
        /** The unit of the indicator. */
        AMOUNT,
        /** Percentage points. */
        POINTS
    }

    /**
     * Lays a reading flat.
     *
     * @param reading the reading
     * @param unit the unit of the indicator, if it has one
     * @return the outline
     */
    public static Outline of(TargetReading reading, Optional<UnitOfMeasure> unit) {
        List<Outline> promises =
                reading.promises().stream().map(p -> of(p, unit)).toList();
        if (promises.size() == 1) {
            return promises.get(0);
        }
        Set<String> directions = new LinkedHashSet<>();
        promises.forEach(p -> directions.add(p.direction()));
        return new Outline(
                "several",
                directions.size() == 1 ? directions.iterator().next() : "NONE",
                List.of(),
                unit.map(UnitOfMeasure::toString),
                Optional.empty(),
                promises,
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Outline of(Promise promise, Optional<UnitOfMeasure> unit) {
        Outline bare = of(promise.condition(), unit, promise.modifiers());
        String direction = promise.direction().map(Direction::name).orElse("UNKNOWN");
        boolean price = promise.basis().map(b -> b.zh().contains("价")).orElse(false);
        Set<String> modifiers = new LinkedHashSet<>(bare.modifiers());
        if (price) {
            modifiers.add("PRICE_BASIS");
        }
        if (promise.deadline().orElse(Deadline.Open.NONE) instanceof Deadline.During during && during.cumulative()) {
            modifiers.add("CUMULATIVE");
        }
        return new Outline(
                bare.form(),
                direction,
                bare.values(),
                bare.unit(),
                bare.change().or(() -> promise.stated().map(Outline::change)),
                bare.parts(),
                promise.subject().map(Wording::zh),
                modifiers,
                promise.scope().map(Outline::scope),
                promise.deadline().flatMap(Outline::deadline),
                promise.basis().map(Wording::zh));
    }

    private static String scope(Scope scope) {
        return scope.words()
                .map(Wording::zh)
                .orElseGet(() -> ((Scope.Divisions) scope).regions().toString());
    }

    private static Change change(StatedChange stated) {
        return change(stated.sense(), stated.base(), Optional.of(relative(stated.basis())));
    }

    private static Relative relative(Basis basis) {
        return switch (basis) {
            case PERCENT_OF_BASE -> Relative.RELATIVE;
            case PERCENTAGE_POINTS -> Relative.POINTS;
            case AMOUNT -> Relative.AMOUNT;
        };
    }

    private static Change change(Sense sense, Base base, Optional<Relative> relative) {
        return base instanceof Base.OfYear year
                ? new Change(sense.name(), "BASE_YEAR", OptionalInt.of(year.year()), relative, false)
                : new Change(
                        sense.name(),
                        base instanceof Base.PreviousYear ? "PREVIOUS_YEAR" : "UNNAMED",
                        OptionalInt.empty(),
                        relative,
                        false);
    }

    private static Optional<String> deadline(Deadline deadline) {
        if (deadline instanceof Deadline.EndOf end) {
            return Optional.of(end.period().toString());
        }
        if (deadline instanceof Deadline.During during) {
            return Optional.of(during.period().toString());
        }
        if (deadline instanceof Deadline.Before before) {
            return Optional.of("<" + before.day());
        }
        if (deadline instanceof Deadline.Recurring recurring) {
            return Optional.of(recurring.every().name());
        }
        return deadline instanceof Deadline.AfterEvent after
                ? Optional.of("P" + after.months() + "M " + after.event().zh())
                : Optional.empty();
    }

    private static Outline of(Condition condition, Optional<UnitOfMeasure> unit, Set<Modifier> modifiers) {
        return condition.accept(new Flat(unit, modifiers));
    }

    /** One answer a form. */
    private record Flat(Optional<UnitOfMeasure> unit, Set<Modifier> words) implements Condition.Visitor<Outline> {

        private Outline plain(String form, List<String> values, Optional<String> unitText, String... shades) {
            return changing(form, values, unitText, Optional.empty(), shades);
        }

        private Outline changing(
                String form,
                List<String> values,
                Optional<String> unitText,
                Optional<Change> change,
                String... shades) {
            return outline(form, values, unitText, change, List.of(), shades);
        }

        private Outline outline(
                String form,
                List<String> values,
                Optional<String> unitText,
                Optional<Change> change,
                List<Outline> parts,
                String... shades) {
            Set<String> names = new LinkedHashSet<>(List.of(shades));
            for (Modifier modifier : words.isEmpty() ? EnumSet.noneOf(Modifier.class) : EnumSet.copyOf(words)) {
                names.add(modifier == Modifier.APPROXIMATELY ? "APPROX" : modifier.name());
            }
            return new Outline(
                    form,
                    "UNKNOWN",
                    values,
                    unitText,
                    change,
                    parts,
                    Optional.empty(),
                    names,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        private Outline figures(String form, List<Figure> figures, String... shades) {
            return plain(form, values(figures), unitOf(figures), shades);
        }

        private static List<String> values(List<Figure> figures) {
            return figures.stream().map(f -> f.value().toPlainString()).toList();
        }

        private static Optional<String> unitOf(List<Figure> figures) {
            UnitOfMeasure last = figures.get(figures.size() - 1).unit();
            return last.equals(UnitOfMeasure.UNSTATED) ? Optional.empty() : Optional.of(last.toString());
        }

        private Optional<String> own() {
            return unit.map(UnitOfMeasure::toString);
        }

        private static String[] strict(boolean exclusive) {
            return exclusive ? new String[] {"STRICT"} : new String[0];
        }

        @Override
        public Outline atLeast(Condition.AtLeast form) {
            return figures("atLeast", form.figures(), strict(form.exclusive()));
        }

        @Override
        public Outline atMost(Condition.AtMost form) {
            return figures("atMost", form.figures(), strict(form.exclusive()));
        }

        @Override
        public Outline between(Condition.Between form) {
            return figures("between", form.figures());
        }

        @Override
        public Outline equalTo(Condition.EqualTo form) {
            return figures("equalTo", form.figures());
        }

        @Override
        public Outline about(Condition.About form) {
            List<Figure> figures = new ArrayList<>(form.figures());
            form.tolerance().ifPresent(figures::add);
            return plain("about", values(figures), unitOf(form.figures()), "APPROX");
        }

        @Override
        public Outline undirected(Condition.Undirected form) {
            return figures("undirected", form.figures());
        }

        @Override
        public Outline changeFromBase(Condition.ChangeFromBase form) {
            Outline amount = of(form.amount(), unit, words);
            List<String> shades = new ArrayList<>(amount.modifiers());
            if (form.span() == Span.ANNUAL_MEAN) {
                shades.add("ANNUAL_MEAN");
            }
            return changing(
                    "changeFromBase",
                    amount.values(),
                    amount.unit(),
                    Optional.of(change(form.sense(), form.base(), Optional.of(relative(form.basis())))),
                    shades.toArray(new String[0]));
        }

        @Override
        public Outline changeSign(Condition.ChangeSign form) {
            Change change = change(form.sense(), form.base(), Optional.empty());
            return changing(
                    "changeSign",
                    List.of(),
                    own(),
                    Optional.of(new Change(
                            change.sense(), change.basis(), change.baseYear(), Optional.empty(), form.strict())));
        }

        @Override
        public Outline comparedTo(Condition.ComparedTo form) {
            boolean strict = form.relation() == Condition.Relation.ABOVE || form.relation() == Condition.Relation.BELOW;
            // level with itself: a level to hold that no figure states
            boolean held = form.relation() == Condition.Relation.EQUAL && words.contains(Modifier.HOLD);
            return plain(held ? "equalTo" : "comparedTo", List.of(), own(), strict(strict));
        }

        @Override
        public Outline ranked(Condition.Ranked form) {
            return plain("ranked", whole(form.worstPlace()), own());
        }

        private static List<String> whole(OptionalInt value) {
            return value.isPresent() ? List.of(Integer.toString(value.getAsInt())) : List.of();
        }

        @Override
        public Outline trend(Condition.Trend form) {
            Change change = new Change(form.sense().name(), "UNNAMED", OptionalInt.empty(), Optional.empty(), true);
            return changing("trend", whole(form.years()), own(), Optional.of(change));
        }

        @Override
        public Outline checklist(Condition.Checklist form) {
            List<Outline> parts =
                    form.deliverables().stream().map(Flat::deliverable).toList();
            return outline("checklist", List.of(), own(), Optional.empty(), parts);
        }

        private static Outline deliverable(Deliverable deliverable) {
            return new Flat(Optional.empty(), Set.of())
                    .plain("deliverable", List.of(), Optional.empty())
                    .about(Optional.of(deliverable.name()));
        }

        @Override
        public Outline atLeastGrade(Condition.AtLeastGrade form) {
            return plain("atLeastGrade", List.of(form.grade()), own());
        }

        @Override
        public Outline shareOfObjects(Condition.ShareOfObjects form) {
            List<String> values = new ArrayList<>(List.of(Integer.toString(form.atLeast())));
            values.addAll(whole(form.of()));
            return plain("shareOfObjects", values, own());
        }

        @Override
        public Outline extent(Condition.Extent form) {
            return plain("extent", List.of(form.all() ? "100" : "0"), form.all() ? Optional.of("%") : own());
        }

        @Override
        public Outline allOf(Condition.AllOf form) {
            return outline("allOf", List.of(), own(), Optional.empty(), parts(form.parts()));
        }

        @Override
        public Outline anyOf(Condition.AnyOf form) {
            return outline("anyOf", List.of(), own(), Optional.empty(), parts(form.parts()));
        }

        private List<Outline> parts(List<Part> parts) {
            return parts.stream()
                    .map(p -> of(p.condition(), unit, p.modifiers())
                            .towards(p.condition())
                            .about(p.subject()))
                    .toList();
        }

        @Override
        public Outline floorAndStretch(Condition.FloorAndStretch form) {
            return outline(
                    "floorAndStretch",
                    List.of(),
                    own(),
                    Optional.empty(),
                    List.of(
                            of(form.floor(), unit, Set.of()).towards(form.floor()),
                            of(form.stretch(), unit, Set.of(Modifier.STRIVE)).towards(form.stretch())));
        }

        @Override
        public Outline dutyElsewhere(Condition.DutyElsewhere form) {
            return plain("dutyElsewhere", List.of(), own());
        }

        @Override
        public Outline pending(Condition.Pending form) {
            return plain("pending", List.of(), own());
        }

        @Override
        public Outline notSet(Condition.NotSet form) {
            return plain("notSet", List.of(), own());
        }

        @Override
        public Outline unreadable(Condition.Unreadable form) {
            return plain("unreadable", List.of(), own());
        }
    }

    /** A part's own direction, as far as its condition says it. */
    private Outline towards(Condition condition) {
        String towards = "UNKNOWN";
        if (condition instanceof Condition.AtLeast) {
            towards = Direction.HIGHER_IS_BETTER.name();
        } else if (condition instanceof Condition.AtMost) {
            towards = Direction.LOWER_IS_BETTER.name();
        } else if (condition instanceof Condition.ChangeFromBase c) {
            boolean up = (c.sense() == Sense.INCREASE) != (c.amount() instanceof Condition.AtMost);
            towards = (up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER).name();
        } else if (condition instanceof Condition.ChangeSign c && c.stated() == Condition.Stated.LEVEL) {
            towards = (c.sense() == Sense.INCREASE ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER).name();
        } else if (condition instanceof Condition.Trend t) {
            towards = (t.sense() == Sense.INCREASE ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER).name();
        } else if (condition instanceof Condition.Extent e) {
            towards = (e.all() ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER).name();
        } else if (condition instanceof Condition.ComparedTo c && c.relation() != Condition.Relation.EQUAL) {
            boolean up = c.relation() == Condition.Relation.AT_LEAST || c.relation() == Condition.Relation.ABOVE;
            towards = (up ? Direction.HIGHER_IS_BETTER : Direction.LOWER_IS_BETTER).name();
        } else if (condition instanceof Condition.Checklist) {
            towards = Direction.NONE.name();
        }
        return new Outline(form, towards, values, unit, change, parts, subject, modifiers, scope, deadline, basis);
    }

    private Outline about(Optional<Wording> what) {
        return new Outline(
                form, direction, values, unit, change, parts, what.map(Wording::zh), modifiers, scope, deadline, basis);
    }
}

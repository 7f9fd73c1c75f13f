/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.target.Scope;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** Targets and the family of their conditions. */
public final class TargetShapes {
    private static final Shape<Wording> WORDING = ValueShapes.WORDING;
    private static final Shape<Figure> FIGURE = ValueShapes.FIGURE;

    /** Something to be there. */
    public static final Shape<Deliverable> DELIVERABLE = deliverable();
    /** A part of a compound condition. */
    public static final Shape<Part> PART = part();
    /** Where a change starts. */
    public static final Shape<Base> BASE = base();
    /** What must hold. */
    public static final Shape<Condition> CONDITION = condition();
    /** For what. */
    public static final Shape<Scope> SCOPE = scope();
    /** What was promised. */
    public static final Shape<Target> TARGET = target();

    private TargetShapes() {}

    private static Shape<Deliverable> deliverable() {
        ObjectShape<Deliverable> page = ObjectShape.of("Deliverable");
        Field<Deliverable, IndicatorCode> code = page.required("code", SystemShapes.CODE, Deliverable::code);
        Field<Deliverable, Wording> name = page.required("name", WORDING, Deliverable::name);
        return page.made(v -> new Deliverable(v.get(code), v.get(name)));
    }

    private static Shape<Part> part() {
        ObjectShape<Part> page = ObjectShape.of("Part");
        Field<Part, Optional<IndicatorCode>> component = page.optional("component", SystemShapes.CODE, Part::component);
        Field<Part, Condition> condition = page.required("condition", Shape.lazy(() -> CONDITION), Part::condition);
        Field<Part, Optional<Wording>> subject = page.optional("subject", WORDING, Part::subject);
        Field<Part, List<Modifier>> modifiers =
                page.set("modifiers", Shape.constant(Modifier.class), p -> List.copyOf(p.modifiers()));
        return page.made(v ->
                new Part(v.get(component), v.get(subject), v.get(condition), new LinkedHashSet<>(v.get(modifiers))));
    }

    private static Optional<Integer> boxed(OptionalInt value) {
        return value.isPresent() ? Optional.of(value.getAsInt()) : Optional.empty();
    }

    private static OptionalInt unboxed(Optional<Integer> value) {
        return value.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Shape<Base> base() {
        return new UnionShape<Base>("Base")
                .with("ofYear", Base.OfYear.class, ofYear())
                .with("previousYear", Base.PreviousYear.class, Base.PreviousYear::new)
                .with("unnamed", Base.Unnamed.class, Base.Unnamed::new);
    }

    private static ObjectShape.Fields<Base.OfYear> ofYear() {
        ObjectShape<Base.OfYear> page = ObjectShape.of("Base.OfYear");
        Field<Base.OfYear, Integer> year = page.required("year", Shape.whole(1000, 2999), Base.OfYear::year);
        return page.made(v -> new Base.OfYear(v.get(year)));
    }

    private static UnionShape<Condition.OnFigure> onFigure() {
        return new UnionShape<Condition.OnFigure>("Condition.OnFigure")
                .with("atLeast", Condition.AtLeast.class, atLeast())
                .with("atMost", Condition.AtMost.class, atMost())
                .with("between", Condition.Between.class, between())
                .with("equalTo", Condition.EqualTo.class, equalTo())
                .with("about", Condition.About.class, about())
                .with("undirected", Condition.Undirected.class, undirected());
    }

    private static ObjectShape.Fields<Condition.Undirected> undirected() {
        ObjectShape<Condition.Undirected> page = ObjectShape.of("Condition.Undirected");
        Field<Condition.Undirected, Figure> value = page.required("value", FIGURE, Condition.Undirected::value);
        return page.made(v -> new Condition.Undirected(v.get(value)));
    }

    private static Shape<Condition> condition() {
        return new UnionShape<Condition>("Condition")
                .with("atLeast", Condition.AtLeast.class, atLeast())
                .with("atMost", Condition.AtMost.class, atMost())
                .with("between", Condition.Between.class, between())
                .with("equalTo", Condition.EqualTo.class, equalTo())
                .with("about", Condition.About.class, about())
                .with("undirected", Condition.Undirected.class, undirected())
                .with("changeFromBase", Condition.ChangeFromBase.class, changeFromBase())
                .with("changeSign", Condition.ChangeSign.class, changeSign())
                .with("comparedTo", Condition.ComparedTo.class, comparedTo())
                .with("ranked", Condition.Ranked.class, ranked())
                .with("trend", Condition.Trend.class, trend())
                .with("checklist", Condition.Checklist.class, checklist())
                .with("atLeastGrade", Condition.AtLeastGrade.class, atLeastGrade())
                .with("shareOfObjects", Condition.ShareOfObjects.class, shareOfObjects())
                .with("extent", Condition.Extent.class, extent())
                .with("allOf", Condition.AllOf.class, allOf())
                .with("anyOf", Condition.AnyOf.class, anyOf())
                .with("floorAndStretch", Condition.FloorAndStretch.class, floorAndStretch())
                .with("dutyElsewhere", Condition.DutyElsewhere.class, dutyElsewhere())
                .with("pending", Condition.Pending.class, pending())
                .with("notSet", Condition.NotSet.class, Condition.NotSet::new)
                .with("unreadable", Condition.Unreadable.class, unreadable());
    }

    private static ObjectShape.Fields<Condition.AtLeast> atLeast() {
        ObjectShape<Condition.AtLeast> page = ObjectShape.of("Condition.AtLeast");
        Field<Condition.AtLeast, Figure> bound = page.required("bound", FIGURE, Condition.AtLeast::bound);
        Field<Condition.AtLeast, Boolean> exclusive = page.flag("exclusive", Condition.AtLeast::exclusive);
        return page.made(v -> new Condition.AtLeast(v.get(bound), v.get(exclusive)));
    }

    private static ObjectShape.Fields<Condition.AtMost> atMost() {
        ObjectShape<Condition.AtMost> page = ObjectShape.of("Condition.AtMost");
        Field<Condition.AtMost, Figure> bound = page.required("bound", FIGURE, Condition.AtMost::bound);
        Field<Condition.AtMost, Boolean> exclusive = page.flag("exclusive", Condition.AtMost::exclusive);
        return page.made(v -> new Condition.AtMost(v.get(bound), v.get(exclusive)));
    }

    private static ObjectShape.Fields<Condition.Between> between() {
        ObjectShape<Condition.Between> page = ObjectShape.of("Condition.Between");
        Field<Condition.Between, Figure> low = page.required("low", FIGURE, Condition.Between::low);
        Field<Condition.Between, Figure> high = page.required("high", FIGURE, Condition.Between::high);
        return page.made(v -> new Condition.Between(v.get(low), v.get(high)));
    }

    private static ObjectShape.Fields<Condition.EqualTo> equalTo() {
        ObjectShape<Condition.EqualTo> page = ObjectShape.of("Condition.EqualTo");
        Field<Condition.EqualTo, Figure> level = page.required("level", FIGURE, Condition.EqualTo::level);
        return page.made(v -> new Condition.EqualTo(v.get(level)));
    }

    private static ObjectShape.Fields<Condition.About> about() {
        ObjectShape<Condition.About> page = ObjectShape.of("Condition.About");
        Field<Condition.About, Figure> value = page.required("value", FIGURE, Condition.About::value);
        Field<Condition.About, Optional<Figure>> tolerance =
                page.optional("tolerance", FIGURE, Condition.About::tolerance);
        return page.made(v -> new Condition.About(v.get(value), v.get(tolerance)));
    }

    private static ObjectShape.Fields<Condition.ChangeFromBase> changeFromBase() {
        ObjectShape<Condition.ChangeFromBase> page = ObjectShape.of("Condition.ChangeFromBase");
        Field<Condition.ChangeFromBase, Base> base = page.required("base", BASE, Condition.ChangeFromBase::base);
        Field<Condition.ChangeFromBase, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class), Condition.ChangeFromBase::sense);
        Field<Condition.ChangeFromBase, Condition.OnFigure> amount =
                page.required("amount", onFigure(), Condition.ChangeFromBase::amount);
        Field<Condition.ChangeFromBase, Condition.Basis> basis =
                page.required("basis", Shape.constant(Condition.Basis.class), Condition.ChangeFromBase::basis);
        Field<Condition.ChangeFromBase, Condition.Span> span =
                page.required("span", Shape.constant(Condition.Span.class), Condition.ChangeFromBase::span);
        return page.made(
                v -> new Condition.ChangeFromBase(v.get(base), v.get(sense), v.get(amount), v.get(basis), v.get(span)));
    }

    private static ObjectShape.Fields<Condition.ChangeSign> changeSign() {
        ObjectShape<Condition.ChangeSign> page = ObjectShape.of("Condition.ChangeSign");
        Field<Condition.ChangeSign, Wording> of = page.required("of", WORDING, Condition.ChangeSign::of);
        Field<Condition.ChangeSign, Base> base = page.required("base", BASE, Condition.ChangeSign::base);
        Field<Condition.ChangeSign, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class), Condition.ChangeSign::sense);
        Field<Condition.ChangeSign, Boolean> strict = page.flag("strict", Condition.ChangeSign::strict);
        Field<Condition.ChangeSign, Condition.Stated> stated =
                page.required("stated", Shape.constant(Condition.Stated.class), Condition.ChangeSign::stated);
        return page.made(
                v -> new Condition.ChangeSign(v.get(of), v.get(base), v.get(sense), v.get(strict), v.get(stated)));
    }

    private static ObjectShape.Fields<Condition.ComparedTo> comparedTo() {
        ObjectShape<Condition.ComparedTo> page = ObjectShape.of("Condition.ComparedTo");
        Field<Condition.ComparedTo, Condition.Relation> relation =
                page.required("relation", Shape.constant(Condition.Relation.class), Condition.ComparedTo::relation);
        Field<Condition.ComparedTo, Wording> reference =
                page.required("reference", WORDING, Condition.ComparedTo::reference);
        Field<Condition.ComparedTo, Optional<IndicatorCode>> series =
                page.optional("series", SystemShapes.CODE, Condition.ComparedTo::series);
        return page.made(v -> new Condition.ComparedTo(v.get(relation), v.get(reference), v.get(series)));
    }

    private static ObjectShape.Fields<Condition.Ranked> ranked() {
        ObjectShape<Condition.Ranked> page = ObjectShape.of("Condition.Ranked");
        Field<Condition.Ranked, Optional<Integer>> worstPlace =
                page.optional("worstPlace", Shape.whole(1, Integer.MAX_VALUE), c -> boxed(c.worstPlace()));
        Field<Condition.Ranked, Wording> among = page.required("among", WORDING, Condition.Ranked::among);
        return page.made(v -> new Condition.Ranked(unboxed(v.get(worstPlace)), v.get(among)));
    }

    private static ObjectShape.Fields<Condition.Trend> trend() {
        ObjectShape<Condition.Trend> page = ObjectShape.of("Condition.Trend");
        Field<Condition.Trend, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class), Condition.Trend::sense);
        Field<Condition.Trend, Optional<Integer>> years = page.optional("years", Shape.INTEGER, c -> boxed(c.years()));
        return page.made(v -> new Condition.Trend(v.get(sense), unboxed(v.get(years))));
    }

    private static ObjectShape.Fields<Condition.Checklist> checklist() {
        ObjectShape<Condition.Checklist> page = ObjectShape.of("Condition.Checklist");
        Field<Condition.Checklist, List<Deliverable>> deliverables =
                page.list("deliverables", DELIVERABLE, 1, Condition.Checklist::deliverables);
        return page.made(v -> new Condition.Checklist(v.get(deliverables)));
    }

    private static ObjectShape.Fields<Condition.AtLeastGrade> atLeastGrade() {
        ObjectShape<Condition.AtLeastGrade> page = ObjectShape.of("Condition.AtLeastGrade");
        Field<Condition.AtLeastGrade, GradeScale> scale =
                page.required("scale", SystemShapes.SCALE, Condition.AtLeastGrade::scale);
        Field<Condition.AtLeastGrade, String> grade =
                page.required("grade", Shape.STRING, Condition.AtLeastGrade::grade);
        return page.made(v -> new Condition.AtLeastGrade(v.get(scale), v.get(grade)));
    }

    private static ObjectShape.Fields<Condition.ShareOfObjects> shareOfObjects() {
        ObjectShape<Condition.ShareOfObjects> page = ObjectShape.of("Condition.ShareOfObjects");
        Field<Condition.ShareOfObjects, Wording> objects =
                page.required("objects", WORDING, Condition.ShareOfObjects::objects);
        Field<Condition.ShareOfObjects, Integer> atLeast =
                page.required("atLeast", Shape.whole(0, Integer.MAX_VALUE), Condition.ShareOfObjects::atLeast);
        Field<Condition.ShareOfObjects, Optional<Integer>> of =
                page.optional("of", Shape.whole(0, Integer.MAX_VALUE), c -> boxed(c.of()));
        return page.made(v -> new Condition.ShareOfObjects(v.get(objects), v.get(atLeast), unboxed(v.get(of))));
    }

    private static ObjectShape.Fields<Condition.Extent> extent() {
        ObjectShape<Condition.Extent> page = ObjectShape.of("Condition.Extent");
        Field<Condition.Extent, Boolean> all = page.flag("all", Condition.Extent::all);
        Field<Condition.Extent, Wording> of = page.required("of", WORDING, Condition.Extent::of);
        return page.made(v -> new Condition.Extent(v.get(all), v.get(of)));
    }

    private static ObjectShape.Fields<Condition.AllOf> allOf() {
        ObjectShape<Condition.AllOf> page = ObjectShape.of("Condition.AllOf");
        Field<Condition.AllOf, List<Part>> parts = page.list("parts", PART, 2, Condition.AllOf::parts);
        return page.made(v -> new Condition.AllOf(v.get(parts)));
    }

    private static ObjectShape.Fields<Condition.AnyOf> anyOf() {
        ObjectShape<Condition.AnyOf> page = ObjectShape.of("Condition.AnyOf");
        Field<Condition.AnyOf, List<Part>> parts = page.list("parts", PART, 2, Condition.AnyOf::parts);
        return page.made(v -> new Condition.AnyOf(v.get(parts)));
    }

    private static ObjectShape.Fields<Condition.FloorAndStretch> floorAndStretch() {
        ObjectShape<Condition.FloorAndStretch> page = ObjectShape.of("Condition.FloorAndStretch");
        Field<Condition.FloorAndStretch, Condition> floor =
                page.required("floor", Shape.lazy(() -> CONDITION), Condition.FloorAndStretch::floor);
        Field<Condition.FloorAndStretch, Condition> stretch =
                page.required("stretch", Shape.lazy(() -> CONDITION), Condition.FloorAndStretch::stretch);
        return page.made(v -> new Condition.FloorAndStretch(v.get(floor), v.get(stretch)));
    }

    private static ObjectShape.Fields<Condition.DutyElsewhere> dutyElsewhere() {
        ObjectShape<Condition.DutyElsewhere> page = ObjectShape.of("Condition.DutyElsewhere");
        Field<Condition.DutyElsewhere, Wording> reference =
                page.required("reference", WORDING, Condition.DutyElsewhere::reference);
        return page.made(v -> new Condition.DutyElsewhere(v.get(reference)));
    }

    private static ObjectShape.Fields<Condition.Pending> pending() {
        ObjectShape<Condition.Pending> page = ObjectShape.of("Condition.Pending");
        Field<Condition.Pending, Optional<Wording>> by = page.optional("by", WORDING, Condition.Pending::by);
        return page.made(v -> new Condition.Pending(v.get(by)));
    }

    private static ObjectShape.Fields<Condition.Unreadable> unreadable() {
        ObjectShape<Condition.Unreadable> page = ObjectShape.of("Condition.Unreadable");
        Field<Condition.Unreadable, String> text = page.required("text", Shape.STRING, Condition.Unreadable::text);
        return page.made(v -> new Condition.Unreadable(v.get(text)));
    }

    private static Shape<Scope> scope() {
        return new UnionShape<Scope>("Scope")
                .with("divisions", Scope.Divisions.class, divisions())
                .with("regionClass", Scope.RegionClass.class, regionClass())
                .with("sizeClass", Scope.SizeClass.class, sizeClass())
                .with("thingClass", Scope.ThingClass.class, thingClass())
                .with("countedBy", Scope.CountedBy.class, countedBy());
    }

    private static ObjectShape.Fields<Scope.Divisions> divisions() {
        ObjectShape<Scope.Divisions> page = ObjectShape.of("Scope.Divisions");
        Field<Scope.Divisions, List<RegionCode>> regions =
                page.set("regions", ValueShapes.REGION_CODE, 1, s -> List.copyOf(s.regions()));
        return page.made(v -> new Scope.Divisions(new LinkedHashSet<>(v.get(regions))));
    }

    private static ObjectShape.Fields<Scope.RegionClass> regionClass() {
        ObjectShape<Scope.RegionClass> page = ObjectShape.of("Scope.RegionClass");
        Field<Scope.RegionClass, Wording> name = page.required("name", WORDING, Scope.RegionClass::name);
        return page.made(v -> new Scope.RegionClass(v.get(name)));
    }

    private static ObjectShape.Fields<Scope.SizeClass> sizeClass() {
        ObjectShape<Scope.SizeClass> page = ObjectShape.of("Scope.SizeClass");
        Field<Scope.SizeClass, Wording> name = page.required("name", WORDING, Scope.SizeClass::name);
        Field<Scope.SizeClass, Optional<Bounds>> bounds =
                page.optional("bounds", ValueShapes.BOUNDS, Scope.SizeClass::bounds);
        return page.made(v -> new Scope.SizeClass(v.get(name), v.get(bounds)));
    }

    private static ObjectShape.Fields<Scope.ThingClass> thingClass() {
        ObjectShape<Scope.ThingClass> page = ObjectShape.of("Scope.ThingClass");
        Field<Scope.ThingClass, Wording> name = page.required("name", WORDING, Scope.ThingClass::name);
        return page.made(v -> new Scope.ThingClass(v.get(name)));
    }

    private static ObjectShape.Fields<Scope.CountedBy> countedBy() {
        ObjectShape<Scope.CountedBy> page = ObjectShape.of("Scope.CountedBy");
        Field<Scope.CountedBy, Wording> name = page.required("name", WORDING, Scope.CountedBy::name);
        return page.made(v -> new Scope.CountedBy(v.get(name)));
    }

    private static Shape<Target> target() {
        ObjectShape<Target> page = ObjectShape.of("Target");
        Field<Target, String> id = page.required("id", Shape.TEXT, Target::id);
        Field<Target, IndicatorCode> indicator = page.required("indicator", SystemShapes.CODE, Target::indicator);
        Field<Target, String> printed = page.required("printed", Shape.STRING, Target::printed);
        Field<Target, Condition> condition = page.required("condition", CONDITION, Target::condition);
        Field<Target, Optional<Wording>> subject = page.optional("subject", WORDING, Target::subject);
        Field<Target, Optional<Wording>> basis = page.optional("basis", WORDING, Target::basis);
        Field<Target, Deadline> deadline = page.required("deadline", ValueShapes.DEADLINE, Target::deadline);
        Field<Target, Optional<Scope>> scope = page.optional("scope", SCOPE, Target::scope);
        Field<Target, List<Modifier>> modifiers =
                page.set("modifiers", Shape.constant(Modifier.class), t -> List.copyOf(t.modifiers()));
        Field<Target, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE, Target::provenance);
        return page.made(v -> Target.builder()
                .id(v.get(id))
                .indicator(v.get(indicator))
                .printed(v.get(printed))
                .condition(v.get(condition))
                .deadline(v.get(deadline))
                .subject(v.get(subject))
                .basis(v.get(basis))
                .scope(v.get(scope))
                .addAllModifiers(v.get(modifiers))
                .provenance(v.get(provenance))
                .build());
    }
}

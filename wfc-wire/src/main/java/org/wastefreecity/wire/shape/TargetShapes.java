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
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireWriter;

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
        Field<Deliverable, IndicatorCode> code = page.required("code", SystemShapes.CODE);
        Field<Deliverable, Wording> name = page.required("name", WORDING);
        return page.made(new Assembly<Deliverable>() {
            @Override
            public Deliverable made(Values v) {
                return new Deliverable(v.get(code), v.get(name));
            }

            @Override
            public void told(Deliverable whole, WireWriter out) {
                code.write(whole.code(), out);
                name.write(whole.name(), out);
            }
        });
    }

    private static Shape<Part> part() {
        ObjectShape<Part> page = ObjectShape.of("Part");
        Field<Part, Optional<IndicatorCode>> component = page.optional("component", SystemShapes.CODE);
        Field<Part, Condition> condition = page.required("condition", Shape.lazy(() -> CONDITION));
        Field<Part, Optional<Wording>> subject = page.optional("subject", WORDING);
        Field<Part, List<Modifier>> modifiers = page.set("modifiers", Shape.constant(Modifier.class));
        return page.made(new Assembly<Part>() {
            @Override
            public Part made(Values v) {
                return new Part(
                        v.get(component), v.get(subject), v.get(condition), new LinkedHashSet<>(v.get(modifiers)));
            }

            @Override
            public void told(Part whole, WireWriter out) {
                component.write(whole.component(), out);
                condition.write(whole.condition(), out);
                subject.write(whole.subject(), out);
                modifiers.write(List.copyOf(whole.modifiers()), out);
            }
        });
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
        Field<Base.OfYear, Integer> year = page.required("year", Shape.whole(1000, 2999));
        return page.made(new Assembly<Base.OfYear>() {
            @Override
            public Base.OfYear made(Values v) {
                return new Base.OfYear(v.get(year));
            }

            @Override
            public void told(Base.OfYear whole, WireWriter out) {
                year.write(whole.year(), out);
            }
        });
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
        Field<Condition.Undirected, Figure> value = page.required("value", FIGURE);
        return page.made(new Assembly<Condition.Undirected>() {
            @Override
            public Condition.Undirected made(Values v) {
                return new Condition.Undirected(v.get(value));
            }

            @Override
            public void told(Condition.Undirected whole, WireWriter out) {
                value.write(whole.value(), out);
            }
        });
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
        Field<Condition.AtLeast, Figure> bound = page.required("bound", FIGURE);
        Field<Condition.AtLeast, Boolean> exclusive = page.flag("exclusive");
        return page.made(new Assembly<Condition.AtLeast>() {
            @Override
            public Condition.AtLeast made(Values v) {
                return new Condition.AtLeast(v.get(bound), v.get(exclusive));
            }

            @Override
            public void told(Condition.AtLeast whole, WireWriter out) {
                bound.write(whole.bound(), out);
                exclusive.write(whole.exclusive(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.AtMost> atMost() {
        ObjectShape<Condition.AtMost> page = ObjectShape.of("Condition.AtMost");
        Field<Condition.AtMost, Figure> bound = page.required("bound", FIGURE);
        Field<Condition.AtMost, Boolean> exclusive = page.flag("exclusive");
        return page.made(new Assembly<Condition.AtMost>() {
            @Override
            public Condition.AtMost made(Values v) {
                return new Condition.AtMost(v.get(bound), v.get(exclusive));
            }

            @Override
            public void told(Condition.AtMost whole, WireWriter out) {
                bound.write(whole.bound(), out);
                exclusive.write(whole.exclusive(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Between> between() {
        ObjectShape<Condition.Between> page = ObjectShape.of("Condition.Between");
        Field<Condition.Between, Figure> low = page.required("low", FIGURE);
        Field<Condition.Between, Figure> high = page.required("high", FIGURE);
        return page.made(new Assembly<Condition.Between>() {
            @Override
            public Condition.Between made(Values v) {
                return new Condition.Between(v.get(low), v.get(high));
            }

            @Override
            public void told(Condition.Between whole, WireWriter out) {
                low.write(whole.low(), out);
                high.write(whole.high(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.EqualTo> equalTo() {
        ObjectShape<Condition.EqualTo> page = ObjectShape.of("Condition.EqualTo");
        Field<Condition.EqualTo, Figure> level = page.required("level", FIGURE);
        return page.made(new Assembly<Condition.EqualTo>() {
            @Override
            public Condition.EqualTo made(Values v) {
                return new Condition.EqualTo(v.get(level));
            }

            @Override
            public void told(Condition.EqualTo whole, WireWriter out) {
                level.write(whole.level(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.About> about() {
        ObjectShape<Condition.About> page = ObjectShape.of("Condition.About");
        Field<Condition.About, Figure> value = page.required("value", FIGURE);
        Field<Condition.About, Optional<Figure>> tolerance = page.optional("tolerance", FIGURE);
        return page.made(new Assembly<Condition.About>() {
            @Override
            public Condition.About made(Values v) {
                return new Condition.About(v.get(value), v.get(tolerance));
            }

            @Override
            public void told(Condition.About whole, WireWriter out) {
                value.write(whole.value(), out);
                tolerance.write(whole.tolerance(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.ChangeFromBase> changeFromBase() {
        ObjectShape<Condition.ChangeFromBase> page = ObjectShape.of("Condition.ChangeFromBase");
        Field<Condition.ChangeFromBase, Base> base = page.required("base", BASE);
        Field<Condition.ChangeFromBase, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class));
        Field<Condition.ChangeFromBase, Condition.OnFigure> amount = page.required("amount", onFigure());
        Field<Condition.ChangeFromBase, Condition.Basis> basis =
                page.required("basis", Shape.constant(Condition.Basis.class));
        Field<Condition.ChangeFromBase, Condition.Span> span =
                page.required("span", Shape.constant(Condition.Span.class));
        return page.made(new Assembly<Condition.ChangeFromBase>() {
            @Override
            public Condition.ChangeFromBase made(Values v) {
                return new Condition.ChangeFromBase(
                        v.get(base), v.get(sense), v.get(amount), v.get(basis), v.get(span));
            }

            @Override
            public void told(Condition.ChangeFromBase whole, WireWriter out) {
                base.write(whole.base(), out);
                sense.write(whole.sense(), out);
                amount.write(whole.amount(), out);
                basis.write(whole.basis(), out);
                span.write(whole.span(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.ChangeSign> changeSign() {
        ObjectShape<Condition.ChangeSign> page = ObjectShape.of("Condition.ChangeSign");
        Field<Condition.ChangeSign, Wording> of = page.required("of", WORDING);
        Field<Condition.ChangeSign, Base> base = page.required("base", BASE);
        Field<Condition.ChangeSign, Condition.Sense> sense =
                page.required("sense", Shape.constant(Condition.Sense.class));
        Field<Condition.ChangeSign, Boolean> strict = page.flag("strict");
        Field<Condition.ChangeSign, Condition.Stated> stated =
                page.required("stated", Shape.constant(Condition.Stated.class));
        return page.made(new Assembly<Condition.ChangeSign>() {
            @Override
            public Condition.ChangeSign made(Values v) {
                return new Condition.ChangeSign(v.get(of), v.get(base), v.get(sense), v.get(strict), v.get(stated));
            }

            @Override
            public void told(Condition.ChangeSign whole, WireWriter out) {
                of.write(whole.of(), out);
                base.write(whole.base(), out);
                sense.write(whole.sense(), out);
                strict.write(whole.strict(), out);
                stated.write(whole.stated(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.ComparedTo> comparedTo() {
        ObjectShape<Condition.ComparedTo> page = ObjectShape.of("Condition.ComparedTo");
        Field<Condition.ComparedTo, Condition.Relation> relation =
                page.required("relation", Shape.constant(Condition.Relation.class));
        Field<Condition.ComparedTo, Wording> reference = page.required("reference", WORDING);
        Field<Condition.ComparedTo, Optional<IndicatorCode>> series = page.optional("series", SystemShapes.CODE);
        return page.made(new Assembly<Condition.ComparedTo>() {
            @Override
            public Condition.ComparedTo made(Values v) {
                return new Condition.ComparedTo(v.get(relation), v.get(reference), v.get(series));
            }

            @Override
            public void told(Condition.ComparedTo whole, WireWriter out) {
                relation.write(whole.relation(), out);
                reference.write(whole.reference(), out);
                series.write(whole.series(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Ranked> ranked() {
        ObjectShape<Condition.Ranked> page = ObjectShape.of("Condition.Ranked");
        Field<Condition.Ranked, Optional<Integer>> worstPlace =
                page.optional("worstPlace", Shape.whole(1, Integer.MAX_VALUE));
        Field<Condition.Ranked, Wording> among = page.required("among", WORDING);
        return page.made(new Assembly<Condition.Ranked>() {
            @Override
            public Condition.Ranked made(Values v) {
                return new Condition.Ranked(unboxed(v.get(worstPlace)), v.get(among));
            }

            @Override
            public void told(Condition.Ranked whole, WireWriter out) {
                worstPlace.write(boxed(whole.worstPlace()), out);
                among.write(whole.among(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Trend> trend() {
        ObjectShape<Condition.Trend> page = ObjectShape.of("Condition.Trend");
        Field<Condition.Trend, Condition.Sense> sense = page.required("sense", Shape.constant(Condition.Sense.class));
        Field<Condition.Trend, Optional<Integer>> years = page.optional("years", Shape.INTEGER);
        return page.made(new Assembly<Condition.Trend>() {
            @Override
            public Condition.Trend made(Values v) {
                return new Condition.Trend(v.get(sense), unboxed(v.get(years)));
            }

            @Override
            public void told(Condition.Trend whole, WireWriter out) {
                sense.write(whole.sense(), out);
                years.write(boxed(whole.years()), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Checklist> checklist() {
        ObjectShape<Condition.Checklist> page = ObjectShape.of("Condition.Checklist");
        Field<Condition.Checklist, List<Deliverable>> deliverables = page.list("deliverables", DELIVERABLE, 1);
        return page.made(new Assembly<Condition.Checklist>() {
            @Override
            public Condition.Checklist made(Values v) {
                return new Condition.Checklist(v.get(deliverables));
            }

            @Override
            public void told(Condition.Checklist whole, WireWriter out) {
                deliverables.write(whole.deliverables(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.AtLeastGrade> atLeastGrade() {
        ObjectShape<Condition.AtLeastGrade> page = ObjectShape.of("Condition.AtLeastGrade");
        Field<Condition.AtLeastGrade, GradeScale> scale = page.required("scale", SystemShapes.SCALE);
        Field<Condition.AtLeastGrade, String> grade = page.required("grade", Shape.STRING);
        return page.made(new Assembly<Condition.AtLeastGrade>() {
            @Override
            public Condition.AtLeastGrade made(Values v) {
                return new Condition.AtLeastGrade(v.get(scale), v.get(grade));
            }

            @Override
            public void told(Condition.AtLeastGrade whole, WireWriter out) {
                scale.write(whole.scale(), out);
                grade.write(whole.grade(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.ShareOfObjects> shareOfObjects() {
        ObjectShape<Condition.ShareOfObjects> page = ObjectShape.of("Condition.ShareOfObjects");
        Field<Condition.ShareOfObjects, Wording> objects = page.required("objects", WORDING);
        Field<Condition.ShareOfObjects, Integer> atLeast = page.required("atLeast", Shape.whole(0, Integer.MAX_VALUE));
        Field<Condition.ShareOfObjects, Optional<Integer>> of = page.optional("of", Shape.whole(0, Integer.MAX_VALUE));
        return page.made(new Assembly<Condition.ShareOfObjects>() {
            @Override
            public Condition.ShareOfObjects made(Values v) {
                return new Condition.ShareOfObjects(v.get(objects), v.get(atLeast), unboxed(v.get(of)));
            }

            @Override
            public void told(Condition.ShareOfObjects whole, WireWriter out) {
                objects.write(whole.objects(), out);
                atLeast.write(whole.atLeast(), out);
                of.write(boxed(whole.of()), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Extent> extent() {
        ObjectShape<Condition.Extent> page = ObjectShape.of("Condition.Extent");
        Field<Condition.Extent, Boolean> all = page.flag("all");
        Field<Condition.Extent, Wording> of = page.required("of", WORDING);
        return page.made(new Assembly<Condition.Extent>() {
            @Override
            public Condition.Extent made(Values v) {
                return new Condition.Extent(v.get(all), v.get(of));
            }

            @Override
            public void told(Condition.Extent whole, WireWriter out) {
                all.write(whole.all(), out);
                of.write(whole.of(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.AllOf> allOf() {
        ObjectShape<Condition.AllOf> page = ObjectShape.of("Condition.AllOf");
        Field<Condition.AllOf, List<Part>> parts = page.list("parts", PART, 2);
        return page.made(new Assembly<Condition.AllOf>() {
            @Override
            public Condition.AllOf made(Values v) {
                return new Condition.AllOf(v.get(parts));
            }

            @Override
            public void told(Condition.AllOf whole, WireWriter out) {
                parts.write(whole.parts(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.AnyOf> anyOf() {
        ObjectShape<Condition.AnyOf> page = ObjectShape.of("Condition.AnyOf");
        Field<Condition.AnyOf, List<Part>> parts = page.list("parts", PART, 2);
        return page.made(new Assembly<Condition.AnyOf>() {
            @Override
            public Condition.AnyOf made(Values v) {
                return new Condition.AnyOf(v.get(parts));
            }

            @Override
            public void told(Condition.AnyOf whole, WireWriter out) {
                parts.write(whole.parts(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.FloorAndStretch> floorAndStretch() {
        ObjectShape<Condition.FloorAndStretch> page = ObjectShape.of("Condition.FloorAndStretch");
        Field<Condition.FloorAndStretch, Condition> floor = page.required("floor", Shape.lazy(() -> CONDITION));
        Field<Condition.FloorAndStretch, Condition> stretch = page.required("stretch", Shape.lazy(() -> CONDITION));
        return page.made(new Assembly<Condition.FloorAndStretch>() {
            @Override
            public Condition.FloorAndStretch made(Values v) {
                return new Condition.FloorAndStretch(v.get(floor), v.get(stretch));
            }

            @Override
            public void told(Condition.FloorAndStretch whole, WireWriter out) {
                floor.write(whole.floor(), out);
                stretch.write(whole.stretch(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.DutyElsewhere> dutyElsewhere() {
        ObjectShape<Condition.DutyElsewhere> page = ObjectShape.of("Condition.DutyElsewhere");
        Field<Condition.DutyElsewhere, Wording> reference = page.required("reference", WORDING);
        return page.made(new Assembly<Condition.DutyElsewhere>() {
            @Override
            public Condition.DutyElsewhere made(Values v) {
                return new Condition.DutyElsewhere(v.get(reference));
            }

            @Override
            public void told(Condition.DutyElsewhere whole, WireWriter out) {
                reference.write(whole.reference(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Pending> pending() {
        ObjectShape<Condition.Pending> page = ObjectShape.of("Condition.Pending");
        Field<Condition.Pending, Optional<Wording>> by = page.optional("by", WORDING);
        return page.made(new Assembly<Condition.Pending>() {
            @Override
            public Condition.Pending made(Values v) {
                return new Condition.Pending(v.get(by));
            }

            @Override
            public void told(Condition.Pending whole, WireWriter out) {
                by.write(whole.by(), out);
            }
        });
    }

    private static ObjectShape.Fields<Condition.Unreadable> unreadable() {
        ObjectShape<Condition.Unreadable> page = ObjectShape.of("Condition.Unreadable");
        Field<Condition.Unreadable, String> text = page.required("text", Shape.STRING);
        return page.made(new Assembly<Condition.Unreadable>() {
            @Override
            public Condition.Unreadable made(Values v) {
                return new Condition.Unreadable(v.get(text));
            }

            @Override
            public void told(Condition.Unreadable whole, WireWriter out) {
                text.write(whole.text(), out);
            }
        });
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
        Field<Scope.Divisions, List<RegionCode>> regions = page.set("regions", ValueShapes.REGION_CODE, 1);
        return page.made(new Assembly<Scope.Divisions>() {
            @Override
            public Scope.Divisions made(Values v) {
                return new Scope.Divisions(new LinkedHashSet<>(v.get(regions)));
            }

            @Override
            public void told(Scope.Divisions whole, WireWriter out) {
                regions.write(List.copyOf(whole.regions()), out);
            }
        });
    }

    private static ObjectShape.Fields<Scope.RegionClass> regionClass() {
        ObjectShape<Scope.RegionClass> page = ObjectShape.of("Scope.RegionClass");
        Field<Scope.RegionClass, Wording> name = page.required("name", WORDING);
        return page.made(new Assembly<Scope.RegionClass>() {
            @Override
            public Scope.RegionClass made(Values v) {
                return new Scope.RegionClass(v.get(name));
            }

            @Override
            public void told(Scope.RegionClass whole, WireWriter out) {
                name.write(whole.name(), out);
            }
        });
    }

    private static ObjectShape.Fields<Scope.SizeClass> sizeClass() {
        ObjectShape<Scope.SizeClass> page = ObjectShape.of("Scope.SizeClass");
        Field<Scope.SizeClass, Wording> name = page.required("name", WORDING);
        Field<Scope.SizeClass, Optional<Bounds>> bounds = page.optional("bounds", ValueShapes.BOUNDS);
        return page.made(new Assembly<Scope.SizeClass>() {
            @Override
            public Scope.SizeClass made(Values v) {
                return new Scope.SizeClass(v.get(name), v.get(bounds));
            }

            @Override
            public void told(Scope.SizeClass whole, WireWriter out) {
                name.write(whole.name(), out);
                bounds.write(whole.bounds(), out);
            }
        });
    }

    private static ObjectShape.Fields<Scope.ThingClass> thingClass() {
        ObjectShape<Scope.ThingClass> page = ObjectShape.of("Scope.ThingClass");
        Field<Scope.ThingClass, Wording> name = page.required("name", WORDING);
        return page.made(new Assembly<Scope.ThingClass>() {
            @Override
            public Scope.ThingClass made(Values v) {
                return new Scope.ThingClass(v.get(name));
            }

            @Override
            public void told(Scope.ThingClass whole, WireWriter out) {
                name.write(whole.name(), out);
            }
        });
    }

    private static ObjectShape.Fields<Scope.CountedBy> countedBy() {
        ObjectShape<Scope.CountedBy> page = ObjectShape.of("Scope.CountedBy");
        Field<Scope.CountedBy, Wording> name = page.required("name", WORDING);
        return page.made(new Assembly<Scope.CountedBy>() {
            @Override
            public Scope.CountedBy made(Values v) {
                return new Scope.CountedBy(v.get(name));
            }

            @Override
            public void told(Scope.CountedBy whole, WireWriter out) {
                name.write(whole.name(), out);
            }
        });
    }

    private static Shape<Target> target() {
        ObjectShape<Target> page = ObjectShape.of("Target");
        Field<Target, String> id = page.required("id", Shape.TEXT);
        Field<Target, IndicatorCode> indicator = page.required("indicator", SystemShapes.CODE);
        Field<Target, String> printed = page.required("printed", Shape.STRING);
        Field<Target, Condition> condition = page.required("condition", CONDITION);
        Field<Target, Optional<Wording>> subject = page.optional("subject", WORDING);
        Field<Target, Optional<Wording>> basis = page.optional("basis", WORDING);
        Field<Target, Deadline> deadline = page.required("deadline", ValueShapes.DEADLINE);
        Field<Target, Optional<Scope>> scope = page.optional("scope", SCOPE);
        Field<Target, List<Modifier>> modifiers = page.set("modifiers", Shape.constant(Modifier.class));
        Field<Target, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Target>() {
            @Override
            public Target made(Values v) {
                return Target.builder()
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
                        .build();
            }

            @Override
            public void told(Target whole, WireWriter out) {
                id.write(whole.id(), out);
                indicator.write(whole.indicator(), out);
                printed.write(whole.printed(), out);
                condition.write(whole.condition(), out);
                subject.write(whole.subject(), out);
                basis.write(whole.basis(), out);
                deadline.write(whole.deadline(), out);
                scope.write(whole.scope(), out);
                modifiers.write(List.copyOf(whole.modifiers()), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }
}

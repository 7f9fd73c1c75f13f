/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.rules.comparing.Aspect;
import org.wastefreecity.rules.comparing.Change;
import org.wastefreecity.rules.comparing.Noun;
import org.wastefreecity.rules.comparing.PlanDiff;
import org.wastefreecity.rules.comparing.Subject;
import org.wastefreecity.rules.comparing.SystemDiff;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/**
 * Differences between systems and plans. A difference holds both ends, from which it is made again; its changes stand beside them for
 * programs that show or count them, and each change is a value of its own.
 */
public final class DifferenceShapes {
    /** The format of differences between plans that this version writes and reads. */
    public static final String PLAN_FORMAT = "wfc-plan-diff/1";
    /** The format of differences between systems that this version writes and reads. */
    public static final String SYSTEM_FORMAT = "wfc-system-diff/1";

    /** Which thing a change speaks of. */
    public static final Shape<Subject> SUBJECT = subject();
    /** One difference. */
    public static final Shape<Change> CHANGE = change();
    /** The difference between two systems. */
    public static final Shape<SystemDiff> SYSTEM_DIFF = systemDiff();
    /** The difference between two plans. */
    public static final Shape<PlanDiff> PLAN_DIFF = planDiff();

    private DifferenceShapes() {}

    private static Shape<Subject> subject() {
        ObjectShape<Subject> page = ObjectShape.of("ChangeSubject");
        Field<Subject, Noun> noun = page.required("noun", Shape.constant(Noun.class), Subject::noun);
        Field<Subject, String> key = page.required("key", Shape.TEXT, Subject::key);
        return page.made(v -> new Subject(v.get(noun), v.get(key)));
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // what kind of value a change holds is told by the value
    private static Shape<Change> change() {
        return new UnionShape<Change>("Change")
                .with("added", (Class<Change.Added<?>>) (Class) Change.Added.class, added())
                .with("dropped", (Class<Change.Dropped<?>>) (Class) Change.Dropped.class, dropped())
                .with("altered", (Class<Change.Altered<?>>) (Class) Change.Altered.class, altered())
                .with("reordered", Change.Reordered.class, reordered());
    }

    private static ObjectShape.Fields<Change.Added<?>> added() {
        ObjectShape<Change.Added<?>> page = ObjectShape.of("Change.Added");
        Field<Change.Added<?>, Subject> subject = page.required("subject", SUBJECT, Change.Added::subject);
        Field<Change.Added<?>, Object> value = page.required("value", ChangedValueShapes.ANY, Change.Added::value);
        Field<Change.Added<?>, Optional<String>> after = page.optional("after", Shape.STRING, Change.Added::after);
        return page.made(v -> new Change.Added<>(v.get(subject), v.get(value), v.get(after)));
    }

    private static ObjectShape.Fields<Change.Dropped<?>> dropped() {
        ObjectShape<Change.Dropped<?>> page = ObjectShape.of("Change.Dropped");
        Field<Change.Dropped<?>, Subject> subject = page.required("subject", SUBJECT, Change.Dropped::subject);
        Field<Change.Dropped<?>, Object> value = page.required("value", ChangedValueShapes.ANY, Change.Dropped::value);
        return page.made(v -> new Change.Dropped<>(v.get(subject), v.get(value)));
    }

    private static ObjectShape.Fields<Change.Altered<?>> altered() {
        ObjectShape<Change.Altered<?>> page = ObjectShape.of("Change.Altered");
        Field<Change.Altered<?>, Subject> subject = page.required("subject", SUBJECT, Change.Altered::subject);
        Field<Change.Altered<?>, Aspect> aspect =
                page.required("aspect", Shape.constant(Aspect.class), Change.Altered::aspect);
        Field<Change.Altered<?>, Object> before =
                page.required("before", ChangedValueShapes.ANY, Change.Altered::before);
        Field<Change.Altered<?>, Object> after = page.required("after", ChangedValueShapes.ANY, Change.Altered::after);
        return page.made(v -> new Change.Altered<>(v.get(subject), v.get(aspect), v.get(before), v.get(after)));
    }

    private static ObjectShape.Fields<Change.Reordered> reordered() {
        ObjectShape<Change.Reordered> page = ObjectShape.of("Change.Reordered");
        Field<Change.Reordered, Subject> subject = page.required("subject", SUBJECT, Change.Reordered::subject);
        Field<Change.Reordered, Noun> noun = page.required("noun", Shape.constant(Noun.class), Change.Reordered::noun);
        Field<Change.Reordered, List<String>> order = page.list("order", Shape.STRING, Change.Reordered::order);
        return page.made(v -> new Change.Reordered(v.get(subject), v.get(noun), v.get(order)));
    }

    private static Shape<SystemDiff> systemDiff() {
        ObjectShape<SystemDiff> page = ObjectShape.of("SystemDiff");
        Field<SystemDiff, String> format =
                page.required("format", ValueShapes.formatOf(SYSTEM_FORMAT), d -> SYSTEM_FORMAT);
        page.derived("changes", CHANGE.list(), SystemDiff::changes);
        Field<SystemDiff, Optional<SystemMapping>> mapping =
                page.optional("mapping", DocumentShapes.SYSTEM_MAPPING, SystemDiff::mapping);
        Field<SystemDiff, IndicatorSystem> before = page.required("before", SystemShapes.SYSTEM, SystemDiff::before);
        Field<SystemDiff, IndicatorSystem> after =
                page.required("after", SystemShapes.SYSTEM, d -> d.applyTo(d.before()));
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return v.get(mapping)
                    .map(m -> SystemDiff.between(v.get(before), v.get(after), m))
                    .orElseGet(() -> SystemDiff.between(v.get(before), v.get(after)));
        });
    }

    private static Shape<PlanDiff> planDiff() {
        ObjectShape<PlanDiff> page = ObjectShape.of("PlanDiff");
        Field<PlanDiff, String> format = page.required("format", ValueShapes.formatOf(PLAN_FORMAT), d -> PLAN_FORMAT);
        page.derived("changes", CHANGE.list(), PlanDiff::changes);
        Field<PlanDiff, Optional<SystemMapping>> mapping =
                page.optional("mapping", DocumentShapes.SYSTEM_MAPPING, PlanDiff::mapping);
        Field<PlanDiff, Plan> before = page.required("before", PlanShapes.PLAN, PlanDiff::before);
        Field<PlanDiff, Plan> after = page.required("after", PlanShapes.PLAN, d -> d.applyTo(d.before()));
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return v.get(mapping)
                    .map(m -> PlanDiff.between(v.get(before), v.get(after), m))
                    .orElseGet(() -> PlanDiff.between(v.get(before), v.get(after)));
        });
    }
}

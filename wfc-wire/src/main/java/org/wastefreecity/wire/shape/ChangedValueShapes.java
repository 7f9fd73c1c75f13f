/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.target.Modifier;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;

/** The values that a change takes away, puts in or exchanges: whatever a plan is made of, each with the name of its kind. */
final class ChangedValueShapes {
    /** A value of a plan or system, or of a part of it. */
    private static final Shape<Changed> VALUE = value();
    /** The same without its wrapping. */
    static final Shape<Object> ANY = Shape.of(
            in -> VALUE.read(in).unwrapped(),
            (value, out) -> VALUE.write(Changed.of(value), out),
            new WireType.Later(VALUE::type));

    private ChangedValueShapes() {}

    private static Shape<List<Changed>> unordered() {
        Shape<Changed> one = Shape.lazy(() -> VALUE);
        Shape<List<Changed>> list = one.list();
        return Shape.of(
                list::read,
                (values, out) -> {
                    out.beginSet();
                    values.forEach(v -> one.write(v, out));
                    out.endSet();
                },
                list.type());
    }

    private static ObjectShape.Fields<Changed.Texts> texts() {
        ObjectShape<Changed.Texts> page = ObjectShape.of("Changed.Texts");
        Field<Changed.Texts, Map<String, String>> value = page.texts("value", Changed.Texts::value);
        return page.made(v -> new Changed.Texts(v.get(value)));
    }

    private static Shape<Changed> value() {
        return new UnionShape<Changed>("Changed")
                .with("text", Changed.Text.class, page("Text", Shape.STRING, Changed.Text::value, Changed.Text::new))
                .with(
                        "words",
                        Changed.Words.class,
                        page("Words", ValueShapes.WORDING, Changed.Words::value, Changed.Words::new))
                .with(
                        "number",
                        Changed.Number.class,
                        page("Number", Shape.INTEGER, Changed.Number::value, Changed.Number::new))
                .with("flag", Changed.Flag.class, page("Flag", Shape.BOOLEAN, Changed.Flag::value, Changed.Flag::new))
                .with("texts", Changed.Texts.class, texts())
                .with("nothing", Changed.Nothing.class, Changed.Nothing::new)
                .with(
                        "some",
                        Changed.Some.class,
                        page("Some", Shape.lazy(() -> VALUE), Changed.Some::value, Changed.Some::new))
                .with(
                        "several",
                        Changed.Several.class,
                        page("Several", Shape.lazy(() -> VALUE).list(), Changed.Several::value, Changed.Several::new))
                .with(
                        "set",
                        Changed.Unordered.class,
                        page("Unordered", unordered(), Changed.Unordered::value, Changed.Unordered::new))
                .with(
                        "systemId",
                        Changed.OfSystemId.class,
                        page("OfSystemId", SystemShapes.SYSTEM_ID, Changed.OfSystemId::value, Changed.OfSystemId::new))
                .with(
                        "code",
                        Changed.Code.class,
                        page("Code", SystemShapes.CODE, Changed.Code::value, Changed.Code::new))
                .with(
                        "requirement",
                        Changed.OfRequirement.class,
                        page(
                                "OfRequirement",
                                Shape.constant(Requirement.class),
                                Changed.OfRequirement::value,
                                Changed.OfRequirement::new))
                .with(
                        "direction",
                        Changed.OfDirection.class,
                        page(
                                "OfDirection",
                                Shape.constant(Direction.class),
                                Changed.OfDirection::value,
                                Changed.OfDirection::new))
                .with(
                        "unit",
                        Changed.Unit.class,
                        page("Unit", ValueShapes.UNIT, Changed.Unit::value, Changed.Unit::new))
                .with(
                        "bounds",
                        Changed.OfBounds.class,
                        page("OfBounds", ValueShapes.BOUNDS, Changed.OfBounds::value, Changed.OfBounds::new))
                .with(
                        "scale",
                        Changed.Scale.class,
                        page("Scale", SystemShapes.SCALE, Changed.Scale::value, Changed.Scale::new))
                .with(
                        "responsibility",
                        Changed.OfResponsibility.class,
                        page(
                                "OfResponsibility",
                                SystemShapes.RESPONSIBILITY,
                                Changed.OfResponsibility::value,
                                Changed.OfResponsibility::new))
                .with(
                        "formula",
                        Changed.Formula.class,
                        page("Formula", SystemShapes.FORMULA, Changed.Formula::value, Changed.Formula::new))
                .with(
                        "attestation",
                        Changed.OfAttestation.class,
                        page(
                                "OfAttestation",
                                ValueShapes.ATTESTATION,
                                Changed.OfAttestation::value,
                                Changed.OfAttestation::new))
                .with(
                        "component",
                        Changed.OfComponent.class,
                        page(
                                "OfComponent",
                                SystemShapes.COMPONENT,
                                Changed.OfComponent::value,
                                Changed.OfComponent::new))
                .with(
                        "census",
                        Changed.OfCensus.class,
                        page("OfCensus", SystemShapes.CENSUS, Changed.OfCensus::value, Changed.OfCensus::new))
                .with(
                        "group",
                        Changed.Group.class,
                        page("Group", SystemShapes.GROUP, Changed.Group::value, Changed.Group::new))
                .with(
                        "indicator",
                        Changed.OfIndicator.class,
                        page(
                                "OfIndicator",
                                SystemShapes.INDICATOR,
                                Changed.OfIndicator::value,
                                Changed.OfIndicator::new))
                .with(
                        "system",
                        Changed.OfSystem.class,
                        page("OfSystem", SystemShapes.SYSTEM, Changed.OfSystem::value, Changed.OfSystem::new))
                .with(
                        "division",
                        Changed.Division.class,
                        page("Division", ValueShapes.REGION_CODE, Changed.Division::value, Changed.Division::new))
                .with(
                        "territory",
                        Changed.OfTerritory.class,
                        page(
                                "OfTerritory",
                                ValueShapes.TERRITORY,
                                Changed.OfTerritory::value,
                                Changed.OfTerritory::new))
                .with(
                        "source",
                        Changed.Source.class,
                        page("Source", ValueShapes.SOURCE_DOCUMENT, Changed.Source::value, Changed.Source::new))
                .with(
                        "provenance",
                        Changed.OfProvenance.class,
                        page(
                                "OfProvenance",
                                ValueShapes.PROVENANCE,
                                Changed.OfProvenance::value,
                                Changed.OfProvenance::new))
                .with(
                        "party",
                        Changed.OfParty.class,
                        page("OfParty", SystemShapes.PARTY, Changed.OfParty::value, Changed.OfParty::new))
                .with(
                        "workingGroup",
                        Changed.OfWorkingGroup.class,
                        page(
                                "OfWorkingGroup",
                                SystemShapes.WORKING_GROUP,
                                Changed.OfWorkingGroup::value,
                                Changed.OfWorkingGroup::new))
                .with(
                        "baseline",
                        Changed.OfBaseline.class,
                        page("OfBaseline", PlanShapes.BASELINE, Changed.OfBaseline::value, Changed.OfBaseline::new))
                .with(
                        "target",
                        Changed.OfTarget.class,
                        page("OfTarget", TargetShapes.TARGET, Changed.OfTarget::value, Changed.OfTarget::new))
                .with(
                        "condition",
                        Changed.OfCondition.class,
                        page(
                                "OfCondition",
                                TargetShapes.CONDITION,
                                Changed.OfCondition::value,
                                Changed.OfCondition::new))
                .with(
                        "deadline",
                        Changed.OfDeadline.class,
                        page("OfDeadline", ValueShapes.DEADLINE, Changed.OfDeadline::value, Changed.OfDeadline::new))
                .with(
                        "scope",
                        Changed.OfScope.class,
                        page("OfScope", TargetShapes.SCOPE, Changed.OfScope::value, Changed.OfScope::new))
                .with(
                        "modifier",
                        Changed.OfModifier.class,
                        page(
                                "OfModifier",
                                Shape.constant(Modifier.class),
                                Changed.OfModifier::value,
                                Changed.OfModifier::new))
                .with(
                        "targetGroup",
                        Changed.OfTargetGroup.class,
                        page(
                                "OfTargetGroup",
                                PlanShapes.TARGET_GROUP,
                                Changed.OfTargetGroup::value,
                                Changed.OfTargetGroup::new))
                .with(
                        "task",
                        Changed.OfTask.class,
                        page("OfTask", PlanShapes.TASK, Changed.OfTask::value, Changed.OfTask::new))
                .with(
                        "milestone",
                        Changed.OfMilestone.class,
                        page("OfMilestone", PlanShapes.MILESTONE, Changed.OfMilestone::value, Changed.OfMilestone::new))
                .with(
                        "participationRule",
                        Changed.Rule.class,
                        page("Rule", PlanShapes.PARTICIPATION_RULE, Changed.Rule::value, Changed.Rule::new))
                .with(
                        "registerEntry",
                        Changed.Entry.class,
                        page("Entry", PlanShapes.REGISTER_ENTRY, Changed.Entry::value, Changed.Entry::new));
    }

    private static <A extends Changed, V> ObjectShape.Fields<A> page(
            String name, Shape<V> shape, Function<A, V> part, Function<V, A> make) {
        ObjectShape<A> page = ObjectShape.of("Changed." + name);
        Field<A, V> value = page.required("value", shape, part);
        return page.made(v -> make.apply(v.get(value)));
    }
}

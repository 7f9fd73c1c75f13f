/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Component;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorFormula;
import org.wastefreecity.model.indicator.IndicatorGroup;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.responsibility.Hierarchy;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.responsibility.Succession;
import org.wastefreecity.model.responsibility.WorkingGroup;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Recurring;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;

/** Indicators, their groups and systems, and those responsible. */
public final class SystemShapes {
    /** An indicator's number. */
    public static final Shape<IndicatorCode> CODE =
            Shape.code(WireTexts.INDICATOR_CODE, new Recurring<>(1024, IndicatorCode::parse), IndicatorCode::toString);
    /** A system's identity. */
    public static final Shape<SystemId> SYSTEM_ID =
            Shape.code(WireTexts.SYSTEM_ID, new Recurring<>(64, SystemId::parse), SystemId::toString);
    /** A scale of grades: its words, worst first. */
    public static final Shape<GradeScale> SCALE = scale();
    /** A role on an indicator or task. */
    public static final Shape<Responsibility> RESPONSIBILITY = responsibility();
    /** A body. */
    public static final Shape<ResponsibleUnit> UNIT_IN_CHARGE = responsibleUnit();
    /** Who is named as responsible. */
    public static final Shape<Party> PARTY = party();
    /** That one body took over from others. */
    public static final Shape<Succession> SUCCESSION = succession();

    /** Which body stands under which. */
    public static final Shape<Hierarchy> HIERARCHY = hierarchy();
    /** A working group. */
    public static final Shape<WorkingGroup> WORKING_GROUP = workingGroup();
    /** Something measured inside a row. */
    public static final Shape<Component> COMPONENT = component();
    /** A group of indicators. */
    public static final Shape<IndicatorGroup> GROUP = group();
    /** How an indicator is computed. */
    public static final Shape<IndicatorFormula> FORMULA = formula();
    /** An indicator. */
    public static final Shape<Indicator> INDICATOR = indicator();
    /** Numbers of indicators. */
    public static final Shape<Census> CENSUS = census();
    /** An indicator system. */
    public static final Shape<IndicatorSystem> SYSTEM = system();

    private SystemShapes() {}

    private static Shape<GradeScale> scale() {
        Shape<List<String>> words = Shape.STRING.list();
        return Shape.of(
                in -> {
                    List<String> grades = words.read(in);
                    return Shape.guarded(in, () -> new GradeScale(grades));
                },
                (value, out) -> words.write(value.grades(), out),
                new WireType.Several(WireType.Text.ANY, 2));
    }

    private static Shape<Responsibility> responsibility() {
        ObjectShape<Responsibility> page = ObjectShape.of("Responsibility");
        Field<Responsibility, String> party = page.required("party", Shape.TEXT, Responsibility::party);
        Field<Responsibility, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class), Responsibility::role);
        Field<Responsibility, String> printed = page.required("printed", Shape.TEXT, Responsibility::printed);
        Field<Responsibility, Responsibility.Basis> basis =
                page.required("basis", Shape.constant(Responsibility.Basis.class), Responsibility::basis);
        return page.made(v -> new Responsibility(v.get(party), v.get(role), v.get(printed), v.get(basis)));
    }

    private static ObjectShape.Fields<ResponsibleUnit> responsibleUnit() {
        ObjectShape<ResponsibleUnit> page = ObjectShape.of("ResponsibleUnit");
        Field<ResponsibleUnit, String> id = page.required("id", Shape.TEXT, ResponsibleUnit::id);
        Field<ResponsibleUnit, Wording> name = page.required("name", ValueShapes.WORDING, ResponsibleUnit::name);
        Field<ResponsibleUnit, List<String>> aliases = page.set("aliases", Shape.STRING, u -> List.copyOf(u.aliases()));
        Field<ResponsibleUnit, Optional<Validity>> validity = ValueShapes.validityOf(page, ResponsibleUnit::validity);
        return page.made(v -> new ResponsibleUnit(
                v.get(id),
                v.get(name),
                new LinkedHashSet<>(v.get(aliases)),
                v.get(validity).orElse(Validity.ALWAYS)));
    }

    private record Standing(String body, String under) {}

    private static Shape<Hierarchy> hierarchy() {
        ObjectShape<Standing> line = ObjectShape.of("Standing");
        Field<Standing, String> body = line.required("body", Shape.TEXT, Standing::body);
        Field<Standing, String> under = line.required("under", Shape.TEXT, Standing::under);
        Shape<Standing> standing = line.made(v -> new Standing(v.get(body), v.get(under)));
        ObjectShape<Hierarchy> page = ObjectShape.of("Hierarchy");
        Field<Hierarchy, List<Standing>> bodies = page.list(
                "bodies",
                standing,
                hierarchy -> hierarchy.superiors().entrySet().stream()
                        .map(e -> new Standing(e.getKey(), e.getValue()))
                        .toList());
        return page.made(v -> {
            Map<String, String> superiors = new LinkedHashMap<>();
            for (Standing one : v.get(bodies)) {
                InvalidPartException.check(
                        superiors.put(one.body(), one.under()) == null,
                        "Hierarchy",
                        "bodies",
                        "每个单位一个上级",
                        "each body once",
                        one.body());
            }
            return Hierarchy.of(superiors);
        });
    }

    private static Shape<Succession> succession() {
        ObjectShape<Succession> page = ObjectShape.of("Succession");
        Field<Succession, List<String>> from = page.list("from", Shape.TEXT, 1, Succession::from);
        Field<Succession, ResponsibleUnit> into = page.required("into", UNIT_IN_CHARGE, Succession::into);
        Field<Succession, LocalDate> day = page.required("day", ValueShapes.DATE, Succession::day);
        return page.made(v -> new Succession(v.get(from), v.get(into), v.get(day)));
    }

    private static Shape<Party> party() {
        return new UnionShape<Party>("Party")
                .with("single", Party.Single.class, single())
                .with("collective", Party.Collective.class, collective())
                .with("open", Party.Open.class, open())
                .with("outside", Party.Outside.class, outside());
    }

    private static ObjectShape.Fields<Party.Single> single() {
        ObjectShape<Party.Single> page = ObjectShape.of("Party.Single");
        Field<Party.Single, ResponsibleUnit> unit = page.required("unit", UNIT_IN_CHARGE, Party.Single::unit);
        return page.made(v -> new Party.Single(v.get(unit)));
    }

    private static ObjectShape.Fields<Party.Collective> collective() {
        ObjectShape<Party.Collective> page = ObjectShape.of("Party.Collective");
        Field<Party.Collective, String> id = page.required("id", Shape.TEXT, Party.Collective::id);
        Field<Party.Collective, Wording> name = page.required("name", ValueShapes.WORDING, Party.Collective::name);
        Field<Party.Collective, List<ResponsibleUnit>> members =
                page.list("members", UNIT_IN_CHARGE, 2, Party.Collective::members);
        return page.made(v -> new Party.Collective(v.get(id), v.get(name), v.get(members)));
    }

    private static ObjectShape.Fields<Party.Open> open() {
        ObjectShape<Party.Open> page = ObjectShape.of("Party.Open");
        Field<Party.Open, String> id = page.required("id", Shape.TEXT, Party.Open::id);
        Field<Party.Open, Wording> name = page.required("name", ValueShapes.WORDING, Party.Open::name);
        return page.made(v -> new Party.Open(v.get(id), v.get(name)));
    }

    private static ObjectShape.Fields<Party.Outside> outside() {
        ObjectShape<Party.Outside> page = ObjectShape.of("Party.Outside");
        Field<Party.Outside, String> id = page.required("id", Shape.TEXT, Party.Outside::id);
        Field<Party.Outside, Wording> name = page.required("name", ValueShapes.WORDING, Party.Outside::name);
        return page.made(v -> new Party.Outside(v.get(id), v.get(name)));
    }

    private static Shape<WorkingGroup> workingGroup() {
        ObjectShape<WorkingGroup> page = ObjectShape.of("WorkingGroup");
        Field<WorkingGroup, String> id = page.required("id", Shape.TEXT, WorkingGroup::id);
        Field<WorkingGroup, Wording> name = page.required("name", ValueShapes.WORDING, WorkingGroup::name);
        Field<WorkingGroup, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, WorkingGroup::provenance);
        return page.made(v -> new WorkingGroup(v.get(id), v.get(name), v.get(provenance)));
    }

    private static Shape<Component> component() {
        ObjectShape<Component> page = ObjectShape.of("Component");
        Field<Component, IndicatorCode> code = page.required("code", CODE, Component::code);
        Field<Component, Wording> name = page.required("name", ValueShapes.WORDING, Component::name);
        Field<Component, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT, Component::unit);
        Field<Component, Optional<Bounds>> possible =
                page.optional("possible", ValueShapes.BOUNDS, Component::possible);
        return page.made(v -> new Component(v.get(code), v.get(name), v.get(unit), v.get(possible)));
    }

    private static Shape<IndicatorGroup> group() {
        ObjectShape<IndicatorGroup> page = ObjectShape.of("IndicatorGroup");
        Field<IndicatorGroup, String> id = page.required("id", Shape.TEXT, IndicatorGroup::id);
        Field<IndicatorGroup, Wording> name = page.required("name", ValueShapes.WORDING, IndicatorGroup::name);
        Field<IndicatorGroup, Optional<String>> parent = page.optional("parent", Shape.STRING, IndicatorGroup::parent);
        return page.made(v -> new IndicatorGroup(v.get(id), v.get(name), v.get(parent)));
    }

    private static Shape<IndicatorFormula> formula() {
        ObjectShape<IndicatorFormula> page = ObjectShape.of("IndicatorFormula");
        Field<IndicatorFormula, String> text = page.required("text", Shape.TEXT, IndicatorFormula::text);
        Field<IndicatorFormula, Wording> reading =
                page.required("reading", ValueShapes.WORDING, IndicatorFormula::reading);
        Field<IndicatorFormula, List<Attestation>> attestations =
                page.list("attestations", ValueShapes.ATTESTATION, 1, IndicatorFormula::attestations);
        return page.made(v -> new IndicatorFormula(v.get(text), v.get(reading), v.get(attestations)));
    }

    private static Shape<Indicator> indicator() {
        ObjectShape<Indicator> page = ObjectShape.of("Indicator");
        Field<Indicator, IndicatorCode> code = page.required("code", CODE, Indicator::code);
        Field<Indicator, Wording> name = page.required("name", ValueShapes.WORDING, Indicator::name);
        Field<Indicator, String> group = page.required("group", Shape.STRING, Indicator::group);
        Field<Indicator, Requirement> requirement =
                page.required("requirement", Shape.constant(Requirement.class), Indicator::requirement);
        Field<Indicator, Direction> direction =
                page.required("direction", Shape.constant(Direction.class), Indicator::direction);
        Field<Indicator, Wording> directionReason =
                page.required("directionReason", ValueShapes.WORDING, Indicator::directionReason);
        Field<Indicator, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT, Indicator::unit);
        Field<Indicator, Optional<Bounds>> possible =
                page.optional("possible", ValueShapes.BOUNDS, Indicator::possible);
        Field<Indicator, Optional<GradeScale>> scale = page.optional("scale", SCALE, Indicator::scale);
        Field<Indicator, List<Responsibility>> responsibilities =
                page.list("responsibilities", RESPONSIBILITY, Indicator::responsibilities);
        Field<Indicator, Optional<IndicatorFormula>> formula = page.optional("formula", FORMULA, Indicator::formula);
        Field<Indicator, List<Attestation>> attestations =
                page.list("attestations", ValueShapes.ATTESTATION, Indicator::attestations);
        Field<Indicator, List<Indicator>> lines = page.list("lines", Shape.lazy(() -> INDICATOR), Indicator::lines);
        Field<Indicator, List<Component>> components = page.list("components", COMPONENT, Indicator::components);
        Field<Indicator, Map<String, String>> printed = page.texts("printed", Indicator::printed);
        Field<Indicator, Optional<String>> remark = page.optional("remark", Shape.STRING, Indicator::remark);
        Field<Indicator, Provenance> provenance =
                page.required("provenance", ValueShapes.PROVENANCE, Indicator::provenance);
        return page.made(v -> Indicator.builder()
                .code(v.get(code))
                .name(v.get(name))
                .group(v.get(group))
                .requirement(v.get(requirement))
                .direction(v.get(direction))
                .directionReason(v.get(directionReason))
                .unit(v.get(unit))
                .possible(v.get(possible))
                .scale(v.get(scale))
                .addAllResponsibilities(v.get(responsibilities))
                .formula(v.get(formula))
                .addAllAttestations(v.get(attestations))
                .addAllLines(v.get(lines))
                .addAllComponents(v.get(components))
                .putAllPrinted(v.get(printed))
                .remark(v.get(remark))
                .provenance(v.get(provenance))
                .build());
    }

    private static Shape<Census> census() {
        ObjectShape<Census> page = ObjectShape.of("Census");
        Field<Census, Integer> indicators = page.required("indicators", Shape.INTEGER, Census::indicators);
        Field<Census, Integer> mandatory = page.required("mandatory", Shape.INTEGER, Census::mandatory);
        Field<Census, Integer> optional = page.required("optional", Shape.INTEGER, Census::optional);
        Field<Census, Integer> local = page.required("local", Shape.INTEGER, Census::local);
        return page.made(v -> new Census(v.get(indicators), v.get(mandatory), v.get(optional), v.get(local)));
    }

    private static Shape<IndicatorSystem> system() {
        ObjectShape<IndicatorSystem> page = ObjectShape.of("IndicatorSystem");
        Field<IndicatorSystem, SystemId> id = page.required("id", SYSTEM_ID, IndicatorSystem::id);
        Field<IndicatorSystem, Wording> title = page.required("title", ValueShapes.WORDING, IndicatorSystem::title);
        Field<IndicatorSystem, Wording> issuer = page.required("issuer", ValueShapes.WORDING, IndicatorSystem::issuer);
        Field<IndicatorSystem, Optional<Census>> declared =
                page.optional("declaredCensus", CENSUS, IndicatorSystem::declaredCensus);
        Field<IndicatorSystem, Map<String, String>> columns = page.texts("columns", IndicatorSystem::columns);
        Field<IndicatorSystem, List<IndicatorGroup>> groups = page.list("groups", GROUP, IndicatorSystem::groups);
        Field<IndicatorSystem, List<Indicator>> indicators =
                page.list("indicators", INDICATOR, IndicatorSystem::indicators);
        return page.made(v -> IndicatorSystem.builder()
                .id(v.get(id))
                .title(v.get(title))
                .issuer(v.get(issuer))
                .declaredCensus(v.get(declared))
                .putAllColumns(v.get(columns))
                .addAllGroups(v.get(groups))
                .addAllIndicators(v.get(indicators))
                .build());
    }
}

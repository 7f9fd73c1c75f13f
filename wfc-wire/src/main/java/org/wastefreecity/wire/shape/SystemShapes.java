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
import org.wastefreecity.wire.ObjectShape.Assembly;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.ObjectShape.Values;
import org.wastefreecity.wire.Recurring;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;
import org.wastefreecity.wire.WireType;
import org.wastefreecity.wire.WireWriter;

/** Indicators, their groups and systems, and those responsible. */
public final class SystemShapes {
    /** An indicator's number. */
    public static final Shape<IndicatorCode> CODE =
            Shape.code(WireTexts.INDICATOR_CODE, new Recurring<>(1024, IndicatorCode::parse));
    /** A system's identity. */
    public static final Shape<SystemId> SYSTEM_ID =
            Shape.code(WireTexts.SYSTEM_ID, new Recurring<>(64, SystemId::parse));
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
        Field<Responsibility, String> party = page.required("party", Shape.TEXT);
        Field<Responsibility, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class));
        Field<Responsibility, String> printed = page.required("printed", Shape.TEXT);
        Field<Responsibility, Responsibility.Basis> basis =
                page.required("basis", Shape.constant(Responsibility.Basis.class));
        return page.made(new Assembly<Responsibility>() {
            @Override
            public Responsibility made(Values v) {
                return new Responsibility(v.get(party), v.get(role), v.get(printed), v.get(basis));
            }

            @Override
            public void told(Responsibility whole, WireWriter out) {
                party.write(whole.party(), out);
                role.write(whole.role(), out);
                printed.write(whole.printed(), out);
                basis.write(whole.basis(), out);
            }
        });
    }

    private static ObjectShape.Fields<ResponsibleUnit> responsibleUnit() {
        ObjectShape<ResponsibleUnit> page = ObjectShape.of("ResponsibleUnit");
        Field<ResponsibleUnit, String> id = page.required("id", Shape.TEXT);
        Field<ResponsibleUnit, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<ResponsibleUnit, List<String>> aliases = page.set("aliases", Shape.STRING);
        Field<ResponsibleUnit, Optional<Validity>> validity = ValueShapes.validityOf(page);
        return page.made(new Assembly<ResponsibleUnit>() {
            @Override
            public ResponsibleUnit made(Values v) {
                return new ResponsibleUnit(
                        v.get(id),
                        v.get(name),
                        new LinkedHashSet<>(v.get(aliases)),
                        v.get(validity).orElse(Validity.ALWAYS));
            }

            @Override
            public void told(ResponsibleUnit whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                aliases.write(List.copyOf(whole.aliases()), out);
                validity.write(ValueShapes.unlessAlways(whole.validity()), out);
            }
        });
    }

    private record Standing(String body, String under) {}

    private static Shape<Hierarchy> hierarchy() {
        ObjectShape<Standing> line = ObjectShape.of("Standing");
        Field<Standing, String> body = line.required("body", Shape.TEXT);
        Field<Standing, String> under = line.required("under", Shape.TEXT);
        Shape<Standing> standing = line.made(new Assembly<Standing>() {
            @Override
            public Standing made(Values v) {
                return new Standing(v.get(body), v.get(under));
            }

            @Override
            public void told(Standing whole, WireWriter out) {
                body.write(whole.body(), out);
                under.write(whole.under(), out);
            }
        });
        ObjectShape<Hierarchy> page = ObjectShape.of("Hierarchy");
        Field<Hierarchy, List<Standing>> bodies = page.list("bodies", standing);
        return page.made(new Assembly<Hierarchy>() {
            @Override
            public Hierarchy made(Values v) {

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
            }

            @Override
            public void told(Hierarchy whole, WireWriter out) {
                bodies.write(
                        whole.superiors().entrySet().stream()
                                .map(e -> new Standing(e.getKey(), e.getValue()))
                                .toList(),
                        out);
            }
        });
    }

    private static Shape<Succession> succession() {
        ObjectShape<Succession> page = ObjectShape.of("Succession");
        Field<Succession, List<String>> from = page.list("from", Shape.TEXT, 1);
        Field<Succession, ResponsibleUnit> into = page.required("into", UNIT_IN_CHARGE);
        Field<Succession, LocalDate> day = page.required("day", ValueShapes.DATE);
        return page.made(new Assembly<Succession>() {
            @Override
            public Succession made(Values v) {
                return new Succession(v.get(from), v.get(into), v.get(day));
            }

            @Override
            public void told(Succession whole, WireWriter out) {
                from.write(whole.from(), out);
                into.write(whole.into(), out);
                day.write(whole.day(), out);
            }
        });
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
        Field<Party.Single, ResponsibleUnit> unit = page.required("unit", UNIT_IN_CHARGE);
        return page.made(new Assembly<Party.Single>() {
            @Override
            public Party.Single made(Values v) {
                return new Party.Single(v.get(unit));
            }

            @Override
            public void told(Party.Single whole, WireWriter out) {
                unit.write(whole.unit(), out);
            }
        });
    }

    private static ObjectShape.Fields<Party.Collective> collective() {
        ObjectShape<Party.Collective> page = ObjectShape.of("Party.Collective");
        Field<Party.Collective, String> id = page.required("id", Shape.TEXT);
        Field<Party.Collective, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Party.Collective, List<ResponsibleUnit>> members = page.list("members", UNIT_IN_CHARGE, 2);
        return page.made(new Assembly<Party.Collective>() {
            @Override
            public Party.Collective made(Values v) {
                return new Party.Collective(v.get(id), v.get(name), v.get(members));
            }

            @Override
            public void told(Party.Collective whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                members.write(whole.members(), out);
            }
        });
    }

    private static ObjectShape.Fields<Party.Open> open() {
        ObjectShape<Party.Open> page = ObjectShape.of("Party.Open");
        Field<Party.Open, String> id = page.required("id", Shape.TEXT);
        Field<Party.Open, Wording> name = page.required("name", ValueShapes.WORDING);
        return page.made(new Assembly<Party.Open>() {
            @Override
            public Party.Open made(Values v) {
                return new Party.Open(v.get(id), v.get(name));
            }

            @Override
            public void told(Party.Open whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
            }
        });
    }

    private static ObjectShape.Fields<Party.Outside> outside() {
        ObjectShape<Party.Outside> page = ObjectShape.of("Party.Outside");
        Field<Party.Outside, String> id = page.required("id", Shape.TEXT);
        Field<Party.Outside, Wording> name = page.required("name", ValueShapes.WORDING);
        return page.made(new Assembly<Party.Outside>() {
            @Override
            public Party.Outside made(Values v) {
                return new Party.Outside(v.get(id), v.get(name));
            }

            @Override
            public void told(Party.Outside whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
            }
        });
    }

    private static Shape<WorkingGroup> workingGroup() {
        ObjectShape<WorkingGroup> page = ObjectShape.of("WorkingGroup");
        Field<WorkingGroup, String> id = page.required("id", Shape.TEXT);
        Field<WorkingGroup, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<WorkingGroup, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<WorkingGroup>() {
            @Override
            public WorkingGroup made(Values v) {
                return new WorkingGroup(v.get(id), v.get(name), v.get(provenance));
            }

            @Override
            public void told(WorkingGroup whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Component> component() {
        ObjectShape<Component> page = ObjectShape.of("Component");
        Field<Component, IndicatorCode> code = page.required("code", CODE);
        Field<Component, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Component, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT);
        Field<Component, Optional<Bounds>> possible = page.optional("possible", ValueShapes.BOUNDS);
        return page.made(new Assembly<Component>() {
            @Override
            public Component made(Values v) {
                return new Component(v.get(code), v.get(name), v.get(unit), v.get(possible));
            }

            @Override
            public void told(Component whole, WireWriter out) {
                code.write(whole.code(), out);
                name.write(whole.name(), out);
                unit.write(whole.unit(), out);
                possible.write(whole.possible(), out);
            }
        });
    }

    private static Shape<IndicatorGroup> group() {
        ObjectShape<IndicatorGroup> page = ObjectShape.of("IndicatorGroup");
        Field<IndicatorGroup, String> id = page.required("id", Shape.TEXT);
        Field<IndicatorGroup, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<IndicatorGroup, Optional<String>> parent = page.optional("parent", Shape.STRING);
        return page.made(new Assembly<IndicatorGroup>() {
            @Override
            public IndicatorGroup made(Values v) {
                return new IndicatorGroup(v.get(id), v.get(name), v.get(parent));
            }

            @Override
            public void told(IndicatorGroup whole, WireWriter out) {
                id.write(whole.id(), out);
                name.write(whole.name(), out);
                parent.write(whole.parent(), out);
            }
        });
    }

    private static Shape<IndicatorFormula> formula() {
        ObjectShape<IndicatorFormula> page = ObjectShape.of("IndicatorFormula");
        Field<IndicatorFormula, String> text = page.required("text", Shape.TEXT);
        Field<IndicatorFormula, Wording> reading = page.required("reading", ValueShapes.WORDING);
        Field<IndicatorFormula, List<Attestation>> attestations = page.list("attestations", ValueShapes.ATTESTATION, 1);
        return page.made(new Assembly<IndicatorFormula>() {
            @Override
            public IndicatorFormula made(Values v) {
                return new IndicatorFormula(v.get(text), v.get(reading), v.get(attestations));
            }

            @Override
            public void told(IndicatorFormula whole, WireWriter out) {
                text.write(whole.text(), out);
                reading.write(whole.reading(), out);
                attestations.write(whole.attestations(), out);
            }
        });
    }

    private static Shape<Indicator> indicator() {
        ObjectShape<Indicator> page = ObjectShape.of("Indicator");
        Field<Indicator, IndicatorCode> code = page.required("code", CODE);
        Field<Indicator, Wording> name = page.required("name", ValueShapes.WORDING);
        Field<Indicator, String> group = page.required("group", Shape.STRING);
        Field<Indicator, Requirement> requirement = page.required("requirement", Shape.constant(Requirement.class));
        Field<Indicator, Direction> direction = page.required("direction", Shape.constant(Direction.class));
        Field<Indicator, Wording> directionReason = page.required("directionReason", ValueShapes.WORDING);
        Field<Indicator, Optional<UnitOfMeasure>> unit = page.optional("unit", ValueShapes.UNIT);
        Field<Indicator, Optional<Bounds>> possible = page.optional("possible", ValueShapes.BOUNDS);
        Field<Indicator, Optional<GradeScale>> scale = page.optional("scale", SCALE);
        Field<Indicator, List<Responsibility>> responsibilities = page.list("responsibilities", RESPONSIBILITY);
        Field<Indicator, Optional<IndicatorFormula>> formula = page.optional("formula", FORMULA);
        Field<Indicator, List<Attestation>> attestations = page.list("attestations", ValueShapes.ATTESTATION);
        Field<Indicator, List<Indicator>> lines = page.list("lines", Shape.lazy(() -> INDICATOR));
        Field<Indicator, List<Component>> components = page.list("components", COMPONENT);
        Field<Indicator, Map<String, String>> printed = page.texts("printed");
        Field<Indicator, Optional<String>> remark = page.optional("remark", Shape.STRING);
        Field<Indicator, Provenance> provenance = page.required("provenance", ValueShapes.PROVENANCE);
        return page.made(new Assembly<Indicator>() {
            @Override
            public Indicator made(Values v) {
                return Indicator.builder()
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
                        .build();
            }

            @Override
            public void told(Indicator whole, WireWriter out) {
                code.write(whole.code(), out);
                name.write(whole.name(), out);
                group.write(whole.group(), out);
                requirement.write(whole.requirement(), out);
                direction.write(whole.direction(), out);
                directionReason.write(whole.directionReason(), out);
                unit.write(whole.unit(), out);
                possible.write(whole.possible(), out);
                scale.write(whole.scale(), out);
                responsibilities.write(whole.responsibilities(), out);
                formula.write(whole.formula(), out);
                attestations.write(whole.attestations(), out);
                lines.write(whole.lines(), out);
                components.write(whole.components(), out);
                printed.write(whole.printed(), out);
                remark.write(whole.remark(), out);
                provenance.write(whole.provenance(), out);
            }
        });
    }

    private static Shape<Census> census() {
        ObjectShape<Census> page = ObjectShape.of("Census");
        Field<Census, Integer> indicators = page.required("indicators", Shape.INTEGER);
        Field<Census, Integer> mandatory = page.required("mandatory", Shape.INTEGER);
        Field<Census, Integer> optional = page.required("optional", Shape.INTEGER);
        Field<Census, Integer> local = page.required("local", Shape.INTEGER);
        return page.made(new Assembly<Census>() {
            @Override
            public Census made(Values v) {
                return new Census(v.get(indicators), v.get(mandatory), v.get(optional), v.get(local));
            }

            @Override
            public void told(Census whole, WireWriter out) {
                indicators.write(whole.indicators(), out);
                mandatory.write(whole.mandatory(), out);
                optional.write(whole.optional(), out);
                local.write(whole.local(), out);
            }
        });
    }

    private static Shape<IndicatorSystem> system() {
        ObjectShape<IndicatorSystem> page = ObjectShape.of("IndicatorSystem");
        Field<IndicatorSystem, SystemId> id = page.required("id", SYSTEM_ID);
        Field<IndicatorSystem, Wording> title = page.required("title", ValueShapes.WORDING);
        Field<IndicatorSystem, Wording> issuer = page.required("issuer", ValueShapes.WORDING);
        Field<IndicatorSystem, Optional<Census>> declared = page.optional("declaredCensus", CENSUS);
        Field<IndicatorSystem, Map<String, String>> columns = page.texts("columns");
        Field<IndicatorSystem, List<IndicatorGroup>> groups = page.list("groups", GROUP);
        Field<IndicatorSystem, List<Indicator>> indicators = page.list("indicators", INDICATOR);
        return page.made(new Assembly<IndicatorSystem>() {
            @Override
            public IndicatorSystem made(Values v) {
                return IndicatorSystem.builder()
                        .id(v.get(id))
                        .title(v.get(title))
                        .issuer(v.get(issuer))
                        .declaredCensus(v.get(declared))
                        .putAllColumns(v.get(columns))
                        .addAllGroups(v.get(groups))
                        .addAllIndicators(v.get(indicators))
                        .build();
            }

            @Override
            public void told(IndicatorSystem whole, WireWriter out) {
                id.write(whole.id(), out);
                title.write(whole.title(), out);
                issuer.write(whole.issuer(), out);
                declared.write(whole.declaredCensus(), out);
                columns.write(whole.columns(), out);
                groups.write(whole.groups(), out);
                indicators.write(whole.indicators(), out);
            }
        });
    }
}

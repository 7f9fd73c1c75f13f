/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.wastefreecity.model.assessment.Certainty;
import org.wastefreecity.model.assessment.PartResult;
import org.wastefreecity.model.assessment.Progress;
import org.wastefreecity.model.assessment.Reason;
import org.wastefreecity.model.assessment.ReasonCode;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.Direction;
import org.wastefreecity.model.indicator.GradeScale;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.ledger.MeasureCatalogue;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.Rational;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.observation.ObservedValue;
import org.wastefreecity.model.programme.CellRule;
import org.wastefreecity.model.programme.Mechanism;
import org.wastefreecity.model.programme.Reference;
import org.wastefreecity.model.programme.Seat;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.scoring.Attainment;
import org.wastefreecity.model.scoring.Combination;
import org.wastefreecity.model.scoring.Knot;
import org.wastefreecity.model.scoring.Passing;
import org.wastefreecity.model.scoring.ScoreNode;
import org.wastefreecity.model.scoring.ScoreRule;
import org.wastefreecity.model.scoring.Span;
import org.wastefreecity.model.scoring.Step;
import org.wastefreecity.model.scoring.Subject;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.target.Base;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Deliverable;
import org.wastefreecity.model.target.Part;
import org.wastefreecity.model.territory.Region;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.territory.Zone;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.wording.Wording;

/** One valid value of every public record of the model, built through its canonical constructor. */
public final class RecordSamples {
    private static final Condition CONDITION = new Condition.AtLeast(Samples.STRAW, false);
    private static final Map<Class<?>, Object> BY_TYPE = Map.ofEntries(
            Map.entry(String.class, "a"),
            Map.entry(int.class, 1),
            Map.entry(boolean.class, true),
            Map.entry(BigDecimal.class, new BigDecimal("95.10")),
            Map.entry(OptionalInt.class, OptionalInt.of(1)),
            Map.entry(LocalDate.class, LocalDate.of(2025, 7, 1)),
            Map.entry(Wording.class, Samples.WORDS),
            Map.entry(UnitOfMeasure.class, UnitOfMeasure.PERCENT),
            Map.entry(Figure.class, Samples.STRAW),
            Map.entry(Rational.class, Rational.ONE),
            Map.entry(Bounds.class, Bounds.exactly(Samples.STRAW)),
            Map.entry(ReportingPeriod.class, Samples.BASE_YEAR),
            Map.entry(RegionCode.class, Samples.FOSHAN),
            Map.entry(IndicatorCode.class, Samples.ROW_19),
            Map.entry(Validity.class, Validity.ALWAYS),
            Map.entry(Observation.class, Samples.measured(Samples.ROW_19, "95.10 %")),
            Map.entry(Condition.class, CONDITION),
            Map.entry(Condition.OnFigure.class, new Condition.AtLeast(Samples.STRAW, false)),
            Map.entry(Base.class, new Base.OfYear(2020)),
            Map.entry(Deadline.class, Deadline.Open.NONE),
            Map.entry(ObservedValue.class, new ObservedValue.Graded("满意")),
            Map.entry(Progress.class, new Progress.Share(Rational.ONE)),
            Map.entry(ReasonCode.class, ReasonCode.STRETCH),
            Map.entry(Passing.class, new Passing.TargetMet("19", false)),
            Map.entry(ScoreRule.class, new ScoreRule.ProgressShare()),
            Map.entry(Combination.class, new Combination.Weakest()),
            Map.entry(Condition.Basis.class, Condition.Basis.PERCENT_OF_BASE),
            Map.entry(GradeScale.class, new GradeScale(List.of("不满意", "a"))));
    /** By record and component, where the type alone does not tell. */
    private static final Map<String, Object> BY_NAME = new HashMap<>();

    static {
        ResponsibleUnit other = Samples.unit("b", "市城管局");
        List<Part> parts = List.of(Part.of(CONDITION), Part.of(CONDITION));
        BY_NAME.put("IndicatorCode.text", "19");
        BY_NAME.put("RegionCode.text", "440600");
        BY_NAME.put("SystemId.name", "foshan");
        BY_NAME.put("SystemId.version", "2022-draft");
        BY_NAME.put("GradeScale.grades", List.of("不满意", "满意"));
        BY_NAME.put("Reason.arguments", List.of("x"));
        BY_NAME.put("Attestation.part", "formula");
        BY_NAME.put("Coverage.seen", 4);
        BY_NAME.put("Coverage.missing", List.of("顺德区"));
        BY_NAME.put("CategorySelection.categories", Set.of("s/1/a"));
        BY_NAME.put("MeasureCatalogue.measures", List.of(Samples.GENERATED));
        BY_NAME.put("MeasureCatalogue.sources", List.of(Samples.DOCUMENT));
        BY_NAME.put(
                "FactDocument.catalogue",
                new MeasureCatalogue("a", Samples.WORDS, List.of(Samples.GENERATED), List.of()));
        BY_NAME.put("FactDocument.sources", List.of(Samples.DOCUMENT));
        BY_NAME.put("FactDocument.facts", List.of());
        BY_NAME.put("FactDocument.tables", List.of("2020.csv"));
        BY_NAME.put("ObservationDocument.sources", List.of(Samples.DOCUMENT));
        BY_NAME.put("ObservationDocument.observations", List.of(Samples.measured(Samples.ROW_19, "95.10 %")));
        BY_NAME.put("Attestation.source", Optional.of("2019年试行指标体系说明"));
        BY_NAME.put("IndicatorFormula.attestations", List.of(Samples.ATTESTATION));
        BY_NAME.put("Collective.members", List.of(Samples.BUREAU, other));
        BY_NAME.put("ResponsibleUnit.aliases", Set.of("别名"));
        BY_NAME.put("Territory.regions", List.of(Region.of("440600", "佛山市", "Foshan")));
        BY_NAME.put("Territory.zones", List.of(new Zone("z", Samples.WORDS, Set.of(Samples.FOSHAN), Validity.ALWAYS)));
        BY_NAME.put("Zone.overlaps", Set.of(Samples.FOSHAN));
        BY_NAME.put("Divisions.regions", Set.of(Samples.FOSHAN));
        BY_NAME.put("Division.regions", List.of(Region.of("440600", "佛山市", "Foshan")));
        BY_NAME.put("Checklist.deliverables", List.of(new Deliverable(Samples.ROW_19, Samples.WORDS)));
        BY_NAME.put("OfYear.year", 2020);
        BY_NAME.put("Part.modifiers", Set.of(org.wastefreecity.model.target.Modifier.HOLD));
        BY_NAME.put("Line.low", Optional.of(Rational.ONE));
        BY_NAME.put(
                "Line.to",
                Samples.observation(Samples.ROW_19, ReportingPeriod.ofYear(2022))
                        .value(new ObservedValue.Measured(Samples.STRAW))
                        .status(ObservationStatus.NORMAL)
                        .build());
        BY_NAME.put("GroupAssessment.certainty", Certainty.SURE);
        BY_NAME.put("TargetGroup.targets", List.of("a"));
        BY_NAME.put(
                "GroupAssessment.parts",
                List.of(new PartResult(Optional.empty(), Samples.WORDS, State.MET, Certainty.SURE, Optional.empty())));
        BY_NAME.put("GroupAssessment.reasons", List.of(Reason.of(ReasonCode.NO_TARGET)));
        BY_NAME.put("Correspondence.from", Optional.of(Samples.ROW_19));
        BY_NAME.put("Correspondence.to", Optional.of(Samples.ROW_19));
        BY_NAME.put("SystemMapping.from", SystemId.parse("foshan-2022-draft"));
        BY_NAME.put("SystemMapping.to", SystemId.parse("national-2021"));
        BY_NAME.put("SystemDocument.system", Samples.system());
        BY_NAME.put(
                "SystemMapping.correspondences",
                List.of(new Correspondence(
                        Optional.of(Samples.ROW_19),
                        Optional.of(Samples.ROW_19),
                        Relation.SAME,
                        Samples.WORDS,
                        Evidence.INFERRED)));
        BY_NAME.put("SystemDocument.sources", List.of(Samples.DOCUMENT));
        BY_NAME.put("Passage.holds", List.of(Reference.parse("task:4.0-3")));
        BY_NAME.put("Passage.reason", Optional.of(Samples.WORDS));
        BY_NAME.put("ScopeRule.regions", List.of(Samples.FOSHAN));
        BY_NAME.put("Seat.parties", List.of("a"));
        BY_NAME.put("Organ.seats", List.of(new Seat(Seat.Role.HEAD, Samples.WORDS, OptionalInt.of(1), List.of())));
        BY_NAME.put("Organ.id", "b");
        BY_NAME.put("Mechanism.between", List.of("a"));
        BY_NAME.put("CellKind.asks", List.of(Samples.WORDS));
        BY_NAME.put("CellKind.rules", List.of(new CellRule(Samples.WORDS, Mechanism.Stage.ISSUED, Samples.PLACE)));
        BY_NAME.put("DeclaredTotal.named", List.of(Samples.WORDS));
        BY_NAME.put("StatedSum.parts", List.of(IndicatorCode.parse("52.1"), IndicatorCode.parse("52.2")));
        BY_NAME.put("Step.by", List.of("a"));
        List<Term> terms = List.of(new Term(1, "a", Term.Reach.HERE), new Term(-1, "b", Term.Reach.HERE));
        BY_NAME.put("Identity.terms", terms);
        BY_NAME.put("Identity.categories", Set.of("s/1/a"));
        BY_NAME.put("CitedDocument.attestations", List.of(Samples.ATTESTATION));
        BY_NAME.put("Identity.attestations", List.of(Samples.ATTESTATION));
        BY_NAME.put(
                "IdentitySet.identities",
                List.of(new Identity(
                        "balance", Samples.WORDS, Identity.Relation.values()[0], terms, Set.of(), List.of())));
        BY_NAME.put("IdentitySet.sources", List.of(Samples.DOCUMENT));
        BY_NAME.put("Hierarchy.superiors", Map.of("eco-environment", "leading-group"));
        BY_NAME.put("Succession.from", List.of("former"));
        BY_NAME.put("Digest.text", "sha256:" + "0".repeat(64));
        BY_NAME.put("VersionChoice.others", List.of("2022-draft"));
        BY_NAME.put("AllOf.parts", parts);
        BY_NAME.put("AnyOf.parts", parts);
        scoring();
    }

    private static void scoring() {
        Span all = Span.parse("(,)");
        ScoreNode item = ScoreNode.Item.of(
                "i",
                Samples.WORDS,
                new Subject("19", Direction.NONE, Optional.empty()),
                "4",
                new ScoreRule.ProgressShare());
        BY_NAME.put("SchemeId.name", "sorting");
        BY_NAME.put("SchemeId.version", "2018");
        BY_NAME.put("Span.from", Optional.of(BigDecimal.ONE));
        BY_NAME.put("Span.to", Optional.of(BigDecimal.TEN));
        BY_NAME.put("CountOf.tests", List.of(new Passing.TargetMet("19", false)));
        BY_NAME.put("Steps.steps", List.of(new Step(all, BigDecimal.ONE)));
        BY_NAME.put(
                "Interpolation.knots",
                List.of(new Knot(BigDecimal.ZERO, BigDecimal.ZERO), new Knot(BigDecimal.ONE, BigDecimal.ONE)));
        BY_NAME.put("Efficacy.base", new BigDecimal("0.6"));
        BY_NAME.put("Efficacy.best", BigDecimal.ZERO);
        BY_NAME.put("Efficacy.floor", BigDecimal.ZERO);
        BY_NAME.put("Matrix.rows", List.of(all));
        BY_NAME.put("Matrix.columns", List.of(all));
        BY_NAME.put("Matrix.points", List.of(List.of(BigDecimal.ONE)));
        BY_NAME.put("PassOf.pass", new BigDecimal("0.6"));
        BY_NAME.put("Branch.children", List.of(item));
        BY_NAME.put(
                "Topsis.criteria",
                List.of(new ScoreNode.Criterion(new Subject("19", Direction.NONE, Optional.empty()), BigDecimal.ONE)));
        BY_NAME.put("Topsis.digits", 12);
        BY_NAME.put("Veto.capScore", Optional.of(BigDecimal.ZERO));
        BY_NAME.put("RankReport.places", List.of());
        BY_NAME.put("RankReport.unranked", List.of("佛山市"));
        BY_NAME.put("RankReport.findings", List.of());
        BY_NAME.put("Place.tiedWith", List.of("佛山市"));
        BY_NAME.put(
                "ScoreSheet.attainments",
                Map.of("19", Attainment.builder().key("19").build()));
    }

    private RecordSamples() {}

    /** Every public record of the module. */
    public static List<Class<?>> types() {
        URI root;
        try {
            root = Wording.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
        try (Stream<Path> files = Files.walk(Path.of(root))) {
            return files.map(f -> Path.of(root).relativize(f).toString().replace('/', '.'))
                    .filter(n -> n.endsWith(".class") && !n.contains("-info"))
                    .map(n -> named(n.substring(0, n.length() - ".class".length())))
                    .filter(c -> c.isRecord() && Modifier.isPublic(c.getModifiers()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .<Class<?>>map(c -> c)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(String name) {
        try {
            return Class.forName(name, false, RecordSamples.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A valid value of a record. */
    public static Object of(Class<?> type) {
        try {
            return build(type, arguments(type));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException(type + ": " + e.getCause(), e);
        }
    }

    /** Valid arguments for the canonical constructor of a record. */
    static Object[] arguments(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(c -> argument(type, c))
                .toArray();
    }

    static Object build(Class<?> type, Object[] arguments) throws InvocationTargetException {
        try {
            Class<?>[] types = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            return constructor.newInstance(arguments);
        } catch (NoSuchMethodException | InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object argument(Class<?> type, RecordComponent component) {
        Object named = BY_NAME.get(type.getSimpleName() + "." + component.getName());
        if (named != null) {
            return named;
        }
        Class<?> wanted = component.getType();
        Object typed = BY_TYPE.get(wanted);
        if (typed != null) {
            return typed;
        }
        if (wanted == Optional.class) {
            return type == Bounds.class ? Optional.of(Samples.STRAW) : Optional.empty();
        }
        if (wanted.isEnum()) {
            return wanted.getEnumConstants()[0];
        }
        return of(wanted);
    }
}

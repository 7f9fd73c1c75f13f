/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.model.assessment.Assessment;
import org.wastefreecity.model.assessment.State;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.rules.scorecard.Duty;
import org.wastefreecity.rules.scorecard.Line;
import org.wastefreecity.rules.scorecard.Scorecard;
import org.wastefreecity.rules.scorecard.Scorecards;
import org.wastefreecity.rules.scorecard.Summary;
import org.wastefreecity.rules.tasks.TaskStatus;
import org.wastefreecity.rules.tasks.Timing;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;
import org.wastefreecity.wire.UnionShape;

/** What responsible units answer for, and how it stands. */
public final class ScorecardShapes {
    /** The format of scorecards that this version writes and reads. */
    public static final String FORMAT = "wfc-scorecards/1";

    /** How a unit came to answer for something. */
    public static final Shape<Duty> DUTY = duty();
    /** An indicator or a task on a card. */
    public static final Shape<Line> LINE = line();
    /** How many are in which state. */
    public static final Shape<Summary> SUMMARY = summary();
    /** The card of one unit. */
    public static final Shape<Scorecard> CARD = card();
    /** The cards of all units of a plan. */
    public static final Shape<Scorecards> CARDS = cards();

    private ScorecardShapes() {}

    private static Shape<Duty> duty() {
        ObjectShape<Duty> page = ObjectShape.of("ScorecardDuty");
        Field<Duty, Responsibility.Role> role =
                page.required("role", Shape.constant(Responsibility.Role.class), Duty::role);
        Field<Duty, Responsibility.Basis> basis =
                page.required("basis", Shape.constant(Responsibility.Basis.class), Duty::basis);
        Field<Duty, Optional<String>> through = page.optional("through", Shape.TEXT, Duty::through);
        Field<Duty, Optional<String>> earlier = page.optional("earlier", Shape.TEXT, Duty::earlier);
        return page.made(v -> new Duty(v.get(role), v.get(basis), v.get(through), v.get(earlier)));
    }

    private static Shape<Line> line() {
        return new UnionShape<Line>("Line")
                .with("indicator", Line.OfIndicator.class, ofIndicator())
                .with("promise", Line.OfPromise.class, ofPromise())
                .with("task", Line.OfTask.class, ofTask());
    }

    private static ObjectShape.Fields<Line.OfPromise> ofPromise() {
        ObjectShape<Line.OfPromise> page = ObjectShape.of("Line.OfPromise");
        Field<Line.OfPromise, Duty> duty = page.required("duty", DUTY, Line.OfPromise::duty);
        page.derived("late", Shape.BOOLEAN, Line.OfPromise::isLate);
        page.derivedOptional("due", ValueShapes.DATE, Line.OfPromise::due);
        Field<Line.OfPromise, Boolean> reported = page.required("reported", Shape.BOOLEAN, Line.OfPromise::reported);
        Field<Line.OfPromise, Assessment> assessment =
                page.required("assessment", AssessmentShapes.ASSESSMENT, Line.OfPromise::assessment);
        return page.made(v -> new Line.OfPromise(v.get(assessment), v.get(reported), v.get(duty)));
    }

    private static ObjectShape.Fields<Line.OfIndicator> ofIndicator() {
        ObjectShape<Line.OfIndicator> page = ObjectShape.of("Line.OfIndicator");
        Field<Line.OfIndicator, Duty> duty = page.required("duty", DUTY, Line.OfIndicator::duty);
        page.derived("late", Shape.BOOLEAN, Line.OfIndicator::isLate);
        page.derivedOptional("due", ValueShapes.DATE, Line.OfIndicator::due);
        Field<Line.OfIndicator, Boolean> reported =
                page.required("reported", Shape.BOOLEAN, Line.OfIndicator::reported);
        Field<Line.OfIndicator, Assessment> assessment =
                page.required("assessment", AssessmentShapes.ASSESSMENT, Line.OfIndicator::assessment);
        return page.made(v -> new Line.OfIndicator(v.get(assessment), v.get(reported), v.get(duty)));
    }

    private static ObjectShape.Fields<Line.OfTask> ofTask() {
        ObjectShape<Line.OfTask> page = ObjectShape.of("Line.OfTask");
        Field<Line.OfTask, Duty> duty = page.required("duty", DUTY, Line.OfTask::duty);
        page.derived("late", Shape.BOOLEAN, Line.OfTask::isLate);
        page.derivedOptional("due", ValueShapes.DATE, Line.OfTask::due);
        Field<Line.OfTask, TaskStatus> status = page.required("status", TaskShapes.STATUS, Line.OfTask::status);
        return page.made(v -> new Line.OfTask(v.get(status), v.get(duty)));
    }

    private static Shape<Summary> summary() {
        ObjectShape<Summary> page = ObjectShape.of("Summary");
        Field<Summary, Map<State, Integer>> indicators =
                page.required("indicators", counts("Summary.Indicators", State.class), Summary::indicators);
        Field<Summary, Map<Timing, Integer>> tasks =
                page.required("tasks", counts("Summary.Tasks", Timing.class), Summary::tasks);
        Field<Summary, Integer> lateIndicators =
                page.required("lateIndicators", Shape.INTEGER, Summary::lateIndicators);
        Field<Summary, Integer> unreported = page.required("unreported", Shape.INTEGER, Summary::unreported);
        Field<Summary, Optional<Map<State, Integer>>> promises = page.optional(
                "promises",
                counts("Summary.Promises", State.class),
                s -> Optional.of(s.promises()).filter(p -> !p.isEmpty()));
        Field<Summary, Optional<Integer>> latePromises =
                page.optional("latePromises", Shape.INTEGER, s -> notZero(s.latePromises()));
        Field<Summary, Optional<Integer>> unreportedPromises =
                page.optional("unreportedPromises", Shape.INTEGER, s -> notZero(s.unreportedPromises()));
        return page.made(v -> new Summary(
                v.get(indicators),
                v.get(tasks),
                v.get(lateIndicators),
                v.get(unreported),
                v.get(promises).orElse(Map.of()),
                v.get(latePromises).orElse(0),
                v.get(unreportedPromises).orElse(0)));
    }

    private static Optional<Integer> notZero(int number) {
        return Optional.of(number).filter(n -> n != 0);
    }

    private static Shape<Scorecard> card() {
        ObjectShape<Scorecard> page = ObjectShape.of("Scorecard");
        Field<Scorecard, String> unit = page.required("unit", Shape.TEXT, Scorecard::unit);
        Field<Scorecard, Wording> name = page.required("name", ValueShapes.WORDING, Scorecard::name);
        Field<Scorecard, Scorecard.Kind> kind =
                page.required("kind", Shape.constant(Scorecard.Kind.class), Scorecard::kind);
        page.derived("summary", SUMMARY, Scorecard::summary);
        Field<Scorecard, List<Line>> lines = page.list("lines", LINE, Scorecard::lines);
        return page.made(v -> new Scorecard(v.get(unit), v.get(name), v.get(kind), v.get(lines)));
    }

    private static Shape<Scorecards> cards() {
        ObjectShape<Scorecards> page = ObjectShape.of("Scorecards");
        Field<Scorecards, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<Scorecards, List<Scorecard>> cards = page.list("cards", CARD, Scorecards::cards);
        Field<Scorecards, List<Members>> collectives = page.set("collectives", members(), ScorecardShapes::membersOf);
        Field<Scorecards, List<String>> unassigned = page.list("unassigned", Shape.STRING, Scorecards::unassigned);
        page.derived("city", SUMMARY, Scorecards::city);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return Scorecards.of(v.get(cards), collectives(v.get(collectives)), v.get(unassigned));
        });
    }

    /** A number behind every constant that has one. */
    private static <E extends Enum<E>> Shape<Map<E, Integer>> counts(String name, Class<E> type) {
        ObjectShape<Map<E, Integer>> page = ObjectShape.of(name);
        Map<E, Field<Map<E, Integer>, Optional<Integer>>> fields = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            fields.put(
                    constant, page.optional(constant.name(), Shape.INTEGER, m -> Optional.ofNullable(m.get(constant))));
        }
        return page.made(v -> {
            Map<E, Integer> counts = new EnumMap<>(type);
            fields.forEach((constant, field) -> v.get(field).ifPresent(n -> counts.put(constant, n)));
            return counts;
        });
    }

    /** A collective with its members on the day. */
    private record Members(String collective, List<String> members) {}

    private static Shape<Members> members() {
        ObjectShape<Members> page = ObjectShape.of("Scorecards.Collective");
        Field<Members, String> collective = page.required("collective", Shape.STRING, Members::collective);
        Field<Members, List<String>> members = page.list("members", Shape.STRING, Members::members);
        return page.made(v -> new Members(v.get(collective), v.get(members)));
    }

    private static List<Members> membersOf(Scorecards cards) {
        return cards.collectives().entrySet().stream()
                .map(e -> new Members(e.getKey(), e.getValue()))
                .toList();
    }

    private static Map<String, List<String>> collectives(List<Members> members) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        for (Members each : members) {
            InvalidPartException.check(
                    all.put(each.collective(), each.members()) == null,
                    "Scorecards",
                    "collectives",
                    "各集体一次",
                    "each collective once",
                    each.collective());
        }
        return all;
    }
}

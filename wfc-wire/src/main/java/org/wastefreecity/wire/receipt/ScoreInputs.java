/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.scoring.PartScore;
import org.wastefreecity.model.scoring.ScoreRange;
import org.wastefreecity.model.scoring.ScoreReport;
import org.wastefreecity.model.scoring.ScoreSheet;
import org.wastefreecity.model.scoring.ScoringScheme;
import org.wastefreecity.rules.scoring.ScoreSheets;
import org.wastefreecity.rules.scoring.Scorer;
import org.wastefreecity.rules.scoring.UnsoundSchemeException;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.shape.ScoringShapes;

/**
 * What scores are made of (评分的依据): a scheme, and for each unit scored what its assessment is made of.
 * <p>
 * Immutable and thread-safe.
 */
public final class ScoreInputs implements AnswerInputs {
    static final String FORMAT = "wfc-scores/1";

    private final ScoringScheme scheme;
    private final Map<String, AssessmentInputs> units;
    private final boolean named;
    private final Optional<VersionChoice> chosen;

    private ScoreInputs(
            ScoringScheme scheme, Map<String, AssessmentInputs> units, boolean named, Optional<VersionChoice> chosen) {
        this.scheme = Objects.requireNonNull(scheme, "scheme");
        this.units = units;
        this.named = named;
        this.chosen = chosen;
    }

    /**
     * Units scored together.
     *
     * @param scheme the scheme
     * @param units the inputs of each unit by its name, in any order
     * @return the inputs
     * @throws InvalidPartException if there is no unit
     */
    public static ScoreInputs of(ScoringScheme scheme, Map<String, AssessmentInputs> units) {
        return of(scheme, units, units.size() > 1);
    }

    /**
     * Units that were held to the same targets one by one: the receipt names each of them, be it a single one.
     *
     * @param scheme the scheme
     * @param units the inputs of each unit by its name, in any order
     * @return the inputs
     * @throws InvalidPartException if there is no unit
     */
    public static ScoreInputs ofEach(ScoringScheme scheme, Map<String, AssessmentInputs> units) {
        return of(scheme, units, true);
    }

    private static ScoreInputs of(ScoringScheme scheme, Map<String, AssessmentInputs> units, boolean named) {
        InvalidPartException.check(!units.isEmpty(), "ScoreInputs", "units", "至少一个单位", "one unit at least", units);
        return new ScoreInputs(scheme, Collections.unmodifiableMap(new TreeMap<>(units)), named, Optional.empty());
    }

    /**
     * The same with a word about the version of the scheme.
     *
     * @param choice which version was chosen, and why
     * @return a copy
     */
    public ScoreInputs with(VersionChoice choice) {
        return new ScoreInputs(scheme, units, named, Optional.of(choice));
    }

    /**
     * The scores, made now.
     *
     * @return a report for each unit, in the order of their names
     * @throws UnsoundSchemeException if the scheme has a fault of itself
     */
    public List<ScoreReport> reports() {
        List<ScoreSheet> sheets = new ArrayList<>();
        units.forEach((unit, inputs) -> sheets.add(ScoreSheets.from(unit, inputs.report())));
        return Scorer.of(scheme).scoreAll(sheets);
    }

    @Override
    public LocalDate asOf() {
        return units.values().stream()
                .map(AssessmentInputs::asOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private interface Part {
        List<Ingredient> of(AssessmentInputs inputs);
    }

    /** The ingredients of each unit, under its name unless there is only one to speak of. */
    private List<Ingredient> all(Part part) {
        List<Ingredient> all = new ArrayList<>();
        units.forEach((unit, inputs) -> part.of(inputs)
                .forEach(i -> all.add(named ? new Ingredient(unit + ": " + i.id(), i.format(), i.digest()) : i)));
        return all;
    }

    @Override
    public List<Ingredient> definitions() {
        return all(AssessmentInputs::definitions);
    }

    @Override
    public List<Ingredient> data() {
        return all(AssessmentInputs::data);
    }

    @Override
    public List<Ingredient> policies() {
        List<Ingredient> all = all(AssessmentInputs::policies);
        all.add(Canonical.ingredient("scoring " + scheme.id(), ScoringShapes.FORMAT, ScoringShapes.SCHEME, scheme));
        return all;
    }

    @Override
    public List<VersionChoice> choices() {
        return Stream.concat(units.values().stream().flatMap(i -> i.choices().stream()), chosen.stream())
                .distinct()
                .toList();
    }

    @Override
    public Ingredient answer() {
        return Canonical.ingredient("scores", FORMAT, ScoreInputs::write, reports());
    }

    /** What scores claim, without their words: ranges as exact fractions, grades, vetoes, and the share of every part. */
    private static void write(List<ScoreReport> reports, WireWriter out) {
        out.beginArray();
        for (ScoreReport report : reports) {
            out.beginObject();
            text("unit", report.unit(), out);
            report.score().ifPresent(s -> range("score", s, out));
            report.possible().ifPresent(s -> range("possible", s, out));
            report.worstGrade().ifPresent(g -> text("worstGrade", g.id(), out));
            report.bestGrade().ifPresent(g -> text("bestGrade", g.id(), out));
            text("certainty", report.certainty().name(), out);
            out.name("vetoes");
            out.beginObject();
            report.vetoes().forEach(v -> text(v.veto().id(), v.falls().name(), out));
            out.endObject();
            out.name("parts");
            out.beginObject();
            write(report.root(), out);
            out.endObject();
            out.endObject();
        }
        out.endArray();
    }

    private static void write(PartScore part, WireWriter out) {
        part.share().ifPresent(s -> range(part.node().id(), s, out));
        part.parts().forEach(p -> write(p, out));
    }

    private static void range(String name, ScoreRange range, WireWriter out) {
        out.name(name);
        out.beginArray();
        out.string(range.low().toString());
        out.string(range.high().toString());
        out.endArray();
    }

    private static void text(String name, String value, WireWriter out) {
        out.name(name);
        out.string(value);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * An indicator (三级指标), such as 16, 一般工业固体废物综合利用率★, in %, higher is better.
 * <p>
 * What is measured, by whom, in which unit and which way is better; not what was promised. An indicator printed on several
 * lines of its own (Foshan's row 54) has them as {@link #lines}; one whose single line speaks of several things (row 52) has
 * {@link #components}. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Indicator {

    /**
     * Its number in the system.
     *
     * @return the code
     */
    IndicatorCode code();

    /**
     * Its name, without the mark of its requirement; the English one is our translation.
     *
     * @return the name
     */
    Wording name();

    /**
     * The second-level group it belongs to.
     *
     * @return the group's id
     */
    String group();

    /**
     * Whether it is mandatory, optional or local.
     *
     * @return the requirement
     */
    Requirement requirement();

    /**
     * Which way is better.
     *
     * @return the direction
     */
    Direction direction();

    /**
     * Why this direction.
     *
     * @return the reason
     */
    Wording directionReason();

    /**
     * The unit its figures are in: as printed, or as we read it where the cell says less than the name (kg/人 for a figure per
     * day); then {@link #provenance} says so.
     *
     * @return the unit; empty for an indicator without figures
     */
    Optional<UnitOfMeasure> unit();

    /**
     * The figures it can have at all (取值范围), such as 0 to 100 % for a rate; a report outside is a fault, not a result.
     *
     * @return the bounds, if it is measured in figures and they are known
     */
    Optional<Bounds> possible();

    /**
     * The scale of its grades.
     *
     * @return the scale, if it is graded in words
     */
    Optional<GradeScale> scale();

    /**
     * Who answers for it, in the order printed.
     *
     * @return the responsibilities
     */
    List<Responsibility> responsibilities();

    /**
     * How it is computed from counts.
     *
     * @return the formula; empty for what is reported as such, or where nobody told how it is computed
     */
    Optional<IndicatorFormula> formula();

    /**
     * What its name, requirement and the like rest on where the official text was not read.
     *
     * @return the attestations; empty where {@link #provenance} says all
     */
    List<Attestation> attestations();

    /**
     * The lines it is printed on, if more than one.
     *
     * @return sub-indicators, each with a row, unit and verdict of its own
     */
    List<Indicator> lines();

    /**
     * The things measured inside its single line, if more than one.
     *
     * @return the components
     */
    List<Component> components();

    /**
     * The cells of its row as printed, to the character, by the column ids of the system.
     *
     * @return column id to cell text; empty if it stands in no table
     */
    Map<String, String> printed();

    /**
     * The remark as printed, such as 调整指标.
     *
     * @return the remark, if there is one
     */
    Optional<String> remark();

    /**
     * Where it stands and what is our reading of it.
     *
     * @return the provenance
     */
    Provenance provenance();

    /** Checks that lines and components carry codes below this one, that there are not both, and that no line is split again. */
    @Value.Check
    default void check() {
        boolean below = true;
        boolean splitAgain = false;
        for (Indicator line : lines()) {
            below &= isBelow(line.code());
            splitAgain |= !line.lines().isEmpty();
        }
        for (Component component : components()) {
            below &= isBelow(component.code());
        }
        if (!below) {
            throw new InvalidPartException(
                    "Indicator", "lines", Wording.of("序号在" + code() + "之下", "codes below " + code()), lines());
        }
        InvalidPartException.check(
                lines().isEmpty() || components().isEmpty(),
                "Indicator",
                "components",
                "分行指标不另设分项",
                "no components beside lines",
                code());
        Component.checkPossible(possible(), unit(), "Indicator", code());
        InvalidPartException.check(
                !splitAgain, "Indicator", "lines", "分行指标不再分行", "lines without lines of their own", code());
        InvalidPartException.check(
                lines().isEmpty() || lines().size() > 1, "Indicator", "lines", "两行以上", "two lines or more", code());
    }

    private boolean isBelow(IndicatorCode part) {
        return part.parent().equals(Optional.of(code()));
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator; not thread-safe. */
    final class Builder extends ImmutableIndicator.Builder {
        Builder() {}
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * An edition of an indicator system (指标体系), such as that of Foshan's draft of 2022: groups and, in them, indicators.
 * <p>
 * The identity of an indicator is (system, version, number); two editions are two systems. Implementations are immutable and
 * thread-safe.
 */
@Value.Immutable
public interface IndicatorSystem {

    /**
     * Name and version.
     *
     * @return the identity
     */
    SystemId id();

    /**
     * The title.
     *
     * @return in both languages
     */
    Wording title();

    /**
     * The body that issued it.
     *
     * @return in both languages
     */
    Wording issuer();

    /**
     * The groups, first-level before their second-level ones, in the order printed.
     *
     * @return the groups
     */
    List<IndicatorGroup> groups();

    /**
     * The numbered indicators in the order printed.
     *
     * @return the indicators
     */
    List<Indicator> indicators();

    /**
     * The columns of the printed table.
     *
     * @return column id to heading as printed, in the order printed; empty if there is no table
     */
    Map<String, String> columns();

    /**
     * What the document itself says of its numbers.
     *
     * @return the declared census, if there is one
     */
    Optional<Census> declaredCensus();

    /**
     * What is really there.
     *
     * @return the counted census
     */
    @Value.Lazy
    default Census census() {
        return new Census(
                indicators().size(),
                count(Requirement.MANDATORY),
                count(Requirement.OPTIONAL),
                count(Requirement.LOCAL));
    }

    private int count(Requirement requirement) {
        int count = 0;
        for (Indicator indicator : indicators()) {
            count += indicator.requirement() == requirement ? 1 : 0;
        }
        return count;
    }

    /**
     * The rows of the table, each with a verdict of its own: lines where an indicator has them, else the indicator.
     *
     * @return the rows in the order printed
     */
    @Value.Lazy
    default List<Indicator> rows() {
        ImmutableList.Builder<Indicator> rows = ImmutableList.builder();
        for (Indicator indicator : indicators()) {
            rows.addAll(indicator.lines().isEmpty() ? List.of(indicator) : indicator.lines());
        }
        return rows.build();
    }

    /**
     * Every indicator and line by code.
     *
     * @return an immutable map in the order printed
     */
    @Value.Lazy
    default Map<IndicatorCode, Indicator> byCode() {
        ImmutableMap.Builder<IndicatorCode, Indicator> byCode = ImmutableMap.builder();
        for (Indicator indicator : indicators()) {
            byCode.put(indicator.code(), indicator);
            for (Indicator line : indicator.lines()) {
                byCode.put(line.code(), line);
            }
        }
        return byCode.buildOrThrow();
    }

    /**
     * Every component by code.
     *
     * @return an immutable map in the order printed
     */
    @Value.Lazy
    default Map<IndicatorCode, Component> componentsByCode() {
        ImmutableMap.Builder<IndicatorCode, Component> byCode = ImmutableMap.builder();
        for (Indicator indicator : byCode().values()) {
            for (Component component : indicator.components()) {
                byCode.put(component.code(), component);
            }
        }
        return byCode.buildOrThrow();
    }

    /**
     * An indicator or line.
     *
     * @param code its code
     * @return it, if the system has it
     */
    default Optional<Indicator> indicator(IndicatorCode code) {
        return Optional.ofNullable(byCode().get(code));
    }

    /**
     * A group.
     *
     * @param id its id
     * @return it, if the system has it
     */
    default Optional<IndicatorGroup> group(String id) {
        return groups().stream().filter(g -> g.id().equals(id)).findFirst();
    }

    /** Checks that codes and group ids are unique, groups exist, and printed cells have columns. */
    @Value.Check
    default void check() {
        Set<String> groups = new HashSet<>();
        for (IndicatorGroup group : groups()) {
            // a parent stands before its children, so no ring can be written
            InvalidPartException.check(
                    group.parent().isEmpty() || groups.contains(group.parent().get()),
                    "IndicatorSystem",
                    "groups",
                    "上级分组在前",
                    "the parent group before its children",
                    group.id());
            InvalidPartException.check(
                    groups.add(group.id()), "IndicatorSystem", "groups", "分组不重复", "each group once", group.id());
        }
        Set<IndicatorCode> codes = new HashSet<>();
        for (Indicator indicator : indicators()) {
            checkIndicator(indicator, groups, codes);
        }
    }

    private void checkIndicator(Indicator indicator, Set<String> groups, Set<IndicatorCode> codes) {
        InvalidPartException.check(
                codes.add(indicator.code()),
                "IndicatorSystem",
                "indicators",
                "序号不重复",
                "each code once",
                indicator.code());
        boolean grouped = groups.contains(indicator.group());
        InvalidPartException.check(
                grouped,
                "IndicatorSystem",
                "indicators",
                "本体系的分组",
                "a group of this system",
                grouped ? "" : indicator.code() + " → " + indicator.group());
        boolean named = columns().keySet().containsAll(indicator.printed().keySet());
        InvalidPartException.check(
                named,
                "IndicatorSystem",
                "columns",
                "每个单元格都有列名",
                "a column for every printed cell",
                named ? "" : indicator.code() + " → " + indicator.printed().keySet());
        for (Indicator line : indicator.lines()) {
            checkIndicator(line, groups, codes);
        }
        for (Component component : indicator.components()) {
            InvalidPartException.check(
                    codes.add(component.code()),
                    "IndicatorSystem",
                    "indicators",
                    "序号不重复",
                    "each code once",
                    component.code());
        }
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds an indicator system; not thread-safe. */
    final class Builder extends ImmutableIndicatorSystem.Builder {
        Builder() {}
    }
}

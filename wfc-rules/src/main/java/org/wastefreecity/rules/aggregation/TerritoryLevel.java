/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.territory.RegionCode;

/** A level of territory that facts are added up to (地域层级): all cities, all zones, or a group of your own. */
public sealed interface TerritoryLevel {
    /** Districts and counties (县级). */
    TerritoryLevel COUNTY = new Division(RegionCode.Level.COUNTY);
    /** Prefecture-level cities (地级). A division without one above it is not below any. */
    TerritoryLevel CITY = new Division(RegionCode.Level.CITY);
    /** Provinces, autonomous regions, municipalities (省级). */
    TerritoryLevel PROVINCE = new Division(RegionCode.Level.PROVINCE);
    /** The country (国家), if the territory holds it as a division. */
    TerritoryLevel NATION = new Division(RegionCode.Level.NATION);
    /** Every place as it reported (填报地域), divisions and zones. */
    TerritoryLevel REPORTED = new Reported();
    /** Every zone (功能区) by itself. */
    TerritoryLevel ZONES = new Zones();

    /**
     * The divisions of one level, each with all that lies in it.
     *
     * @param level which one
     */
    record Division(RegionCode.Level level) implements TerritoryLevel {
        /** Checks that there is a level. */
        public Division {
            Objects.requireNonNull(level, "level");
        }
    }

    /** Every place as it reported. */
    record Reported() implements TerritoryLevel {}

    /** Every zone by itself; no zone is part of a division here. */
    record Zones() implements TerritoryLevel {}

    /**
     * Some divisions, each with all that lies in it, and zones, added up under a name, such as 珠三角.
     * <p>
     * Refused by the roll-up if they share ground: a zone and a district it lies in, a city and a county of it.
     *
     * @param name what to call them
     * @param divisions their codes, sorted
     * @param zones ids of zones, sorted
     */
    record Group(String name, Set<RegionCode> divisions, Set<String> zones) implements TerritoryLevel {
        /**
         * Copies and sorts the sets.
         *
         * @throws InvalidPartException if the name is blank or both sets are empty
         */
        public Group {
            InvalidPartException.checkText(name, "TerritoryLevel.Group", "name");
            divisions = ImmutableSortedSet.copyOf(divisions);
            zones = ImmutableSortedSet.copyOf(zones);
            InvalidPartException.check(
                    !divisions.isEmpty() || !zones.isEmpty(),
                    "TerritoryLevel.Group",
                    "divisions",
                    "至少一个地域",
                    "at least one place",
                    name);
        }

        /** Whether the name is the code of a division that the group is not. */
        boolean isNamedLikeAnother() {
            return name.matches("[0-9]{6}") && !(zones.isEmpty() && divisions.equals(Set.of(RegionCode.parse(name))));
        }
    }
}

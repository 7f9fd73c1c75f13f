/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.target;

import com.google.common.collect.ImmutableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.wording.Wording;

/**
 * What a target binds if not the whole territory of the plan (适用范围).
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Scope {

    /**
     * What it is called in the document.
     *
     * @return the words; empty for listed divisions, which have names of their own
     */
    Optional<Wording> words();

    /**
     * Listed divisions: 禅城区2-3个社区 binds Chancheng alone.
     *
     * @param regions the divisions
     */
    record Divisions(Set<RegionCode> regions) implements Scope {
        /**
         * Copies the divisions and checks that there is one.
         *
         * @throws InvalidPartException if there is none
         */
        public Divisions {
            regions = ImmutableSet.copyOf(regions);
            InvalidPartException.check(
                    !regions.isEmpty(), "Scope.Divisions", "regions", "至少一个行政区划", "at least one division", regions);
        }

        @Override
        public Optional<Wording> words() {
            return Optional.empty();
        }
    }

    /**
     * A class of regions: 珠三角地区.
     *
     * @param name the class as printed
     */
    record RegionClass(Wording name) implements Scope {
        /** Checks that there is a name. */
        public RegionClass {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Optional<Wording> words() {
            return Optional.of(name);
        }
    }

    /**
     * A class of sizes: 年产生量100吨以上的企业.
     *
     * @param name the class as printed
     * @param bounds the bounds it states
     */
    record SizeClass(Wording name, Optional<Bounds> bounds) implements Scope {
        /** Checks that no part is missing. */
        public SizeClass {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(bounds, "bounds");
        }

        @Override
        public Optional<Wording> words() {
            return Optional.of(name);
        }
    }

    /**
     * A class of things: 新建民用建筑, 规模化养殖场.
     *
     * @param name the class as printed
     */
    record ThingClass(Wording name) implements Scope {
        /** Checks that there is a name. */
        public ThingClass {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Optional<Wording> words() {
            return Optional.of(name);
        }
    }

    /**
     * One of several standards of counting side by side: 按国家口径, 按省口径.
     *
     * @param name the standard as printed
     */
    record CountedBy(Wording name) implements Scope {
        /** Checks that there is a name. */
        public CountedBy {
            Objects.requireNonNull(name, "name");
        }

        @Override
        public Optional<Wording> words() {
            return Optional.of(name);
        }
    }
}

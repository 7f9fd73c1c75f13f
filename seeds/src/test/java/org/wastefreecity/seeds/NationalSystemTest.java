/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Census;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.IndicatorSystem;
import org.wastefreecity.model.indicator.Relation;
import org.wastefreecity.model.indicator.Requirement;
import org.wastefreecity.model.indicator.SystemDocument;
import org.wastefreecity.model.indicator.SystemMapping;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.Evidence;
import org.wastefreecity.model.source.SourceDocument;

/** The national list of 2021, put together from other documents, and what of Foshan's table it is. */
class NationalSystemTest {
    private static final SystemDocument DOCUMENT = Seeds.nationalSystem2021();
    private static final IndicatorSystem NATIONAL = DOCUMENT.system();
    private static final IndicatorSystem FOSHAN = Seeds.foshan2022Draft().system();
    private static final SystemMapping MAPPING =
            Seeds.mapping(Seeds.FOSHAN_2022_DRAFT, Seeds.NATIONAL_2021).orElseThrow();

    private static Attestation attestation(Indicator indicator, String part) {
        return indicator.attestations().stream()
                .filter(a -> a.part().equals(part))
                .findFirst()
                .orElseThrow();
    }

    /** The totals are what is verified of the annex: 58 entries, 25 ★ and 33 without. */
    @Test
    void census_isTheVerifiedOne() {
        assertEquals(new Census(58, 25, 33, 0), NATIONAL.census());
        assertEquals(Optional.of(NATIONAL.census()), NATIONAL.declaredCensus());
        assertEquals(
                5, NATIONAL.groups().stream().filter(g -> g.parent().isEmpty()).count());
    }

    /** One more than the verified total: where 35 belongs is open, and the entry says so. */
    @Test
    void groups_areEighteen_andTheOpenOneIsNamed() {
        assertEquals(
                18,
                NATIONAL.groups().stream().filter(g -> g.parent().isPresent()).count());
        Indicator dead = NATIONAL.indicator(IndicatorCode.parse("35")).orElseThrow();
        Attestation group = attestation(dead, "group");
        assertEquals(Evidence.ASSUMED, group.evidence());
        assertTrue(group.note().orElseThrow().zh().contains("18个二级指标，已核实的总数为17"));
        assertTrue(NATIONAL.indicators().stream()
                .filter(i -> i.group().equals(dead.group()))
                .allMatch(i -> i.equals(dead)));
    }

    @Test
    void entries_areNeverVerified() {
        for (Indicator indicator : NATIONAL.indicators()) {
            assertFalse(Attestation.verified(indicator.attestations()), indicator.code() + " is shown as verified");
            assertTrue(indicator.attestations().stream().noneMatch(a -> a.evidence() == Evidence.OFFICIAL));
            for (String part : List.of("name", "requirement", "group")) {
                attestation(indicator, part);
            }
            assertEquals(
                    indicator.unit().isPresent(),
                    indicator.attestations().stream().anyMatch(a -> a.part().equals("unit")));
        }
        SourceDocument source = DOCUMENT.sources().get(0);
        assertEquals(SourceDocument.Standing.SECONDARY, source.standing());
        assertTrue(source.note().orElseThrow().zh().contains("未见"));
    }

    /** 46 names printed by Foshan, 5 by others, 4 in whose place Foshan prints something else, 3 from memory only. */
    @Test
    void names_restOnWhatTheyRestOn() {
        Map<String, Long> kinds = NATIONAL.indicators().stream()
                .map(i -> attestation(i, "name"))
                .map(a -> a.evidence() == Evidence.QUOTED
                        ? a.source().orElseThrow().startsWith("佛山市") ? "Foshan" : "other"
                        : a.note().orElseThrow().zh().contains("佛山草案") ? "adjusted" : "memory")
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        assertEquals(Map.of("Foshan", 46L, "other", 5L, "adjusted", 4L, "memory", 3L), kinds);
        assertEquals(
                Set.of("18", "34", "37"),
                NATIONAL.indicators().stream()
                        .filter(i -> attestation(i, "name").note().isPresent()
                                && attestation(i, "name").note().get().zh().startsWith("凭记忆，"))
                        .map(i -> i.code().text())
                        .collect(Collectors.toSet()));
    }

    /** A name or a star that is said to be printed by Foshan stands there. */
    @Test
    void quotations_ofFoshan_standInItsTable() {
        for (Correspondence c : MAPPING.correspondences()) {
            if (c.relation() != Relation.SAME) {
                continue;
            }
            Indicator national = NATIONAL.indicator(c.to().orElseThrow()).orElseThrow();
            Indicator local = FOSHAN.indicator(c.from().orElseThrow()).orElseThrow();
            assertEquals(
                    national.name().zh().replace("的比例", "的比率"),
                    local.name().zh().replace("的比例", "的比率"));
            assertTrue(attestation(national, "name").source().orElseThrow().endsWith("第" + local.code() + "行"));
            if (attestation(national, "requirement").evidence() == Evidence.QUOTED) {
                assertEquals(national.requirement(), local.requirement(), national.code() + "");
            }
            if (national.unit().isPresent() && attestation(national, "unit").evidence() == Evidence.QUOTED) {
                // row 54 has its unit in its lines
                assertEquals(
                        national.unit(),
                        local.lines().isEmpty()
                                ? local.unit()
                                : local.lines().get(0).unit());
            }
        }
    }

    @Test
    void mapping_namesEveryEntryOfBothOnce() {
        Set<IndicatorCode> from = new HashSet<>();
        Set<IndicatorCode> to = new HashSet<>();
        MAPPING.correspondences().forEach(c -> {
            c.from().ifPresent(from::add);
            c.to().ifPresent(to::add);
        });
        assertEquals(codes(FOSHAN), from);
        assertEquals(codes(NATIONAL), to);
        assertEquals(
                Map.of(Relation.SAME, 46L, Relation.ADJUSTED, 7L, Relation.LOCAL, 7L, Relation.ABSENT, 5L),
                MAPPING.correspondences().stream()
                        .collect(Collectors.groupingBy(Correspondence::relation, Collectors.counting())));
        assertTrue(MAPPING.correspondences().stream().noneMatch(c -> c.evidence() == Evidence.OFFICIAL));
    }

    /** What Foshan's table itself marks: 调整指标 for the adjusted ones, ☆ for its own. */
    @Test
    void mapping_followsTheMarksOfTheTable() {
        for (Correspondence c : MAPPING.correspondences()) {
            if (c.from().isEmpty()) {
                continue;
            }
            Indicator local = FOSHAN.indicator(c.from().get()).orElseThrow();
            if (local.remark().equals(Optional.of("调整指标"))) {
                assertEquals(Relation.ADJUSTED, c.relation());
                assertEquals(Evidence.QUOTED, c.evidence());
                assertNotEquals(
                        NATIONAL.indicator(c.to().orElseThrow())
                                .orElseThrow()
                                .name()
                                .zh(),
                        local.name().zh());
            }
            if (local.requirement() == Requirement.LOCAL) {
                assertEquals(Relation.LOCAL, c.relation());
                assertEquals(Evidence.QUOTED, c.evidence());
            } else if (c.relation() == Relation.LOCAL) {
                // 36 and 37: nothing marks them as Foshan's own, so the mapping does not vouch for it
                assertEquals(Evidence.ASSUMED, c.evidence());
            }
        }
    }

    @Test
    void mapping_inTheOtherDirection_isTheReverse() {
        assertEquals(
                MAPPING.reversed(),
                Seeds.mapping(Seeds.NATIONAL_2021, Seeds.FOSHAN_2022_DRAFT).orElseThrow());
        assertEquals(Optional.empty(), Seeds.mapping(Seeds.NATIONAL_2021, Seeds.NATIONAL_2021));
    }

    private static Set<IndicatorCode> codes(IndicatorSystem system) {
        return system.indicators().stream().map(Indicator::code).collect(Collectors.toSet());
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.wastefreecity.model.Refusals.assertRefused;
import static org.wastefreecity.model.Samples.BUREAU;
import static org.wastefreecity.model.Samples.PLACE;
import static org.wastefreecity.model.Samples.WORDS;
import static org.wastefreecity.model.Samples.unit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.responsibility.Responsibility.Basis;
import org.wastefreecity.model.responsibility.Responsibility.Role;

class PartyTest {
    private static final Party.Visitor<String> NAMES = new Party.Visitor<>() {
        @Override
        public String single(Party.Single party) {
            return "single " + party.id();
        }

        @Override
        public String collective(Party.Collective party) {
            return "collective " + party.id();
        }

        @Override
        public String open(Party.Open party) {
            return "open " + party.id();
        }

        @Override
        public String outside(Party.Outside party) {
            return "outside " + party.id();
        }
    };

    @Test
    void accept_everyCase_callsItsOwn() {
        List<Party> parties = List.of(
                new Party.Single(BUREAU),
                new Party.Collective("districts", WORDS, List.of(BUREAU, unit("b", "市城管局"))),
                new Party.Open("others", WORDS),
                new Party.Outside("survey", WORDS));
        assertEquals(Party.class.getPermittedSubclasses().length, parties.size());
        assertEquals(
                "single ecology, collective districts, open others, outside survey",
                parties.stream().map(p -> p.accept(NAMES)).collect(Collectors.joining(", ")));
        assertEquals(BUREAU.name(), parties.get(0).name());
    }

    @Test
    void collective_fewerThanTwoBodies_isRefused() {
        assertRefused("Party.Collective", "members", () -> new Party.Collective("c", WORDS, List.of()));
        assertRefused("Party.Collective", "members", () -> new Party.Collective("c", WORDS, List.of(BUREAU)));
    }

    @Test
    void new_blankId_isRefused() {
        assertRefused("Party.Collective", "id", () -> new Party.Collective("", WORDS, List.of(BUREAU, unit("b", "乙"))));
        assertRefused("Party.Open", "id", () -> new Party.Open(" ", WORDS));
        assertRefused("Party.Outside", "id", () -> new Party.Outside("\t", WORDS));
        assertRefused("ResponsibleUnit", "id", () -> unit("", "甲"));
        assertRefused("WorkingGroup", "id", () -> new WorkingGroup("", WORDS, PLACE));
        assertRefused("Responsibility", "party", () -> new Responsibility("", Role.LEAD, "甲", Basis.LISTED));
        assertRefused("Responsibility", "printed", () -> new Responsibility("a", Role.LEAD, " ", Basis.LISTED));
    }

    @Test
    void aliases_blankOrTheName_isRefused() {
        assertRefused("ResponsibleUnit", "aliases", () -> unit("a", "市住建局", "市住建局"));
        assertRefused("ResponsibleUnit", "aliases", () -> unit("a", "市住建局", " "));
    }

    @Test
    void spellings_areTheNameAndTheAliases() {
        ResponsibleUnit housing = unit("h", "市住房和城乡建设局", "市住房城乡建设局", "市住建局");
        List<String> spellings = housing.spellings().toList();
        assertEquals("市住房和城乡建设局", spellings.get(0));
        assertEquals(Set.of("市住房和城乡建设局", "市住房城乡建设局", "市住建局"), Set.copyOf(spellings));
    }

    @Test
    void roles_all_haveLabels() {
        for (Role role : Role.values()) {
            assertTrue(!role.label().zh().isBlank() && !role.label().en().isBlank());
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.wastefreecity.model.responsibility.Party;
import org.wastefreecity.model.responsibility.Responsibility;
import org.wastefreecity.model.responsibility.ResponsibleUnit;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.rules.reading.NamedParty;

/**
 * Everybody whom the table names (责任主体), each once. A body is known by its name or by a second name that a cell puts in brackets
 * behind it, never by likeness. A group whose members the table does not list is kept as an open circle. Not thread-safe.
 */
final class Parties {
    private final Map<String, NamedParty> named = new LinkedHashMap<>();
    private final Map<String, String> ids = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();
    private final Map<String, Set<String>> aliases = new HashMap<>();

    /** Takes a party that a cell names. */
    Responsibility responsibility(NamedParty party, Responsibility.Role role) {
        String name = Register.cut(party.name());
        String known = nameOf.computeIfAbsent(name, n -> n);
        if (named.putIfAbsent(known, party) == null) {
            ids.put(known, "party-" + named.size());
        }
        if (party.kind() == NamedParty.Kind.SINGLE) {
            for (String alias : party.aliases()) {
                // a spelling means one body: whoever had it first keeps it
                if (!alias.isBlank() && nameOf.putIfAbsent(alias, known) == null) {
                    aliases.computeIfAbsent(known, k -> new LinkedHashSet<>()).add(alias);
                }
            }
        }
        return new Responsibility(id(known), role, Register.cut(party.printed()), Responsibility.Basis.LISTED);
    }

    private String id(String name) {
        return ids.getOrDefault(name, name);
    }

    /** The parties in the order in which they were named first. */
    List<Party> all() {
        List<Party> parties = new ArrayList<>();
        named.forEach((name, party) -> parties.add(
                switch (party.kind()) {
                    case SINGLE ->
                        new Party.Single(new ResponsibleUnit(
                                id(name),
                                Glossary.wording(name),
                                aliases.getOrDefault(name, Set.of()),
                                Validity.ALWAYS));
                    case OUTSIDE -> new Party.Outside(id(name), Glossary.wording(name));
                    case COLLECTIVE, OPEN -> new Party.Open(id(name), Glossary.wording(name));
                }));
        return parties;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.comparing;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.wastefreecity.model.indicator.Correspondence;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.indicator.SystemMapping;

/** Which number of the second system a number of the first leads to. */
final class Renumbering {
    private final Optional<SystemMapping> mapping;
    private final Set<IndicatorCode> taken = new HashSet<>();

    private Renumbering(Optional<SystemMapping> mapping) {
        this.mapping = mapping;
        mapping.ifPresent(m -> m.correspondences().forEach(c -> c.to().ifPresent(taken::add)));
    }

    /** Numbers stay what they are. */
    static Renumbering none() {
        return new Renumbering(Optional.empty());
    }

    static Renumbering by(SystemMapping mapping, SystemId from, SystemId to) {
        if (!mapping.from().equals(from) || !mapping.to().equals(to)) {
            throw new WrongMappingException(mapping, from, to);
        }
        return new Renumbering(Optional.of(mapping));
    }

    /** A line or a part follows the row it stands in, if the mapping says nothing of it. */
    Optional<String> of(String code) {
        return of(IndicatorCode.parse(code)).map(IndicatorCode::text);
    }

    private Optional<IndicatorCode> of(IndicatorCode code) {
        Optional<Correspondence> named = mapping.flatMap(m -> m.ofFrom(code));
        if (named.isPresent()) {
            return named.get().to();
        }
        Optional<IndicatorCode> parent = code.parent();
        if (parent.isPresent()) {
            String segment = code.text().substring(parent.get().text().length());
            return of(parent.get()).map(p -> IndicatorCode.parse(p.text() + segment));
        }
        return taken.contains(code) ? Optional.empty() : Optional.of(code);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.territory.RegionCode;

/** What was observed, by subject and territory, the earliest first; each key once. */
final class Evidence {
    private final ImmutableListMultimap<Place, Observation> byPlace;

    private final ImmutableListMultimap<Place, Intake.Refused> refused;

    Evidence(List<Observation> observations, List<Intake.Refused> refused) {
        this.refused = refused.stream()
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        r -> new Place(
                                r.observation().subject(), r.observation().territory()),
                        r -> r));
        this.byPlace = observations.stream()
                .sorted(Comparator.comparing(Observation::period))
                .collect(ImmutableListMultimap.toImmutableListMultimap(
                        o -> new Place(o.subject(), o.territory()), o -> o));
    }

    /** The observations of a subject whose period ended by a day. */
    List<Observation> of(IndicatorCode subject, RegionCode territory, LocalDate day) {
        List<Observation> all = byPlace.get(new Place(subject, territory));
        int known = all.size();
        while (known > 0 && all.get(known - 1).period().lastDay().isAfter(day)) {
            known--;
        }
        return all.subList(0, known);
    }

    /** The reports on a subject that were left out, by a day. */
    List<Intake.Refused> refused(IndicatorCode subject, RegionCode territory, LocalDate day) {
        return refused.get(new Place(subject, territory)).stream()
                .filter(r -> !r.observation().period().lastDay().isAfter(day))
                .toList();
    }

    static Optional<Observation> last(List<Observation> observations) {
        return observations.isEmpty() ? Optional.empty() : Optional.of(observations.get(observations.size() - 1));
    }

    private record Place(IndicatorCode subject, RegionCode territory) {}
}

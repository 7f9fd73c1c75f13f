/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.assessing;

import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.observation.Observation;
import org.wastefreecity.model.territory.RegionCode;

/** What was observed, by subject and territory, the earliest first; each key once. */
final class Evidence {
    private static final Comparator<Observation> EARLIEST_FIRST = Comparator.comparing(Observation::period);

    private final ImmutableListMultimap<Place, Observation> byPlace;

    private final ImmutableListMultimap<Place, Intake.Refused> refused;

    Evidence(List<Observation> observations, List<Intake.Refused> refused) {
        ImmutableListMultimap.Builder<Place, Intake.Refused> left = ImmutableListMultimap.builder();
        for (Intake.Refused one : refused) {
            left.put(Place.of(one.observation()), one);
        }
        this.refused = left.build();
        List<Observation> inOrder = new ArrayList<>(observations);
        inOrder.sort(EARLIEST_FIRST);
        ImmutableListMultimap.Builder<Place, Observation> taken = ImmutableListMultimap.builder();
        for (Observation one : inOrder) {
            taken.put(Place.of(one), one);
        }
        this.byPlace = taken.build();
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
        List<Intake.Refused> byThen = new ArrayList<>();
        for (Intake.Refused one : refused.get(new Place(subject, territory))) {
            if (!one.observation().period().lastDay().isAfter(day)) {
                byThen.add(one);
            }
        }
        return byThen;
    }

    static Optional<Observation> last(List<Observation> observations) {
        return observations.isEmpty() ? Optional.empty() : Optional.of(observations.get(observations.size() - 1));
    }

    private record Place(IndicatorCode subject, RegionCode territory) {
        static Place of(Observation observation) {
            return new Place(observation.subject(), observation.territory());
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Place that && subject.equals(that.subject) && territory.equals(that.territory);
        }

        @Override
        public int hashCode() {
            return 31 * subject.hashCode() + territory.hashCode();
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/**
 * The measures that facts are kept by and formulas speak of (统计量目录).
 * <p>
 * A name means one measure only, whichever language it is in. This class is immutable and thread-safe.
 *
 * @param id a short stable name with its version, such as {@code programme-2021}
 * @param title what the catalogue is for
 * @param measures the measures
 * @param sources the documents that the attestations speak of
 */
public record MeasureCatalogue(String id, Wording title, List<Measure> measures, List<SourceDocument> sources) {

    /**
     * Copies the lists and checks that names are unique and that every measure named by another is here.
     *
     * @throws InvalidPartException if they are not
     */
    public MeasureCatalogue {
        InvalidPartException.checkText(id, "MeasureCatalogue", "id");
        Objects.requireNonNull(title, "title");
        measures = ImmutableList.copyOf(measures);
        sources = ImmutableList.copyOf(sources);
        Map<String, Measure> names = new HashMap<>();
        for (Measure measure : measures) {
            names(measure).forEach(name -> {
                Measure other = names.put(name, measure);
                InvalidPartException.check(
                        other == null, "MeasureCatalogue", "measures", "名称不重复", "each name once", name);
            });
        }
        for (Measure measure : measures) {
            Stream.concat(measure.within().stream(), measure.weight().stream())
                    .forEach(named -> InvalidPartException.check(
                            names.containsKey(named) && names.get(named).id().equals(named),
                            "MeasureCatalogue",
                            "measures",
                            "本目录的统计量",
                            "a measure of this catalogue",
                            measure.id() + " → " + named));
        }
    }

    private static Stream<String> names(Measure measure) {
        return Stream.of(
                        Stream.of(
                                measure.id(),
                                measure.name().zh(),
                                measure.name().en()),
                        measure.aliases().stream())
                .flatMap(s -> s)
                .distinct();
    }

    /**
     * Every measure by every name it has: id, Chinese and English name, aliases.
     *
     * @return an immutable map, made anew by each call
     */
    public Map<String, Measure> byName() {
        ImmutableMap.Builder<String, Measure> names = ImmutableMap.builder();
        measures.forEach(m -> names(m).forEach(n -> names.put(n, m)));
        return names.buildOrThrow();
    }

    /**
     * A measure.
     *
     * @param id its id
     * @return the measure, if it is here
     */
    public Optional<Measure> measure(String id) {
        return measures.stream().filter(m -> m.id().equals(id)).findFirst();
    }
}

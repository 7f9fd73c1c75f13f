/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.observation;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/**
 * Observations as a document of their own, with the documents they were read from (填报值文件), such as what Foshan reported for 2020.
 * <p>
 * Each observation names its own system, as it does in a bare list; {@link #systems()} tells which there are. Two observations of one
 * {@link Observation#key() key} may stand here: that they contradict each other is a finding of those who judge, not a reason to lose
 * both. This class is immutable and thread-safe.
 *
 * @param title what was reported, by whom, for when
 * @param sources the documents that observations were read from
 * @param observations the observations, in the order of the document
 */
public record ObservationDocument(Wording title, List<SourceDocument> sources, List<Observation> observations) {

    /**
     * Copies the lists.
     *
     * @throws InvalidPartException if a source is listed twice
     */
    public ObservationDocument {
        Objects.requireNonNull(title, "title");
        sources = ImmutableList.copyOf(sources);
        observations = ImmutableList.copyOf(observations);
        Set<String> known = new HashSet<>();
        for (SourceDocument source : sources) {
            InvalidPartException.check(
                    known.add(source.id()),
                    "ObservationDocument",
                    "sources",
                    "文件不重复",
                    "each document once",
                    source.id());
        }
    }

    /**
     * The systems that the observations belong to, such as a plan's own and its supplement.
     *
     * @return each once, in the order in which they first stand; made anew by each call
     */
    public List<SystemId> systems() {
        return observations.stream().map(Observation::system).distinct().collect(ImmutableList.toImmutableList());
    }
}

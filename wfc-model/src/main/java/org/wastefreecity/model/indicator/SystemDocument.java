/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.SourceDocument;

/**
 * An indicator system by itself, with the documents it was read from (指标体系文件), such as the national list of 2021.
 * <p>
 * Unlike a plan it promises nothing: it has no territory, base year or targets. Cities choose from it, and their plans carry
 * a system of their own. This class is immutable and thread-safe.
 *
 * @param sources the documents that its entries refer to
 * @param system the system
 */
public record SystemDocument(List<SourceDocument> sources, IndicatorSystem system) {

    /**
     * Copies the list and checks that every entry stands in one of the documents.
     *
     * @throws InvalidPartException if a document is listed twice, or an entry names one that is not listed
     */
    public SystemDocument {
        Objects.requireNonNull(system, "system");
        sources = ImmutableList.copyOf(sources);
        Set<String> known = new HashSet<>();
        for (SourceDocument source : sources) {
            InvalidPartException.check(
                    known.add(source.id()), "SystemDocument", "sources", "文件不重复", "each document once", source.id());
        }
        for (Indicator indicator : system.byCode().values()) {
            InvalidPartException.check(
                    known.contains(indicator.provenance().document()),
                    "SystemDocument",
                    "system",
                    "所列文件中的出处",
                    "a provenance in a listed document",
                    indicator.code() + " → " + indicator.provenance().document());
        }
    }
}

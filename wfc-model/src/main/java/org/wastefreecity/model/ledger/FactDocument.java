/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.ledger;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/**
 * Facts as a document of their own (台账文件): the measures they are kept by, where they come from, and the rows, or the names of the
 * tables that the rows lie in.
 * <p>
 * A few rows stand in the document itself. A ledger of millions lies in tables beside it, CSV or SDMX-CSV, and the document says what
 * their columns mean. This class is immutable and thread-safe.
 *
 * @param title what was counted, by whom, for when
 * @param sources the documents that the facts were read from
 * @param catalogue the measures that rows and tables speak of
 * @param facts the rows, in the order of the document
 * @param tables the names of tables with further rows, such as {@code 2020.csv}, as paths relative to this document
 */
public record FactDocument(
        Wording title,
        List<SourceDocument> sources,
        MeasureCatalogue catalogue,
        List<Fact> facts,
        List<String> tables) {

    /**
     * Copies the lists and checks that every fact counts by a measure of the catalogue.
     *
     * @throws InvalidPartException if a source or table is listed twice, a table has no name, or a fact counts by another measure
     */
    public FactDocument {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(catalogue, "catalogue");
        sources = ImmutableList.copyOf(sources);
        facts = ImmutableList.copyOf(facts);
        tables = ImmutableList.copyOf(tables);
        Set<String> known = new HashSet<>();
        for (SourceDocument source : sources) {
            InvalidPartException.check(
                    known.add(source.id()), "FactDocument", "sources", "文件不重复", "each document once", source.id());
        }
        Set<String> named = new HashSet<>();
        for (String table : tables) {
            InvalidPartException.checkText(table, "FactDocument", "tables");
            InvalidPartException.check(named.add(table), "FactDocument", "tables", "表名不重复", "each name once", table);
        }
        Map<String, Measure> measures = new HashMap<>();
        catalogue.measures().forEach(m -> measures.put(m.id(), m));
        for (Fact fact : facts) {
            Measure measure = fact.measure();
            InvalidPartException.check(
                    measure.equals(measures.get(measure.id())),
                    "FactDocument",
                    "facts",
                    "本目录的统计量",
                    "a measure of this catalogue",
                    measure.id());
        }
    }
}

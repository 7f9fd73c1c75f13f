/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.programme;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.indicator.IndicatorCode;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/**
 * That a document calls some reported figures the parts of another (声明合计): the new-energy capacity of Baotou and, "including",
 * wind, photovoltaic and renewable.
 * <p>
 * Whether they add up is computed from the figures and never written down here. This class is immutable and thread-safe.
 *
 * @param id a short stable name within the document
 * @param name what is added up
 * @param whole the subject of the whole
 * @param parts the subjects of the parts, two or more
 * @param printed the words that make them parts
 * @param provenance where it is stated
 */
public record StatedSum(
        String id,
        Wording name,
        IndicatorCode whole,
        List<IndicatorCode> parts,
        String printed,
        Provenance provenance) {

    /**
     * Copies the parts and checks them.
     *
     * @throws InvalidPartException if there are fewer than two, one stands twice, or the whole is a part of itself
     */
    public StatedSum {
        InvalidPartException.checkText(id, "StatedSum", "id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(whole, "whole");
        parts = ImmutableList.copyOf(parts);
        InvalidPartException.checkText(printed, "StatedSum", "printed");
        Objects.requireNonNull(provenance, "provenance");
        InvalidPartException.check(
                parts.size() > 1 && Set.copyOf(parts).size() == parts.size() && !parts.contains(whole),
                "StatedSum",
                "parts",
                "两个以上、互不相同且不含总数的分项",
                "two parts or more, each once, the whole not among them",
                parts);
    }
}

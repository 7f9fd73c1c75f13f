/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.waste;

import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * A category of solid waste (固体废物类别), such as HW08 of the 2021 edition of the national list of hazardous waste.
 * <p>
 * The identity is scheme, edition and code together, because {@code 900-249-08} has the same shape in more than one scheme.
 * Where waste comes from and whether it is hazardous are two axes: hazardous waste is no sixth source. This class is
 * immutable and thread-safe.
 *
 * @param scheme the classification, such as {@code hazardous-waste-list}
 * @param edition its edition, such as {@code 2021}
 * @param code the code in it
 * @param name the name in it
 * @param source where such waste comes from
 * @param hazard whether it is hazardous
 * @param parent the code one level up in the same scheme and edition
 */
public record WasteCategory(
        String scheme,
        String edition,
        String code,
        Wording name,
        SourceDomain source,
        Hazard hazard,
        Optional<String> parent) {

    /**
     * Checks the parts that make the identity.
     *
     * @throws InvalidPartException if scheme, edition or code is blank, or the category is its own parent
     */
    public WasteCategory {
        InvalidPartException.checkText(scheme, "WasteCategory", "scheme");
        InvalidPartException.checkText(edition, "WasteCategory", "edition");
        InvalidPartException.checkText(code, "WasteCategory", "code");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(hazard, "hazard");
        InvalidPartException.check(
                !parent.equals(Optional.of(code)), "WasteCategory", "parent", "其他代码", "another code", code);
    }

    /**
     * The identity as text.
     *
     * @return scheme, edition and code, such as {@code hazardous-waste-list/2021/900-249-08}
     */
    public String id() {
        return scheme + "/" + edition + "/" + code;
    }

    /** Where waste comes from: the five classes of the law. */
    public enum SourceDomain {
        /** Industrial (工业固体废物). */
        INDUSTRIAL,
        /** Domestic (生活垃圾). */
        DOMESTIC,
        /** Construction (建筑垃圾). */
        CONSTRUCTION,
        /** Agricultural (农业固体废物). */
        AGRICULTURAL,
        /** Other (其他固体废物), such as sewage sludge. */
        OTHER
    }

    /** Whether waste is hazardous: a class of properties that crosses all sources. */
    public enum Hazard {
        /** Hazardous waste (危险废物). */
        HAZARDOUS,
        /** Not hazardous (一般固体废物). */
        GENERAL,
        /** The category holds both. */
        MIXED
    }
}

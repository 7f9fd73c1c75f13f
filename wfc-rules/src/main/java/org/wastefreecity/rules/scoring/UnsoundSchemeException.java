/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.scoring;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.wastefreecity.model.finding.Finding;
import org.wastefreecity.model.scoring.SchemeId;

/**
 * A scoring scheme cannot be used: a table has a gap, a rule has no value for a target of the plan, an improvement could lower the
 * score. Carries every fault, each with its place and its repair.
 */
public final class UnsoundSchemeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient SchemeId scheme;
    private final transient List<Finding> findings;

    UnsoundSchemeException(SchemeId scheme, List<Finding> findings) {
        super("scheme " + scheme + " is refused; 评分办法不予接受: "
                + findings.stream()
                        .limit(5)
                        .map(f -> f.id() + " " + f.message().en() + "；"
                                + f.message().zh())
                        .collect(Collectors.joining(" / "))
                + (findings.size() > 5 ? " … (" + findings.size() + ")" : ""));
        this.scheme = scheme;
        this.findings = ImmutableList.copyOf(findings);
    }

    /**
     * Which scheme.
     *
     * @return its id
     */
    public SchemeId scheme() {
        return scheme;
    }

    /**
     * What is wrong with it.
     *
     * @return one finding or more, all errors
     */
    public List<Finding> findings() {
        return findings;
    }
}

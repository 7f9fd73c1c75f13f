/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * An ordered scale of grades in words (等级), from worst to best, such as 不满意 … 满意.
 * <p>
 * The order is always declared: words do not tell it. This class is immutable and thread-safe.
 *
 * @param grades the grades, worst first
 */
public record GradeScale(List<String> grades) {

    /**
     * Copies the grades and checks that they are at least two and differ.
     *
     * @throws InvalidPartException if they are not
     */
    public GradeScale {
        grades = ImmutableList.copyOf(grades);
        InvalidPartException.check(
                grades.size() >= 2 && grades.stream().distinct().count() == grades.size(),
                "GradeScale",
                "grades",
                "两个以上互不相同的等级",
                "two or more different grades",
                grades);
    }

    /**
     * Where a grade stands.
     *
     * @param grade the grade
     * @return 0 for the worst; empty if the scale does not have it
     */
    public OptionalInt rank(String grade) {
        int rank = grades.indexOf(grade);
        return rank < 0 ? OptionalInt.empty() : OptionalInt.of(rank);
    }
}

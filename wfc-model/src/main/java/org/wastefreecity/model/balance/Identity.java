/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.balance;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.wording.Wording;

/**
 * What a sum of figures must come to (平衡关系): 0, as 产生量 − (综合利用量 − 往年贮存) − … does, or no less than 0.
 * <p>
 * A figure that was not reported is unknown, never 0: with one missing, an identity says at most on which side the rest must lie.
 * This class is immutable and thread-safe.
 *
 * @param id a stable name, in lower case with hyphens, such as {@code general-industrial-balance}; findings carry it
 * @param name what it says
 * @param relation what the sum must be
 * @param terms the summands, two at least; no measure twice with one reach
 * @param categories ids of the categories that it holds for, and all below them; empty for any
 * @param attestations what it rests on
 */
public record Identity(
        String id,
        Wording name,
        Relation relation,
        List<Term> terms,
        Set<String> categories,
        List<Attestation> attestations) {
    private static final int MOST = 64;

    /**
     * Copies the lists and checks them.
     *
     * @throws InvalidPartException if the id is no lower-case hyphenated name of at most 60 characters, there are fewer than two
     *     terms or more than 64, one stands twice, no term speaks of the place itself, or a category is blank
     */
    public Identity {
        InvalidPartException.check(
                id.length() <= 60 && id.matches("[a-z]+(-[a-z0-9]+)*"),
                "Identity",
                "id",
                "小写连字符名称",
                "a lower-case hyphenated name",
                id);
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(relation, "relation");
        terms = ImmutableList.copyOf(terms);
        categories = ImmutableSet.copyOf(categories);
        attestations = ImmutableList.copyOf(attestations);
        InvalidPartException.check(
                terms.size() >= 2 && terms.size() <= MOST,
                "Identity",
                "terms",
                "2至" + MOST + "项",
                "2 to " + MOST + " terms",
                terms.size());
        Set<List<Object>> seen = new HashSet<>();
        for (Term term : terms) {
            InvalidPartException.check(
                    seen.add(List.of(term.measure(), term.reach())),
                    "Identity",
                    "terms",
                    "每项只列一次",
                    "each term once",
                    term);
        }
        InvalidPartException.check(
                terms.stream().anyMatch(t -> t.reach() == Term.Reach.HERE),
                "Identity",
                "terms",
                "至少一个本项",
                "one term of the place itself at least",
                id);
        categories.forEach(c -> InvalidPartException.checkText(c, "Identity", "categories"));
    }

    /**
     * Whether it was read in an official text.
     *
     * @return whether everything attested was
     */
    public boolean isVerified() {
        return Attestation.verified(attestations);
    }

    /** What the sum of the terms must be. */
    public enum Relation {
        /** Exactly 0 (等于零). */
        ZERO,
        /** 0 or more (不小于零). */
        NOT_NEGATIVE
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.balance;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;

/**
 * The identities that figures are held against (审核关系集), with the documents they rest on.
 * <p>
 * A province writes its own down and gives it a name with a version; nothing of it is code. This class is immutable and
 * thread-safe.
 *
 * @param id a short stable name with its version, such as {@code balances-2021}
 * @param title what the set is for
 * @param identities the identities
 * @param sources the documents that the attestations speak of
 */
public record IdentitySet(String id, Wording title, List<Identity> identities, List<SourceDocument> sources) {
    private static final int MOST = 500;

    /**
     * Copies the lists and checks that ids are unique.
     *
     * @throws InvalidPartException if an id stands twice, the set's own is blank, or there are more than 500 identities
     */
    public IdentitySet {
        InvalidPartException.checkText(id, "IdentitySet", "id");
        Objects.requireNonNull(title, "title");
        identities = ImmutableList.copyOf(identities);
        sources = ImmutableList.copyOf(sources);
        InvalidPartException.check(
                identities.size() <= MOST,
                "IdentitySet",
                "identities",
                "不超过" + MOST + "条",
                "at most " + MOST,
                identities.size());
        Set<String> seen = new HashSet<>();
        identities.forEach(i -> InvalidPartException.check(
                seen.add(i.id()), "IdentitySet", "identities", "标识不重复", "each id once", i.id()));
    }
}

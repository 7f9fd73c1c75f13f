/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.balance.Identity;
import org.wastefreecity.model.balance.IdentitySet;
import org.wastefreecity.model.balance.Term;
import org.wastefreecity.model.source.Attestation;
import org.wastefreecity.model.source.SourceDocument;
import org.wastefreecity.model.wording.Wording;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** What figures owe to each other. */
public final class BalanceShapes {
    /** The format of sets of identities that this version writes and reads. */
    public static final String IDENTITIES_FORMAT = "wfc-identities/1";

    /** An identity. */
    public static final Shape<Identity> IDENTITY = identity();
    /** A set of identities. */
    public static final Shape<IdentitySet> IDENTITY_SET = identitySet();

    private BalanceShapes() {}

    private static Shape<Term> term() {
        ObjectShape<Term> page = ObjectShape.of("Term");
        Field<Term, Integer> coefficient = page.required("coefficient", Shape.INTEGER, Term::coefficient);
        Field<Term, String> measure = page.required("measure", Shape.TEXT, Term::measure);
        Field<Term, Optional<Term.Reach>> reach = page.optional(
                "reach",
                Shape.constant(Term.Reach.class),
                t -> Optional.of(t.reach()).filter(r -> r != Term.Reach.HERE));
        return page.made(
                v -> new Term(v.get(coefficient), v.get(measure), v.get(reach).orElse(Term.Reach.HERE)));
    }

    private static Shape<Identity> identity() {
        ObjectShape<Identity> page = ObjectShape.of("Identity");
        Field<Identity, String> id = page.required("id", WireTexts.RULE, Identity::id);
        Field<Identity, Wording> name = page.required("name", ValueShapes.WORDING, Identity::name);
        Field<Identity, Identity.Relation> relation =
                page.required("relation", Shape.constant(Identity.Relation.class), Identity::relation);
        Field<Identity, List<Term>> terms = page.list("terms", term(), 2, Identity::terms);
        Field<Identity, List<String>> categories =
                page.list("categories", Shape.STRING, i -> List.copyOf(i.categories()));
        Field<Identity, List<Attestation>> attestations =
                page.list("attestations", ValueShapes.ATTESTATION, Identity::attestations);
        return page.made(v -> new Identity(
                v.get(id),
                v.get(name),
                v.get(relation),
                v.get(terms),
                new LinkedHashSet<>(v.get(categories)),
                v.get(attestations)));
    }

    private static Shape<IdentitySet> identitySet() {
        ObjectShape<IdentitySet> page = ObjectShape.of("IdentitySet");
        Field<IdentitySet, String> format =
                page.required("format", ValueShapes.formatOf(IDENTITIES_FORMAT), s -> IDENTITIES_FORMAT);
        Field<IdentitySet, String> id = page.required("id", Shape.TEXT, IdentitySet::id);
        Field<IdentitySet, Wording> title = page.required("title", ValueShapes.WORDING, IdentitySet::title);
        Field<IdentitySet, List<SourceDocument>> sources =
                page.list("sources", ValueShapes.SOURCE_DOCUMENT, IdentitySet::sources);
        Field<IdentitySet, List<Identity>> identities = page.list("identities", IDENTITY, IdentitySet::identities);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return new IdentitySet(v.get(id), v.get(title), v.get(identities), v.get(sources));
        });
    }
}

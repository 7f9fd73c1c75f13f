/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.responsibility;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Objects;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/**
 * Who is named as responsible (责任主体): one body, a collective of known bodies, an open circle, or somebody who is no body of
 * the administration at all.
 * <p>
 * The family is closed. Implementations are immutable and thread-safe.
 */
public sealed interface Party {

    /**
     * A short stable name within a plan.
     *
     * @return the id
     */
    String id();

    /**
     * What the party is called.
     *
     * @return in both languages
     */
    Wording name();

    /**
     * Answers by the case at hand.
     *
     * @param <R> the type of the answer
     * @param cases an answer for every case
     * @return the answer of the case
     */
    <R> R accept(Visitor<R> cases);

    /**
     * One answer for every case.
     *
     * @param <R> the type of the answer
     */
    interface Visitor<R> {
        /**
         * For one body.
         *
         * @param party the party
         * @return the answer
         */
        R single(Single party);

        /**
         * For a collective.
         *
         * @param party the party
         * @return the answer
         */
        R collective(Collective party);

        /**
         * For an open circle.
         *
         * @param party the party
         * @return the answer
         */
        R open(Open party);

        /**
         * For an outsider.
         *
         * @param party the party
         * @return the answer
         */
        R outside(Outside party);
    }

    /**
     * One body (单个责任单位).
     *
     * @param unit the body
     */
    record Single(ResponsibleUnit unit) implements Party {
        /** Checks that no part is missing. */
        public Single {
            Objects.requireNonNull(unit, "unit");
        }

        @Override
        public String id() {
            return unit.id();
        }

        @Override
        public Wording name() {
            return unit.name();
        }

        @Override
        public <R> R accept(Visitor<R> cases) {
            return cases.single(this);
        }
    }

    /**
     * Bodies named together (集合称谓) whose members are known: 各区人民政府 are the five district governments.
     *
     * @param id a short stable name
     * @param name the collective name as printed
     * @param members its members
     */
    record Collective(String id, Wording name, List<ResponsibleUnit> members) implements Party {
        /**
         * Copies the members and checks that there are two at least.
         *
         * @throws InvalidPartException if there are fewer
         */
        public Collective {
            InvalidPartException.checkText(id, "Party.Collective", "id");
            Objects.requireNonNull(name, "name");
            members = ImmutableList.copyOf(members);
            InvalidPartException.check(
                    members.size() > 1, "Party.Collective", "members", "两个以上成员", "two members or more", members);
        }

        @Override
        public <R> R accept(Visitor<R> cases) {
            return cases.collective(this);
        }
    }

    /**
     * A circle without a list (未列明范围): 各相关部门. Nobody can be held to it before the list is written.
     *
     * @param id a short stable name
     * @param name the words as printed
     */
    record Open(String id, Wording name) implements Party {
        /**
         * Checks the id.
         *
         * @throws InvalidPartException if it is blank
         */
        public Open {
            InvalidPartException.checkText(id, "Party.Open", "id");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Visitor<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * Somebody outside the administration (外部主体): 第三方调查, a survey that supplies the figure.
     *
     * @param id a short stable name
     * @param name the words as printed
     */
    record Outside(String id, Wording name) implements Party {
        /**
         * Checks the id.
         *
         * @throws InvalidPartException if it is blank
         */
        public Outside {
            InvalidPartException.checkText(id, "Party.Outside", "id");
            Objects.requireNonNull(name, "name");
        }

        @Override
        public <R> R accept(Visitor<R> cases) {
            return cases.outside(this);
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.source.Provenance;
import org.wastefreecity.model.wording.Wording;

/** A place in the tree of a scheme (评分项). All forms are immutable and thread-safe. */
public sealed interface ScoreNode {

    /**
     * A short name, unique in the scheme.
     *
     * @return such as {@code 1.2} or {@code landfill}
     */
    String id();

    /**
     * Its name.
     *
     * @return in both languages
     */
    Wording name();

    /**
     * Its weight beside its siblings, as printed; often its full points.
     *
     * @return a number above 0
     */
    BigDecimal weight();

    /**
     * Whether it counts towards full marks.
     *
     * @return its role
     */
    Role role();

    /** Whether an item counts towards full marks. */
    enum Role {
        /** It does (计入满分). */
        COUNTED,
        /** It adds or takes away on top (附加分), worth its weight in the unit of its siblings' weights. */
        EXTRA
    }

    /**
     * An item scored by a rule (评分指标).
     *
     * @param id its short name
     * @param name its name
     * @param weight its weight
     * @param role its role
     * @param subject what is scored
     * @param outOf the full points on the rule's own scale (满分)
     * @param rule how
     * @param undefined what happens where the rule has no value
     * @param missing what happens where the figure is missing; as for the branch above if empty
     * @param provenance where it stands, if it was published
     */
    record Item(
            String id,
            Wording name,
            BigDecimal weight,
            Role role,
            Subject subject,
            BigDecimal outOf,
            ScoreRule rule,
            Undefined undefined,
            Optional<Missing> missing,
            Optional<Provenance> provenance)
            implements ScoreNode {
        /** Checks the parts. */
        public Item {
            checkId(id, "ScoreNode.Item");
            Objects.requireNonNull(name, "name");
            weight = Constants.positive(weight, "ScoreNode.Item", "weight");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(subject, "subject");
            outOf = Constants.positive(outOf, "ScoreNode.Item", "outOf");
            Objects.requireNonNull(rule, "rule");
            Objects.requireNonNull(undefined, "undefined");
            Objects.requireNonNull(missing, "missing");
            Objects.requireNonNull(provenance, "provenance");
        }

        /**
         * An item that weighs as much as it has points, and leaves undefined cases and what is missing to the scheme.
         *
         * @param id its short name
         * @param name its name
         * @param subject what is scored
         * @param points its weight and its full points
         * @param rule how
         * @return the item
         */
        public static Item of(String id, Wording name, Subject subject, String points, ScoreRule rule) {
            BigDecimal full = new BigDecimal(points);
            return new Item(
                    id,
                    name,
                    full,
                    Role.COUNTED,
                    subject,
                    full,
                    rule,
                    Undefined.REFUSED,
                    Optional.empty(),
                    Optional.empty());
        }

        /**
         * The same item with another answer to undefined cases.
         *
         * @param other the answer
         * @return a copy
         */
        public Item withUndefined(Undefined other) {
            return new Item(id, name, weight, role, subject, outOf, rule, other, missing, provenance);
        }

        /**
         * The same item with an answer of its own to what is missing.
         *
         * @param other the answer
         * @return a copy
         */
        public Item withMissing(Missing other) {
            return new Item(id, name, weight, role, subject, outOf, rule, undefined, Optional.of(other), provenance);
        }

        /**
         * The same item on top of full marks.
         *
         * @return a copy
         */
        public Item asExtra() {
            return new Item(id, name, weight, Role.EXTRA, subject, outOf, rule, undefined, missing, provenance);
        }
    }

    /**
     * Items that make one score (评分组).
     *
     * @param id its short name
     * @param name its name
     * @param weight its weight
     * @param role its role
     * @param combination how the items make one score
     * @param missing what happens where a figure below is missing; as for the branch above if empty
     * @param children the items
     */
    record Branch(
            String id,
            Wording name,
            BigDecimal weight,
            Role role,
            Combination combination,
            Optional<Missing> missing,
            List<ScoreNode> children)
            implements ScoreNode {
        /**
         * Checks that something counts, and that a count of items is possible.
         *
         * @throws InvalidPartException if no child counts, or more are asked for than there are
         */
        public Branch {
            checkId(id, "ScoreNode.Branch");
            Objects.requireNonNull(name, "name");
            weight = Constants.positive(weight, "ScoreNode.Branch", "weight");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(combination, "combination");
            Objects.requireNonNull(missing, "missing");
            children = ImmutableList.copyOf(children);
            long counted =
                    children.stream().filter(c -> c.role() == Role.COUNTED).count();
            InvalidPartException.check(
                    counted > 0, "ScoreNode.Branch", "children", "至少一个计入满分的评分项", "a child that counts", id);
            long asked = combination instanceof Combination.BestOf best
                    ? best.count()
                    : combination instanceof Combination.PassOf pass ? pass.count() : 1;
            InvalidPartException.check(
                    asked <= counted,
                    "ScoreNode.Branch",
                    "combination",
                    "不多于" + counted + "项",
                    "at most " + counted + " items",
                    asked);
        }

        /**
         * A branch whose weights stand to each other.
         *
         * @param id its short name
         * @param name its name
         * @param weight its weight
         * @param children the items
         * @return the branch
         */
        public static Branch of(String id, Wording name, String weight, List<? extends ScoreNode> children) {
            return new Branch(
                    id,
                    name,
                    new BigDecimal(weight),
                    Role.COUNTED,
                    new Combination.Weighted(Optional.empty(), Combination.Mismatch.NORMALISED),
                    Optional.empty(),
                    ImmutableList.copyOf(children));
        }

        /**
         * The same branch, combined in another way.
         *
         * @param other the way
         * @return a copy
         */
        public Branch withCombination(Combination other) {
            return new Branch(id, name, weight, role, other, missing, children);
        }
    }

    /**
     * A comparison with all units that are scored together (TOPSIS，优劣解距离法): how much nearer to the best than to the worst
     * values of the set a unit lies, from 0 to 1.
     *
     * @param id its short name
     * @param name its name
     * @param weight its weight
     * @param role its role
     * @param criteria what is compared
     * @param weighing where the weights of the criteria come from
     * @param digits to how many digits distances and logarithms are enclosed
     */
    record Topsis(
            String id,
            Wording name,
            BigDecimal weight,
            Role role,
            List<Criterion> criteria,
            Weighing weighing,
            int digits)
            implements ScoreNode {
        /**
         * Checks the size.
         *
         * @throws InvalidPartException if there are no criteria or more than 200, or digits are not from 6 to 60
         */
        public Topsis {
            checkId(id, "ScoreNode.Topsis");
            Objects.requireNonNull(name, "name");
            weight = Constants.positive(weight, "ScoreNode.Topsis", "weight");
            Objects.requireNonNull(role, "role");
            Objects.requireNonNull(weighing, "weighing");
            criteria = ImmutableList.copyOf(criteria);
            InvalidPartException.check(
                    !criteria.isEmpty() && criteria.size() <= 200,
                    "ScoreNode.Topsis",
                    "criteria",
                    "1至200项",
                    "1 to 200 criteria",
                    criteria.size());
            InvalidPartException.check(
                    digits >= 6 && digits <= 60, "ScoreNode.Topsis", "digits", "6至60", "6 to 60", digits);
        }

        /** Where the weights come from. */
        public enum Weighing {
            /** They are declared with the criteria (给定权重). */
            DECLARED,
            /** From how much the units differ (熵权法). */
            ENTROPY
        }
    }

    /**
     * What is compared.
     *
     * @param subject the subject
     * @param weight its weight if weights are declared
     */
    record Criterion(Subject subject, BigDecimal weight) {
        /** Checks that the weight is above 0. */
        public Criterion {
            Objects.requireNonNull(subject, "subject");
            weight = Constants.positive(weight, "ScoreNode.Criterion", "weight");
        }
    }

    private static void checkId(String id, String type) {
        Subject.checkKey(id, type, "id");
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.receipt;

import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import org.wastefreecity.model.finding.InvalidPartException;

/**
 * What an answer was made of (回执): definitions, data and policies by their digests, the version of this library, and which version
 * of a definition was chosen and why. Whoever holds the same can make the answer again, on another machine or JDK, to the same
 * bytes; if it differs, the receipt tells what was not the same.
 * <p>
 * It holds no data itself, so that it can be published where the data cannot. Two receipts are equal if the answers were made of
 * the same; when and by whom is not part of it. Implementations are immutable and thread-safe.
 */
@Value.Immutable
public interface Receipt {

    /**
     * The library that made the answer.
     *
     * @return name and version, such as {@code wfc 0.1.0}
     */
    String library();

    /**
     * The day the answer is given for.
     *
     * @return the day
     */
    LocalDate asOf();

    /**
     * What was promised and how it is counted: plans, systems, formulas, catalogues.
     *
     * @return one definition at least, each id once
     */
    List<Ingredient> definitions();

    /**
     * What was observed: observations, facts.
     *
     * @return the data, each id once; none if nothing was reported
     */
    List<Ingredient> data();

    /**
     * What was decided about rounding, completeness and scoring, as far as definitions leave it open.
     *
     * @return the policies, each id once
     */
    List<Ingredient> policies();

    /**
     * Which version of a definition was used where there are several.
     *
     * @return the choices, each definition once
     */
    List<VersionChoice> choices();

    /**
     * The answer: its own digest tells whether it was made again.
     *
     * @return what it is called, the format of its bytes and their digest
     */
    Ingredient answer();

    /** Checks that something was defined, and that nothing is there twice. */
    @Value.Check
    default void check() {
        InvalidPartException.checkText(library(), "Receipt", "library");
        InvalidPartException.check(
                !definitions().isEmpty(), "Receipt", "definitions", "至少一项定义", "one definition at least", library());
        checkDifferent("definitions", definitions().stream().map(Ingredient::id).toList());
        checkDifferent("data", data().stream().map(Ingredient::id).toList());
        checkDifferent("policies", policies().stream().map(Ingredient::id).toList());
        checkDifferent(
                "choices", choices().stream().map(VersionChoice::definition).toList());
    }

    private static void checkDifferent(String part, List<String> ids) {
        InvalidPartException.check(
                ids.stream().distinct().count() == ids.size(), "Receipt", part, "标识不重复", "each id once", ids);
    }

    /**
     * A builder.
     *
     * @return an empty one, for one thread
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a receipt; not thread-safe. */
    final class Builder extends ImmutableReceipt.Builder {
        Builder() {}
    }
}

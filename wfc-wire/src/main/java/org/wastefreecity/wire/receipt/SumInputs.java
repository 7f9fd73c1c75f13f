/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.receipt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.receipt.Ingredient;
import org.wastefreecity.model.receipt.VersionChoice;
import org.wastefreecity.model.territory.Territory;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.aggregation.ExpectedSums;
import org.wastefreecity.rules.coverage.Release;
import org.wastefreecity.wire.WireWriter;
import org.wastefreecity.wire.canonical.CanonicalForm;
import org.wastefreecity.wire.shape.LedgerShapes;
import org.wastefreecity.wire.shape.ValueShapes;

/**
 * What sums of a ledger are made of (汇总的依据): facts, catalogues, divisions, duties and thresholds, and the levels that were asked for.
 * <p>
 * Its day is the last day of the latest period that has a sum. Immutable and thread-safe.
 */
public final class SumInputs implements AnswerInputs {
    static final String FORMAT = "wfc-rows/1 of wfc-sums/1";

    private final LedgerInputs ledger;
    private final Territory territory;
    private final List<VersionChoice> choices;
    private final List<ExpectedSums.Sum> sums;

    private SumInputs(
            LedgerInputs ledger, Territory territory, List<VersionChoice> choices, List<ExpectedSums.Sum> sums) {
        this.ledger = Objects.requireNonNull(ledger, "ledger");
        this.territory = Objects.requireNonNull(territory, "territory");
        this.choices = List.copyOf(choices);
        this.sums = List.copyOf(sums);
    }

    /**
     * Sums and what they were made of.
     *
     * @param ledger the digest of the facts, with catalogues, duties and thresholds
     * @param territory the divisions that facts were added up along
     * @param choices the levels, measures and divisions that were asked for
     * @param sums what the facts came to
     * @return the inputs
     * @throws InvalidPartException if there is no sum, and so no day
     */
    public static SumInputs of(
            LedgerInputs ledger, Territory territory, List<VersionChoice> choices, List<ExpectedSums.Sum> sums) {
        InvalidPartException.check(!sums.isEmpty(), "SumInputs", "sums", "至少一个汇总值", "one sum at least", sums);
        return new SumInputs(ledger, territory, choices, sums);
    }

    @Override
    public LocalDate asOf() {
        return sums.stream()
                .map(s -> ReportingPeriod.parse(s.period()).lastDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    @Override
    public List<Ingredient> definitions() {
        List<Ingredient> definitions = new ArrayList<>(ledger.definitions());
        definitions.add(Canonical.ingredient("territory", "Territory", ValueShapes.TERRITORY, territory));
        return definitions;
    }

    @Override
    public List<Ingredient> data() {
        return List.of(ledger.facts());
    }

    @Override
    public List<Ingredient> policies() {
        return ledger.policies();
    }

    @Override
    public List<VersionChoice> choices() {
        return choices;
    }

    /** Order-free: the levels may be asked for in any order. */
    @Override
    public Ingredient answer() {
        RowsDigest rows = RowsDigest.create();
        sums.forEach(s -> rows.add(CanonicalForm.of(this::write, s)));
        return new Ingredient("sums", FORMAT, rows.digest());
    }

    /** What a sum claims, without its words: what may be shown of the figure, or which rule refuses it. */
    private void write(ExpectedSums.Sum sum, WireWriter out) {
        out.beginObject();
        text("territory", sum.territory(), out);
        text("period", sum.period(), out);
        text("category", sum.category(), out);
        text("measure", sum.measure().id(), out);
        sum.refusal().ifPresent(r -> text("refused", r.kind().name(), out));
        Optional<Release> release = sum.release(ledger.policy());
        if (release.isPresent()) {
            boolean withheld = release.get() instanceof Release.Withheld;
            Tally tally = release.get() instanceof Release.Withheld held
                    ? held.tally()
                    : sum.tally().orElseThrow();
            out.name("withheld");
            out.bool(withheld);
            out.name("tally");
            LedgerShapes.TALLY.write(tally, out);
        }
        out.endObject();
    }

    private static void text(String name, String value, WireWriter out) {
        out.name(name);
        out.string(value);
    }
}

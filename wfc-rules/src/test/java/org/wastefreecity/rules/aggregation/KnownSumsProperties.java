/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.wastefreecity.rules.aggregation.SmallLedger.UTILISED;
import static org.wastefreecity.rules.aggregation.SmallLedger.schema;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wastefreecity.model.ledger.Measure;
import org.wastefreecity.model.ledger.Measure.Additivity;
import org.wastefreecity.model.ledger.Tally;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.model.waste.CategorySelection;

/** A question that is answered by a pass for all of its kind has the answer that it has by itself, word for word. */
class KnownSumsProperties {
    private static final Measure STOCK =
            SmallLedger.measure("generated", Additivity.LAST, Additivity.SUM, Additivity.SUM);
    private static final FactSchema SCHEMA = schema(STOCK, UTILISED);
    private static final List<CategorySelection> SELECTIONS = List.of(
            CategorySelection.ALL,
            CategorySelection.of(SmallLedger.HW08),
            CategorySelection.of(SmallLedger.OIL),
            CategorySelection.of(SmallLedger.DOMESTIC));

    @Provide
    Arbitrary<List<FactRow>> mixed() {
        return FactRow.mixed(20);
    }

    @Property(tries = 60)
    void questionOfAKind_isAnsweredAsItIsAlone(@ForAll("mixed") List<FactRow> rows) {
        FactSetBuilder builder = FactSet.builder(SCHEMA);
        rows.forEach(r -> r.addTo(builder, SCHEMA));
        builder.add(SmallLedger.NANHAI, "none", "utilised", "2020-01", "5", "A");
        builder.add(SmallLedger.NANHAI, SmallLedger.OIL, "utilised", "2020-02", "未统计", "A");
        FactSet facts = builder.build();
        FactInputs inputs = FactInputs.of(facts);
        KnownSums alone = new KnownSums(facts);
        for (int asked = 0; asked < 2; asked++) {
            for (Measure measure : SCHEMA.measures()) {
                for (CategorySelection selection : SELECTIONS) {
                    for (String place : SCHEMA.divisions().texts()) {
                        for (String period : List.of("2020", "2021", "2020-Q1", "2020-01", "2020/2021")) {
                            RegionCode division = RegionCode.parse(place);
                            ReportingPeriod when = ReportingPeriod.parse(period);
                            assertEquals(
                                    text(measure, alone.alone(measure, selection, division, when)),
                                    inputs.tally(measure, selection, division, when)
                                            + " "
                                            + inputs.reasons(measure, selection, division, when),
                                    () -> measure.id() + " " + selection + " " + place + " " + period);
                        }
                    }
                }
            }
        }
    }

    private static String text(Measure measure, Optional<Cube.Found> found) {
        Tally nothing = Cube.nothing(measure.unit());
        if (found.isEmpty()) {
            return FactInputs.unchecked(measure, nothing) + " []";
        }
        Cells cells = found.get().cells();
        int cell = found.get().cell();
        Optional<Refusal> refusal = cells.refusal(cell);
        return refusal.isPresent()
                ? FactInputs.bounded(measure, nothing) + " "
                        + List.of(refusal.get().reason())
                : FactInputs.unchecked(measure, cells.tally(cell)) + " " + cells.reasons(cell);
    }
}

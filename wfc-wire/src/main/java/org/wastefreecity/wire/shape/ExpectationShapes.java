/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.shape;

import java.util.List;
import java.util.Optional;
import org.wastefreecity.model.measure.Bounds;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.territory.Validity;
import org.wastefreecity.model.time.Deadline;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.coverage.Duty;
import org.wastefreecity.rules.coverage.Expectation;
import org.wastefreecity.rules.coverage.Slot;
import org.wastefreecity.wire.ObjectShape;
import org.wastefreecity.wire.ObjectShape.Field;
import org.wastefreecity.wire.Shape;

/** Who should report what, and when. */
public final class ExpectationShapes {
    /** The format of expectations that this version writes and reads. */
    public static final String FORMAT = "wfc-expectation/1";

    /** Who should report what, how often. */
    public static final Shape<Duty> DUTY = duty();
    /** One report that is owed. */
    public static final Shape<Slot> SLOT = slot();
    /** All duties of a ledger. */
    public static final Shape<Expectation> EXPECTATION = expectation();

    private ExpectationShapes() {}

    private static Shape<Duty> duty() {
        ObjectShape<Duty> page = ObjectShape.of("Duty");
        Field<Duty, String> reporter = page.required("reporter", Shape.TEXT, Duty::reporter);
        Field<Duty, RegionCode> division = page.required("division", ValueShapes.REGION_CODE, Duty::division);
        Field<Duty, String> measure = page.required("measure", Shape.TEXT, Duty::measure);
        Field<Duty, Optional<String>> category = page.optional("category", Shape.TEXT, Duty::category);
        Field<Duty, Deadline.Cadence> every =
                page.required("every", Shape.constant(Deadline.Cadence.class), Duty::every);
        Field<Duty, Optional<Validity>> validity = page.optional(
                "validity",
                ValueShapes.VALIDITY,
                d -> Optional.of(d.validity()).filter(x -> !x.equals(Validity.ALWAYS)));
        Field<Duty, Integer> dueAfterDays =
                page.required("dueAfterDays", Shape.whole(0, Duty.LATEST_DUE), Duty::dueAfterDays);
        Field<Duty, Optional<Bounds>> possible = page.optional("possible", ValueShapes.BOUNDS, Duty::possible);
        return page.made(v -> Duty.builder()
                .reporter(v.get(reporter))
                .division(v.get(division))
                .measure(v.get(measure))
                .category(v.get(category))
                .every(v.get(every))
                .validity(v.get(validity).orElse(Validity.ALWAYS))
                .dueAfterDays(v.get(dueAfterDays))
                .possible(v.get(possible))
                .build());
    }

    private static Shape<Slot> slot() {
        ObjectShape<Slot> page = ObjectShape.of("Slot");
        Field<Slot, Duty> duty = page.required("duty", DUTY, Slot::duty);
        Field<Slot, ReportingPeriod> period = page.required("period", ValueShapes.PERIOD, Slot::period);
        page.derived("due", ValueShapes.DATE, Slot::due);
        return page.made(v -> new Slot(v.get(duty), v.get(period)));
    }

    private static Shape<Expectation> expectation() {
        ObjectShape<Expectation> page = ObjectShape.of("Expectation");
        Field<Expectation, String> format = page.required("format", ValueShapes.formatOf(FORMAT), x -> FORMAT);
        Field<Expectation, List<Duty>> duties = page.list("duties", DUTY, Expectation::duties);
        return page.made(v -> {
            v.get(format); // read, and refused there if it is another version
            return Expectation.of(v.get(duties));
        });
    }
}

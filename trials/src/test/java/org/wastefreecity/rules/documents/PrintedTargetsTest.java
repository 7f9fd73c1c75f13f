/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.indicator.Indicator;
import org.wastefreecity.model.indicator.SystemId;
import org.wastefreecity.model.plan.Plan;
import org.wastefreecity.model.target.Condition;
import org.wastefreecity.model.target.Target;
import org.wastefreecity.rules.printing.TargetWords;
import org.wastefreecity.rules.reading.targets.TargetContext;
import org.wastefreecity.rules.reading.targets.TargetReader;
import org.wastefreecity.rules.reading.targets.TargetReading;
import org.wastefreecity.seeds.Seeds;

/**
 * The targets of the documents that are at hand in translation only, printed in Chinese and read again: the reader finds what the
 * data say. Deliverables are words and have nothing to read.
 */
class PrintedTargetsTest {
    private static TargetReading read(String words, Indicator indicator) {
        return TargetReader.read(
                words,
                TargetContext.builder()
                        .name(indicator.name().zh())
                        .unit(indicator.unit())
                        .direction(indicator.direction())
                        .build());
    }

    @Test
    void targets_printedInChinese_readBackAsTheyAre() {
        List<String> read = new ArrayList<>();
        for (SystemId id : Seeds.ids()) {
            Plan plan = Seeds.plan(id).orElseThrow();
            for (Target target : id.equals(Seeds.FOSHAN_2022_DRAFT) ? List.<Target>of() : plan.targets()) {
                Condition condition = target.condition();
                if (condition instanceof Condition.Checklist || condition instanceof Condition.Extent) {
                    continue;
                }
                Indicator indicator = plan.indicator(target.indicator()).orElseThrow();
                String words = TargetWords.of(
                                condition,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                target.modifiers(),
                                Optional.empty())
                        .zh();
                TargetReading reading = read(words, indicator);
                assertEquals(1, reading.promises().size(), words);
                assertEquals(condition, reading.promises().get(0).condition(), words);
                assertEquals(target.modifiers(), reading.promises().get(0).modifiers(), words);
                read.add(words);
            }
        }
        assertTrue(read.size() >= 13, read::toString);
    }
}

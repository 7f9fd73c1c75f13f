/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.jackson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What {@link HostileDocuments} met in a machine with 256 MB: refusals with path and line, and nothing else. */
class HostileTest {
    /** What is no fault: as many tasks and targets as a country may have. */
    private static final Set<String> READ = Set.of("10000 tasks", "15000 targets", "50000 rows that share a measure");

    @Test
    void documents_madeToBreakTheReader_areRefusedWithPathAndLine() throws IOException, InterruptedException {
        List<String> lines = ChildJvm.run(HostileDocuments.class, "-Xmx256m", "-Xss512k");
        if (Boolean.getBoolean("wfc.hostile.report")) {
            lines.forEach(System.out::println);
        }
        assertTrue(lines.size() > 45, () -> "only " + lines);
        List<String> odd = lines.stream()
                .filter(l -> !l.matches(".* \\| \\d+ ms \\| refused \\$.* line [1-9]\\d*: .*"))
                .toList();
        assertEquals(READ, odd.stream().map(l -> l.split(" \\|")[0]).collect(Collectors.toSet()), odd::toString);
        assertTrue(odd.stream().allMatch(l -> l.endsWith("| read")), odd::toString);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.wastefreecity.model.Refusals.assertRefused;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SystemIdTest {

    @ParameterizedTest
    @CsvSource({
        "foshan-2022-draft, foshan, 2022-draft",
        "national-2021, national, 2021",
        "foshan-text-2022-draft, foshan-text, 2022-draft",
        "a-1, a, 1",
        "x-y2-3.1-b, x-y2, 3.1-b",
        "a-1-2-3, a, 1-2-3"
    })
    void parse_nameAndVersion_areReadBack(String text, String name, String version) {
        SystemId id = SystemId.parse(text);
        assertEquals(new SystemId(name, version), id);
        assertEquals(text, id.toString());
        assertEquals(id, SystemId.parse(id.toString()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "foshan",
                "2022",
                "foshan-",
                "-2022",
                "foshan-draft",
                "Foshan-2022",
                "foshan_2022",
                "佛山-2022",
                "foshan--2022",
                "foshan-2022-",
                "foshan-2022--draft",
                "foshan-２０２２",
                "foshan-2022 ",
                "foshan-2022\n",
                "fo1-2022"
            })
    void parse_noSuchPair_isRefused(String text) {
        assertRefused("SystemId", "text", () -> SystemId.parse(text));
    }

    @Test
    void new_cutInTheWrongPlace_isRefused() {
        assertRefused("SystemId", "text", () -> new SystemId("foshan-2022", "3"));
        assertRefused("SystemId", "text", () -> new SystemId("foshan", "text-2022"));
        assertRefused("SystemId", "text", () -> new SystemId("foshan", ""));
        assertRefused("SystemId", "text", () -> new SystemId("", "2022"));
    }

    @Test
    void parse_veryLong_isRefusedAtOnce() {
        assertEquals(81, SystemId.parse("a".repeat(76) + "-2022").toString().length());
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertRefused("SystemId", "text", () -> SystemId.parse("a".repeat(77) + "-2022"));
            assertRefused("SystemId", "text", () -> SystemId.parse("a-".repeat(2_000_000)));
            assertRefused("SystemId", "text", () -> new SystemId("a-b".repeat(2_000_000), "1"));
        });
    }
}

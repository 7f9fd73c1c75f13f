/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecurringTest {
    private final List<String> parsed = new ArrayList<>();
    private final Recurring<Integer> numbers = new Recurring<>(4, text -> {
        parsed.add(text);
        return Integer.valueOf(text);
    });

    @Test
    void textsThatShareAPlace_areParsedOnceEach() {
        for (int i = 0; i < 100; i++) {
            assertEquals(i % 4, numbers.apply(String.valueOf(i % 4)));
        }
        assertEquals(List.of("0", "1", "2", "3"), parsed);
        numbers.apply("4"); // drives out the oldest
        assertEquals(3, numbers.apply("3"));
        assertEquals(0, numbers.apply("0"));
        assertEquals(List.of("0", "1", "2", "3", "4", "0"), parsed);
    }

    @Test
    void text_amongOtherCharacters_isKnownByItsOwn() {
        numbers.apply("123456789");
        char[] characters = "x1234567890".toCharArray();
        assertEquals(123456789, numbers.known(characters, 1, 9));
        assertNull(numbers.known(characters, 1, 8));
        assertNull(numbers.known("023456789".toCharArray(), 0, 9)); // alike in what its place is found by
    }

    @Test
    void longText_andOneThatIsRefused_areNotKept() {
        String longText = "0".repeat(100);
        numbers.apply(longText);
        numbers.apply(longText);
        assertThrows(NumberFormatException.class, () -> numbers.apply("x"));
        assertThrows(NumberFormatException.class, () -> numbers.apply("x"));
        assertEquals(List.of(longText, longText, "x", "x"), parsed);
    }
}

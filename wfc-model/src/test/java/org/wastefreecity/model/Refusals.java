/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.regex.Pattern;
import org.junit.jupiter.api.function.Executable;
import org.wastefreecity.model.finding.InvalidPartException;

/** What every refusal of this library has to say: which type, which part, and why in both languages. */
public final class Refusals {
    private static final Pattern ZH = Pattern.compile("\\p{IsHan}");
    private static final Pattern EN = Pattern.compile("[A-Za-z]{3}");

    private Refusals() {}

    /** Asserts that a value is refused for one part, aloud in both languages. */
    public static InvalidPartException assertRefused(String type, String part, Executable building) {
        InvalidPartException e = assertThrows(InvalidPartException.class, building);
        assertEquals(type, e.type(), e.getMessage());
        assertEquals(part, e.part(), e.getMessage());
        assertBilingual(e);
        assertTrue(ZH.matcher(e.expected().zh()).find(), () -> "no Chinese: " + e.expected());
        assertTrue(EN.matcher(e.expected().en()).find() || e.expected().en().matches(".*\\d.*"), e.expected()::en);
        assertTrue(e.getMessage().startsWith(type + "." + part), e.getMessage());
        return e;
    }

    /** Asserts that a refusal speaks both languages. */
    public static <E extends Throwable> E assertBilingual(E refusal) {
        String message = messageOf(refusal);
        assertTrue(ZH.matcher(message).find(), () -> "no Chinese: " + refusal);
        assertTrue(EN.matcher(message).find(), () -> "no English: " + refusal);
        return refusal;
    }

    /** What a refusal says; an empty text if it says nothing. */
    public static String messageOf(Throwable refusal) {
        String message = refusal.getMessage();
        return message == null ? "" : message;
    }
}

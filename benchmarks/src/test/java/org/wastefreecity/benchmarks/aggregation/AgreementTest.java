/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.benchmarks.aggregation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static final PrintStream NOWHERE =
            new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);

    @Test
    void check_oneCellOff_stopsTheRun() throws Exception {
        Peer right = fixed("right", cells -> cells.cell(1, 2, 3, 4, 5));
        Peer wrong = fixed("wrong", cells -> cells.cell(1, 2, 3, 4, 6));
        Agreement.check(Question.Q1, List.of(right, right), List.of(1, 2), NOWHERE);
        assertThrows(
                IllegalStateException.class,
                () -> Agreement.check(Question.Q1, List.of(right, wrong), List.of(1), NOWHERE));
    }

    private static Peer fixed(String name, Answer answer) {
        return new Peer() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void load() {}

            @Override
            public Answer answer(Question question, int threads) {
                return answer;
            }
        };
    }

    @Test
    void fingerprint_anyOrder_isTheSame_anyOtherPlace_isNot() {
        Fingerprint one = new Fingerprint();
        one.cell(1, 2, 3, 4, 5);
        one.cell(0, 0, 0, 0, -7);
        Fingerprint other = new Fingerprint();
        other.cell(0, 0, 0, 0, -7);
        other.cell(9, 9, 9, 9, 0);
        other.cell(1, 2, 3, 4, 5);
        assertEquals(one, other);
        Fingerprint moved = new Fingerprint();
        moved.cell(1, 2, 3, 5, 5);
        moved.cell(0, 0, 0, 0, -7);
        assertNotEquals(one, moved);
    }
}

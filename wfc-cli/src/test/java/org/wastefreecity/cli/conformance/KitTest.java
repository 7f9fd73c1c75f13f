/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wastefreecity.cli.Main;
import org.wastefreecity.cli.input.UnreadableInputException;

class KitTest {
    private static final Kit KIT = Kit.packed();
    private static final WfcEngine ENGINE = new WfcEngine(KIT.world());

    static Stream<Case> cases() {
        return KIT.cases().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void wfc_answersAsExpected(Case each) {
        assertEquals(Map.of(), each.differences(ENGINE.answer(each)), each::id);
    }

    @Test
    void kit_asksEveryQuestion_andSaysWhereOthersGoWrong() {
        assertTrue(KIT.cases().size() >= 60);
        for (Question question : Question.values()) {
            assertTrue(KIT.cases().stream().anyMatch(c -> c.question() == question), question::wire);
        }
        assertTrue(KIT.cases().stream().filter(c -> c.elsewhere().isPresent()).count() >= 60);
    }

    @Test
    void differences_nameTheFieldAndWhatCame() {
        Case first = KIT.cases().get(0);
        assertEquals("J01", first.id());
        assertEquals("MET", first.differences(Map.of("state", "MET")).get("state"));
        assertEquals("", first.differences(Map.of()).get("certainty"));
    }

    @Test
    void strangeEngine_isAskedLineByLine() {
        try (CommandEngine strange = CommandEngine.start(command(), KIT.world())) {
            long right = KIT.cases().stream()
                    .filter(c -> c.differences(strange.answer(c)).isEmpty())
                    .count();
            long easy = KIT.cases().stream()
                    .filter(c -> c.expected().equals(Map.of("state", "MET")))
                    .count();
            assertEquals(easy, right);
            assertTrue(easy > 0 && easy < KIT.cases().size());
        }
    }

    @Test
    void strangeEngine_thatBreaksOff_isNamed() {
        try (CommandEngine strange = CommandEngine.start(command("J02"), KIT.world())) {
            strange.answer(KIT.cases().get(0));
            UnreadableInputException broken = assertThrows(
                    UnreadableInputException.class,
                    () -> strange.answer(KIT.cases().get(1)));
            assertTrue(String.valueOf(broken.getMessage()).contains("J02"));
        }
    }

    @Test
    void commandThatIsNotThere_isNamed() {
        assertThrows(
                UnreadableInputException.class,
                () -> CommandEngine.start(List.of("no-such-engine-anywhere"), KIT.world()));
    }

    @Test
    void conform_saysHowManyPassed() {
        StringWriter out = new StringWriter();
        int code = Main.run(new PrintWriter(out), new PrintWriter(out), "conform", "--lang", "en");
        assertEquals(0, code);
        assertEquals(KIT.cases().size() + " cases, " + KIT.cases().size() + " passed, 0 failed\n", out.toString());
    }

    @Test
    void conform_withAStrangeEngine_fails() {
        StringWriter out = new StringWriter();
        String[] args = Stream.concat(Stream.of("conform", "--with"), command().stream())
                .toArray(String[]::new);
        assertEquals(1, Main.run(new PrintWriter(out), new PrintWriter(out), args));
        assertTrue(out.toString().contains("✗ J01"));
        assertFalse(out.toString().contains("✗ J03 \n"));
    }

    private static List<String> command(String... args) {
        String java = ProcessHandle.current().info().command().orElse("java");
        return Stream.concat(
                        Stream.of(
                                java, "-cp", System.getProperty("java.class.path", ""), StrangeEngine.class.getName()),
                        Stream.of(args))
                .toList();
    }
}

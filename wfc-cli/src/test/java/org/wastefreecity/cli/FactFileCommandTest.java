/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a file of facts can be besides CSV in UTF-8, and what is said of one that cannot be read. */
class FactFileCommandTest {
    private static final String STRAW = "territory,category,period,measure,value,reporter\n"
            + "440604,秸秆,2022,综合利用量,9610,Chancheng\n"
            + "440604,秸秆,2022,可收集资源量,10000,Chancheng\n";
    private static final Charset GBK = Charset.forName("GB18030");

    @TempDir
    private Path folder = Path.of(".");

    private String file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes).toString();
    }

    /** In GBK every word is broken: one error for the file, none for its rows, and a repair that works. */
    @Test
    void factsInGbk_areRefusedOnceWithARepairThatWorks() throws IOException {
        String gbk = file("gbk.csv", STRAW.getBytes(GBK));
        for (List<String> command : List.of(
                List.of("aggregate", gbk),
                List.of("check", gbk),
                List.of("assess", "foshan-2022-draft", "--facts", gbk),
                List.of("gap", "foshan-2022-draft", "--facts", gbk))) {
            Shell shell = Shell.run(command.toArray(String[]::new));
            assertEquals(Main.BAD_USE, shell.code(), shell.out());
            assertTrue(shell.err().contains("第2行起不是UTF-8编码"), shell.err());
            assertEquals(1, shell.err().lines().count(), shell.err());
        }
        String utf8 = folder.resolve("utf8.csv").toString();
        assertEquals(
                Main.DONE,
                Shell.run("convert", "facts", gbk, "--gb18030", "--out", utf8).code());
        assertEquals(Main.DONE, Shell.run("aggregate", utf8).code());
        Shell undeclared = Shell.run("convert", "facts", gbk, "--out", folder + "/none.csv", "--lang", "en");
        assertEquals(1, undeclared.err().lines().count(), undeclared.err());
        assertTrue(undeclared.err().contains("2 lines are in another encoding"), undeclared.err());
    }

    /** Among good ones a broken character costs its own row. */
    @Test
    void oneBrokenCharacter_costsItsOwnRow() throws IOException {
        byte[] bytes = (STRAW + "440605,秸秆,2022,综合利用量,5,X\n").getBytes(java.nio.charset.StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xB0;
        Shell shell = Shell.run("aggregate", file("one.csv", bytes));
        assertFalse(shell.err().contains("不是UTF-8"), shell.err());
        assertTrue(shell.out().contains("9610") || shell.out().contains("9615"), shell.out() + shell.err());
    }
}

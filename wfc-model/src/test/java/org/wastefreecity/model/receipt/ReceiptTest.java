/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

class ReceiptTest {
    private static final Digest EMPTY =
            Digest.parse("sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    private static final Ingredient PLAN = new Ingredient("foshan-2022-draft", "wfc-plan/1", EMPTY);

    private static Receipt.Builder receipt() {
        return Receipt.builder()
                .library("wfc 0.1.0")
                .asOf(LocalDate.of(2023, 12, 31))
                .addDefinitions(PLAN)
                .answer(new Ingredient("assessment", "wfc-assessment/2", EMPTY));
    }

    @Test
    void build_ofTheSame_isEqual() {
        assertEquals(receipt().build(), receipt().build());
        assertNotEquals(receipt().build(), receipt().addPolicies(PLAN).build());
        assertEquals(List.of(), receipt().build().data());
    }

    @Test
    void build_ofTheSameIdTwice_isRefused() {
        assertEquals(
                "definitions",
                assertThrows(
                                InvalidPartException.class,
                                () -> receipt().addDefinitions(PLAN).build())
                        .part());
        assertThrows(
                InvalidPartException.class,
                () -> receipt().addData(PLAN).addData(PLAN).build());
    }

    @Test
    void build_withoutDefinition_isRefused() {
        Receipt.Builder none = Receipt.builder()
                .library("wfc 0.1.0")
                .asOf(LocalDate.of(2023, 12, 31))
                .answer(PLAN);
        assertEquals(
                "definitions",
                assertThrows(InvalidPartException.class, none::build).part());
        assertThrows(
                InvalidPartException.class,
                () -> Receipt.builder()
                        .library(" ")
                        .asOf(LocalDate.EPOCH)
                        .addDefinitions(PLAN)
                        .answer(PLAN)
                        .build());
    }

    @Test
    void choice_amongTheOthers_isRefused() {
        Wording why = Wording.of("评估日有效的版本", "the version in force on the day");
        assertEquals(List.of("2023"), new VersionChoice("foshan", "2022-draft", List.of("2023"), why).others());
        assertThrows(
                InvalidPartException.class,
                () -> new VersionChoice("foshan", "2022-draft", List.of("2022-draft"), why));
        assertThrows(InvalidPartException.class, () -> new VersionChoice("foshan", "2022-draft", List.of(" "), why));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sha256:",
                "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "sha256:E3B0C44298FC1C149AFBF4C8996FB92427AE41E4649B934CA495991B7852B855",
                "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b85",
                "sha256:ｅ3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
                "md5:d41d8cd98f00b204e9800998ecf8427e"
            })
    void digest_ofAnotherForm_isRefused(String text) {
        assertThrows(InvalidPartException.class, () -> Digest.parse(text));
    }

    @Test
    void digest_printed_isRead() {
        assertEquals(EMPTY, Digest.parse(EMPTY.toString()));
    }
}

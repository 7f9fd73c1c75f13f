/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.measure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of unit texts kept as data, so that a platform in another language can check itself by them. */
final class UnitTexts {
    private UnitTexts() {}

    /** The lines of a list without its remarks, split at tabs. */
    static List<String[]> rows(String name) {
        try (InputStream in =
                Objects.requireNonNull(UnitTexts.class.getResourceAsStream(name), () -> "no resource " + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.startsWith("#"))
                    .map(l -> l.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

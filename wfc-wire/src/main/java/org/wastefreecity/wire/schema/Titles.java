/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire.schema;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.wastefreecity.model.wording.Wording;

/**
 * What every type and field is called: the table {@code titles.tsv}, a line being a key, the Chinese and the English words.
 * <p>
 * A key is a type ({@code Plan}), a field of a type ({@code Plan#region}) or a field of that name wherever no line speaks of its type
 * ({@code *#provenance}). Knows which keys nobody asked for; for one thread.
 */
final class Titles {
    private static final String TABLE = "titles.tsv";

    private final Map<String, Wording> words = new LinkedHashMap<>();
    private final Set<String> missing = new TreeSet<>();
    private final Set<String> unused;

    Titles() {
        try (InputStream in = Titles.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is not packed");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("//"))
                    .forEach(this::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.unused = new TreeSet<>(words.keySet());
    }

    private void add(String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3 || words.put(cells[0], Wording.of(cells[1], cells[2])) != null) {
            throw new IllegalStateException(TABLE + ": " + line);
        }
    }

    /** The words for a type. */
    Optional<Wording> ofType(String type) {
        return found(type, type);
    }

    /** The words for a field. */
    Optional<Wording> ofField(String type, String field) {
        String own = type + "#" + field;
        return found(words.containsKey(own) ? own : "*#" + field, own);
    }

    private Optional<Wording> found(String key, String asked) {
        unused.remove(key);
        Wording found = words.get(key);
        if (found == null) {
            missing.add(asked);
        }
        return Optional.ofNullable(found);
    }

    /** The keys that were asked for in vain so far. */
    Set<String> missing() {
        return missing;
    }

    /** The lines that were not asked for so far. */
    Set<String> unused() {
        return unused;
    }
}

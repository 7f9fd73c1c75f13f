/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.tables;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.UnknownUnitException;

/** What texts mean, worked out once for each of the first few thousand: a million rows name a dozen periods. For one thread. */
final class Memo<V> implements Function<String, Optional<V>> {
    private static final int MOST = 8_192;
    private static final int LONGEST = 200;

    private final Map<String, Optional<V>> known = new HashMap<>();
    private final Function<String, V> meaning;

    Memo(Function<String, V> meaning) {
        this.meaning = meaning;
    }

    @Override
    public Optional<V> apply(String text) {
        Optional<V> value = known.get(text);
        if (value == null) {
            value = made(text);
            if (known.size() < MOST && text.length() <= LONGEST) {
                known.put(text, value);
            }
        }
        return value;
    }

    private Optional<V> made(String text) {
        try {
            return Optional.of(meaning.apply(text));
        } catch (InvalidPartException | UnknownUnitException e) {
            return Optional.empty(); // the caller makes a finding of it
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.reading;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.wastefreecity.rules.reading.UnitPrefix;

/** Gives units back in the spelling of the line: who sent kg/(人·d) looks for that, and not for 千克/(人·日). */
final class PrintedUnits {
    private final Map<String, String> spellings = new LinkedHashMap<>();
    private final Optional<String> unread;

    PrintedUnits(TargetLine line) {
        String cell = line.unit().printed().strip();
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            int from = i;
            boolean behindNumber = i > 0 && "0123456789.余多 ".indexOf(text.charAt(i - 1)) >= 0;
            if (!behindNumber) {
                continue; // units stand behind numbers
            }
            UnitPrefix.at(text, i)
                    .ifPresent(u -> spellings.putIfAbsent(u.unit().toString(), text.substring(from, u.end())));
        }
        line.unit().unit().ifPresent(u -> spellings.putIfAbsent(u.toString(), cell.isEmpty() ? u.toString() : cell));
        this.unread =
                line.unit().unit().isEmpty() && !cell.matches("[-—–/\\\\\\s无]*") ? Optional.of(cell) : Optional.empty();
    }

    String unit(String label) {
        String spelt = spellings.getOrDefault(label, label);
        return spelt.equals("个百分点") || spelt.equals("％") ? label : spelt;
    }

    /** The unit cell if it could not be read. */
    Optional<String> unread() {
        return unread;
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32C;
import org.wastefreecity.model.observation.ObservationStatus;

/** Writes partial sums as bytes of version 1; what they are, {@link PartialReader} and the decision 0014 tell. */
final class PartialWriter {
    static final byte[] MAGIC = {'W', 'F', 'C', 'P'};
    static final int VERSION = 1;
    static final int DETAILS = 1;

    private final PartialSums sums;
    private byte[] bytes = new byte[1024];
    private int length;

    PartialWriter(PartialSums sums) {
        this.sums = sums;
    }

    byte[] write() {
        Layout layout = sums.layout;
        DetailColumns details = sums.details;
        for (byte b : MAGIC) {
            put(b);
        }
        put(VERSION);
        put(details == null ? 0 : DETAILS);
        names(layout.territories);
        names(layout.categories);
        names(layout.periods);
        number(layout.measures.length);
        for (MeasureScale measure : layout.measures) {
            text(measure.measure());
            text(measure.unit().code());
            number(measure.places());
        }
        number(layout.size());
        keys(layout);
        for (int i = 0; i < layout.size(); i++) {
            signed(sums.sums.highOf(i), sums.sums.low[i]);
        }
        for (int i = 0; i < layout.size(); i++) {
            signed(sums.sums.counts[i]);
        }
        if (details != null) {
            details(details);
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, length);
        int check = (int) crc.getValue();
        for (int shift = 24; shift >= 0; shift -= 8) {
            put(check >>> shift);
        }
        return Arrays.copyOf(bytes, length);
    }

    private void keys(Layout layout) {
        long categories = layout.categories.size();
        long periods = layout.periods.size();
        long measures = layout.measures.length;
        long before = -1;
        for (long key : layout.keys) {
            long number = ((Layout.territory(key) * categories + Layout.category(key)) * periods + Layout.period(key))
                            * measures
                    + Layout.measure(key);
            number(number - before - 1);
            before = number;
        }
    }

    private void details(DetailColumns details) {
        for (long value : details.least) {
            signed(value);
        }
        for (long value : details.most) {
            signed(value);
        }
        int all = 0;
        for (int doubt : details.doubts) {
            all |= doubt;
        }
        ObservationStatus[] used = statuses(all);
        number(used.length);
        for (ObservationStatus status : used) {
            text(status.name());
        }
        for (int doubt : details.doubts) {
            long bits = 0;
            for (int i = 0; i < used.length; i++) {
                bits |= (doubt & PartialSums.bit(used[i])) == 0 ? 0 : 1L << i;
            }
            number(bits);
        }
        ReporterSets reporters = details.reporters;
        names(reporters.names);
        for (int g = 0; g + 1 < reporters.starts.length; g++) {
            number(reporters.starts[g + 1] - (long) reporters.starts[g]);
            int before = -1;
            for (int i = reporters.starts[g]; i < reporters.starts[g + 1]; i++) {
                number(reporters.members[i] - before - 1L);
                before = reporters.members[i];
            }
        }
    }

    private static ObservationStatus[] statuses(int bits) {
        return Arrays.stream(ObservationStatus.values())
                .filter(s -> (bits & 1 << s.ordinal()) != 0)
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toArray(ObservationStatus[]::new);
    }

    private void names(Names names) {
        number(names.size());
        for (int i = 0; i < names.size(); i++) {
            text(names.text(i));
        }
    }

    private void text(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        number(utf8.length);
        ensure(utf8.length);
        System.arraycopy(utf8, 0, bytes, length, utf8.length);
        length += utf8.length;
    }

    private void signed(long value) {
        signed(value >> 63, value);
    }

    /** Zig-zag, so that small negative numbers are short, too, then seven bits a byte, the lowest first. */
    private void signed(long high, long low) {
        long sign = high >> 63;
        unsigned((high << 1 | low >>> 63) ^ sign, low << 1 ^ sign);
    }

    private void number(long value) {
        unsigned(0, value);
    }

    private void unsigned(long high, long low) {
        while (high != 0 || (low & ~0x7FL) != 0) {
            put((int) (low & 0x7F) | 0x80);
            low = low >>> 7 | high << 57;
            high >>>= 7;
        }
        put((int) low);
    }

    private void put(int value) {
        ensure(1);
        bytes[length++] = (byte) value;
    }

    private void ensure(int more) {
        if (bytes.length - length < more) {
            int needed = Math.addExact(length, more);
            int doubled = bytes.length > Integer.MAX_VALUE / 2 - 8 ? Integer.MAX_VALUE - 8 : bytes.length * 2;
            bytes = Arrays.copyOf(bytes, Math.max(needed, doubled));
        }
    }
}

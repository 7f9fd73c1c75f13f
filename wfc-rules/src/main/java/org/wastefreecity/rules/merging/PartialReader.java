/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.measure.Figure;
import org.wastefreecity.model.measure.UnitOfMeasure;
import org.wastefreecity.model.measure.UnknownUnitException;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.model.territory.RegionCode;
import org.wastefreecity.model.time.ReportingPeriod;
import org.wastefreecity.rules.merging.UnreadablePartialException.Reason;

/**
 * Reads partial sums from bytes that nobody vouches for: one byte array, one use.
 * <p>
 * Each number of entries is compared with the bytes that are left before anything is allocated for them. Only the one way of writing
 * a value is read, so that equal sums cannot hide behind different bytes.
 */
final class PartialReader {
    private static final int CHECKSUM = 4;
    private static final int LONGEST_TEXT = 16_000;

    private final byte[] bytes;
    private final int end; // of what the checksum covers
    private int at;

    PartialReader(byte[] bytes) {
        this.bytes = bytes;
        this.end = bytes.length - CHECKSUM;
    }

    PartialSums read() {
        header();
        boolean hasDetails = flags();
        Names territories = names(1 << Layout.TERRITORY_BITS, t -> isValue(RegionCode::parse, t));
        Names categories = names(1 << Layout.CATEGORY_BITS, t -> true);
        Names periods = names(1 << Layout.PERIOD_BITS, t -> isValue(ReportingPeriod::parse, t));
        MeasureScale[] measures = measures();
        int size = count(Integer.MAX_VALUE - 8, hasDetails ? 7 : 3);
        Layout layout = new Layout(
                territories, categories, periods, measures, keys(territories, categories, periods, measures, size));
        SumColumns sums = sums(size, hasDetails);
        DetailColumns details = hasDetails ? details(sums) : null;
        if (at != end) {
            throw fault(Reason.TRAILING, at);
        }
        return new PartialSums(layout, sums.narrowed(), details);
    }

    private void header() {
        for (int i = 0; i < PartialWriter.MAGIC.length; i++) {
            if (i >= bytes.length) {
                throw fault(Reason.TRUNCATED, i);
            }
            if (bytes[i] != PartialWriter.MAGIC[i]) {
                throw fault(Reason.FOREIGN, i);
            }
        }
        at = PartialWriter.MAGIC.length;
        if (bytes.length <= at) {
            throw fault(Reason.TRUNCATED, at);
        }
        int version = bytes[at] & 0xFF;
        if (version != PartialWriter.VERSION) {
            throw fault(version == 0 ? Reason.FOREIGN : Reason.NEWER, at);
        }
        at++;
        if (at >= end) {
            throw fault(Reason.TRUNCATED, bytes.length);
        }
        CRC32C crc = new CRC32C();
        crc.update(bytes, 0, end);
        if ((int) crc.getValue() != ByteBuffer.wrap(bytes).getInt(end)) {
            throw fault(Reason.DAMAGED, end);
        }
    }

    private boolean flags() {
        int flags = next();
        if ((flags & ~PartialWriter.DETAILS) != 0) {
            throw fault(Reason.NUMBER, at - 1);
        }
        return flags == PartialWriter.DETAILS;
    }

    private Names names(int most, Predicate<String> rule) {
        int size = count(most, 2);
        String[] texts = new String[size];
        for (int i = 0; i < size; i++) {
            int start = at;
            texts[i] = text(rule);
            if (i > 0 && texts[i - 1].compareTo(texts[i]) >= 0) {
                throw fault(Reason.ORDER, start);
            }
        }
        return new Names(texts);
    }

    private MeasureScale[] measures() {
        int size = count(1 << Layout.MEASURE_BITS, 5);
        List<MeasureScale> measures = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            int start = at;
            String id = text(t -> true);
            String unit = text(t -> isValue(u -> UnitOfMeasure.parse(u).code(), t));
            long places = number();
            if (places < 0 || places > Figure.MAX_PLACES) {
                throw fault(Reason.NUMBER, start);
            }
            if (i > 0 && measures.get(i - 1).measure().compareTo(id) >= 0) {
                throw fault(Reason.ORDER, start);
            }
            measures.add(new MeasureScale(id, UnitOfMeasure.parse(unit), (int) places));
        }
        return measures.toArray(MeasureScale[]::new);
    }

    private long[] keys(Names territories, Names categories, Names periods, MeasureScale[] measures, int size) {
        int start = at;
        long c = categories.size();
        long p = periods.size();
        long m = measures.length;
        long all = territories.size() * c * p * m; // at most 62 bits, by the sizes of the dictionaries
        boolean[] t = new boolean[territories.size()];
        boolean[] usedCategory = new boolean[categories.size()];
        boolean[] usedPeriod = new boolean[periods.size()];
        boolean[] usedMeasure = new boolean[measures.length];
        long[] keys = new long[size];
        long before = -1;
        for (int i = 0; i < size; i++) {
            long step = number();
            if (step < 0 || step >= all - before - 1) {
                throw fault(Reason.NUMBER, at);
            }
            before += step + 1;
            int measure = (int) (before % m);
            int period = (int) (before / m % p);
            int category = (int) (before / m / p % c);
            int territory = (int) (before / m / p / c);
            t[territory] = true;
            usedCategory[category] = true;
            usedPeriod[period] = true;
            usedMeasure[measure] = true;
            keys[i] = Layout.key(territory, category, period, measure);
        }
        for (boolean[] used : new boolean[][] {t, usedCategory, usedPeriod, usedMeasure}) {
            for (boolean one : used) {
                if (!one) {
                    throw fault(Reason.ORDER, start);
                }
            }
        }
        return keys;
    }

    private SumColumns sums(int size, boolean hasDetails) {
        long[] low = new long[size];
        long[] high = new long[size];
        long[] counts = new long[size];
        for (int i = 0; i < size; i++) {
            readSigned();
            low[i] = readLow;
            high[i] = readHigh;
        }
        for (int i = 0; i < size; i++) {
            int start = at;
            counts[i] = signed();
            boolean nothing = counts[i] == 0 && low[i] == 0 && high[i] == 0;
            if (hasDetails ? counts[i] < 1 : nothing) {
                throw fault(Reason.NUMBER, start);
            }
        }
        return new SumColumns(low, high, counts);
    }

    private DetailColumns details(SumColumns sums) {
        int size = sums.size();
        long[] least = new long[size];
        for (int i = 0; i < size; i++) {
            least[i] = signed();
        }
        long[] most = new long[size];
        for (int i = 0; i < size; i++) {
            int start = at;
            most[i] = signed();
            if (most[i] < least[i]) {
                throw fault(Reason.NUMBER, start);
            }
        }
        int[] doubts = doubts(size);
        return new DetailColumns(least, most, doubts, reporters(sums));
    }

    private int[] doubts(int size) {
        int begin = at;
        Names names = names(Integer.SIZE, t -> status(t) != null);
        int[] bits = new int[names.size()];
        for (int i = 0; i < bits.length; i++) {
            ObservationStatus status = status(names.text(i));
            bits[i] = status == null ? 0 : PartialSums.bit(status);
        }
        int[] doubts = new int[size];
        long used = 0;
        for (int i = 0; i < size; i++) {
            int start = at;
            long mask = number();
            if (mask < 0 || mask >>> bits.length != 0) {
                throw fault(Reason.NUMBER, start);
            }
            used |= mask;
            for (int b = 0; b < bits.length; b++) {
                doubts[i] |= (mask >>> b & 1) == 0 ? 0 : bits[b];
            }
        }
        if (used != (1L << bits.length) - 1) {
            throw fault(Reason.ORDER, begin);
        }
        return doubts;
    }

    private static @Nullable ObservationStatus status(String name) {
        for (ObservationStatus status : ObservationStatus.values()) {
            if (status.isDoubtful() && status.name().equals(name)) {
                return status;
            }
        }
        return null;
    }

    private ReporterSets reporters(SumColumns sums) {
        int begin = at;
        Names names = names(Integer.MAX_VALUE - 8, t -> true);
        boolean[] used = new boolean[names.size()];
        int[] starts = new int[sums.size() + 1];
        int[] members = new int[end - at]; // one byte each, at least
        int n = 0;
        for (int g = 0; g < sums.size(); g++) {
            int start = at;
            int size = count(names.size(), 1);
            if (size == 0 || size > sums.counts[g]) {
                throw fault(Reason.NUMBER, start);
            }
            int before = -1;
            for (int i = 0; i < size; i++) {
                int place = at;
                long step = number();
                if (step < 0 || step >= names.size() - before - 1L) {
                    throw fault(Reason.NUMBER, place);
                }
                before += (int) step + 1;
                used[before] = true;
                members[n++] = before;
            }
            starts[g + 1] = n;
        }
        for (boolean one : used) {
            if (!one) {
                throw fault(Reason.ORDER, begin);
            }
        }
        return new ReporterSets(names, starts, Arrays.copyOf(members, n));
    }

    private String text(Predicate<String> rule) {
        int start = at;
        int size = count(LONGEST_TEXT, 1);
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, at, size))
                    .toString();
        } catch (CharacterCodingException e) {
            throw fault(Reason.TEXT, start);
        }
        if (text.isBlank() || text.length() > 4000 || !rule.test(text)) {
            throw fault(Reason.TEXT, start);
        }
        at += size;
        return text;
    }

    private static boolean isValue(Function<String, Object> parse, String text) {
        try {
            return parse.apply(text).toString().equals(text);
        } catch (InvalidPartException | UnknownUnitException e) {
            return false; // the reason TEXT says so, with the place
        }
    }

    /** A number of entries, of which each takes some bytes at least. */
    private int count(int most, int bytesEach) {
        int start = at;
        long count = number();
        if (count < 0 || count > most) {
            throw fault(Reason.NUMBER, start);
        }
        if (count > (end - at) / bytesEach) {
            throw fault(Reason.SIZE, start);
        }
        return (int) count;
    }

    private long readHigh;
    private long readLow;

    private long signed() {
        int start = at;
        readSigned();
        if (readHigh != readLow >> 63) {
            throw fault(Reason.NUMBER, start);
        }
        return readLow;
    }

    private void readSigned() {
        readUnsigned();
        long sign = -(readLow & 1);
        long low = (readLow >>> 1 | readHigh << 63) ^ sign;
        readHigh = readHigh >>> 1 ^ sign;
        readLow = low;
    }

    /** An unsigned number below 2^63; negative if it is not. */
    private long number() {
        readUnsigned();
        return readHigh == 0 ? readLow : -1;
    }

    private void readUnsigned() {
        int start = at;
        long low = 0;
        long high = 0;
        for (int shift = 0; ; shift += 7) {
            int b = next();
            long seven = b & 0x7F;
            if (shift == 126 && seven > 3) {
                throw fault(Reason.NUMBER, start);
            }
            if (shift < 64) {
                low |= seven << shift;
                high |= shift > 57 ? seven >>> 64 - shift : 0;
            } else {
                high |= seven << shift - 64;
            }
            if (b < 0x80) {
                if (b == 0 && shift > 0) {
                    throw fault(Reason.NUMBER, start); // longer than need be
                }
                break;
            }
            if (shift == 126) {
                throw fault(Reason.NUMBER, start);
            }
        }
        readLow = low;
        readHigh = high;
    }

    private int next() {
        if (at >= end) {
            throw fault(Reason.TRUNCATED, at);
        }
        return bytes[at++] & 0xFF;
    }

    private static UnreadablePartialException fault(Reason reason, int offset) {
        return new UnreadablePartialException(reason, offset);
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.wastefreecity.model.observation.ObservationStatus;
import org.wastefreecity.rules.merging.UnreadablePartialException.Reason;

/** Bytes of partial sums: what version 1 wrote stays readable, and whatever else comes is refused with its place. */
class PartialBytesTest {

    /** The sums behind golden file {@code golden.hex}; never change it, nor the file. */
    static PartialSums golden() {
        return new PartialSumsBuilder()
                .add(SmallSums.SLAG, SmallSums.GENERATED, 406_600_000_000L, "佛山A厂", ObservationStatus.NORMAL)
                .add(SmallSums.SLAG, SmallSums.GENERATED, -1, "B", ObservationStatus.ESTIMATED)
                .add(
                        SmallSums.key("440604", "s/1/矿渣", "2025", "generated"),
                        SmallSums.GENERATED,
                        Long.MAX_VALUE,
                        "B",
                        ObservationStatus.PROVISIONAL)
                .add(
                        SmallSums.key("440604", "s/1/矿渣", "2025", "generated"),
                        SmallSums.GENERATED,
                        Long.MAX_VALUE,
                        "C",
                        ObservationStatus.ZERO_REPORT)
                .add(
                        SmallSums.key("100000", "none", "2021/2025", "enterprises"),
                        SmallSums.ENTERPRISES,
                        Long.MIN_VALUE,
                        "D",
                        ObservationStatus.BREAK)
                .snapshot();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(PartialBytesTest.class.getResourceAsStream("/golden/partial-sums/v1/" + name))) {
            String text = new String(in.readAllBytes(), StandardCharsets.US_ASCII);
            return HexFormat.of().parseHex(text.replaceAll("\\s", ""));
        }
    }

    @Test
    void golden_ofVersionOne_isReadAndWrittenAlike() throws IOException {
        assertEquals(golden(), PartialSums.fromBytes(resource("golden.hex")));
        assertArrayEquals(resource("golden.hex"), golden().toBytes());
        assertEquals(golden().negated(), PartialSums.fromBytes(resource("golden-sums-only.hex")));
        assertArrayEquals(resource("golden-sums-only.hex"), golden().negated().toBytes());
        assertEquals(PartialSums.EMPTY, PartialSums.fromBytes(resource("golden-empty.hex")));
        assertArrayEquals(resource("golden-empty.hex"), PartialSums.EMPTY.toBytes());
    }

    private static UnreadablePartialException refused(byte[] bytes) {
        return assertThrows(UnreadablePartialException.class, () -> PartialSums.fromBytes(bytes));
    }

    @Test
    void fromBytes_everyOtherValueOfEveryByte_isRefused() {
        byte[] bytes = golden().toBytes();
        for (int i = 0; i < bytes.length; i++) {
            byte before = bytes[i];
            for (int flip = 1; flip < 256; flip++) {
                bytes[i] = (byte) (before ^ flip);
                UnreadablePartialException fault = refused(bytes);
                assertTrue(fault.offset() >= 0 && fault.offset() <= bytes.length);
            }
            bytes[i] = before;
        }
    }

    @Test
    void fromBytes_everyTruncationAndAppendix_isRefused() {
        byte[] bytes = golden().toBytes();
        for (int i = 0; i < bytes.length; i++) {
            refused(Arrays.copyOf(bytes, i));
        }
        refused(Arrays.copyOf(bytes, bytes.length + 1));
    }

    /** With a checksum that fits, so that every check behind it is reached. */
    private static byte[] sealed(byte[] body) {
        CRC32C crc = new CRC32C();
        crc.update(body);
        return ByteBuffer.allocate(body.length + 4)
                .put(body)
                .putInt((int) crc.getValue())
                .array();
    }

    private static byte[] body(PartialSums sums) {
        byte[] bytes = sums.toBytes();
        return Arrays.copyOf(bytes, bytes.length - 4);
    }

    /** Either refused, or other sums whose only bytes these are. */
    private static Set<Reason> tryOut(byte[] bytes, Set<Reason> reasons) {
        try {
            assertArrayEquals(bytes, PartialSums.fromBytes(bytes).toBytes());
        } catch (UnreadablePartialException e) {
            reasons.add(e.reason());
        }
        return reasons;
    }

    @Test
    void fromBytes_damagedWithAFittingChecksum_isRefusedOrCanonical() {
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        for (PartialSums sums : new PartialSums[] {golden(), golden().negated(), PartialSums.EMPTY}) {
            byte[] body = body(sums);
            for (int i = 0; i < body.length; i++) {
                byte before = body[i];
                for (int flip = 1; flip < 256; flip++) {
                    body[i] = (byte) (before ^ flip);
                    tryOut(sealed(body), reasons);
                }
                body[i] = before;
                tryOut(sealed(Arrays.copyOf(body, i)), reasons);
            }
            tryOut(sealed(Arrays.copyOf(body, body.length + 3)), reasons);
        }
        assertEquals(EnumSet.complementOf(EnumSet.of(Reason.DAMAGED)), reasons);
    }

    @Test
    void fromBytes_random_endsInAValueOrATypedFault() {
        SplittableRandom random = new SplittableRandom(3);
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        byte[] good = body(golden());
        for (int i = 0; i < Tries.of(100_000, 5_000_000); i++) {
            byte[] body;
            if (random.nextBoolean()) {
                body = new byte[random.nextInt(60)];
                random.nextBytes(body);
                System.arraycopy(good, 0, body, 0, Math.min(body.length, random.nextInt(7)));
            } else {
                body = good.clone();
                for (int k = random.nextInt(6); k >= 0; k--) {
                    body[random.nextInt(body.length)] = (byte) random.nextInt(256);
                }
            }
            tryOut(random.nextInt(8) == 0 ? body : sealed(body), reasons);
        }
        assertTrue(reasons.size() >= 8, reasons::toString);
    }

    /** Lengths that lie: each number of entries set to the largest that fits its place. Without a limit this fills the heap. */
    @Test
    void fromBytes_lyingLengths_allocateNothing() {
        byte[] head = {'W', 'F', 'C', 'P', 1, 1};
        byte[] huge = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 7};
        for (int zeros = 0; zeros < 7; zeros++) {
            byte[] body = new byte[head.length + zeros + huge.length];
            System.arraycopy(head, 0, body, 0, head.length);
            System.arraycopy(huge, 0, body, head.length + zeros, huge.length);
            Reason reason = refused(sealed(body)).reason();
            assertTrue(reason == Reason.NUMBER || reason == Reason.SIZE, reason::toString);
        }
    }

    @Test
    void fromBytes_foreignNewerDamaged_areTold() {
        assertEquals(
                Reason.FOREIGN,
                refused("{\"sums\":[]}".getBytes(StandardCharsets.UTF_8)).reason());
        byte[] newer = golden().toBytes();
        newer[4] = 2;
        UnreadablePartialException fault = refused(newer);
        assertEquals(Reason.NEWER, fault.reason());
        assertEquals(4, fault.offset());
        assertEquals(
                "Unreadable partial sums at byte 4: written by a newer version；部分和无法读取，第4字节：由更新的版本写出",
                fault.getMessage());
        byte[] damaged = golden().toBytes();
        damaged[20]++;
        assertEquals(Reason.DAMAGED, refused(damaged).reason());
        assertEquals(Reason.TRUNCATED, refused(new byte[0]).reason());
    }
}

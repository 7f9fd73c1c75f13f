/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.merging;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/** Bytes are no partial sums of a version that this library reads (无法读取的部分和). */
public final class UnreadablePartialException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final int offset;

    /**
     * An exception from its parts.
     *
     * @param reason what is wrong
     * @param offset where, counted from 0
     */
    public UnreadablePartialException(Reason reason, int offset) {
        super("Unreadable partial sums at byte " + offset + ": " + reason.label.en() + "；部分和无法读取，第" + offset + "字节："
                + reason.label.zh());
        this.reason = Objects.requireNonNull(reason, "reason");
        this.offset = offset;
    }

    /**
     * What is wrong.
     *
     * @return the reason
     */
    public Reason reason() {
        return reason;
    }

    /**
     * Where it was noticed.
     *
     * @return the byte, counted from 0; the end for bytes that are too few
     */
    public int offset() {
        return offset;
    }

    /** What can be wrong with bytes. */
    public enum Reason {
        /** They do not begin as partial sums do. */
        FOREIGN("不是部分和数据", "these are no partial sums"),
        /** They were written by a later version. */
        NEWER("由更新的版本写出", "written by a newer version"),
        /** They end too early. */
        TRUNCATED("数据不完整", "the bytes end too early"),
        /** The checksum does not match. */
        DAMAGED("校验和不符，数据已损坏", "the checksum does not match, the bytes are damaged"),
        /** More follows than belongs to them. */
        TRAILING("尾部有多余字节", "more bytes follow"),
        /** A number is out of its range. */
        NUMBER("数值超出范围", "a number is out of range"),
        /** A number of entries is larger than the bytes can hold. */
        SIZE("条目数大于实际数据", "more entries are announced than the bytes can hold"),
        /** A text is not what should stand there. */
        TEXT("文字不合要求", "a text is not what should stand here"),
        /** Entries are not in order, stand twice, or are never used. */
        ORDER("条目未排序、重复或未被使用", "entries are out of order, repeated or unused");

        private final Wording label;

        Reason(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * What it is called.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.wire;

import org.wastefreecity.model.finding.InvalidPartException;
import org.wastefreecity.model.wording.Wording;

/** A document is of another kind than the one asked for, or was written by a newer wfc (不支持的文档格式). */
public final class UnsupportedFormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient DocumentFormat expected;
    private final String found;
    private final boolean newer;
    private final transient Wording fault;

    /**
     * An exception from its parts.
     *
     * @param expected the newest format that can be read
     * @param found what the document says
     * @param newer whether it is the same kind of document in a newer version
     */
    public UnsupportedFormatException(DocumentFormat expected, String found, boolean newer) {
        this(expected, InvalidPartException.shown(found), newer, faultOf(expected, found, newer));
    }

    private UnsupportedFormatException(DocumentFormat expected, String found, boolean newer, Wording fault) {
        super(fault.en() + "；" + fault.zh());
        this.expected = expected;
        this.found = found;
        this.newer = newer;
        this.fault = fault;
    }

    private static Wording faultOf(DocumentFormat expected, String found, boolean newer) {
        String shown = InvalidPartException.shown(found);
        return Wording.of(
                "应为" + expected + "，实为" + shown + (newer ? "：由更新版本的wfc写成，请升级后读取" : ""),
                "expected " + expected + ", got " + shown
                        + (newer ? ": a newer wfc wrote it; update this one to read it" : ""));
    }

    /**
     * The newest format that can be read.
     *
     * @return the format
     */
    public DocumentFormat expected() {
        return expected;
    }

    /**
     * What the document says.
     *
     * @return its text in quotes, shortened
     */
    public String found() {
        return found;
    }

    /**
     * Whether an update of wfc would read it.
     *
     * @return whether it is the same kind of document in a newer version
     */
    public boolean isNewer() {
        return newer;
    }

    /**
     * What is wrong.
     *
     * @return in both languages
     */
    public Wording fault() {
        return fault;
    }
}

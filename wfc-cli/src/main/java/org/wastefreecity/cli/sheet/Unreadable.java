/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.sheet;

import org.wastefreecity.model.wording.Wording;

/**
 * Why a file cannot be read, said by a reader that does not know the name of the file. {@link Grids} puts the name to it.
 * Unchecked, so that it passes through the call-backs of parsers.
 */
final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    Unreadable(Wording wording) {
        super(wording.toString());
        this.wording = wording;
    }

    /** A file whose content breaks the rules of its format. */
    static Unreadable damaged(String part) {
        return new Unreadable(Wording.of(
                "文件已损坏（" + part + "）。请用Excel或WPS打开后另存为xlsx",
                "the file is damaged (" + part + "). Open it in a spreadsheet program and save it as xlsx"));
    }

    /** The same, with what a library found. */
    static Unreadable damaged(String part, Throwable cause) {
        Unreadable damaged = damaged(part);
        damaged.initCause(cause);
        return damaged;
    }

    /** A workbook that asks for a password. */
    static Unreadable encrypted() {
        return new Unreadable(Wording.of(
                "工作簿已加密。请用密码打开后，去掉密码另存", "the workbook is encrypted. Open it with its password and save it without"));
    }

    Wording wording() {
        return wording;
    }
}

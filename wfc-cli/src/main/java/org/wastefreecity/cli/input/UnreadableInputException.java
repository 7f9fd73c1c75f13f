/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.cli.input;

import org.wastefreecity.model.wording.Wording;

/** Input of a kind that nothing can be read from, such as a file that is not there; ends in exit code 2. */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Wording wording;

    /**
     * An exception with its message.
     *
     * @param message what is wrong and how to mend it
     */
    public UnreadableInputException(Wording message) {
        this(KeptInputs.named(message.zh()), KeptInputs.named(message.en()));
    }

    private UnreadableInputException(String zh, String en) {
        super(Wording.of(zh, en).toString());
        this.wording = Wording.of(zh, en);
    }

    /**
     * What is wrong and how to mend it.
     *
     * @return in both languages
     */
    public Wording wording() {
        return wording;
    }

    /**
     * An exception for a file that is refused by who reads it.
     *
     * @param file what to call the file
     * @param why what is wrong and how to mend it
     * @param cause who refused it
     * @return the exception
     */
    public static UnreadableInputException of(String file, Wording why, RuntimeException cause) {
        UnreadableInputException refused =
                new UnreadableInputException(Wording.of(file + "：" + why.zh(), file + ": " + why.en()));
        refused.initCause(cause);
        return refused;
    }
}

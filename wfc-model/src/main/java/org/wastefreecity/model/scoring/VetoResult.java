/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

import java.util.Objects;
import org.wastefreecity.model.wording.Wording;

/**
 * Whether a veto fell (否决结果). This class is immutable and thread-safe.
 *
 * @param veto the veto
 * @param falls whether it limits the score
 * @param reason what the test found
 */
public record VetoResult(Veto veto, Falls falls, Wording reason) {
    /** Checks that no part is missing. */
    public VetoResult {
        Objects.requireNonNull(veto, "veto");
        Objects.requireNonNull(falls, "falls");
        Objects.requireNonNull(reason, "reason");
    }

    /** Whether a veto falls. */
    public enum Falls {
        /** It does (否决). */
        YES("否决", "it falls"),
        /** It may (可能否决). */
        MAYBE("可能否决", "it may fall"),
        /** It does not (未否决). */
        NO("未否决", "it does not fall");

        private final Wording label;

        Falls(String zh, String en) {
            this.label = Wording.of(zh, en);
        }

        /**
         * Its name.
         *
         * @return in both languages
         */
        public Wording label() {
            return label;
        }
    }
}

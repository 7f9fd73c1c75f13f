/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.finding;

/** How much a finding matters. Ordered from least to most. */
public enum Severity {
    /** Worth knowing (提示); nothing is wrong. */
    NOTE,
    /** Odd but legal (警告); the data were used as they stand. */
    WARNING,
    /** Wrong (错误); the datum at this place was left out, everything else was kept. */
    ERROR
}

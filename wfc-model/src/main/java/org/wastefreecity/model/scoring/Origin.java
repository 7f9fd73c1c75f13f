/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

/** Whose a scheme is (来源性质). */
public enum Origin {
    /** The official text was read (官方原文). */
    OFFICIAL,
    /** Put together from a report about the official text (转述整理); what the report left out is ours. */
    REPORTED,
    /** An example of ours; no authority prescribed it (本库示例). */
    OURS
}

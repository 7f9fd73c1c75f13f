/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.scoring;

/**
 * What a scheme does where its formula has no value whatever the figure (无定义情形): no target, a target of 0 or below, a
 * baseline of the other sign, a baseline that equals the target (a level to hold), is missing or is already beyond it.
 */
public enum Undefined {
    /** The scheme does not say, and is refused for a plan in which it happens (不予接受). */
    REFUSED,
    /** Full points if the target is met, none if not (达标得满分). */
    MET_OR_NOT,
    /** As if the figure were missing (视为缺失). */
    AS_MISSING
}

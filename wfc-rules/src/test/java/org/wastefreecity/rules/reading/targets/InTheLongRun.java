/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.reading.targets;

import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.SkipExecutionHook;

/** Leaves a property out unless it is asked for by {@code -Dwfc.long=true}; a shorter one of the same law runs in every build. */
final class InTheLongRun implements SkipExecutionHook {
    @Override
    public SkipResult shouldBeSkipped(LifecycleContext context) {
        return Boolean.getBoolean("wfc.long") ? SkipResult.doNotSkip() : SkipResult.skip("runs with -Dwfc.long=true");
    }
}

/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.rules.balancing;

import java.util.Map;
import org.wastefreecity.model.balance.Identity;

/** An identity asked for at one place: how often each cell counts. Derived ones are not missed where figures are. */
record Instance(Identity identity, boolean derived, Place place, Map<Cell, Integer> terms) {}

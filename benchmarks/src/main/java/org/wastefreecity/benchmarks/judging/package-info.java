/* Copyright 2026 The wfc authors. Apache-2.0. */
/** What judging costs, beside general rule engines and plain Java that give the same answers. */
@NullMarked
package org.wastefreecity.benchmarks.judging;

import org.jspecify.annotations.NullMarked;

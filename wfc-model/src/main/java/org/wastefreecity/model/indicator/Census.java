/* Copyright 2026 The wfc authors. Apache-2.0. */
package org.wastefreecity.model.indicator;

/**
 * How many indicators of which requirement a system has (指标统计); counted, or declared by a document, so that the two can be
 * compared.
 * <p>
 * This class is immutable and thread-safe.
 *
 * @param indicators numbered indicators
 * @param mandatory those marked ★
 * @param optional those without a mark
 * @param local those marked ☆
 */
public record Census(int indicators, int mandatory, int optional, int local) {}

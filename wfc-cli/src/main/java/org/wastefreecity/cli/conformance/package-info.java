/**
 * The conformance kit: cases with their right answers, and what puts them to an engine, ours or another.
 * <p>
 * The cases are data in {@code seeds/conformance}; {@code docs/conformance.md} says what each question means. Nothing here
 * knows a right answer. Start at {@link org.wastefreecity.cli.conformance.Kit}.
 */
@NullMarked
package org.wastefreecity.cli.conformance;

import org.jspecify.annotations.NullMarked;

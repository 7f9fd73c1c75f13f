/**
 * Answers laid out for people and programs: text, CSV, JSON, HTML.
 * <p>
 * Start at {@link org.wastefreecity.cli.output.ReportView}: it puts an assessment into words once, and the formats lay them out.
 */
@NullMarked
package org.wastefreecity.cli.output;

import org.jspecify.annotations.NullMarked;

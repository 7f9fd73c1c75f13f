/**
 * What reading and writing JSON costs, beside plain Jackson databind on records of the same fields, and beside Jackson's
 * streaming API as the limit.
 */
@NullMarked
package org.wastefreecity.benchmarks.wire;

import org.jspecify.annotations.NullMarked;

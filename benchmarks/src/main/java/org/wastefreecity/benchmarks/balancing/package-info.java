/** What it costs to hold records against identities. */
@org.jspecify.annotations.NullMarked
package org.wastefreecity.benchmarks.balancing;

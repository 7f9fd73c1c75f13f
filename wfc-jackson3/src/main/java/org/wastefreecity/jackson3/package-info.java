/**
 * The Jackson 3 module: add {@link org.wastefreecity.jackson3.WfcModule} to a {@code JsonMapper}, or let
 * {@code findAndAddModules} find it.
 * <p>
 * It writes the same bytes as its sibling for Jackson 2 and refuses the same documents; both may stand on one class path. It
 * does nothing else: the pages are in {@code org.wastefreecity.wire}.
 */
@NullMarked
package org.wastefreecity.jackson3;

import org.jspecify.annotations.NullMarked;

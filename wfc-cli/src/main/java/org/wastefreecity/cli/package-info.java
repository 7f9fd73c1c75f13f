/**
 * The commands of {@code wfc}: systems, show, assess.
 * <p>
 * Start at {@link org.wastefreecity.cli.Main}. Input is read in {@code input}, answers are laid out in {@code output}; judging
 * happens in the rules.
 */
@NullMarked
package org.wastefreecity.cli;

import org.jspecify.annotations.NullMarked;

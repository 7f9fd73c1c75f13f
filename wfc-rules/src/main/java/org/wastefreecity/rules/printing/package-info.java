/**
 * Conditions in words, Chinese and English.
 * <p>
 * Start at {@link org.wastefreecity.rules.printing.ConditionWords}. What is printed says all that the condition says; it does
 * not repeat the document, whose words stand on the target.
 */
@NullMarked
package org.wastefreecity.rules.printing;

import org.jspecify.annotations.NullMarked;

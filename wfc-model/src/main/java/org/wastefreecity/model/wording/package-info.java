/**
 * Words in two languages, Chinese and English, as every message and every name of this library has them.
 * <p>
 * Start at {@link org.wastefreecity.model.wording.Wording}. It translates nothing: both texts are written by people.
 */
@NullMarked
package org.wastefreecity.model.wording;

import org.jspecify.annotations.NullMarked;

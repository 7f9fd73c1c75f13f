/**
 * Answers: whether a promise is kept, how sure that is, and why.
 * <p>
 * Start at {@link org.wastefreecity.model.assessment.Assessment}. Results are nouns: the rules that reach them live elsewhere.
 */
@NullMarked
package org.wastefreecity.model.assessment;

import org.jspecify.annotations.NullMarked;

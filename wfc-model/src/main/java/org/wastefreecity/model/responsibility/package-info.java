/**
 * Who answers for what: bodies with their aliases, parties that are no single body, and roles.
 * <p>
 * Start at {@link org.wastefreecity.model.responsibility.Responsibility}. Names are resolved by declared alias, never by
 * likeness: 市生态环境局 and 市生态环境局南海分局 are two bodies.
 */
@NullMarked
package org.wastefreecity.model.responsibility;

import org.jspecify.annotations.NullMarked;

/**
 * JSON Schema (draft 2020-12) of the wire form, made from the pages that read and write it, so that the two cannot drift apart.
 * <p>
 * It says what stands on the wire, in Chinese and English; what a rule of the model refuses beyond that, such as a target for an
 * indicator that is not in the plan, no schema can say. It reads no documents: any validator does. Start at
 * {@link org.wastefreecity.wire.schema.JsonSchemas}.
 */
@NullMarked
package org.wastefreecity.wire.schema;

import org.jspecify.annotations.NullMarked;

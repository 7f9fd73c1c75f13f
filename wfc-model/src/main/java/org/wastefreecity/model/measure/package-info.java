/**
 * Exact figures with their units of measurement, and what may be compared with what.
 * <p>
 * Start at {@link org.wastefreecity.model.measure.Figure}: a decimal as printed and its
 * {@link org.wastefreecity.model.measure.UnitOfMeasure}. Every kind of thing counted (吨, 家, 个, 人, %, 百分点 …) is a
 * {@link org.wastefreecity.model.measure.KindOfQuantity} of its own, and figures of two kinds are never added, compared or
 * assigned. The {@code javax.measure} view is offered at the edge; nothing inside computes with it, because a conversion
 * there costs microseconds and loses the printed places.
 */
@NullMarked
package org.wastefreecity.model.measure;

import org.jspecify.annotations.NullMarked;

/**
 * Verbs of the waste-free city programme (无废城市): reading texts, printing and judging.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        allowedClasspathAnnotations = {Override.class})
package org.wastefreecity.rules;

import org.immutables.value.Value;

/**
 * The nouns of wfc; each package below is one concept and knows only those listed before it in the module descriptor.
 * <p>
 * This package holds no types, only the house style of the generated values: implementations stay package-private behind
 * their interface, builders are strict (a part is set once) and add one element at a time.
 */
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {
            "alias:aliases",
            "party:parties",
            "responsibility:responsibilities",
            "category:categories",
            "additivity:additivity",
            "status:statuses",
            "veto:vetoes"
        },
        allowedClasspathAnnotations = {Override.class})
package org.wastefreecity.model;

import org.immutables.value.Value;

package org.trueblue.fhir.search;

/**
 * What a search parameter means on one resource type.
 *
 * @param name as in the URL
 * @param type decides how values are compared
 * @param expression FHIRPath that finds the values in a resource
 * @param impliedSystem system of the codes where the element is a bare {@code code}, else empty
 */
public record SearchDefinition(
    String name, SearchType type, String expression, String impliedSystem) {}

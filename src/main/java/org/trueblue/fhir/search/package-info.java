/**
 * The meaning of FHIR search (R4, section 3.1.1): which values a parameter takes from a resource,
 * and whether a resource satisfies a search. Three-valued, because the specification leaves things
 * open.
 */
@NullMarked
package org.trueblue.fhir.search;

import org.jspecify.annotations.NullMarked;

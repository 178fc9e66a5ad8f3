package org.trueblue.fhir;

import java.util.List;

/** Evaluates FHIRPath expressions on resources. Thread safe. */
public interface FhirPath {

  /**
   * The elements that an expression finds; elements without a value, such as those that only carry
   * a data-absent-reason, are left out. Values that cannot be read are given as they stand; in a
   * resource that cannot be read at all, nothing is found.
   *
   * @throws IllegalArgumentException if the expression cannot be evaluated
   */
  List<Element> evaluate(Resource resource, String expression);
}

package org.trueblue.fhir.hapi;

import java.util.Map;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;

/**
 * Corrections of FHIR R4, where an invariant's expression says other than its text: what it would
 * find wrong is the definition's fault, not a server's. Guides repeat what is to be corrected in
 * their snapshots.
 */
final class Errata {

  /**
   * By the expression as it was published. {@code vs-1} speaks of a dateTime only, but its
   * expression is empty, hence false, for a Period.
   */
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "($this as dateTime).toString().length() >= 8",
          "$this is Period or $this.toString().length() >= 8");

  /**
   * The vital signs of R4 require one of a few units in a component. That leaves out the flow of
   * oxygen in L/min, a unit that US Core 3.1.1 fixes in a profile that builds on them.
   */
  private static final String COMPONENT_VALUE = "Observation.component.value[x]";

  private static final String VITAL_UNITS = "http://hl7.org/fhir/ValueSet/ucum-vitals-common";

  private Errata() {}

  /** Corrects a structure, or a part of one, in place. */
  static void correct(StructureDefinition definition) {
    // To ask for a part that is not there makes an empty one.
    if (definition.hasSnapshot()) {
      definition.getSnapshot().getElement().forEach(Errata::correct);
    }
    if (definition.hasDifferential()) {
      definition.getDifferential().getElement().forEach(Errata::correct);
    }
  }

  private static void correct(ElementDefinition element) {
    if (element.getPath().equals(COMPONENT_VALUE)
        && element.getBinding().getValueSet() != null
        && element.getBinding().getValueSet().startsWith(VITAL_UNITS)) {
      element.getBinding().setStrength(BindingStrength.EXTENSIBLE);
    }
    for (ElementDefinitionConstraintComponent constraint : element.getConstraint()) {
      String published = constraint.getExpression();
      if (published != null && EXPRESSIONS.containsKey(published)) {
        constraint.setExpression(EXPRESSIONS.get(published));
      }
    }
  }
}

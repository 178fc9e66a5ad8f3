package org.trueblue.fhir.hapi;

import java.util.List;
import java.util.Map;
import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.Enumerations.BindingStrength;
import org.hl7.fhir.r5.model.StructureDefinition;
import org.hl7.fhir.r5.model.UriType;

/**
 * Corrections of FHIR R4, where an invariant's expression says other than its text, or a definition
 * is behind the one that it is a copy of: what it would find wrong is the definition's fault, not a
 * server's. Guides repeat what is to be corrected in their snapshots.
 */
final class Errata {

  /**
   * By the expression as it was published. {@code vs-1} speaks of a dateTime that has a value, but
   * its expression is empty, hence false, for a Period and for a dateTime whose value is absent.
   */
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "($this as dateTime).toString().length() >= 8",
          "$this.hasValue().not() or $this.toString().length() >= 8");

  /**
   * The vital signs of R4 require one of a few units in a component. That leaves out the flow of
   * oxygen in L/min, a unit that US Core 3.1.1 fixes in a profile that builds on them.
   */
  private static final String COMPONENT_VALUE = "Observation.component.value[x]";

  private static final String VITAL_UNITS = "http://hl7.org/fhir/ValueSet/ucum-vitals-common";

  /** The urgency of a claim, which R4 binds to a code system as if that were a value set. */
  private static final String PRIORITY = "ExplanationOfBenefit.priority";

  private static final String PRIORITY_CODES =
      "http://terminology.hl7.org/CodeSystem/processpriority";
  private static final String PRIORITY_VALUES = "http://hl7.org/fhir/ValueSet/process-priority";

  /**
   * The extension of SMART App Launch, of which R4 has a copy from before endpoints for
   * introspection and revocation were added.
   */
  private static final String OAUTH_URIS =
      "http://fhir-registry.smarthealthit.org/StructureDefinition/oauth-uris";

  private static final String WITHIN_ENDPOINT = "Extension.extension.";
  private static final String KNOWN_ENDPOINT = "manage";
  private static final List<String> LATER_ENDPOINTS = List.of("introspect", "revoke");

  private Errata() {}

  /** Corrects a structure, or a part of one, in place. */
  static void correct(StructureDefinition definition) {
    // To ask for a part that is not there makes an empty one.
    if (definition.hasSnapshot()) {
      List<ElementDefinition> elements = definition.getSnapshot().getElement();
      elements.forEach(Errata::correct);
      if (elements.stream().anyMatch(Errata::isUrlOfOauthUris)) {
        addLaterEndpoints(elements);
      }
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
    if (element.getPath().equals(PRIORITY)
        && element.getBinding().getValueSet() != null
        && element.getBinding().getValueSet().startsWith(PRIORITY_CODES)) {
      element.getBinding().setValueSet(PRIORITY_VALUES);
    }
    for (ElementDefinitionConstraintComponent constraint : element.getConstraint()) {
      String published = constraint.getExpression();
      if (published != null && EXPRESSIONS.containsKey(published)) {
        constraint.setExpression(EXPRESSIONS.get(published));
      }
    }
  }

  private static boolean isUrlOfOauthUris(ElementDefinition element) {
    return element.getPath().equals("Extension.url")
        && element.hasFixed()
        && OAUTH_URIS.equals(element.getFixed().primitiveValue());
  }

  private static void addLaterEndpoints(List<ElementDefinition> elements) {
    List<String> slices =
        elements.stream().map(e -> e.hasSliceName() ? e.getSliceName() : "").toList();
    int begin = slices.indexOf(KNOWN_ENDPOINT);
    if (begin < 0 || slices.stream().anyMatch(LATER_ENDPOINTS::contains)) {
      return;
    }
    int end = begin + 1;
    while (end < elements.size() && elements.get(end).getPath().startsWith(WITHIN_ENDPOINT)) {
      end++;
    }
    List<ElementDefinition> known = List.copyOf(elements.subList(begin, end));
    for (String name : LATER_ENDPOINTS) {
      for (ElementDefinition element : known) {
        elements.add(end++, named(element.copy(), name));
      }
    }
  }

  private static ElementDefinition named(ElementDefinition element, String name) {
    if (element.hasId()) {
      element.setId(element.getId().replace(":" + KNOWN_ENDPOINT, ":" + name));
    }
    if (element.hasSliceName()) {
      element.setSliceName(name);
    }
    if (element.hasFixed()) {
      element.setFixed(new UriType(name));
    }
    return element;
  }
}

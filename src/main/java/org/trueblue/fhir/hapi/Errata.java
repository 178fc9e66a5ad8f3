package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.StructureDefinition;
import org.jspecify.annotations.Nullable;

/**
 * The definitions of FHIR R4, with the invariants corrected whose expression says other than their
 * text: what they would find wrong is the definition's fault, not a server's.
 */
final class Errata extends DefaultProfileValidationSupport {

  /**
   * By the expression as it was published. {@code vs-1} speaks of a dateTime only, but its
   * expression is empty, hence false, for a Period.
   */
  private static final Map<String, String> EXPRESSIONS =
      Map.of(
          "($this as dateTime).toString().length() >= 8",
          "$this is Period or $this.toString().length() >= 8");

  private final ConcurrentMap<String, IBaseResource> corrected = new ConcurrentHashMap<>();

  Errata(FhirContext context) {
    super(context);
  }

  @Override
  public @Nullable IBaseResource fetchStructureDefinition(String url) {
    IBaseResource published = super.fetchStructureDefinition(url);
    return published instanceof StructureDefinition definition
            && definition.getType().equals("Observation")
        ? corrected.computeIfAbsent(url, key -> correct(definition))
        : published;
  }

  /** Corrects a definition in place, also one of a guide, whose snapshot repeats the invariants. */
  static StructureDefinition correct(StructureDefinition definition) {
    definition.getSnapshot().getElement().forEach(Errata::correct);
    definition.getDifferential().getElement().forEach(Errata::correct);
    return definition;
  }

  private static void correct(ElementDefinition element) {
    for (ElementDefinitionConstraintComponent constraint : element.getConstraint()) {
      String published = constraint.getExpression();
      if (published != null && EXPRESSIONS.containsKey(published)) {
        constraint.setExpression(EXPRESSIONS.get(published));
      }
    }
  }
}

package org.trueblue.fhir.hapi;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.ElementDefinition;
import org.hl7.fhir.r4.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r4.model.Enumerations.BindingStrength;
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

  /**
   * The vital signs of R4 require one of a few units in a component. That leaves out the flow of
   * oxygen in L/min, a unit that US Core 3.1.1 fixes in a profile that builds on them.
   */
  private static final String COMPONENT_VALUE = "Observation.component.value[x]";

  private static final String VITAL_UNITS = "http://hl7.org/fhir/ValueSet/ucum-vitals-common";

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

  /** The validator takes some definitions from here, rather than one by one. */
  @Override
  public <T extends IBaseResource> @Nullable List<T> fetchAllStructureDefinitions() {
    List<T> all = super.fetchAllStructureDefinitions();
    all.stream()
        .map(StructureDefinition.class::cast)
        .filter(definition -> definition.getType().equals("Observation"))
        .forEach(
            definition -> corrected.computeIfAbsent(definition.getUrl(), k -> correct(definition)));
    return all;
  }

  /** Corrects a definition in place, also one of a guide, whose snapshot repeats the invariants. */
  static StructureDefinition correct(StructureDefinition definition) {
    definition.getSnapshot().getElement().forEach(Errata::correct);
    definition.getDifferential().getElement().forEach(Errata::correct);
    return definition;
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

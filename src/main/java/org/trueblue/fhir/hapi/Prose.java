package org.trueblue.fhir.hapi;

import org.hl7.fhir.r5.model.ElementDefinition;
import org.hl7.fhir.r5.model.ElementDefinition.ElementDefinitionConstraintComponent;
import org.hl7.fhir.r5.model.StructureDefinition;

/** What structures say to people only: the validator never looks at it, and it is most of them. */
final class Prose {

  private Prose() {}

  /** Drops it, in place. */
  static StructureDefinition without(StructureDefinition structure) {
    structure.setText(null);
    structure.setMapping(null);
    structure.setContact(null);
    structure.setDescription(null);
    structure.setPurpose(null);
    structure.setCopyright(null);
    if (structure.hasSnapshot()) {
      structure.getSnapshot().getElement().forEach(Prose::without);
    }
    if (structure.hasDifferential()) {
      structure.getDifferential().getElement().forEach(Prose::without);
    }
    return structure;
  }

  private static void without(ElementDefinition element) {
    element.setDefinition(null);
    element.setComment(null);
    element.setRequirements(null);
    element.setMapping(null);
    element.setAlias(null);
    element.setExample(null);
    // The XPath of R4, which R5 keeps as an extension.
    element.getConstraint().forEach(Prose::withoutExtension);
  }

  private static void withoutExtension(ElementDefinitionConstraintComponent constraint) {
    constraint
        .getExtension()
        .removeIf(extension -> extension.getUrl().endsWith("ElementDefinition.constraint.xpath"));
  }
}

# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-observation-lab
Feature: US Core Laboratory Result Observation Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"

    Examples:
      | requirement                                               |
      | us-core-7.0.0/Observation/us-core-observation-lab/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"

    Examples:
      | requirement                                                                                     | element                          |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.status               | Observation.status               |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.category             | Observation.category             |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.category:us-core     | Observation.category:us-core     |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.code                 | Observation.code                 |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.subject              | Observation.subject              |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.encounter            | Observation.encounter            |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.effectiveDateTime    | Observation.effectiveDateTime    |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.valueQuantity        | Observation.valueQuantity        |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.valueString          | Observation.valueString          |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.meta                 | Observation.meta                 |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.meta.lastUpdated     | Observation.meta.lastUpdated     |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.interpretation       | Observation.interpretation       |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.specimen             | Observation.specimen             |
      | us-core-7.0.0/Observation/us-core-observation-lab/must-support/Observation.referenceRange       | Observation.referenceRange       |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                          | element               | target                                                            |
      | us-core-7.0.0/Observation/us-core-observation-lab/references/Observation.subject/us-core-patient     | Observation.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient   |
      | us-core-7.0.0/Observation/us-core-observation-lab/references/Observation.encounter/us-core-encounter | Observation.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter |
      | us-core-7.0.0/Observation/us-core-observation-lab/references/Observation.specimen/us-core-specimen   | Observation.specimen  | http://hl7.org/fhir/us/core/StructureDefinition/us-core-specimen  |

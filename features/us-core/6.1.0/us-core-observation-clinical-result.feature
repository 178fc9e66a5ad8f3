# Generated from hl7.fhir.us.core#6.1.0 by "trueblue generate": change the guide's data, not this.
@us-core @6.1.0 @us-core-observation-clinical-result
Feature: US Core Observation Clinical Result Profile

  What US Core 6.1.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result"

    Examples:
      | requirement                                                           |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result"

    Examples:
      | requirement                                                                                                 | element                          |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.status               | Observation.status               |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.category             | Observation.category             |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.category:us-core     | Observation.category:us-core     |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.code                 | Observation.code                 |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.subject              | Observation.subject              |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.effectiveDateTime    | Observation.effectiveDateTime    |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.valueQuantity        | Observation.valueQuantity        |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/must-support/Observation.valueString          | Observation.valueString          |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-result" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                  | element             | target                                                          |
      | us-core-6.1.0/Observation/us-core-observation-clinical-result/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

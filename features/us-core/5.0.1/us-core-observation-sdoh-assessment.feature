# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-observation-sdoh-assessment
Feature: US Core Observation SDOH Assessment Profile

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment"

    Examples:
      | requirement                                                           |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment"

    Examples:
      | requirement                                                                                                 | element                          |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.status               | Observation.status               |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.category             | Observation.category             |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.category:survey      | Observation.category:survey      |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.code                 | Observation.code                 |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.subject              | Observation.subject              |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.effectiveDateTime    | Observation.effectiveDateTime    |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.performer            | Observation.performer            |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.valueQuantity        | Observation.valueQuantity        |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.valueString          | Observation.valueString          |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.hasMember            | Observation.hasMember            |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.derivedFrom          | Observation.derivedFrom          |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/must-support/Observation.category:sdoh        | Observation.category:sdoh        |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                        | element                 | target                                                                              |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/references/Observation.subject/us-core-patient                       | Observation.subject     | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                     |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/references/Observation.performer/us-core-practitioner                | Observation.performer   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner                |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/references/Observation.hasMember/us-core-observation-sdoh-assessment | Observation.hasMember   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-sdoh-assessment |
      | us-core-5.0.1/Observation/us-core-observation-sdoh-assessment/references/Observation.derivedFrom/us-core-observation-survey        | Observation.derivedFrom | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-survey          |

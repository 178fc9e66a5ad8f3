# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-observation-screening-assessment
Feature: US Core Observation Screening Assessment Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"

    Examples:
      | requirement                                                                |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"

    Examples:
      | requirement                                                                                                               | element                                   |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.status                        | Observation.status                        |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.category                      | Observation.category                      |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.category:survey               | Observation.category:survey               |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.category:screening-assessment | Observation.category:screening-assessment |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.code                          | Observation.code                          |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.subject                       | Observation.subject                       |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.effectiveDateTime             | Observation.effectiveDateTime             |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.performer                     | Observation.performer                     |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.valueQuantity                 | Observation.valueQuantity                 |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.valueCodeableConcept          | Observation.valueCodeableConcept          |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.valueString                   | Observation.valueString                   |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.hasMember                     | Observation.hasMember                     |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/must-support/Observation.derivedFrom                   | Observation.derivedFrom                   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                                                                  | element                 | target                                                                                                                                                                  |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/references/Observation.subject/us-core-patient                                                            | Observation.subject     | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                                                                                                         |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/references/Observation.performer/us-core-practitioner,us-core-patient                                     | Observation.performer   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner, http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                                   |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/references/Observation.hasMember/us-core-observation-screening-assessment                                 | Observation.hasMember   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment                                                                                |
      | us-core-8.0.0/Observation/us-core-observation-screening-assessment/references/Observation.derivedFrom/us-core-observation-screening-assessment,us-core-questionnaireresponse | Observation.derivedFrom | http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-screening-assessment, http://hl7.org/fhir/us/core/StructureDefinition/us-core-questionnaireresponse |

# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-observation-occupation
Feature: US Core Observation Occupation Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation"

    Examples:
      | requirement                                                      |
      | us-core-8.0.0/Observation/us-core-observation-occupation/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation"

    Examples:
      | requirement                                                                                                               | element                                             |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.status                                  | Observation.status                                  |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.category                                | Observation.category                                |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.category:socialhistory                  | Observation.category:socialhistory                  |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.code                                    | Observation.code                                    |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.subject                                 | Observation.subject                                 |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.effectivePeriod                         | Observation.effectivePeriod                         |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.performer                               | Observation.performer                               |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.valueCodeableConcept                    | Observation.valueCodeableConcept                    |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.component                               | Observation.component                               |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.component:industry                      | Observation.component:industry                      |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.component:industry.code                 | Observation.component:industry.code                 |
      | us-core-8.0.0/Observation/us-core-observation-occupation/must-support/Observation.component:industry.valueCodeableConcept | Observation.component:industry.valueCodeableConcept |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-occupation" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                             | element             | target                                                          |
      | us-core-8.0.0/Observation/us-core-observation-occupation/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

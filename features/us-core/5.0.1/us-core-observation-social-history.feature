# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-observation-social-history
Feature: US Core Observation Social History Profile

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history"

    Examples:
      | requirement                                                          |
      | us-core-5.0.1/Observation/us-core-observation-social-history/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history"

    Examples:
      | requirement                                                                                                           | element                                     |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.status                          | Observation.status                          |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.category                        | Observation.category                        |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.category:us-core/social-history | Observation.category:us-core/social-history |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.category:sdoh                   | Observation.category:sdoh                   |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.code                            | Observation.code                            |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.subject                         | Observation.subject                         |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.effectiveDateTime               | Observation.effectiveDateTime               |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.performer                       | Observation.performer                       |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.valueQuantity                   | Observation.valueQuantity                   |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.valueCodeableConcept            | Observation.valueCodeableConcept            |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.valueString                     | Observation.valueString                     |
      | us-core-5.0.1/Observation/us-core-observation-social-history/must-support/Observation.valueBoolean                    | Observation.valueBoolean                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-social-history" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                        | element               | target                                                               |
      | us-core-5.0.1/Observation/us-core-observation-social-history/references/Observation.subject/us-core-patient        | Observation.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-5.0.1/Observation/us-core-observation-social-history/references/Observation.performer/us-core-practitioner | Observation.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |

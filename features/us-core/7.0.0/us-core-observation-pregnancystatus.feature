# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-observation-pregnancystatus
Feature: US Core Observation Pregnancy Status Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus"

    Examples:
      | requirement                                                           |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus"

    Examples:
      | requirement                                                                                                   | element                            |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.status                 | Observation.status                 |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.category               | Observation.category               |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.category:SocialHistory | Observation.category:SocialHistory |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.code                   | Observation.code                   |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.subject                | Observation.subject                |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.effectiveDateTime      | Observation.effectiveDateTime      |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/must-support/Observation.valueCodeableConcept   | Observation.valueCodeableConcept   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancystatus" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                  | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-observation-pregnancystatus/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

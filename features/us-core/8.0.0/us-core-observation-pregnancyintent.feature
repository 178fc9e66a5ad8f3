# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-observation-pregnancyintent
Feature: US Core Observation Pregnancy Intent Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent"

    Examples:
      | requirement                                                           |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent"

    Examples:
      | requirement                                                                                                   | element                            |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.status                 | Observation.status                 |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.category               | Observation.category               |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.category:SocialHistory | Observation.category:SocialHistory |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.code                   | Observation.code                   |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.subject                | Observation.subject                |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.effectiveDateTime      | Observation.effectiveDateTime      |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.performer              | Observation.performer              |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/must-support/Observation.valueCodeableConcept   | Observation.valueCodeableConcept   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-pregnancyintent" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                  | element             | target                                                          |
      | us-core-8.0.0/Observation/us-core-observation-pregnancyintent/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

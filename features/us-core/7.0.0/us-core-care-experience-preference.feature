# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-care-experience-preference
Feature: US Core Care Experience Preference Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference"

    Examples:
      | requirement                                                          |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference"

    Examples:
      | requirement                                                                                                | element                          |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.status               | Observation.status               |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.category             | Observation.category             |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.category:us-core     | Observation.category:us-core     |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.code                 | Observation.code                 |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.subject              | Observation.subject              |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.effectiveDateTime    | Observation.effectiveDateTime    |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.valueString          | Observation.valueString          |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-care-experience-preference" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                 | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-care-experience-preference/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

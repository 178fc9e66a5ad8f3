# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-condition-encounter-diagnosis
Feature: US Core Condition Encounter Diagnosis Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis"

    Examples:
      | requirement                                                           |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis"

    Examples:
      | requirement                                                                                            | element                     |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.category          | Condition.category          |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.category:us-core  | Condition.category:us-core  |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.code              | Condition.code              |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.subject           | Condition.subject           |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.encounter         | Condition.encounter         |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.abatementDateTime | Condition.abatementDateTime |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/must-support/Condition.recordedDate      | Condition.recordedDate      |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-encounter-diagnosis" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                    | element             | target                                                            |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/references/Condition.subject/us-core-patient     | Condition.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient   |
      | us-core-7.0.0/Condition/us-core-condition-encounter-diagnosis/references/Condition.encounter/us-core-encounter | Condition.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter |

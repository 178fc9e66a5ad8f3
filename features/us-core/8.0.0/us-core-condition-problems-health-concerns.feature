# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-condition-problems-health-concerns
Feature: US Core Condition Problems and Health Concerns Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns"

    Examples:
      | requirement                                                                |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns"

    Examples:
      | requirement                                                                                                                              | element                                                   |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.meta                                           | Condition.meta                                            |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.meta.lastUpdated                               | Condition.meta.lastUpdated                                |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.onsetDateTime,Condition.extension:assertedDate | Condition.onsetDateTime, Condition.extension:assertedDate |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.clinicalStatus                                 | Condition.clinicalStatus                                  |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.verificationStatus                             | Condition.verificationStatus                              |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.category                                       | Condition.category                                        |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.category:us-core                               | Condition.category:us-core                                |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.category:screening-assessment                  | Condition.category:screening-assessment                   |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.code                                           | Condition.code                                            |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.subject                                        | Condition.subject                                         |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.abatementDateTime                              | Condition.abatementDateTime                               |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.recordedDate                                   | Condition.recordedDate                                    |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/must-support/Condition.recorder                                       | Condition.recorder                                        |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Condition resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-condition-problems-health-concerns" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                     | element           | target                                                          |
      | us-core-8.0.0/Condition/us-core-condition-problems-health-concerns/references/Condition.subject/us-core-patient | Condition.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

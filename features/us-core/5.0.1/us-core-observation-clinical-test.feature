# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-observation-clinical-test
Feature: US Core Observation Clinical Test Result Profile

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test"

    Examples:
      | requirement                                                         |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test"

    Examples:
      | requirement                                                                                                 | element                            |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.status                 | Observation.status                 |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.category               | Observation.category               |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.category:clinical-test | Observation.category:clinical-test |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.code                   | Observation.code                   |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.subject                | Observation.subject                |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.effectiveDateTime      | Observation.effectiveDateTime      |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.valueQuantity          | Observation.valueQuantity          |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.valueCodeableConcept   | Observation.valueCodeableConcept   |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/must-support/Observation.valueString            | Observation.valueString            |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-clinical-test" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                | element             | target                                                          |
      | us-core-5.0.1/Observation/us-core-observation-clinical-test/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

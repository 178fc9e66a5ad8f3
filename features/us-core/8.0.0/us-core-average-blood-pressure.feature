# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-average-blood-pressure
Feature: US Core Average Blood Pressure Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure"

    Examples:
      | requirement                                                      |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure"

    Examples:
      | requirement                                                                                                         | element                                       |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.status                            | Observation.status                            |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.category                          | Observation.category                          |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.category:VSCat                    | Observation.category:VSCat                    |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.category:VSCat.coding             | Observation.category:VSCat.coding             |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.code                              | Observation.code                              |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.subject                           | Observation.subject                           |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.effectivePeriod                   | Observation.effectivePeriod                   |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.performer                         | Observation.performer                         |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component                         | Observation.component                         |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component.valueQuantity           | Observation.component.valueQuantity           |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component.dataAbsentReason        | Observation.component.dataAbsentReason        |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:systolic                | Observation.component:systolic                |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:systolic.code           | Observation.component:systolic.code           |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:systolic.valueQuantity  | Observation.component:systolic.valueQuantity  |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:diastolic               | Observation.component:diastolic               |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:diastolic.code          | Observation.component:diastolic.code          |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/must-support/Observation.component:diastolic.valueQuantity | Observation.component:diastolic.valueQuantity |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-average-blood-pressure" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                             | element             | target                                                          |
      | us-core-8.0.0/Observation/us-core-average-blood-pressure/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

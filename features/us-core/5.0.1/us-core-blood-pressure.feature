# Generated from hl7.fhir.us.core#5.0.1 by "trueblue generate": change the guide's data, not this.
@us-core @5.0.1 @us-core-blood-pressure
Feature: US Core Blood Pressure Profile

  What US Core 5.0.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure"

    Examples:
      | requirement                                              |
      | us-core-5.0.1/Observation/us-core-blood-pressure/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure"

    Examples:
      | requirement                                                                                                        | element                                              |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.status                                   | Observation.status                                   |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.category                                 | Observation.category                                 |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.category:VSCat                           | Observation.category:VSCat                           |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.category:VSCat.coding                    | Observation.category:VSCat.coding                    |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.category:VSCat.coding.system             | Observation.category:VSCat.coding.system             |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.category:VSCat.coding.code               | Observation.category:VSCat.coding.code               |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.code                                     | Observation.code                                     |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.subject                                  | Observation.subject                                  |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.effectiveDateTime                        | Observation.effectiveDateTime                        |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component                                | Observation.component                                |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component.code                           | Observation.component.code                           |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component.valueQuantity                  | Observation.component.valueQuantity                  |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component.dataAbsentReason               | Observation.component.dataAbsentReason               |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic                       | Observation.component:systolic                       |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.code                  | Observation.component:systolic.code                  |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.valueQuantity         | Observation.component:systolic.valueQuantity         |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.valueQuantity.value   | Observation.component:systolic.valueQuantity.value   |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.valueQuantity.unit    | Observation.component:systolic.valueQuantity.unit    |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.valueQuantity.system  | Observation.component:systolic.valueQuantity.system  |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:systolic.valueQuantity.code    | Observation.component:systolic.valueQuantity.code    |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic                      | Observation.component:diastolic                      |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.code                 | Observation.component:diastolic.code                 |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.valueQuantity        | Observation.component:diastolic.valueQuantity        |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.valueQuantity.value  | Observation.component:diastolic.valueQuantity.value  |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.valueQuantity.unit   | Observation.component:diastolic.valueQuantity.unit   |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.valueQuantity.system | Observation.component:diastolic.valueQuantity.system |
      | us-core-5.0.1/Observation/us-core-blood-pressure/must-support/Observation.component:diastolic.valueQuantity.code   | Observation.component:diastolic.valueQuantity.code   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-blood-pressure" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                     | element             | target                                                          |
      | us-core-5.0.1/Observation/us-core-blood-pressure/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-pulse-oximetry
Feature: US Core Pulse Oximetry Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry"

    Examples:
      | requirement                                              |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry"

    Examples:
      | requirement                                                                                                            | element                                                  |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.status                                       | Observation.status                                       |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.category                                     | Observation.category                                     |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.category:VSCat                               | Observation.category:VSCat                               |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.category:VSCat.coding                        | Observation.category:VSCat.coding                        |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.category:VSCat.coding.system                 | Observation.category:VSCat.coding.system                 |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.category:VSCat.coding.code                   | Observation.category:VSCat.coding.code                   |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.code                                         | Observation.code                                         |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.subject                                      | Observation.subject                                      |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.effectiveDateTime                            | Observation.effectiveDateTime                            |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.valueQuantity                                | Observation.valueQuantity                                |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component                                    | Observation.component                                    |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component.code                               | Observation.component.code                               |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component.valueQuantity                      | Observation.component.valueQuantity                      |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.code.coding                                  | Observation.code.coding                                  |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.code.coding:PulseOx                          | Observation.code.coding:PulseOx                          |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.code.coding:O2Sat                            | Observation.code.coding:O2Sat                            |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.valueQuantity.value                          | Observation.valueQuantity.value                          |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.valueQuantity.unit                           | Observation.valueQuantity.unit                           |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.valueQuantity.system                         | Observation.valueQuantity.system                         |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.valueQuantity.code                           | Observation.valueQuantity.code                           |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate                           | Observation.component:FlowRate                           |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.code                      | Observation.component:FlowRate.code                      |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.valueQuantity             | Observation.component:FlowRate.valueQuantity             |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.valueQuantity.value       | Observation.component:FlowRate.valueQuantity.value       |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.valueQuantity.unit        | Observation.component:FlowRate.valueQuantity.unit        |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.valueQuantity.system      | Observation.component:FlowRate.valueQuantity.system      |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:FlowRate.valueQuantity.code        | Observation.component:FlowRate.valueQuantity.code        |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration                      | Observation.component:Concentration                      |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.code                 | Observation.component:Concentration.code                 |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.valueQuantity        | Observation.component:Concentration.valueQuantity        |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.valueQuantity.value  | Observation.component:Concentration.valueQuantity.value  |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.valueQuantity.unit   | Observation.component:Concentration.valueQuantity.unit   |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.valueQuantity.system | Observation.component:Concentration.valueQuantity.system |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/must-support/Observation.component:Concentration.valueQuantity.code   | Observation.component:Concentration.valueQuantity.code   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-pulse-oximetry" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                     | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-pulse-oximetry/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

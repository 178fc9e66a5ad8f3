# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @bp
Feature: Observation Blood Pressure Profile

  What US Core 3.1.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bp"
    Then each conforms to the profile "http://hl7.org/fhir/StructureDefinition/bp"

    Examples:
      | requirement                          |
      | us-core-3.1.1/Observation/bp/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bp"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/StructureDefinition/bp"

    Examples:
      | requirement                                                                                      | element                                                |
      | us-core-3.1.1/Observation/bp/must-support/Observation.status                                     | Observation.status                                     |
      | us-core-3.1.1/Observation/bp/must-support/Observation.category                                   | Observation.category                                   |
      | us-core-3.1.1/Observation/bp/must-support/Observation.category:VSCat                             | Observation.category:VSCat                             |
      | us-core-3.1.1/Observation/bp/must-support/Observation.category:VSCat.coding                      | Observation.category:VSCat.coding                      |
      | us-core-3.1.1/Observation/bp/must-support/Observation.category:VSCat.coding.system               | Observation.category:VSCat.coding.system               |
      | us-core-3.1.1/Observation/bp/must-support/Observation.category:VSCat.coding.code                 | Observation.category:VSCat.coding.code                 |
      | us-core-3.1.1/Observation/bp/must-support/Observation.code                                       | Observation.code                                       |
      | us-core-3.1.1/Observation/bp/must-support/Observation.subject                                    | Observation.subject                                    |
      | us-core-3.1.1/Observation/bp/must-support/Observation.effective[x]                               | Observation.effective[x]                               |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component                                  | Observation.component                                  |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component.code                             | Observation.component.code                             |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component.value[x]                         | Observation.component.value[x]                         |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:SystolicBP.valueQuantity.value   | Observation.component:SystolicBP.valueQuantity.value   |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:SystolicBP.valueQuantity.unit    | Observation.component:SystolicBP.valueQuantity.unit    |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:SystolicBP.valueQuantity.system  | Observation.component:SystolicBP.valueQuantity.system  |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:SystolicBP.valueQuantity.code    | Observation.component:SystolicBP.valueQuantity.code    |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:DiastolicBP.valueQuantity.value  | Observation.component:DiastolicBP.valueQuantity.value  |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:DiastolicBP.valueQuantity.unit   | Observation.component:DiastolicBP.valueQuantity.unit   |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:DiastolicBP.valueQuantity.system | Observation.component:DiastolicBP.valueQuantity.system |
      | us-core-3.1.1/Observation/bp/must-support/Observation.component:DiastolicBP.valueQuantity.code   | Observation.component:DiastolicBP.valueQuantity.code   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bp"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/StructureDefinition/bp" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                         | element             | target                                          |
      | us-core-3.1.1/Observation/bp/references/Observation.subject/Patient | Observation.subject | http://hl7.org/fhir/StructureDefinition/Patient |

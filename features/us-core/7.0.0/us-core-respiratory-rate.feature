# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-respiratory-rate
Feature: US Core Respiratory Rate Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate"

    Examples:
      | requirement                                                |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate"

    Examples:
      | requirement                                                                                              | element                                  |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.status                       | Observation.status                       |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.category                     | Observation.category                     |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.category:VSCat               | Observation.category:VSCat               |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.category:VSCat.coding        | Observation.category:VSCat.coding        |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.category:VSCat.coding.system | Observation.category:VSCat.coding.system |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.category:VSCat.coding.code   | Observation.category:VSCat.coding.code   |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.code                         | Observation.code                         |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.subject                      | Observation.subject                      |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.effectiveDateTime            | Observation.effectiveDateTime            |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.valueQuantity                | Observation.valueQuantity                |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.valueQuantity.value          | Observation.valueQuantity.value          |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.valueQuantity.unit           | Observation.valueQuantity.unit           |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.valueQuantity.system         | Observation.valueQuantity.system         |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/must-support/Observation.valueQuantity.code           | Observation.valueQuantity.code           |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-respiratory-rate" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                       | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-respiratory-rate/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-vital-signs
Feature: US Core Vital Signs Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs"

    Examples:
      | requirement                                           |
      | us-core-7.0.0/Observation/us-core-vital-signs/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs"

    Examples:
      | requirement                                                                                         | element                                  |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.status                       | Observation.status                       |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.category                     | Observation.category                     |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.category:VSCat               | Observation.category:VSCat               |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.category:VSCat.coding        | Observation.category:VSCat.coding        |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.category:VSCat.coding.system | Observation.category:VSCat.coding.system |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.category:VSCat.coding.code   | Observation.category:VSCat.coding.code   |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.code                         | Observation.code                         |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.subject                      | Observation.subject                      |
      | us-core-7.0.0/Observation/us-core-vital-signs/must-support/Observation.effectiveDateTime            | Observation.effectiveDateTime            |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-vital-signs" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                  | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-vital-signs/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

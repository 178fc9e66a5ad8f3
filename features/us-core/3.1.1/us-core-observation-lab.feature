# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-observation-lab
Feature: US Core Laboratory Result Observation Profile

  What US Core 3.1.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"

    Examples:
      | requirement                                               |
      | us-core-3.1.1/Observation/us-core-observation-lab/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"

    Examples:
      | requirement                                                                                    | element                         |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.status              | Observation.status              |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.category            | Observation.category            |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.category:Laboratory | Observation.category:Laboratory |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.code                | Observation.code                |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.subject             | Observation.subject             |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.effective[x]        | Observation.effective[x]        |
      | us-core-3.1.1/Observation/us-core-observation-lab/must-support/Observation.value[x]            | Observation.value[x]            |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-lab" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                      | element             | target                                                          |
      | us-core-3.1.1/Observation/us-core-observation-lab/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

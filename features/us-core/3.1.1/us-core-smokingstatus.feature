# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-smokingstatus
Feature: US Core Smoking Status Observation Profile

  What US Core 3.1.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"

    Examples:
      | requirement                                             |
      | us-core-3.1.1/Observation/us-core-smokingstatus/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"

    Examples:
      | requirement                                                                                   | element                          |
      | us-core-3.1.1/Observation/us-core-smokingstatus/must-support/Observation.status               | Observation.status               |
      | us-core-3.1.1/Observation/us-core-smokingstatus/must-support/Observation.code                 | Observation.code                 |
      | us-core-3.1.1/Observation/us-core-smokingstatus/must-support/Observation.subject              | Observation.subject              |
      | us-core-3.1.1/Observation/us-core-smokingstatus/must-support/Observation.issued               | Observation.issued               |
      | us-core-3.1.1/Observation/us-core-smokingstatus/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                    | element             | target                                                          |
      | us-core-3.1.1/Observation/us-core-smokingstatus/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

# Generated from hl7.fhir.us.core#7.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @7.0.0 @us-core-smokingstatus
Feature: US Core Smoking Status Observation Profile

  What US Core 7.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"

    Examples:
      | requirement                                             |
      | us-core-7.0.0/Observation/us-core-smokingstatus/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"

    Examples:
      | requirement                                                                                            | element                                   |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.status                        | Observation.status                        |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.category                      | Observation.category                      |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.category:SocialHistory        | Observation.category:SocialHistory        |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.code                          | Observation.code                          |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.subject                       | Observation.subject                       |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.effective[x]                  | Observation.effective[x]                  |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.value[x]                      | Observation.value[x]                      |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.value[x]:valueQuantity        | Observation.value[x]:valueQuantity        |
      | us-core-7.0.0/Observation/us-core-smokingstatus/must-support/Observation.value[x]:valueCodeableConcept | Observation.value[x]:valueCodeableConcept |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-smokingstatus" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                    | element             | target                                                          |
      | us-core-7.0.0/Observation/us-core-smokingstatus/references/Observation.subject/us-core-patient | Observation.subject | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-observation-adi-documentation
Feature: US Core Observation ADI Documentation Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation"

    Examples:
      | requirement                                                             |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation"

    Examples:
      | requirement                                                                                                                 | element                                        |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.extension:supporting-info          | Observation.extension:supporting-info          |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.extension:supporting-info.value[x] | Observation.extension:supporting-info.value[x] |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.status                             | Observation.status                             |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.category                           | Observation.category                           |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.category:us-core                   | Observation.category:us-core                   |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.code                               | Observation.code                               |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.subject                            | Observation.subject                            |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.issued                             | Observation.issued                             |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.performer                          | Observation.performer                          |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/must-support/Observation.value[x]                           | Observation.value[x]                           |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-observation-adi-documentation" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                                             | element                                        | target                                                                        |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/references/Observation.extension:supporting-info.value[x]/us-core-adi-documentreference | Observation.extension:supporting-info.value[x] | http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/references/Observation.subject/us-core-patient                                          | Observation.subject                            | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient               |
      | us-core-8.0.0/Observation/us-core-observation-adi-documentation/references/Observation.performer/us-core-practitioner                                   | Observation.performer                          | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner          |

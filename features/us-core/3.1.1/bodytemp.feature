# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @bodytemp
Feature: Observation Body Temperature Profile

  What US Core 3.1.1 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bodytemp"
    Then each conforms to the profile "http://hl7.org/fhir/StructureDefinition/bodytemp"

    Examples:
      | requirement                                |
      | us-core-3.1.1/Observation/bodytemp/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bodytemp"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/StructureDefinition/bodytemp"

    Examples:
      | requirement                                                                              | element                                  |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.status                       | Observation.status                       |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.category                     | Observation.category                     |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.category:VSCat               | Observation.category:VSCat               |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.category:VSCat.coding        | Observation.category:VSCat.coding        |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.category:VSCat.coding.system | Observation.category:VSCat.coding.system |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.category:VSCat.coding.code   | Observation.category:VSCat.coding.code   |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.code                         | Observation.code                         |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.subject                      | Observation.subject                      |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.effective[x]                 | Observation.effective[x]                 |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.value[x]                     | Observation.value[x]                     |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.valueQuantity.value          | Observation.valueQuantity.value          |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.valueQuantity.unit           | Observation.valueQuantity.unit           |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.valueQuantity.system         | Observation.valueQuantity.system         |
      | us-core-3.1.1/Observation/bodytemp/must-support/Observation.valueQuantity.code           | Observation.valueQuantity.code           |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/StructureDefinition/bodytemp"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/StructureDefinition/bodytemp" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                               | element             | target                                          |
      | us-core-3.1.1/Observation/bodytemp/references/Observation.subject/Patient | Observation.subject | http://hl7.org/fhir/StructureDefinition/Patient |

# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-simple-observation
Feature: US Core Simple Observation Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"

    Examples:
      | requirement                                                  |
      | us-core-8.0.0/Observation/us-core-simple-observation/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"

    Examples:
      | requirement                                                                                        | element                          |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.status               | Observation.status               |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.category             | Observation.category             |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.category:us-core     | Observation.category:us-core     |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.code                 | Observation.code                 |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.subject              | Observation.subject              |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.effectiveDateTime    | Observation.effectiveDateTime    |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.performer            | Observation.performer            |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.valueQuantity        | Observation.valueQuantity        |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.valueCodeableConcept | Observation.valueCodeableConcept |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.valueString          | Observation.valueString          |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.valueBoolean         | Observation.valueBoolean         |
      | us-core-8.0.0/Observation/us-core-simple-observation/must-support/Observation.derivedFrom          | Observation.derivedFrom          |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Observation resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-simple-observation" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                | element               | target                                                                                                                                |
      | us-core-8.0.0/Observation/us-core-simple-observation/references/Observation.subject/us-core-patient                        | Observation.subject   | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient                                                                       |
      | us-core-8.0.0/Observation/us-core-simple-observation/references/Observation.performer/us-core-practitioner,us-core-patient | Observation.performer | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner, http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient |

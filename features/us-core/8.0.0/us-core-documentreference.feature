# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-documentreference
Feature: US Core DocumentReference Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"

    Examples:
      | requirement                                                       |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"

    Examples:
      | requirement                                                                                                                                               | element                                                                             |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.identifier                                                       | DocumentReference.identifier                                                        |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.status                                                           | DocumentReference.status                                                            |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.type                                                             | DocumentReference.type                                                              |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.category                                                         | DocumentReference.category                                                          |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.category:uscore                                                  | DocumentReference.category:uscore                                                   |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.subject                                                          | DocumentReference.subject                                                           |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.date                                                             | DocumentReference.date                                                              |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.author                                                           | DocumentReference.author                                                            |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content                                                          | DocumentReference.content                                                           |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment                                               | DocumentReference.content.attachment                                                |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment.contentType                                   | DocumentReference.content.attachment.contentType                                    |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.attachment.data,DocumentReference.content.attachment.url | DocumentReference.content.attachment.data, DocumentReference.content.attachment.url |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.content.format                                                   | DocumentReference.content.format                                                    |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context                                                          | DocumentReference.context                                                           |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context.encounter                                                | DocumentReference.context.encounter                                                 |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/must-support/DocumentReference.context.period                                                   | DocumentReference.context.period                                                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-documentreference" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                | element                             | target                                                               |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.subject/us-core-patient             | DocumentReference.subject           | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.author/us-core-practitioner         | DocumentReference.author            | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-8.0.0/DocumentReference/us-core-documentreference/references/DocumentReference.context.encounter/us-core-encounter | DocumentReference.context.encounter | http://hl7.org/fhir/us/core/StructureDefinition/us-core-encounter    |

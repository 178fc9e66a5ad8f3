# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-adi-documentreference
Feature: US Core ADI DocumentReference Profile

  What US Core 8.0.0 asks of a server.

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference"

    Examples:
      | requirement                                                           |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference"

    Examples:
      | requirement                                                                                                                                                   | element                                                                             |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.extension:authenticationTime                                     | DocumentReference.extension:authenticationTime                                      |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.identifier                                                       | DocumentReference.identifier                                                        |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.status                                                           | DocumentReference.status                                                            |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.type                                                             | DocumentReference.type                                                              |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.category                                                         | DocumentReference.category                                                          |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.subject                                                          | DocumentReference.subject                                                           |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.date                                                             | DocumentReference.date                                                              |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.author                                                           | DocumentReference.author                                                            |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.authenticator                                                    | DocumentReference.authenticator                                                     |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.content                                                          | DocumentReference.content                                                           |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.content.attachment                                               | DocumentReference.content.attachment                                                |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.content.attachment.contentType                                   | DocumentReference.content.attachment.contentType                                    |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.content.attachment.data,DocumentReference.content.attachment.url | DocumentReference.content.attachment.data, DocumentReference.content.attachment.url |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/must-support/DocumentReference.content.format                                                   | DocumentReference.content.format                                                    |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the DocumentReference resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-adi-documentreference" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                                                   | element                         | target                                                               |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/references/DocumentReference.subject/us-core-patient            | DocumentReference.subject       | http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient      |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/references/DocumentReference.author/us-core-practitioner        | DocumentReference.author        | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |
      | us-core-8.0.0/DocumentReference/us-core-adi-documentreference/references/DocumentReference.authenticator/us-core-practitioner | DocumentReference.authenticator | http://hl7.org/fhir/us/core/StructureDefinition/us-core-practitioner |

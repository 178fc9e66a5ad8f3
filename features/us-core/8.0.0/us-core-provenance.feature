# Generated from hl7.fhir.us.core#8.0.0 by "trueblue generate": change the guide's data, not this.
@us-core @8.0.0 @us-core-provenance
Feature: US Core Provenance Profile

  What US Core 8.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Provenance
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance" for Provenance

    Examples:
      | requirement                                                  |
      | us-core-8.0.0/Provenance/declares/profile/us-core-provenance |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Provenance
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Provenance

    Examples:
      | requirement                                        | interaction |
      | us-core-8.0.0/Provenance/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Provenance
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Provenance

    Examples:
      | requirement                                                    | interaction      |
      | us-core-8.0.0/Provenance/declares/interaction/vread            | vread            |
      | us-core-8.0.0/Provenance/declares/interaction/history-instance | history-instance |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Provenance of the record
    Then each read returns the Provenance that was asked for

    Examples:
      | requirement                   |
      | us-core-8.0.0/Provenance/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Provenance that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                               |
      | us-core-8.0.0/Provenance/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Provenance
    When the client reads the current version of each Provenance of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                    |
      | us-core-8.0.0/Provenance/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Provenance
    When the client reads the history of each Provenance of the record
    Then each history holds the current version

    Examples:
      | requirement                               |
      | us-core-8.0.0/Provenance/history-instance |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Provenance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"

    Examples:
      | requirement                                         |
      | us-core-8.0.0/Provenance/us-core-provenance/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Provenance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"

    Examples:
      | requirement                                                                                          | element                                     |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.target                           | Provenance.target                           |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.target.reference                 | Provenance.target.reference                 |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.recorded                         | Provenance.recorded                         |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent                            | Provenance.agent                            |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent.type                       | Provenance.agent.type                       |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent.who                        | Provenance.agent.who                        |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent.onBehalfOf                 | Provenance.agent.onBehalfOf                 |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent:ProvenanceAuthor           | Provenance.agent:ProvenanceAuthor           |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent:ProvenanceAuthor.type      | Provenance.agent:ProvenanceAuthor.type      |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent:ProvenanceTransmitter      | Provenance.agent:ProvenanceTransmitter      |
      | us-core-8.0.0/Provenance/us-core-provenance/must-support/Provenance.agent:ProvenanceTransmitter.type | Provenance.agent:ProvenanceTransmitter.type |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Provenance resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-provenance" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                                             | element                     | target                                                               |
      | us-core-8.0.0/Provenance/us-core-provenance/references/Provenance.agent.who/us-core-organization        | Provenance.agent.who        | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |
      | us-core-8.0.0/Provenance/us-core-provenance/references/Provenance.agent.onBehalfOf/us-core-organization | Provenance.agent.onBehalfOf | http://hl7.org/fhir/us/core/StructureDefinition/us-core-organization |

# Generated from hl7.fhir.us.core#3.1.1 by "trueblue generate": change the guide's data, not this.
@us-core @3.1.1 @us-core-medication
Feature: US Core Medication Profile

  What US Core 3.1.1 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Medication
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication" for Medication

    Examples:
      | requirement                                                  |
      | us-core-3.1.1/Medication/declares/profile/us-core-medication |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Medication
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Medication

    Examples:
      | requirement                                        | interaction |
      | us-core-3.1.1/Medication/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Medication
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Medication

    Examples:
      | requirement                                                    | interaction      |
      | us-core-3.1.1/Medication/declares/interaction/vread            | vread            |
      | us-core-3.1.1/Medication/declares/interaction/history-instance | history-instance |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Medication of the record
    Then each read returns the Medication that was asked for

    Examples:
      | requirement                   |
      | us-core-3.1.1/Medication/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Medication that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                               |
      | us-core-3.1.1/Medication/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Medication
    When the client reads the current version of each Medication of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                    |
      | us-core-3.1.1/Medication/vread |

  @history @SHOULD
  Scenario Outline: history
    Given the server declares the interaction "history-instance" for Medication
    When the client reads the history of each Medication of the record
    Then each history holds the current version

    Examples:
      | requirement                               |
      | us-core-3.1.1/Medication/history-instance |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Medication resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication"
    Then each conforms to the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication"

    Examples:
      | requirement                                         |
      | us-core-3.1.1/Medication/us-core-medication/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Medication resources of the record that follow "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/core/StructureDefinition/us-core-medication"

    Examples:
      | requirement                                                              | element         |
      | us-core-3.1.1/Medication/us-core-medication/must-support/Medication.code | Medication.code |

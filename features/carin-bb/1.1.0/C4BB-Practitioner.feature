# Generated from hl7.fhir.us.carin-bb#1.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @1.1.0 @C4BB-Practitioner
Feature: C4BB Practitioner

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 1.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner" for Practitioner

    Examples:
      | requirement                                                    |
      | carin-bb-1.1.0/Practitioner/declares/profile/C4BB-Practitioner |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Practitioner

    Examples:
      | requirement                                           | interaction |
      | carin-bb-1.1.0/Practitioner/declares/interaction/read | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Practitioner

    Examples:
      | requirement                                            | interaction |
      | carin-bb-1.1.0/Practitioner/declares/interaction/vread | vread       |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Practitioner of the record
    Then each read returns the Practitioner that was asked for

    Examples:
      | requirement                      |
      | carin-bb-1.1.0/Practitioner/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Practitioner that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                  |
      | carin-bb-1.1.0/Practitioner/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Practitioner
    When the client reads the current version of each Practitioner of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                       |
      | carin-bb-1.1.0/Practitioner/vread |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Practitioner" resources of the record
    Then each Practitioner keeps to the rule "<rule>"

    Examples:
      | requirement                                     | rule           |
      | carin-bb-1.1.0/Practitioner/rule/claims-profile | claims-profile |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"

    Examples:
      | requirement                                           |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"

    Examples:
      | requirement                                                                              | element                       |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.meta             | Practitioner.meta             |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.meta.lastUpdated | Practitioner.meta.lastUpdated |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier       | Practitioner.identifier       |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier:NPI   | Practitioner.identifier:NPI   |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier:tax   | Practitioner.identifier:tax   |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.name             | Practitioner.name             |
      | carin-bb-1.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.name.family      | Practitioner.name.family      |

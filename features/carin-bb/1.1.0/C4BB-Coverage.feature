# Generated from hl7.fhir.us.carin-bb#1.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @1.1.0 @C4BB-Coverage
Feature: C4BB Coverage

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 1.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of Coverage
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage" for Coverage

    Examples:
      | requirement                                            |
      | carin-bb-1.1.0/Coverage/declares/profile/C4BB-Coverage |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Coverage

    Examples:
      | requirement                                       | interaction |
      | carin-bb-1.1.0/Coverage/declares/interaction/read | read        |

  @capabilities @SHALL
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for Coverage

    Examples:
      | requirement                                             | include        |
      | carin-bb-1.1.0/Coverage/declares/include/Coverage:payor | Coverage:payor |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Coverage of the record
    Then each read returns the Coverage that was asked for

    Examples:
      | requirement                  |
      | carin-bb-1.1.0/Coverage/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Coverage that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | carin-bb-1.1.0/Coverage/error/unknown-id |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Coverage" resources of the record
    Then each Coverage keeps to the rule "<rule>"

    Examples:
      | requirement                                 | rule           |
      | carin-bb-1.1.0/Coverage/rule/claims-profile | claims-profile |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"

    Examples:
      | requirement                                   |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"

    Examples:
      | requirement                                                                   | element                    |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.meta              | Coverage.meta              |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.meta.lastUpdated  | Coverage.meta.lastUpdated  |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.identifier        | Coverage.identifier        |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.status            | Coverage.status            |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.subscriberId      | Coverage.subscriberId      |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.beneficiary       | Coverage.beneficiary       |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.relationship      | Coverage.relationship      |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.period            | Coverage.period            |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.payor             | Coverage.payor             |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class             | Coverage.class             |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group       | Coverage.class:group       |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group.value | Coverage.class:group.value |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group.name  | Coverage.class:group.name  |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan        | Coverage.class:plan        |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan.value  | Coverage.class:plan.value  |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan.name   | Coverage.class:plan.name   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                        | element              | target                                                                |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/references/Coverage.beneficiary/C4BB-Patient | Coverage.beneficiary | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient      |
      | carin-bb-1.1.0/Coverage/C4BB-Coverage/references/Coverage.payor/C4BB-Organization  | Coverage.payor       | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |

# Generated from hl7.fhir.us.carin-bb#2.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.1.0 @C4BB-Coverage
Feature: C4BB Coverage

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.1.0 asks of a server.

  @capabilities @SHALL
  Scenario Outline: the server declares the profile of Coverage
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage" for Coverage

    Examples:
      | requirement                                            |
      | carin-bb-2.1.0/Coverage/declares/profile/C4BB-Coverage |

  @capabilities @SHALL
  Scenario Outline: the server declares <interaction> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Coverage

    Examples:
      | requirement                                              | interaction |
      | carin-bb-2.1.0/Coverage/declares/interaction/search-type | search-type |
      | carin-bb-2.1.0/Coverage/declares/interaction/read        | read        |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Coverage

    Examples:
      | requirement                                        | interaction |
      | carin-bb-2.1.0/Coverage/declares/interaction/vread | vread       |

  @capabilities @SHALL
  Scenario Outline: the server declares the search parameter <parameter> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Coverage

    Examples:
      | requirement                                 | parameter |
      | carin-bb-2.1.0/Coverage/declares/search/_id | _id       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Coverage
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Coverage

    Examples:
      | requirement                                          | parameter    |
      | carin-bb-2.1.0/Coverage/declares/search/_lastUpdated | _lastUpdated |

  @capabilities @SHALL
  Scenario Outline: the server declares _include of <include>
    When the client asks for the capabilities of the server
    Then they declare the include "<include>" for Coverage

    Examples:
      | requirement                                             | include        |
      | carin-bb-2.1.0/Coverage/declares/include/Coverage:payor | Coverage:payor |

  @read @SHALL
  Scenario Outline: read
    When the client reads each Coverage of the record
    Then each read returns the Coverage that was asked for

    Examples:
      | requirement                  |
      | carin-bb-2.1.0/Coverage/read |

  @errors @SHALL
  Scenario Outline: an unknown id
    When the client reads a Coverage that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                              |
      | carin-bb-2.1.0/Coverage/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Coverage
    When the client reads the current version of each Coverage of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                   |
      | carin-bb-2.1.0/Coverage/vread |

  @search @SHALL
  Scenario Outline: search by <parameters>
    When the client searches Coverage by "<parameters>" with values from the record
    Then every returned Coverage matches the search
    And every Coverage of the record that matches is returned

    Examples:
      | requirement                        | parameters |
      | carin-bb-2.1.0/Coverage/search/_id | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                             | parameters |
      | carin-bb-2.1.0/Coverage/search-post/_id | _id        |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Coverage by "<parameters>" with values from the record
    Then every returned Coverage matches the search
    And every Coverage of the record that matches is returned

    Examples:
      | requirement                                 | parameters   |
      | carin-bb-2.1.0/Coverage/search/_lastUpdated | _lastUpdated |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                      | parameters   |
      | carin-bb-2.1.0/Coverage/search-post/_lastUpdated | _lastUpdated |

  @search @SHALL
  Scenario Outline: the results of searches
    When the client makes each search of Coverage that the guide asks for: "_id"
    Then each result is a valid searchset

    Examples:
      | requirement                              |
      | carin-bb-2.1.0/Coverage/search/searchset |

  @paging @SHALL
  Scenario Outline: paging
    When the client searches Coverage with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                           |
      | carin-bb-2.1.0/Coverage/search/_count |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                           | parameters |
      | carin-bb-2.1.0/Coverage/search-post/parameters-in-url | _id        |

  @search-by-POST @SHALL
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Coverage by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                 | parameters |
      | carin-bb-2.1.0/Coverage/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Coverage by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                             |
      | carin-bb-2.1.0/Coverage/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Coverage with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                          |
      | carin-bb-2.1.0/Coverage/error/strict |

  @errors @SHALL
  Scenario Outline: a modifier that the server does not support
    When the client searches Coverage with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                            |
      | carin-bb-2.1.0/Coverage/error/modifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Coverage by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Coverage matches the search
    And every Coverage of the record that matches is returned

    Examples:
      | requirement                                                      | parameters   | parameter    |
      | carin-bb-2.1.0/Coverage/search/_lastUpdated/_lastUpdated/partial | _lastUpdated | _lastUpdated |

  @include @SHALL
  Scenario Outline: include of <include>
    When the client searches Coverage and includes "<include>"
    Then every Coverage of the record that matches is returned
    And every included resource is referred to by a match
    And every resource that a match refers to is included

    Examples:
      | requirement                                    | include        |
      | carin-bb-2.1.0/Coverage/include/Coverage:payor | Coverage:payor |

  @include @SHALL
  Scenario Outline: what is included by <include>
    When the client searches Coverage and includes "<include>"
    Then every returned Coverage matches the search
    And every Coverage of the record that matches is returned
    And each included resource is as a read gives it

    Examples:
      | requirement                                            | include        |
      | carin-bb-2.1.0/Coverage/include-as-read/Coverage:payor | Coverage:payor |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Coverage" resources of the record
    Then each Coverage keeps to the rule "<rule>"

    Examples:
      | requirement                                 | rule           |
      | carin-bb-2.1.0/Coverage/rule/claims-profile | claims-profile |

  @profile @SHALL
  Scenario Outline: conformance to the profile
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"

    Examples:
      | requirement                                   |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/profile |

  @must-support @SHALL
  Scenario Outline: must support <element>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"

    Examples:
      | requirement                                                                   | element                    |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.meta              | Coverage.meta              |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.meta.lastUpdated  | Coverage.meta.lastUpdated  |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.identifier        | Coverage.identifier        |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.status            | Coverage.status            |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.subscriberId      | Coverage.subscriberId      |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.beneficiary       | Coverage.beneficiary       |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.relationship      | Coverage.relationship      |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.period            | Coverage.period            |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.payor             | Coverage.payor             |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class             | Coverage.class             |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group       | Coverage.class:group       |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group.value | Coverage.class:group.value |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:group.name  | Coverage.class:group.name  |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan        | Coverage.class:plan        |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan.value  | Coverage.class:plan.value  |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/must-support/Coverage.class:plan.name   | Coverage.class:plan.name   |

  @references @SHALL
  Scenario Outline: must support a reference from <element> to <target>
    When the client has the Coverage resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage"
    Then a reference at "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Coverage" leads to a resource of the profile "<target>"

    Examples:
      | requirement                                                                        | element              | target                                                                |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/references/Coverage.beneficiary/C4BB-Patient | Coverage.beneficiary | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Patient      |
      | carin-bb-2.1.0/Coverage/C4BB-Coverage/references/Coverage.payor/C4BB-Organization  | Coverage.payor       | http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization |

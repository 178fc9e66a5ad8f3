# Generated from hl7.fhir.us.carin-bb#2.0.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.0.0 @C4BB-Organization
Feature: C4BB Organization

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.0.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Organization
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization" for Organization

    Examples:
      | requirement                                                    |
      | carin-bb-2.0.0/Organization/declares/profile/C4BB-Organization |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Organization
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Organization

    Examples:
      | requirement                                            | interaction |
      | carin-bb-2.0.0/Organization/declares/interaction/read  | read        |
      | carin-bb-2.0.0/Organization/declares/interaction/vread | vread       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Organization
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Organization

    Examples:
      | requirement                                              | parameter    |
      | carin-bb-2.0.0/Organization/declares/search/_id          | _id          |
      | carin-bb-2.0.0/Organization/declares/search/_lastUpdated | _lastUpdated |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each Organization of the record
    Then each read returns the Organization that was asked for

    Examples:
      | requirement                      |
      | carin-bb-2.0.0/Organization/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a Organization that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                  |
      | carin-bb-2.0.0/Organization/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Organization
    When the client reads the current version of each Organization of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                       |
      | carin-bb-2.0.0/Organization/vread |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Organization by "<parameters>" with values from the record
    Then every returned Organization matches the search
    And every Organization of the record that matches is returned

    Examples:
      | requirement                                     | parameters   |
      | carin-bb-2.0.0/Organization/search/_id          | _id          |
      | carin-bb-2.0.0/Organization/search/_lastUpdated | _lastUpdated |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters   |
      | carin-bb-2.0.0/Organization/search-post/_id          | _id          |
      | carin-bb-2.0.0/Organization/search-post/_lastUpdated | _lastUpdated |

  @search @SHOULD
  Scenario Outline: the results of searches
    When the client makes each search of Organization that the guide asks for: "_id, _lastUpdated"
    Then each result is a valid searchset

    Examples:
      | requirement                                  |
      | carin-bb-2.0.0/Organization/search/searchset |

  @paging @SHOULD
  Scenario Outline: paging
    When the client searches Organization with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                               |
      | carin-bb-2.0.0/Organization/search/_count |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                               | parameters |
      | carin-bb-2.0.0/Organization/search-post/parameters-in-url | _id        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Organization by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters |
      | carin-bb-2.0.0/Organization/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Organization by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                 |
      | carin-bb-2.0.0/Organization/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Organization with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                              |
      | carin-bb-2.0.0/Organization/error/strict |

  @errors @SHOULD
  Scenario Outline: a modifier that the server does not support
    When the client searches Organization with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                |
      | carin-bb-2.0.0/Organization/error/modifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Organization by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Organization matches the search
    And every Organization of the record that matches is returned

    Examples:
      | requirement                                                          | parameters   | parameter    |
      | carin-bb-2.0.0/Organization/search/_lastUpdated/_lastUpdated/partial | _lastUpdated | _lastUpdated |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Organization" resources of the record
    Then each Organization keeps to the rule "<rule>"

    Examples:
      | requirement                                     | rule           |
      | carin-bb-2.0.0/Organization/rule/claims-profile | claims-profile |

  @rules @SHOULD
  Scenario Outline: rule <rule>
    When the client has the "Organization" resources of the record
    Then each Organization keeps to the rule "<rule>"

    Examples:
      | requirement                                                 | rule                       |
      | carin-bb-2.0.0/Organization/rule/organization-is-identified | organization-is-identified |

  @profile @SHOULD
  Scenario Outline: conformance to the profile
    When the client has the Organization resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization"

    Examples:
      | requirement                                           |
      | carin-bb-2.0.0/Organization/C4BB-Organization/profile |

  @must-support @SHOULD
  Scenario Outline: must support <element>
    When the client has the Organization resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Organization"

    Examples:
      | requirement                                                                                 | element                          |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.meta                | Organization.meta                |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.meta.lastUpdated    | Organization.meta.lastUpdated    |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.identifier          | Organization.identifier          |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.identifier:NPI      | Organization.identifier:NPI      |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.identifier:tax      | Organization.identifier:tax      |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.identifier:payerid  | Organization.identifier:payerid  |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.identifier:naiccode | Organization.identifier:naiccode |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.active              | Organization.active              |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.name                | Organization.name                |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.telecom             | Organization.telecom             |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address             | Organization.address             |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address.line        | Organization.address.line        |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address.city        | Organization.address.city        |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address.state       | Organization.address.state       |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address.postalCode  | Organization.address.postalCode  |
      | carin-bb-2.0.0/Organization/C4BB-Organization/must-support/Organization.address.country     | Organization.address.country     |

# Generated from hl7.fhir.us.carin-bb#2.1.0 by "trueblue generate": change the guide's data, not this.
@carin-bb @2.1.0 @C4BB-Practitioner
Feature: C4BB Practitioner

  What CARIN Consumer Directed Payer Data Exchange (CARIN IG for Blue Button®) 2.1.0 asks of a server.

  @capabilities @SHOULD
  Scenario Outline: the server declares the profile of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner" for Practitioner

    Examples:
      | requirement                                                    |
      | carin-bb-2.1.0/Practitioner/declares/profile/C4BB-Practitioner |

  @capabilities @SHOULD
  Scenario Outline: the server declares <interaction> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the interaction "<interaction>" for Practitioner

    Examples:
      | requirement                                            | interaction |
      | carin-bb-2.1.0/Practitioner/declares/interaction/read  | read        |
      | carin-bb-2.1.0/Practitioner/declares/interaction/vread | vread       |

  @capabilities @SHOULD
  Scenario Outline: the server declares the search parameter <parameter> of Practitioner
    When the client asks for the capabilities of the server
    Then they declare the search parameter "<parameter>" for Practitioner

    Examples:
      | requirement                                              | parameter    |
      | carin-bb-2.1.0/Practitioner/declares/search/_id          | _id          |
      | carin-bb-2.1.0/Practitioner/declares/search/_lastUpdated | _lastUpdated |

  @read @SHOULD
  Scenario Outline: read
    When the client reads each Practitioner of the record
    Then each read returns the Practitioner that was asked for

    Examples:
      | requirement                      |
      | carin-bb-2.1.0/Practitioner/read |

  @errors @SHOULD
  Scenario Outline: an unknown id
    When the client reads a Practitioner that does not exist
    Then the server answers that it does not exist

    Examples:
      | requirement                                  |
      | carin-bb-2.1.0/Practitioner/error/unknown-id |

  @vread @SHOULD
  Scenario Outline: vread
    Given the server declares the interaction "vread" for Practitioner
    When the client reads the current version of each Practitioner of the record
    Then each version read returns the version that was asked for

    Examples:
      | requirement                       |
      | carin-bb-2.1.0/Practitioner/vread |

  @search @SHOULD
  Scenario Outline: search by <parameters>
    When the client searches Practitioner by "<parameters>" with values from the record
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                     | parameters   |
      | carin-bb-2.1.0/Practitioner/search/_id          | _id          |
      | carin-bb-2.1.0/Practitioner/search/_lastUpdated | _lastUpdated |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST
    Then both searches return the same resources

    Examples:
      | requirement                                          | parameters   |
      | carin-bb-2.1.0/Practitioner/search-post/_id          | _id          |
      | carin-bb-2.1.0/Practitioner/search-post/_lastUpdated | _lastUpdated |

  @search @SHOULD
  Scenario Outline: the results of searches
    When the client makes each search of Practitioner that the guide asks for: "_id, _lastUpdated"
    Then each result is a valid searchset

    Examples:
      | requirement                                  |
      | carin-bb-2.1.0/Practitioner/search/searchset |

  @paging @SHOULD
  Scenario Outline: paging
    When the client searches Practitioner with one match on each page
    Then no page holds more matches than asked for
    And the pages together hold each match once

    Examples:
      | requirement                               |
      | carin-bb-2.1.0/Practitioner/search/_count |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and parameters in the URL
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST and parameters in URL and body
    Then both searches return the same resources

    Examples:
      | requirement                                               | parameters |
      | carin-bb-2.1.0/Practitioner/search-post/parameters-in-url | _id        |

  @search-by-POST @SHOULD
  Scenario Outline: search by <parameters> with POST and a charset
    Given the client searched Practitioner by "<parameters>" with values from the record
    When the client repeats the search with POST and a charset in the Content-Type
    Then both searches return the same resources

    Examples:
      | requirement                                     | parameters |
      | carin-bb-2.1.0/Practitioner/search-post/charset | _id        |

  @errors @SHOULD
  Scenario Outline: a value that cannot be read
    When the client searches Practitioner by "_lastUpdated" with a date that is none
    Then the server refuses the search

    Examples:
      | requirement                                 |
      | carin-bb-2.1.0/Practitioner/error/bad-value |

  @errors @SHOULD
  Scenario Outline: an unknown parameter under strict handling
    When the client searches Practitioner with an unknown parameter and asks for strict handling
    Then the server refuses the search

    Examples:
      | requirement                              |
      | carin-bb-2.1.0/Practitioner/error/strict |

  @errors @SHOULD
  Scenario Outline: a modifier that the server does not support
    When the client searches Practitioner with a modifier that the server does not support
    Then the server rejects the search

    Examples:
      | requirement                                |
      | carin-bb-2.1.0/Practitioner/error/modifier |

  @search-by-dates-in-other-forms @SHOULD
  Scenario Outline: search by <parameters> with partial dates in <parameter>
    When the client searches Practitioner by "<parameters>" with the day, month and year of "<parameter>" of the record
    Then every returned Practitioner matches the search
    And every Practitioner of the record that matches is returned

    Examples:
      | requirement                                                          | parameters   | parameter    |
      | carin-bb-2.1.0/Practitioner/search/_lastUpdated/_lastUpdated/partial | _lastUpdated | _lastUpdated |

  @rules @SHALL
  Scenario Outline: rule <rule>
    When the client has the "Practitioner" resources of the record
    Then each Practitioner keeps to the rule "<rule>"

    Examples:
      | requirement                                     | rule           |
      | carin-bb-2.1.0/Practitioner/rule/claims-profile | claims-profile |

  @profile @SHOULD
  Scenario Outline: conformance to the profile
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"
    Then each conforms to the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"

    Examples:
      | requirement                                           |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/profile |

  @must-support @SHOULD
  Scenario Outline: must support <element>
    When the client has the Practitioner resources of the record that follow "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"
    Then at least one shows "<element>" of the profile "http://hl7.org/fhir/us/carin-bb/StructureDefinition/C4BB-Practitioner"

    Examples:
      | requirement                                                                              | element                       |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.meta             | Practitioner.meta             |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.meta.lastUpdated | Practitioner.meta.lastUpdated |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier       | Practitioner.identifier       |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier:NPI   | Practitioner.identifier:NPI   |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.identifier:tax   | Practitioner.identifier:tax   |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.name             | Practitioner.name             |
      | carin-bb-2.1.0/Practitioner/C4BB-Practitioner/must-support/Practitioner.name.family      | Practitioner.name.family      |
